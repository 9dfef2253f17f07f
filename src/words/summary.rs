//! What each figure shows, for readers who do not see it.

use super::grammar::{capitalised, listed, n_clusters, n_named_clusters};
use super::names::{economy_at_start, economy_in_sentence, possessive};
use super::tally::Tally;
use crate::data::{Dataset, EconomyId, Edition, Method};
use crate::language::Language;
use crate::state::{Pair, ViewState};
use crate::stats::{Share, coverage, members, share_of_output};

/// The map: how many clusters it shows, and how many of each side’s count.
#[must_use]
pub fn map_summary(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    let named = usize::from(coverage(data, edition).named());
    let [a, b] = [pair.a, pair.b].map(|economy| members(data, edition, economy).named.len());
    let other = named.saturating_sub(a + b);
    let sizes = data.rankings(edition).find_map(|row| match share_of_output(data, edition, row.cluster) {
        Share::Exact { edition, .. } => {
            Some(format!(" A mark’s area is its share of world output ({edition} edition)."))
        }
        Share::AtMost { .. } | Share::Unknown => None,
    });
    format!(
        "World map of {} of the {edition} edition: {}, {} and {other} of other economies.{}",
        n_named_clusters(language, named),
        named_of(language, data, edition, pair.a, a),
        named_of(language, data, edition, pair.b, b),
        sizes.unwrap_or_default(),
    )
}

/// `20 of China’s 26`, or `2 in Sweden` without a count.
fn named_of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId, named: usize) -> String {
    let who = data.economy(economy);
    match Tally::of(data, edition, economy) {
        Tally::Exact(count) => format!("{named} of {} {count}", possessive(language, who)),
        Tally::AtLeast(count) => format!("{named} of {} {count} or more", possessive(language, who)),
        Tally::Unknown => format!("{named} in {}", economy_in_sentence(language, who)),
    }
}

/// The unit chart: for each side the count, the named and the unnamed.
#[must_use]
pub fn units_summary(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    format!("{} {}", units_of(language, data, edition, pair.a), units_of(language, data, edition, pair.b))
}

fn units_of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> String {
    let name = economy_at_start(language, data.economy(economy));
    let members = members(data, edition, economy);
    let named = members.named.len();
    match Tally::of(data, edition, economy) {
        Tally::Unknown => format!("{name}: no count found in the {edition} edition, {named} named."),
        tally => {
            let count = usize::from(tally.number().unwrap_or_default());
            let marks = n_clusters(language, count);
            let limit = tally.qualifier();
            let known = match (named, members.unnamed) {
                (0, _) => "none named".to_owned(),
                (_, 0) => "all named".to_owned(),
                (named, unnamed) => format!("{named} named and {unnamed} not named"),
            };
            format!("{name}: {limit}{marks} in the {edition} edition, {known}.")
        }
    }
}

/// The rank strip: the known ranks of each side.
#[must_use]
pub fn strip_summary(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    format!("{} {}", ranks_of(language, data, edition, pair.a), ranks_of(language, data, edition, pair.b))
}

fn ranks_of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> String {
    let who = data.economy(economy);
    let ranks: Vec<_> = members(data, edition, economy)
        .named
        .iter()
        .filter_map(|row| row.rank())
        .map(|rank| rank.to_string())
        .collect();
    let of = match Tally::of(data, edition, economy) {
        Tally::Exact(count) => format!("{} of {count}", ranks.len()),
        Tally::AtLeast(count) => format!("{} of {count} or more", ranks.len()),
        Tally::Unknown => format!("{}, their total not known", ranks.len()),
    };
    if ranks.is_empty() {
        format!("No {edition} rank of {} is known.", economy_in_sentence(language, who))
    } else {
        format!(
            "{} known {edition} ranks ({of}): {}.",
            capitalised(&possessive(language, who)),
            listed(language, &ranks)
        )
    }
}

/// The counts by edition: every count of each economy drawn, and which editions follow another method.
#[must_use]
pub fn editions_summary(data: &Dataset, state: &ViewState) -> String {
    let mut sentences: Vec<_> =
        state.drawn().into_iter().map(|economy| counts_of(state.language, data, economy)).collect();
    sentences.push(other_methods(state.language));
    sentences.join(" ")
}

fn counts_of(language: Language, data: &Dataset, economy: EconomyId) -> String {
    let name = economy_at_start(language, data.economy(economy));
    let counts: Vec<_> = Edition::all()
        .filter_map(|edition| {
            let tally = Tally::of(data, edition, economy);
            tally.number().map(|count| format!("{}{count} in {edition}", tally.qualifier()))
        })
        .collect();
    if counts.is_empty() { format!("{name}: no count found.") } else { format!("{name}: {}.", counts.join(", ")) }
}

fn other_methods(language: Language) -> String {
    let years: Vec<_> = Edition::all()
        .filter(|edition| edition.method() != Method::PatentsAndPublications)
        .map(|edition| edition.to_string())
        .collect();
    format!("{} follow other methods and cannot be compared with the years between.", listed(language, &years))
}
