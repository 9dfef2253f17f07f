//! The chart of growth: its pictures, its laws, and its figures against the tables.

mod figures_common;
mod small;

use cluster_atlas::chart::Figure;
use cluster_atlas::chart::growth::GrowthLayout;
use cluster_atlas::data::{Dataset, EconomyId, Edition, IncomeGroup, Ranking, Region};
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Hit, MarkForm, Palette, write_svg};
use cluster_atlas::state::{Filter, Pair, ViewState};
use cluster_atlas::words::{self, GrowthForm};
use figures_common::{collisions, data, edition, input, pair, picture, state, texts, words as text_of};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

fn default_state() -> ViewState {
    state(edition(2024), pair(&DATA, "CHN", "USA"))
}

fn filtered(filter: Filter) -> ViewState {
    ViewState { filter, ..default_state() }
}

fn layout(state: &ViewState, width: f64) -> GrowthLayout {
    GrowthLayout::new(&input(&DATA, state, width))
}

#[test]
fn the_growth_chart_in_every_state() {
    let lower_middle = Filter { income: Some(IncomeGroup::LowerMiddle), ..Filter::default() };
    let states = [
        ("default", default_state(), 760.0),
        ("dark", default_state(), 760.0),
        ("wide", default_state(), 1376.0),
        ("tablet", default_state(), 704.0),
        ("phone", default_state(), 358.0),
        ("narrow", default_state(), 288.0),
        ("other-pair", state(edition(2024), pair(&DATA, "TUR", "EGY")), 760.0),
        ("filtered", filtered(lower_middle), 760.0),
        ("empty", state(edition(2023), pair(&DATA, "CHN", "USA")), 328.0),
    ];
    for (name, state, width) in states {
        let palette = if name == "dark" { Palette::DARK } else { Palette::LIGHT };
        insta::assert_snapshot!(format!("growth-{name}"), write_svg(&picture(&layout(&state, width)), palette));
    }
}

fn any_pair() -> impl Strategy<Value = Pair> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let count = economies.len();
    (0..count, 1..count).prop_map(move |(a, step)| Pair { a: economies[a], b: economies[(a + step) % count] })
}

fn editions() -> impl Strategy<Value = Edition> {
    prop_oneof![Just(edition(2024)), (2017_u16..=2025).prop_map(edition)]
}

fn written(layout: &GrowthLayout) -> Vec<String> {
    texts(&layout.scene()).into_iter().map(text_of).collect()
}

/// The tables with the growth of 2024 rewritten, a row of the file at a time.
fn with_growth(figures: &[(&str, &str)]) -> Dataset {
    let mut tables = small::Texts::real();
    let rows: Vec<String> = tables
        .rankings
        .lines()
        .map(|line| {
            let figure = figures.iter().find(|(cluster, _)| line.starts_with(&format!("2024,{cluster},")));
            let mut cells: Vec<_> = line.split(',').collect();
            let growth = cells[..11].last_mut().filter(|cell| **cell != "growth_pct" && line.starts_with("2024"));
            if let Some(growth) = growth {
                *growth = figure.map_or("", |(_, percent)| *percent);
            }
            cells.join(",")
        })
        .collect();
    tables.rankings = rows.join("\n");
    tables.read().expect("the tables stay sound")
}

proptest! {
    #[test]
    fn texts_never_collide(edition in editions(), pair in any_pair(), width in 288_u16..=1400, hidden in 0_usize..4) {
        let income = IncomeGroup::ALL.get(hidden).copied();
        let filter = Filter { income, ..Filter::default() };
        let state = ViewState { filter, ..state(edition, pair) };
        prop_assert_eq!(collisions(&picture(&layout(&state, width.into()))), Vec::<String>::new());
    }

    #[test]
    fn every_figure_is_a_mark_a_row_and_a_value_largest_first(
        edition in editions(), pair in any_pair(), width in 288_u16..=1400,
    ) {
        let layout = layout(&state(edition, pair), width.into());
        let known = DATA.rankings(edition).filter(|row| row.growth_pct.is_known()).count();
        prop_assert_eq!(layout.marks.len(), known);
        prop_assert_eq!(layout.table().rows.len(), known);
        prop_assert!(layout.marks.windows(2).all(|two| two[0].growth.percent >= two[1].growth.percent));
        let scene = layout.scene();
        prop_assert_eq!(scene.targets.len(), known);
        let written = written(&layout);
        for (mark, row) in layout.marks.iter().zip(layout.table().rows) {
            let hit = Hit::Cluster(mark.growth.cluster);
            prop_assert_eq!(row.hit, Some(hit));
            prop_assert_eq!(scene.target(hit).map(|target| target.center), Some(mark.center));
            prop_assert!(written.contains(&words::growth_label(Language::default(), mark.growth.percent)));
            prop_assert_eq!(mark.side, pair.form(DATA.cluster(mark.growth.cluster).economy()));
        }
    }

    #[test]
    fn figures_of_either_sign_have_room(figures in prop::collection::vec(-40.0..60.0_f64, 1..8), width in 288_u16..=1400) {
        let clusters = ["hefei", "cairo", "tehran", "paris", "tokyo-yokohama", "shenzhen-hong-kong-guangzhou", "taipei-hsinchu"];
        let texts: Vec<String> = figures.iter().map(|figure| format!("{figure:.1}")).collect();
        let figures: Vec<_> = clusters.into_iter().zip(texts.iter().map(String::as_str)).collect();
        let data = with_growth(&figures);
        let state = default_state();
        let layout = GrowthLayout::new(&input(&data, &state, width.into()));
        prop_assert_eq!(collisions(&picture(&layout)), Vec::<String>::new());
        prop_assert_eq!(layout.marks.len(), figures.len());
        let zero = layout.frame().map(|frame| frame.x.map(0.0)).expect("a chart with figures has axes");
        for mark in &layout.marks {
            prop_assert!((mark.center[0] - zero) * mark.growth.percent >= 0.0);
        }
    }
}

#[test]
fn the_five_figures_of_2024_stand_with_their_forms() {
    let layout = layout(&default_state(), 760.0);
    let found: Vec<_> = layout
        .marks
        .iter()
        .map(|mark| (DATA.cluster(mark.growth.cluster).key.as_str(), mark.growth.percent, mark.form, mark.side))
        .collect();
    assert_eq!(
        found,
        [
            ("hefei", 22.7, GrowthForm::Diamond, MarkForm::Disc),
            ("zhengzhou", 18.9, GrowthForm::Diamond, MarkForm::Disc),
            ("cairo", 11.0, GrowthForm::Triangle, MarkForm::Ring),
            ("chennai", 8.0, GrowthForm::Triangle, MarkForm::Ring),
            ("istanbul", 8.0, GrowthForm::Diamond, MarkForm::Ring),
        ]
    );
    let written = written(&layout);
    for value in ["+22.7\u{202f}%", "+18.9\u{202f}%", "+11\u{202f}%", "+8\u{202f}%"] {
        assert!(written.contains(&value.to_owned()), "{value} is not in {written:?}");
    }
}

#[test]
fn what_the_filter_leaves_out_keeps_its_place_without_a_value() {
    let whole = layout(&default_state(), 760.0);
    let asia = filtered(Filter { region: Some(Region::SouthAsia), ..Filter::default() });
    let dimmed = layout(&asia, 760.0);
    for (one, other) in whole.marks.iter().zip(&dimmed.marks) {
        assert_eq!(one.center, other.center);
    }
    let values = written(&dimmed).into_iter().filter(|text| text.ends_with("\u{202f}%")).count();
    assert_eq!(values, 1, "Chennai alone is in South Asia");
}

#[test]
fn titles_say_who_grew_fastest() {
    let title = |figures: &[(&str, &str)]| words::growth_title(&with_growth(figures), &default_state());
    assert_eq!(
        words::growth_title(&DATA, &default_state()),
        "Hefei and Zhengzhou grew fastest, as far as figures are known"
    );
    assert_eq!(title(&[]), "No growth figure is known for 2024");
    assert_eq!(title(&[("hefei", "22.7")]), "Hefei grew by 22.7\u{202f}%, the only figure known");
    assert_eq!(title(&[("hefei", "-2")]), "Hefei shrank by 2\u{202f}%, the only figure known");
    assert_eq!(title(&[("hefei", "3"), ("cairo", "2")]), "Hefei grew fastest, as far as figures are known");
    assert_eq!(title(&[("hefei", "3"), ("cairo", "3")]), "Cairo and Hefei grew by 3\u{202f}% each");
    assert_eq!(
        title(&[("hefei", "3"), ("cairo", "2"), ("paris", "2"), ("tehran", "2")]),
        "Hefei grew fastest, as far as figures are known"
    );
    assert_eq!(title(&[("hefei", "-3"), ("cairo", "-2")]), "No cluster with a known figure grew");
}

#[test]
fn the_note_counts_who_has_no_figure() {
    let note = |state: &ViewState| words::growth_note(&DATA, state);
    let [known, unknown]: [Vec<_>; 2] = [true, false]
        .map(|known| DATA.rankings(edition(2024)).filter(|row| row.growth_pct.value().is_some() == known).collect());
    assert_eq!(
        note(&default_state()),
        format!(
            "Of the {} clusters named in 2024, {} have no growth figure in open sources.",
            known.len() + unknown.len(),
            unknown.len()
        )
    );
    for year in 2017..=2025 {
        let state = state(edition(year), pair(&DATA, "CHN", "USA"));
        assert!(note(&state).ends_with('.') && words::growth_reading(&DATA, &state).ends_with('.'));
        assert!(words::growth_summary(&DATA, &state).ends_with('.'));
    }
}

#[test]
fn the_legend_has_the_groups_that_occur() {
    let entries: Vec<_> =
        words::income_entries(&DATA, &default_state()).iter().map(|entry| (entry.income, entry.clusters)).collect();
    let of = |group| {
        let is_of = |row: &&Ranking| DATA.economy(DATA.cluster(row.cluster).economy()).income_in(row.edition) == group;
        DATA.rankings(edition(2024)).filter(|row| row.growth_pct.value().is_some()).filter(is_of).count()
    };
    let groups = [Some(IncomeGroup::UpperMiddle), Some(IncomeGroup::LowerMiddle)];
    assert_eq!(entries, groups.map(|group| (group, of(group))));
    assert_eq!(
        words::growth_reading(&DATA, &default_state()),
        "Growth of science and technology output, 2023 to 2024 edition. The form tells the income group: diamonds upper middle \
         income and triangles lower middle income."
    );
}
