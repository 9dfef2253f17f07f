//! Groups of economies that are set against each other where ranks move.

use super::RankMove;
use crate::data::{Dataset, Economy, Edition, IncomeGroup, IncomeLevel, Region};

/// A group of economies by World Bank region and income level; every economy is in exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeerGroup {
    /// High income, North America or Europe & Central Asia.
    NorthAmericaEurope,
    /// High income, East Asia & Pacific.
    EastAsiaPacific,
    /// Upper or lower middle income, wherever.
    MiddleIncome,
    /// High income elsewhere, and economies the World Bank puts into no income group.
    Other,
    /// The economy is not known, as only in a reader's table.
    Unknown,
}

impl PeerGroup {
    /// Every group, in the order of the page.
    pub const ALL: [Self; 5] =
        [Self::NorthAmericaEurope, Self::EastAsiaPacific, Self::MiddleIncome, Self::Other, Self::Unknown];

    /// The group of an economy, by its income at the time of an edition.
    #[must_use]
    pub fn of(economy: &Economy, edition: Edition) -> Self {
        if economy.is_unknown() {
            return Self::Unknown;
        }
        match (economy.income_in(edition).map(IncomeGroup::level), economy.region) {
            (Some(IncomeLevel::Middle), _) => Self::MiddleIncome,
            (Some(IncomeLevel::High), Some(Region::NorthAmerica | Region::EuropeCentralAsia)) => {
                Self::NorthAmericaEurope
            }
            (Some(IncomeLevel::High), Some(Region::EastAsiaPacific)) => Self::EastAsiaPacific,
            (Some(IncomeLevel::High) | None, _) => Self::Other,
        }
    }
}

/// Moves of rank by the group of their economies at the time of an edition: the groups in order, those that every edition
/// is told by even without a move, each in the order of the moves.
#[must_use]
pub fn moves_by_group(data: &Dataset, edition: Edition, moves: &[RankMove]) -> Vec<(PeerGroup, Vec<RankMove>)> {
    let group_of = |one: &RankMove| PeerGroup::of(data.economy(data.cluster(one.cluster).economy()), edition);
    let members = |group| moves.iter().copied().filter(|one| group_of(one) == group).collect();
    let is_told = |(group, moves): &(PeerGroup, Vec<_>)| {
        !matches!(group, PeerGroup::Other | PeerGroup::Unknown) || !moves.is_empty()
    };
    PeerGroup::ALL.into_iter().map(|group| (group, members(group))).filter(is_told).collect()
}
