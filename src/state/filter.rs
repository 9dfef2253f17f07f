//! Which clusters are looked at. Filtered ones stay on the map, dimmed; the list leaves them out.

use crate::data::{Dataset, EconomyId, Edition, IncomeGroup, Ranking, Region};
use crate::scene::MarkForm;

/// Ranks from `first` to `last`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankRange {
    /// Best rank, 1 or more.
    pub first: u16,
    /// Last rank, not below the first.
    pub last: u16,
}

/// Every condition has to hold; the default lets everything through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only clusters counted for this economy.
    pub economy: Option<EconomyId>,
    /// Only clusters of economies in this region.
    pub region: Option<Region>,
    /// Only clusters of economies in this income group.
    pub income: Option<IncomeGroup>,
    /// Only clusters with a known rank in this range.
    pub ranks: Option<RankRange>,
    /// Forms switched off in the colour key.
    pub hidden_forms: Vec<MarkForm>,
}

impl Filter {
    /// Whether anything is filtered out at all.
    #[must_use]
    pub fn is_active(&self) -> bool {
        *self != Self::default()
    }

    /// Whether a row passes, `form` being the form of its mark.
    #[must_use]
    pub fn accepts(&self, data: &Dataset, row: &Ranking, form: MarkForm) -> bool {
        self.accepts_economy(data, data.cluster(row.cluster).economy(), row.edition, form)
            && self.ranks.is_none_or(|range| row.rank().is_some_and(|rank| (range.first..=range.last).contains(&rank)))
    }

    /// Whether an economy passes in an edition, whatever the range of ranks: its count has none.
    #[must_use]
    pub fn accepts_economy(&self, data: &Dataset, id: EconomyId, edition: Edition, form: MarkForm) -> bool {
        let economy = data.economy(id);
        self.economy.is_none_or(|wanted| wanted == id)
            && self.region.is_none_or(|wanted| Some(wanted) == economy.region)
            && self.income.is_none_or(|wanted| economy.income_in(edition) == Some(wanted))
            && !self.hidden_forms.contains(&form)
    }
}
