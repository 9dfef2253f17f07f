//! Published ranks of neighbouring editions, joined cluster by cluster.

use super::rank_before::published_rank;
use super::{Comparable, RankBefore, RankChange, published_before};
use crate::data::order::sort_by_key;
use crate::data::{ClusterId, Dataset, Ranking};

/// A cluster's rank in an edition with that in the edition before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankMove {
    /// The cluster.
    pub cluster: ClusterId,
    /// Its rank in the later edition.
    pub now: u16,
    /// Its rank in the earlier one, as published.
    pub before: RankBefore,
}

impl RankMove {
    /// The earlier rank; none for a new entry.
    #[must_use]
    pub fn rank_before(self) -> Option<u16> {
        self.before.rank()
    }

    /// How far it moved.
    #[must_use]
    pub fn change(self) -> RankChange {
        self.rank_before().map_or(RankChange::New, |before| RankChange::between(before, self.now))
    }
}

/// Every cluster whose rank in the later edition is known together with its published rank in the earlier one, and the
/// new entries with a rank; by rank in the later edition.
///
/// Ranks that were worked out from a printed change are no published ranks: WIPO compares with ranks it recomputed. A
/// pair with one of them is left out and listed by [`worked_out_ranks`].
#[must_use]
pub fn rank_moves(data: &Dataset, editions: Comparable) -> Vec<RankMove> {
    let found = |row: &Ranking| {
        let now = published_rank(row)?;
        let before = before(data, editions, row).filter(|before| before.change_to(now).is_some())?;
        Some(RankMove { cluster: row.cluster, now, before })
    };
    let mut moves: Vec<_> = data.rankings(editions.later()).filter_map(found).collect();
    sort_by_key(&mut moves, |rank_move| rank_move.now);
    moves
}

/// The clusters that have a rank in both editions, but one of the two only worked out.
#[must_use]
pub fn worked_out_ranks(data: &Dataset, editions: Comparable) -> Vec<ClusterId> {
    let is_worked_out = |row: &&Ranking| match before(data, editions, row) {
        Some(RankBefore::WorkedOut(_)) => row.rank().is_some(),
        Some(before) => before.rank().is_some() && row.rank().is_some() && published_rank(row).is_none(),
        None => false,
    };
    data.rankings(editions.later()).filter(is_worked_out).map(|row| row.cluster).collect()
}

fn before(data: &Dataset, editions: Comparable, row: &Ranking) -> Option<RankBefore> {
    published_before(data, [editions.earlier(), editions.later()], row.cluster)
}
