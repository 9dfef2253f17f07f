//! Search as one types: clusters and economies by their names in every language of the page, without regard to case,
//! diacritics, dashes, spaces and apostrophes.

use super::findable::{By, Findable, Name, findables};
use crate::data::order::sort_by;
use crate::data::{ClusterId, Dataset, EconomyId, Edition, Ranking};
use crate::language::{Folded, Language, fold};
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
    /// The part of the name that matched, in bytes; `None` where another name or a country code matched.
    pub matched: Option<Range<usize>>,
    /// What matched where the name did not: a city, the name in another language, a spelling.
    pub other: Option<String>,
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

/// The names that a page's search knows, folded once for all searches.
pub struct SearchIndex(Vec<Findable>);

impl SearchIndex {
    /// The names of the tables in every language; shown are those of the page's language.
    #[must_use]
    pub fn new(language: Language, data: &Dataset) -> Self {
        Self(findables(language, data))
    }

    /// At most `limit` results, best first: by names of the page's language before those of others; then names that
    /// start with the query, words that do, words that contain it; within each the edition's clusters by rank,
    /// economies, and clusters of other editions. Nothing for a query without a letter or digit.
    #[must_use]
    pub fn search(&self, data: &Dataset, edition: Edition, query: &str, limit: usize) -> Vec<Found> {
        let query = fold(query);
        if query.is_empty() {
            return Vec::new();
        }
        let found = self.0.iter().filter_map(|findable| {
            let (name, quality, range) = findable.names.iter().find_map(|name| {
                let (quality, range) = match_name(name, &query)?;
                Some((name, quality, range))
            })?;
            let (in_edition, place) = match findable.kind {
                FoundKind::Economy(_) => (true, (1, 0)),
                FoundKind::Cluster(cluster) => match data.ranking(edition, cluster) {
                    Some(row) => (true, (0, Ranking::rank(row).unwrap_or(u16::MAX))),
                    None => (false, (2, u16::MAX)),
                },
            };
            Some(((name.is_foreign, quality, place), found(findable, name, range, in_edition)))
        });
        let mut found: Vec<_> = found.collect();
        sort_by(&mut found, |(one, a), (other, b)| one.cmp(other).then_with(|| a.name.cmp(&b.name)));
        found.into_iter().take(limit).map(|(_, found)| found).collect()
    }
}

/// The result for a name that matched in a range of bytes.
fn found(findable: &Findable, name: &Name, range: Range<usize>, in_edition: bool) -> Found {
    let shown = || findable.name.clone();
    let (shown, matched, other) = match name.by {
        By::Name => (name.text.clone(), Some(range), None),
        By::Code => (shown(), None, None),
        By::Other => (shown(), None, Some(name.text.clone())),
        By::Spelling => (shown(), None, Some(whole_words(&name.text, range).to_owned())),
    };
    Found { kind: findable.kind, name: shown, matched, other, in_edition }
}

/// The words of a text that a range of its bytes touches.
fn whole_words(text: &str, range: Range<usize>) -> &str {
    let start = text[..range.start].rfind(' ').map_or(0, |space| space + 1);
    let end = text[range.end..].find(' ').map_or(text.len(), |space| range.end + space);
    &text[start..end]
}

/// How well a name matches, with the bytes of it that do. A code has to be typed whole. A city never comes before the
/// clusters whose name starts so.
fn match_name(name: &Name, query: &Folded) -> Option<(Quality, Range<usize>)> {
    let (quality, range) = match_text(&name.folded, query)?;
    match name.by {
        By::Code => (name.folded.letters() == query.letters()).then_some((quality, range)),
        By::Other if !name.is_foreign => Some((quality.max(Quality::Word), range)),
        // The inside of a word in another script's spelling tells a reader of this one nothing.
        By::Spelling if name.is_foreign && quality == Quality::Inside => None,
        By::Name | By::Other | By::Spelling => Some((quality, range)),
    }
}

/// The best match of a query in a text, with the bytes it covers. A match inside a word ends within that word, so that
/// `osa` is not found in `Los Angeles`.
fn match_text(text: &Folded, query: &Folded) -> Option<(Quality, Range<usize>)> {
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
