//! The chart of counts by edition: who led when, and what is missing.

use super::grammar::{capitalised, listed, number_word, times};
use super::names::{economy_at_start, economy_in_sentence, economy_name};
use super::tally::Tally;
use crate::data::order::sort_by;
use crate::data::{Dataset, EconomyId, Edition, Method};
use crate::language::Language;
use crate::state::{Pair, ViewState};
use std::cmp::Ordering;

/// Who is ahead in an edition that counts both: `Greater` for A.
#[derive(Clone, Copy)]
struct Standing {
    edition: Edition,
    ahead: Ordering,
}

/// The chart's title: `The lead changed hands after 2022`. A change is only stated between editions of one method;
/// who led within an edition can be told across methods.
#[must_use]
pub fn editions_title(language: Language, data: &Dataset, pair: Pair) -> String {
    let standings = standings(language, data, pair);
    let comparable: Vec<_> =
        standings.iter().copied().filter(|at| at.edition.method() == Method::PatentsAndPublications).collect();
    let constant = standings.windows(2).all(|two| two[0].ahead == two[1].ahead);
    match (standings.as_slice(), comparable.as_slice()) {
        ([], _) => "No edition has an exact count for both".to_owned(),
        ([only], _) => {
            format!(
                "{} in {}, the only edition with both counts",
                state(language, data, pair, only.ahead),
                only.edition
            )
        }
        ([first, ..], _) if constant => {
            format!("{} in every edition with both counts", state(language, data, pair, first.ahead))
        }
        (_, []) => "No two editions with both counts follow one method".to_owned(),
        (all, comparable) if comparable.windows(2).all(|two| two[0].ahead == two[1].ahead) => {
            steady(language, data, pair, all, comparable[0])
        }
        (_, comparable) => changing(language, data, pair, comparable),
    }
}

fn standings(language: Language, data: &Dataset, pair: Pair) -> Vec<Standing> {
    Edition::all()
        .filter_map(|edition| {
            let count = |economy| Tally::of(data, edition, economy).exact();
            Some(Standing { edition, ahead: count(pair.a)?.cmp(&count(pair.b)?) })
        })
        .collect()
}

/// `China led`, or `Germany and Japan were level`.
fn state(language: Language, data: &Dataset, pair: Pair, ahead: Ordering) -> String {
    match leader(language, pair, ahead) {
        Some(leader) => format!("{} led", economy_at_start(language, data.economy(leader))),
        None => {
            let (a, b) = (data.economy(pair.a), data.economy(pair.b));
            format!("{} and {} were level", economy_at_start(language, a), economy_in_sentence(language, b))
        }
    }
}

fn leader(language: Language, pair: Pair, ahead: Ordering) -> Option<EconomyId> {
    match ahead {
        Ordering::Greater => Some(pair.a),
        Ordering::Less => Some(pair.b),
        Ordering::Equal => None,
    }
}

/// The comparable editions agree, an edition of another method does not: the unbroken stretch that agrees.
fn steady(language: Language, data: &Dataset, pair: Pair, all: &[Standing], within: Standing) -> String {
    let start = all.iter().position(|at| at.edition == within.edition).unwrap_or(0);
    let stretch: Vec<_> = all[start..].iter().take_while(|at| at.ahead == within.ahead).collect();
    let state = state(language, data, pair, within.ahead);
    match stretch.as_slice() {
        [first, .., last] => {
            format!("{state} in every edition counted from {} to {}", first.edition, last.edition)
        }
        _ => format!("{state} in {}, the only edition of its method with both counts", within.edition),
    }
}

/// The comparable editions do not agree; at least two.
fn changing(language: Language, data: &Dataset, pair: Pair, comparable: &[Standing]) -> String {
    let led: Vec<_> = comparable.iter().filter(|at| at.ahead != Ordering::Equal).collect();
    let changes: Vec<_> = led.windows(2).filter(|two| two[0].ahead != two[1].ahead).collect();
    match changes.as_slice() {
        [] => never_behind(language, data, pair, comparable),
        [change] => format!("The lead changed hands {}", moment(language, comparable, change[1].edition)),
        several => {
            let (first, last) = (several[0][0].edition, several[several.len() - 1][1].edition);
            format!("The lead changed hands {} between {first} and {last}", times(language, several.len()))
        }
    }
}

/// One economy led in some editions, and both were level in the others.
fn never_behind(language: Language, data: &Dataset, pair: Pair, comparable: &[Standing]) -> String {
    let (first, last) = (comparable[0], comparable[comparable.len() - 1]);
    let turns = comparable.windows(2).filter(|two| two[0].ahead != two[1].ahead).count();
    let turned =
        comparable.windows(2).find(|two| two[0].ahead != two[1].ahead).map_or(last.edition, |two| two[1].edition);
    let ahead = comparable.iter().map(|at| at.ahead).find(|ahead| *ahead != Ordering::Equal).unwrap_or(Ordering::Equal);
    let name = |economy| economy_at_start(language, data.economy(economy));
    let (lead, other) = if ahead == Ordering::Greater { (pair.a, pair.b) } else { (pair.b, pair.a) };
    match (turns, first.ahead) {
        (1, Ordering::Equal) => format!("{} moved ahead {}", name(lead), moment(language, comparable, turned)),
        (1, _) => format!("{} drew level {}", name(other), moment(language, comparable, turned)),
        _ => format!("{} was never behind from {} to {}", name(lead), first.edition, last.edition),
    }
}

/// When something new in an edition came about: `after 2022` where the year before is counted, `between 2020 and 2022`
/// where it is not.
fn moment(language: Language, comparable: &[Standing], new_in: Edition) -> String {
    match comparable.iter().rev().find(|at| at.edition < new_in) {
        Some(before) if before.edition.year() + 1 < new_in.year() => format!("between {} and {new_in}", before.edition),
        Some(before) => format!("after {}", before.edition),
        None => format!("in {new_in}"),
    }
}

/// What the dotted and upright lines mean, and which editions have no count of the economies drawn.
#[must_use]
pub fn editions_reading(data: &Dataset, state: &ViewState) -> String {
    let economies = state.drawn();
    let gaps = gaps(state.language, data, &economies);
    let missing = match gaps.as_slice() {
        [] => None,
        [(years, without)] if without.len() == economies.len() => {
            Some(format!("no count found for {}", years_listed(state.language, years)))
        }
        gaps => {
            let gap = |(years, names): &(Vec<Edition>, Vec<String>)| {
                format!("{}: {}", listed(state.language, names), years_listed(state.language, years))
            };
            Some(format!("no count found ({})", gaps.iter().map(gap).collect::<Vec<_>>().join("; ")))
        }
    };
    let dotted = missing.map(|missing| format!("Dotted where counts lie apart: {missing}. ")).unwrap_or_default();
    format!("{dotted}Lines stop where the method changed; counts on either side of an upright line are not comparable.")
}

/// Editions without a count, with the names of those that have none in just these.
fn gaps(language: Language, data: &Dataset, economies: &[EconomyId]) -> Vec<(Vec<Edition>, Vec<String>)> {
    let mut gaps: Vec<(Vec<Edition>, Vec<String>)> = Vec::new();
    for economy in economies {
        let years = years_without_count(language, data, *economy);
        let name = economy_name(language, data.economy(*economy));
        match gaps.iter_mut().find(|(same, _)| *same == years) {
            Some((_, names)) => names.push(name),
            None if years.is_empty() => {}
            None => gaps.push((years, vec![name])),
        }
    }
    gaps
}

fn years_without_count(language: Language, data: &Dataset, economy: EconomyId) -> Vec<Edition> {
    let unknown = |edition: &Edition| Tally::of(data, *edition, economy) == Tally::Unknown;
    Edition::all().filter(unknown).collect()
}

/// `2018, 2019 and 2021`; three or more years in a row as a range: `2018–2021`.
fn years_listed(language: Language, years: &[Edition]) -> String {
    if years.len() == Edition::all().len() {
        return "any edition".to_owned();
    }
    let runs = years.chunk_by(|one, next| one.year() + 1 == next.year());
    let parts: Vec<_> = runs
        .flat_map(|run| match run {
            [first, _, .., last] => vec![format!("{first}–{last}")],
            few => few.iter().map(Edition::to_string).collect(),
        })
        .collect();
    listed(language, &parts)
}

/// The heading of the further economies' control, for screen readers.
pub const FURTHER: &str = "Further economies in the chart";
/// The first entry of their menu.
pub const ADD_ECONOMY: &str = "Add an economy";

/// Why no economy can be added, once as many are drawn as can be.
#[must_use]
pub fn further_full(language: Language) -> String {
    format!(
        "{} at most; remove one to add another.",
        capitalised(&number_word(language, ViewState::MAX_FURTHER as u16))
    )
}

/// The button that takes a further economy out of the chart.
#[must_use]
pub fn remove_economy(language: Language, data: &Dataset, economy: EconomyId) -> String {
    format!("Remove {}", economy_in_sentence(language, data.economy(economy)))
}

/// Economies that can be drawn beside those already drawn, by name: any with a count in some edition.
#[must_use]
pub fn further_choices(data: &Dataset, state: &ViewState) -> Vec<(EconomyId, String)> {
    let drawn = state.drawn();
    let has_count = |id| Edition::all().any(|edition| data.count(edition, id).is_some());
    let mut choices: Vec<_> = data
        .economies()
        .filter(|(id, _)| !drawn.contains(id) && has_count(*id))
        .map(|(id, economy)| (id, economy_name(state.language, economy)))
        .collect();
    sort_by(&mut choices, |one, other| one.1.cmp(&other.1));
    choices
}
