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
    /// `claims.csv`
    pub claims: &'a str,
}

impl Tables<'static> {
    /// The files under `static/data`, as they were at compile time.
    pub const EMBEDDED: Self = Self {
        clusters: include_str!("../../static/data/clusters.csv"),
        economies: include_str!("../../static/data/economies.csv"),
        counts: include_str!("../../static/data/economy_counts.csv"),
        rankings: include_str!("../../static/data/rankings.csv"),
        sources: include_str!("../../static/data/sources.csv"),
        claims: include_str!("../../static/data/claims.csv"),
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
    let mut lines = Lines { bytes, at: 0, line: 1 };
    reader
        .records()
        .map(|record| match record {
            Ok(record) => Ok((lines.of(record.position()), record)),
            Err(error) => {
                let place = Place { file, line: lines.of(error.position()), column };
                Err(DataError::Unreadable { place, found: error.to_string() })
            }
        })
        .collect()
}

/// Counts lines up to where a record starts. The CSV reader's own count is that of the blank lines before a record.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn of(&mut self, position: Option<&csv::Position>) -> u64 {
        let from = position.and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.at);
        let rest = self.bytes.get(from..).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = self.bytes.get(self.at..from + blank).unwrap_or_default();
        self.line += passed.iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
        self.at = self.at.max(from + blank);
        self.line
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_not_utf_8_are_refused_with_their_line() {
        let error = records("sources.csv", "id", b"id,title\nS1,M\xfcnchen\n").expect_err("Latin-1 is refused");
        let message = error.to_string();
        assert!(message.starts_with("sources.csv, line 2, column id: found "), "{message}");
        assert!(message.ends_with(", expected CSV in UTF-8"), "{message}");
        assert!(matches!(error, DataError::Unreadable { .. }));
    }
}
