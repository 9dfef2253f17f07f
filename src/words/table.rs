//! Captions and headings of the tables behind the figures.

use super::names::economy_name;
use crate::data::{Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::scene::Evidence;
use crate::stats::Within;

/// The first ranks that the table of the cumulative counts tells.
pub const CUMULATIVE_RANKS: [u16; 5] = [10, 25, 50, 75, 100];

/// `Rank 2024`.
#[must_use]
pub fn rank_heading(language: Language, edition: Edition) -> String {
    language.texts().heading_rank(edition.year())
}

/// The unit chart's table: `Clusters of China and the United States, 2024`.
#[must_use]
pub fn units_caption(language: Language, data: &Dataset, edition: Edition, economies: [EconomyId; 2]) -> String {
    let [a, b] = economies.map(|economy| super::economy_in_sentence(language, data.economy(economy)));
    language.texts().units_caption(a, b, edition.year())
}

/// The rank strip's table.
#[must_use]
pub fn strip_caption(language: Language, data: &Dataset, edition: Edition) -> String {
    language.texts().strip_caption(edition.year(), data.is_own(edition))
}

/// The table of the cumulative counts, which leaves the single ranks to the rank strip's.
#[must_use]
pub fn cumulative_caption(language: Language, edition: Edition) -> String {
    language.texts().cumulative_caption(edition.year())
}

/// An economy's columns there: `China, known` and `China, possible`.
#[must_use]
pub fn cumulative_headings(language: Language, data: &Dataset, economy: EconomyId) -> [String; 2] {
    let name = economy_name(language, data.economy(economy));
    [language.texts().heading_known(&*name), language.texts().heading_possible(name)]
}

/// A row there: `First 10`.
#[must_use]
pub fn first_ranks(language: Language, ranks: u16) -> String {
    language.texts().first_ranks(ranks)
}

/// The first figure of an axis of ranks: `rank 1`.
#[must_use]
pub fn first_rank(language: Language, rank: u16) -> String {
    language.texts().axis_first_rank(rank)
}

/// Every number that is possible: `9–23`, or the only one.
#[must_use]
pub fn possible(language: Language, within: Within) -> String {
    language.span(within.at_least, within.at_most)
}

/// What a mark rests on: `named in a 2024 source`.
#[must_use]
pub fn evidence_words(language: Language, data: &Dataset, evidence: Evidence, edition: Edition) -> String {
    let [stated, derived, unnamed] = super::units_key(language, data, edition);
    match evidence {
        Evidence::Stated => stated,
        Evidence::Derived => derived,
        Evidence::Unnamed => unnamed,
    }
}

/// The heading of an economy's column.
#[must_use]
pub fn economy_heading(language: Language, data: &Dataset, economy: EconomyId) -> String {
    economy_name(language, data.economy(economy))
}
