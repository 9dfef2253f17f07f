//! The order of the rows.

use super::ClusterRow;
use crate::data::order::sort_by;
use crate::data::{Dataset, Known, Listing};
use crate::state::{Column, Sort, SortDirection};
use crate::stats::{RankChange, Share};
use crate::words;
use std::cmp::Ordering;

/// A value that can be ordered. The tier never turns with the direction: what is unknown stays last.
struct Key {
    tier: u8,
    value: Value,
}

enum Value {
    None,
    Number(f64),
    Text(String),
}

/// Sorts rows that come in the order of the edition's table; ties keep that order in both directions.
pub(super) fn sort_rows(data: &Dataset, rows: &mut Vec<ClusterRow>, sort: Sort) {
    let mut keyed: Vec<_> = rows.drain(..).map(|row| (Key::of(data, &row, sort.column), row)).collect();
    sort_by(&mut keyed, |(one, _), (other, _)| {
        one.tier.cmp(&other.tier).then_with(|| compare(one, other, sort.direction))
    });
    rows.extend(keyed.into_iter().map(|(_, row)| row));
}

fn compare(one: &Key, other: &Key, direction: SortDirection) -> Ordering {
    let upwards = match (&one.value, &other.value) {
        (Value::Number(one), Value::Number(other)) => one.total_cmp(other),
        (Value::Text(one), Value::Text(other)) => one.cmp(other),
        _ => Ordering::Equal,
    };
    match direction {
        SortDirection::Ascending => upwards,
        SortDirection::Descending => upwards.reverse(),
    }
}

impl Key {
    fn known(value: Value) -> Self {
        Self { tier: 0, value }
    }

    fn after(tier: u8) -> Self {
        Self { tier, value: Value::None }
    }

    fn number(value: Option<f64>) -> Self {
        value.map_or(Self::after(1), |value| Self::known(Value::Number(value)))
    }

    fn of(data: &Dataset, row: &ClusterRow, column: Column) -> Self {
        let cluster = data.cluster(row.cluster);
        match column {
            Column::Rank => match row.listing {
                Listing::Ranked(rank) => Self::number(Some(rank.into())),
                Listing::Listed => Self::after(1),
                Listing::Derived => Self::after(2),
            },
            Column::Name => Self::known(Value::Text(words::cluster_order(row.language, cluster))),
            Column::Economy => {
                let economies =
                    cluster.economies.iter().map(|id| words::economy_order(row.language, data.economy(*id)));
                Self::known(Value::Text(economies.collect::<Vec<_>>().join(" ")))
            }
            Column::Change => match row.change {
                // A first entry climbed by an unknown number of ranks: after every known change, before the unknown.
                Known::Value(RankChange::New) => Self::after(1),
                Known::Value(change) => Self::number(change.gained().map(f64::from)),
                Known::Missing(_) => Self::after(2),
            },
            Column::Share => match row.share {
                Share::Exact { percent, .. } => Self::number(Some(percent)),
                // At most so much: just below an exact share of the same size.
                Share::AtMost { percent, .. } => Self::number(Some(percent.next_down())),
                Share::Unknown => Self::after(1),
            },
            Column::Growth => Self::number(row.growth.value()),
            Column::Grade => Self::number(Some(f64::from(row.grade as u8))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Edition;
    use crate::language::Language;
    use crate::state::Pair;

    #[test]
    fn sorting_twice_changes_nothing() {
        let data = Dataset::embedded().expect("the embedded tables are whole");
        let pair = Pair::default_of(&data).expect("the tables hold two economies");
        let columns = [Column::Rank, Column::Economy, Column::Change, Column::Share, Column::Growth, Column::Grade];
        for column in columns {
            for direction in [SortDirection::Ascending, SortDirection::Descending] {
                let sort = Sort { column, direction };
                let mut once: Vec<_> = data
                    .rankings(Edition::CURRENT)
                    .map(|row| ClusterRow::new(Language::default(), &data, pair, row))
                    .collect();
                sort_rows(&data, &mut once, sort);
                let mut twice = once.clone();
                sort_rows(&data, &mut twice, sort);
                assert_eq!(once, twice, "{sort:?}");
            }
        }
    }
}
