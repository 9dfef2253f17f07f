//! What an address asks for in vain.

/// A part of the address that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The part's name as the address has it, shortened; empty where it is about the whole address.
    pub name: String,
    /// Its value, shortened; of a list the entry that could not be used.
    pub value: String,
    /// Why not.
    pub reason: Reason,
}

/// Why a part of an address could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Nothing of that name is in addresses of the page.
    UnknownName,
    /// The name has no such value.
    UnknownValue,
    /// The name stands in the address before; the first one counts.
    Repeated,
    /// What it asks for is there already: twice in a list, economy B the same as A, a further economy one of the pair.
    Taken,
    /// The list is full.
    TooMany,
    /// Its percent-encoding is not that of a text.
    NotText,
    /// It was written by a version of the page to come.
    NewerVersion,
    /// The address is longer than [`MOST_BYTES`](super::MOST_BYTES).
    TooLong,
}

impl Problem {
    /// How many letters of a name or value are told.
    pub const MOST_LETTERS: usize = 40;

    pub(super) fn new(name: &str, value: &str, reason: Reason) -> Self {
        Self { name: told(name), value: told(value), reason }
    }

    /// `edition=1999`, as it stands in the address.
    #[must_use]
    pub fn asked(&self) -> String {
        format!("{}={}", self.name, self.value)
    }
}

/// A text of the address as a sentence can hold it: short, and without letters that turn or hide those around them.
fn told(text: &str) -> String {
    let seen = |letter: char| if is_unseen(letter) { char::REPLACEMENT_CHARACTER } else { letter };
    let mut letters = text.chars();
    let mut told: String = letters.by_ref().take(Problem::MOST_LETTERS).map(seen).collect();
    if letters.next().is_some() {
        told.push('…');
    }
    told
}

/// Control characters, and those of General Punctuation that are not seen themselves.
fn is_unseen(letter: char) -> bool {
    let is_format = matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}');
    letter.is_control() || is_format || letter == '\u{FEFF}'
}
