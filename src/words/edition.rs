//! What an edition is: lede, notes of method, captions.

use super::grammar::enumerated;
use super::names::{economy_in_sentence, economy_name};
use super::run::{Run, Side, coloured, runs};
use crate::data::{Dataset, EconomyId, Edition, Method};
use crate::language::Language;
use crate::state::Pair;

/// The paragraph under the headline: what a cluster is, and what the edition ranks by.
#[must_use]
pub fn lede(language: Language, data: &Dataset, edition: Edition) -> String {
    let list = language.texts().lede_list(data.is_own(edition), edition.year());
    language.texts().lede(method_key(edition.method()), list)
}

/// The note at the edition line: the chosen edition's own method where it differs, otherwise the next break.
#[must_use]
pub fn edition_note(language: Language, chosen: Edition) -> String {
    let texts = language.texts();
    let first_with_deals = Edition::all().find(|edition| edition.method() == Method::WithVentureCapital);
    match (chosen.method(), first_with_deals) {
        (Method::Patents, _) => texts.edition_patents_only(chosen.year()),
        (Method::PatentsAndPublications, Some(break_at)) => texts.edition_new_method(break_at.year()),
        (Method::PatentsAndPublications, None) | (Method::WithVentureCapital, _) => {
            texts.edition_new_method(chosen.year())
        }
    }
}

/// Editions one after the other: `2022, 2023 and 2024`.
#[must_use]
pub fn editions_listed(language: Language, editions: &[Edition]) -> String {
    enumerated(language, &editions.iter().map(ToString::to_string).collect::<Vec<_>>())
}

/// What the figures of the edition line count: `clusters of China and the United States`, the names coloured.
#[must_use]
pub fn edition_caption(language: Language, data: &Dataset, pair: Pair) -> Vec<Run> {
    let name = |side, economy: EconomyId| {
        let economy = data.economy(economy);
        let (name, in_sentence) = (economy_name(language, economy), economy_in_sentence(language, economy));
        // An article before the name is not coloured with it.
        let article = in_sentence.strip_suffix(name.as_str()).unwrap_or_default();
        format!("{article}{}", coloured(side, &name))
    };
    runs(&language.texts().edition_caption(name(Side::A, pair.a), name(Side::B, pair.b)))
}

/// The method of an edition, as the chart of counts names it.
#[must_use]
pub fn method_name(language: Language, method: Method) -> String {
    language.texts().method_name(method_key(method))
}

/// What messages choose their words for a method by.
pub(super) fn method_key(method: Method) -> &'static str {
    match method {
        Method::Patents => "patents",
        Method::PatentsAndPublications => "publications",
        Method::WithVentureCapital => "venture-capital",
    }
}

/// The year of the edition before, as messages ask for it: `none` before the first one.
pub(super) fn year_before(edition: Edition) -> String {
    edition.previous().map_or_else(|| "none".to_owned(), |before| before.to_string())
}

/// For an edition that cannot be chosen.
#[must_use]
pub fn no_count_found(language: Language) -> String {
    language.texts().no_open_count()
}
