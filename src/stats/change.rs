//! Changes between editions.

use std::cmp::Ordering;

use super::rank_before::published_rank;
use super::{Comparable, RankBefore, rank_before};
use crate::data::{CountBasis, Dataset, EconomyId, Known, Missing, Ranking};

/// A change of rank against the edition before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RankChange {
    /// So many ranks gained.
    Up(u16),
    /// So many ranks lost.
    Down(u16),
    /// The same rank.
    Same,
    /// Not among the 100 in the edition before.
    New,
}

impl RankChange {
    /// The change from the earlier rank to the later one.
    #[must_use]
    pub fn between(before: u16, now: u16) -> Self {
        match before.cmp(&now) {
            Ordering::Greater => Self::Up(before - now),
            Ordering::Less => Self::Down(now - before),
            Ordering::Equal => Self::Same,
        }
    }

    /// Ranks gained, negative for a fall; `None` for a new entry.
    #[must_use]
    pub fn gained(self) -> Option<i32> {
        match self {
            Self::Up(ranks) => Some(i32::from(ranks)),
            Self::Down(ranks) => Some(-i32::from(ranks)),
            Self::Same => Some(0),
            Self::New => None,
        }
    }
}

/// The change of a row's rank against its [rank before](rank_before).
///
/// Ranks by different methods are not subtracted, even where the earlier one is known. That a cluster was not among the
/// 100 before is a statement and no difference, so it passes.
#[must_use]
pub fn rank_change(data: &Dataset, row: &Ranking) -> Known<RankChange> {
    let before = rank_before(data, row.edition, row.cluster);
    if before == Some(RankBefore::New) {
        return Known::Value(RankChange::New);
    }
    if row.edition.previous().is_none() {
        return Known::Missing(Missing::NotApplicable);
    }
    if Comparable::with_previous(row.edition).is_none() {
        return Known::Missing(Missing::MethodChanged);
    }
    let change = published_rank(row).zip(before).and_then(|(now, before)| before.change_to(now));
    Known::or_missing(change, row.provenance.grade.missing())
}

/// How many clusters an economy gained from the earlier edition to the later one. Lower limits have no difference.
#[must_use]
pub fn count_change(data: &Dataset, economy: EconomyId, editions: Comparable) -> Known<i32> {
    let count = |edition| {
        data.count(edition, economy)
            .filter(|count| count.basis != CountBasis::AtLeast)
            .map(|count| i32::from(count.clusters))
    };
    Known::from_cell(count(editions.later()).and_then(|later| count(editions.earlier()).map(|earlier| later - earlier)))
}
