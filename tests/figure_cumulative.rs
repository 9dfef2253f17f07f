//! How many of the first ranks are the pair's: pictures, laws, and figures worked out by hand.

mod figures_common;
mod small;

use cluster_atlas::chart::Figure;
use cluster_atlas::chart::cumulative::CumulativeLayout;
use cluster_atlas::data::{Dataset, EconomyId, Edition};
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Hit, Ink, Node, Palette, PathCommand, write_svg};
use cluster_atlas::state::{Filter, Pair, ViewState};
use cluster_atlas::stats::{members, within_first};
use cluster_atlas::words;
use figures_common::{collisions, data, economy, edition, input, pair, picture, state};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

fn states() -> impl Strategy<Value = ViewState> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let count = economies.len();
    let large = ["CHN", "USA", "DEU"].map(|code| economy(&DATA, code));
    let any = (0..count, 1..count).prop_map(move |(a, step)| (economies[a], economies[(a + step) % count]));
    let known = (0_usize..3, 1_usize..3).prop_map(move |(a, step)| (large[a], large[(a + step) % 3]));
    (2017_u16..=2025, prop_oneof![any, known]).prop_map(|(year, (a, b))| state(edition(year), Pair { a, b }))
}

fn widths() -> impl Strategy<Value = f64> {
    (288_u16..=1400).prop_map(f64::from)
}

fn layout(state: &ViewState, width: f64) -> CumulativeLayout {
    CumulativeLayout::new(&input(&DATA, state, width))
}

fn of(a: &str, b: &str, year: u16) -> ViewState {
    state(edition(year), pair(&DATA, a, b))
}

#[test]
fn the_chart_in_every_state() {
    let filtered = ViewState {
        filter: Filter { economy: Some(economy(&DATA, "CHN")), ..Filter::default() },
        ..of("CHN", "USA", 2024)
    };
    let states = [
        ("default", of("CHN", "USA", 2024), 640.0),
        ("wide", of("CHN", "USA", 2024), 1376.0),
        ("tablet", of("CHN", "USA", 2024), 704.0),
        ("phone", of("CHN", "USA", 2024), 358.0),
        ("narrow", of("GBR", "USA", 2025), 328.0),
        ("dark", of("CHN", "USA", 2024), 640.0),
        ("filtered", filtered, 640.0),
        ("head", of("CHN", "USA", 2023), 640.0),
        ("closed", of("DEU", "IND", 2025), 640.0),
        ("uncounted", of("SWE", "IND", 2025), 640.0),
        ("one", of("EGY", "BRA", 2024), 640.0),
        ("alone", of("CHN", "USA", 2021), 640.0),
        ("empty", of("NOR", "IRL", 2018), 640.0),
    ];
    for (name, state, width) in states {
        let palette = if name == "dark" { Palette::DARK } else { Palette::LIGHT };
        let scene = picture(&layout(&state, width));
        insta::assert_snapshot!(format!("cumulative-{name}"), write_svg(&scene, palette));
    }
}

proptest! {
    #[test]
    fn texts_never_collide(state in states(), width in widths()) {
        prop_assert_eq!(collisions(&picture(&layout(&state, width))), Vec::<String>::new());
    }

    #[test]
    fn every_known_rank_is_a_mark_at_its_number(state in states(), width in widths()) {
        let layout = layout(&state, width);
        let scene = layout.scene();
        let mut known = 0;
        for economy in [state.pair.a, state.pair.b] {
            let limits = within_first(&DATA, state.edition, economy);
            for row in members(&DATA, state.edition, economy).named {
                let Some(rank) = row.rank() else { continue };
                known += 1;
                let target = scene.target(Hit::Cluster(row.cluster)).expect("a ranked cluster is a target");
                let frame = layout.frame.as_ref().expect("a figure with a rank has axes");
                let number = limits[usize::from(rank) - 1].known;
                prop_assert_eq!(target.center, [frame.x.map(rank.into()), frame.y.map(number.into())]);
                prop_assert!(target.center[0] <= width && target.center[1] >= 0.0 && target.center[1] <= layout.height);
            }
        }
        prop_assert_eq!(scene.targets.len(), known);
        prop_assert_eq!(layout.frame.is_some(), known > 0);
        prop_assert_eq!(layout.table().rows.len(), if known > 0 { 5 } else { 0 });
    }

    #[test]
    fn lines_rise_from_left_to_right_and_stay_below_the_top(state in states()) {
        let layout = layout(&state, 640.0);
        for line in layout.frame.iter().flat_map(|frame| &frame.lines) {
            prop_assert!(line.points.len() > 1);
            prop_assert!(line.points.windows(2).all(|two| two[0][0] <= two[1][0] && two[0][1] <= two[1][1]));
            prop_assert!(line.points.iter().all(|[_, number]| *number <= f64::from(layout.top)));
        }
    }

    #[test]
    fn areas_stay_inside_the_axes(state in states(), width in widths()) {
        let layout = layout(&state, width);
        let Some(frame) = &layout.frame else { return Ok(()) };
        let ([left, right], [bottom, top]) = (frame.x.range, frame.y.range);
        for node in layout.scene().nodes {
            let Node::Path { commands, .. } = node else { continue };
            for command in commands {
                let (PathCommand::Move([x, y]) | PathCommand::Line([x, y])) = command else { continue };
                prop_assert!(left <= x && x <= right && top <= y && y <= bottom, "{x}, {y}");
            }
        }
    }

    #[test]
    fn every_sentence_reads(state in states()) {
        let title = words::cumulative_title(&DATA, &state);
        let sentences = [
            words::cumulative_summary(&DATA, &state),
            words::cumulative_note(&DATA, &state),
            words::cumulative_reading(&DATA, &state),
            words::cumulative_empty(&DATA, &state),
        ];
        prop_assert!(!title.ends_with('.') && sentences.iter().all(|text| text.ends_with('.')));
        for text in sentences.iter().chain([&title]) {
            prop_assert!(!["  ", "’s’", "the the", "None in"].iter().any(|trace| text.contains(trace)), "{text}");
        }
    }
}
#[test]
fn germany_of_2025_is_a_line_of_seven_steps() {
    // Munich 27, Berlin 30, Cologne 43, Stuttgart 54, Frankfurt 64, Heidelberg–Mannheim 87, Hamburg 91, all of its seven.
    let layout = layout(&of("DEU", "BRA", 2025), 640.0);
    let lines = layout.frame.expect("there are ranks").lines;
    let germany: Vec<_> = lines.iter().filter(|line| line.ink == Ink::A).collect();
    let steps = [27.0, 30.0, 43.0, 54.0, 64.0, 87.0, 91.0];
    let mut points: Vec<_> =
        (0_u8..).zip(steps).flat_map(|(before, rank)| [[rank, before.into()], [rank, (before + 1).into()]]).collect();
    points.push([100.0, 7.0]);
    // Nothing more is possible, so there is no line of limits.
    assert_eq!(germany.iter().map(|line| line.points.clone()).collect::<Vec<_>>(), [points]);
    assert_eq!((layout.top, layout.curves[0].known(), layout.curves[0].count), (7, 7, Some(7)));
}

#[test]
fn where_lines_coincide_the_upper_one_is_thin_but_its_rise_is_not() {
    // Brazil's one is 73rd, Egypt's 95th.
    let layout = layout(&of("EGY", "BRA", 2024), 640.0);
    let lines = layout.frame.expect("there are ranks").lines;
    let drawn: Vec<_> = lines.iter().map(|line| (line.ink, line.width, line.points.clone())).collect();
    let brazil = vec![[73.0, 0.0], [73.0, 1.0], [100.0, 1.0]];
    let [level, rise] = [vec![[95.0, 1.0], [100.0, 1.0]], vec![[95.0, 0.0], [95.0, 1.0]]];
    assert_eq!(drawn, [(Ink::B, 2.5, brazil), (Ink::A, 1.0, level), (Ink::A, 2.5, rise)]);
}

#[test]
fn without_an_exact_count_the_line_of_limits_leaves_the_figure() {
    // Sweden has two known ranks of 2025 and no count. Where more is possible than the axis reaches the dotted line ends:
    // along the top it would be a limit.
    let layout = layout(&of("SWE", "NOR", 2025), 640.0);
    let frame = layout.frame.expect("there are ranks");
    let limits = within_first(&DATA, edition(2025), economy(&DATA, "SWE"));
    let leaves = limits.iter().position(|within| within.at_most > layout.top).expect("no count limits Sweden") + 1;
    let dotted: Vec<_> = frame.lines.iter().filter(|line| line.ink == Ink::A && line.dash.is_some()).collect();
    let end = dotted.first().and_then(|line| line.points.last());
    assert_eq!((dotted.len(), end), (1, Some(&[leaves as f64, layout.top.into()])));
}

#[test]
fn the_table_tells_what_is_known_and_what_is_possible() {
    let table = layout(&of("DEU", "EGY", 2025), 640.0).table();
    let cells = |row: usize| table.rows[row].cells.iter().flatten().cloned().collect::<Vec<_>>();
    assert_eq!(cells(2), ["First 50", "3", "3", "0", "0"]);
    assert_eq!(cells(4), ["First 100", "7", "7", "1", "1"]);
    let columns: Vec<_> = table.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(columns, ["Ranks", "Germany, known", "Germany, possible", "Egypt, known", "Egypt, possible"]);
}

#[test]
fn the_title_tells_the_first_50() {
    let small = small::small();
    let in_small = |a, b| words::cumulative_title(&small, &ViewState::of_pair(pair(&small, a, b)));
    // 2024: 1 Japan, 2 and 3 China, 5 United States; Singapore and France are without a rank.
    assert_eq!(
        in_small("CHN", "USA"),
        "At least two of China’s clusters rank in the first 50, at least one of the United States’"
    );
    assert_eq!(
        in_small("JPN", "SGP"),
        "At least one of Japan’s clusters ranks in the first 50; no rank of Singapore in the first 50 is known"
    );
    assert_eq!(in_small("FRA", "SGP"), "No 2024 rank of France or Singapore is known");
    let title = |a, b, year| words::cumulative_title(&DATA, &of(a, b, year));
    // All ranks of these are known: Spain 48 and 55, Switzerland 50 and 96, Egypt 95; of 2025 Spain 45 and 48, Germany's
    // 27, 30, 43 and four more, Brazil 49.
    assert_eq!(title("ESP", "CHE", 2024), "One of Spain’s clusters ranks in the first 50, one of Switzerland’s");
    assert_eq!(
        title("EGY", "ESP", 2025),
        "Egypt’s only cluster ranks after the first 50; both of Spain’s clusters rank in the first 50"
    );
    assert_eq!(
        title("DEU", "BRA", 2025),
        "Three of Germany’s clusters rank in the first 50; Brazil’s only cluster ranks in the first 50"
    );
}

#[test]
fn the_end_of_a_line_says_how_much_is_known() {
    let small = small::small();
    let known = |iso3| words::ranks_known(Language::default(), &small, Edition::CURRENT, economy(&small, iso3));
    assert_eq!(["CHN", "JPN", "FRA"].map(known), ["2 of 26 known", "1 of 3 known", "0 known"]);
    let known = |iso3| words::ranks_known(Language::default(), &DATA, edition(2025), economy(&DATA, iso3));
    assert_eq!(["DEU", "ESP", "BRA"].map(known), ["all 7 known", "both known", "1 of 1 known"]);
}
