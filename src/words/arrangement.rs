//! Where the marks of the map stand, in words.

use crate::language::Language;
use crate::state::Arrangement;

/// A choice, short as on the page.
#[must_use]
pub fn arrangement_name(language: Language, arrangement: Arrangement) -> String {
    let texts = language.texts();
    match arrangement {
        Arrangement::Places => texts.arrangement_places(),
        Arrangement::Apart => texts.arrangement_apart(),
        Arrangement::Units => texts.arrangement_units(),
    }
}

/// What a choice does, for titles and screen readers.
#[must_use]
pub fn arrangement_meaning(language: Language, arrangement: Arrangement) -> String {
    let texts = language.texts();
    match arrangement {
        Arrangement::Places => texts.arrangement_places_hint(),
        Arrangement::Apart => texts.arrangement_apart_hint(),
        Arrangement::Units => texts.arrangement_units_hint(),
    }
}
