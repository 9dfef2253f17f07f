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
}

impl PeerGroup {
    /// Every group, in the order of the page.
    pub const ALL: [Self; 4] = [Self::NorthAmericaEurope, Self::EastAsiaPacific, Self::MiddleIncome, Self::Other];

    /// The group of an economy, by its income at the time of an edition.
    #[must_use]
    pub fn of(economy: &Economy, edition: Edition) -> Self {
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

/// Moves of rank by the group of their economies at the time of an edition: every group in order, some of them empty,
/// each in the order of the moves.
#[must_use]
pub fn moves_by_group(data: &Dataset, edition: Edition, moves: &[RankMove]) -> Vec<(PeerGroup, Vec<RankMove>)> {
    let group_of = |one: &RankMove| PeerGroup::of(data.economy(data.cluster(one.cluster).economy()), edition);
    let members = |group| moves.iter().copied().filter(|one| group_of(one) == group).collect();
    PeerGroup::ALL.into_iter().map(|group| (group, members(group))).collect()
}
