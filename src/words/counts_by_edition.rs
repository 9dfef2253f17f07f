//! The chart of counts by edition: who led when, and what is missing.

use super::grammar::{capitalised, clauses, listed, number_word, sentences, times};
use super::names::{economy_at_start, economy_in_sentence, economy_name, economy_order};
use super::tally::Tally;
use crate::data::order::sort_by_key;
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
    let texts = language.texts();
    let standings = standings(data, pair);
    let comparable: Vec<_> =
        standings.iter().copied().filter(|at| at.edition.method() == Method::PatentsAndPublications).collect();
    let constant = standings.windows(2).all(|two| two[0].ahead == two[1].ahead);
    match (standings.as_slice(), comparable.as_slice()) {
        ([], _) => texts.editions_title_none(),
        ([only], _) => texts.editions_title_only(ahead(language, data, pair, only.ahead), only.edition.year()),
        ([first, ..], _) if constant => texts.editions_title_every(ahead(language, data, pair, first.ahead)),
        (_, []) => texts.editions_title_methods(),
        (all, comparable) if comparable.windows(2).all(|two| two[0].ahead == two[1].ahead) => {
            steady(language, data, pair, all, comparable[0])
        }
        (_, comparable) => changing(language, data, pair, comparable),
    }
}

fn standings(data: &Dataset, pair: Pair) -> Vec<Standing> {
    Edition::all()
        .filter_map(|edition| {
            let count = |economy| Tally::of(data, edition, economy).exact();
            Some(Standing { edition, ahead: count(pair.a)?.cmp(&count(pair.b)?) })
        })
        .collect()
}

/// `China led`, or `Germany and Japan were level`.
fn ahead(language: Language, data: &Dataset, pair: Pair, ahead: Ordering) -> String {
    let texts = language.texts();
    let (a, b) = (data.economy(pair.a), data.economy(pair.b));
    match ahead {
        Ordering::Greater => texts.editions_led(economy_at_start(language, a)),
        Ordering::Less => texts.editions_led(economy_at_start(language, b)),
        Ordering::Equal => texts.editions_level(economy_at_start(language, a), economy_in_sentence(language, b)),
    }
}

/// The comparable editions agree, an edition of another method does not: the unbroken stretch that agrees.
fn steady(language: Language, data: &Dataset, pair: Pair, all: &[Standing], within: Standing) -> String {
    let start = all.iter().position(|at| at.edition == within.edition).unwrap_or(0);
    let stretch: Vec<_> = all[start..].iter().take_while(|at| at.ahead == within.ahead).collect();
    let (texts, ahead) = (language.texts(), ahead(language, data, pair, within.ahead));
    match stretch.as_slice() {
        [first, .., last] => texts.editions_title_stretch(ahead, first.edition.year(), last.edition.year()),
        _ => texts.editions_title_only_of_method(ahead, within.edition.year()),
    }
}

/// The comparable editions do not agree; at least two.
fn changing(language: Language, data: &Dataset, pair: Pair, comparable: &[Standing]) -> String {
    let led: Vec<_> = comparable.iter().filter(|at| at.ahead != Ordering::Equal).collect();
    let changes: Vec<_> = led.windows(2).filter(|two| two[0].ahead != two[1].ahead).collect();
    match changes.as_slice() {
        [] => never_behind(language, data, pair, comparable),
        [change] => language.texts().editions_title_changed(moment(language, comparable, change[1].edition)),
        several => {
            let (first, last) = (several[0][0].edition, several[several.len() - 1][1].edition);
            let times = times(language, several.len());
            language.texts().editions_title_changes(times, first.year(), last.year())
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
    let (texts, name) = (language.texts(), |economy| economy_at_start(language, data.economy(economy)));
    let (lead, other) = if ahead == Ordering::Greater { (pair.a, pair.b) } else { (pair.b, pair.a) };
    match (turns, first.ahead) {
        (1, Ordering::Equal) => texts.editions_title_moved_ahead(name(lead), moment(language, comparable, turned)),
        (1, _) => texts.editions_title_drew_level(name(other), moment(language, comparable, turned)),
        _ => texts.editions_title_never_behind(name(lead), first.edition.year(), last.edition.year()),
    }
}

/// When something new in an edition came about: `after 2022` where the year before is counted, `between 2020 and 2022`
/// where it is not.
fn moment(language: Language, comparable: &[Standing], new_in: Edition) -> String {
    let (texts, year) = (language.texts(), new_in.year());
    match comparable.iter().rev().map(|at| at.edition).find(|edition| *edition < new_in) {
        Some(before) if before.year() + 1 < year => texts.editions_between(before.year(), year),
        Some(before) => texts.editions_after(before.year()),
        None => texts.editions_in(year),
    }
}

/// What the dotted and upright lines mean, and which editions have no count of the economies drawn.
#[must_use]
pub fn editions_reading(data: &Dataset, state: &ViewState) -> String {
    let (texts, economies) = (state.language.texts(), state.drawn());
    let dotted = match gaps(state.language, data, &economies).as_slice() {
        [] => String::new(),
        [(years, without)] if without.len() == economies.len() => {
            texts.editions_dotted(years_listed(state.language, years))
        }
        gaps => {
            let gap = |(years, names): &(Vec<Edition>, Vec<String>)| {
                texts.editions_gap(listed(state.language, names), years_listed(state.language, years))
            };
            texts.editions_dotted_each(clauses(state.language, &gaps.iter().map(gap).collect::<Vec<_>>()))
        }
    };
    sentences(state.language, [dotted, texts.editions_note()])
}

/// Editions without a count, with the names of those that have none in just these.
fn gaps(language: Language, data: &Dataset, economies: &[EconomyId]) -> Vec<(Vec<Edition>, Vec<String>)> {
    let mut gaps: Vec<(Vec<Edition>, Vec<String>)> = Vec::new();
    for economy in economies {
        let years = years_without_count(data, *economy);
        let name = economy_name(language, data.economy(*economy));
        match gaps.iter_mut().find(|(same, _)| *same == years) {
            Some((_, names)) => names.push(name),
            None if years.is_empty() => {}
            None => gaps.push((years, vec![name])),
        }
    }
    gaps
}

fn years_without_count(data: &Dataset, economy: EconomyId) -> Vec<Edition> {
    let unknown = |edition: &Edition| Tally::of(data, *edition, economy) == Tally::Unknown;
    Edition::all().filter(unknown).collect()
}

/// `2018, 2019 and 2021`; three or more years in a row as a range: `2018–2021`.
fn years_listed(language: Language, years: &[Edition]) -> String {
    if years.len() == Edition::all().len() {
        return language.texts().editions_any_year();
    }
    let runs = years.chunk_by(|one, next| one.year() + 1 == next.year());
    let parts: Vec<_> = runs
        .flat_map(|run| match run {
            [first, _, .., last] => vec![language.texts().span(first.to_string(), last.to_string())],
            few => few.iter().map(Edition::to_string).collect(),
        })
        .collect();
    language.texts().editions_years(listed(language, &parts))
}

/// A year where space is short: `’24`.
#[must_use]
pub fn year_short(language: Language, edition: Edition) -> String {
    language.texts().year_short(format!("{:02}", edition.year() % 100))
}

/// Why no economy can be added, once as many are drawn as can be.
#[must_use]
pub fn further_full(language: Language) -> String {
    language.texts().further_full(capitalised(&number_word(language, ViewState::MAX_FURTHER as u16)))
}

/// The button that takes a further economy out of the chart.
#[must_use]
pub fn remove_economy(language: Language, data: &Dataset, economy: EconomyId) -> String {
    language.texts().further_remove(economy_in_sentence(language, data.economy(economy)))
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
    sort_by_key(&mut choices, |(id, _)| economy_order(state.language, data.economy(*id)));
    choices
}
