//! The claims' own addresses: `#claim-tokyo-first`, in links since before the state had one.

use crate::data::{ClaimId, Dataset};

/// What the fragment of a claim begins with; its key follows. Its place in the page has the same id.
const PREFIX: &str = "claim-";

/// The claim a fragment names. A claim in the query goes before it: the query is the whole state, the fragment a place.
#[must_use]
pub fn claim_of_fragment(data: &Dataset, fragment: &str) -> Option<ClaimId> {
    data.claim_by_key(fragment.strip_prefix(PREFIX)?)
}

/// The fragment of a claim, which is the id of its place in the page.
#[must_use]
pub fn fragment_of_claim(key: &str) -> String {
    format!("{PREFIX}{key}")
}

/// The fragment that stays when a state with a claim, or none, is written: any but that of another claim, which would
/// open when the page is loaded again.
#[must_use]
pub fn kept_fragment<'a>(data: &Dataset, fragment: &'a str, claim: Option<ClaimId>) -> &'a str {
    let is_of_another = claim_of_fragment(data, fragment).is_some_and(|named| claim != Some(named));
    if is_of_another { "" } else { fragment }
}
