//! The what-if ranking: who would be first, who moves, and what the ranks are worth.

use super::grammar::{capitalised, listed, n_clusters, n_ranks, number_word, sentences};
use super::names::cluster_name;
use super::scatter::which_rows;
use crate::data::{Dataset, Edition};
use crate::language::Language;
use crate::state::{PatentWeight, ViewState};
use crate::stats::{Outputs, Reweighed, Weights};

/// Columns of the table after the rank at the chosen weight. The edition weighed need not be the one the page is in.
#[must_use]
pub fn what_if_headings(language: Language, edition: Edition) -> [String; 4] {
    let texts = language.texts();
    [
        texts.what_if_published_rank(edition.year()),
        texts.what_if_best_rank(),
        texts.what_if_worst_rank(),
        texts.what_if_share(),
    ]
}

/// Over the slider: `Weight of patents: 70 %, publications 30 %`.
#[must_use]
pub fn weight_label(language: Language, weight: PatentWeight) -> String {
    let [patents, publications] = percents(language, weight);
    language.texts().what_if_weight(patents, publications)
}

/// What a screen reader says of the slider: `Patents 70 %, publications 30 %`.
#[must_use]
pub fn weight_spoken(language: Language, weight: PatentWeight) -> String {
    let [patents, publications] = percents(language, weight);
    language.texts().what_if_weight_spoken(patents, publications)
}

/// `at 70 % patents`, `at equal weights`.
#[must_use]
pub fn at_weight(language: Language, weight: PatentWeight) -> String {
    if weight == PatentWeight::PUBLISHED {
        return language.texts().what_if_at_equal();
    }
    let [patents, _] = percents(language, weight);
    language.texts().what_if_at(patents)
}

fn percents(language: Language, weight: PatentWeight) -> [String; 2] {
    [weight.percent(), weight.of_publications()].map(|weight| language.percent(weight.into(), 0))
}

/// The rows in the order of a weight.
fn reweighed(outputs: &Outputs, weight: PatentWeight) -> Vec<Reweighed> {
    outputs.reweighed(Weights::of_patents(weight.percent()))
}

/// The title, over all weights: `With other weights, Shenzhen–Hong Kong–Guangzhou or Beijing would be first`.
#[must_use]
pub fn what_if_title(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let outputs = Outputs::shown(data, state.edition);
    let equal = reweighed(&outputs, PatentWeight::PUBLISHED);
    let Some(first) = equal.first() else { return texts.what_if_title_none() };
    let can_lead = |row: &&Reweighed| outputs.rank_band(row.cluster).is_some_and(|band| band.best == 1);
    let others: Vec<_> = equal.iter().skip(1).filter(can_lead).map(|row| name(state.language, data, row)).collect();
    let (complete, rows) = (outputs.lead_the_rest(), outputs.rows.len());
    match others.as_slice() {
        [] => texts.what_if_title_always(complete, name(state.language, data, first), rows),
        [one] => texts.what_if_title_one(complete, one, rows),
        [one, other] => texts.what_if_title_two(complete, one, other, rows),
        more => {
            let clusters = number_word(state.language, u16::try_from(more.len() + 1).unwrap_or(u16::MAX));
            texts.what_if_title_many(complete, capitalised(&clusters), rows)
        }
    }
}

fn name(language: Language, data: &Dataset, row: &Reweighed) -> String {
    cluster_name(language, data.cluster(row.cluster))
}

/// How to read the figure.
#[must_use]
pub fn what_if_reading(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    state.language.texts().what_if_reading(which_rows(state.language, &outputs))
}

/// What the weights chosen change: who is first, and the two that rise and fall most.
#[must_use]
pub fn what_if_sentence(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let outputs = Outputs::shown(data, state.edition);
    let rows = reweighed(&outputs, state.patent_weight);
    let Some(first) = rows.first() else { return texts.what_if_empty() };
    let weights = capitalised(&at_weight(state.language, state.patent_weight));
    let moved = rows.iter().filter(|row| change(row) != 0).count();
    if moved == 0 {
        return texts.what_if_same_order(weights);
    }
    let clauses = [
        Some(texts.what_if_first(first.published == Some(1), weights, name(state.language, data, first))),
        risers(state.language, data, &rows),
        fallers(state.language, data, &rows),
    ];
    let all = clauses.into_iter().flatten().reduce(|one, other| texts.what_if_clauses(one, other));
    texts.what_if_sentence(moved, all.unwrap_or_default(), n_ranks(state.language, rows.len()))
}

/// Places gained against the published order; 0 for a row without a published rank.
fn change(row: &Reweighed) -> i32 {
    row.published.map_or(0, |published| i32::from(published) - i32::from(row.rank))
}

/// A cluster with its published rank and the one at the weights chosen.
struct Mover {
    name: String,
    from: u16,
    to: u16,
}

/// `Seoul rises from 5 to 3 and Nagoya from 15 to 12`.
fn risers(language: Language, data: &Dataset, rows: &[Reweighed]) -> Option<String> {
    let texts = language.texts();
    Some(match movers(language, data, rows, change) {
        [Some(one), Some(two)] => texts.what_if_rises_two(one.name, one.from, one.to, two.name, two.from, two.to),
        [Some(one), None] | [None, Some(one)] => texts.what_if_rises(one.name, one.from, one.to),
        [None, None] => return None,
    })
}

/// `Osaka–Kobe–Kyoto falls from 7 to 11 and San Diego from 12 to 15`.
fn fallers(language: Language, data: &Dataset, rows: &[Reweighed]) -> Option<String> {
    let texts = language.texts();
    Some(match movers(language, data, rows, |row| -change(row)) {
        [Some(one), Some(two)] => texts.what_if_falls_two(one.name, one.from, one.to, two.name, two.from, two.to),
        [Some(one), None] | [None, Some(one)] => texts.what_if_falls(one.name, one.from, one.to),
        [None, None] => return None,
    })
}

/// The two that gain most, the first row left out.
fn movers(language: Language, data: &Dataset, rows: &[Reweighed], gain: fn(&Reweighed) -> i32) -> [Option<Mover>; 2] {
    let mut most: [Option<&Reweighed>; 2] = [None, None];
    for row in rows.iter().skip(1).filter(|row| gain(row) > 0) {
        let gains = |other: Option<&Reweighed>| other.map_or(0, gain);
        if gain(row) > gains(most[0]) {
            most = [Some(row), most[0]];
        } else if gain(row) > gains(most[1]) {
            most[1] = Some(row);
        }
    }
    most.map(|row| {
        let row = row?;
        Some(Mover { name: name(language, data, row), from: row.published?, to: row.rank })
    })
}

/// The figure in sentences: the order at the weights chosen.
#[must_use]
pub fn what_if_summary(data: &Dataset, state: &ViewState) -> String {
    const TOLD: usize = 10;
    let texts = state.language.texts();
    let outputs = Outputs::shown(data, state.edition);
    let rows = reweighed(&outputs, state.patent_weight);
    let place = |row: &Reweighed| texts.what_if_place(row.rank, name(state.language, data, row));
    let order: Vec<_> = rows.iter().take(TOLD).map(place).collect();
    let first = (!order.is_empty()).then(|| texts.what_if_summary(order.len(), listed(state.language, &order)));
    sentences(state.language, [Some(what_if_sentence(data, state)), first].into_iter().flatten())
}

/// What the ranks leave out, and where the world's figures come from.
#[must_use]
pub fn what_if_note(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let outputs = Outputs::shown(data, state.edition);
    let Some(world) = outputs.world.filter(|_| !outputs.rows.is_empty()) else { return texts.what_if_note_none() };
    let is_partial = outputs.rows.len() < usize::from(Dataset::RANKED_CLUSTERS);
    let between = |limits: [f64; 2]| {
        // Limits inwards to whole numbers, as the total is one; contradicting rows leave them in any order.
        let [low, high] = [limits[0].min(limits[1]).ceil(), limits[0].max(limits[1]).floor()];
        texts.what_if_note_between(state.language.integer(low as i64), state.language.integer(high as i64))
    };
    let parts = [
        Some(equal_order(state.language, &outputs)),
        is_partial.then(|| texts.what_if_note_rest()),
        Some(texts.what_if_note_world(between(world.applications), between(world.publications))),
    ];
    sentences(state.language, parts.into_iter().flatten())
}

/// Whether the sum of shares is what the edition is ordered by.
fn equal_order(language: Language, outputs: &Outputs) -> String {
    let equal = reweighed(outputs, PatentWeight::PUBLISHED);
    match equal.iter().filter(|row| change(row) != 0).count() {
        0 => language.texts().what_if_note_order(),
        some => language.texts().what_if_note_elsewhere(some, n_clusters(language, equal.len())),
    }
}
