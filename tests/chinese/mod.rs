//! What the tests of Chinese share: the language, and what a sentence in it must not hold.

use cluster_atlas::data::{Cluster, Economy};
use cluster_atlas::language::Language;
use cluster_atlas::words;

/// Names that stay in Latin letters.
const LATIN: [&str; 1] = ["WIPO"];

pub(crate) fn chinese() -> Language {
    Language::of_tag("zh-Hans").expect("the page speaks Chinese")
}

/// The names a sentence may hold, longest first: some are a part of another.
pub(crate) fn names<'a>(
    clusters: impl IntoIterator<Item = &'a Cluster>,
    economies: impl IntoIterator<Item = &'a Economy>,
) -> Vec<String> {
    let clusters = clusters.into_iter().map(|cluster| words::cluster_name(chinese(), cluster));
    let economies = economies
        .into_iter()
        .flat_map(|economy| [words::economy_name(chinese(), economy), words::economy_in_sentence(chinese(), economy)]);
    let mut names: Vec<_> = clusters.chain(economies).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// The text is Chinese but for the names in it, and spaced as Chinese is.
pub(crate) fn check_chinese<T: AsRef<str>>(text: &str, names: &[T]) {
    let rest = names.iter().fold(text.to_owned(), |rest, name| rest.replace(name.as_ref(), "·"));
    let words = rest.split(|letter: char| !letter.is_ascii_alphabetic());
    let english: Vec<_> = words.filter(|word| word.len() > 3 && !LATIN.contains(word)).collect();
    assert!(english.is_empty(), "{english:?} in “{text}”");
    for trace in ["  ", "{", "}", "<", ",", ";", "!", "?", "(", ")", "’", "。。", "中中", "的的"] {
        assert!(!rest.contains(trace), "“{trace}” in “{text}”");
    }
    let full_width = |letter: char| "，。：；（）、".contains(letter);
    let letters: Vec<_> = text.chars().collect();
    let loose = letters.windows(2).any(|pair| pair.contains(&' ') && pair.iter().any(|letter| full_width(*letter)));
    assert!(!loose && text.trim() == text && !text.is_empty(), "a space too many in “{text}”");
}

/// The same of a sentence, which ends once.
pub(crate) fn check_chinese_sentence<T: AsRef<str>>(text: &str, names: &[T]) {
    check_chinese(text, names);
    assert!(text.ends_with('。'), "“{text}”");
}
