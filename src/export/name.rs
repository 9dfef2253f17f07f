//! Names of files that say what is inside, in small ASCII letters: `cluster-atlas_map_2024_china-united-states_2x.png`.

use super::{Part, View};
use crate::data::Edition;
use crate::language::{Language, sort_key};

/// The name of a picture. `figure` is the figure's name in the page's first language, which is in ASCII; what follows a
/// colour is left out: `Unit chart: one mark for every cluster`. `has_points` tells that points of the
/// reader's are drawn; `scale` is none where a picture has no pixels.
#[must_use]
pub fn picture_name(view: &View<'_>, figure: &str, has_points: bool, scale: Option<u8>, ending: &str) -> String {
    let (data, state) = (view.data, view.state);
    let figure = slug(figure.split(':').next().unwrap_or_default());
    let pair = [state.pair.a, state.pair.b].map(|economy| slug(&data.economy(economy).name)).join("-");
    let mut parts = vec![figure, state.edition.to_string(), pair];
    parts.extend(has_points.then(|| "own-points".to_owned()));
    parts.extend(marks_of(view));
    parts.extend(scale.map(|scale| format!("{scale}x")));
    named(&parts, ending)
}

/// The name of a table of so many rows. No filter narrows one of every edition, and its words are of no language.
#[must_use]
pub fn table_name(view: &View<'_>, rows: usize, ending: &str) -> String {
    let mut parts = vec!["ranking".to_owned()];
    if view.part == Part::Everything {
        parts.push("every-edition".to_owned());
        parts.extend(own_mark(view, None));
    } else {
        parts.push(view.state.edition.to_string());
        parts.extend(marks_of(view));
    }
    parts.push(format!("{rows}-rows"));
    named(&parts, ending)
}

/// The name of a citation.
#[must_use]
pub fn citation_name(view: &View<'_>) -> String {
    let edition = view.state.edition;
    let own = own_mark(view, Some(edition));
    named(&["citation".to_owned(), edition.to_string(), own.unwrap_or_default()], "bib")
}

/// That rows are from the reader's table, with the editions that are, unless it is just the one the name has already:
/// `own-table`, `own-table-2023-2024`.
fn own_mark(view: &View<'_>, named: Option<Edition>) -> Option<String> {
    let editions = view.own()?.editions;
    let years = editions.iter().filter(|_| editions.as_slice() != named.as_slice());
    Some(years.fold("own-table".to_owned(), |mark, edition| format!("{mark}-{edition}")))
}

/// What narrows or replaces the page's own rows.
fn marks_of(view: &View<'_>) -> impl Iterator<Item = String> {
    let state = view.state;
    let own = own_mark(view, Some(state.edition));
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
    use crate::data::Dataset;
    use crate::state::{Panel, RankRange, ViewState};
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static WORLD: LazyLock<(Dataset, ViewState)> = LazyLock::new(|| {
        let data = Dataset::embedded().expect("the tables are sound");
        let state = ViewState::initial(&data).expect("there are two economies");
        (data, state)
    });

    fn view<'a>(state: &'a ViewState, part: Part) -> View<'a> {
        View { data: &WORLD.0, state, part, address: "", date: "" }
    }

    #[test]
    fn a_picture_is_named_for_figure_edition_pair_and_size() {
        let mut state = WORLD.1.clone();
        let name = |state: &ViewState, scale, ending| {
            picture_name(&view(state, Part::Chart(Panel::Units)), "Unit chart: one mark", false, scale, ending)
        };
        assert_eq!(name(&state, Some(2), "png"), "cluster-atlas_unit-chart_2024_china-united-states_2x.png");
        state.filter.ranks = Some(RankRange { first: 1, last: 9 });
        assert_eq!(name(&state, None, "svg"), "cluster-atlas_unit-chart_2024_china-united-states_filtered.svg");
    }

    #[test]
    fn points_of_the_reader_s_are_named() {
        let name = picture_name(&view(&WORLD.1, Part::Map), "Map", true, None, "svg");
        assert_eq!(name, "cluster-atlas_map_2024_china-united-states_own-points.svg");
    }

    #[test]
    fn a_table_is_named_for_edition_filter_and_rows() {
        let mut state = WORLD.1.clone();
        let (all, this) = (Part::Everything, Part::Rows);
        assert_eq!(table_name(&view(&state, this), 66, "csv"), "cluster-atlas_ranking_2024_66-rows.csv");
        state.filter.economy = Some(state.pair.a);
        assert_eq!(table_name(&view(&state, this), 26, "csv"), "cluster-atlas_ranking_2024_filtered_26-rows.csv");
        assert_eq!(table_name(&view(&state, all), 300, "json"), "cluster-atlas_ranking_every-edition_300-rows.json");
        assert_eq!(citation_name(&view(&state, Part::Page)), "cluster-atlas_citation_2024.bib");
    }

    #[test]
    fn words_in_another_language_say_which() {
        let language = Language::of_tag("zh-Hans").expect("a language");
        let state = ViewState { language, ..WORLD.1.clone() };
        let name = picture_name(&view(&state, Part::Map), "Map", false, Some(1), "png");
        assert_eq!(name, "cluster-atlas_map_2024_china-united-states_zh-hans_1x.png");
    }

    proptest! {
        #[test]
        fn a_name_has_letters_digits_and_three_signs_alone(figure in "\\PC{0,40}") {
            let name = picture_name(&view(&WORLD.1, Part::Map), &figure, true, Some(4), "png");
            let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "_-.".contains(letter);
            prop_assert!(name.chars().all(is_plain) && !name.contains("__") && !name.contains(".."), "{}", name);
        }
    }
}
