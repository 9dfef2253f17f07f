//! Workbooks of spreadsheets (XLSX): their sheets as CSV, which the rest of the import reads as it reads any file.
//!
//! The reading is a worker's (`src/bin/workbook.rs`, feature `workbook`), so that the page does not carry it; the page
//! knows what can come of it.

#[cfg(feature = "workbook")]
mod cells;

#[cfg(feature = "workbook")]
pub use cells::sheets;

use super::Form;
use super::decode::Encoding;
use super::number::Notation;
use super::records::Delimiter;

/// A sheet with something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its cells: UTF-8, parted by commas, quoted where they have to be.
    pub csv: String,
}

/// Why a file gives no sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSheets {
    /// It is no XLSX file, or a broken one.
    Unreadable,
    /// No sheet has anything in it.
    Empty,
    /// The sheets hold more text than the page takes.
    TooLarge,
}

/// What the worker calls them.
const WORDS: [(NoSheets, &str); 3] =
    [(NoSheets::Unreadable, "unreadable"), (NoSheets::Empty, "empty"), (NoSheets::TooLarge, "too-large")];

impl Sheet {
    /// The form in which its text is written.
    pub const FORM: Form = Form {
        encoding: Some(Encoding::Utf8),
        delimiter: Some(Delimiter::Comma),
        headings: None,
        decimals: Some(Notation::Point),
    };
}

/// Whether a file that begins with some bytes may be a workbook: a zip container, as documents of many kinds are.
#[must_use]
pub fn may_be_workbook(beginning: &[u8]) -> bool {
    beginning.starts_with(b"PK\x03\x04")
}

impl NoSheets {
    /// Its name between worker and page.
    #[must_use]
    pub fn word(self) -> &'static str {
        WORDS.into_iter().find(|(why, _)| *why == self).map_or("", |(_, word)| word)
    }

    /// The one of a name; a name that is none says that the file cannot be read.
    #[must_use]
    pub fn of_word(word: &str) -> Self {
        WORDS.into_iter().find(|(_, known)| *known == word).map_or(Self::Unreadable, |(why, _)| why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_comes_back_from_its_word() {
        for (why, word) in WORDS {
            assert_eq!((why.word(), NoSheets::of_word(word)), (word, why));
        }
        assert_eq!(NoSheets::of_word("?"), NoSheets::Unreadable);
    }
}
