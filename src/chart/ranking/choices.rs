//! What the filter menus offer.

use crate::data::order::sort_by_key;
use crate::data::{Dataset, Economy, EconomyId, Edition, IncomeGroup, Region};
use crate::language::Language;
use crate::words;

/// An entry of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// What choosing it filters by.
    pub value: T,
    /// Its name.
    pub name: String,
    /// How many of the edition's named clusters it covers; more than none.
    pub rows: usize,
}

/// The menus of an edition: only what occurs among its named clusters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterChoices {
    /// By name.
    pub economies: Vec<Choice<EconomyId>>,
    /// By name.
    pub regions: Vec<Choice<Region>>,
    /// From the highest.
    pub incomes: Vec<Choice<IncomeGroup>>,
}

/// Counts an edition's named clusters by economy, region and income group.
#[must_use]
pub fn filter_choices(language: Language, data: &Dataset, edition: Edition) -> FilterChoices {
    let ids: Vec<_> = data.rankings(edition).map(|row| data.cluster(row.cluster).economy()).collect();
    let rows_where = |test: &dyn Fn(&Economy) -> bool| ids.iter().filter(|id| test(data.economy(**id))).count();
    let mut economies = offered(data.economies().map(|(id, economy)| {
        let rows = ids.iter().filter(|other| **other == id).count();
        Choice { value: id, name: words::economy_name(language, economy), rows }
    }));
    sort_by_key(&mut economies, |choice| words::economy_order(language, data.economy(choice.value)));
    let regions = offered(Region::ALL.into_iter().map(|region| {
        let rows = rows_where(&|economy| economy.region == Some(region));
        Choice { value: region, name: words::region_name(language, region), rows }
    }));
    let incomes = offered(IncomeGroup::ALL.into_iter().map(|income| {
        let rows = rows_where(&|economy| economy.income_in(edition) == Some(income));
        Choice { value: income, name: words::income_name(language, income), rows }
    }));
    FilterChoices { economies, regions, incomes }
}

fn offered<T>(choices: impl Iterator<Item = Choice<T>>) -> Vec<Choice<T>> {
    choices.filter(|choice| choice.rows > 0).collect()
}
