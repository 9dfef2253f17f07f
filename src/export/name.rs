//! Names of files that say what is inside, in small ASCII letters: `cluster-atlas_map_2024_china-united-states_2x.png`.

use crate::data::{Dataset, Edition};
use crate::language::Language;
use crate::state::{ViewState, sort_key};

/// The name of a picture. `figure` is the figure's name in the page's first language, which is in ASCII; what follows a
/// colour is left out: `Unit chart: one mark for every cluster`. `scale` is none where a picture has no pixels.
#[must_use]
pub fn picture_name(data: &Dataset, state: &ViewState, figure: &str, scale: Option<u8>, ending: &str) -> String {
    let figure = slug(figure.split(':').next().unwrap_or_default());
    let pair = [state.pair.a, state.pair.b].map(|economy| slug(&data.economy(economy).name)).join("-");
    let mut parts = vec![figure, state.edition.to_string(), pair];
    parts.extend(marks_of(data, state, state.edition));
    parts.extend(scale.map(|scale| format!("{scale}x")));
    named(&parts, ending)
}

/// The name of a table of so many rows; `edition` is none for a table of every edition, which no filter narrows.
#[must_use]
pub fn table_name(data: &Dataset, state: &ViewState, edition: Option<Edition>, rows: usize, ending: &str) -> String {
    let mut parts = vec!["ranking".to_owned()];
    parts.push(edition.map_or_else(|| "every-edition".to_owned(), |edition| edition.to_string()));
    parts.extend(edition.into_iter().flat_map(|edition| marks_of(data, state, edition)));
    parts.push(format!("{rows}-rows"));
    named(&parts, ending)
}

/// The name of a citation.
#[must_use]
pub fn citation_name(data: &Dataset, state: &ViewState) -> String {
    let own = data.is_own(state.edition).then(|| "own-table".to_owned());
    named(&["citation".to_owned(), state.edition.to_string(), own.unwrap_or_default()], "bib")
}

/// What narrows or replaces the page's own rows.
fn marks_of(data: &Dataset, state: &ViewState, edition: Edition) -> impl Iterator<Item = String> {
    let own = data.is_own(edition).then(|| "own-table".to_owned());
    own.into_iter().chain(state.filter.is_active().then(|| "filtered".to_owned())).chain(language(state.language))
}

/// The language of the words inside, where it is not the page's first.
fn language(language: Language) -> Option<String> {
    (language != Language::default()).then(|| language.tag().to_ascii_lowercase())
}

fn named(parts: &[String], ending: &str) -> String {
    let parts = parts.iter().filter(|part| !part.is_empty()).map(String::as_str);
    format!("{}.{ending}", std::iter::once("cluster-atlas").chain(parts).collect::<Vec<_>>().join("_"))
}

/// Words in small ASCII letters and digits with hyphens between them; what cannot be written so is left out.
fn slug(text: &str) -> String {
    let key = sort_key(text);
    let words = key.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::RankRange;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static WORLD: LazyLock<(Dataset, ViewState)> = LazyLock::new(|| {
        let data = Dataset::embedded().expect("the tables are sound");
        let state = ViewState::initial(&data).expect("there are two economies");
        (data, state)
    });

    #[test]
    fn a_picture_is_named_for_figure_edition_pair_and_size() {
        let (data, mut state) = (&WORLD.0, WORLD.1.clone());
        let name = |state: &ViewState, scale, ending| picture_name(data, state, "Unit chart: one mark", scale, ending);
        assert_eq!(name(&state, Some(2), "png"), "cluster-atlas_unit-chart_2024_china-united-states_2x.png");
        state.filter.ranks = Some(RankRange { first: 1, last: 9 });
        assert_eq!(name(&state, None, "svg"), "cluster-atlas_unit-chart_2024_china-united-states_filtered.svg");
    }

    #[test]
    fn a_table_is_named_for_edition_filter_and_rows() {
        let (data, mut state) = (&WORLD.0, WORLD.1.clone());
        let (all, this) = (None, Some(state.edition));
        assert_eq!(table_name(data, &state, this, 66, "csv"), "cluster-atlas_ranking_2024_66-rows.csv");
        state.filter.economy = Some(state.pair.a);
        assert_eq!(table_name(data, &state, this, 26, "csv"), "cluster-atlas_ranking_2024_filtered_26-rows.csv");
        assert_eq!(table_name(data, &state, all, 300, "json"), "cluster-atlas_ranking_every-edition_300-rows.json");
        assert_eq!(citation_name(data, &state), "cluster-atlas_citation_2024.bib");
    }

    #[test]
    fn words_in_another_language_say_which() {
        let (data, state) = (&WORLD.0, WORLD.1.clone());
        let state = ViewState { language: Language::of_tag("zh-Hans").expect("a language"), ..state };
        let name = picture_name(data, &state, "Map", Some(1), "png");
        assert_eq!(name, "cluster-atlas_map_2024_china-united-states_zh-hans_1x.png");
    }

    proptest! {
        #[test]
        fn a_name_has_letters_digits_and_three_signs_alone(figure in "\\PC{0,40}") {
            let name = picture_name(&WORLD.0, &WORLD.1, &figure, Some(4), "png");
            let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "_-.".contains(letter);
            prop_assert!(name.chars().all(is_plain) && !name.contains("__") && !name.contains(".."), "{}", name);
        }
    }
}
