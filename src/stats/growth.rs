//! Growth of output, as printed.

use crate::data::order::sort_by;
use crate::data::{ClusterId, Dataset, Edition, IncomeGroup};

/// A cluster whose growth a source prints.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// The cluster.
    pub cluster: ClusterId,
    /// Change of output against the edition before, in percent.
    pub percent: f64,
    /// Income group of its economy at the time of the edition, where the World Bank gives one.
    pub income: Option<IncomeGroup>,
}

/// The clusters of an edition with a growth figure, largest first, equal ones by name.
#[must_use]
pub fn growth(data: &Dataset, edition: Edition) -> Vec<Growth> {
    let known = data.rankings(edition).filter_map(|row| {
        let income = data.economy(data.cluster(row.cluster).economy()).income_in(edition);
        row.growth_pct.value().map(|percent| Growth { cluster: row.cluster, percent, income })
    });
    let mut rows: Vec<_> = known.collect();
    let name = |row: &Growth| data.cluster(row.cluster).name.as_str();
    sort_by(&mut rows, |one, other| other.percent.total_cmp(&one.percent).then_with(|| name(one).cmp(name(other))));
    rows
}
