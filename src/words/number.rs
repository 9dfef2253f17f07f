//! Figures and number words. English number words serve titles; everything else is written in digits.

pub(super) use crate::scale::{decimal, integer, percent};

const SMALL: [&str; 20] = [
    "none",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A whole number as a word up to ninety-nine, in digits above: `twenty-six`, `100`; zero is `none`.
#[must_use]
pub fn number_word(number: u16) -> String {
    let (tens, units) = (usize::from(number / 10), usize::from(number % 10));
    match (SMALL.get(usize::from(number)), TENS.get(tens)) {
        (Some(word), _) => (*word).to_owned(),
        (None, Some(word)) if units == 0 => (*word).to_owned(),
        (None, Some(word)) => format!("{word}-{}", SMALL[units]),
        (None, None) => integer(number.into()),
    }
}

/// How often: `once`, `twice`, `three times`.
pub(super) fn times(number: usize) -> String {
    match number {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        _ => format!("{} times", number_word(u16::try_from(number).unwrap_or(u16::MAX))),
    }
}

/// A number with its noun: `1 source`, `5 sources`.
pub(super) fn counted(number: usize, noun: &str) -> String {
    let figure = integer(i64::try_from(number).unwrap_or(i64::MAX));
    if number == 1 { format!("{figure} {noun}") } else { format!("{figure} {}", plural(noun)) }
}

/// `economy`, `economies`.
pub(super) fn plural(noun: &str) -> String {
    noun.strip_suffix('y').map_or_else(|| format!("{noun}s"), |stem| format!("{stem}ies"))
}

/// A growth figure with as many decimals as were published and its sign: `+22.7`, `+11`, `−3.5`, `0`.
pub(super) fn signed_as_published(value: f64) -> String {
    // Published figures have at most two decimals; the shortest spelling that rounds to the same is the published one.
    let places = (0..2).find(|places| (round_to(value, *places) - value).abs() < 1e-9).unwrap_or(2);
    let text = decimal(value, places);
    if value > 0.0 { format!("+{text}") } else { text }
}

fn round_to(value: f64, places: usize) -> f64 {
    let factor = if places == 0 { 1.0 } else { 10.0 };
    (value * factor).round() / factor
}

/// The text with a capital first letter, where that is one of A to Z.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| [first.to_ascii_uppercase()].into_iter().chain(letters).collect())
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn listed<T: AsRef<str>>(items: &[T]) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [head @ .., last] => {
            format!("{} and {}", head.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "), last.as_ref())
        }
    }
}

/// A remark of the tables as a sentence: a capital at the start, one full stop at the end, typographic quotes.
pub(super) fn as_sentence(remark: &str) -> String {
    let mut is_open = false;
    let quoted = remark.trim().trim_end_matches('.').chars().map(|letter| match letter {
        '\'' => '’',
        '"' => {
            is_open = !is_open;
            if is_open { '“' } else { '”' }
        }
        other => other,
    });
    format!("{}.", capitalised(&quoted.collect::<String>()))
}
