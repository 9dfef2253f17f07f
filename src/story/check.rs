//! A claim with its verdict and everything that decides it.

use super::case::Case;
use super::{ARTICLE, Finding, Outcome, Part, Predicate, Reason, Verdict};
use crate::data::order::sort_by_key;
use crate::data::{ClaimId, ClusterId, Dataset, EconomyId, Edition, SourceId};

/// What the tables say of a claim, computed.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimCheck {
    /// The claim.
    pub claim: ClaimId,
    /// The verdict; follows from the parts ([`Verdict::of`]).
    pub verdict: Verdict,
    /// The parts with their figures, in the order the claim tells them.
    pub parts: Vec<Part>,
    /// Clusters to light, best rank first: the rows that decide it, or those named for the economies counted. To look
    /// at them, fit the map around them.
    pub lit: Vec<ClusterId>,
    /// Rows of `rankings.csv` that were used.
    pub rows: Vec<(Edition, ClusterId)>,
    /// Rows of `economy_counts.csv` that were used.
    pub counts: Vec<(Edition, EconomyId)>,
    /// Editions those rows are of, in order.
    pub editions: Vec<Edition>,
    /// What was read for those rows, each once, in the order of the file.
    pub sources: Vec<SourceId>,
}

impl ClaimCheck {
    /// The edition to show while the claim is looked at: the one whose clusters are lit.
    pub const SHOWN: Edition = ARTICLE;
}

/// Checks a claim.
#[must_use]
pub fn check(data: &Dataset, claim: ClaimId) -> ClaimCheck {
    let mut case = Case::new(data);
    match Predicate::of(&data.claim(claim).key) {
        Some(predicate) => predicate.examine(&mut case),
        None => case.part(Finding::NoCheck, Outcome::Unknown(Reason::NoCheck)),
    }
    let Case { parts, mut lit, rows, counts, .. } = case;
    // Of a cluster without a row in the edition shown there is nothing to light.
    let place = |cluster: &ClusterId| data.rankings(ClaimCheck::SHOWN).position(|row| row.cluster == *cluster);
    lit.retain(|cluster| place(cluster).is_some());
    sort_by_key(&mut lit, place);
    let editions = rows.iter().map(|row| row.0).chain(counts.iter().map(|count| count.0));
    let of_rows = rows.iter().filter_map(|(edition, cluster)| data.ranking(*edition, *cluster));
    let of_counts = counts.iter().filter_map(|(edition, economy)| data.count(*edition, *economy));
    let sources = of_rows.map(|row| &row.provenance.sources).chain(of_counts.map(|count| &count.sources));
    let (editions, sources) = (in_order(editions), in_order(sources.flatten().copied()));
    ClaimCheck { claim, verdict: Verdict::of(&parts), parts, lit, rows, counts, editions, sources }
}

/// Checks every claim, in the order of the file.
#[must_use]
pub fn check_all(data: &Dataset) -> Vec<ClaimCheck> {
    data.claims().map(|(claim, _)| check(data, claim)).collect()
}

/// Every item once, in order.
fn in_order<T: Ord + Copy>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut found: Vec<T> = Vec::new();
    for item in items {
        if let Err(at) = found.binary_search(&item) {
            found.insert(at, item);
        }
    }
    found
}
