//! The bars of counts: what the pair holds together, how a bar is read, which clusters no count includes.

use super::grammar::{capitalised, listed, number_word, sentences};
use super::names::{economy_at_start, economy_in_sentence};
use super::tally::Tally;
use crate::data::{CountBasis, Dataset, EconomyCount, EconomyId, Edition};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{attribution, members, named_without_count};

/// The bars' title: `The two economies together hold 46 of the 100`.
#[must_use]
pub fn bars_title(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let (pair, tally) = (state.pair, |economy| Tally::of(data, state.edition, economy));
    let (a, b) = (tally(pair.a), tally(pair.b));
    let is_open = |tally: Tally| tally.exact().is_none();
    let alone = |number: u16, tally, economy, other| {
        let economy = economy_at_start(state.language, data.economy(economy));
        let other = economy_in_sentence(state.language, data.economy(other));
        texts.bars_title_one(is_open(tally), economy, number, other)
    };
    match (a.number(), b.number()) {
        (None, None) => texts.bars_title_none(),
        (None, Some(number)) => alone(number, b, pair.b, pair.a),
        (Some(number), None) => alone(number, a, pair.a, pair.b),
        (Some(one), Some(other)) => texts.bars_title_both(is_open(a) || is_open(b), one + other),
    }
}

/// How to read the bars.
#[must_use]
pub fn bars_reading(data: &Dataset, state: &ViewState) -> String {
    let (texts, edition) = (state.language.texts(), state.edition);
    if data.counts(edition).next().is_none() {
        return texts.bars_no_count(data.is_own(edition), edition.year());
    }
    let unnamed = |count: &EconomyCount| members(data, edition, count.economy).unnamed > 0;
    let hollow = data.counts(edition).any(unnamed).then(|| texts.bars_reading_hollow());
    let open = data.counts(edition).any(is_limit).then(|| texts.bars_reading_open());
    let all = [Some(texts.bars_reading(edition.year())), hollow, open];
    sentences(state.language, all.into_iter().flatten())
}

/// What the bars show, for readers who do not see them: every count, largest first.
#[must_use]
pub fn bars_summary(data: &Dataset, state: &ViewState) -> String {
    let (texts, edition) = (state.language.texts(), state.edition);
    let counts: Vec<_> = data.counts(edition).map(|count| count_phrase(state.language, data, count)).collect();
    if counts.is_empty() {
        return texts.bars_no_count(data.is_own(edition), edition.year());
    }
    let all = texts.bars_summary(edition.year(), listed(state.language, &counts));
    sentences(state.language, [all, rest(state.language, data, edition)])
}

/// What the bars leave out, and which economies stand in the rows of single clusters.
#[must_use]
pub fn bars_note(data: &Dataset, state: &ViewState) -> String {
    let (texts, edition) = (state.language.texts(), state.edition);
    if data.counts(edition).next().is_none() {
        return texts.bars_no_count(data.is_own(edition), edition.year());
    }
    let ones = |limit: bool| {
        let of_one = |count: &&EconomyCount| count.clusters == 1 && is_limit(count) == limit;
        let names = data
            .counts(edition)
            .filter(of_one)
            .map(|count| economy_in_sentence(state.language, data.economy(count.economy)));
        let names: Vec<_> = names.collect();
        if names.len() > 1 { texts.bars_ones(limit, listed(state.language, &names)) } else { String::new() }
    };
    let rest = rest(state.language, data, edition);
    sentences(state.language, [texts.bars_cross_border(), rest, ones(false), ones(true)])
}

/// Names a row of economies with one cluster each.
#[must_use]
pub fn bars_one_each(language: Language, economies: usize, at_least: bool, short: bool) -> String {
    let texts = language.texts();
    if short { texts.bars_one_each_short(at_least, economies) } else { texts.bars_one_each(at_least, economies) }
}

fn is_limit(count: &EconomyCount) -> bool {
    count.basis == CountBasis::AtLeast
}

/// `China 26 (15 named)`, `the Netherlands at least 2`.
fn count_phrase(language: Language, data: &Dataset, count: &EconomyCount) -> String {
    let name = economy_in_sentence(language, data.economy(count.economy));
    let members = members(data, count.edition, count.economy);
    let phrase = language.texts().bars_count(is_limit(count), name, count.clusters);
    if members.unnamed == 0 { phrase } else { language.texts().bars_count_named(members.named.len(), phrase) }
}

/// What no count includes, and which of it is named.
fn rest(language: Language, data: &Dataset, edition: Edition) -> String {
    let (texts, unattributed) = (language.texts(), attribution(data, edition).unattributed);
    if unattributed == 0 {
        return texts.bars_all_counted();
    }
    let rest = texts.bars_uncounted(unattributed, capitalised(&number_word(language, unattributed)));
    let without = super::own::without_economy(language, data, edition);
    let told = |told: String| sentences(language, std::iter::once(told).chain(without.clone()));
    let named: Vec<_> = uncounted(data, edition);
    let total: u16 = named.iter().map(|(_, clusters)| clusters).sum();
    if total == 0 {
        return told(texts.bars_uncounted_alone(rest));
    }
    let of_economy = |(economy, clusters): &(EconomyId, u16)| {
        let name = economy_in_sentence(language, data.economy(*economy));
        if *clusters == 1 { name } else { texts.bars_uncounted_economy(name, *clusters) }
    };
    let economies: Vec<_> = named.iter().map(of_economy).collect();
    told(texts.bars_uncounted_named(total, rest, number_word(language, total), listed(language, &economies)))
}

/// Economies without a count that have named clusters, in the order of the ranking, with how many.
fn uncounted(data: &Dataset, edition: Edition) -> Vec<(EconomyId, u16)> {
    let mut found: Vec<(EconomyId, u16)> = Vec::new();
    let economies = named_without_count(data, edition).map(|row| data.cluster(row.cluster).economy());
    for economy in economies.filter(|economy| !data.economy(*economy).is_unknown()) {
        match found.iter_mut().find(|(known, _)| *known == economy) {
            Some((_, clusters)) => *clusters += 1,
            None => found.push((economy, 1)),
        }
    }
    found
}
