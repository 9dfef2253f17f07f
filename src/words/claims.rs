//! The article's claims and what the tables say of each: verdicts, sentences, what was used.
//!
//! Every sentence is made from the figures of a check; none is stored. Verdicts are worded as fairly as they are
//! computed: what holds, what does not, and what cannot be told are three different things.

use super::claim_findings::{lacks, says};
use super::grammar::{capitalised, listed, n_clusters, n_rows, n_sources, number_word};
use super::run::{Run, plain};
use crate::data::{Dataset, Edition};
use crate::language::Language;
use crate::story::{ClaimCheck, Outcome, Verdict};

/// How to use the list of claims.
pub const CLAIMS_NOTE: &str = "The article’s claims in our own words, each computed anew from the tables of this page. Choose one to see what \
decides it, on the map as well.";
/// Before what the tables cannot tell.
pub const DATA_LACKS: &str = "What cannot be known";
/// Before the rows, editions and sources of a check.
pub const CLAIM_USED: &str = "What was used";
/// Before the clusters a claim lights.
pub const CLAIM_LIT: &str = "Lit on the map";
/// Before the sources of the rows used.
pub const CLAIM_READ_IN: &str = "Read in";
/// The chosen claim at the map.
pub const CLAIM_AT_MAP: &str = "The claim whose evidence is lit";
/// Leads from the map to the list.
pub const TO_THE_LIST: &str = "Evidence";
/// The address of a claim.
pub const CLAIM_LINK: &str = "Link to this claim";

/// A claim as the page tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimWords {
    /// Key of `claims.csv`, part of its address.
    pub key: String,
    /// The verdict, for its drawing.
    pub verdict: Verdict,
    /// The verdict in words.
    pub verdict_words: &'static str,
    /// Which parts hold, where not all go the same way: `1 of 2 parts holds, 1 cannot be checked`.
    pub parts: Option<String>,
    /// What the article says.
    pub claim: String,
    /// What the data says, in sentences.
    pub says: Vec<Vec<Run>>,
    /// What cannot be known, in sentences.
    pub lacks: Vec<String>,
    /// `2023 and 2024 editions · 4 rows · 6 sources`.
    pub used: String,
}

impl ClaimWords {
    /// Everything it says, for screen readers and tests.
    #[must_use]
    pub fn spoken(&self) -> String {
        let says = self.says.iter().map(|sentence| plain(sentence));
        let sentences: Vec<_> = says.chain(self.lacks.iter().cloned()).collect();
        format!("{}: {}. {}", self.verdict_words, self.claim, sentences.join(" "))
    }
}

/// The words of a checked claim.
#[must_use]
pub fn claim_words(language: Language, data: &Dataset, check: &ClaimCheck) -> ClaimWords {
    let claim = data.claim(check.claim);
    let parts = || check.parts.iter();
    ClaimWords {
        key: claim.key.clone(),
        verdict: check.verdict,
        verdict_words: verdict_words(language, check.verdict),
        parts: parts_words(language, check),
        claim: typographic(&claim.text),
        says: parts().filter_map(|part| says(language, data, part)).collect(),
        lacks: parts().filter_map(|part| lacks(language, data, part)).collect(),
        used: used(language, check),
    }
}

/// A verdict in words.
#[must_use]
pub fn verdict_words(language: Language, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "Holds",
        Verdict::HoldsInPart => "Holds in part",
        Verdict::DoesNotHold => "Does not hold as written",
        Verdict::CannotBeChecked => "Cannot be checked with open data",
    }
}

/// The section's title: `The article, checked: seven claims hold, four hold in part, two do not`.
#[must_use]
pub fn claims_title(language: Language, checks: &[ClaimCheck]) -> String {
    let clauses: Vec<_> = Verdict::ALL
        .into_iter()
        .filter_map(|verdict| {
            let count = checks.iter().filter(|check| check.verdict == verdict).count();
            let one = count == 1;
            let verb = match (verdict, one) {
                (Verdict::Holds, true) => "holds",
                (Verdict::Holds, false) => "hold",
                (Verdict::HoldsInPart, true) => "holds in part",
                (Verdict::HoldsInPart, false) => "hold in part",
                (Verdict::DoesNotHold, true) => "does not hold as written",
                (Verdict::DoesNotHold, false) => "do not hold as written",
                (Verdict::CannotBeChecked, _) => "cannot be checked",
            };
            (count > 0).then(|| (number_word(language, u16::try_from(count).unwrap_or(u16::MAX)), one, verb))
        })
        .enumerate()
        .map(|(at, (number, one, verb))| match (at, one) {
            (0, true) => format!("{number} claim {verb}"),
            (0, false) => format!("{number} claims {verb}"),
            _ => format!("{number} {verb}"),
        })
        .collect();
    format!("The article, checked: {}", clauses.join(", "))
}

/// `Claim 3 of 13`.
#[must_use]
pub fn claim_place(language: Language, at: usize, of: usize) -> String {
    format!("Claim {} of {of}", at + 1)
}

/// What a claim lights: `Show 3 clusters`; the page adds where.
#[must_use]
pub fn show_rows(language: Language, clusters: usize) -> String {
    format!("Show {}", n_clusters(language, clusters))
}

/// Which parts hold, of claims whose parts differ.
fn parts_words(language: Language, check: &ClaimCheck) -> Option<String> {
    if check.verdict != Verdict::HoldsInPart {
        return None;
    }
    let count = |is: fn(Outcome) -> bool| check.parts.iter().filter(|part| is(part.outcome)).count();
    let holding = count(|outcome| outcome == Outcome::Holds);
    let verb = |number: usize, one: &'static str, more: &'static str| if number == 1 { one } else { more };
    let failing = count(|outcome| outcome == Outcome::Fails);
    let unknown = count(|outcome| matches!(outcome, Outcome::Unknown(_)));
    let holds = format!("{holding} of {} parts {}", check.parts.len(), verb(holding, "holds", "hold"));
    let fails = (failing > 0).then(|| format!("{failing} {}", verb(failing, "does not", "do not")));
    let open = (unknown > 0).then(|| format!("{unknown} cannot be checked"));
    let clauses: Vec<_> = [Some(holds), fails, open].into_iter().flatten().collect();
    Some(clauses.join(", "))
}

fn used(language: Language, check: &ClaimCheck) -> String {
    let years: Vec<_> = check.editions.iter().map(Edition::to_string).collect();
    let noun = if years.len() == 1 { "edition" } else { "editions" };
    let rows = check.rows.len() + check.counts.len();
    if rows == 0 {
        return "No row of the tables".to_owned();
    }
    let sources = n_sources(language, check.sources.len());
    format!("{} {noun} · {} · {sources}", listed(language, &years), n_rows(language, rows))
}

/// A claim of the table with typographic apostrophes and a thin space before the percent sign.
fn typographic(text: &str) -> String {
    capitalised(&text.replace('\'', "’").replace(" %", "\u{2009}%"))
}
