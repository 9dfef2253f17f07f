//! Text to rows: the part of reading that is the same for every table.

use std::collections::BTreeMap;

use super::cell::Cell;
use super::{DataError, Place};

/// The texts of the tables, by the names of their files.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'a> {
    /// `clusters.csv`
    pub clusters: &'a str,
    /// `economies.csv`
    pub economies: &'a str,
    /// `economy_counts.csv`
    pub counts: &'a str,
    /// `rankings.csv`
    pub rankings: &'a str,
    /// `sources.csv`
    pub sources: &'a str,
}

impl Tables<'static> {
    /// The files under `static/data`, as they were at compile time.
    pub const EMBEDDED: Self = Self {
        clusters: include_str!("../../static/data/clusters.csv"),
        economies: include_str!("../../static/data/economies.csv"),
        counts: include_str!("../../static/data/economy_counts.csv"),
        rankings: include_str!("../../static/data/rankings.csv"),
        sources: include_str!("../../static/data/sources.csv"),
    };
}

/// Rows are numbered by `u16`.
const MAX_ROWS: usize = u16::MAX as usize;

/// Reads every row of a table with `N` columns, in the order of the file.
///
/// # Errors
/// When the header differs, a row has another number of cells, there are too many rows, or `read` refuses one.
pub(super) fn rows<const N: usize, T>(
    file: &'static str,
    columns: [&'static str; N],
    text: &str,
    mut read: impl FnMut([Cell<'_>; N]) -> Result<T, DataError>,
) -> Result<Vec<T>, DataError> {
    let records = records(file, columns[0], text.as_bytes())?;
    let (header, records) = records.split_first().map_or((None, &[][..]), |(first, rest)| (Some(first), rest));
    check_header(file, columns, header)?;
    if let Some((line, _)) = records.get(MAX_ROWS) {
        return Err(DataError::TooManyRows { place: Place { file, line: *line, column: columns[0] }, limit: MAX_ROWS });
    }
    records
        .iter()
        .map(|(line, record)| {
            let place = |column| Place { file, line: *line, column };
            if record.len() != N {
                let column = columns[record.len().min(N - 1)];
                return Err(DataError::CellCount { place: place(column), found: record.len(), expected: N });
            }
            read(std::array::from_fn(|at| Cell { place: place(columns[at]), text: record.get(at).unwrap_or_default() }))
        })
        .collect()
}

type Record = (u64, csv::StringRecord);

fn records(file: &'static str, column: &'static str, bytes: &[u8]) -> Result<Vec<Record>, DataError> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let line_of = |position: Option<&csv::Position>| position.map_or(1, csv::Position::line);
    reader
        .records()
        .map(|record| match record {
            Ok(record) => Ok((line_of(record.position()), record)),
            Err(error) => {
                let place = Place { file, line: line_of(error.position()), column };
                Err(DataError::Unreadable { place, found: error.to_string() })
            }
        })
        .collect()
}

fn check_header<const N: usize>(
    file: &'static str,
    columns: [&'static str; N],
    header: Option<&Record>,
) -> Result<(), DataError> {
    let found = |at| header.and_then(|(_, names)| names.get(at)).unwrap_or_default();
    for (at, column) in columns.into_iter().enumerate() {
        if found(at) != column {
            let place = Place { file, line: 1, column };
            return Err(DataError::Header { place, found: found(at).to_owned() });
        }
    }
    match header {
        Some((line, names)) if names.len() != N => {
            let place = Place { file, line: *line, column: columns[N - 1] };
            Err(DataError::CellCount { place, found: names.len(), expected: N })
        }
        _ => Ok(()),
    }
}

/// Keys seen so far, with their lines.
#[derive(Debug)]
pub(super) struct Unique<K> {
    seen: BTreeMap<K, u64>,
    expected: &'static str,
}

impl<K: Ord> Unique<K> {
    /// No key yet; `expected` says what must be unique.
    pub(super) fn new(expected: &'static str) -> Self {
        Self { seen: BTreeMap::new(), expected }
    }

    /// Takes a key; `cell` is where to complain when it was there before.
    pub(super) fn take(&mut self, key: K, cell: Cell<'_>) -> Result<(), DataError> {
        match self.seen.insert(key, cell.place.line) {
            Some(first_line) => Err(cell.duplicate(first_line, self.expected)),
            None => Ok(()),
        }
    }
}
