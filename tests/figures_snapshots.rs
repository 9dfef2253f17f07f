//! Every figure of the comparison as SVG, in the states a reader meets. Look at a changed picture before accepting it.

mod figures_common;

use cluster_atlas::chart::editions::EditionsLayout;
use cluster_atlas::chart::strip::StripLayout;
use cluster_atlas::chart::units::UnitsLayout;
use cluster_atlas::chart::{Figure, FigureInput};
use cluster_atlas::scene::{Palette, write_svg};
use cluster_atlas::state::ViewState;
use figures_common::{data, economy, edition, input, pair, picture};

/// The figure's name, the state's name, pair, edition and width.
struct State {
    name: &'static str,
    pair: [&'static str; 2],
    year: u16,
    width: f64,
}

const fn state(name: &'static str, pair: [&'static str; 2], year: u16, width: f64) -> State {
    State { name, pair, year, width }
}

fn check(figure: &str, states: &[State], layout: fn(&FigureInput<'_>) -> Box<dyn Figure>) {
    let data = data();
    for state in states {
        let [a, b] = state.pair;
        let view = figures_common::state(edition(state.year), pair(&data, a, b));
        let scene = picture(&*layout(&input(&data, &view, state.width)));
        let palette = if state.name == "dark" { Palette::DARK } else { Palette::LIGHT };
        insta::assert_snapshot!(format!("{figure}-{}", state.name), write_svg(&scene, palette));
    }
}

#[test]
fn the_unit_chart_in_every_state() {
    let states = [
        state("default", ["CHN", "USA"], 2024, 1376.0),
        state("dark", ["CHN", "USA"], 2024, 1376.0),
        state("empty", ["NOR", "IRL"], 2018, 1376.0),
        state("unknown-count", ["CHN", "USA"], 2018, 1376.0),
        state("one", ["EGY", "BRA"], 2024, 1376.0),
        state("crowded", ["DEU", "USA"], 2017, 1376.0),
        state("tied", ["CHN", "USA"], 2022, 1126.0),
        state("tablet", ["CHN", "USA"], 2024, 704.0),
        state("phone", ["CHN", "USA"], 2024, 358.0),
        state("narrow", ["CHN", "USA"], 2024, 328.0),
    ];
    check("units", &states, |input| Box::new(UnitsLayout::new(input)));
}

#[test]
fn the_rank_strip_in_every_state() {
    let states = [
        state("default", ["CHN", "USA"], 2024, 1376.0),
        state("dark", ["CHN", "USA"], 2024, 1376.0),
        state("empty", ["NOR", "IRL"], 2017, 1376.0),
        state("one", ["EGY", "BRA"], 2024, 1376.0),
        state("crowded", ["USA", "DEU"], 2023, 1126.0),
        state("tablet", ["CHN", "USA"], 2024, 704.0),
        state("phone", ["CHN", "USA"], 2024, 358.0),
        state("narrow", ["USA", "CHN"], 2023, 328.0),
    ];
    check("strip", &states, |input| Box::new(StripLayout::new(input)));
}

#[test]
fn the_unit_chart_and_the_rank_strip_in_chinese() {
    let data = data();
    let language = figures_common::chinese();
    let state = ViewState { language, ..figures_common::state(edition(2024), pair(&data, "CHN", "USA")) };
    for (name, width) in [("chinese", 1376.0), ("chinese-phone", 358.0)] {
        let input = input(&data, &state, width);
        let svg = |figure: &dyn Figure| write_svg(&picture(figure), Palette::LIGHT);
        insta::assert_snapshot!(format!("units-{name}"), svg(&UnitsLayout::new(&input)));
        insta::assert_snapshot!(format!("strip-{name}"), svg(&StripLayout::new(&input)));
    }
}

#[test]
fn the_counts_by_edition_in_every_state() {
    let states = [
        state("default", ["CHN", "USA"], 2024, 640.0),
        state("dark", ["CHN", "USA"], 2024, 640.0),
        state("empty", ["SWE", "FIN"], 2024, 640.0),
        state("one", ["EGY", "ISR"], 2024, 640.0),
        state("crowded", ["USA", "DEU"], 2023, 640.0),
        state("tied", ["CAN", "KOR"], 2024, 640.0),
        state("tablet", ["CHN", "USA"], 2024, 330.0),
        state("phone", ["CHN", "USA"], 2024, 358.0),
        state("narrow", ["GBR", "USA"], 2025, 328.0),
    ];
    check("editions", &states, |input| Box::new(EditionsLayout::new(input)));
}

#[test]
fn further_economies_beside_the_pair_in_every_state() {
    let states = [
        (state("further", ["CHN", "USA"], 2024, 640.0), ["DEU", "JPN", "KOR"].as_slice()),
        (state("dark", ["CHN", "USA"], 2024, 640.0), &["IND"]),
        (state("tied", ["CAN", "KOR"], 2022, 640.0), &["IND", "FRA", "JPN"]),
        (state("phone", ["CHN", "USA"], 2024, 358.0), &["DEU", "GBR", "IND"]),
        (state("narrow", ["GBR", "KOR"], 2025, 288.0), &["NLD", "HKG", "TUR"]),
    ];
    let data = data();
    for (state, further) in states {
        let [a, b] = state.pair;
        let mut view = figures_common::state(edition(state.year), pair(&data, a, b));
        view.further = further.iter().map(|iso3| economy(&data, iso3)).collect();
        let scene = picture(&EditionsLayout::new(&input(&data, &view, state.width)));
        let palette = if state.name == "dark" { Palette::DARK } else { Palette::LIGHT };
        insta::assert_snapshot!(format!("editions-further-{}", state.name), write_svg(&scene, palette));
    }
}
