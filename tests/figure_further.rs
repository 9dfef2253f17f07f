//! Laws of the counts by edition with further economies beside the pair.

mod figures_common;

use cluster_atlas::chart::Figure;
use cluster_atlas::chart::editions::EditionsLayout;
use cluster_atlas::data::{Dataset, EconomyId, Edition};
use cluster_atlas::scene::{Hit, Ink, MarkForm};
use cluster_atlas::state::{Pair, ViewState};
use figures_common::{collisions, data, economy, edition, input, pair, picture, texts, words};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

/// Any pair with up to three others: some of them may be of the pair, or twice the same.
fn states() -> impl Strategy<Value = ViewState> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let count = economies.len();
    let further = prop::collection::vec(0..count, 0..=3);
    (2017_u16..=2025, 0..count, 1..count, further).prop_map(move |(year, a, step, further)| ViewState {
        further: further.into_iter().map(|at| economies[at]).collect(),
        ..figures_common::state(edition(year), Pair { a: economies[a], b: economies[(a + step) % count] })
    })
}

fn layout(state: &ViewState, width: f64) -> EditionsLayout {
    EditionsLayout::new(&input(&DATA, state, width))
}

fn default_with(further: &[&str]) -> ViewState {
    ViewState {
        further: further.iter().map(|iso3| economy(&DATA, iso3)).collect(),
        ..figures_common::state(Edition::CURRENT, pair(&DATA, "CHN", "USA"))
    }
}

proptest! {
    #[test]
    fn texts_never_collide(state in states(), width in 288_u16..=1400) {
        prop_assert_eq!(collisions(&picture(&layout(&state, width.into()))), Vec::<String>::new());
    }

    #[test]
    fn every_known_count_is_a_mark_and_a_cell(state in states(), width in 288_u16..=1400) {
        let layout = layout(&state, width.into());
        let (scene, table) = (layout.scene(), layout.table());
        for (column, series) in layout.series.iter().enumerate() {
            for (at, row) in Edition::all().zip(&table.rows) {
                let count = DATA.count(at, series.economy);
                let hit = Hit::Count(series.economy, at);
                prop_assert_eq!(scene.targets.iter().filter(|target| target.hit == hit).count(), usize::from(count.is_some()));
                prop_assert_eq!(row.cells[column + 1].is_some(), count.is_some());
            }
        }
        prop_assert_eq!(table.columns.len(), layout.series.len() + 3);
    }

    #[test]
    fn each_economy_is_drawn_once_and_rings_are_those_beside_the_pair(state in states()) {
        let layout = layout(&state, 640.0);
        let drawn: Vec<_> = layout.series.iter().map(|series| series.economy).collect();
        prop_assert_eq!(&drawn[..2], &[state.pair.a, state.pair.b]);
        prop_assert!((1..drawn.len()).all(|at| !drawn[..at].contains(&drawn[at])));
        prop_assert!(state.further.iter().all(|economy| drawn.contains(economy)));
        prop_assert!(layout.series[2..].iter().all(|series| series.form == MarkForm::Ring));
    }

    #[test]
    fn no_line_joins_editions_of_different_methods(state in states()) {
        for line in layout(&state, 640.0).frame.lines {
            let methods: Vec<_> =
                line.points.iter().filter_map(|[year, _]| Some(Edition::from_year(*year as u16)?.method())).collect();
            prop_assert!(methods.windows(2).all(|two| two[0] == two[1]), "{:?}", line.points);
        }
    }
}

#[test]
fn lines_of_further_economies_are_thinner_and_lie_below() {
    let layout = layout(&default_with(&["DEU", "JPN"]), 640.0);
    let first_of_pair = layout.frame.lines.iter().position(|line| line.ink != Ink::Other);
    let (below, pair) = layout.frame.lines.split_at(first_of_pair.expect("the pair has lines"));
    assert!(!below.is_empty() && below.iter().all(|line| line.width <= 1.6));
    assert!(pair.iter().all(|line| line.ink != Ink::Other));
    assert!(pair.iter().any(|line| line.width == 2.5));
}

#[test]
fn the_pair_keeps_its_tie_and_a_third_count_of_the_same_is_a_ring_around_it() {
    // Canada and South Korea count 4 each in 2022 and so does India: one text for the three.
    let state = ViewState {
        further: vec![economy(&DATA, "IND")],
        ..figures_common::state(edition(2022), pair(&DATA, "CAN", "KOR"))
    };
    let layout = layout(&state, 640.0);
    let written: Vec<_> = texts(&layout.scene()).into_iter().map(words).collect();
    // 2017 (without India), 2022 and 2023.
    assert_eq!(written.iter().filter(|text| *text == "4 each").count(), 3, "{written:?}");
    // Alone: South Korea's of 2021 and 2024, the latter India's too, and India's of 2025.
    assert_eq!(written.iter().filter(|text| *text == "4").count(), 3, "{written:?}");
    assert!(layout.series[0].segments.iter().any(|segment| segment.shared));
}

#[test]
fn the_table_has_a_column_for_each_economy() {
    let table = layout(&default_with(&["DEU", "JPN"]), 640.0).table();
    let columns: Vec<_> = table.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(columns, ["Edition", "China", "United States", "Germany", "Japan", "Method", "Stated by"]);
    // economy_counts.csv, 2017: 7, 31, 12 and 8, all from one source.
    let cells: Vec<_> = table.rows[0].cells.iter().flatten().map(String::as_str).collect();
    assert_eq!(cells, ["2017", "7", "31", "12", "8", "patents only", "1 source"]);
}
