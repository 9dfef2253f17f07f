//! The bars of counts: pictures to look at, laws for any choice, figures worked out by hand.

mod figures_common;
mod small;

use cluster_atlas::chart::Figure;
use cluster_atlas::chart::bars::{BarRow, BarsLayout};
use cluster_atlas::data::{CountBasis, Dataset, EconomyId, Edition, IncomeGroup, Region};
use cluster_atlas::scene::{Hit, MarkForm, Node, Palette, TargetShape, write_svg};
use cluster_atlas::state::{Filter, Pair, ViewState};
use cluster_atlas::stats::{attribution, members};
use cluster_atlas::words;
use figures_common::{collisions, data, edition, input, pair, picture, texts};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

fn view(codes: [&str; 2], year: u16, filter: Filter) -> ViewState {
    ViewState { filter, ..figures_common::state(edition(year), pair(&DATA, codes[0], codes[1])) }
}

fn check(name: &str, state: &ViewState, width: f64) {
    let scene = picture(&BarsLayout::new(&input(&DATA, state, width)));
    let palette = if name == "dark" { Palette::DARK } else { Palette::LIGHT };
    insta::assert_snapshot!(format!("bars-{name}"), write_svg(&scene, palette));
}

#[test]
fn the_bars_in_every_state() {
    let all = Filter::default;
    let middle = Filter { income: Some(IncomeGroup::UpperMiddle), ..all() };
    let europe = Filter { region: Some(Region::EuropeCentralAsia), hidden_forms: vec![MarkForm::Disc], ..all() };
    check("default", &view(["CHN", "USA"], 2024, all()), 648.0);
    check("wide", &view(["CHN", "USA"], 2024, all()), 1376.0);
    check("dark", &view(["CHN", "USA"], 2024, all()), 648.0);
    check("tablet", &view(["CHN", "USA"], 2024, all()), 704.0);
    check("phone", &view(["CHN", "USA"], 2024, all()), 358.0);
    check("narrow", &view(["CHN", "USA"], 2023, all()), 328.0);
    check("empty", &view(["CHN", "USA"], 2018, all()), 358.0);
    check("one-count", &view(["CHN", "KOR"], 2021, all()), 648.0);
    check("small-pair", &view(["TWN", "FIN"], 2024, all()), 648.0);
    check("patents", &view(["SWE", "FRA"], 2017, all()), 328.0);
    check("new-method", &view(["NOR", "GBR"], 2025, all()), 648.0);
    check("middle-income", &view(["CHN", "USA"], 2024, middle), 648.0);
    check("europe", &view(["DEU", "USA"], 2024, europe), 358.0);
}

fn pairs() -> impl Strategy<Value = Pair> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let count = economies.len();
    (0..count, 1..count).prop_map(move |(a, step)| Pair { a: economies[a], b: economies[(a + step) % count] })
}

fn filters() -> impl Strategy<Value = Filter> {
    let forms = prop::sample::subsequence(vec![MarkForm::Disc, MarkForm::Square, MarkForm::Ring], 0..=2);
    let income = prop::option::of(prop::sample::select(IncomeGroup::ALL.to_vec()));
    let region = prop::option::of(prop::sample::select(Region::ALL.to_vec()));
    (forms, income, region).prop_map(|(hidden_forms, income, region)| Filter {
        income,
        region,
        hidden_forms,
        ..Filter::default()
    })
}

prop_compose! {
    fn states()(year in 2017_u16..=2025, pair in pairs(), filter in filters()) -> ViewState {
        ViewState { filter, ..figures_common::state(edition(year), pair) }
    }
}

fn widths() -> impl Strategy<Value = f64> {
    (288_u16..=1400).prop_map(f64::from)
}

proptest! {
    #[test]
    fn texts_of_the_bars_never_collide(state in states(), width in widths()) {
        let layout = BarsLayout::new(&input(&DATA, &state, width));
        prop_assert_eq!(collisions(&picture(&layout)), Vec::<String>::new());
    }

    #[test]
    fn every_count_is_a_bar_as_long_as_it_is_large_and_a_row_of_the_table(state in states(), width in widths()) {
        let layout = BarsLayout::new(&input(&DATA, &state, width));
        let bars: Vec<_> = layout.rows.iter().flat_map(BarRow::bars).collect();
        prop_assert_eq!(bars.len(), DATA.counts(state.edition).count());
        let scene = layout.scene();
        let rows: Vec<_> = layout.table().rows.into_iter().filter(|row| row.hit.is_some()).collect();
        prop_assert_eq!(scene.targets.iter().map(|target| Some(target.hit)).collect::<Vec<_>>(),
            rows.iter().map(|row| row.hit).collect::<Vec<_>>());
        let Some(frame) = layout.frame() else { return Ok(()) };
        let unit = frame.x.map(1.0) - frame.x.map(0.0);
        for bar in bars {
            let count = DATA.count(state.edition, bar.economy).expect("a bar is a count");
            let named = members(&DATA, state.edition, bar.economy).named.len();
            prop_assert_eq!((bar.clusters, usize::from(bar.named)), (count.clusters, named));
            prop_assert_eq!(bar.at_least, count.basis == CountBasis::AtLeast);
            let target = scene.target(Hit::Count(bar.economy, state.edition)).expect("a bar can be pointed at");
            let TargetShape::Rect([half, _]) = target.shape else { panic!("a bar is a rectangle") };
            prop_assert!((2.0 * half - unit * f64::from(bar.clusters)).abs() <= 1.5 + 1e-9);
        }
    }

    #[test]
    fn longer_bars_come_first_and_ties_by_name(state in states()) {
        let layout = BarsLayout::new(&input(&DATA, &state, 640.0));
        let singles: Vec<_> = layout.rows.iter().filter_map(|row| match row {
            BarRow::Economy(bar) => Some(bar),
            _ => None,
        }).collect();
        let in_order = |one: &cluster_atlas::chart::bars::Bar, next: &cluster_atlas::chart::bars::Bar| {
            (one.clusters, &next.name) > (next.clusters, &one.name)
        };
        prop_assert!(singles.windows(2).all(|two| in_order(two[0], two[1])));
        // The pair never hides in a row of others.
        let cells = layout.rows.iter().filter(|row| matches!(row, BarRow::OneEach(_))).flat_map(BarRow::bars);
        prop_assert!(cells.into_iter().all(|bar| bar.form == MarkForm::Ring && bar.clusters == 1));
    }

    #[test]
    fn bars_and_what_is_left_add_up_to_100(state in states()) {
        let layout = BarsLayout::new(&input(&DATA, &state, 640.0));
        let sum: u16 = layout.rows.iter().map(BarRow::clusters).sum();
        prop_assert_eq!(sum, if attribution(&DATA, state.edition).economies == 0 { 0 } else { 100 });
    }

    #[test]
    fn the_filter_dims_and_moves_nothing(state in states(), width in widths()) {
        let plain = ViewState { filter: Filter::default(), ..state.clone() };
        let [dimmed, lit] = [&state, &plain].map(|state| BarsLayout::new(&input(&DATA, state, width)));
        prop_assert_eq!(dimmed.scene().targets, lit.scene().targets);
        for bar in dimmed.rows.iter().flat_map(BarRow::bars) {
            let is_lit = state.filter.accepts_economy(&DATA, bar.economy, state.edition, bar.form);
            prop_assert_eq!(bar.alpha >= 1.0, is_lit);
        }
    }

    #[test]
    fn every_sentence_about_the_bars_reads(state in states()) {
        let title = words::bars_title(&DATA, &state);
        prop_assert!(!title.ends_with('.') && !title.contains("the the"));
        for sentence in [words::bars_reading, words::bars_summary, words::bars_note].map(|words| words(&DATA, &state)) {
            let is_sound = sentence.ends_with('.') && !["  ", "..", "the the", " ,"].iter().any(|trace| sentence.contains(trace));
            prop_assert!(is_sound, "{sentence}");
        }
    }
}

/// The texts of a figure of the small tables.
fn small_words(codes: [&str; 2], year: u16) -> Vec<String> {
    let data = small::small();
    let state = figures_common::state(edition(year), pair(&data, codes[0], codes[1]));
    let layout = BarsLayout::new(&input(&data, &state, 640.0));
    texts(&layout.scene()).into_iter().map(figures_common::words).collect()
}

#[test]
fn names_and_values_of_a_small_table() {
    // China 26, United States 20, Japan 3, Singapore at least 1: 50 of the 100. France has no count, one is named.
    let written = small_words(["CHN", "FRA"], 2024);
    let expected = ["China", "26", "United States", "20", "Japan", "3", "Singapore", "≥\u{202f}1", "France"];
    assert_eq!(written[..9], expected);
    assert_eq!(written[9..12], ["no count found, 1 named", "not attributed", "50"]);
}

#[test]
fn an_edition_without_counts_says_so_and_has_no_rows() {
    let written = small_words(["CHN", "FRA"], 2018).join(" ");
    assert_eq!(written, "None of the open sources used counts the clusters of any economy for 2018.");
    let data = small::small();
    let state = figures_common::state(edition(2018), pair(&data, "CHN", "FRA"));
    assert_eq!(BarsLayout::new(&input(&data, &state, 640.0)).table().rows, []);
}

#[test]
fn the_hollow_part_is_what_is_counted_and_not_named() {
    let data = small::small();
    let state = figures_common::state(edition(2024), pair(&data, "CHN", "FRA"));
    let layout = BarsLayout::new(&input(&data, &state, 640.0));
    let unit = layout.frame().map(|frame| frame.x.map(1.0) - frame.x.map(0.0)).expect("the edition has counts");
    // China: Beijing and Nanjing of 26 are named.
    let widths: Vec<f64> = layout.scene().nodes.iter().take(2).map(rect_width).collect();
    assert!((widths[0] - 2.0 * unit).abs() < 1e-9 && (widths[1] - 24.0 * unit).abs() <= 1.25 + 1e-9, "{widths:?}");
}

fn rect_width(node: &Node) -> f64 {
    let Node::Rect { size, .. } = node else { panic!("a bar starts with rectangles: {node:?}") };
    size[0]
}

#[test]
fn the_table_leaves_open_how_many_more_a_lower_limit_has() {
    let data = small::small();
    let state = figures_common::state(edition(2024), pair(&data, "CHN", "FRA"));
    let rows = BarsLayout::new(&input(&data, &state, 640.0)).table().rows;
    let row = |name: &str| rows.iter().find(|row| row.cells[0].as_deref() == Some(name)).expect("a row").cells.clone();
    let cell = |text: &str| Some(text.to_owned());
    assert_eq!(row("China")[1..4], [cell("26"), cell("2"), cell("24")]);
    assert_eq!(row("Singapore")[1..4], [cell("≥\u{202f}1"), cell("1"), None]);
    assert_eq!(row("France")[1..4], [None, cell("1"), None]);
    // Of the 50 that no count includes, Paris is named.
    assert_eq!(row("not attributed")[1..4], [cell("50"), cell("1"), cell("49")]);
}

#[test]
fn one_cluster_each_is_a_row_of_cells_unless_it_is_the_pairs() {
    let groups = |a, b| {
        let state = view([a, b], 2024, Filter::default());
        let layout = BarsLayout::new(&input(&DATA, &state, 640.0));
        let cells =
            |row: &BarRow| if let BarRow::OneEach(bars) = row { Some((bars.len(), row.is_limit())) } else { None };
        layout.rows.iter().filter_map(cells).collect::<Vec<_>>()
    };
    let of_one = |limit: bool| {
        let is_one = |count: &&cluster_atlas::data::EconomyCount| {
            count.clusters == 1 && (count.basis == CountBasis::AtLeast) == limit
        };
        DATA.counts(Edition::CURRENT).filter(is_one).count()
    };
    assert_eq!(groups("CHN", "USA"), [(of_one(false), false), (of_one(true), true)]);
    assert_eq!(groups("EGY", "SGP"), [(of_one(false) - 1, false), (of_one(true) - 1, true)]);
}

#[test]
fn the_note_tells_which_unattributed_clusters_are_named() {
    let small = small::small();
    let note = |year| words::bars_note(&small, &figures_common::state(edition(year), pair(&small, "CHN", "USA")));
    assert_eq!(
        note(2024),
        "A cross-border cluster counts once. Fifty of the 100 clusters are in none of the counts found; one of them is named, in \
         economies without a count: France."
    );
    // 2025: China's 24, whose Beijing and Nanjing are named.
    assert_eq!(
        note(2025),
        "A cross-border cluster counts once. Seventy-six of the 100 clusters are in none of the counts found."
    );
    let state = figures_common::state(edition(2024), pair(&small, "CHN", "USA"));
    assert!(words::bars_summary(&small, &state).contains("China 26 (2 named), the United States 20 (1 named)"));
    assert_eq!(
        words::bars_reading(&small, &state),
        "Clusters per economy, 2024. Hollow: counted, not named in open sources. Open end: a lower limit."
    );
}
