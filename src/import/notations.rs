//! How each column of a table writes its numbers.
//!
//! A column of `1,234` alone does not tell: the others do, and the table's delimiter.

use super::field::{Field, Mapping};
use super::number::Notation;
use super::records::Delimiter;

/// The first rows of a table, each with its line.
pub(super) type Rows = [(u64, Vec<String>)];

/// The notation of every column. Those that read the same both ways follow the ones that do not; where there are none
/// such, the notation in which most cells hold what their column can; then that of the delimiter.
pub(super) fn notations(mapping: &Mapping, delimiter: Delimiter, rows: &Rows) -> Vec<Notation> {
    let told: Vec<_> =
        (0..mapping.len()).map(|at| mapping.field(at).and_then(|_| Notation::told_by(&texts(rows, at)))).collect();
    let columns = |notation| told.iter().filter(|known| **known == Some(notation)).count();
    let (commas, points) = (columns(Notation::Comma), columns(Notation::Point));
    // Where the comma parts decimals it cannot part fields, hence the semicolon.
    let is_semicolon = delimiter == Delimiter::Semicolon;
    let rest = if commas > points || is_semicolon && commas > 0 {
        Notation::Comma
    } else if points > 0 {
        Notation::Point
    } else {
        of_fit(mapping, is_semicolon, rows)
    };
    told.into_iter().map(|known| known.unwrap_or(rest)).collect()
}

/// The notation of a table in which no column tells it.
fn of_fit(mapping: &Mapping, is_semicolon: bool, rows: &Rows) -> Notation {
    let cells = || {
        let fields = (0..mapping.len()).filter_map(|at| Some((at, mapping.field(at)?)));
        let fields = fields.filter(|(_, field)| !matches!(field, Field::Name | Field::Economy));
        fields.flat_map(|(at, field)| texts(rows, at).map(move |text| (field, text)))
    };
    let fitting = |notation: Notation| {
        let fits =
            |(field, text): &(Field, &str)| notation.read(text).is_some_and(|number| number.abs() <= field.most());
        cells().filter(fits).count()
    };
    let (commas, points) = (fitting(Notation::Comma), fitting(Notation::Point));
    let is_parted = || cells().any(|(_, text)| text.contains(['.', ',']));
    let is_comma = commas > points || commas == points && is_semicolon && is_parted();
    if is_comma { Notation::Comma } else { Notation::Point }
}

fn texts(rows: &Rows, column: usize) -> impl Iterator<Item = &str> + Clone {
    rows.iter().filter_map(move |(_, row)| row.get(column)).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Notation::{Comma, Point};

    fn told(delimiter: Delimiter, headings: &[&str], cells: &[&str]) -> Vec<Notation> {
        let row = cells.iter().map(|cell| (*cell).to_owned()).collect();
        notations(&Mapping::of_headings(headings.iter().copied()), delimiter, &[(2, row)])
    }

    #[test]
    fn a_column_that_tells_nothing_follows_those_that_do() {
        let told =
            |share, count| told(Delimiter::Semicolon, &["name", "share pct", "publications"], &["A", share, count]);
        assert_eq!(told("11,1", "1.234")[2], Comma);
        assert_eq!(told("11.1", "1,234")[2], Point);
        assert_eq!(told("11", "12"), [Point; 3]);
    }

    #[test]
    fn where_no_column_tells_the_figures_have_to_fit() {
        let told =
            |delimiter, share, count| told(delimiter, &["name", "share pct", "publications"], &["A", share, count]);
        for delimiter in [Delimiter::Semicolon, Delimiter::Tab] {
            assert_eq!(told(delimiter, "1,234", "1.234")[1..], [Comma; 2]);
            assert_eq!(told(delimiter, "1.234", "1,234")[1..], [Point; 2]);
        }
        assert_eq!(told(Delimiter::Semicolon, "", "1.234")[2], Comma);
        assert_eq!(told(Delimiter::Comma, "", "1,234")[2], Point);
    }
}
