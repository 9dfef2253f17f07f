//! Contrast, computed from the tokens: WCAG 2 ratios of every ink against every ground it stands on, in every theme.
//!
//! Two sources say which pairs there are. The style sheets do for the page: a table names the grounds of each ink, and an
//! ink that is missing in it fails. The scenes do for the canvases: every figure is laid out, and whatever it draws is
//! composited over its ground with the alpha it is drawn with.
//!
//! Not held to a ratio:
//! - what only decorates or separates: land against sea, borders, grid lines, hairlines. Nothing is read from them.
//! - tints: fills no stronger than 16 % inside lines that are held.
//! - what a filter, a claim or a key of the figures dims to 22 %. To step back is its meaning, and nothing is told by it
//!   alone: the list leaves the same rows out, and clearing the filter brings the marks back.
//! - disabled controls, which WCAG exempts.
//! - forced colours: those are the reader's own.

mod contrast_tokens;
mod figures_common;
mod map_common;

use cluster_atlas::chart::bars::BarsLayout;
use cluster_atlas::chart::cumulative::CumulativeLayout;
use cluster_atlas::chart::editions::EditionsLayout;
use cluster_atlas::chart::growth::GrowthLayout;
use cluster_atlas::chart::income::IncomeLayout;
use cluster_atlas::chart::map::{MarkSizes, SizeKey};
use cluster_atlas::chart::scatter::ScatterLayout;
use cluster_atlas::chart::slope::SlopeLayout;
use cluster_atlas::chart::strip::StripLayout;
use cluster_atlas::chart::units::UnitsLayout;
use cluster_atlas::chart::what_if::WhatIfLayout;
use cluster_atlas::chart::{Figure, FigureInput};
use cluster_atlas::data::Edition;
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Fill, Hit, Ink, Node, Scene, dots};
use cluster_atlas::state::{Arrangement, Preset, ViewState};
use contrast_tokens::{Situation, Tokens};
use map_common::{PHONE, WIDE, World};
use std::collections::BTreeSet;
use std::path::Path;

const TOKENS: &str = include_str!("../style/tokens.css");

/// Least ratios: texts, texts where more contrast is asked for, and whatever else is looked at.
const TEXT: f64 = 4.5;
const TEXT_MORE: f64 = 7.0;
const SHAPE: f64 = 3.0;

const LIGHT: Situation = Situation { theme: None, dark: false, more: false, forced: false };

/// Every theme the page can be in, with its name: chosen against the system or following it, and on paper.
fn themes() -> Vec<(String, Situation)> {
    let choices = [(None, "automatic"), (Some("light"), "light"), (Some("dark"), "dark"), (Some("paper"), "paper")];
    let mut themes = Vec::new();
    for (theme, name) in choices {
        for dark in [false, true] {
            for more in [false, true] {
                let system = if dark { "dark" } else { "light" };
                let contrast = if more { ", more contrast" } else { "" };
                let situation = Situation { theme, dark, more, ..LIGHT };
                themes.push((format!("{name} on a {system} system{contrast}"), situation));
            }
        }
    }
    themes
}

/// Collects what falls short, in words.
#[derive(Default)]
struct Shortfalls(BTreeSet<String>);

impl Shortfalls {
    fn hold(&mut self, theme: &str, pair: &str, ratio: f64, least: f64) {
        if ratio < least {
            self.0.insert(format!("{theme}: {pair} is {ratio:.2}:1, less than {least}:1"));
        }
    }

    fn expect_none(self) {
        assert!(self.0.is_empty(), "\n{}\n", self.0.into_iter().collect::<Vec<_>>().join("\n"));
    }
}

/// The grounds that texts of the page stand on, by ink. Land is under the labels of the map, the soft ground under lit rows.
const TEXTS: [(&str, &[&str]); 9] = [
    ("--ink", &["--bg", "--surface", "--soft", "--land"]),
    ("--ink-2", &["--bg", "--surface", "--soft", "--land"]),
    ("--ink-3", &["--bg", "--surface", "--soft", "--land"]),
    ("--a", &["--bg", "--surface"]),
    ("--b", &["--bg", "--surface"]),
    ("--ok", &["--bg"]),
    ("--no", &["--bg"]),
    ("--na", &["--bg"]),
    ("--on-mark", &["--a", "--b"]),
];

/// The same for marks, glyphs, outlines of controls and the ring of the focus.
const SHAPES: [(&str, &[&str]); 8] = [
    ("--a", &["--bg", "--surface", "--soft", "--land"]),
    ("--b", &["--bg", "--surface", "--soft", "--land"]),
    ("--other", &["--bg", "--surface", "--soft", "--land"]),
    ("--edge", &["--bg", "--surface"]),
    // The ring of the focus, and its light seam that sets it off from marks.
    ("--ink", &["--bg", "--surface", "--soft", "--land"]),
    ("--bg", &["--a", "--b", "--other"]),
    // Points of the reader's; the light seam sets them off from marks too.
    ("--own", &["--bg", "--surface", "--soft", "--land"]),
    // The parts of the coverage bar.
    ("--ink-3", &["--bg"]),
];

#[test]
fn texts_and_shapes_of_the_page_stand_out_from_their_grounds() {
    let mut shortfalls = Shortfalls::default();
    for (theme, situation) in themes() {
        let tokens = Tokens::of(TOKENS, situation);
        for (pairs, least) in [(TEXTS.as_slice(), TEXT), (SHAPES.as_slice(), SHAPE)] {
            for (ink, grounds) in pairs {
                for ground in *grounds {
                    let ratio = tokens.colour(ink).contrast(tokens.colour(ground));
                    shortfalls.hold(&theme, &format!("{ink} on {ground}"), ratio, least);
                }
            }
        }
    }
    shortfalls.expect_none();
}

#[test]
fn more_contrast_is_more() {
    let mut shortfalls = Shortfalls::default();
    for (theme, situation) in themes().into_iter().filter(|(_, situation)| situation.more) {
        let [tokens, usual] = [situation, Situation { more: false, ..situation }].map(|one| Tokens::of(TOKENS, one));
        for ink in ["--ink", "--ink-2", "--ink-3"] {
            let ratio = |tokens: &Tokens| tokens.colour(ink).contrast(tokens.colour("--land"));
            shortfalls.hold(&theme, &format!("{ink} on --land"), ratio(&tokens), TEXT_MORE.max(ratio(&usual)));
        }
        for ground in ["--bg", "--surface"] {
            let ratio = tokens.colour("--edge").contrast(tokens.colour(ground));
            shortfalls.hold(&theme, &format!("--edge on {ground}"), ratio, TEXT_MORE);
        }
        assert_eq!([tokens.value("--wider"), tokens.value("--tints")], [".75", "0"], "{theme}");
        assert_eq!([usual.value("--wider"), usual.value("--tints")], ["0", "1"], "{theme}");
    }
    shortfalls.expect_none();
}

#[test]
fn a_theme_is_the_same_whether_chosen_or_the_systems() {
    for more in [false, true] {
        let of = |theme, dark| Tokens::of(TOKENS, Situation { theme, dark, more, forced: false });
        for ink in Ink::ALL.map(Ink::custom_property).into_iter().chain(["--ok", "--no", "--na"]) {
            for (chosen, system) in [("light", false), ("dark", true)] {
                for other in [false, true] {
                    assert_eq!(of(Some(chosen), other).value(ink), of(None, system).value(ink), "{chosen} {ink}");
                }
            }
        }
    }
}

#[test]
fn forced_colours_are_the_systems_in_every_theme_but_on_paper() {
    const SYSTEM: [&str; 4] = ["Canvas", "CanvasText", "GrayText", "Highlight"];
    for (theme, situation) in themes() {
        let tokens = Tokens::of(TOKENS, Situation { forced: true, ..situation });
        for ink in Ink::ALL.map(Ink::custom_property).into_iter().chain(["--ok", "--no", "--na"]) {
            let value = tokens.value(ink);
            assert_eq!(SYSTEM.contains(&value), situation.theme != Some("paper"), "{theme}: {ink} is {value}");
        }
    }
}

#[test]
fn every_ink_the_style_sheets_write_in_is_held() {
    let held: BTreeSet<&str> = TEXTS.iter().map(|(ink, _)| *ink).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    for file in std::fs::read_dir(folder).expect("the folder of the style sheets") {
        let path = file.expect("a style sheet").path();
        let css = std::fs::read_to_string(&path).expect("a style sheet is text");
        for rule in css.split('}') {
            // A control that is out of use.
            let disabled = rule.contains(":disabled") || rule.contains("[aria-disabled");
            let written = rule.split([';', '{']).filter_map(|part| part.trim().strip_prefix("color: var("));
            for ink in written.filter_map(|rest| rest.split(')').next()) {
                assert!(disabled || held.contains(ink), "{}: {ink} is no ink for texts", path.display());
            }
        }
    }
}

/// Whether something drawn is read or only looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Text,
    Shape,
}

/// What a scene draws, each once: kind, ink, alpha in thousandths.
type Drawn = BTreeSet<(Kind, Ink, u32)>;

fn thousandths(alpha: f64) -> u32 {
    (alpha * 1000.0).round() as u32
}

/// Everything a scene draws that is looked at.
fn drawn(scene: &Scene) -> Drawn {
    let mut drawn = Drawn::new();
    for node in &scene.nodes {
        match node {
            Node::Text(text) => {
                drawn.extend(text.runs.iter().map(|(_, _, fill)| (Kind::Text, fill.ink, thousandths(fill.alpha))));
            }
            Node::Clipped { .. } => unreachable!("figures clip nothing"),
            Node::Disc { style, .. } | Node::Rect { style, .. } | Node::Path { style, .. } => {
                let fill = style.fill.filter(|fill| fill.alpha > Fill::TINT).map(|fill| (fill.ink, fill.alpha));
                let stroke = style.stroke.map(|stroke| (stroke.ink, stroke.alpha));
                let seen = fill.into_iter().chain(stroke);
                drawn.extend(seen.map(|(ink, alpha)| (Kind::Shape, ink, thousandths(alpha))));
            }
        }
    }
    // Grounds, and what only separates.
    drawn.retain(|(_, ink, _)| !matches!(ink, Ink::Bg | Ink::Land | Ink::Line | Ink::Rule));
    drawn
}

/// Lays a chart out.
type Chart = fn(&FigureInput<'_>) -> Box<dyn Figure>;

/// The charts of the page.
const CHARTS: [Chart; 10] = [
    |input| Box::new(UnitsLayout::new(input)),
    |input| Box::new(StripLayout::new(input)),
    |input| Box::new(CumulativeLayout::new(input)),
    |input| Box::new(EditionsLayout::new(input)),
    |input| Box::new(BarsLayout::new(input)),
    |input| Box::new(ScatterLayout::new(input)),
    |input| Box::new(WhatIfLayout::new(input)),
    |input| Box::new(GrowthLayout::new(input)),
    |input| Box::new(SlopeLayout::new(input)),
    |input| Box::new(IncomeLayout::new(input)),
];

/// Whatever the charts draw in any edition, on a wide page and on a phone.
fn drawn_by_charts() -> Drawn {
    let data = figures_common::data();
    let further = ["DEU", "JPN"].map(|iso3| figures_common::economy(&data, iso3)).to_vec();
    let mut all = Drawn::new();
    for edition in Edition::all() {
        let pair = figures_common::pair(&data, "CHN", "USA");
        let state = ViewState { further: further.clone(), ..figures_common::state(edition, pair) };
        for width in [1376.0, 358.0] {
            let input = figures_common::input(&data, &state, width);
            let scene = |chart: Chart| figures_common::picture(&*chart(&input));
            all.extend(CHARTS.into_iter().flat_map(|chart| drawn(&scene(chart))));
        }
    }
    all
}

/// Whatever the map draws in some arrangements, its key, and what hovering, pinning and walking it add.
fn drawn_by_the_map(arrangements: &[Arrangement]) -> Drawn {
    let mut all = Drawn::new();
    for edition in Edition::all() {
        for arrangement in arrangements.iter().copied() {
            let mut world = World::in_edition(edition);
            world.state.arrangement = arrangement;
            for size in [WIDE, PHONE] {
                let layout = world.layout(world.preset(Preset::World, size));
                all.extend(drawn(&layout.scene()));
                let Some(focus) = layout.in_reading_order().next().map(|bubble| bubble.cluster) else { continue };
                let hit = cluster_atlas::scene::Hit::Cluster(focus);
                all.extend(drawn(&layout.overlay(Some(hit), &world.data, Some(Hit::Cluster(focus)), &[focus], None)));
            }
            let key = SizeKey::new(Language::default(), &world.data, edition, MarkSizes::new(WIDE[0], 1.0, false), 1.0);
            all.extend(key.circles.iter().flat_map(drawn));
        }
    }
    all
}

#[test]
fn whatever_a_canvas_shows_stands_out_from_its_ground() {
    let mut shortfalls = Shortfalls::default();
    let charts = drawn_by_charts();
    let map = drawn_by_the_map(&[Arrangement::Places, Arrangement::Apart]);
    // Land makes way for the rows.
    let rows = drawn_by_the_map(&[Arrangement::Units]);
    assert!(charts.len() > 10 && map.len() > 5 && rows.len() > 5, "the figures draw something");
    for (theme, situation) in themes() {
        let tokens = Tokens::of(TOKENS, situation);
        let colour = |ink: Ink| tokens.colour(ink.custom_property());
        let sea = [Ink::Bg].as_slice();
        for (drawn, grounds) in [(&charts, sea), (&map, &[Ink::Bg, Ink::Land]), (&rows, sea)] {
            for (kind, ink, alpha) in drawn.iter().copied() {
                // Figures inside marks have the marks as their ground.
                let grounds = if ink == Ink::OnMark { &[Ink::A, Ink::B] } else { grounds };
                for ground in grounds {
                    let seen = colour(ink).over(colour(*ground), f64::from(alpha) / 1000.0);
                    let pair = format!("{kind:?} in {ink:?} at {} % on {ground:?}", f64::from(alpha) / 10.0);
                    let least = if kind == Kind::Text { TEXT } else { SHAPE };
                    shortfalls.hold(&theme, &pair, seen.contrast(colour(*ground)), least);
                }
            }
        }
    }
    shortfalls.expect_none();
}

#[test]
fn a_dot_of_the_readers_stands_out_alone() {
    let mut shortfalls = Shortfalls::default();
    for (theme, situation) in themes() {
        let tokens = Tokens::of(TOKENS, situation);
        for ground in ["--bg", "--land"] {
            let ground_colour = tokens.colour(ground);
            let seen = tokens.colour("--own").over(ground_colour, dots::ALPHA);
            shortfalls.hold(&theme, &format!("a dot on {ground}"), seen.contrast(ground_colour), SHAPE);
        }
    }
    shortfalls.expect_none();
}

#[test]
fn figures_in_rings_stand_out_from_the_tint() {
    let mut shortfalls = Shortfalls::default();
    for (theme, situation) in themes() {
        let tokens = Tokens::of(TOKENS, situation);
        let ground = tokens.colour("--other").over(tokens.colour("--bg"), Fill::TINT);
        shortfalls.hold(&theme, "--ink in a ring", tokens.colour("--ink").contrast(ground), TEXT);
    }
    shortfalls.expect_none();
}
