//! What files say of a table of the reader's own: which editions of which figure are from it, and whose the rest is.

use cluster_atlas::data::{Dataset, Edition};
use cluster_atlas::export::{Part, View, about_table, citation_name, picture_name, table_name};
use cluster_atlas::import::{Gazetteer, Row, apply};
use cluster_atlas::language::Language;
use cluster_atlas::state::{Panel, ViewState};
use cluster_atlas::story::check_all;
use std::collections::BTreeMap;

const CHARTS: [Panel; 10] = [
    Panel::Units,
    Panel::Strip,
    Panel::Cumulative,
    Panel::Editions,
    Panel::Bars,
    Panel::Scatter,
    Panel::WhatIf,
    Panel::Growth,
    Panel::Slope,
    Panel::Income,
];

fn base() -> Dataset {
    Dataset::embedded().expect("the tables are sound")
}

/// The page with a table of the reader's, of Beijing alone, in the place of an edition.
fn with_own(edition: u16) -> Dataset {
    let base = base();
    let rows = [Row { line: 2, rank: Some(1), name: "Beijing".to_owned(), share_total: Some(9.5), ..Row::default() }];
    apply(&base, &Gazetteer::new(&base), (&rows, "mine.csv"), at(edition), &BTreeMap::new()).data
}

fn at(year: u16) -> Edition {
    Edition::from_year(year).expect("an edition")
}

fn shown(data: &Dataset, year: u16) -> ViewState {
    ViewState { edition: at(year), ..ViewState::initial(data).expect("the pair is in the tables") }
}

fn view<'a>(data: &'a Dataset, state: &'a ViewState, part: Part) -> View<'a> {
    View { data, state, part, address: "https://example.org/", date: "2026-11-25" }
}

/// Note, source and licence of a picture, and the name of its file.
fn said(data: &Dataset, state: &ViewState, panel: Panel) -> (String, String) {
    let view = view(data, state, Part::Chart(panel));
    let caption = view.figure_caption(String::new(), None, Vec::new(), None);
    let name = picture_name(&view, "Figure", false, None, "svg");
    ([caption.notes, caption.foot, vec![view.licence()]].concat().join("\n"), name)
}

#[test]
fn figures_that_draw_the_reader_s_edition_beside_the_one_shown_say_so() {
    let data = with_own(2024);
    let state = shown(&data, 2023);
    for panel in CHARTS {
        let (text, name) = said(&data, &state, panel);
        let draws_2024 = matches!(panel, Panel::Editions | Panel::Income);
        assert_eq!(text.contains("mine.csv"), draws_2024, "{panel:?}: {text}");
        assert_eq!(name.ends_with("_own-table-2024.svg"), draws_2024, "{panel:?}: {name}");
        if draws_2024 {
            for part in [
                "The 2024 edition is shown from a table of the reader’s own: mine.csv",
                "2023 edition. What is of 2024 is from a table of the reader’s own, mine.csv",
                "all else is from ",
                "The rows of 2024 are from a table of the reader’s own, mine.csv",
            ] {
                assert!(text.contains(part), "{panel:?}: {part} in {text}");
            }
        } else {
            assert!(!name.contains("own"), "{name}");
        }
    }
}

#[test]
fn ranks_and_figures_of_another_edition_are_the_reader_s_too() {
    let data = with_own(2023);
    let state = shown(&data, 2024);
    for panel in [Panel::Slope, Panel::Editions, Panel::Income] {
        let (text, name) = said(&data, &state, panel);
        assert!(text.contains("What is of 2023 is from a table of the reader’s own, mine.csv"), "{panel:?}: {text}");
        assert!(name.ends_with("_own-table-2023.svg"), "{name}");
    }
    // Beijing's share stands in for that of 2024: the map's marks have its size.
    assert_eq!(Part::Map.editions(&data, &state), [at(2023), at(2024)]);
    assert_eq!(Part::Rows.own(&data, &state), None);
}

#[test]
fn a_lit_claim_and_cards_rest_on_more_editions() {
    let data = base();
    let mut state = shown(&data, 2024);
    let before = Part::Map.editions(&data, &state);
    let claims = check_all(&data);
    let of_more = claims.iter().find(|check| check.editions.iter().any(|edition| !before.contains(edition)));
    let check = of_more.expect("some claim is about editions before");
    state.claim = Some(check.claim);
    let with_claim = Part::Map.editions(&data, &state);
    assert!(check.editions.iter().all(|edition| with_claim.contains(edition)), "{with_claim:?}");
    // Its verdict is told under the map of 2024 alone.
    state.edition = at(2022);
    assert_eq!(Part::Map.editions(&data, &state), [at(2022)]);
    let data = with_own(2024);
    let mut state = shown(&data, 2024);
    assert_eq!(Part::Chart(Panel::Strip).editions(&data, &state), [at(2024)]);
    state.pins = data.cluster_by_key("beijing").into_iter().collect();
    // Its card has applications and publications of 2023.
    assert_eq!(Part::Chart(Panel::Strip).editions(&data, &state), [at(2023), at(2024)]);
}

#[test]
fn what_is_all_from_the_reader_s_table_names_no_other_source() {
    let data = with_own(2024);
    let state = shown(&data, 2024);
    let (text, name) = said(&data, &state, Panel::Strip);
    assert!(text.contains("Source: a table of the reader’s own, mine.csv") && !text.contains("listed there"), "{text}");
    assert!(name.ends_with("_own-table.svg"), "{name}");
    // Counts of the editions before are not.
    let (text, name) = said(&data, &state, Panel::Editions);
    assert!(text.contains("all else is from ") && name.ends_with("_own-table.svg"), "{name}: {text}");
}

#[test]
fn the_reader_s_file_is_not_counted_among_the_sources_listed() {
    let (base, data) = (base(), with_own(2024));
    assert_eq!(data.sources().len(), base.sources().len() + 1);
    let count = format!("{} sources listed there", base.sources().len());
    for (data, panel) in [(&base, Panel::Strip), (&data, Panel::Strip), (&data, Panel::Editions)] {
        let (text, _) = said(data, &shown(data, 2023), panel);
        assert!(text.contains(&count), "{count} in {text}");
    }
}

#[test]
fn tables_of_everything_and_citations_name_the_reader_s_editions() {
    let data = with_own(2024);
    for year in [2023, 2024] {
        let state = shown(&data, year);
        let everything = view(&data, &state, Part::Everything);
        let about = about_table(&everything, Edition::all().flat_map(|edition| data.rankings(edition)));
        assert!(about.contains("The rows of 2024 are from a table of the reader’s own, mine.csv"), "{about}");
        let name = table_name(&everything, 300, "csv");
        assert_eq!(name, "cluster-atlas_ranking_every-edition_own-table-2024_300-rows.csv");
        let rows = view(&data, &state, Part::Rows);
        assert_eq!(rows.licence().contains("mine.csv"), year == 2024);
        let page = view(&data, &state, Part::Page);
        for citation in page.citation() {
            assert!(citation.contains("mine.csv"), "{citation}");
            assert_eq!(citation.contains("World Intellectual"), year == 2023, "{citation}");
        }
        let mark = if year == 2024 { "own-table" } else { "own-table-2024" };
        assert_eq!(citation_name(&page), format!("cluster-atlas_citation_{year}_{mark}.bib"));
    }
}

#[test]
fn every_language_says_it() {
    let data = with_own(2024);
    for language in Language::all() {
        let state = ViewState { language, ..shown(&data, 2023) };
        let (text, _) = said(&data, &state, Panel::Editions);
        assert_eq!(text.matches("mine.csv").count(), 4, "{text}");
        assert!(view(&data, &state, Part::Page).citation()[0].contains("mine.csv"));
    }
}
