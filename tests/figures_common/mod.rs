//! What the tests of the figures share: the tables, choices by code, and what a scene's texts cover.

#![allow(dead_code, reason = "every test file compiles this module and uses a part of it")]

use cluster_atlas::chart::{Figure, FigureInput, static_scene};
use cluster_atlas::data::{Dataset, EconomyId, Edition};
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Anchor, Node, Scene, Text, TextMeasure as _, TypicalWidths};
use cluster_atlas::state::{Pair, ViewState};
use proptest::strategy::Strategy;

pub(crate) fn data() -> Dataset {
    Dataset::embedded().expect("the embedded tables are valid")
}

pub(crate) fn edition(year: u16) -> Edition {
    Edition::from_year(year).expect("a year with an edition")
}

pub(crate) fn economy(data: &Dataset, iso3: &str) -> EconomyId {
    data.economy_by_iso3(iso3).expect("an economy of the tables")
}

pub(crate) fn pair(data: &Dataset, a: &str, b: &str) -> Pair {
    Pair { a: economy(data, a), b: economy(data, b) }
}

/// The page's state for a pair in an edition.
pub(crate) fn state(edition: Edition, pair: Pair) -> ViewState {
    ViewState { edition, ..ViewState::of_pair(pair) }
}

pub(crate) fn chinese() -> Language {
    Language::of_tag("zh-Hans").expect("the page speaks Chinese")
}

/// Every language of the page.
pub(crate) fn languages() -> impl Strategy<Value = Language> {
    let languages: Vec<_> = Language::all().collect();
    (0..languages.len()).prop_map(move |at| languages[at])
}

/// What a figure is drawn from in a test.
pub(crate) fn input<'a>(data: &'a Dataset, state: &'a ViewState, width: f64) -> FigureInput<'a> {
    FigureInput { data, state, width, measure: &TypicalWidths }
}

/// The whole figure as the tests and an exported file see it.
pub(crate) fn picture(figure: &dyn Figure) -> Scene {
    static_scene(figure, &TypicalWidths)
}

/// Upper left and lower right corner.
pub(crate) type Area = [[f64; 2]; 2];

pub(crate) fn texts(scene: &Scene) -> Vec<&Text> {
    scene.nodes.iter().filter_map(|node| if let Node::Text(text) = node { Some(text) } else { None }).collect()
}

pub(crate) fn words(text: &Text) -> String {
    text.runs.iter().map(|(run, _, _)| run.as_str()).collect()
}

/// From the cap line to a little below the baseline.
pub(crate) fn area_of(text: &Text) -> Area {
    let width: f64 = text.runs.iter().map(|(run, font, _)| TypicalWidths.width(run, *font)).sum();
    let size = text.runs.iter().map(|(_, font, _)| font.size).fold(0.0, f64::max);
    let [x, y] = text.position;
    let left = match text.anchor {
        Anchor::Start => x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    [[left, y - 0.73 * size], [left + width, y + 0.18 * size]]
}

pub(crate) fn overlap(one: Area, other: Area) -> bool {
    (0..2).all(|axis| one[0][axis] < other[1][axis] && other[0][axis] < one[1][axis])
}

/// Texts that cover each other, and texts that leave the scene, in words; empty for a good figure.
pub(crate) fn collisions(scene: &Scene) -> Vec<String> {
    let texts: Vec<_> = texts(scene).into_iter().map(|text| (words(text), area_of(text))).collect();
    let outside = texts.iter().filter(|(_, [min, max])| {
        min[0] < -0.5 || min[1] < -0.5 || max[0] > scene.width + 0.5 || max[1] > scene.height + 0.5
    });
    let mut found: Vec<_> = outside.map(|(words, area)| format!("{words} leaves the figure: {area:?}")).collect();
    for (index, (one, one_area)) in texts.iter().enumerate() {
        let others = texts[index + 1..].iter().filter(|(_, area)| overlap(*one_area, *area));
        found.extend(others.map(|(other, _)| format!("{one} covers {other}")));
    }
    found
}
