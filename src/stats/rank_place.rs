//! A cluster's place among those of its economy.

use super::members;
use crate::data::{CountBasis, Dataset, Ranking};

/// Where a cluster stands by rank among the clusters counted for its economy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RankPlace {
    /// The place, whatever the ranks that are missing turn out to be.
    Certain(u16),
    /// The place among the economy's clusters with a known rank; clusters without one may stand before it.
    OfKnown {
        /// The place, from 1.
        place: u16,
        /// How many of the economy's clusters have a known rank.
        known: u16,
    },
    /// Its own rank is not known.
    Unknown,
}

/// The place of a row. It is certain where every better rank is known to be somebody's, and where the rank of each
/// cluster that is counted for the economy is known.
#[must_use]
pub fn rank_place(data: &Dataset, row: &Ranking) -> RankPlace {
    let Some(rank) = row.rank() else { return RankPlace::Unknown };
    let is_somebodys = |other: &&Ranking| !data.economy(data.cluster(other.cluster).economy()).is_unknown();
    let better = |other: &&Ranking| other.rank().is_some_and(|other| other < rank);
    let counted = |rows: usize| u16::try_from(rows).unwrap_or(u16::MAX);
    let own = members(data, row.edition, data.cluster(row.cluster).economy());
    let place = counted(own.named.iter().copied().filter(better).count() + 1);
    let known = counted(own.named.iter().filter(|row| row.rank().is_some()).count());
    let none_is_missing = own.count.is_some_and(|count| count.basis != CountBasis::AtLeast && count.clusters == known);
    if none_is_missing
        || data.rankings(row.edition).filter(better).filter(is_somebodys).count() + 1 == usize::from(rank)
    {
        RankPlace::Certain(place)
    } else {
        RankPlace::OfKnown { place, known }
    }
}
