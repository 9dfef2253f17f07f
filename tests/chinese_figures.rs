//! What the figures say in Chinese holds no English: sentences, captions, cells, and what is written in the pictures.

mod figures_common;
mod map_common;

use cluster_atlas::chart::map::{MarkSizes, SizeKey, SizeKeyMeaning};
use cluster_atlas::chart::ranking::{RankingTable, Row};
use cluster_atlas::chart::scatter::ScatterLayout;
use cluster_atlas::chart::slope::SlopeLayout;
use cluster_atlas::chart::strip::StripLayout;
use cluster_atlas::chart::units::UnitsLayout;
use cluster_atlas::chart::what_if::WhatIfLayout;
use cluster_atlas::chart::{Figure, FigureInput};
use cluster_atlas::data::{Dataset, Edition};
use cluster_atlas::language::Language;
use cluster_atlas::scale::AxisScale;
use cluster_atlas::scene::Scene;
use cluster_atlas::state::{Arrangement, Column, PatentWeight, Preset, ViewState};
use cluster_atlas::stats::Comparable;
use cluster_atlas::words;
use figures_common::{chinese, data, input, pair, picture, state, texts};
use map_common::{PHONE, WIDE, World};
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

/// A figure at a width, with what is said beside it.
struct Told {
    layout: fn(&FigureInput<'_>) -> Box<dyn Figure>,
    sentences: &'static [fn(&Dataset, &ViewState) -> String],
}

const SCATTER: Told = Told {
    layout: |input| Box::new(ScatterLayout::new(input)),
    sentences: &[words::scatter_title, words::scatter_reading, words::scatter_summary, words::scatter_note],
};
const WHAT_IF: Told = Told {
    layout: |input| Box::new(WhatIfLayout::new(input)),
    sentences: &[
        words::what_if_title,
        words::what_if_reading,
        words::what_if_sentence,
        words::what_if_summary,
        words::what_if_note,
        |_, state| words::weight_label(state.language, state.patent_weight),
        |_, state| words::weight_spoken(state.language, state.patent_weight),
        |_, state| words::scale_name(state.language, state.axes).to_string(),
    ],
};
const SLOPE: Told = Told {
    layout: |input| Box::new(SlopeLayout::new(input)),
    sentences: &[words::slope_title, words::slope_reading, words::slope_summary, words::slope_note],
};
const UNITS: Told = Told {
    layout: |input| Box::new(UnitsLayout::new(input)),
    sentences: &[
        |data, state| words::units_title(state.language, data, state.edition, state.pair).to_string(),
        |_, state| words::units_reading(state.language, state.edition).to_string(),
        |data, state| words::units_summary(state.language, data, state.edition, state.pair).to_string(),
        |data, state| words::units_key(state.language, data, state.edition).concat(),
    ],
};
const STRIP: Told = Told {
    layout: |input| Box::new(StripLayout::new(input)),
    sentences: &[
        |data, state| words::strip_title(state.language, data, state.edition, state.pair).to_string(),
        |data, state| words::strip_reading(state.language, data, state.edition).to_string(),
        |data, state| words::strip_summary(state.language, data, state.edition, state.pair).to_string(),
    ],
};

/// Every edition with pairs of many clusters, few, one, and none counted.
fn states() -> impl Iterator<Item = ViewState> {
    let pairs = [("CHN", "USA"), ("DEU", "JPN"), ("TWN", "KOR"), ("EGY", "BRA"), ("NOR", "IRL")];
    Edition::all().flat_map(move |edition| {
        let choices = [(AxisScale::Log, 50), (AxisScale::Linear, 0), (AxisScale::Log, 70)];
        pairs.into_iter().flat_map(move |(a, b)| {
            choices.map(|(axes, percent)| ViewState {
                language: chinese(),
                axes,
                patent_weight: PatentWeight::new(percent),
                ..state(edition, pair(&DATA, a, b))
            })
        })
    })
}

/// Runs of four or more Latin letters, but for the names of WIPO and of PCT applications.
fn english(text: &str) -> Vec<&str> {
    let words = text.split(|letter: char| !letter.is_ascii_alphabetic());
    words.filter(|word| word.len() >= 4 && *word != "WIPO").collect()
}

fn check(text: &str) {
    assert_eq!(english(text), Vec::<&str>::new(), "{text}");
}

fn check_picture(scene: &Scene) {
    texts(scene).into_iter().for_each(|text| check(&figures_common::words(text)));
}

/// Sentences, pictures, captions and cells.
fn check_figure(told: &Told, state: &ViewState) {
    told.sentences.iter().for_each(|sentence| check(&sentence(&DATA, state)));
    for width in [328.0, 760.0, 1376.0] {
        check_picture(&picture(&*(told.layout)(&input(&DATA, state, width))));
    }
    let table = (told.layout)(&input(&DATA, state, 760.0)).table();
    check(&table.caption);
    table.rows.iter().flat_map(|row| row.cells.iter().flatten()).for_each(|cell| check(cell));
}

#[test]
fn the_law_sees_english() {
    assert_eq!(english("WIPO 的 PCT 专利 new"), Vec::<&str>::new());
    assert_eq!(english("东京 rank 1, up"), ["rank"]);
}

#[test]
fn patents_papers_weights_and_changes_of_rank_are_told_in_chinese_alone() {
    for state in states() {
        check_figure(&SCATTER, &state);
        check_figure(&WHAT_IF, &state);
        // The names of the methods, which keep other editions apart, are not of this chart.
        if Comparable::with_previous(state.edition).is_some() {
            check_figure(&SLOPE, &state);
        }
    }
}

#[test]
fn labels_of_the_map_are_chinese_alone() {
    for edition in Edition::all() {
        for arrangement in [Arrangement::Places, Arrangement::Apart] {
            let world = World::in_chinese();
            let world = World { state: ViewState { edition, arrangement, ..world.state }, ..world };
            for (preset, viewport) in [(Preset::World, WIDE), (Preset::Europe, WIDE), (Preset::EastAsia, PHONE)] {
                check_picture(&world.layout(world.preset(preset, viewport)).scene());
            }
            let sizes = MarkSizes::new(WIDE[0], 1.0, false);
            SizeKey::new(chinese(), &world.data, edition, sizes, 1.0).circles.iter().for_each(check_picture);
        }
    }
}

#[test]
fn every_figure_is_told_in_chinese_alone() {
    for state in states() {
        for told in [&SCATTER, &WHAT_IF, &SLOPE, &UNITS, &STRIP] {
            check_figure(told, &state);
            let table = (told.layout)(&input(&DATA, &state, 760.0)).table();
            table.columns.iter().for_each(|column| check(&column.name));
        }
        check_ranking(&state);
        check(&words::map_summary(&DATA, &state));
    }
    let world = World::in_chinese();
    let world = World { state: ViewState { arrangement: Arrangement::Units, ..world.state }, ..world };
    check_picture(&world.layout(world.preset(Preset::World, WIDE)).scene());
    check_size_key(chinese());
}

fn check_ranking(state: &ViewState) {
    const COLUMNS: [Column; 7] =
        [Column::Rank, Column::Name, Column::Economy, Column::Change, Column::Share, Column::Growth, Column::Grade];
    for column in COLUMNS {
        check(&words::column_heading(state.language, column, state.edition));
        check(&words::column_name(state.language, &DATA, column, state.edition));
    }
    let table = RankingTable::new(&DATA, state);
    check(&table.shown_text(state.language));
    for row in &table.rows {
        match row {
            Row::Cluster(row) => {
                let cells = [&row.name, &row.economy, &row.second_line(), &row.rank_text(), &row.change_text()];
                cells.into_iter().for_each(|cell| check(cell));
                let cells = [row.change_spoken(), row.share_spoken(), row.growth_spoken(), row.grade_spoken()];
                cells.iter().chain([&row.grade_text()]).for_each(|cell| check(cell));
            }
            Row::Gap { first, last } => check(&words::gap_text(state.language, *first, *last)),
            Row::Group(heading) => check(heading),
        }
    }
}

fn check_size_key(language: Language) {
    let key = SizeKey::new(language, &DATA, Edition::CURRENT, MarkSizes::new(WIDE[0], 1.0, false), 1.0);
    check(&words::size_key_spoken(language, &SizeKey::SHARES));
    key.share_edition.iter().for_each(|shares| check(&language.texts().size_key_heading(shares.year())));
    for row in &key.rows {
        check(&match row.meaning {
            SizeKeyMeaning::AtMost { percent, .. } => words::size_key_fixed(language, Some(percent)),
            SizeKeyMeaning::NoFigure => words::size_key_fixed(language, None),
            SizeKeyMeaning::Derived { from, shown } => language.texts().size_key_derived(from.year(), shown.year()),
        });
    }
}
