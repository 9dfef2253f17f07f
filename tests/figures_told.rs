//! What screen readers are told of a mark in a chart, after the sentence about the mark: the figures the chart shows.

mod figures_common;

use cluster_atlas::chart::bars::BarsLayout;
use cluster_atlas::chart::growth::GrowthLayout;
use cluster_atlas::chart::income::IncomeLayout;
use cluster_atlas::chart::scatter::ScatterLayout;
use cluster_atlas::chart::slope::SlopeLayout;
use cluster_atlas::chart::strip::StripLayout;
use cluster_atlas::chart::units::UnitsLayout;
use cluster_atlas::chart::what_if::WhatIfLayout;
use cluster_atlas::chart::{Figure, FigureInput};
use cluster_atlas::data::Edition;
use cluster_atlas::language::Language;
use cluster_atlas::scene::Hit;
use cluster_atlas::state::ViewState;
use figures_common::{data, input, pair, state};

type Layout = fn(&FigureInput<'_>) -> Box<dyn Figure>;

const GROWTH: Layout = |input| Box::new(GrowthLayout::new(input));
const INCOME: Layout = |input| Box::new(IncomeLayout::new(input));
const SCATTER: Layout = |input| Box::new(ScatterLayout::new(input));
const SLOPE: Layout = |input| Box::new(SlopeLayout::new(input));
const WHAT_IF: Layout = |input| Box::new(WhatIfLayout::new(input));
const UNITS: Layout = |input| Box::new(UnitsLayout::new(input));
const STRIP: Layout = |input| Box::new(StripLayout::new(input));
const BARS: Layout = |input| Box::new(BarsLayout::new(input));

/// What a chart tells of a cluster in an edition.
fn told(layout: Layout, tag: &str, year: u16, key: &str) -> Option<String> {
    let data = data();
    let language = Language::of_tag(tag).expect("the page speaks it");
    let edition = Edition::from_year(year).expect("the ranking existed");
    let state = ViewState { language, ..state(edition, pair(&data, "CHN", "USA")) };
    let cluster = data.cluster_by_key(key).expect("a cluster of the tables");
    layout(&input(&data, &state, 640.0)).told(language, Hit::Cluster(cluster))
}

#[test]
fn growth_is_told_where_growth_is_shown() {
    let growth = told(GROWTH, "en", 2024, "hefei");
    assert_eq!(growth.as_deref(), Some("Growth of output in percent: +22.7."));
    assert_eq!(told(GROWTH, "zh-Hans", 2024, "hefei").as_deref(), Some("产出增长（%）：+22.7。"));
    let among_levels = told(INCOME, "en", 2024, "hefei").expect("it has a mark");
    assert!(among_levels.starts_with("Growth +22.7"), "{among_levels}");
    assert_eq!(told(GROWTH, "en", 2024, "tokyo-yokohama"), None, "no source gives its growth");
}

#[test]
fn output_is_told_with_the_edition_it_is_of() {
    let of_2023 = told(SCATTER, "en", 2023, "tokyo-yokohama").expect("it has a mark");
    assert!(of_2023.starts_with("PCT applications: 127"), "{of_2023}");
    assert!(of_2023.contains("Share of applications, %: 10.1. Share of publications, %: 1.5."), "{of_2023}");
    let in_2024 = told(SCATTER, "en", 2024, "tokyo-yokohama").expect("it has a mark");
    assert_eq!(in_2024, format!("Rank 2023: 1. {of_2023}"));
}

#[test]
fn ranks_are_told_that_the_mark_does_not_tell() {
    assert_eq!(told(SLOPE, "en", 2024, "tokyo-yokohama").as_deref(), Some("Rank 2023: 1."));
    assert_eq!(
        told(WHAT_IF, "en", 2024, "tokyo-yokohama").as_deref(),
        Some("Rank 2023 at equal weights: 1. Published rank 2023: 1. Weighted share, %: 5.84.")
    );
    assert_eq!(
        told(WHAT_IF, "zh-Hans", 2024, "tokyo-yokohama").as_deref(),
        Some("2023 年版名次（等权）：1。2023 年公布的名次：1。加权份额（%）：5.84。")
    );
}

#[test]
fn nothing_is_added_where_the_mark_tells_all_of_it() {
    for layout in [UNITS, STRIP, BARS] {
        assert_eq!(told(layout, "en", 2024, "beijing"), None);
    }
}
