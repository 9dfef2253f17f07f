//! Workbooks of spreadsheets (XLSX): their sheets as CSV, which the rest of the import reads as it reads any file.
//!
//! The reading is a worker's (`src/bin/workbook.rs`, feature `workbook`), so that the page does not carry it; the page
//! knows what can come of it.

#[cfg(feature = "workbook")]
mod cells;

#[cfg(feature = "workbook")]
pub use cells::sheets;

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
    /// It asks for a password.
    Locked,
    /// No sheet has anything in it.
    Empty,
    /// The sheets hold more text than the page takes.
    TooLarge,
}

/// What the worker calls them.
const WORDS: [(NoSheets, &str); 4] = [
    (NoSheets::Unreadable, "unreadable"),
    (NoSheets::Locked, "locked"),
    (NoSheets::Empty, "empty"),
    (NoSheets::TooLarge, "too-large"),
];

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
