//! Numbers as people write them.
//!
//! Thousands parted by comma, dot, space (of any width), apostrophe or underscore; a decimal point or comma; a percent
//! sign; a true or a typed minus; a power of ten, as spreadsheets write long numbers. What `1,234` means depends on the rest of its column, so a column is looked at whole:
//! [`Notation::told_by`] takes the notation that reads the most of it; where both do, the rest of the table decides.

use std::cmp::Ordering;

/// Which sign parts the decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Notation {
    /// `1,234.5`, as in English and Chinese.
    #[default]
    Point,
    /// `1.234,5`, as in much of Europe and South America.
    Comma,
}

impl Notation {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Point, Self::Comma];

    /// The notation that reads most of a column's texts; none where both read as many.
    pub(super) fn told_by<'a>(texts: &(impl Iterator<Item = &'a str> + Clone)) -> Option<Self> {
        let reads = |notation: Self| texts.clone().filter(|text| notation.read(text).is_some()).count();
        match reads(Self::Comma).cmp(&reads(Self::Point)) {
            Ordering::Greater => Some(Self::Comma),
            Ordering::Less => Some(Self::Point),
            Ordering::Equal => None,
        }
    }

    /// The number a text writes; none for an empty text or one that writes no finite number. A percent sign is passed
    /// over: `11.1 %` is 11.1.
    #[must_use]
    pub fn read(self, text: &str) -> Option<f64> {
        let (point, comma) = match self {
            Self::Point => ('.', ','),
            Self::Comma => (',', '.'),
        };
        let text = text.trim_matches(is_space);
        let text = text.strip_suffix(['%', '％']).unwrap_or(text).trim_end_matches(is_space);
        let (sign, text) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (-1.0, rest),
            None => (1.0, text.strip_prefix('+').unwrap_or(text)),
        };
        let (text, power) = match text.split_once(['e', 'E']) {
            Some((text, power)) => (text, Some(power)),
            None => (text, None),
        };
        let (whole, decimals) = match text.split_once(point) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (text, None),
        };
        let whole = match power {
            // Nobody groups thousands in front of a power.
            Some(_) => whole.to_owned(),
            None => without_groups(whole, comma)?,
        };
        let decimals = decimals.unwrap_or_default();
        let is_digits = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
        let has_digits = !whole.is_empty() || !decimals.is_empty();
        let is_number = has_digits && is_digits(&whole) && is_digits(decimals);
        let value = match power {
            _ if !is_number => None,
            Some(power) => of_power(&whole, decimals, power),
            None => Some(value_of(&whole, decimals)),
        };
        value.map(|value| sign * value).filter(|value| value.is_finite())
    }
}

/// Whether a letter is white space of any width.
pub(super) fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{200b}')
}

/// The digits of a whole number without what parts its thousands: one kind of sign, in front of three digits each.
fn without_groups(text: &str, comma: char) -> Option<String> {
    let is_sign = |letter: char| letter == comma || is_space(letter) || matches!(letter, '\'' | '’' | '_');
    let Some(sign) = text.chars().find(|letter| is_sign(*letter)) else { return Some(text.to_owned()) };
    let mut groups = text.split(sign);
    let first = groups.next().unwrap_or_default();
    let is_grouped = (1..=3).contains(&first.len()) && groups.clone().all(|group| group.len() == 3);
    is_grouped.then(|| text.split(sign).collect())
}

/// The value of digits before and after the point. Decimals past the seventeenth change no `f64`
/// that a table of figures holds and are passed over.
fn value_of(whole: &str, decimals: &str) -> f64 {
    const EXACT: usize = 17;
    let decimals = &decimals.as_bytes()[..decimals.len().min(EXACT)];
    let digits = whole.bytes().chain(decimals.iter().copied());
    let value = digits.fold(0.0, |value, digit| value * 10.0 + f64::from(digit - b'0'));
    // One division, so that `11.1` is the number nearest to it.
    value / decimals.iter().fold(1.0, |scale, _| scale * 10.0)
}

/// The value of digits before and after the point times a power of ten: `1.2E+05`.
fn of_power(whole: &str, decimals: &str, power: &str) -> Option<f64> {
    let digits = power.strip_prefix(['+', '-']).unwrap_or(power);
    let is_power = (1..=3).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_power.then(|| format!("{whole}.{decimals}e{power}").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use proptest::prelude::*;

    #[test]
    fn the_same_number_in_many_spellings() {
        for text in [
            "1234.5",
            "1,234.5",
            "1 234.5",
            "1\u{2009}234.5",
            "1\u{202f}234.5",
            "1\u{a0}234.50",
            "1'234.5",
            "1’234.5",
            "+1,234.5 ",
        ] {
            assert_eq!(Notation::Point.read(text), Some(1234.5), "{text}");
        }
        for text in ["1234,5", "1.234,5", "1 234,5", "1\u{202f}234,50 %"] {
            assert_eq!(Notation::Comma.read(text), Some(1234.5), "{text}");
        }
        assert_eq!(Notation::Point.read("\u{2212}3.5\u{202f}%"), Some(-3.5));
        assert_eq!(Notation::Point.read(".5"), Some(0.5));
        for (text, value) in [("1.2E+05", 120_000.0), ("1e5", 100_000.0), ("-1.5e-2", -0.015), (".5E1 %", 5.0)] {
            assert_eq!(Notation::Point.read(text), Some(value), "{text}");
        }
        assert_eq!(Notation::Comma.read("1,23457E+05"), Some(123_457.0));
        assert_eq!(Notation::Point.read("12,345,678"), Some(12_345_678.0));
    }

    #[test]
    fn what_writes_no_number_is_not_guessed() {
        for text in [
            "",
            " ",
            "-",
            "%",
            "n/a",
            "1,23.5",
            "12,34",
            "1.2.3",
            "NaN",
            "3 4",
            "1,234,5",
            "12 apples",
            ".",
            "1e",
            "e5",
            "1e5.0",
            "1e1234",
            "1e999",
            "1,234e5",
            "1e5e5",
            ".e5",
            "inf",
            "1e+-5",
        ] {
            assert_eq!(Notation::Point.read(text), None, "{text}");
        }
    }

    #[test]
    fn a_column_tells_its_notation() {
        assert_eq!(Notation::told_by(&["1.234", "11,1", "0,9"].into_iter()), Some(Notation::Comma));
        assert_eq!(Notation::told_by(&["1,234", "11.1"].into_iter()), Some(Notation::Point));
        assert_eq!(Notation::told_by(&["1", "2", "1,234"].into_iter()), None);
        assert_eq!(Notation::told_by(&std::iter::empty()), None);
    }

    proptest! {
        #[test]
        fn what_the_page_writes_is_read_back(value in -1.0e9_f64..1.0e9, places in 0_usize..3) {
            let language = Language::default();
            let text = language.decimal(value, places);
            let read = Notation::Point.read(&text);
            prop_assert_eq!(read.map(|read| language.decimal(read, places)), Some(text));
        }

        #[test]
        fn any_text_is_read_as_a_finite_number_or_not_at_all(text in "[-+0-9.,' %eE]{0,400}|\\PC{0,20}") {
            for notation in [Notation::Point, Notation::Comma] {
                prop_assert!(notation.read(&text).is_none_or(f64::is_finite));
            }
        }
    }
}
