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

    /// A whole number within limits.
    pub(super) fn number<T: FromStr + PartialOrd>(
        self,
        limits: RangeInclusive<T>,
        expected: &'static str,
    ) -> Result<T, DataError> {
        let number = self.text(expected)?.parse().map_err(|_| self.malformed(expected))?;
        if limits.contains(&number) { Ok(number) } else { Err(self.out_of_range(expected)) }
    }

    /// A decimal number within limits.
    pub(super) fn decimal(self, limits: RangeInclusive<f64>, expected: &'static str) -> Result<f64, DataError> {
        let number = decimal(self.text(expected)?).ok_or_else(|| self.malformed(expected))?;
        if limits.contains(&number) { Ok(number) } else { Err(self.out_of_range(expected)) }
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

    fn out_of_range(self, expected: &'static str) -> DataError {
        DataError::OutOfRange { place: self.place, found: self.text.to_owned(), expected }
    }

    /// The complaint that the text is on an earlier line already.
    pub(super) fn duplicate(self, first_line: u64, expected: &'static str) -> DataError {
        DataError::Duplicate { place: self.place, found: self.text.to_owned(), first_line, expected }
    }
}

/// A decimal number of at most 15 digits: `-12.5`. The same as `str::parse` gives, bit for bit: numbers of 15 digits
/// and powers of ten up to 10¹⁵ are exact, so the division rounds once. The standard library's way takes numbers of any
/// length and brings tables of 10 kB for them.
pub(crate) fn decimal(text: &str) -> Option<f64> {
    const MOST_DIGITS: usize = 15;
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |digits| (-1.0, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let digits = [whole, fraction].concat();
    let is_decimal = !whole.is_empty() && !fraction.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    if !is_decimal || digits.len() > MOST_DIGITS {
        return None;
    }
    let number: u64 = digits.parse().ok()?;
    let scale = (0..fraction.len()).fold(1.0, |scale, _| scale * 10.0);
    #[expect(clippy::cast_precision_loss, reason = "15 digits fit into the 53 bits of an f64")]
    Some(sign * number as f64 / scale)
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_decimal_is_what_the_standard_library_reads(text in "-?[0-9]{1,8}(\\.[0-9]{1,7})?") {
            let expected: f64 = text.parse().expect("the text is a number");
            prop_assert_eq!(decimal(&text).map(f64::to_bits), Some(expected.to_bits()));
        }
    }

    #[test]
    fn every_decimal_of_the_tables_is_what_the_standard_library_reads() {
        let tables = super::super::Tables::EMBEDDED;
        let cells = [tables.clusters, tables.rankings].map(|table| table.split([',', '\n'])).into_iter().flatten();
        let numbers: Vec<_> = cells.filter_map(|cell| Some((cell, cell.parse::<f64>().ok()?))).collect();
        assert!(numbers.len() > 1000);
        for (cell, expected) in numbers {
            assert_eq!(decimal(cell).map(f64::to_bits), Some(expected.to_bits()), "{cell}");
        }
    }

    #[test]
    fn what_is_no_decimal_is_not_read() {
        for text in ["", "-", ".", "5.", ".5", "+5", "--5", "1e5", "1.2.3", "NaN", "inf", "1234567890123456"] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
