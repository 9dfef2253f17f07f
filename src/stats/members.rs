//! The clusters of one economy.

use crate::data::{Dataset, EconomyCount, EconomyId, Edition, Ranking};

/// What is known of an economy's clusters in an edition.
#[derive(Clone, Debug)]
pub struct Members<'a> {
    /// The count, where a source gives one.
    pub count: Option<&'a EconomyCount>,
    /// The named ones: ranked by rank, then listed, then derived.
    pub named: Vec<&'a Ranking>,
    /// Counted, but not named.
    pub unnamed: u16,
}

impl Members<'_> {
    /// The count, where a source gives one.
    #[must_use]
    pub fn clusters(&self) -> Option<u16> {
        self.count.map(|count| count.clusters)
    }
}

/// The clusters counted for an economy in an edition.
#[must_use]
pub fn members(data: &Dataset, edition: Edition, economy: EconomyId) -> Members<'_> {
    let count = data.count(edition, economy);
    let named: Vec<_> = data.rankings(edition).filter(|row| data.cluster(row.cluster).economy() == economy).collect();
    let known = u16::try_from(named.len()).unwrap_or(u16::MAX);
    let unnamed = count.map_or(0, |count| count.clusters.saturating_sub(known));
    Members { count, named, unnamed }
}

/// The named clusters of an edition whose economies have no count in it: they are among the 100 that no count includes.
pub fn named_without_count(data: &Dataset, edition: Edition) -> impl Iterator<Item = &Ranking> {
    data.rankings(edition).filter(move |row| data.count(edition, data.cluster(row.cluster).economy()).is_none())
}

/// For each k from 1 to 100, how many of the first k ranks are known to be the economy's: a lower limit wherever
/// ranks are missing.
#[must_use]
pub fn cumulative_counts(data: &Dataset, edition: Edition, economy: EconomyId) -> Vec<u16> {
    let mut at_rank = vec![0; usize::from(Dataset::RANKED_CLUSTERS)];
    for rank in members(data, edition, economy).named.iter().filter_map(|row| row.rank()) {
        if let Some(place) = at_rank.get_mut(usize::from(rank) - 1) {
            *place += 1;
        }
    }
    at_rank
        .into_iter()
        .scan(0, |sum, here: u16| {
            *sum += here;
            Some(*sum)
        })
        .collect()
}
