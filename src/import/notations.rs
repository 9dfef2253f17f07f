//! How each column of a table writes its numbers.
//!
//! A column of `1,234` alone does not tell: the others do, those that the page does not use as well. Where none does, the
//! page asks the reader, and until then takes counts for whole and what the table's delimiter speaks for.

use super::field::{Field, Mapping};
use super::number::Notation;
use super::records::Delimiter;
use super::row::is_nothing;
use std::cmp::Ordering;

/// The first rows of a table, each with its line.
pub(super) type Rows = [(u64, Vec<String>)];

/// How the numbers of a table are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimals {
    /// The notation of every column.
    pub columns: Vec<Notation>,
    /// The notation of all columns that hold numbers; none where they differ.
    pub all: Option<Notation>,
    /// A number that can be read both ways, where nothing in the table tells which is meant.
    pub doubtful: Option<String>,
}

/// The notations of a table: what the reader said, else what its first rows tell.
pub(super) fn decimals(said: Option<Notation>, mapping: &Mapping, delimiter: Delimiter, rows: &Rows) -> Decimals {
    if let Some(said) = said {
        return Decimals { columns: vec![said; mapping.len()], all: Some(said), doubtful: None };
    }
    let told: Vec<_> = (0..mapping.len()).map(|at| told_by_column(rows, at)).collect();
    let votes = |is_asked: &dyn Fn(usize) -> bool| {
        let columns =
            |notation| told.iter().enumerate().filter(|(at, known)| is_asked(*at) && **known == Some(notation)).count();
        (columns(Notation::Comma), columns(Notation::Point))
    };
    // What is used was understood; what is not may be anything.
    let (commas, points) = match votes(&|at| mapping.field(at).is_some()) {
        (0, 0) => votes(&|_| true),
        of_used => of_used,
    };
    // Where the comma parts decimals it cannot part fields, hence the semicolon.
    let is_semicolon = delimiter == Delimiter::Semicolon;
    let (rest, doubtful) = if commas > points || is_semicolon && commas > 0 {
        (Notation::Comma, None)
    } else if points > 0 {
        (Notation::Point, None)
    } else {
        of_fit(mapping, is_semicolon, rows)
    };
    let columns: Vec<_> = told.into_iter().map(|known| known.unwrap_or(rest)).collect();
    let mut used = (0..columns.len()).filter(|at| holds_numbers(mapping, *at)).map(|at| columns[at]);
    let first = used.next().unwrap_or(rest);
    let all = used.all(|notation| notation == first).then_some(first);
    Decimals { columns, all, doubtful }
}

/// The notation that a column tells, where most of its cells are numbers in it.
fn told_by_column(rows: &Rows, column: usize) -> Option<Notation> {
    let cells = texts(rows, column).filter(|text| !is_nothing(text.trim()));
    let notation = Notation::told_by(&cells)?;
    let numbers = cells.clone().filter(|text| notation.read(text).is_some()).count();
    (numbers * 2 > cells.count()).then_some(notation)
}

fn holds_numbers(mapping: &Mapping, column: usize) -> bool {
    mapping.field(column).is_some_and(|field| !matches!(field, Field::Name | Field::Economy))
}

/// The notation of a table in which no column tells it: the one in which most cells hold what their column can. Where
/// both fit as well, counts are taken to be whole, as WIPO prints them, though it counts in fractions; then the
/// delimiter decides. A number that is not the same in both then remains in doubt.
fn of_fit(mapping: &Mapping, is_semicolon: bool, rows: &Rows) -> (Notation, Option<String>) {
    let cells = || {
        let fields = (0..mapping.len()).filter(|at| holds_numbers(mapping, *at));
        let fields = fields.filter_map(|at| Some((at, mapping.field(at)?)));
        fields.flat_map(|(at, field)| texts(rows, at).map(move |text| (field, text)))
    };
    let how_many = |notation: Notation, is_so: fn(Field, f64) -> bool| {
        cells().filter(|(field, text)| notation.read(text).is_some_and(|number| is_so(*field, number))).count()
    };
    let compared = |is_so| how_many(Notation::Comma, is_so).cmp(&how_many(Notation::Point, is_so));
    let likelier = |order| if order == Ordering::Greater { Notation::Comma } else { Notation::Point };
    match compared(|field, number| number.abs() <= field.most()) {
        Ordering::Equal => {}
        order => return (likelier(order), None),
    }
    let two_ways = |text: &&str| Notation::Comma.read(text) != Notation::Point.read(text);
    let Some(doubtful) = cells().map(|(_, text)| text).find(two_ways) else { return (Notation::Point, None) };
    let notation = match compared(|field, number| field.is_count() && number.fract() == 0.0) {
        Ordering::Equal if is_semicolon => Notation::Comma,
        order => likelier(order),
    };
    (notation, Some(doubtful.to_owned()))
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
        let mapping = Mapping::of_headings(headings.iter().copied());
        decimals(None, &mapping, delimiter, &[(2, row)]).columns
    }

    fn doubtful(delimiter: Delimiter, heading: &str, cell: &str) -> (Notation, bool) {
        let mapping = Mapping::of_headings(["rank", heading]);
        let rows = [(2, vec!["1".to_owned(), cell.to_owned()])];
        let told = decimals(None, &mapping, delimiter, &rows);
        assert!(told.doubtful.as_deref().is_none_or(|doubtful| doubtful == cell));
        (told.columns[1], told.doubtful.is_some())
    }

    #[test]
    fn a_count_alone_is_taken_to_be_whole_and_remains_in_doubt() {
        for delimiter in [Delimiter::Semicolon, Delimiter::Tab, Delimiter::Comma] {
            assert_eq!(doubtful(delimiter, "PCT applications", "38,067"), (Point, true));
            assert_eq!(doubtful(delimiter, "publications", "38.067"), (Comma, true));
        }
        assert_eq!(doubtful(Delimiter::Semicolon, "PCT applications", "38,0675"), (Comma, false));
        assert_eq!(doubtful(Delimiter::Semicolon, "PCT applications", "1,038,067"), (Point, false));
        assert_eq!(doubtful(Delimiter::Semicolon, "PCT applications", "38067"), (Point, false));
        assert_eq!(doubtful(Delimiter::Semicolon, "growth", "1,234"), (Comma, true), "what is no count may have parts");
        assert_eq!(doubtful(Delimiter::Comma, "growth", "1,234"), (Point, true));
        assert_eq!(doubtful(Delimiter::Semicolon, "share pct", "38,067"), (Comma, false), "no share is past 100");
    }

    #[test]
    fn the_reader_has_the_last_word() {
        let mapping = Mapping::of_headings(["name", "share pct", "publications"]);
        let rows = [(2, ["A", "11,1", "1,234,567"].map(str::to_owned).to_vec())];
        assert_eq!(decimals(None, &mapping, Delimiter::Tab, &rows).all, None, "columns may differ");
        let said = decimals(Some(Comma), &mapping, Delimiter::Tab, &rows);
        assert_eq!(said, Decimals { columns: vec![Comma; 3], all: Some(Comma), doubtful: None });
    }

    #[test]
    fn columns_that_are_not_used_tell_as_well() {
        let told = |unused: &str| {
            let mapping = Mapping::of_headings(["rank", "remark", "publications"]);
            let rows = [(2, ["1", unused, "50,123"].map(str::to_owned).to_vec())];
            let told = decimals(None, &mapping, Delimiter::Semicolon, &rows);
            (told.columns[2], told.doubtful.is_some())
        };
        assert_eq!((told("9,91 %"), told("0,5")), ((Comma, false), (Comma, false)));
        assert_eq!(told("9.91"), (Point, false));
        assert_eq!((told("about 9,91"), told("n/a"), told("9,910")), ((Point, true), (Point, true), (Point, true)));
        let mapping = Mapping::of_headings(["rank", "remark", "share pct"]);
        let rows = [(2, ["1", "1,5", "2.5"].map(str::to_owned).to_vec())];
        assert_eq!(decimals(None, &mapping, Delimiter::Tab, &rows).columns[2], Point, "what is used tells first");
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
