//! The first sentence of the page.

use super::names::{economy_at_start, economy_in_sentence};
use super::run::{Run, Side, coloured, plain, runs};
use super::tally::Tally;
use crate::data::{Dataset, Edition};
use crate::language::Language;
use crate::state::Pair;

/// The headline: how many clusters A and B have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The sentence in runs; the counts carry their side.
    pub runs: Vec<Run>,
}

impl Headline {
    /// The sentence as plain text.
    #[must_use]
    pub fn text(&self) -> String {
        plain(&self.runs)
    }
}

/// The sentence for a pair in an edition. Says so where a count is a lower limit or not known.
#[must_use]
pub fn headline(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> Headline {
    let texts = language.texts();
    let at_start = |economy| economy_at_start(language, data.economy(economy));
    let inside = |economy| economy_in_sentence(language, data.economy(economy));
    let count = |side, tally: Tally| tally.told(language, coloured(side, tally.number().unwrap_or_default()));
    let is_own = data.is_own(edition);
    // What a row does not say, or one that was left out says, is not denied.
    let open = super::own::open_rows(language, data, edition);
    let one = |known: String, tally: String, other: String| match (is_own, &open) {
        (true, Some(open)) => texts.sentences(texts.own_headline_one_taken(known, tally, other), &**open),
        (true, None) => texts.own_headline_one(known, tally, other),
        (false, _) => texts.headline_one(known, tally, other),
    };
    let neither = || match &open {
        Some(open) => texts.sentences(texts.own_headline_neither_taken(inside(pair.a), inside(pair.b)), &**open),
        None => texts.own_headline_neither(inside(pair.a), inside(pair.b)),
    };
    let text = match (Tally::of(data, edition, pair.a), Tally::of(data, edition, pair.b)) {
        (Tally::Unknown, Tally::Unknown) if is_own => neither(),
        (Tally::Unknown, Tally::Unknown) => texts.headline_neither(inside(pair.a), inside(pair.b)),
        (Tally::Unknown, known) => one(at_start(pair.b), count(Side::B, known), inside(pair.a)),
        (known, Tally::Unknown) => one(at_start(pair.a), count(Side::A, known), inside(pair.b)),
        (Tally::Exact(both), Tally::Exact(same)) if both == same => {
            texts.headline_tie(at_start(pair.a), inside(pair.b), both)
        }
        (a, b) => texts.headline_both(at_start(pair.a), count(Side::A, a), inside(pair.b), count(Side::B, b)),
    };
    Headline { runs: runs(&text) }
}
