//! Names reduced to what a reader types: small letters without diacritics, words without what separates them.

use std::ops::Range;

/// A folded text that remembers where its letters came from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folded {
    letters: Vec<char>,
    /// For each letter the bytes of its source character.
    sources: Vec<Range<usize>>,
    /// For each letter whether a word starts with it.
    word_starts: Vec<bool>,
}

impl Folded {
    pub(super) fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    pub(super) fn letters(&self) -> &[char] {
        &self.letters
    }

    pub(super) fn starts_word(&self, at: usize) -> bool {
        self.word_starts.get(at).copied().unwrap_or(false)
    }

    /// The bytes of the source text behind a range of letters.
    pub(super) fn source(&self, range: Range<usize>) -> Range<usize> {
        let letters = self.sources.get(range).unwrap_or_default();
        match (letters.first(), letters.last()) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..0,
        }
    }
}

/// Folds a text. Apostrophes and combining marks vanish (`Xi'an` is `xian`), everything else that is neither letter nor
/// digit only parts words.
pub(crate) fn fold(text: &str) -> Folded {
    let mut folded = Folded::default();
    let mut at_word_start = true;
    for (start, character) in text.char_indices() {
        let source = start..start + character.len_utf8();
        if matches!(character, '\'' | '’' | '‘' | 'ʼ' | '\u{300}'..='\u{36F}') {
            continue;
        }
        if !character.is_alphanumeric() {
            at_word_start = true;
            continue;
        }
        for letter in character.to_lowercase().filter(|letter| !matches!(letter, '\u{300}'..='\u{36F}')) {
            let (base, second) = base_letters(letter);
            for letter in [Some(base), second].into_iter().flatten() {
                folded.letters.push(letter);
                folded.sources.push(source.clone());
                folded.word_starts.push(at_word_start);
                at_word_start = false;
            }
        }
    }
    folded
}

/// The key by which names are sorted: folded words with single spaces between them.
pub(crate) fn sort_key(text: &str) -> String {
    let folded = fold(text);
    let mut key = String::with_capacity(folded.letters.len());
    for (at, letter) in folded.letters.iter().enumerate() {
        if at > 0 && folded.starts_word(at) {
            key.push(' ');
        }
        key.push(*letter);
    }
    key
}

/// A small Latin letter without its diacritic; ligatures give two letters. Covers the Latin alphabets of Europe and
/// Turkey, the ones names of clusters and cities are written in.
fn base_letters(letter: char) -> (char, Option<char>) {
    let base = match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ß' => return ('s', Some('s')),
        'æ' => return ('a', Some('e')),
        'œ' => return ('o', Some('e')),
        'þ' => return ('t', Some('h')),
        plain => plain,
    };
    (base, None)
}
