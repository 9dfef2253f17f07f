//! A cell of a table, and the ways to read one.

use std::ops::RangeInclusive;
use std::str::FromStr;

use super::{DataError, Place};

/// A cell with its place, so that every complaint can say where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell<'a> {
    pub(super) place: Place,
    pub(super) text: &'a str,
}

impl<'a> Cell<'a> {
    /// A text that must not be empty.
    pub(super) fn text(self, expected: &'static str) -> Result<&'a str, DataError> {
        if self.text.is_empty() { Err(DataError::Empty { place: self.place, expected }) } else { Ok(self.text) }
    }

    /// A text that may be empty.
    pub(super) fn remark(self) -> Option<String> {
        (!self.text.is_empty()).then(|| self.text.to_owned())
    }

    /// The cell read by `read`, unless it is empty.
    pub(super) fn optional<T>(self, read: impl FnOnce(Self) -> Result<T, DataError>) -> Result<Option<T>, DataError> {
        if self.text.is_empty() { Ok(None) } else { read(self).map(Some) }
    }

    /// A number within limits. `NaN` is within none.
    pub(super) fn number<T: FromStr + PartialOrd>(
        self,
        limits: RangeInclusive<T>,
        expected: &'static str,
    ) -> Result<T, DataError> {
        let number = self.text(expected)?.parse().map_err(|_| self.malformed(expected))?;
        if limits.contains(&number) {
            Ok(number)
        } else {
            Err(DataError::OutOfRange { place: self.place, found: self.text.to_owned(), expected })
        }
    }

    /// One of the words of an enum, as its `serde` names them.
    pub(super) fn word<T: serde::de::DeserializeOwned>(self) -> Result<T, DataError> {
        T::deserialize(serde::de::value::StrDeserializer::<Words>::new(self.text)).map_err(|Words(expected)| {
            DataError::UnknownWord { place: self.place, found: self.text.to_owned(), expected }
        })
    }

    /// The entries of a list with semicolons between them; at least one, none of them empty or twice there.
    pub(super) fn list(self, expected: &'static str) -> Result<Vec<Self>, DataError> {
        self.text(expected)?;
        let entries: Vec<Self> = self.text.split(';').map(|text| Self { text, ..self }).collect();
        for (position, entry) in entries.iter().enumerate() {
            entry.text(expected)?;
            if entries[..position].iter().any(|before| before.text == entry.text) {
                return Err(entry.duplicate(self.place.line, "every entry of the list once"));
            }
        }
        Ok(entries)
    }

    /// The row whose key the cell holds.
    pub(super) fn reference<'k>(
        self,
        table: &'static str,
        keys: impl IntoIterator<Item = &'k str>,
    ) -> Result<u16, DataError> {
        let key = self.text("an id")?;
        let row = keys.into_iter().position(|known| known == key).and_then(|row| u16::try_from(row).ok());
        row.ok_or_else(|| DataError::UnknownId { place: self.place, found: key.to_owned(), table })
    }

    /// The complaint that the text is not what the column holds.
    pub(super) fn malformed(self, expected: &'static str) -> DataError {
        DataError::Malformed { place: self.place, found: self.text.to_owned(), expected }
    }

    /// The complaint that the text is on an earlier line already.
    pub(super) fn duplicate(self, first_line: u64, expected: &'static str) -> DataError {
        DataError::Duplicate { place: self.place, found: self.text.to_owned(), first_line, expected }
    }
}

/// The words an enum knows. `serde` hands them over when it meets another one.
#[derive(Debug)]
struct Words(&'static [&'static str]);

impl std::fmt::Display for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join("; "))
    }
}

impl std::error::Error for Words {}

impl serde::de::Error for Words {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}
