//! What is known of a cluster's rank in the edition before, and where that is from.

use super::RankChange;
use crate::data::{ClusterId, Dataset, Edition, Grade, PreviousRank, Ranking};

/// The one edition whose `previous_rank` is the rank as it was published before (`static/data/README.md`); what other
/// editions print there may have been recomputed.
const PRINTS_PUBLISHED_RANKS: u16 = 2024;

/// The edition whose printed table compares with ranks that WIPO recomputed.
pub const RECOMPUTED_RANKS: Edition = Edition(2023);

/// Where a cluster came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RankBefore {
    /// The rank the earlier edition published, as a source of that edition states it.
    Published(u16),
    /// The published rank, as sources of the later edition give it; in a reader's table, as the table gives it.
    Reported(u16),
    /// The rank that the later edition prints for comparison: WIPO recomputed it, or may have.
    Printed(u16),
    /// The rank of the earlier edition, only worked out from a printed change: no difference is taken from it.
    WorkedOut(u16),
    /// It was not among the 100.
    New,
}

impl RankBefore {
    /// The rank; none for a new entry.
    #[must_use]
    pub fn rank(self) -> Option<u16> {
        match self {
            Self::Published(rank) | Self::Reported(rank) | Self::Printed(rank) | Self::WorkedOut(rank) => Some(rank),
            Self::New => None,
        }
    }

    /// How far it is from here to a rank; none from a rank that was only worked out.
    #[must_use]
    pub fn change_to(self, now: u16) -> Option<RankChange> {
        match self {
            Self::Published(rank) | Self::Reported(rank) | Self::Printed(rank) => Some(RankChange::between(rank, now)),
            Self::WorkedOut(_) => None,
            Self::New => Some(RankChange::New),
        }
    }

    /// Whether it is the rank that an edition's printed table has recomputed by WIPO, and not as it was published.
    #[must_use]
    pub fn is_recomputed_in(self, edition: Edition) -> bool {
        edition == RECOMPUTED_RANKS && matches!(self, Self::Printed(_))
    }
}

/// The rank in the edition before, as an edition's own comparison has it: what its sources print, recomputed or not; where
/// they print none, the rank [as published](published_before). None where nothing is known, or no edition was before.
#[must_use]
pub fn rank_before(data: &Dataset, edition: Edition, cluster: ClusterId) -> Option<RankBefore> {
    let earlier = edition.previous()?;
    match data.ranking(edition, cluster).and_then(|row| row.previous_rank.value()) {
        Some(PreviousRank::Rank(rank)) if !states_published_ranks(data, edition) => Some(RankBefore::Printed(rank)),
        _ => published_before(data, [earlier, edition], cluster),
    }
}

/// The rank of the earlier edition as it was published, without any that was printed for comparison alone: what that
/// edition's own sources state, else what sources of the later one report. A reader's table is the other way round: the
/// rank before that stands in it belongs to the rank beside it.
#[must_use]
pub fn published_before(data: &Dataset, [earlier, later]: [Edition; 2], cluster: ClusterId) -> Option<RankBefore> {
    let before = data.ranking(earlier, cluster);
    let published = before.and_then(published_rank).map(RankBefore::Published);
    let reported = match data.ranking(later, cluster).and_then(|row| row.previous_rank.value()) {
        Some(PreviousRank::New) => Some(RankBefore::New),
        Some(PreviousRank::Rank(rank)) => {
            Some(RankBefore::Reported(rank)).filter(|_| states_published_ranks(data, later))
        }
        None => None,
    };
    let known = if data.is_own(later) { reported.or(published) } else { published.or(reported) };
    known.or_else(|| before.and_then(Ranking::rank).map(RankBefore::WorkedOut))
}

/// Whether the ranks that an edition's sources state for the one before are ranks as published, and fill its gaps.
#[must_use]
pub fn states_published_ranks(data: &Dataset, edition: Edition) -> bool {
    data.is_own(edition) || edition.year() == PRINTS_PUBLISHED_RANKS
}

/// Whether an edition compares with ranks that WIPO recomputed, so that each must say whether it is one or was published.
#[must_use]
pub fn compares_with_recomputed_ranks(data: &Dataset, edition: Edition) -> bool {
    let is_recomputed =
        |row: &Ranking| rank_before(data, edition, row.cluster).is_some_and(|before| before.is_recomputed_in(edition));
    data.rankings(edition).any(is_recomputed)
}

/// A rank that a source of an edition states for the one before, where that one published another.
#[must_use]
pub fn contradicted_rank(data: &Dataset, edition: Edition, cluster: ClusterId, before: RankBefore) -> Option<u16> {
    match (before, data.ranking(edition, cluster)?.previous_rank.value()?) {
        (RankBefore::Published(published), PreviousRank::Rank(stated)) => {
            Some(stated).filter(|rank| *rank != published)
        }
        _ => None,
    }
}

/// The rank of a row, unless it was only worked out.
pub(super) fn published_rank(row: &Ranking) -> Option<u16> {
    row.rank().filter(|_| row.provenance.grade != Grade::Derived)
}
