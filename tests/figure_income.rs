//! High- against middle-income economies: pictures to look at, laws for any choice, figures worked out by hand.

mod figures_common;
mod small;

use cluster_atlas::chart::Figure;
use cluster_atlas::chart::income::{IncomeLayout, LevelPoint};
use cluster_atlas::data::{Dataset, EconomyId, Edition, IncomeGroup, IncomeLevel, Ranking};
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Hit, Palette, write_svg};
use cluster_atlas::state::{Filter, Pair, ViewState};
use cluster_atlas::stats::level_count;
use cluster_atlas::words;
use figures_common::{collisions, data, edition, input, pair, picture, texts};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);
static SMALL: LazyLock<Dataset> = LazyLock::new(small::small);
const LEVELS: [IncomeLevel; 2] = [IncomeLevel::High, IncomeLevel::Middle];

fn view(data: &Dataset, codes: [&str; 2], year: u16) -> ViewState {
    figures_common::state(edition(year), pair(data, codes[0], codes[1]))
}

fn check(name: &str, data: &Dataset, state: &ViewState, width: f64) {
    let scene = picture(&IncomeLayout::new(&input(data, state, width)));
    let palette = if name == "dark" { Palette::DARK } else { Palette::LIGHT };
    insta::assert_snapshot!(format!("income-{name}"), write_svg(&scene, palette));
}

#[test]
fn the_income_levels_in_every_state() {
    let default = view(&DATA, ["CHN", "USA"], 2024);
    for (name, width) in
        [("default", 1376.0), ("dark", 1376.0), ("half", 648.0), ("tablet", 704.0), ("phone", 358.0), ("narrow", 328.0)]
    {
        check(name, &DATA, &default, width);
    }
    check("other-edition", &DATA, &view(&DATA, ["CHN", "USA"], 2022), 648.0);
    check("other-pair", &DATA, &view(&DATA, ["EGY", "TUR"], 2024), 900.0);
    let filter = Filter { income: Some(IncomeGroup::LowerMiddle), ..Filter::default() };
    check("lower-middle", &DATA, &ViewState { filter, ..default }, 648.0);
    check("small-tables", &SMALL, &view(&SMALL, ["CHN", "USA"], 2024), 358.0);
}

fn pairs() -> impl Strategy<Value = Pair> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let count = economies.len();
    (0..count, 1..count).prop_map(move |(a, step)| Pair { a: economies[a], b: economies[(a + step) % count] })
}

prop_compose! {
    fn states()(
        year in 2017_u16..=2025,
        pair in pairs(),
        income in prop::option::of(prop::sample::select(IncomeGroup::ALL.to_vec())),
    ) -> ViewState {
        let filter = Filter { income, ..Filter::default() };
        ViewState { filter, ..figures_common::state(edition(year), pair) }
    }
}

fn widths() -> impl Strategy<Value = f64> {
    (288_u16..=1400).prop_map(f64::from)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn texts_of_the_income_levels_never_collide(state in states(), width in widths()) {
        let layout = IncomeLayout::new(&input(&DATA, &state, width));
        prop_assert_eq!(collisions(&picture(&layout)), Vec::<String>::new());
    }

    #[test]
    fn every_known_number_is_a_mark_and_a_row(state in states(), width in widths()) {
        let layout = IncomeLayout::new(&input(&DATA, &state, width));
        let scene = layout.scene();
        let rows = layout.table().rows;
        for level in LEVELS {
            for at in Edition::all() {
                let hit = Hit::Income(level, at);
                let is_known = level_count(&DATA, at, level).is_some();
                prop_assert_eq!(scene.target(hit).is_some(), is_known);
                prop_assert_eq!(rows.iter().any(|row| row.hit == Some(hit)), is_known);
            }
        }
        let grown: Vec<_> = DATA.rankings(state.edition).filter(|row| row.growth_pct.is_known()).collect();
        for row in &grown {
            prop_assert!(scene.target(Hit::Cluster(row.cluster)).is_some());
        }
        let shown: Vec<_> = rows.iter().filter_map(|row| row.hit).collect();
        prop_assert_eq!(scene.targets.iter().map(|target| target.hit).collect::<Vec<_>>(), shown);
        for target in &scene.targets {
            prop_assert!((0.0..=width).contains(&target.center[0]) && (0.0..=scene.height).contains(&target.center[1]));
        }
    }

    #[test]
    fn lines_join_neighbours_of_one_method_whose_limits_say_something(state in states(), width in widths()) {
        let layout = IncomeLayout::new(&input(&DATA, &state, width));
        for series in &layout.series {
            for [one, next] in &series.joined {
                let [one, next] = [&series.points[*one], &series.points[*next]];
                prop_assert_eq!(next.edition.year(), one.edition.year() + 1);
                prop_assert_eq!(one.edition.method(), next.edition.method());
                let is_open = |point: &LevelPoint| point.count.at_most - point.count.clusters > 50;
                prop_assert!(!is_open(one) && !is_open(next));
            }
        }
        let joined: usize = layout.series.iter().map(|series| series.joined.len()).sum();
        prop_assert_eq!(layout.frame().map_or(0, |frame| frame.lines.len()), joined);
    }

    #[test]
    fn marks_of_growth_never_cover_each_other_and_rise_to_the_right(state in states(), width in widths()) {
        let layout = IncomeLayout::new(&input(&DATA, &state, width));
        for row in layout.growth() {
            for (at, one) in row.marks.iter().enumerate() {
                for other in &row.marks[at + 1..] {
                    prop_assert!(one.growth <= other.growth && one.center[0] <= other.center[0]);
                    let apart = (one.center[0] - other.center[0]).hypot(one.center[1] - other.center[1]);
                    prop_assert!(apart >= 12.0, "{apart}");
                }
            }
        }
    }

    #[test]
    fn every_name_stands_over_its_mark(state in states(), width in widths()) {
        let layout = IncomeLayout::new(&input(&DATA, &state, width));
        let scene = layout.scene();
        for mark in layout.growth().iter().flat_map(|row| &row.marks) {
            let Hit::Cluster(cluster) = mark.hit else { panic!("growth is a cluster's") };
            let name = DATA.cluster(cluster).short_name();
            for text in texts(&scene).into_iter().filter(|text| figures_common::words(text).contains(&name)) {
                let [min, max] = figures_common::area_of(text);
                prop_assert!(min[0] <= mark.center[0] && mark.center[0] <= max[0] && max[1] < mark.center[1], "{name}");
            }
        }
    }

    #[test]
    fn the_limits_of_both_levels_leave_room_for_each_other(year in 2017_u16..=2025) {
        let counts = LEVELS.map(|level| level_count(&DATA, edition(year), level));
        for count in counts.iter().flatten() {
            prop_assert!(count.named_only <= count.clusters && count.clusters <= count.at_most && count.at_most <= 100);
            prop_assert_eq!(count.exact, count.clusters == count.at_most);
        }
        if let [Some(high), Some(middle)] = counts {
            prop_assert_eq!(high.clusters + middle.at_most, 100);
            prop_assert_eq!(middle.clusters + high.at_most, 100);
        }
    }

    #[test]
    fn every_sentence_about_the_income_levels_reads(state in states()) {
        let title = words::income_title(&DATA, &state);
        prop_assert!(!title.ends_with('.') && !title.contains("the the"), "{title}");
        let sentences = [words::income_reading, words::income_summary, words::income_note];
        for sentence in sentences.map(|words| words(&DATA, &state)) {
            let traces = ["  ", "..", "the the", " ,", "Some(", "None"];
            let is_sound = sentence.ends_with('.') && !traces.iter().any(|trace| sentence.contains(trace));
            prop_assert!(is_sound, "{sentence}");
        }
    }
}

#[test]
fn a_level_holds_its_counts_and_the_clusters_named_without_one() {
    let count = |year, level| {
        level_count(&SMALL, edition(year), level)
            .map(|count| (count.clusters, count.at_most, count.economies, count.named_only))
    };
    // 2024, high: United States 20 and Japan 3 are counted, Paris is named without a count of France; Singapore has no
    // group there. Middle: China 26.
    assert_eq!(count(2024, IncomeLevel::High), Some((24, 74, 2, 1)));
    assert_eq!(count(2024, IncomeLevel::Middle), Some((26, 76, 1, 0)));
    // 2023, high: Japan 4 and Singapore at least 1.
    assert_eq!(count(2023, IncomeLevel::High), Some((5, 76, 2, 0)));
    assert_eq!(count(2025, IncomeLevel::High), None);
    assert_eq!(count(2018, IncomeLevel::Middle), None);
}

#[test]
fn the_numbers_of_2021_to_2023_are_those_of_the_tables() {
    let count = |year, level| {
        level_count(&DATA, edition(year), level).map(|count| (count.clusters, count.economies, count.named_only))
    };
    let named_only = |year, level: IncomeLevel| {
        let is_of_level = |row: &&Ranking| {
            let economy = DATA.cluster(row.cluster).economy();
            let income = DATA.economy(economy).income_in(row.edition);
            DATA.count(row.edition, economy).is_none() && income.map(IncomeGroup::level) == Some(level)
        };
        u16::try_from(DATA.rankings(edition(year)).filter(is_of_level).count()).expect("an edition names at most 100")
    };
    let told = |year, level, counted: &[u16]| {
        let named = named_only(year, level);
        Some((counted.iter().sum::<u16>() + named, u16::try_from(counted.len()).expect("few economies"), named))
    };
    // Beside the counts Tel Aviv and Singapore are named for 2022; Istanbul and São Paulo.
    assert_eq!(count(2022, IncomeLevel::High), told(2022, IncomeLevel::High, &[21, 10, 5, 4, 4, 4, 3, 3]));
    assert_eq!(count(2022, IncomeLevel::Middle), told(2022, IncomeLevel::Middle, &[21, 4]));
    // 2021: one economy of high income is counted, with 4; the seven of middle income are named alone. They were once told
    // as unknown, while they lowered the other level's limit.
    assert_eq!(count(2021, IncomeLevel::Middle), told(2021, IncomeLevel::Middle, &[]));
    assert_eq!(count(2021, IncomeLevel::High).map(|(_, economies, _)| economies), Some(1));
    // Russia is among those of middle income in 2023.
    assert_eq!(count(2023, IncomeLevel::High), told(2023, IncomeLevel::High, &[21, 9, 4, 4, 4, 3, 3, 3]));
    assert_eq!(count(2023, IncomeLevel::Middle), told(2023, IncomeLevel::Middle, &[24, 4, 2, 1, 1, 1]));
}

#[test]
fn only_2022_to_2024_are_joined() {
    let layout = IncomeLayout::new(&input(&DATA, &view(&DATA, ["CHN", "USA"], 2024), 900.0));
    for series in &layout.series {
        let ends = |[one, next]: &[usize; 2]| [one, next].map(|at| series.points[*at].edition.year());
        assert_eq!(series.joined.iter().map(ends).collect::<Vec<_>>(), [[2022, 2023], [2023, 2024]]);
    }
}

#[test]
fn the_number_of_the_edition_shown_is_always_written() {
    for year in [2017, 2020, 2021, 2022, 2023, 2024, 2025] {
        for width in [288.0, 358.0, 520.0, 760.0, 1376.0] {
            let layout = IncomeLayout::new(&input(&DATA, &view(&DATA, ["CHN", "USA"], year), width));
            let written: Vec<_> = texts(&layout.scene()).into_iter().map(figures_common::words).collect();
            for point in layout.series.iter().flat_map(|series| &series.points) {
                let text = point.text(Language::default());
                assert!(point.edition.year() != year || written.contains(&text), "{text} of {year} at {width}");
            }
        }
    }
}

#[test]
fn all_numbers_are_written_where_there_is_room() {
    let layout = IncomeLayout::new(&input(&DATA, &view(&DATA, ["CHN", "USA"], 2024), 1376.0));
    let written: Vec<_> = texts(&layout.scene()).into_iter().map(figures_common::words).collect();
    for point in layout.series.iter().flat_map(|series| &series.points) {
        assert!(
            written.contains(&point.text(Language::default())),
            "{} of {}",
            point.text(Language::default()),
            point.edition
        );
    }
    for growth in
        ["Hefei +22.7\u{202f}%", "Zhengzhou +18.9\u{202f}%", "Cairo +11\u{202f}%", "Chennai, Istanbul +8\u{202f}%"]
    {
        assert!(written.iter().any(|text| text == growth), "{growth} of {written:?}");
    }
}

#[test]
fn what_is_not_known_is_said() {
    let written = |data, codes, year| {
        let layout = IncomeLayout::new(&input(data, &view(data, codes, year), 1376.0));
        texts(&layout.scene()).into_iter().map(figures_common::words).collect::<Vec<_>>().join(" ")
    };
    assert!(written(&DATA, ["CHN", "USA"], 2024).contains("High income no figure in open sources Middle income"));
    let before = written(&DATA, ["CHN", "USA"], 2022);
    assert!(before.contains("No growth figure of the 2022 edition is in the open sources used."), "{before}");
}

#[test]
fn the_sentences_hold_the_figures_of_the_small_tables() {
    let state = view(&SMALL, ["CHN", "USA"], 2024);
    assert_eq!(
        words::income_title(&SMALL, &state),
        "High-income economies hold at least 24 of the 100, middle-income ones at least 26"
    );
    let only_middle = view(&SMALL, ["CHN", "USA"], 2025);
    assert_eq!(
        words::income_title(&SMALL, &only_middle),
        "Middle-income economies hold at least 24 of the 100; no count of high-income ones found"
    );
    let summary = words::income_summary(&SMALL, &state);
    assert!(
        summary.starts_with("High-income economies: at least 5, at most 76 in 2023; at least 24, at most 74 in 2024.")
    );
    // Singapore's +22.7 has no level, because the small tables leave its group of 2024 open.
    assert!(
        summary.ends_with(
            "Growth of output, 2023 to 2024 edition: Singapore +22.7\u{202f}% and Beijing (middle income) −1.5\u{202f}%."
        ),
        "{summary}"
    );
    let note = words::income_note(&SMALL, &state);
    assert!(note.starts_with("50 of the 100 are not attributed to a level for 2024. Income groups of the World Bank:"));
    assert!(
        words::income_note(&DATA, &view(&DATA, ["CHN", "USA"], 2024))
            .contains("; Russia counts as high income only in the later list.")
    );
}

#[test]
fn the_tooltip_says_what_a_number_rests_on() {
    let state = view(&SMALL, ["CHN", "USA"], 2024);
    let spoken = |level| {
        words::tooltip(Language::default(), &SMALL, state.edition, Hit::Income(level, state.edition), state.pair)
            .spoken(Language::default())
    };
    assert_eq!(
        spoken(IncomeLevel::High),
        "At least 24 clusters. High-income economies · 2024 edition. The sum of the counts of 2 economies, and 1 \
         cluster named in economies without a count. At most 74, as far as the counts of other economies tell."
    );
    assert!(spoken(IncomeLevel::Middle).contains("The count of 1 economy. At most 76"));
}

#[test]
fn tables_without_counts_have_no_axis_and_say_why() {
    let mut tables = small::Texts::small();
    tables.counts = tables.counts.lines().next().map(|heading| format!("{heading}\n")).unwrap_or_default();
    let data = tables.read().expect("tables without counts are sound");
    let layout = IncomeLayout::new(&input(&data, &view(&data, ["CHN", "USA"], 2024), 358.0));
    let written: Vec<_> = texts(&layout.scene()).into_iter().map(figures_common::words).collect();
    assert!(layout.frame().is_none() && written.join(" ").contains("counts the clusters of any economy."));
    assert_eq!(collisions(&picture(&layout)), Vec::<String>::new());
}
