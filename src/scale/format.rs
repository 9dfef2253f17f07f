//! Numbers as the page writes them.

/// Between thousands, and between a figure and its percent sign.
const THIN_SPACE: char = '\u{2009}';
/// The true minus, as wide as a plus.
const MINUS: char = '\u{2212}';

/// A whole number with thin spaces between thousands: `12 400`.
#[must_use]
pub fn integer(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::from(if value < 0 { "\u{2212}" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(THIN_SPACE);
        }
        text.push(digit);
    }
    text
}

/// A number with so many decimals, thousands spaced: `1 234.5`. A dash for a number that is not finite.
#[must_use]
pub fn decimal(value: f64, places: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let plain = format!("{:.places$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    // A number too long for the spacing is written as it is.
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), integer);
    let is_zero = plain.chars().all(|digit| matches!(digit, '0' | '.'));
    let sign = if value < 0.0 && !is_zero { String::from(MINUS) } else { String::new() };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// A percentage with so many decimals: `11.1 %`.
#[must_use]
pub fn percent(value: f64, places: usize) -> String {
    format!("{}{THIN_SPACE}%", decimal(value, places))
}

/// A difference with its sign: `+2`, `−1`, `0`.
#[must_use]
pub fn signed(value: i64) -> String {
    if value > 0 { format!("+{}", integer(value)) } else { integer(value) }
}

/// A range of whole numbers: `26–28`, or the one number.
#[must_use]
pub fn span(first: i64, last: i64) -> String {
    if first == last { integer(first) } else { format!("{}–{}", integer(first), integer(last)) }
}
