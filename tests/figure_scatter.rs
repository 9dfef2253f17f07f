//! Patents against publications and the ranking with other weights, as SVG and by their laws. Look at a changed picture
//! before accepting it.

mod figures_common;

use cluster_atlas::chart::scatter::ScatterLayout;
use cluster_atlas::chart::what_if::WhatIfLayout;
use cluster_atlas::chart::{Figure, FigureInput};
use cluster_atlas::data::{ClusterId, Dataset, EconomyId, Edition, Tables};
use cluster_atlas::scale::AxisScale;
use cluster_atlas::scene::{Hit, Palette, write_svg};
use cluster_atlas::state::{Filter, Pair, PatentWeight, ViewState};
use cluster_atlas::stats::Outputs;
use cluster_atlas::words;
use figures_common::{collisions, data, economy, edition, input, pair, picture, state, texts};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

type Layout = fn(&FigureInput<'_>) -> Box<dyn Figure>;

fn scatter(input: &FigureInput<'_>) -> Box<dyn Figure> {
    Box::new(ScatterLayout::new(input))
}

fn what_if(input: &FigureInput<'_>) -> Box<dyn Figure> {
    Box::new(WhatIfLayout::new(input))
}

/// China and the United States in the edition the page opens with.
fn usual() -> ViewState {
    state(Edition::CURRENT, pair(&DATA, "CHN", "USA"))
}

fn linear() -> ViewState {
    ViewState { axes: AxisScale::Linear, ..usual() }
}

fn weighed(percent: u8) -> ViewState {
    ViewState { patent_weight: PatentWeight::new(percent), ..usual() }
}

/// Europe's two, and nothing but Germany let through.
fn filtered() -> ViewState {
    let germany = economy(&DATA, "DEU");
    let filter = Filter { economy: Some(germany), ..Filter::default() };
    let patent_weight = PatentWeight::new(70);
    ViewState { filter, patent_weight, ..state(edition(2023), pair(&DATA, "DEU", "JPN")) }
}

/// Tables without a single row of the ranking.
fn without_rankings() -> Dataset {
    let header = Tables::EMBEDDED.rankings.lines().next().expect("the table has a header");
    Dataset::read(Tables { rankings: header, ..Tables::EMBEDDED }).expect("tables without rankings are sound")
}

fn check(figure: &str, name: &str, data: &Dataset, state: &ViewState, width: f64, layout: Layout) {
    let scene = picture(&*layout(&input(data, state, width)));
    let palette = if name == "dark" { Palette::DARK } else { Palette::LIGHT };
    insta::assert_snapshot!(format!("{figure}-{name}"), write_svg(&scene, palette));
}

#[test]
fn the_scatter_in_every_state() {
    let states = [
        ("default", usual(), 760.0),
        ("dark", usual(), 760.0),
        ("wide", usual(), 1376.0),
        ("tablet", usual(), 704.0),
        ("half", usual(), 480.0),
        ("phone", usual(), 358.0),
        ("narrow", usual(), 328.0),
        ("linear", linear(), 760.0),
        ("linear-phone", linear(), 358.0),
        ("filtered", filtered(), 760.0),
    ];
    for (name, state, width) in states {
        check("scatter", name, &DATA, &state, width, scatter);
    }
    check("scatter", "empty", &without_rankings(), &usual(), 358.0, scatter);
}

#[test]
fn the_ranking_with_other_weights_in_every_state() {
    let states = [
        ("default", usual(), 500.0),
        ("dark", weighed(70), 500.0),
        ("wide", weighed(70), 760.0),
        ("patents", weighed(100), 500.0),
        ("publications", weighed(0), 500.0),
        ("phone", weighed(70), 358.0),
        ("narrow", weighed(30), 328.0),
        ("filtered", filtered(), 500.0),
    ];
    for (name, state, width) in states {
        check("what-if", name, &DATA, &state, width, what_if);
    }
    check("what-if", "empty", &without_rankings(), &usual(), 358.0, what_if);
}
