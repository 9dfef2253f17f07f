//! What the columns of a table without headings hold, as far as their cells tell.

use super::economy::EconomyNames;
use super::field::{Field, Mapping};
use super::formula::unguarded;
use super::headings::number;
use super::notations::Rows;
use super::row::is_nothing;

/// What evidently stands in some of so many columns: places, or ranks, economies and names. Which figures a column has
/// no cell tells; the reader says.
pub(super) fn mapping(columns: usize, rows: &Rows, economies: &EconomyNames) -> Mapping {
    let columns: Vec<Column> = (0..columns).map(|at| Column::of(at, rows, economies)).collect();
    let mapping = Mapping::empty(columns.len());
    if let [first, second, rest @ ..] = columns.as_slice()
        && columns.iter().all(|column| column.kind != Kind::Words)
        && rest.len() <= 1
        && first.has_decimals
        && second.has_decimals
    {
        return of_points(mapping, first, second, rest.len());
    }
    let at = |is: &dyn Fn(&Column) -> bool| columns.iter().position(is);
    let economy = at(&|column| column.is_of_economies);
    let fields = [
        (at(&|column| column.is_of_ranks), Field::Rank),
        (at(&|column| column.kind == Kind::Words && !column.is_of_economies), Field::Name),
        (economy, Field::Economy),
    ];
    fields.into_iter().fold(mapping, |mapping, (column, field)| match column {
        Some(column) => mapping.with(column, Some(field)),
        None => mapping,
    })
}

/// Latitude comes first, unless it goes past the poles.
fn of_points(mapping: Mapping, first: &Column, second: &Column, others: usize) -> Mapping {
    let fields = match (first.most, second.most) {
        (..=90.0, ..=180.0) => [Field::Latitude, Field::Longitude],
        (..=180.0, ..=90.0) => [Field::Longitude, Field::Latitude],
        _ => return mapping,
    };
    let mapping = mapping.with(0, Some(fields[0])).with(1, Some(fields[1]));
    if others == 1 { mapping.with(2, Some(Field::Value)) } else { mapping }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Numbers,
    Words,
    Nothing,
}

/// What the cells of a column have in common.
struct Column {
    kind: Kind,
    is_of_economies: bool,
    /// Whole numbers from within the first hundred that rise over the rows.
    is_of_ranks: bool,
    has_decimals: bool,
    /// The number farthest from zero.
    most: f64,
}

impl Column {
    fn of(at: usize, rows: &Rows, economies: &EconomyNames) -> Self {
        let cells = rows.iter().filter_map(|(_, row)| row.get(at)).map(|cell| unguarded(cell));
        let cells: Vec<&str> = cells.filter(|cell| !is_nothing(cell)).collect();
        let numbers: Vec<f64> = cells.iter().filter_map(|cell| number(cell)).collect();
        let is_economy = |cell: &&&str| {
            let first = cell.split(['/', ';', '|']).next().unwrap_or_default();
            economies.code(first.trim()).is_some()
        };
        let most_are = |count: usize| count > 0 && count * 10 >= cells.len() * 8;
        let kind = match cells.len() {
            0 => Kind::Nothing,
            _ if most_are(numbers.len()) => Kind::Numbers,
            _ => Kind::Words,
        };
        // Some rankings give a rank twice.
        let rise = |pair: &[f64]| pair[0] <= pair[1];
        let is_rank = |number: &f64| number.fract() == 0.0 && *number >= 1.0;
        Self {
            kind,
            is_of_economies: kind == Kind::Words && most_are(cells.iter().filter(is_economy).count()),
            is_of_ranks: kind == Kind::Numbers
                && numbers.first().is_some_and(|first| *first <= 100.0)
                && numbers.iter().all(is_rank)
                && numbers.windows(2).all(rise)
                && (numbers.len() == 1 || numbers.first() != numbers.last()),
            has_decimals: numbers.iter().any(|number| number.fract() != 0.0),
            most: numbers.iter().fold(0.0, |most, number| number.abs().max(most)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Dataset;

    fn told(text: &str) -> Vec<Option<Field>> {
        let data = Dataset::embedded().expect("the tables are sound");
        let rows: Vec<(u64, Vec<String>)> =
            text.lines().map(|line| (1, line.split(',').map(str::to_owned).collect())).collect();
        let mapping = mapping(rows[0].1.len(), &rows, &EconomyNames::new(&data));
        (0..mapping.len()).map(|column| mapping.field(column)).collect()
    }

    #[test]
    fn ranks_names_and_economies_are_seen_and_figures_are_left_to_the_reader() {
        let fields = [Some(Field::Rank), Some(Field::Name), Some(Field::Economy), None];
        assert_eq!(told("1,Beijing,China,38067\n2,Brno,Czech Republic,12\n4,Oslo,NO,11\n"), fields);
        let fields = [Some(Field::Economy), Some(Field::Name), Some(Field::Rank)];
        assert_eq!(told("JPN,Tokyo,1\nCHN/HKG,Shenzhen,2\n"), fields);
        let fields = [Some(Field::Rank), None, Some(Field::Name)];
        assert_eq!(told("1,=,Tokyo\n2,▲ 2,Paris\n3,New,Rome\n"), fields, "changes of rank are no names");
        assert_eq!(told("Tokyo,11\nParis,7\n"), [Some(Field::Name), None], "numbers that fall are no ranks");
    }

    #[test]
    fn places_are_latitude_and_longitude_unless_that_goes_past_the_poles() {
        let [lat, lon, value] = [Field::Latitude, Field::Longitude, Field::Value].map(Some);
        assert_eq!(told("48.2,16.4,12\n-33.9,151.2,\n"), [lat, lon, value]);
        assert_eq!(told("151.2,-33.9\n16.4,48.2\n"), [lon, lat]);
        assert_eq!(told("481.2,160.4\n1.5,2.5\n"), [None, None]);
        assert_eq!(told("1,2\n3,4\n")[1], None, "whole numbers are anything");
    }
}
