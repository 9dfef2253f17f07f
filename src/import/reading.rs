//! A whole file, in pieces: rows that were taken, rows that were not and why.

use super::decode::{Decoder, NotText};
use super::field::{Mapping, TableKind};
use super::preview::Preview;
use super::records::{Delimiter, Record, Records};
use super::row::{Expected, Point, Problem, Row, RowReader};

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Table {
    /// Clusters.
    Ranking(Vec<Row>),
    /// Points, as columns: there can be a million.
    Points(Points),
}

impl Table {
    /// How many rows were taken.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Ranking(rows) => rows.len(),
            Self::Points(points) => points.lon_deg.len(),
        }
    }

    /// Whether no row was taken.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Points in columns of equal length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Points {
    /// Degrees east.
    pub lon_deg: Vec<f32>,
    /// Degrees north.
    pub lat_deg: Vec<f32>,
    /// Figures; not a number where there is none.
    pub values: Vec<f64>,
}

impl Points {
    fn push(&mut self, point: Point) {
        #[expect(clippy::cast_possible_truncation, reason = "a dot on a map needs no more than seven digits")]
        let short = |number: f64| number as f32;
        self.lon_deg.push(short(point.lon_deg));
        self.lat_deg.push(short(point.lat_deg));
        self.values.push(point.value.unwrap_or(f64::NAN));
    }
}

/// A row that was not taken: why, and what was written there.
#[derive(Clone, Debug, PartialEq)]
pub struct BadRow {
    /// Why.
    pub problem: Problem,
    /// Its fields.
    pub fields: Vec<String>,
}

/// Why reading stopped before the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// The bytes are no text from here on.
    NotText(NotText),
    /// A quote on this line is never closed.
    OpenQuote {
        /// The line of the row with the quote.
        line: u64,
    },
    /// More rows than the page takes.
    TooManyRows {
        /// How many it takes.
        limit: usize,
    },
}

/// A file being read.
#[derive(Debug)]
pub struct Reading {
    decoder: Decoder,
    delimiter: Delimiter,
    records: Records,
    reader: RowReader,
    /// Up to this line there is no row.
    passed_over: u64,
    table: Table,
    bad: Vec<BadRow>,
    limit: usize,
    text: String,
}

impl Reading {
    /// The most bytes the page takes.
    pub const MOST_BYTES: u64 = 100 << 20;
    /// The most rows the page takes.
    pub const MOST_ROWS: usize = 1_000_000;

    /// Starts to read the file of a preview by a mapping, which may be another than the preview's.
    #[must_use]
    pub fn new(preview: &Preview, mapping: Mapping, kind: TableKind) -> Self {
        let table = match kind {
            TableKind::Ranking => Table::Ranking(Vec::new()),
            TableKind::Points => Table::Points(Points::default()),
        };
        let notations = preview.decimals(&mapping).columns;
        Self {
            decoder: Decoder::new(preview.form.encoding),
            delimiter: preview.delimiter,
            records: Records::new(preview.delimiter),
            reader: RowReader::new(mapping, notations),
            passed_over: preview.passed_over,
            table,
            bad: Vec::new(),
            limit: Self::MOST_ROWS,
            text: String::new(),
        }
    }

    /// Reads the next bytes of the file, from its first on. `is_last` says that none follow.
    ///
    /// # Errors
    /// When no more can be read; what was read before stays.
    pub fn feed(&mut self, bytes: &[u8], is_last: bool) -> Result<(), Stopped> {
        self.text.clear();
        let decoded = self.decoder.feed(bytes, is_last, &mut self.text);
        let Self { delimiter, records, reader, passed_over, table, bad, limit, text, .. } = self;
        let mut is_full = false;
        let take = &mut |record: &Record<'_>| {
            let is_row = record.line > *passed_over && record.iter().any(|field| !field.trim().is_empty());
            if !is_row || is_full {
                return;
            }
            if table.len() + bad.len() >= *limit {
                is_full = true;
            } else if let Err(problem) = one_row(record, *delimiter).and_then(|()| add(reader, record, table)) {
                bad.push(BadRow { problem, fields: record.iter().map(str::to_owned).collect() });
            }
        };
        let read = records.feed(text, is_last, take);
        decoded.map_err(Stopped::NotText)?;
        read.map_err(|quote| Stopped::OpenQuote { line: quote.line })?;
        if is_full { Err(Stopped::TooManyRows { limit: *limit }) } else { Ok(()) }
    }

    /// How many rows were taken, and how many were not.
    #[must_use]
    pub fn counts(&self) -> [usize; 2] {
        [self.table.len(), self.bad.len()]
    }

    /// What was read: the table, and the rows that were not taken.
    #[must_use]
    pub fn finish(self) -> (Table, Vec<BadRow>) {
        (self.table, self.bad)
    }
}

/// Refuses a record that has taken in others: they would be lost without a word.
fn one_row(record: &Record<'_>, delimiter: Delimiter) -> Result<(), Problem> {
    let Some(column) = record.swollen(delimiter) else { return Ok(()) };
    let found = record.get(column).unwrap_or_default().to_owned();
    Err(Problem { line: record.line, column, found, expected: Expected::OneRow })
}

fn add(reader: &RowReader, record: &Record<'_>, table: &mut Table) -> Result<(), Problem> {
    match table {
        Table::Ranking(rows) => rows.push(reader.row(record)?),
        Table::Points(points) => points.push(reader.point(record)?),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Field, Form};
    use proptest::prelude::*;

    fn read(bytes: &[u8], piece: usize) -> Result<(Table, Vec<BadRow>), Stopped> {
        let preview = Preview::of(bytes, true, Form::default()).expect("there is a table");
        let kind = preview.mapping.kind().expect("the headings tell what it is");
        let mut reading = Reading::new(&preview, preview.mapping.clone(), kind);
        for piece in bytes.chunks(piece) {
            reading.feed(piece, false)?;
        }
        reading.feed(&[], true)?;
        Ok(reading.finish())
    }

    #[test]
    fn good_rows_are_kept_and_bad_ones_are_told() {
        let text = "A title\nrank,name\n1,Tokyo\nsecond,Shenzhen\n\n3,Beijing\n";
        for piece in [1, 5, 1000] {
            let (table, bad) = read(text.as_bytes(), piece).expect("it is read");
            let Table::Ranking(rows) = table else { panic!("it is a ranking") };
            assert_eq!(
                rows.iter().map(|row| (row.line, row.name.as_str())).collect::<Vec<_>>(),
                [(3, "Tokyo"), (6, "Beijing")]
            );
            assert_eq!((bad.len(), bad[0].problem.line, bad[0].fields[1].as_str()), (1, 4, "Shenzhen"));
        }
    }

    /// The rows between two stray quotes were lost without a word.
    #[test]
    fn rows_that_a_stray_quote_joins_are_told() {
        let text = "rank,name,economy\n1,\"Paris,France\n2,Berlin,Germany\n3,\"Rome\",Italy\n4,Oslo,Norway\n";
        let (table, bad) = read(text.as_bytes(), 5).expect("it is read");
        assert_eq!((table.len(), bad.len()), (1, 1));
        let Problem { line, column, expected, .. } = bad[0].problem;
        assert_eq!((line, column, expected), (2, 1, Expected::OneRow));
    }

    #[test]
    fn a_file_without_headings_keeps_its_first_row() {
        let text = b"A title\n1,Tokyo\n2,Beijing\n";
        let preview = Preview::of(text, true, Form::default()).expect("there is a table");
        let mapping = Mapping::empty(2).with(0, Some(Field::Rank)).with(1, Some(Field::Name));
        let mut reading = Reading::new(&preview, mapping, TableKind::Ranking);
        reading.feed(text, true).expect("it is read");
        assert_eq!(reading.counts(), [2, 0]);
    }

    #[test]
    fn points_are_columns() {
        let (table, bad) = read(b"lat;lon;value\n35,5;139,7;1\n0;0;\n91;0;1\n", 3).expect("it is read");
        let Table::Points(points) = table else { panic!("they are points") };
        assert_eq!((points.lat_deg, points.lon_deg), (vec![35.5, 0.0], vec![139.7, 0.0]));
        assert!(points.values[1].is_nan());
        assert_eq!((bad.len(), bad[0].problem.line), (1, 4));
    }

    #[test]
    fn every_value_of_a_point_is_finite() {
        let (table, bad) = read(b"lat,lon,value\n1,2,-5\n1,2,1e300\n1,2,-1e39\n1,2,1e38\n", 9).expect("it is read");
        let Table::Points(points) = table else { panic!("they are points") };
        assert_eq!(points.values, [-5.0, 1e38]);
        let problems = bad.iter().map(|row| (row.problem.line, row.problem.expected)).collect::<Vec<_>>();
        assert_eq!(problems, [(3, Expected::Value), (4, Expected::Value)]);
    }

    #[test]
    fn too_many_rows_stop_the_reading() {
        let mut text = String::from("rank,name\n");
        for _ in 0..=Reading::MOST_ROWS {
            text.push_str("1,A\n");
        }
        assert_eq!(read(text.as_bytes(), 1 << 16), Err(Stopped::TooManyRows { limit: Reading::MOST_ROWS }));
    }

    #[test]
    fn what_is_no_text_further_down_stops_the_reading_with_its_line() {
        let preview = Preview::of(b"rank,name\n1,A\n", true, Form::default()).expect("there is a table");
        let mut reading = Reading::new(&preview, preview.mapping.clone(), TableKind::Ranking);
        let filler = "1,A\n".repeat(30);
        reading.feed(format!("rank,name\n{filler}").as_bytes(), false).expect("so far it is text");
        assert_eq!(reading.feed(b"2,\x01\n", false), Err(Stopped::NotText(NotText::Binary { line: 32 })));
        assert_eq!(reading.counts(), [30, 0]);
    }

    #[test]
    fn rows_before_a_quote_that_is_never_closed_are_kept() {
        let text = b"rank,name,economy\n1,Paris,France\n2,\"Berlin,Germany\n3,Rome,Italy\n";
        let preview = Preview::of(text, true, Form::default()).expect("there is a table");
        let mut reading = Reading::new(&preview, preview.mapping.clone(), TableKind::Ranking);
        assert_eq!(reading.feed(text, true), Err(Stopped::OpenQuote { line: 3 }));
        assert_eq!(reading.counts(), [1, 0]);
    }

    proptest! {
        #[test]
        fn pieces_do_not_matter(
            rows in prop::collection::vec(("[0-9]{0,3}|x", "[a-z][a-z\"é, ]{0,8}"), 1..30),
            piece in 1_usize..50,
        ) {
            let line = |(rank, name): &(String, String)| format!("{rank},\"{}\"\n", name.replace('"', "\"\""));
            let text = "rank,name\n".to_owned() + &rows.iter().map(line).collect::<String>();
            prop_assert_eq!(read(text.as_bytes(), piece), read(text.as_bytes(), text.len()));
        }
    }
}
