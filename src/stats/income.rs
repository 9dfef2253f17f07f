//! Clusters by income level of their economies.

use crate::data::{CountBasis, Dataset, Edition, IncomeLevel};

/// How many of an edition's 100 clusters are counted for economies of one income level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelCount {
    /// Sum of the counts: a lower limit unless `exact`.
    pub clusters: u16,
    /// Economies with a count.
    pub economies: u16,
    /// Whether the sum is the whole: every count exact, and every one of the 100 attributed.
    pub exact: bool,
}

/// Adds up the counts of the economies of a level; `None` where the edition has no count of any. Editions before 2024
/// use the World Bank's groups of July 2022, later ones those of September 2024.
#[must_use]
pub fn level_count(data: &Dataset, edition: Edition, level: IncomeLevel) -> Option<LevelCount> {
    let of_level = |income: Option<crate::data::IncomeGroup>| income.is_some_and(|group| group.level() == level);
    let counts = || data.counts(edition).filter(|count| of_level(data.economy(count.economy).income_in(edition)));
    let economies = u16::try_from(counts().count()).unwrap_or(u16::MAX);
    let exact =
        super::attribution(data, edition).unattributed == 0 && counts().all(|count| count.basis != CountBasis::AtLeast);
    (economies > 0).then(|| LevelCount { clusters: counts().map(|count| count.clusters).sum(), economies, exact })
}
