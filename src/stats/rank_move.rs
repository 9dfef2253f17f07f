//! Published ranks of neighbouring editions, joined cluster by cluster.

use super::{Comparable, RankChange};
use crate::data::order::sort_by_key;
use crate::data::{ClusterId, Dataset, Grade, Known, PreviousRank, Ranking};

/// The one edition whose `previous_rank` is the rank as it was published before (`static/data/README.md`); what other
/// editions print there may have been recomputed.
const PRINTS_PUBLISHED_RANKS: u16 = 2024;

/// Where a cluster came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RankBefore {
    /// The rank the earlier edition published, as a source of that edition states it.
    Published(u16),
    /// The published rank, as sources of the later edition give it.
    Reported(u16),
    /// It was not among the 100.
    New,
}

/// A cluster's rank in an edition with that in the edition before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankMove {
    /// The cluster.
    pub cluster: ClusterId,
    /// Its rank in the later edition.
    pub now: u16,
    /// Its rank in the earlier one.
    pub before: RankBefore,
}

impl RankMove {
    /// Whether the ranks that the later edition prints for the earlier one are the published ones and fill its gaps.
    #[must_use]
    pub fn joins_printed(editions: Comparable) -> bool {
        editions.later().year() == PRINTS_PUBLISHED_RANKS
    }

    /// The earlier rank; none for a new entry.
    #[must_use]
    pub fn rank_before(self) -> Option<u16> {
        match self.before {
            RankBefore::Published(rank) | RankBefore::Reported(rank) => Some(rank),
            RankBefore::New => None,
        }
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
        let now = published(row)?;
        Some(RankMove { cluster: row.cluster, now, before: before(data, editions, row)? })
    };
    let mut moves: Vec<_> = data.rankings(editions.later()).filter_map(found).collect();
    sort_by_key(&mut moves, |rank_move| rank_move.now);
    moves
}

/// The clusters that have a rank in both editions, but one of the two only worked out.
#[must_use]
pub fn worked_out_ranks(data: &Dataset, editions: Comparable) -> Vec<ClusterId> {
    let is_worked_out = |row: &&Ranking| {
        let earlier = data.ranking(editions.earlier(), row.cluster);
        let both = [Some(*row), earlier].map(|row| row.filter(|row| row.rank().is_some()));
        both.iter().all(Option::is_some) && both.into_iter().flatten().any(|row| published(row).is_none())
    };
    data.rankings(editions.later()).filter(is_worked_out).map(|row| row.cluster).collect()
}

fn before(data: &Dataset, editions: Comparable, row: &Ranking) -> Option<RankBefore> {
    let earlier = data.ranking(editions.earlier(), row.cluster);
    let printed = row.previous_rank.value();
    match (earlier.and_then(Ranking::rank), printed) {
        (Some(_), _) => earlier.and_then(published).map(RankBefore::Published),
        (None, Some(PreviousRank::New)) => Some(RankBefore::New),
        (None, Some(PreviousRank::Rank(rank))) if RankMove::joins_printed(editions) => Some(RankBefore::Reported(rank)),
        (None, _) => None,
    }
}

/// The rank of a row, unless it was only worked out.
fn published(row: &Ranking) -> Option<u16> {
    row.rank().filter(|_| row.provenance.grade != Grade::Derived)
}

/// A rank that a source of the later edition prints for the earlier one, where the earlier edition published another.
#[must_use]
pub fn contradicted_rank(data: &Dataset, editions: Comparable, rank_move: RankMove) -> Option<u16> {
    let row = data.ranking(editions.later(), rank_move.cluster)?;
    match (rank_move.before, row.previous_rank) {
        (RankBefore::Published(published), Known::Value(PreviousRank::Rank(printed))) if printed != published => {
            Some(printed)
        }
        _ => None,
    }
}
