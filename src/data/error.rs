//! What can be wrong with a table.

use super::Edition;

/// A cell of a table, as a person finds it in an editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Name of the file: `rankings.csv`.
    pub file: &'static str,
    /// Line the row starts on; the header is line 1.
    pub line: u64,
    /// Name of the column.
    pub column: &'static str,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, line {}, column {}", self.file, self.line, self.column)
    }
}

/// Why the tables were refused: the first thing found wrong, where it stands and what should stand there.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum DataError {
    /// The file is no CSV in UTF-8.
    #[error("{place}: found {found}, expected CSV in UTF-8")]
    Unreadable {
        /// Where reading stopped.
        place: Place,
        /// What the CSV reader reports.
        found: String,
    },
    /// A column is missing, misnamed or in another place.
    #[error("{place}: found the header `{found}`, expected `{}`", place.column)]
    Header {
        /// The header's place; its column is the name expected there.
        place: Place,
        /// The name found there; empty when the header ends before.
        found: String,
    },
    /// A row has too few or too many cells.
    #[error("{place}: found {found} cells in the row, expected {expected}")]
    CellCount {
        /// The first column without a cell, or the last one.
        place: Place,
        /// Cells of the row.
        found: usize,
        /// Columns of the table.
        expected: usize,
    },
    /// More rows than an id can number.
    #[error("{place}: found row number {}, expected at most {limit} rows", limit + 1)]
    TooManyRows {
        /// The first row too many.
        place: Place,
        /// How many rows there may be.
        limit: usize,
    },
    /// A cell that must be filled is empty.
    #[error("{place}: found an empty cell, expected {expected}")]
    Empty {
        /// The cell.
        place: Place,
        /// What it should hold.
        expected: &'static str,
    },
    /// A cell cannot be read as what its column holds.
    #[error("{place}: found `{found}`, expected {expected}")]
    Malformed {
        /// The cell.
        place: Place,
        /// Its text.
        found: String,
        /// What it should hold.
        expected: &'static str,
    },
    /// A number lies outside the limits of its column.
    #[error("{place}: found {found}, which is out of range; expected {expected}")]
    OutOfRange {
        /// The cell.
        place: Place,
        /// Its text.
        found: String,
        /// The limits.
        expected: &'static str,
    },
    /// A word that the column does not know.
    #[error("{place}: found the word `{found}`, expected one of: {}", expected.join("; "))]
    UnknownWord {
        /// The cell.
        place: Place,
        /// Its text.
        found: String,
        /// The words of the column.
        expected: &'static [&'static str],
    },
    /// A reference to a row that does not exist.
    #[error("{place}: found the id `{found}`, expected one that is in {table}")]
    UnknownId {
        /// The cell.
        place: Place,
        /// The id.
        found: String,
        /// The file it should be in.
        table: &'static str,
    },
    /// Something that may occur once occurs again.
    #[error("{place}: found `{found}`, which is on line {first_line} already; expected {expected}")]
    Duplicate {
        /// The second occurrence.
        place: Place,
        /// What occurs twice.
        found: String,
        /// Line of the first occurrence.
        first_line: u64,
        /// What must be unique.
        expected: &'static str,
    },
    /// A ranked row without a rank, or a rank in a row that is not `ranked`.
    #[error(
        "{place}: found the rank `{found}` in a row that is {listing}, expected a rank where the row is ranked, none elsewhere"
    )]
    RankListing {
        /// The cell of the rank.
        place: Place,
        /// The rank's text.
        found: String,
        /// The row's listing.
        listing: String,
    },
    /// A list that goes with another one has another length.
    #[error("{place}: found {found} entries, expected {expected}, one for each entry of {other}")]
    ListLength {
        /// The cell.
        place: Place,
        /// Entries of the list.
        found: usize,
        /// Entries of the other list.
        expected: usize,
        /// Column of the other list.
        other: &'static str,
    },
    /// A total share that is not the sum of its two parts.
    #[error(
        "{place}: found {found}, expected the sum of share_pct and share_publications, {expected:.1}, within rounding"
    )]
    ShareSum {
        /// The cell of the total.
        place: Place,
        /// The total, in percent.
        found: f64,
        /// The sum of the parts, in percent.
        expected: f64,
    },
    /// A cluster with a larger share than a better ranked one, in an edition that ranks by share.
    #[error("{place}: found {found}, expected at most {expected}, the share of a better rank")]
    ShareOrder {
        /// The cell of the total.
        place: Place,
        /// The share, in percent.
        found: f64,
        /// Share of the better ranked cluster, in percent.
        expected: f64,
    },
    /// A count below the number of clusters the rankings name for the economy.
    #[error(
        "{place}: found {found}, expected at least {expected}, the clusters that rankings.csv names for the economy"
    )]
    CountBelowNamed {
        /// The cell of the count.
        place: Place,
        /// The count.
        found: u16,
        /// Clusters named.
        expected: u16,
    },
    /// More clusters in an edition than are ranked.
    #[error("{place}: found {found} clusters in the edition {edition}, expected at most {limit}")]
    TooManyClusters {
        /// The row with which the limit is passed.
        place: Place,
        /// The edition.
        edition: Edition,
        /// Clusters in all.
        found: u32,
        /// How many an edition ranks.
        limit: u16,
    },
}
