//! The bars of counts: what the pair holds together, how a bar is read, which clusters no count includes.

use super::grammar::{capitalised, listed, number_word};
use super::names::{economy_at_start, economy_in_sentence};
use super::tally::Tally;
use crate::data::{CountBasis, Dataset, EconomyCount, EconomyId, Edition};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{attribution, members, named_without_count};

/// Names the bar of what no count includes.
pub const BARS_NOT_ATTRIBUTED: &str = "not attributed";

/// What that bar rests on.
pub const BARS_REST: &str = "What the counts leave of the 100";

/// The caption of the bars' table.
#[must_use]
pub fn bars_caption(language: Language, edition: Edition) -> String {
    format!("Clusters per economy, {edition}")
}

/// The bars' title: `Together they hold 46 of the 100`.
#[must_use]
pub fn bars_title(data: &Dataset, state: &ViewState) -> String {
    let (pair, tally) = (state.pair, |economy| Tally::of(data, state.edition, economy));
    let alone = |tally: Tally, economy, other| {
        let limit = tally.qualifier();
        let number = tally.number().unwrap_or_default();
        let other = economy_in_sentence(state.language, data.economy(other));
        format!(
            "{} holds {limit}{number} of the 100; no count found for {other}",
            economy_at_start(state.language, data.economy(economy))
        )
    };
    match (tally(pair.a), tally(pair.b)) {
        (Tally::Unknown, Tally::Unknown) => "No count found for either economy".to_owned(),
        (Tally::Unknown, known) => alone(known, pair.b, pair.a),
        (known, Tally::Unknown) => alone(known, pair.a, pair.b),
        (Tally::Exact(a), Tally::Exact(b)) => format!("Together they hold {} of the 100", a + b),
        (a, b) => {
            let sum = a.number().unwrap_or_default() + b.number().unwrap_or_default();
            format!("Together they hold at least {sum} of the 100")
        }
    }
}

/// How to read the bars.
#[must_use]
pub fn bars_reading(data: &Dataset, state: &ViewState) -> String {
    let edition = state.edition;
    if data.counts(edition).next().is_none() {
        return no_count(state.language, edition);
    }
    let unnamed = |count: &EconomyCount| members(data, edition, count.economy).unnamed > 0;
    let hollow = if data.counts(edition).any(unnamed) { " Hollow: counted, not named in open sources." } else { "" };
    let open = if data.counts(edition).any(is_limit) { " Open end: a lower limit." } else { "" };
    format!("Clusters per economy, {edition}.{hollow}{open}")
}

/// What the bars show, for readers who do not see them: every count, largest first.
#[must_use]
pub fn bars_summary(data: &Dataset, state: &ViewState) -> String {
    let edition = state.edition;
    let counts: Vec<_> = data.counts(edition).map(|count| count_phrase(state.language, data, count)).collect();
    if counts.is_empty() {
        return no_count(state.language, edition);
    }
    format!(
        "Clusters per economy in the {edition} edition: {}. {}",
        listed(state.language, &counts),
        rest(state.language, data, edition)
    )
}

/// What the bars leave out, and which economies stand in the rows of single clusters.
#[must_use]
pub fn bars_note(data: &Dataset, state: &ViewState) -> String {
    let edition = state.edition;
    if data.counts(edition).next().is_none() {
        return no_count(state.language, edition);
    }
    let ones = [(false, "One each"), (true, "At least one each")].map(|(limit, words)| {
        let of_one = |count: &&EconomyCount| count.clusters == 1 && is_limit(count) == limit;
        let names = data
            .counts(edition)
            .filter(of_one)
            .map(|count| economy_in_sentence(state.language, data.economy(count.economy)));
        let names: Vec<_> = names.collect();
        if names.len() > 1 { format!(" {words}: {}.", listed(state.language, &names)) } else { String::new() }
    });
    format!("A cross-border cluster counts once. {}{}", rest(state.language, data, edition), ones.concat())
}

/// Names a row of economies with one cluster each.
#[must_use]
pub fn bars_one_each(language: Language, economies: usize, at_least: bool, short: bool) -> String {
    match (short, at_least) {
        (false, false) => format!("{economies} economies, 1 each"),
        (false, true) => format!("{economies} economies, ≥\u{2009}1 each"),
        (true, false) => format!("{economies} with one"),
        (true, true) => format!("{economies} with ≥\u{2009}1"),
    }
}

/// In the place of the bar of an economy without a count.
#[must_use]
pub fn bars_without_count(language: Language, named: usize) -> String {
    if named == 0 { "no count found".to_owned() } else { format!("no count found, {named} named") }
}

fn is_limit(count: &EconomyCount) -> bool {
    count.basis == CountBasis::AtLeast
}

fn no_count(language: Language, edition: Edition) -> String {
    format!("No open source used here counts the clusters of any economy for {edition}.")
}

/// `China 26 (15 named)`, `the Netherlands at least 2`.
fn count_phrase(language: Language, data: &Dataset, count: &EconomyCount) -> String {
    let limit = if is_limit(count) { "at least " } else { "" };
    let name = economy_in_sentence(language, data.economy(count.economy));
    let members = members(data, count.edition, count.economy);
    let named = match (members.unnamed, members.named.len()) {
        (0, _) => String::new(),
        (_, 0) => " (none named)".to_owned(),
        (_, named) => format!(" ({named} named)"),
    };
    format!("{name} {limit}{}{named}", count.clusters)
}

/// What no count includes, and which of it is named.
fn rest(language: Language, data: &Dataset, edition: Edition) -> String {
    let rest = match attribution(data, edition).unattributed {
        0 => return "Every cluster is in the count of an economy.".to_owned(),
        1 => "One of the 100 clusters is in no count found".to_owned(),
        more => format!("{} of the 100 clusters are in no count found", capitalised(&number_word(language, more))),
    };
    let named: Vec<_> = uncounted(language, data, edition);
    let total: usize = named.iter().map(|(_, clusters)| clusters).sum();
    if total == 0 {
        return format!("{rest}.");
    }
    let of_economy = |(economy, clusters): &(EconomyId, usize)| {
        let name = economy_in_sentence(language, data.economy(*economy));
        if *clusters == 1 { name } else { format!("{name} ({clusters})") }
    };
    let economies: Vec<_> = named.iter().map(of_economy).collect();
    let verb = if total == 1 { "is" } else { "are" };
    format!(
        "{rest}; {} of them {verb} named, in economies without a count: {}.",
        number_word(language, u16::try_from(total).unwrap_or(u16::MAX)),
        listed(language, &economies)
    )
}

/// Economies without a count that have named clusters, in the order of the ranking, with how many.
fn uncounted(language: Language, data: &Dataset, edition: Edition) -> Vec<(EconomyId, usize)> {
    let mut found: Vec<(EconomyId, usize)> = Vec::new();
    for economy in named_without_count(data, edition).map(|row| data.cluster(row.cluster).economy()) {
        match found.iter_mut().find(|(known, _)| *known == economy) {
            Some((_, clusters)) => *clusters += 1,
            None => found.push((economy, 1)),
        }
    }
    found
}
