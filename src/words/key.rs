//! The colour key and the edition line: names with their counts.

use super::cells::UNKNOWN;
use super::names::economy_name;
use super::tally::Tally;
use crate::data::{Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::scene::MarkForm;
use crate::state::Pair;

/// An entry of the colour key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyEntry {
    /// The form it explains and switches.
    pub form: MarkForm,
    /// Whose marks have that form.
    pub name: String,
    /// The same where there is little room.
    pub short_name: String,
    /// How many of the 100: `26`, `≥ 2`, or a dash.
    pub count: String,
}

/// The key: A, B, and the other economies with what the pair leaves of the 100.
#[must_use]
pub fn colour_key(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> [KeyEntry; 3] {
    let side = |form, economy| {
        let name = economy_name(language, data.economy(economy));
        let count = count_cell(language, data, edition, economy).unwrap_or_else(|| UNKNOWN.to_owned());
        KeyEntry { form, short_name: name.clone(), name, count }
    };
    let others = others_counted(data, edition, pair);
    [
        side(MarkForm::Disc, pair.a),
        side(MarkForm::Square, pair.b),
        KeyEntry {
            form: MarkForm::Ring,
            name: language.texts().key_others(),
            short_name: language.texts().key_others_short(),
            count: others.map_or_else(|| UNKNOWN.to_owned(), |count| count.to_string()),
        },
    ]
}

/// What the pair leaves of the 100, where both counts are known exactly.
#[must_use]
pub fn others_counted(data: &Dataset, edition: Edition, pair: Pair) -> Option<u16> {
    let exact = |economy| Tally::of(data, edition, economy).exact();
    Some(Dataset::RANKED_CLUSTERS.saturating_sub(exact(pair.a)? + exact(pair.b)?))
}

/// An economy's count in an edition: `26`, `≥ 2` for a lower limit, nothing where none is known.
#[must_use]
pub fn count_cell(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> Option<String> {
    match Tally::of(data, edition, economy) {
        Tally::Exact(count) => Some(count.to_string()),
        Tally::AtLeast(count) => Some(language.texts().at_least(language.integer(count.into()))),
        Tally::Unknown => None,
    }
}
