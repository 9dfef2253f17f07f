//! Groups of clusters, and how their ranks and their output changed.

use crate::data::{ClusterId, Dataset, EconomyId, Edition, IncomeLevel, Region};
use crate::stats::{Comparable, RankChange, rank_moves};

/// Clusters that a claim compares with others, by the economy they are counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Of the World Bank's regions North America, and Europe & Central Asia.
    NorthAmericaAndEurope,
    /// Of its other regions.
    OtherRegions,
    /// Of an income level.
    Income(IncomeLevel),
    /// Of one economy.
    Economy(EconomyId),
    /// Of the middle-income economies but one.
    MiddleIncomeWithout(EconomyId),
}

impl Group {
    /// Whether a cluster belongs to it in an edition: income groups change. One whose economy the World Bank gives no
    /// income group belongs to no level.
    #[must_use]
    pub fn holds(self, data: &Dataset, edition: Edition, cluster: ClusterId) -> bool {
        let id = data.cluster(cluster).economy();
        let economy = data.economy(id);
        let is_level = |wanted| economy.income_in(edition).is_some_and(|group| group.level() == wanted);
        match self {
            Self::NorthAmericaAndEurope => {
                matches!(economy.region, Some(Region::NorthAmerica | Region::EuropeCentralAsia))
            }
            Self::OtherRegions => {
                economy.region.is_some() && !Self::NorthAmericaAndEurope.holds(data, edition, cluster)
            }
            Self::Income(level) => is_level(level),
            Self::Economy(only) => id == only,
            Self::MiddleIncomeWithout(but) => id != but && is_level(IncomeLevel::Middle),
        }
    }

    /// Its named clusters in an edition.
    #[must_use]
    pub fn named(self, data: &Dataset, edition: Edition) -> Vec<ClusterId> {
        data.rankings(edition).map(|row| row.cluster).filter(|cluster| self.holds(data, edition, *cluster)).collect()
    }
}

/// How the known ranks of a group changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    /// Clusters of the group named in the later edition.
    pub named: u16,
    /// Those of them with both ranks known, by their later rank.
    pub pairs: Vec<ClusterId>,
    /// Pairs that gained ranks.
    pub rose: u16,
    /// Pairs that lost ranks.
    pub fell: u16,
}

impl Moves {
    /// The changes between two editions. First entries have no rank before and are no pair.
    #[must_use]
    pub fn of(data: &Dataset, editions: Comparable, group: Group) -> Self {
        let mut moves = Self::default();
        let ranks = rank_moves(data, editions);
        for cluster in group.named(data, editions.later()) {
            moves.named += 1;
            let Some(rank_move) = ranks.iter().find(|rank_move| rank_move.cluster == cluster) else { continue };
            match rank_move.change() {
                RankChange::New => continue,
                RankChange::Up(_) => moves.rose += 1,
                RankChange::Down(_) => moves.fell += 1,
                RankChange::Same => {}
            }
            moves.pairs.push(cluster);
        }
        moves
    }

    /// How many pairs there are.
    #[must_use]
    pub fn known(&self) -> u16 {
        u16::try_from(self.pairs.len()).unwrap_or(u16::MAX)
    }

    /// Pairs with the same rank.
    #[must_use]
    pub fn kept(&self) -> u16 {
        self.known().saturating_sub(self.rose + self.fell)
    }

    /// Whether more fell than rose; none without a pair.
    pub(super) fn falls(&self) -> Option<bool> {
        (self.known() > 0).then_some(self.fell > self.rose)
    }

    /// Whether the surplus of risers over fallers, as a part of the pairs, is larger than another group's; none without
    /// pairs on both sides.
    pub(super) fn gains_more_than(&self, other: &Self) -> Option<bool> {
        let surplus = |moves: &Self| i32::from(moves.rose) - i32::from(moves.fell);
        let [own_pairs, other_pairs] = [self, other].map(|moves| i32::from(moves.known()));
        (own_pairs > 0 && other_pairs > 0).then(|| surplus(self) * other_pairs > surplus(other) * own_pairs)
    }
}

/// The growth figures known of a group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GrowthSample {
    /// Clusters of the group named in the edition.
    pub named: u16,
    /// Those of them with a figure.
    pub known: Vec<ClusterId>,
    /// The mean of the figures in percent.
    pub mean: Option<f64>,
}

impl GrowthSample {
    /// The figures of an edition.
    #[must_use]
    pub fn of(data: &Dataset, edition: Edition, group: Group) -> Self {
        let named = group.named(data, edition);
        let figure = |cluster: &ClusterId| data.ranking(edition, *cluster).and_then(|row| row.growth_pct.value());
        let figures: Vec<_> = named.iter().filter_map(|cluster| Some((*cluster, figure(cluster)?))).collect();
        let sum: f64 = figures.iter().map(|(_, growth)| growth).sum();
        Self {
            named: u16::try_from(named.len()).unwrap_or(u16::MAX),
            mean: (!figures.is_empty()).then(|| sum / figures.len() as f64),
            known: figures.into_iter().map(|(cluster, _)| cluster).collect(),
        }
    }

    /// Whether a sentence about the group may rest on it: half of the named clusters, at least, have a figure.
    fn is_enough(&self) -> bool {
        !self.known.is_empty() && 2 * self.known.len() >= usize::from(self.named)
    }

    /// Whether it grew faster on average than another group; none where too few figures are known of either.
    pub(super) fn outgrows(&self, other: &Self) -> Option<bool> {
        let enough = self.is_enough() && other.is_enough();
        self.mean.zip(other.mean).filter(|_| enough).map(|(own, other)| own > other)
    }
}
