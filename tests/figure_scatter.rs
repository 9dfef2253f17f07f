//! Patents against publications and the ranking with other weights, as SVG and by their laws. Look at a changed picture
//! before accepting it.

mod figures_common;

use cluster_atlas::chart::scatter::ScatterLayout;
use cluster_atlas::chart::what_if::WhatIfLayout;
use cluster_atlas::chart::{Figure, FigureInput};
use cluster_atlas::data::{ClusterId, Dataset, EconomyId, Edition, Tables};
use cluster_atlas::language::Language;
use cluster_atlas::scale::AxisScale;
use cluster_atlas::scene::{Hit, Palette, write_svg};
use cluster_atlas::state::{Filter, Pair, PatentWeight, ViewState};
use cluster_atlas::stats::Outputs;
use cluster_atlas::words;
use figures_common::{chinese, collisions, data, economy, edition, input, languages, pair, picture, state, texts};
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

fn in_chinese(state: ViewState) -> ViewState {
    ViewState { language: chinese(), ..state }
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
        ("chinese", in_chinese(usual()), 760.0),
        ("chinese-phone", in_chinese(linear()), 358.0),
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
        ("chinese", in_chinese(usual()), 500.0),
        ("chinese-phone", in_chinese(weighed(70)), 358.0),
    ];
    for (name, state, width) in states {
        check("what-if", name, &DATA, &state, width, what_if);
    }
    check("what-if", "empty", &without_rankings(), &usual(), 358.0, what_if);
}

fn any_pair() -> impl Strategy<Value = Pair> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let count = economies.len();
    (0..count, 1..count).prop_map(move |(a, step)| Pair { a: economies[a], b: economies[(a + step) % count] })
}

fn any_state() -> impl Strategy<Value = ViewState> {
    (languages(), 2017_u16..=2025, any_pair(), any::<bool>(), 0_u8..=100, any::<bool>()).prop_map(
        |(language, year, pair, linear, percent, filtered)| ViewState {
            language,
            axes: if linear { AxisScale::Linear } else { AxisScale::Log },
            patent_weight: PatentWeight::new(percent),
            filter: Filter { economy: filtered.then_some(pair.a), ..Filter::default() },
            ..state(edition(year), pair)
        },
    )
}

fn cluster(key: &str) -> ClusterId {
    DATA.cluster_by_key(key).expect("the cluster is in the table")
}

proptest! {
    #[test]
    fn texts_never_collide(state in any_state(), width in 288_u16..=1400) {
        for layout in [scatter, what_if] {
            let figure = layout(&input(&DATA, &state, width.into()));
            prop_assert_eq!(collisions(&picture(&*figure)), Vec::<String>::new());
        }
    }

    #[test]
    fn every_row_with_both_figures_is_a_mark_and_a_row(state in any_state(), width in 288_u16..=1400) {
        let rows = Outputs::shown(&DATA, state.edition).rows;
        for layout in [scatter, what_if] {
            let figure = layout(&input(&DATA, &state, width.into()));
            let (scene, table) = (figure.scene(), figure.table());
            prop_assert_eq!(scene.targets.len(), rows.len());
            let hits: Vec<_> = scene.targets.iter().map(|target| Some(target.hit)).collect();
            prop_assert_eq!(hits, table.rows.iter().map(|row| row.hit).collect::<Vec<_>>(), "reading order");
            for row in &rows {
                prop_assert!(table.rows.iter().any(|at| at.hit == Some(Hit::Cluster(row.cluster))));
            }
            prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
        }
    }

    #[test]
    fn marks_stand_inside_and_in_the_order_of_their_figures(state in any_state(), width in 288_u16..=1400) {
        let outputs = Outputs::shown(&DATA, state.edition);
        let layout = ScatterLayout::new(&input(&DATA, &state, width.into()));
        for (mark, output) in layout.marks.iter().zip(&outputs.rows) {
            for axis in 0..2 {
                let end = [layout.width, layout.height][axis];
                prop_assert!(mark.center[axis] - mark.radius >= 0.0 && mark.center[axis] + mark.radius <= end);
            }
            for (other, than) in layout.marks.iter().zip(&outputs.rows) {
                prop_assert_eq!(mark.center[0] < other.center[0], output.applications < than.applications);
                prop_assert_eq!(mark.center[1] > other.center[1], output.publications < than.publications);
            }
        }
    }

    #[test]
    fn marks_below_the_line_have_the_larger_share_of_applications(state in any_state(), width in 288_u16..=1400) {
        let outputs = Outputs::shown(&DATA, state.edition);
        let layout = ScatterLayout::new(&input(&DATA, &state, width.into()));
        let frame = layout.frame.as_ref().expect("the tables have rows");
        let at = |[x, y]: [f64; 2]| [frame.x.map(x), frame.y.map(y)];
        let [from, to] = [0, 1].map(|end| at(frame.lines[0].points[end]));
        for (mark, output) in layout.marks.iter().zip(&outputs.rows) {
            let [patents, papers] = outputs.shares(output).expect("the table prints shares");
            // Straight on both scales: the side is the sign of a cross product; y grows downwards.
            let side = (to[0] - from[0]) * (mark.center[1] - from[1]) - (to[1] - from[1]) * (mark.center[0] - from[0]);
            prop_assert_eq!(side > 0.0, patents > papers);
        }
    }

    #[test]
    fn every_mark_stands_on_its_band(state in any_state(), width in 288_u16..=1400) {
        let layout = WhatIfLayout::new(&input(&DATA, &state, width.into()));
        prop_assert!(layout.rows.windows(2).all(|two| two[0].ranks.rank <= two[1].ranks.rank && two[0].y < two[1].y));
        for row in &layout.rows {
            prop_assert!((row.band.best..=row.band.worst).contains(&row.ranks.rank));
            prop_assert!(row.ranks.published.is_some_and(|rank| (row.band.best..=row.band.worst).contains(&rank)));
        }
    }

    #[test]
    fn the_scale_of_ranks_stays_where_it_is_while_the_weights_change(state in any_state(), percent in 0_u8..=100) {
        let other = ViewState { patent_weight: PatentWeight::new(percent), ..state.clone() };
        let scale = |state: &ViewState| WhatIfLayout::new(&input(&DATA, state, 500.0)).frame.map(|frame| frame.x);
        prop_assert_eq!(scale(&state), scale(&other));
    }

    #[test]
    fn sentences_end_with_one_full_stop_and_titles_with_none(state in any_state()) {
        let stop = if state.language == chinese() { '。' } else { '.' };
        for title in [words::scatter_title, words::what_if_title] {
            prop_assert!(!title(&DATA, &state).ends_with(stop));
        }
        let sentences = [
            words::scatter_reading, words::scatter_summary, words::scatter_note,
            words::what_if_reading, words::what_if_summary, words::what_if_note, words::what_if_sentence,
        ];
        for sentence in sentences {
            let text = sentence(&DATA, &state);
            let doubled = ["..", "。。", "  "].into_iter().find(|doubled| text.contains(doubled));
            prop_assert!(text.ends_with(stop) && doubled.is_none(), "{}", text);
        }
    }
}

#[test]
fn a_mark_stands_where_its_figures_say() {
    // Linear axes from zero to the largest: Tokyo–Yokohama 127 418 applications, Beijing 279 485 publications.
    let layout = ScatterLayout::new(&input(&DATA, &linear(), 760.0));
    let frame = layout.frame.as_ref().expect("the tables have rows");
    let mark = |key| layout.marks.iter().find(|mark| mark.cluster == cluster(key)).expect("the cluster has a mark");
    let ([left, right], [bottom, top]) = (frame.x.range, frame.y.range);
    assert_eq!(mark("tokyo-yokohama").center[0], right);
    assert_eq!(mark("beijing").center[1], top);
    let seoul = mark("seoul").center;
    assert!((seoul[0] - (left + 63_447.0 / 127_418.0 * (right - left))).abs() < 1e-9);
    assert!((seoul[1] - (bottom + 133_604.0 / 279_485.0 * (top - bottom))).abs() < 1e-9);
}

#[test]
fn areas_are_in_proportion_to_shares_of_world_output() {
    let layout = ScatterLayout::new(&input(&DATA, &usual(), 760.0));
    let radius = |key| layout.marks.iter().find(|mark| mark.cluster == cluster(key)).map(|mark| mark.radius);
    let ratio = radius("tokyo-yokohama").zip(radius("seoul")).map(|(one, other)| (one / other).powi(2));
    // 11.7 and 6.8 percent as printed.
    assert!(ratio.is_some_and(|ratio| (ratio - 11.7 / 6.8).abs() < 0.02), "{ratio:?}");
}

#[test]
fn the_two_leaders_of_the_title_have_their_names_at_every_width() {
    for width in [288.0, 328.0, 358.0, 480.0, 704.0, 760.0, 1376.0] {
        for state in [usual(), linear(), in_chinese(usual()), in_chinese(linear())] {
            let layout = ScatterLayout::new(&input(&DATA, &state, width));
            let written: Vec<_> = texts(&layout.scene()).into_iter().map(figures_common::words).collect();
            for name in if state.language == chinese() { ["东京", "北京"] } else { ["Tokyo", "Beijing"] } {
                assert!(written.iter().any(|text| text.starts_with(name)), "{name} at {width}: {written:?}");
            }
        }
    }
}

#[test]
fn nine_to_thirteen_names_where_there_is_room_and_six_on_a_phone() {
    for state in [usual(), in_chinese(usual())] {
        let names = |width| texts(&ScatterLayout::new(&input(&DATA, &state, width)).scene()).len();
        // Two titles of axes, and on wide figures the name of the line.
        assert_eq!([358.0, 480.0, 760.0].map(names), [6 + 2, 9 + 2, 13 + 3]);
    }
}

#[test]
fn what_the_filter_leaves_out_has_no_name() {
    let layout = WhatIfLayout::new(&input(&DATA, &filtered(), 500.0));
    let written: Vec<_> = texts(&layout.scene()).into_iter().map(figures_common::words).collect();
    assert!(written.contains(&"Munich".to_owned()) && !written.contains(&"Paris".to_owned()));
}

#[test]
fn the_words_of_the_default_state() {
    let state = usual();
    assert_eq!(words::scatter_title(&DATA, &state), "Tokyo–Yokohama leads in patents, Beijing in papers");
    assert_eq!(
        words::scatter_reading(&DATA, &state),
        "Patent applications and publications of the first 35 clusters of the 2023 edition, logarithmic scales."
    );
    let few = Outputs::of(&DATA, Edition::CURRENT).rows.len();
    assert_eq!(
        words::scatter_note(&DATA, &state),
        format!(
            "A mark’s area is its share of world output. Above the dotted line the share of the world’s publications is the \
         larger one, below it that of applications. Applications published in 2018–2022, publications of 2017–2021. Open \
         sources give both figures for 35 of the 100 clusters. For 2024 they give both for {few} only."
        )
    );
    assert_eq!(
        words::what_if_title(&DATA, &state),
        "With other weights, Shenzhen–Hong Kong–Guangzhou or Beijing would be first"
    );
    assert_eq!(words::what_if_sentence(&DATA, &state), "At equal weights the order is the published one.");
    assert_eq!(
        words::what_if_note(&DATA, &state),
        "WIPO orders by the sum of both shares: equal weights give the published order. Clusters left out could come in \
         between at other weights. The world’s totals are not printed in the sources; the rounded shares put them at \
         1\u{202f}255\u{202f}350 to 1\u{202f}256\u{202f}376 applications and 7\u{202f}452\u{202f}934 to \
         7\u{202f}472\u{202f}195 publications, and the middle of each range is used."
    );
}

#[test]
fn the_sentence_names_who_is_first_and_who_moves_most() {
    assert_eq!(
        words::what_if_sentence(&DATA, &weighed(70)),
        "At 70\u{202f}% patents, Tokyo–Yokohama stays first; Stuttgart rises from 29 to 21 and Houston from 28 to 22; \
         Xi'an falls from 19 to 28 and Chengdu from 24 to 33. 28 of 35 ranks change."
    );
    let first = |percent| words::what_if_sentence(&DATA, &weighed(percent));
    assert!(first(0).starts_with("At 0\u{202f}% patents, Beijing comes first; "), "{}", first(0));
    assert!(first(25).starts_with("At 25\u{202f}% patents, Shenzhen–Hong Kong–Guangzhou comes first; "));
    assert_eq!(
        words::weight_label(Language::default(), PatentWeight::new(70)),
        "Weight of patents: 70\u{202f}%, publications 30\u{202f}%"
    );
}

#[test]
fn tables_without_figures_say_so() {
    let (data, state) = (without_rankings(), usual());
    assert_eq!(words::scatter_title(&data, &state), "No cluster has both figures");
    assert_eq!(words::what_if_title(&data, &state), "The tables give no shares to weight");
    for layout in [scatter, what_if] {
        let figure = layout(&input(&data, &state, 288.0));
        assert!(figure.frame().is_none() && figure.table().rows.is_empty());
        assert_eq!(collisions(&figure.scene()), Vec::<String>::new());
        assert!(!texts(&figure.scene()).is_empty());
    }
}

/// The embedded tables as an import might complete them: every row of 2024 with both figures and their shares of
/// two million applications and ten million publications.
fn imported() -> Dataset {
    let mut place = 0_u32;
    let line = |line: &str| {
        let cells: Vec<&str> = line.splitn(9, ',').collect();
        let [edition, cluster, rank, listing, .., rest] = cells.as_slice() else { return line.to_owned() };
        if *edition != "2024" {
            return line.to_owned();
        }
        place += 1;
        let [applications, publications] = [200_000 / place, 500_000 / (1 + place * 7 % 66)];
        let shares = [f64::from(applications) / 20_000.0, f64::from(publications) / 100_000.0];
        format!(
            "{edition},{cluster},{rank},{listing},{applications},{publications},{:.1},{:.1},{rest}",
            shares[0], shares[1]
        )
    };
    let rankings: Vec<_> = Tables::EMBEDDED.rankings.lines().map(line).collect();
    Dataset::read(Tables { rankings: &(rankings.join("\n") + "\n"), ..Tables::EMBEDDED }).expect("a sound table")
}

#[test]
fn an_imported_table_is_shown_whole_and_ranked_anew() {
    let data = imported();
    let outputs = Outputs::shown(&data, Edition::CURRENT);
    assert_eq!(outputs.edition, Edition::CURRENT);
    assert!(outputs.rows.len() > WhatIfLayout::ROWS && !outputs.is_head && !outputs.lead_the_rest());
    let [low, high] = outputs.world.expect("the table prints shares").applications;
    assert!(low <= 2_000_000.0 && 2_000_000.0 <= high);
    for width in [288.0, 358.0, 760.0, 1376.0] {
        for percent in [0, 50, 100] {
            for state in [weighed(percent), in_chinese(weighed(percent))] {
                let input = input(&data, &state, width);
                let (scatter, what_if) = (ScatterLayout::new(&input), WhatIfLayout::new(&input));
                assert_eq!(scatter.marks.len(), outputs.rows.len());
                assert_eq!((what_if.rows.len(), what_if.table().rows.len()), (WhatIfLayout::ROWS, outputs.rows.len()));
                assert_eq!(collisions(&picture(&scatter)), Vec::<String>::new());
                assert_eq!(collisions(&picture(&what_if)), Vec::<String>::new());
            }
        }
    }
    let title = words::scatter_title(&data, &usual());
    let rows = outputs.rows.len();
    assert!(title.starts_with(&format!("Of {rows} clusters with both figures, ")), "{title}");
    assert!(words::what_if_reading(&data, &usual()).contains(&format!("the {rows} clusters of the 2024 edition")));
}
