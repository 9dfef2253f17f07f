//! How much of an edition is known.

use super::edition::year_before;
use super::grammar::enumerated;
use crate::data::{Dataset, Edition, Ranking};
use crate::language::Language;
use crate::stats::{Coverage, Share, coverage, share_of_output};

/// The line under the map: `66 of 100 clusters can be named from open sources: 39 with a rank, …`.
#[must_use]
pub fn coverage_line(language: Language, data: &Dataset, edition: Edition) -> String {
    let texts = language.texts();
    let known = coverage(data, edition);
    let (named, total, before) = (known.named(), known.total, year_before(edition));
    if data.is_own(edition) {
        return texts.own_coverage(named, total, known.ranked, data.without_economy(edition));
    }
    match coverage_parts(known).as_slice() {
        [] => texts.coverage_none(total),
        _ if known.ranked == total => texts.coverage_complete(total),
        [(kind, _)] => texts.coverage_alike(*kind, named, total, before),
        parts => {
            let parts: Vec<_> = parts.iter().map(|(kind, n)| texts.coverage_part(*kind, *n, before.as_str())).collect();
            texts.coverage_parts(named, total, enumerated(language, &parts))
        }
    }
}

/// The same without its parts, where space is short.
#[must_use]
pub fn coverage_short(language: Language, data: &Dataset, edition: Edition) -> String {
    let (texts, known) = (language.texts(), coverage(data, edition));
    if data.is_own(edition) {
        return texts.own_coverage(known.named(), known.total, known.ranked, data.without_economy(edition));
    }
    texts.coverage_short(known.named(), known.total)
}

/// The ways in which clusters are known by name, as messages choose their words by them, with their numbers.
fn coverage_parts(known: Coverage) -> Vec<(&'static str, u16)> {
    let parts = [("ranked", known.ranked), ("listed", known.listed), ("derived", known.derived)];
    parts.into_iter().filter(|(_, number)| *number > 0).collect()
}

/// How many have exact figures: `32 of 100 clusters have an exact share of world output.`
#[must_use]
pub fn figures_line(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = coverage(data, edition);
    if data.is_own(edition) {
        let is_lent = |row: &&Ranking| {
            let share = share_of_output(data, edition, row.cluster);
            matches!(share, Share::Exact { edition: from, .. } if !data.is_own(from))
        };
        let lent = data.rankings(edition).filter(is_lent).count();
        return language.texts().own_figures(known.with_share, known.total, lent, Edition::FIGURES.year());
    }
    language.texts().figures_line(known.with_share, known.total)
}

/// Under the list: `39 of 100 ranks known`.
#[must_use]
pub fn list_footer(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = coverage(data, edition);
    language.texts().ranks_of_all(known.ranked, known.total)
}

/// A search without a hit.
#[must_use]
pub fn search_without_hit(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = coverage(data, edition);
    language.texts().search_without_hit(known.unnamed, known.total)
}
