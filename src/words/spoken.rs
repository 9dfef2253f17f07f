//! What screen readers are told of a mark when the keyboard comes to it.

use super::grammar::sentences;
use super::names::{cluster_name, economy_in_sentence, economy_name};
use super::tally::Tally;
use super::tooltip::{compared_with, tooltip};
use crate::data::{Cluster, ClusterId, Dataset, Edition, Known, Listing, Missing, Ranking};
use crate::language::Language;
use crate::scene::Hit;
use crate::state::Pair;
use crate::stats::{RankChange, RankPlace, compares_with_recomputed_ranks, rank_change, rank_place};

/// A mark in a sentence. Of a cluster what tells it apart, as one that walks the ranks wants to hear it: `Rank 9,
/// Nanjing, China, up 2; 4 of 26 Chinese clusters.` Of anything else what its tooltip says.
#[must_use]
pub fn spoken(language: Language, data: &Dataset, edition: Edition, pair: Pair, hit: Hit) -> String {
    match hit {
        Hit::Cluster(cluster) => of_cluster(language, data, edition, cluster),
        Hit::Unnamed(_) | Hit::Rest | Hit::Count(..) | Hit::Income(..) => {
            tooltip(language, data, edition, hit, pair).spoken(language)
        }
    }
}

/// What a figure shows of a mark, after that sentence: `Growth of output in percent: 22.7.` Each is told as a column of the
/// figure's table, with the value in it.
#[must_use]
pub fn spoken_values(language: Language, values: &[(&str, &str)]) -> String {
    let texts = language.texts();
    sentences(language, values.iter().map(|(column, value)| texts.spoken_part(texts.spoken_value(*column, *value))))
}

/// The same of a figure that is growth alone: `Growth +16 %.`
#[must_use]
pub fn spoken_growth(language: Language, growth: &str) -> String {
    language.texts().spoken_part(language.texts().growth_of_output(growth))
}

fn of_cluster(language: Language, data: &Dataset, edition: Edition, id: ClusterId) -> String {
    let texts = language.texts();
    let cluster = data.cluster(id);
    let name = cluster_name(language, cluster);
    // The one it is counted for; the others are in its tooltip and on its card.
    let economy = economy_name(language, data.economy(cluster.economy()));
    match data.ranking(edition, id) {
        None => texts.spoken_not_named(name, economy, edition.year()),
        Some(row) => {
            let place = place(language, data, edition, cluster, row);
            texts.spoken_cluster(rank(language, row), name, economy, change(language, data, row), place)
        }
    }
}

fn rank(language: Language, row: &Ranking) -> String {
    let texts = language.texts();
    match row.listing {
        Listing::Ranked(rank) => texts.spoken_rank(rank),
        Listing::Listed => texts.spoken_rank_unknown(),
        Listing::Derived => texts.spoken_rank_derived(row.edition.year()),
    }
}

/// What became of its rank; said with what it is compared with where that is no rank as published.
fn change(language: Language, data: &Dataset, row: &Ranking) -> String {
    let texts = language.texts();
    let (kind, ranks) = match rank_change(data, row) {
        Known::Value(RankChange::Up(ranks)) => ("up", ranks),
        Known::Value(RankChange::Down(ranks)) => ("down", ranks),
        Known::Value(RankChange::Same) => ("same", 0),
        Known::Value(RankChange::New) => ("new", 0),
        Known::Missing(Missing::NotApplicable) => ("first", 0),
        Known::Missing(Missing::MethodChanged) => ("method", 0),
        Known::Missing(Missing::NotInOpenSources | Missing::NotInOwnTable) => ("unknown", 0),
    };
    let change = texts.spoken_change(kind, ranks);
    let is_difference = matches!(kind, "up" | "down" | "same") && compares_with_recomputed_ranks(data, row.edition);
    match row.edition.previous().filter(|_| is_difference) {
        Some(before) => texts.spoken_change_against(change, compared_with(language, data, row, before)),
        None => change,
    }
}

/// Where it stands among the clusters counted for its economy, as far as that is known.
fn place(language: Language, data: &Dataset, edition: Edition, cluster: &Cluster, row: &Ranking) -> String {
    let texts = language.texts();
    let economy = data.economy(cluster.economy());
    let tally = Tally::of(data, edition, cluster.economy());
    if economy.is_unknown() {
        return texts.economy_unknown_why();
    }
    let count_is = match tally {
        Tally::Exact(1) => return texts.spoken_only_one(),
        Tally::AtLeast(1) => return texts.spoken_only_known(),
        Tally::Exact(_) => "exact",
        Tally::AtLeast(_) => "limit",
        Tally::Unknown => "unknown",
    };
    let count = tally.number().unwrap_or_default();
    let clusters = texts.spoken_clusters(&economy.iso3, economy_in_sentence(language, economy));
    match rank_place(data, row) {
        RankPlace::Certain(place) => texts.spoken_place(count_is, place, count, clusters),
        RankPlace::OfKnown { place, known } => texts.spoken_place_of_known(count_is, place, known, count, clusters),
        RankPlace::Unknown => texts.spoken_without_place(count_is, count, clusters),
    }
}
