//! Clusters by income level of their economies.

use super::named_without_count;
use crate::data::{Dataset, EconomyId, Edition, IncomeGroup, IncomeLevel};

/// How many of an edition's 100 clusters belong to economies of one income level, as far as counts and names tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelCount {
    /// At least so many: the counts, and the clusters named in economies without one.
    pub clusters: u16,
    /// At most so many: what the other level leaves of the 100.
    pub at_most: u16,
    /// Economies with a count.
    pub economies: u16,
    /// Of `clusters`, those named in economies without a count.
    pub named_only: u16,
    /// Whether the two limits meet.
    pub exact: bool,
}

/// Adds up the counts of the economies of a level and the clusters named in its other economies; `None` where the edition
/// has neither, or no count of any economy. Editions before 2024 use the World Bank's groups of July 2022, later ones those
/// of September 2024.
#[must_use]
pub fn level_count(data: &Dataset, edition: Edition, level: IncomeLevel) -> Option<LevelCount> {
    let other = match level {
        IncomeLevel::High => IncomeLevel::Middle,
        IncomeLevel::Middle => IncomeLevel::High,
    };
    let [own, rest] = [level, other].map(|level| Limit::of(data, edition, level));
    let (clusters, left) =
        (own.counted + own.named, Dataset::RANKED_CLUSTERS.saturating_sub(rest.counted + rest.named));
    let at_most = left.max(clusters);
    let exact = at_most == clusters;
    let count = LevelCount { clusters, at_most, economies: own.economies, named_only: own.named, exact };
    (clusters > 0 && own.economies + rest.economies > 0).then_some(count)
}

/// What is known to belong to a level.
#[derive(Clone, Copy, Default)]
struct Limit {
    counted: u16,
    economies: u16,
    named: u16,
}

impl Limit {
    fn of(data: &Dataset, edition: Edition, level: IncomeLevel) -> Self {
        let is_of_level =
            |economy: EconomyId| data.economy(economy).income_in(edition).map(IncomeGroup::level) == Some(level);
        let mut limit = Self::default();
        for count in data.counts(edition).filter(|count| is_of_level(count.economy)) {
            limit.counted += count.clusters;
            limit.economies += 1;
        }
        let named = named_without_count(data, edition).filter(|row| is_of_level(data.cluster(row.cluster).economy()));
        limit.named = u16::try_from(named.count()).unwrap_or(u16::MAX);
        limit
    }
}
