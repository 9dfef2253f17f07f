//! How much of an edition is known.

use crate::data::{Dataset, Edition};
use crate::language::Language;
use crate::stats::{Coverage, coverage};

/// The line under the map: `66 of 100 clusters can be named from open sources: 39 with a rank, …`.
#[must_use]
pub fn coverage_line(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = coverage(data, edition);
    let (named, total) = (known.named(), known.total);
    match coverage_parts(language, known, edition).as_slice() {
        _ if named == 0 => format!("None of the {total} clusters can be named from open sources."),
        _ if known.ranked == total => {
            format!("All {total} clusters can be named from open sources, each with its rank.")
        }
        [only] => format!("{named} of {total} clusters can be named from open sources, all {only}."),
        parts => format!("{named} of {total} clusters can be named from open sources: {}.", parts.join(", ")),
    }
}

/// The same without its parts, where space is short.
#[must_use]
pub fn coverage_short(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = coverage(data, edition);
    format!("{} of {} clusters can be named from open sources.", known.named(), known.total)
}

fn coverage_parts(language: Language, known: Coverage, edition: Edition) -> Vec<String> {
    let before = edition.previous().map_or_else(|| "another".to_owned(), |before| format!("the {before}"));
    [
        (known.ranked, "with a rank".to_owned()),
        (known.listed, "without one".to_owned()),
        (known.derived, format!("in {before} table only")),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| if count == known.named() { what } else { format!("{count} {what}") })
    .collect()
}

/// How many have exact figures: `32 of 100 clusters have an exact share of world output.`
#[must_use]
pub fn figures_line(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = coverage(data, edition);
    match known.with_share {
        0 => "No exact share of world output is in open sources.".to_owned(),
        1 => format!("1 of {} clusters has an exact share of world output.", known.total),
        share => format!("{share} of {} clusters have an exact share of world output.", known.total),
    }
}

/// Under the list: `39 of 100 ranks known`.
#[must_use]
pub fn list_footer(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = coverage(data, edition);
    format!("{} of {} ranks known", known.ranked, known.total)
}

/// A search without a hit.
#[must_use]
pub fn search_without_hit(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = coverage(data, edition);
    match known.unnamed {
        0 => format!("Not among the {} clusters.", known.total),
        1 => format!("Not among the named clusters. 1 of the {} is not named here.", known.total),
        unnamed => format!("Not among the named clusters. {unnamed} of the {} are not named here.", known.total),
    }
}
