//! How many of the first ranks an economy can have.

use super::cumulative_counts;
use crate::data::{CountBasis, Dataset, EconomyId, Edition, Ranking};

/// What can be said of how many of the first k ranks are an economy's: `known ≤ at_least ≤ at_most`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within {
    /// Clusters of the economy whose rank is known to be among them.
    pub known: u16,
    /// So many at least: those, or what an exact count leaves no other place for.
    pub at_least: u16,
    /// So many at most: every rank among them of which nothing is known may be the economy's, but no more than an exact
    /// count leaves once its clusters known to rank lower are taken away.
    pub at_most: u16,
}

/// The limits for each k from 1 to 100.
///
/// With `known(k)` of the economy's ranks and `open(k)` ranks that no open source names among the first k, and an exact
/// count n: at most `known(k) + open(k)` and `n − (known(100) − known(k))`; at least `known(k)` and
/// `n − (known(100) − known(k)) − (open(100) − open(k))`.
#[must_use]
pub fn within_first(data: &Dataset, edition: Edition, economy: EconomyId) -> Vec<Within> {
    let known = cumulative_counts(data, edition, economy);
    let open = open_ranks(data, edition);
    let exact = data.count(edition, economy).filter(|count| count.basis != CountBasis::AtLeast);
    let [all_known, all_open] = [&known, &open].map(|counts| counts.last().copied().unwrap_or_default());
    let within = |(known, open): (u16, u16)| {
        let possible = known + open;
        // A count may include a cluster that these tables give to another economy, so its limits yield to the ranks'.
        let left = |after: u16| exact.map(|count| count.clusters.saturating_sub(after));
        let after = all_known - known;
        Within {
            known,
            at_least: left(after + all_open - open).map_or(known, |left| left.clamp(known, possible)),
            at_most: left(after).map_or(possible, |left| left.clamp(known, possible)),
        }
    };
    known.iter().copied().zip(open.iter().copied()).map(within).collect()
}

/// For each k, of how many of the first k ranks nothing tells whose they are.
fn open_ranks(data: &Dataset, edition: Edition) -> Vec<u16> {
    let mut open: Vec<u16> = vec![1; usize::from(Dataset::RANKED_CLUSTERS)];
    let is_somebodys = |row: &&Ranking| !data.economy(data.cluster(row.cluster).economy()).is_unknown();
    for rank in data.rankings(edition).filter(is_somebodys).filter_map(Ranking::rank) {
        if let Some(place) = open.get_mut(usize::from(rank).wrapping_sub(1)) {
            *place = 0;
        }
    }
    let mut sum = 0;
    for place in &mut open {
        sum += *place;
        *place = sum;
    }
    open
}
