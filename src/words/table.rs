//! Captions and headings of the tables behind the figures.

use super::names::economy_name;
use crate::data::{Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::scale::span;
use crate::scene::Evidence;
use crate::stats::Within;

/// Headings that several tables share.
pub const CLUSTER: &str = "Cluster";
/// The economy a cluster is counted for.
pub const ECONOMY: &str = "Economy";
/// A year of the ranking.
pub const EDITION: &str = "Edition";
/// How many clusters.
pub const CLUSTERS: &str = "Clusters";
/// Which method an edition follows.
pub const METHOD: &str = "Method";
/// How many sources state it.
pub const STATED_BY: &str = "Stated by";
/// What a row rests on.
pub const RESTS_ON: &str = "Rests on";
/// An income level, or a cluster with a growth figure.
pub const LEVEL_OR_CLUSTER: &str = "Income level or cluster";
/// How many of the 100 an income level holds, or by how much a cluster grew.
pub const CLUSTERS_OR_GROWTH: &str = "Clusters, or growth of output";
/// How many clusters of a count are named.
pub const NAMED: &str = "Named";
/// So many ranks from the best one on.
pub const FIRST_RANKS: &str = "Ranks";
/// Over the upright axis of a chart that counts clusters.
pub const CLUSTERS_AXIS: &str = "clusters";
/// The first ranks that the table of the cumulative counts tells.
pub const CUMULATIVE_RANKS: [u16; 5] = [10, 25, 50, 75, 100];
/// In the place of a name no source gives.
pub const NOT_NAMED: &str = "Not named";
/// The button that opens a figure's table, and the one that closes it.
pub const SHOW_TABLE: [&str; 2] = ["Show as a table", "Hide the table"];

/// `Rank 2024`.
#[must_use]
pub fn rank_heading(language: Language, edition: Edition) -> String {
    format!("Rank {edition}")
}

/// The unit chart's table: `Clusters of China and the United States, 2024`.
#[must_use]
pub fn units_caption(language: Language, data: &Dataset, edition: Edition, economies: [EconomyId; 2]) -> String {
    let [a, b] = economies.map(|economy| super::economy_in_sentence(language, data.economy(economy)));
    format!("Clusters of {a} and {b}, {edition}")
}

/// The rank strip's table.
#[must_use]
pub fn strip_caption(language: Language, edition: Edition) -> String {
    format!("Every rank of {edition} that open sources give")
}

/// The table of counts by edition.
#[must_use]
pub fn editions_caption(language: Language) -> &'static str {
    "The counts and what they rest on"
}

/// The table of the cumulative counts, which leaves the single ranks to the rank strip's.
#[must_use]
pub fn cumulative_caption(language: Language, edition: Edition) -> String {
    format!(
        "How many of the first ranks of {edition}: known, and possible. The rank strip’s table has the single ranks"
    )
}

/// An economy's columns there: `China, known` and `China, possible`.
#[must_use]
pub fn cumulative_headings(language: Language, data: &Dataset, economy: EconomyId) -> [String; 2] {
    let name = economy_name(language, data.economy(economy));
    [format!("{name}, known"), format!("{name}, possible")]
}

/// A row there: `First 10`.
#[must_use]
pub fn first_ranks(language: Language, ranks: u16) -> String {
    format!("First {ranks}")
}

/// The first figure of an axis of ranks: `rank 1`.
#[must_use]
pub fn first_rank(language: Language, rank: u16) -> String {
    format!("rank {rank}")
}

/// Every number that is possible: `9–23`, or the only one.
#[must_use]
pub fn possible(language: Language, within: Within) -> String {
    span(within.at_least.into(), within.at_most.into())
}

/// What a mark rests on: `named in a 2024 source`.
#[must_use]
pub fn evidence_words(language: Language, evidence: Evidence, edition: Edition) -> String {
    let [stated, derived, unnamed] = super::units_key(language, edition);
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
