//! What can be wrong with a table, said so that the reader of the message can mend the file.

/// Where in a file something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// File name: `rankings.csv`.
    pub file: &'static str,
    /// Line in the file, from 1, the header included.
    pub line: u64,
    /// Column's name in the header.
    pub column: &'static str,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, line {}, column {}", self.file, self.line, self.column)
    }
}

/// A table that cannot be read or that contradicts itself.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DataError {
    /// Not CSV, a missing column, or a cell of the wrong type.
    #[error("{file}: {reason}")]
    Unreadable {
        /// File name.
        file: &'static str,
        /// The reader's own message; it names line and field.
        reason: String,
    },
    /// A cell that cannot be what it says.
    #[error("{place}: found “{found}”, expected {expected}")]
    Cell {
        /// Where.
        place: Place,
        /// The text found.
        found: String,
        /// What would be right.
        expected: String,
    },
}
