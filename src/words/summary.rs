//! What each figure shows, for readers who do not see it.

use super::grammar::{capitalised, enumerated, listed, n_named_clusters, sentences};
use super::key::others_counted;
use super::labels::preset_name;
use super::names::{economy_at_start, economy_in_sentence, possessive};
use super::tally::Tally;
use crate::data::{Dataset, EconomyId, Edition, Method};
use crate::language::Language;
use crate::state::{Arrangement, MapView, Pair, Preset, ViewState};
use crate::stats::{Share, coverage, members, share_of_output};

/// The map: how many clusters it shows, how many of each side’s count, and which part of the world is in view; or what
/// stands in its rows.
#[must_use]
pub fn map_summary(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    match state.arrangement {
        Arrangement::Units => sentences(
            state.language,
            [
                texts.map_summary_rows(state.edition.year()),
                units_summary(state.language, data, state.edition, state.pair),
                rest_of(state.language, data, state.edition, state.pair),
            ],
        ),
        Arrangement::Places | Arrangement::Apart => {
            let world = world_summary(state.language, data, state.edition, state.pair);
            let part = match state.map {
                MapView::Preset(Preset::World) => return world,
                MapView::Preset(part) => texts.map_summary_part(preset_name(state.language, part)),
                MapView::Free { .. } => texts.map_summary_elsewhere(),
            };
            sentences(state.language, [world, part])
        }
    }
}

/// What the counts of the pair leave of the 100, where both are exact; else the clusters named of other economies.
fn rest_of(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    let texts = language.texts();
    let of_pair: usize = [pair.a, pair.b].map(|economy| members(data, edition, economy).named.len()).iter().sum();
    let without = data.without_economy(edition);
    let named = usize::from(coverage(data, edition).named()).saturating_sub(of_pair + without);
    match others_counted(data, edition, pair).map(usize::from) {
        Some(clusters) => {
            let naming = naming(language, named, clusters.saturating_sub(named));
            texts.map_summary_rest(clusters, naming)
        }
        None => {
            let rest = texts.map_summary_rest_named(n_named_clusters(language, named));
            sentences(language, std::iter::once(rest).chain(super::own::without_economy(language, data, edition)))
        }
    }
}

fn world_summary(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    let texts = language.texts();
    let named = usize::from(coverage(data, edition).named());
    let [a, b] = [pair.a, pair.b].map(|economy| members(data, edition, economy).named.len());
    let other = named.saturating_sub(a + b + data.without_economy(edition));
    let figures = data.rankings(edition).find_map(|row| match share_of_output(data, edition, row.cluster) {
        Share::Exact { edition, .. } => Some(edition),
        Share::AtMost { .. } | Share::Unknown => None,
    });
    let clusters = texts.map_summary(
        n_named_clusters(language, named),
        edition.year(),
        named_of(language, data, edition, pair.a, a),
        named_of(language, data, edition, pair.b, b),
        other,
    );
    let areas = figures.map_or_else(String::new, |figures| texts.map_summary_area(figures.year()));
    let without = super::own::without_economy(language, data, edition).unwrap_or_default();
    sentences(language, [clusters, without, areas])
}

/// `20 of China’s 26`, or `2 in Sweden` without a count.
fn named_of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId, named: usize) -> String {
    let tally = Tally::of(data, edition, economy);
    let economy = data.economy(economy);
    language.texts().map_summary_side(
        tally.basis(),
        named,
        possessive(language, economy),
        tally.number().unwrap_or_default(),
        economy_in_sentence(language, economy),
    )
}

/// The unit chart: for each side the count, the named and the unnamed.
#[must_use]
pub fn units_summary(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    sentences(language, [pair.a, pair.b].map(|economy| units_of(language, data, edition, economy)))
}

fn units_of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> String {
    let texts = language.texts();
    let who = economy_at_start(language, data.economy(economy));
    let members = members(data, edition, economy);
    let named = members.named.len();
    let tally = Tally::of(data, edition, economy);
    let Some(count) = tally.number() else {
        return texts.units_summary_uncounted(who, edition.year(), named);
    };
    let naming = naming(language, named, members.unnamed.into());
    texts.units_summary(who, count, tally.told(language, count.to_string()), edition.year(), naming)
}

/// How many of those counted are named: `20 named and 6 not named`.
fn naming(language: Language, named: usize, unnamed: usize) -> String {
    let kind = match (named, unnamed) {
        (0, _) => "none",
        (_, 0) => "all",
        _ => "some",
    };
    language.texts().units_summary_naming(kind, named, unnamed)
}

/// The rank strip: the known ranks of each side.
#[must_use]
pub fn strip_summary(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    sentences(language, [pair.a, pair.b].map(|economy| ranks_of(language, data, edition, economy)))
}

fn ranks_of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> String {
    let texts = language.texts();
    let tally = Tally::of(data, edition, economy);
    let members = members(data, edition, economy);
    let economy = data.economy(economy);
    let ranks: Vec<_> = members.named.iter().filter_map(|row| row.rank()).map(|rank| rank.to_string()).collect();
    if ranks.is_empty() {
        return texts.strip_summary_none(edition.year(), economy_in_sentence(language, economy));
    }
    texts.strip_summary(
        capitalised(&possessive(language, economy)),
        edition.year(),
        tally.basis(),
        ranks.len(),
        tally.number().unwrap_or_default(),
        listed(language, &ranks),
    )
}

/// The counts by edition: every count of each economy drawn, and which editions follow another method.
#[must_use]
pub fn editions_summary(data: &Dataset, state: &ViewState) -> String {
    let language = state.language;
    let counts = state.drawn().into_iter().map(|economy| counts_of(language, data, economy));
    sentences(language, counts.chain([other_methods(language)]))
}

fn counts_of(language: Language, data: &Dataset, economy: EconomyId) -> String {
    let texts = language.texts();
    let who = economy_at_start(language, data.economy(economy));
    let count = |edition: Edition| {
        let tally = Tally::of(data, edition, economy);
        tally
            .number()
            .map(|count| texts.editions_summary_count(tally.told(language, count.to_string()), edition.year()))
    };
    let counts: Vec<_> = Edition::all().filter_map(count).collect();
    if counts.is_empty() {
        return texts.editions_summary_uncounted(who);
    }
    texts.editions_summary(who, enumerated(language, &counts))
}

fn other_methods(language: Language) -> String {
    let years: Vec<_> = Edition::all()
        .filter(|edition| edition.method() != Method::PatentsAndPublications)
        .map(|edition| edition.to_string())
        .collect();
    language.texts().editions_summary_methods(listed(language, &years))
}
