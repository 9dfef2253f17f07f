//! The figures of counts, income and growth in Chinese: the laws they keep in English, pictures, and nothing left over
//! of another language.

mod figures_common;

use cluster_atlas::chart::bars::BarsLayout;
use cluster_atlas::chart::cumulative::CumulativeLayout;
use cluster_atlas::chart::editions::EditionsLayout;
use cluster_atlas::chart::growth::GrowthLayout;
use cluster_atlas::chart::income::IncomeLayout;
use cluster_atlas::chart::{Figure, FigureInput};
use cluster_atlas::data::{Dataset, EconomyId, Edition, IncomeGroup};
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Palette, write_svg};
use cluster_atlas::state::{Filter, Pair, ViewState};
use cluster_atlas::words;
use figures_common::{collisions, data, edition, input, pair, picture, state, texts, words as text_of};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

/// A figure with its default width in CSS pixels.
struct Spec {
    name: &'static str,
    width: f64,
    layout: fn(&FigureInput<'_>) -> Box<dyn Figure>,
}

const FIGURES: [Spec; 5] = [
    Spec { name: "bars", width: 648.0, layout: |input| Box::new(BarsLayout::new(input)) },
    Spec { name: "editions", width: 640.0, layout: |input| Box::new(EditionsLayout::new(input)) },
    Spec { name: "cumulative", width: 640.0, layout: |input| Box::new(CumulativeLayout::new(input)) },
    Spec { name: "income", width: 1376.0, layout: |input| Box::new(IncomeLayout::new(input)) },
    Spec { name: "growth", width: 760.0, layout: |input| Box::new(GrowthLayout::new(input)) },
];
/// A phone, a narrow one, and the narrowest a figure gets.
const NARROW: [f64; 3] = [358.0, 328.0, 288.0];

fn chinese() -> Language {
    Language::of_tag("zh-Hans").expect("the page speaks Chinese")
}

fn view(edition: Edition, pair: Pair) -> ViewState {
    ViewState { language: chinese(), ..state(edition, pair) }
}

/// Every edition with pairs of the largest economies, and with pairs that each economy of the table is in once.
fn views() -> impl Iterator<Item = ViewState> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let of = |a: &str, b: &str| pair(&DATA, a, b);
    let mut pairs = vec![of("CHN", "USA"), of("USA", "CHN"), of("DEU", "JPN"), of("GBR", "KOR"), of("CAN", "IND")];
    let (one_half, other_half) = economies.split_at(economies.len() / 2);
    pairs.extend(one_half.iter().zip(other_half).map(|(a, b)| Pair { a: *a, b: *b }));
    Edition::all().flat_map(move |edition| pairs.clone().into_iter().map(move |pair| view(edition, pair)))
}

/// Sentences about the figures: titles, readings, summaries, notes.
fn sentences(state: &ViewState) -> Vec<String> {
    let all: [fn(&Dataset, &ViewState) -> String; 18] = [
        |data, state| words::editions_title(state.language, data, state.pair),
        words::editions_reading,
        words::bars_title,
        words::bars_reading,
        words::bars_summary,
        words::bars_note,
        words::cumulative_title,
        words::cumulative_reading,
        words::cumulative_summary,
        words::cumulative_note,
        words::cumulative_empty,
        words::income_title,
        words::income_reading,
        words::income_note,
        words::growth_title,
        words::growth_reading,
        words::growth_summary,
        words::growth_note,
    ];
    all.iter().map(|sentence| sentence(&DATA, state)).collect()
}

/// What the figures draw and their tables say.
fn figure_words(state: &ViewState) -> Vec<String> {
    let mut all = vec![words::editions_summary(&DATA, state), words::income_summary(&DATA, state)];
    for figure in FIGURES.map(|spec| (spec.layout)(&input(&DATA, state, spec.width))) {
        let table = figure.table();
        all.push(table.caption);
        all.extend(table.columns.into_iter().map(|column| column.name));
        all.extend(table.rows.into_iter().flat_map(|row| row.cells).flatten());
        all.extend(texts(&picture(&*figure)).into_iter().map(text_of));
    }
    all
}

/// Names of clusters and economies, as the language and as the tables write them, the longest first.
fn names() -> Vec<String> {
    let clusters = DATA.clusters().map(|(_, cluster)| words::cluster_name(chinese(), cluster));
    let economies = DATA.economies().map(|(_, economy)| words::economy_name(chinese(), economy));
    let mut names: Vec<_> = clusters.chain(economies).chain(["WIPO", "PCT"].map(str::to_owned)).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// Texts in which four or more of the letters a to z follow each other, once names are taken away.
fn in_latin_letters(names: &[String], texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let is_latin = |text: &String| {
        let rest = names.iter().fold(text.clone(), |rest, name| rest.replace(name.as_str(), "，"));
        rest.split(|letter: char| !letter.is_ascii_alphabetic()).any(|run| run.len() >= 4)
    };
    texts.into_iter().filter(is_latin).collect()
}

#[test]
fn every_sentence_is_chinese() {
    let names = names();
    for state in views() {
        assert_eq!(in_latin_letters(&names, sentences(&state)), Vec::<String>::new());
    }
}

#[test]
fn everything_drawn_and_every_cell_is_chinese() {
    let names = names();
    for state in views() {
        assert_eq!(in_latin_letters(&names, figure_words(&state)), Vec::<String>::new());
    }
}

#[test]
fn sentences_are_set_as_chinese_is() {
    for text in views().flat_map(|state| sentences(&state)) {
        let is_sound = ![",", ";", ": ", "，，", "。。", "：：", "  ", "的的", " 。", "。 "]
            .iter()
            .any(|trace| text.contains(trace));
        assert!(is_sound, "{text}");
    }
}

#[test]
fn texts_never_collide_in_any_edition() {
    for state in views() {
        for Spec { name, width, layout } in FIGURES {
            for width in NARROW.into_iter().chain([width]) {
                let found = collisions(&picture(&*layout(&input(&DATA, &state, width))));
                assert_eq!(found, Vec::<String>::new(), "{name} of {} at {width}", state.edition);
            }
        }
    }
}

proptest! {
    #[test]
    fn texts_never_collide_at_any_width(
        year in 2017_u16..=2025, a in 0_usize..34, step in 1_usize..34, further in prop::collection::vec(0_usize..34, 0..=3),
        income in prop::option::of(prop::sample::select(IncomeGroup::ALL.to_vec())), width in 288_u16..=1400,
    ) {
        let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
        let at = |place: usize| economies[place % economies.len()];
        let state = ViewState {
            further: further.into_iter().map(at).collect(),
            filter: Filter { income, ..Filter::default() },
            ..view(edition(year), Pair { a: at(a), b: at(a + step) })
        };
        for Spec { layout, .. } in FIGURES {
            let figure = layout(&input(&DATA, &state, width.into()));
            prop_assert_eq!(collisions(&picture(&*figure)), Vec::<String>::new());
        }
    }
}

#[test]
fn the_figures_as_pictures() {
    let state = view(Edition::CURRENT, pair(&DATA, "CHN", "USA"));
    for Spec { name, width, layout } in FIGURES {
        let svg = write_svg(&picture(&*layout(&input(&DATA, &state, width))), Palette::LIGHT);
        insta::assert_snapshot!(format!("{name}-chinese"), svg);
    }
}
