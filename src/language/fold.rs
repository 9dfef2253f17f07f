//! Names reduced to what a reader types: small letters without diacritics, words without what separates them.

use std::ops::Range;

/// A folded text that remembers where its letters came from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Folded {
    letters: Vec<char>,
    /// For each letter the bytes of its source character.
    sources: Vec<Range<usize>>,
    /// For each letter whether a word starts with it; every Han letter and kana does, as nothing parts their words.
    word_starts: Vec<bool>,
}

impl Folded {
    pub(crate) fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    pub(crate) fn letters(&self) -> &[char] {
        &self.letters
    }

    pub(crate) fn starts_word(&self, at: usize) -> bool {
        self.word_starts.get(at).copied().unwrap_or(false)
    }

    /// The bytes of the source text behind a range of letters.
    pub(crate) fn source(&self, range: Range<usize>) -> Range<usize> {
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
        let letters = match base_letters(character) {
            Base::Nothing => continue,
            Base::Gap => {
                at_word_start = true;
                continue;
            }
            Base::Letter(letter) => [Some(letter), None],
            Base::Ligature(first, second) => [Some(first), Some(second)],
        };
        for letter in letters.into_iter().flatten() {
            folded.letters.push(letter);
            folded.sources.push(start..start + character.len_utf8());
            let is_word = is_unparted(letter);
            folded.word_starts.push(at_word_start || is_word);
            at_word_start = is_word;
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

/// Letters of scripts that write words without anything between them: kana and Han.
fn is_unparted(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// What a character is to a reader who types.
enum Base {
    /// Nothing: it is not typed.
    Nothing,
    /// What parts words.
    Gap,
    Letter(char),
    Ligature(char, char),
}

/// The base letters of U+00C0 to U+017F (Latin-1 and Latin Extended-A), in their order; a capital stands for a ligature.
const LATIN: &[u8; 192] = b"\
aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllll\
lllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// A character without case and diacritic. Covers the Latin alphabets of Europe and Turkey, the ones names of clusters
/// and cities are written in. Letters of other scripts stay as they are: the standard library's tables for them took
/// 11 kB of the page.
fn base_letters(character: char) -> Base {
    let latin = (character as usize).checked_sub(0xC0).and_then(|index| LATIN.get(index));
    match (latin, character) {
        (Some(b' '), _) => Base::Gap,
        (Some(b'A'), _) => Base::Ligature('a', 'e'),
        (Some(b'I'), _) => Base::Ligature('i', 'j'),
        (Some(b'O'), _) => Base::Ligature('o', 'e'),
        (Some(b'S'), _) => Base::Ligature('s', 's'),
        (Some(b'T'), _) => Base::Ligature('t', 'h'),
        (Some(letter), _) => Base::Letter(char::from(*letter)),
        (None, '\'' | '’' | '‘' | 'ʼ' | '\u{300}'..='\u{36F}') => Base::Nothing,
        (None, 'Ș' | 'ș') => Base::Letter('s'),
        (None, 'Ț' | 'ț') => Base::Letter('t'),
        (None, _) if character.is_ascii_alphanumeric() => Base::Letter(character.to_ascii_lowercase()),
        // Punctuation and symbols: ASCII, Latin-1, General Punctuation to Arrows and Shapes, CJK punctuation.
        (None, ..'\u{C0}' | '\u{2000}'..='\u{2BFF}' | '\u{3000}'..='\u{303F}') => Base::Gap,
        (None, _) => Base::Letter(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text).letters.into_iter().collect()
    }

    #[test]
    fn latin_letters_lose_case_and_diacritics() {
        assert_eq!(
            folded("ÀÅàåĀąÇćčĎđÐðÉëĒěĜģĤħÍïĨİıĵķĹŁłÑńňÒöØőŔřŚšșŞÞţțŧÙüŪųŵÝÿŷŹž"),
            "aaaaaacccdddd\
            eeeegghhiiiiijklllnnnoooorrssssthtttuuuuwyyyzz"
        );
        assert_eq!(folded("Straße ŒUVRE Æthel Þór ĳssel"), "strasseoeuvreaethelthorijssel");
    }

    #[test]
    fn the_table_gives_a_capital_what_it_gives_its_small_letter() {
        for character in ('\u{C0}'..='\u{17F}').filter(|character| character.is_alphabetic()) {
            let small: String = character.to_lowercase().collect();
            assert_eq!(folded(&character.to_string()), folded(&small), "{character}");
        }
    }

    #[test]
    fn other_scripts_are_letters_and_symbols_part_words() {
        assert_eq!(folded("東京 Київ"), "東京Київ");
        for gap in [" ", "\u{202f}", "–", "·", "×", "→", "、"] {
            let text = fold(&format!("a{gap}b"));
            assert_eq!((text.letters.len(), text.starts_word(1)), (2, true), "{gap:?}");
        }
    }

    #[test]
    fn every_han_letter_starts_a_word_and_ends_one() {
        let text = fold("圣保罗a1");
        assert_eq!((0..5).map(|at| text.starts_word(at)).collect::<Vec<_>>(), [true, true, true, true, false]);
    }
}
