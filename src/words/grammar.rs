//! How sentences are put together, whatever the language: lists, counts, figures, capitals.

use crate::language::Language;

/// A whole number as a word where the language has one for titles, else in digits: `twenty-six`, `100`, `26`.
#[must_use]
pub fn number_word(language: Language, number: u16) -> String {
    language.texts().number_word(number, language.integer(number.into()))
}

/// Which one: `second`, `11th`.
pub(super) fn ordinal(language: Language, place: u16) -> String {
    language.texts().ordinal(place)
}

/// How often: `once`, `twice`, `three times`.
pub(super) fn times(language: Language, number: usize) -> String {
    let word = number_word(language, u16::try_from(number).unwrap_or(u16::MAX));
    language.texts().times(number, word)
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn listed<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let texts = language.texts();
    let (Some(last), head) = (items.last(), &items[..items.len().saturating_sub(1)]) else { return String::new() };
    let more = |before: String, item: &T| texts.list_more(before, item.as_ref());
    match head.split_first() {
        None => last.as_ref().to_owned(),
        Some((first, rest)) => apart(&texts.list_end(rest.iter().fold(first.as_ref().to_owned(), more), last.as_ref())),
    }
}

/// With a space between a figure and a Chinese character, which messages write themselves but where lists put a word
/// beside a figure: `98 和 100`.
fn apart(list: &str) -> String {
    let is_character = |sign: char| ('\u{4e00}'..='\u{9fff}').contains(&sign);
    let meet = |one: char, other: char| one.is_ascii_digit() && is_character(other);
    let mut set = String::with_capacity(list.len());
    for sign in list.chars() {
        if set.chars().next_back().is_some_and(|before| meet(before, sign) || meet(sign, before)) {
            set.push(' ');
        }
        set.push(sign);
    }
    set
}

/// `a, b, c`: without a word before the last one.
pub(super) fn enumerated<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let more = |before: String, item: &T| language.texts().list_more(before, item.as_ref());
    items.split_first().map_or_else(String::new, |(first, rest)| rest.iter().fold(first.as_ref().to_owned(), more))
}

/// `a; b; c`: what has commas of its own.
pub(super) fn clauses<T: AsRef<str>>(language: Language, items: &[T]) -> String {
    let more = |before: String, item: &T| language.texts().clauses(before, item.as_ref());
    items.split_first().map_or_else(String::new, |(first, rest)| rest.iter().fold(first.as_ref().to_owned(), more))
}

/// Sentences one after the other, empty ones left out.
pub(super) fn sentences<T: AsRef<str>>(language: Language, sentences: impl IntoIterator<Item = T>) -> String {
    let join = |before: String, next: T| match (before.is_empty(), next.as_ref().is_empty()) {
        (true, _) => next.as_ref().to_owned(),
        (_, true) => before,
        _ => language.texts().sentences(before, next.as_ref()),
    };
    sentences.into_iter().fold(String::new(), join)
}

/// A growth figure with as many decimals as were published and its sign: `+22.7`, `+11`, `−3.5`, `0`.
pub(super) fn signed_as_published(language: Language, value: f64) -> String {
    // Published figures have at most two decimals; the shortest spelling that rounds to the same is the published one.
    let places = (0..2).find(|places| (round_to(value, *places) - value).abs() < 1e-9).unwrap_or(2);
    let text = language.decimal(value, places);
    if value > 0.0 { language.texts().positive(text) } else { text }
}

fn round_to(value: f64, places: usize) -> f64 {
    let factor = if places == 0 { 1.0 } else { 10.0 };
    (value * factor).round() / factor
}

/// The text with a capital first letter, where that is one of a to z.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| [first.to_ascii_uppercase()].into_iter().chain(letters).collect())
}

/// `1 cluster`, `26 clusters`.
pub(super) fn n_clusters(language: Language, number: usize) -> String {
    language.texts().n_clusters(number, language.count(number))
}

/// `1 named cluster`, `7 named clusters`.
pub(super) fn n_named_clusters(language: Language, number: usize) -> String {
    language.texts().n_named_clusters(number, language.count(number))
}

/// `1 economy`, `23 economies`.
pub(super) fn n_economies(language: Language, number: usize) -> String {
    language.texts().n_economies(number, language.count(number))
}

/// `1 source`, `5 sources`.
#[must_use]
pub fn n_sources(language: Language, number: usize) -> String {
    language.texts().n_sources(number, language.count(number))
}

/// `1 rank`, `39 ranks`.
pub(super) fn n_ranks(language: Language, number: usize) -> String {
    language.texts().n_ranks(number, language.count(number))
}

/// `1 row`, `4 rows`.
pub(super) fn n_rows(language: Language, number: usize) -> String {
    language.texts().n_rows(number, language.count(number))
}

/// A remark of the tables as a sentence: a capital at the start, one full stop at the end, typographic quotes.
pub(super) fn as_sentence(remark: &str) -> String {
    capitalised(&as_clause(remark))
}

/// The same for the end of a sentence, without the capital.
pub(super) fn as_clause(remark: &str) -> String {
    let mut is_open = false;
    let quoted = remark.trim().trim_end_matches('.').chars().map(|letter| match letter {
        '\'' => '’',
        '"' => {
            is_open = !is_open;
            if is_open { '“' } else { '”' }
        }
        other => other,
    });
    quoted.chain(['.']).collect()
}
