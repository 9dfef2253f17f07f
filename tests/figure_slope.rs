//! The chart of change of rank: its pictures, its laws, and its figures against the tables.

mod figures_common;
mod small;

use cluster_atlas::chart::Figure;
use cluster_atlas::chart::slope::{SlopeLayout, SlopeMark, SlopePanel};
use cluster_atlas::data::{Dataset, EconomyId, Edition, Region};
use cluster_atlas::scene::{Hit, Palette, write_svg};
use cluster_atlas::state::{Filter, Pair, ViewState};
use cluster_atlas::stats::{Comparable, PeerGroup, RankBefore, RankMove, rank_moves};
use cluster_atlas::words;
use figures_common::{chinese, collisions, data, edition, input, languages, pair, picture, state};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

fn view(year: u16) -> ViewState {
    state(edition(year), pair(&DATA, "CHN", "USA"))
}

fn layout(state: &ViewState, width: f64) -> SlopeLayout {
    SlopeLayout::new(&input(&DATA, state, width))
}

#[test]
fn the_slope_chart_in_every_state() {
    let asia = Filter { region: Some(Region::EastAsiaPacific), ..Filter::default() };
    let states = [
        ("default", view(2024), 1376.0),
        ("dark", view(2024), 1376.0),
        ("small-desktop", view(2024), 978.0),
        ("tablet", view(2024), 704.0),
        ("column", view(2024), 500.0),
        ("phone", view(2024), 358.0),
        ("narrow", view(2024), 288.0),
        ("other-pair", state(edition(2024), pair(&DATA, "DEU", "JPN")), 1376.0),
        ("filtered", ViewState { filter: asia, ..view(2024) }, 1376.0),
        ("before", view(2023), 1376.0),
        ("before-phone", view(2023), 328.0),
        ("few", view(2019), 1376.0),
        ("few-phone", view(2020), 358.0),
        ("empty", view(2025), 328.0),
        ("chinese", ViewState { language: chinese(), ..view(2024) }, 1376.0),
        ("chinese-phone", ViewState { language: chinese(), ..view(2024) }, 358.0),
    ];
    for (name, state, width) in states {
        let palette = if name == "dark" { Palette::DARK } else { Palette::LIGHT };
        insta::assert_snapshot!(format!("slope-{name}"), write_svg(&picture(&layout(&state, width)), palette));
    }
}

fn any_pair() -> impl Strategy<Value = Pair> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let count = economies.len();
    (0..count, 1..count).prop_map(move |(a, step)| Pair { a: economies[a], b: economies[(a + step) % count] })
}

fn editions() -> impl Strategy<Value = Edition> {
    prop_oneof![Just(edition(2024)), Just(edition(2023)), (2017_u16..=2025).prop_map(edition)]
}

fn widths() -> impl Strategy<Value = f64> {
    (288_u16..=1400).prop_map(f64::from)
}

fn filters() -> impl Strategy<Value = Filter> {
    prop_oneof![
        Just(Filter::default()),
        (0_usize..6).prop_map(|region| Filter { region: Some(Region::ALL[region]), ..Filter::default() }),
    ]
}

/// Name, rank before and rank now of every row.
fn rows_of_table(layout: &SlopeLayout) -> Vec<[String; 3]> {
    let cell = |row: &cluster_atlas::chart::FigureRow, at: usize| row.cells[at].clone().expect("no cell is unknown");
    layout.table().rows.iter().map(|row| [cell(row, 0), cell(row, 3), cell(row, 4)]).collect()
}

/// Ranks of every cluster of the tables, in any order, for two editions.
fn any_ranks() -> impl Strategy<Value = [Vec<u16>; 2]> {
    let all: Vec<u16> = (1..=100).collect();
    [Just(all.clone()).prop_shuffle(), Just(all).prop_shuffle()]
}

/// Tables in which every cluster has a rank in 2023 and in 2024.
fn full_table([before, now]: &[Vec<u16>; 2]) -> Dataset {
    let mut tables = small::Texts::real();
    let heading = |table: &str| table.lines().next().unwrap_or_default().to_owned();
    let row = |year: u16, key: &str, rank: u16| format!("\n{year},{key},{rank},ranked,,,,,,,,,,,one_source,S03,");
    let both = |(at, (_, cluster)): (usize, (_, &cluster_atlas::data::Cluster))| {
        row(2023, &cluster.key, before[at]) + &row(2024, &cluster.key, now[at])
    };
    let rows: String = DATA.clusters().enumerate().map(both).collect();
    tables.rankings = heading(&tables.rankings) + &rows + "\n";
    tables.counts = heading(&tables.counts) + "\n";
    tables.read().expect("the full tables are sound")
}

proptest! {
    #[test]
    fn texts_never_collide(
        language in languages(), edition in editions(), pair in any_pair(), width in widths(), filter in filters(),
    ) {
        let state = ViewState { language, filter, ..state(edition, pair) };
        prop_assert_eq!(collisions(&picture(&layout(&state, width))), Vec::<String>::new());
    }

    #[test]
    fn every_pair_and_every_new_entry_is_a_mark_and_a_row(
        language in languages(), edition in editions(), pair in any_pair(), width in widths(),
    ) {
        let layout = layout(&ViewState { language, ..state(edition, pair) }, width);
        let known = Comparable::with_previous(edition).map(|editions| rank_moves(&DATA, editions)).unwrap_or_default();
        let marks: Vec<_> = layout.panels.iter().flat_map(|panel| &panel.marks).collect();
        prop_assert_eq!(marks.len(), known.len());
        prop_assert_eq!(layout.table().rows.len(), known.len());
        prop_assert!(known.iter().all(|one| marks.iter().filter(|mark| mark.rank_move == *one).count() == 1));
        let ends: usize = marks.iter().map(|mark| 1 + usize::from(mark.left.is_some())).sum();
        let scene = layout.scene();
        prop_assert_eq!(scene.targets.len(), ends);
        for mark in &marks {
            let hit = Hit::Cluster(mark.rank_move.cluster);
            prop_assert_eq!(scene.target(hit).map(|target| target.center), Some(mark.right));
            prop_assert_eq!(mark.left.is_none(), mark.rank_move.before == RankBefore::New);
        }
    }

    #[test]
    fn all_panels_share_one_scale_and_one_run(
        language in languages(), edition in editions(), pair in any_pair(), width in widths(),
    ) {
        let layout = layout(&ViewState { language, ..state(edition, pair) }, width);
        let drawn: Vec<_> = layout.panels.iter().filter(|panel| !panel.marks.is_empty()).collect();
        let slope = |panel: &SlopePanel| {
            let mark = panel.marks.iter().map(|mark| (mark.right[1] - panel.span[0], mark.rank_move.now)).next();
            let (down, now) = mark.expect("a panel with marks");
            (now > 1).then(|| down / f64::from(now - 1))
        };
        for (index, panel) in drawn.iter().enumerate() {
            prop_assert!(panel.axes[0] >= 0.0 && panel.axes[1] <= width);
            for other in &drawn[index + 1..] {
                prop_assert!((panel.axes[1] - panel.axes[0] - (other.axes[1] - other.axes[0])).abs() < 1e-9);
                if let (Some(one), Some(other)) = (slope(panel), slope(other)) {
                    prop_assert!((one - other).abs() < 1e-9, "{one} and {other} CSS pixels for a rank");
                }
            }
        }
    }

    #[test]
    fn a_table_with_every_rank_has_room(
        language in languages(), ranks in any_ranks(), pair in any_pair(), width in widths(),
    ) {
        let full = full_table(&ranks);
        let state = ViewState { language, ..state(edition(2024), pair) };
        let layout = SlopeLayout::new(&input(&full, &state, width));
        prop_assert_eq!(collisions(&picture(&layout)), Vec::<String>::new());
        let marks: usize = layout.panels.iter().map(|panel| panel.marks.len()).sum();
        prop_assert_eq!(marks, DATA.clusters().len());
    }

    #[test]
    fn a_move_of_two_or_more_is_drawn_heavier(edition in editions(), pair in any_pair(), width in widths()) {
        let layout = layout(&state(edition, pair), width);
        let lines: Vec<_> = layout.frame().map(|frame| frame.lines.clone()).unwrap_or_default();
        let heavy = lines.iter().filter(|line| line.width == 2.6).count();
        let light = lines.iter().filter(|line| line.width == 1.2 && line.alpha == 0.72).count();
        let far = |mark: &&SlopeMark| {
            let before = mark.rank_move.rank_before();
            before.is_some_and(|before| before.abs_diff(mark.rank_move.now) >= 2)
        };
        let joined: Vec<_> =
            layout.panels.iter().flat_map(|panel| &panel.marks).filter(|mark| mark.left.is_some()).collect();
        prop_assert_eq!(heavy, joined.iter().copied().filter(far).count());
        prop_assert_eq!(light, joined.len() - heavy);
    }
}

#[test]
fn editions_of_different_methods_are_not_joined() {
    for year in [2017, 2018, 2025] {
        let layout = layout(&view(year), 900.0);
        assert!(layout.panels.is_empty() && layout.frame().is_none() && layout.scene().targets.is_empty());
        assert_eq!(layout.table().rows, []);
        let words = collisions(&layout.scene());
        assert_eq!(words, Vec::<String>::new());
        assert_eq!(figures_common::texts(&layout.scene()).len(), 1, "one line says why");
    }
}

#[test]
fn ranks_are_those_published_in_both_years() {
    let rows = rows_of_table(&layout(&view(2024), 900.0));
    let row = |name: &str| rows.iter().find(|row| row[0] == name).map(|row| [row[1].as_str(), row[2].as_str()]);
    // Published 34 in 2023; a source of 2024 prints 35.
    assert_eq!(row("Tehran"), Some(["34", "38"]));
    // No rank in the rows of 2023: the rank of 2024's column.
    assert_eq!(row("Changsha"), Some(["37", "32"]));
    // No previous rank in the row of 2024: the rank of 2023's row.
    assert_eq!(row("Wuhan"), Some(["13", "13"]));
    assert_eq!(row("Busan"), Some(["74", "81"]));
    assert_eq!(row("Cairo"), Some(["not in the 100", "95"]));
    assert_eq!(row("Hefei"), None, "its rank of 2024 is not known");
}

#[test]
fn recomputed_and_worked_out_ranks_are_not_joined() {
    let rows = rows_of_table(&layout(&view(2023), 900.0));
    let row = |name: &str| rows.iter().find(|row| row[0] == name).map(|row| [row[1].as_str(), row[2].as_str()]);
    // Its table of 2023 prints 29 as the rank before; published was 34.
    assert_eq!(row("Qingdao"), Some(["34", "23"]));
    assert_eq!(row("Daejeon"), None, "only a recomputed rank of 2022 is known");
    let rows = rows_of_table(&layout(&view(2022), 900.0));
    assert!(rows.iter().any(|row| row[0] == "Nanjing"));
    assert!(rows.iter().all(|row| row[0] != "Qingdao"), "its rank of 2021 was worked out from the change");
}

#[test]
fn the_groups_of_2024_move_so() {
    let scene = layout(&view(2024), 1376.0).scene();
    let written: Vec<_> = figures_common::texts(&scene).into_iter().map(figures_common::words).collect();
    // Counted by hand in the tables: San Diego, New York City, London and Zurich fell, Basel rose.
    for tally in ["1 up, 4 down, 6 same", "2 up, 2 down, 4 same", "6 up, 2 down, 5 same, 5 new", "1 up, 0 down, 0 same"]
    {
        assert!(written.contains(&tally.to_owned()), "{tally} is not in {written:?}");
    }
}

#[test]
fn every_economy_is_in_one_group() {
    let group =
        |iso3: &str, year: u16| PeerGroup::of(DATA.economy(figures_common::economy(&DATA, iso3)), edition(year));
    assert_eq!(group("USA", 2024), PeerGroup::NorthAmericaEurope);
    assert_eq!(group("CHE", 2024), PeerGroup::NorthAmericaEurope);
    assert_eq!(group("AUS", 2024), PeerGroup::EastAsiaPacific);
    assert_eq!(group("TUR", 2024), PeerGroup::MiddleIncome);
    assert_eq!(group("CHN", 2024), PeerGroup::MiddleIncome);
    assert_eq!(group("ISR", 2024), PeerGroup::Other);
    // High income since 2024; without a group since 2024.
    assert_eq!([2023, 2024].map(|year| group("RUS", year)), [PeerGroup::MiddleIncome, PeerGroup::NorthAmericaEurope]);
    assert_eq!([2023, 2024].map(|year| group("TWN", year)), [PeerGroup::EastAsiaPacific, PeerGroup::Other]);
}

#[test]
fn titles_tell_the_largest_moves() {
    let title = |year: u16| words::slope_title(&DATA, &view(year));
    assert_eq!(title(2024), "Changsha climbed five places, Busan fell seven");
    assert_eq!(title(2023), "Qingdao climbed eleven places, Istanbul fell thirteen");
    assert_eq!(title(2022), "Chengdu climbed ten places, São Paulo fell five");
    assert_eq!(title(2019), "Chengdu climbed four places");
    assert_eq!(title(2018), "Ranks of 2017 and 2018 cannot be compared");
    assert_eq!(title(2017), "No edition before 2017");
}

fn moves_of_2024() -> Vec<RankMove> {
    rank_moves(&DATA, Comparable::with_previous(edition(2024)).expect("2023 has the same method"))
}

#[test]
fn notes_say_which_rank_is_used() {
    let note = |year: u16| words::slope_note(&DATA, &view(year));
    let named = DATA.rankings(edition(2024)).count();
    let (both, new): (Vec<_>, Vec<_>) = moves_of_2024().into_iter().partition(|one| one.rank_before().is_some());
    let [both, new] = [both.len(), new.len()];
    assert_eq!(
        note(2024),
        format!(
            "The 2023 rank is the one published in 2023; for Changsha, Bengaluru, Delhi and Basel as 2024 sources give it. \
             Tehran, published at 34, is placed at 35 by a 2024 source. \
             Of {named} clusters named in 2024, {both} have both ranks, {new} are new entries; of the other {}, one rank \
             or both are not in open sources. Groups by World Bank region and income group of September 2024.",
            named - both - new
        )
    );
    assert!(note(2023).contains("The 2022 ranks that 2023 sources print were recomputed by WIPO or may have been"));
    assert!(
        note(2022).contains("Qingdao and Zhengzhou are left out: ranks that were worked out from a printed change.")
    );
    for year in 2017..=2025 {
        assert!(note(year).ends_with('.') && words::slope_reading(&DATA, &view(year)).ends_with('.'));
        assert!(words::slope_summary(&DATA, &view(year)).ends_with('.'));
    }
}

#[test]
fn regions_of_the_legend_add_up() {
    let entries = words::region_entries(&DATA, &view(2024));
    let moves = moves_of_2024();
    assert_eq!(entries.iter().map(|entry| entry.clusters).sum::<usize>(), moves.len());
    let is_there =
        |one: &&RankMove| DATA.economy(DATA.cluster(one.cluster).economy()).region == Some(Region::NorthAmerica);
    let clusters = moves.iter().filter(is_there).count();
    assert!(entries.contains(&words::RegionEntry { region: Region::NorthAmerica, clusters }));
}
