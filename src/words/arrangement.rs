//! Where the marks of the map stand, in words.

use crate::language::Language;
use crate::state::Arrangement;

/// The group of the three choices.
pub const ARRANGEMENT: &str = "Marks";

/// A choice, short as on the page.
#[must_use]
pub fn arrangement_name(language: Language, arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Places => "In place",
        Arrangement::Apart => "Apart",
        Arrangement::Units => "Counted",
    }
}

/// What a choice does, for titles and screen readers.
#[must_use]
pub fn arrangement_meaning(language: Language, arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Places => "Every mark at its place; crowded ones overlap",
        Arrangement::Apart => "Crowded marks moved apart, with a line to their place",
        Arrangement::Units => "The same marks in rows, one for each cluster counted",
    }
}
