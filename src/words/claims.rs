//! The article's claims and what the tables say of each: verdicts, sentences, what was used.
//!
//! Every sentence is made from the figures of a check; none is stored. Verdicts are worded as fairly as they are
//! computed: what holds, what does not, and what cannot be told are three different things.

use super::claim_findings::says;
use super::claim_lacks::lacks;
use super::grammar::{capitalised, enumerated, listed, n_clusters, n_rows, n_sources, number_word, sentences};
use super::run::{Run, plain};
use crate::data::{Dataset, Edition};
use crate::language::Language;
use crate::story::{ClaimCheck, Outcome, Verdict};

/// A claim as the page tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimWords {
    /// Key of `claims.csv`, part of its address.
    pub key: String,
    /// The verdict, for its drawing.
    pub verdict: Verdict,
    /// The verdict in words.
    pub verdict_words: String,
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
    pub fn spoken(&self, language: Language) -> String {
        let says = self.says.iter().map(|sentence| plain(sentence));
        let answer = sentences(language, says.chain(self.lacks.iter().cloned()));
        language.texts().claim_spoken(self.verdict_words.as_str(), self.claim.as_str(), answer)
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
        verdict_words: verdict_words(language, data, check.verdict),
        parts: parts_words(language, check),
        claim: language.texts().claim_text(&claim.key, typographic(&claim.text)),
        says: parts().filter_map(|part| says(language, data, part)).collect(),
        lacks: parts().filter_map(|part| lacks(language, data, part)).collect(),
        used: used(language, check),
    }
}

/// A verdict in words. What is not open data is not said to be.
#[must_use]
pub fn verdict_words(language: Language, data: &Dataset, verdict: Verdict) -> String {
    let own = verdict == Verdict::CannotBeChecked && data.own_table().is_some();
    language.texts().claim_verdict(if own { "open-own" } else { verdict_key(verdict) })
}

/// What messages choose their words for a verdict by.
fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::HoldsInPart => "in-part",
        Verdict::DoesNotHold => "fails",
        Verdict::CannotBeChecked => "open",
    }
}

/// The section's title: `A news article, checked: seven claims hold, four hold in part, two do not`.
#[must_use]
pub fn claims_title(language: Language, checks: &[ClaimCheck]) -> String {
    let texts = language.texts();
    let count = |verdict| checks.iter().filter(|check| check.verdict == verdict).count();
    let counts = Verdict::ALL.map(|verdict| (verdict_key(verdict), count(verdict)));
    let clauses: Vec<_> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .enumerate()
        .map(|(at, (verdict, count))| {
            let word = number_word(language, u16::try_from(count).unwrap_or(u16::MAX));
            match at {
                0 => texts.claims_with_verdict(verdict, count, word),
                _ => texts.claims_with_verdict_more(verdict, count, word),
            }
        })
        .collect();
    texts.claims_title(enumerated(language, &clauses))
}

/// `Claim 3 of 13`.
#[must_use]
pub fn claim_place(language: Language, at: usize, of: usize) -> String {
    language.texts().claim_place(at + 1, of)
}

/// What a claim lights: `Show 3 clusters`.
#[must_use]
pub fn show_rows(language: Language, clusters: usize) -> String {
    language.texts().claim_show(n_clusters(language, clusters))
}

/// The same for screen readers, with where and for which claim.
#[must_use]
pub fn show_rows_spoken(language: Language, clusters: usize, claim: &str) -> String {
    language.texts().claim_show_spoken(n_clusters(language, clusters), claim)
}

/// Which parts hold, of claims whose parts differ.
fn parts_words(language: Language, check: &ClaimCheck) -> Option<String> {
    if check.verdict != Verdict::HoldsInPart {
        return None;
    }
    let texts = language.texts();
    let count = |is: fn(Outcome) -> bool| check.parts.iter().filter(|part| is(part.outcome)).count();
    let holding = count(|outcome| outcome == Outcome::Holds);
    let failing = count(|outcome| outcome == Outcome::Fails);
    let unknown = count(|outcome| matches!(outcome, Outcome::Unknown(_)));
    let holds = texts.claim_parts_holding(holding, check.parts.len());
    let fails = (failing > 0).then(|| texts.claim_parts_failing(failing));
    let open = (unknown > 0).then(|| texts.claim_parts_open(unknown));
    let clauses: Vec<_> = [Some(holds), fails, open].into_iter().flatten().collect();
    Some(enumerated(language, &clauses))
}

fn used(language: Language, check: &ClaimCheck) -> String {
    let rows = check.rows.len() + check.counts.len();
    if rows == 0 {
        return language.texts().claim_used_none();
    }
    let years: Vec<_> = check.editions.iter().map(Edition::to_string).collect();
    let sources = n_sources(language, check.sources.len());
    language.texts().claim_used_rows(years.len(), listed(language, &years), n_rows(language, rows), sources)
}

/// A claim of the table with typographic apostrophes and a narrow no-break space before the percent sign.
fn typographic(text: &str) -> String {
    capitalised(&text.replace('\'', "’").replace(" %", "\u{202f}%"))
}
