//! How many clusters an economy has in an edition.

use super::{EconomyId, Edition, SourceId};

/// How firmly a count is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountBasis {
    /// A source states the number.
    Stated,
    /// Follows from what a source states.
    Derived,
    /// A lower limit: that many are named.
    AtLeast,
}

/// A row of `economy_counts.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EconomyCount {
    /// The edition.
    pub edition: Edition,
    /// The economy.
    pub economy: EconomyId,
    /// Clusters among the top 100.
    pub clusters: u16,
    /// How firmly it is known.
    pub basis: CountBasis,
    /// The sources read; at least one.
    pub sources: Vec<SourceId>,
    /// A remark for the reader.
    pub note: Option<String>,
}
