//! Where the headings of a table stand, told from its first records; or that it has none.
//!
//! A record is a row, and no headings, where the columns that hold numbers further down hold numbers in it too. Tables of
//! reports have titles above their headings, which have fewer cells.

use super::field::{Field, Mapping};
use super::form::Headings;
use super::formula::unguarded;
use super::notations::Rows;
use super::number::Notation;
use super::row::{change, is_new, is_nothing};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How far down headings are looked for, in records.
const WITHIN: usize = 20;

/// What the records of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    /// The record of the headings; none where there are none.
    pub headings: Option<usize>,
    /// The first row.
    pub first: usize,
}

/// The parts of a table of which there is at least one record: as the reader says, else as the records tell.
pub(super) fn parts(records: &Rows, said: Option<Headings>) -> Parts {
    let columns = Columns::of(records);
    let under = |at: usize| Parts { headings: Some(at), first: at + 1 };
    match said {
        Some(Headings::On(line)) => under(records.iter().position(|(at, _)| *at >= line).unwrap_or_default()),
        Some(Headings::Absent) => Parts { headings: None, first: columns.first_whole(records) },
        None => columns.headings(records).map_or_else(|first| Parts { headings: None, first }, under),
    }
}

/// How many cells most records have.
pub(super) fn width(records: &Rows) -> usize {
    let mut counts = BTreeMap::<usize, usize>::new();
    for (_, fields) in records {
        *counts.entry(fields.len()).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(fields, records)| (*records, *fields)).map_or(0, |(fields, _)| fields)
}

/// What the columns of a table hold, as far as headings are concerned.
struct Columns {
    width: usize,
    /// For each column whether it holds numbers, and whether those are years.
    kinds: Vec<(bool, bool)>,
}

impl Columns {
    fn of(records: &Rows) -> Self {
        let width = width(records);
        let kind = |column: usize| {
            let cells = records.iter().filter_map(|(_, fields)| fields.get(column)).map(|cell| unguarded(cell));
            let [mut numbers, mut years, mut words] = [0_usize; 3];
            for cell in cells.filter(|cell| !is_nothing(cell)) {
                let number = number(cell);
                numbers += usize::from(number.is_some());
                years += usize::from(number.is_some_and(is_year));
                words += usize::from(number.is_none());
            }
            (numbers > 0 && numbers >= words, years * 2 > numbers)
        };
        Self { width, kinds: (0..width).map(kind).collect() }
    }

    /// The record of the headings, or else the first row of a table without.
    fn headings(&self, records: &Rows) -> Result<usize, usize> {
        let beginning = || records.iter().take(WITHIN).map(|(_, fields)| fields.as_slice()).enumerate();
        let first_row = beginning().find(|(_, fields)| self.is_row(fields)).map(|(at, _)| at);
        let could_be = || beginning().take(first_row.unwrap_or(WITHIN)).filter(|(_, fields)| self.is_wide(fields));
        // Of equals the first.
        let best = could_be().map(|(at, fields)| (known(fields), Reverse(at))).max();
        match (best, first_row) {
            (Some((0, _)) | None, Some(row)) => {
                // Headings in words the page does not know stand right above the rows.
                let above = could_be().map(|(at, _)| at).find(|at| at + 1 == row);
                above.ok_or(row)
            }
            (Some((_, Reverse(at))), _) => Ok(at),
            (None, None) => Ok(0),
        }
    }

    /// The first record with as many cells as most have.
    fn first_whole(&self, records: &Rows) -> usize {
        records.iter().position(|(_, fields)| self.is_wide(fields)).unwrap_or_default()
    }

    /// Whether a record has cells enough to be more than a title.
    fn is_wide(&self, fields: &[String]) -> bool {
        let cells = fields.iter().filter(|cell| !cell.trim().is_empty()).count();
        cells * 2 >= self.width && cells >= self.width.min(2)
    }

    /// Whether a record is evidently a row. Years above numbers that are none are headings, as is a word that names what
    /// a column holds.
    fn is_row(&self, fields: &[String]) -> bool {
        let mut has_number = false;
        for (cell, (is_numeric, is_of_years)) in fields.iter().zip(&self.kinds) {
            let cell = unguarded(cell);
            match number(cell) {
                _ if is_nothing(cell) => {}
                Some(value) if *is_numeric => {
                    if is_year(value) && !is_of_years {
                        return false;
                    }
                    has_number = true;
                }
                None if *is_numeric => return false,
                _ if !cell.contains(' ') && Field::of_heading(cell).is_some() => return false,
                _ => {}
            }
        }
        has_number && self.is_wide(fields)
    }
}

/// How many fields the cells of a record name.
fn known(fields: &[String]) -> usize {
    let mapping = Mapping::of_headings(fields.iter().map(String::as_str));
    (0..mapping.len()).filter(|column| mapping.field(*column).is_some()).count()
}

/// The number of a cell; what tables write among changes of rank stands for one.
pub(super) fn number(cell: &str) -> Option<f64> {
    let change = || change(cell).map(f64::from).or_else(|| is_new(cell).then_some(0.0));
    Notation::Point.read(cell).or_else(|| Notation::Comma.read(cell)).or_else(change)
}

fn is_year(number: f64) -> bool {
    number.fract() == 0.0 && (1900.0..2100.0).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The headings and the first row of a table with commas, by their lines.
    fn told(text: &str) -> (Option<u64>, u64) {
        let lines = text.lines().zip(1..).filter(|(line, _)| !line.is_empty());
        let records: Vec<_> = lines.map(|(line, at)| (at, line.split(',').map(str::to_owned).collect())).collect();
        let Parts { headings, first } = parts(&records, None);
        (headings.map(|at| records[at].0), records[first].0)
    }

    #[test]
    fn a_first_row_of_numbers_where_numbers_are_is_no_headings() {
        assert_eq!(told("1,Beijing,China\n2,Paris,France\n"), (None, 1));
        assert_eq!(told("1,Beijing,China\n"), (None, 1));
        assert_eq!(told("48.2,16.4,12\n-33.9,151.2,\n"), (None, 1));
        assert_eq!(told("1,Paris,1.5 %\n2,Mexico City,n/a\n3,Berlin,2\n"), (None, 1), "a city is no heading");
        assert_eq!(told("2023,1,Paris\n2024,2,Berlin\n"), (None, 1), "years above years");
        assert_eq!(told("1,Paris,=\n2,Berlin,▲ 2\n3,Rome,New\n4,Oslo,−1\n"), (None, 1), "changes of rank");
        assert_eq!(told("A title\n\n1,Beijing,China\n2,Paris,France\n"), (None, 3));
    }

    #[test]
    fn words_and_years_above_numbers_are_headings() {
        assert_eq!(told("rank,name\n1,Beijing\n"), (Some(1), 2));
        assert_eq!(told("a,b\n1,2\n"), (Some(1), 2));
        assert_eq!(told("City,2023,2024\nParis,1,2\nBerlin,3,4\n"), (Some(1), 2));
        assert_eq!(told("Ort,2023,2024\nParis,11,2\nBerlin,13,4\n"), (Some(1), 2));
        assert_eq!(told("Ort,Land\nParis,Frankreich\n"), (Some(1), 2));
    }

    #[test]
    fn titles_above_headings_are_none() {
        assert_eq!(told("Table 1\nRanking of clusters\nRank,Cluster,Economy\n1,Paris,France\n"), (Some(3), 4));
        assert_eq!(told("Clusters 2024\nOrt,Wert,Land\nWien,3,AT\nGraz,4,AT\n"), (Some(2), 3));
        assert_eq!(told("2024,,\nRank,Cluster,Economy\n1,Paris,France\n2,Berlin,Germany\n"), (Some(2), 3));
    }

    #[test]
    fn the_reader_has_the_last_word() {
        let records = ["t", "1,Paris", "2,Berlin"].into_iter().zip(1..);
        let records: Vec<(u64, Vec<String>)> =
            records.map(|(line, at)| (at, line.split(',').map(str::to_owned).collect())).collect();
        assert_eq!(parts(&records, Some(Headings::On(2))), Parts { headings: Some(1), first: 2 });
        assert_eq!(parts(&records, Some(Headings::Absent)), Parts { headings: None, first: 1 });
    }
}
