//! Every figure of the comparison as SVG, in the states a reader meets. Look at a changed picture before accepting it.

mod figures_common;

use cluster_atlas::chart::PairInput;
use cluster_atlas::chart::editions::EditionsLayout;
use cluster_atlas::chart::strip::StripLayout;
use cluster_atlas::chart::units::UnitsLayout;
use cluster_atlas::scene::{Palette, Scene, TypicalWidths, write_svg};
use figures_common::{data, edition, pair};

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

fn check(figure: &str, states: &[State], scene: impl Fn(&State) -> Scene) {
    for state in states {
        let palette = if state.name == "dark" { Palette::DARK } else { Palette::LIGHT };
        insta::assert_snapshot!(format!("{figure}-{}", state.name), write_svg(&scene(state), palette));
    }
}

#[test]
fn the_unit_chart_in_every_state() {
    let data = data();
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
    check("units", &states, |state| {
        let [a, b] = state.pair;
        UnitsLayout::new(&PairInput {
            data: &data,
            edition: edition(state.year),
            pair: pair(&data, a, b),
            width: state.width,
            measure: &TypicalWidths,
        })
        .scene()
    });
}

#[test]
fn the_rank_strip_in_every_state() {
    let data = data();
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
    check("strip", &states, |state| {
        let [a, b] = state.pair;
        StripLayout::new(&PairInput {
            data: &data,
            edition: edition(state.year),
            pair: pair(&data, a, b),
            width: state.width,
            measure: &TypicalWidths,
        })
        .scene()
    });
}

#[test]
fn the_counts_by_edition_in_every_state() {
    let data = data();
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
    check("editions", &states, |state| {
        let [a, b] = state.pair;
        EditionsLayout::new(&PairInput {
            data: &data,
            edition: edition(state.year),
            pair: pair(&data, a, b),
            width: state.width,
            measure: &TypicalWidths,
        })
        .static_scene(&TypicalWidths)
    });
}
