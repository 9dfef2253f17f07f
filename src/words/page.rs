//! What the page says around the figures: keys, hints, method, licence.

use super::grammar::enumerated;
use super::key::count_cell;
use super::names::{cluster_name, economy_in_sentence, economy_name, economy_order};
use super::tally::Tally;
use crate::data::order::sort_by_key;
use crate::data::{Dataset, EconomyId, Edition, Method, Source};
use crate::language::Language;
use crate::scene::MarkStyle;
use crate::state::Pair;
use crate::stats::{RECOMPUTED_RANKS, coverage, share_of_output};

/// How WIPO ranks, a point a line.
#[must_use]
pub fn method_points(language: Language) -> [String; 5] {
    let texts = language.texts();
    let otherwise = Edition::all()
        .filter(|edition| edition.method() != Method::PatentsAndPublications)
        .map(|edition| texts.method_of_edition(edition.year(), super::method_name(language, edition.method())))
        .reduce(|before, edition| texts.method_more_editions(before, edition));
    [
        texts.method_places(),
        texts.method_groups(),
        texts.method_rank(),
        texts.method_editions(otherwise.unwrap_or_default()),
        texts.method_counting(),
    ]
}

/// What to know before using a figure, a point a line.
#[must_use]
pub fn data_notes(language: Language, data: &Dataset) -> [String; 5] {
    let texts = language.texts();
    let own = data.own_table().is_some();
    [
        texts.notes_sources(own),
        texts.notes_stand_in(Edition::WITHOUT_FIGURES.year(), Edition::FIGURES.year()),
        texts.notes_rank_before(RECOMPUTED_RANKS.year()),
        texts.notes_taipei(own),
        texts.notes_borders(own),
    ]
}

/// What the nested circles say, for screen readers.
#[must_use]
pub fn size_key_spoken(language: Language, shares: &[f64]) -> String {
    let shares: Vec<_> = shares.iter().map(ToString::to_string).collect();
    language.texts().size_key_spoken(enumerated(language, &shares))
}

/// What an edition of the edition line is called by a screen reader: `2024: China 26, United States 20`.
#[must_use]
pub fn edition_choice(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    let (texts, year) = (language.texts(), edition.year());
    if !data.can_show(edition) {
        return texts.edition_choice_none(year, super::no_count_found(language));
    }
    let one = |economy: EconomyId| {
        let (economy, tally) = (data.economy(economy), Tally::of(data, edition, economy));
        match tally {
            Tally::Exact(count) => texts.count_of(economy_name(language, economy), count),
            Tally::AtLeast(count) => texts.count_of_at_least(economy_name(language, economy), count),
            Tally::Unknown => texts.count_of_unknown(economy_in_sentence(language, economy)),
        }
    };
    texts.edition_choice(year, one(pair.a), one(pair.b))
}

/// The parts of the coverage bar with their counts: ranked, listed, derived, unnamed.
#[must_use]
pub fn coverage_key(language: Language, data: &Dataset, edition: Edition) -> [String; 4] {
    let (texts, known) = (language.texts(), coverage(data, edition));
    let derived = match edition.previous() {
        Some(before) => texts.coverage_derived(known.derived, before.year()),
        None => texts.coverage_derived_earlier(known.derived),
    };
    [
        texts.coverage_ranked(known.ranked, edition.year()),
        texts.coverage_listed(known.listed),
        derived,
        texts.coverage_unnamed(known.unnamed),
    ]
}

/// What tells clusters apart in a list of a crowd.
#[derive(Clone, Debug, PartialEq)]
pub struct CrowdRow {
    /// The rank, or a dash.
    pub rank: String,
    /// The mark.
    pub mark: MarkStyle,
    /// The name.
    pub name: String,
    /// The share of world output, empty where it is not known exactly.
    pub share: String,
}

/// A cluster's row in the list of a crowd.
#[must_use]
pub fn crowd_row(
    language: Language,
    data: &Dataset,
    edition: Edition,
    pair: Pair,
    cluster: crate::data::ClusterId,
) -> CrowdRow {
    let row = data.ranking(edition, cluster);
    let share = share_of_output(data, edition, cluster).exact();
    CrowdRow {
        rank: row.and_then(crate::data::Ranking::rank).map_or(super::UNKNOWN.to_owned(), |rank| rank.to_string()),
        mark: super::tooltip::mark_of(data, cluster, row, pair),
        name: cluster_name(language, data.cluster(cluster)),
        share: share.map(|share| language.percent(share, 1)).unwrap_or_default(),
    }
}

/// Publisher and date of a source: `WIPO, 2024-09-26`.
#[must_use]
pub fn source_line(source: &Source) -> String {
    [source.publisher.as_str(), source.date.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Economies for the menus of the pair, by name, with their counts of an edition where known.
#[must_use]
pub fn economy_choices(language: Language, data: &Dataset, edition: Edition) -> Vec<(EconomyId, String)> {
    let mut choices: Vec<_> = data
        .economies()
        .filter(|(id, one)| !one.is_unknown() && data.clusters().any(|(_, cluster)| cluster.economy() == *id))
        .map(|(id, economy)| {
            let name = economy_name(language, economy);
            let choice =
                count_cell(language, data, edition, id).map(|count| language.texts().choice_with_count(&*name, count));
            (id, choice.unwrap_or(name))
        })
        .collect();
    sort_by_key(&mut choices, |(id, _)| economy_order(language, data.economy(*id)));
    choices
}
