//! Search as one types: clusters and economies by name, without regard to case, diacritics, dashes, spaces and
//! apostrophes.

use super::fold::{Folded, fold};
use crate::data::order::sort_by;
use crate::data::{Cluster, ClusterId, Dataset, EconomyId, Edition};
use std::ops::Range;

/// What a search found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FoundKind {
    /// A cluster, whether or not the edition names it.
    Cluster(ClusterId),
    /// An economy with clusters.
    Economy(EconomyId),
}

/// A result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// The name to show.
    pub name: String,
    /// The part of the name that matched, in bytes; `None` where a city's name or a country code matched.
    pub matched: Option<Range<usize>>,
    /// The city that matched, where the name did not.
    pub city: Option<String>,
    /// A cluster of the edition searched; true for economies.
    pub in_edition: bool,
}

/// How well a text matches, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Quality {
    /// The query starts the name.
    Start,
    /// The query starts a word of it.
    Word,
    /// The query is inside a word.
    Inside,
}

/// At most `limit` results, best first: names that start with the query, then words that do, then words that contain
/// it; within each the edition's clusters by rank, economies, and clusters of other editions. Nothing for a query
/// without a letter or digit.
#[must_use]
pub fn search(data: &Dataset, edition: Edition, query: &str, limit: usize) -> Vec<Found> {
    let query = fold(query);
    if query.is_empty() {
        return Vec::new();
    }
    let clusters = data.clusters().filter_map(|(id, cluster)| {
        let row = data.ranking(edition, id);
        let rank = row.and_then(crate::data::Ranking::rank).unwrap_or(u16::MAX);
        let (quality, found) = match_cluster(id, cluster, row.is_some(), &query)?;
        Some(((quality, if row.is_some() { 0 } else { 2 }, rank), found))
    });
    let economies = data.economies().filter(|(id, _)| has_clusters(data, *id)).filter_map(|(id, economy)| {
        let name = economy.name.strip_prefix("The ").unwrap_or(&economy.name);
        let (quality, matched) = match_text(name, &query)
            .map(|(quality, range)| (quality, Some(range)))
            .or_else(|| is_code(&query, &[&economy.iso3, &economy.iso2]).then_some((Quality::Start, None)))?;
        let kind = FoundKind::Economy(id);
        Some(((quality, 1, 0), Found { kind, name: name.to_owned(), matched, city: None, in_edition: true }))
    });
    let mut found: Vec<_> = clusters.chain(economies).collect();
    sort_by(&mut found, |(one, a), (other, b)| one.cmp(other).then_with(|| a.name.cmp(&b.name)));
    found.into_iter().take(limit).map(|(_, found)| found).collect()
}

/// Whether choosing the economy can lead anywhere: some cluster or count is its own.
fn has_clusters(data: &Dataset, economy: EconomyId) -> bool {
    data.clusters().any(|(_, cluster)| cluster.economy() == economy)
        || Edition::all().any(|edition| data.count(edition, economy).is_some())
}

fn is_code(query: &Folded, codes: &[&str]) -> bool {
    codes.iter().any(|code| fold(code).letters() == query.letters())
}

fn match_cluster(id: ClusterId, cluster: &Cluster, in_edition: bool, query: &Folded) -> Option<(Quality, Found)> {
    let kind = FoundKind::Cluster(id);
    let short = cluster.short_name();
    let by_name = |name: &str| {
        match_text(name, query).map(|(quality, range)| {
            (quality, Found { kind, name: name.to_owned(), matched: Some(range), city: None, in_edition })
        })
    };
    let by_city = || {
        let best = cluster.cities.iter().filter_map(|city| Some((match_text(city, query)?.0, city))).min()?;
        let quality = best.0.max(Quality::Word);
        Some((quality, Found { kind, name: short.clone(), matched: None, city: Some(best.1.clone()), in_edition }))
    };
    by_name(&short).or_else(|| by_name(&cluster.name)).or_else(by_city)
}

/// The best match of a query in a text, with the bytes it covers. A match inside a word ends within that word, so that
/// `osa` is not found in `Los Angeles`.
fn match_text(text: &str, query: &Folded) -> Option<(Quality, Range<usize>)> {
    let text = fold(text);
    let length = query.letters().len();
    let (quality, at) = text
        .letters()
        .windows(length)
        .enumerate()
        .filter(|(_, window)| *window == query.letters())
        .filter_map(|(at, _)| match at {
            0 => Some((Quality::Start, at)),
            _ if text.starts_word(at) => Some((Quality::Word, at)),
            _ if (at + 1..at + length).any(|inside| text.starts_word(inside)) => None,
            _ => Some((Quality::Inside, at)),
        })
        .min()?;
    Some((quality, text.source(at..at + length)))
}
