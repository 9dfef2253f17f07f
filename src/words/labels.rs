//! Labels of the map and the ranking that tell an edition, a part of the world or a count.

use crate::data::{Dataset, Edition, Listing};
use crate::language::Language;
use crate::state::{Column, Preset};
use crate::stats::compares_with_recomputed_ranks;

/// A column's heading, short as on the page.
#[must_use]
pub fn column_heading(language: Language, column: Column, edition: Edition) -> String {
    let texts = language.texts();
    match (column, edition.previous()) {
        (Column::Rank, _) => texts.column_rank(),
        (Column::Name, _) => texts.column_name(),
        (Column::Economy, _) => texts.column_economy(),
        (Column::Change, Some(before)) => texts.column_change(format!("{:02}", before.year() % 100)),
        (Column::Change, None) => texts.column_change_first(),
        (Column::Share, _) => texts.column_share(),
        (Column::Growth, _) => texts.column_growth(),
        (Column::Grade, _) => texts.column_grade(),
    }
}

/// A column's heading in full, for screen readers and titles.
#[must_use]
pub fn column_name(language: Language, data: &Dataset, column: Column, edition: Edition) -> String {
    let texts = language.texts();
    match (column, edition.previous()) {
        (Column::Rank, _) => texts.column_rank_full(edition.year()),
        (Column::Name, _) => texts.column_name(),
        (Column::Economy, _) => texts.column_economy(),
        (Column::Change, Some(before)) if compares_with_recomputed_ranks(data, edition) => {
            texts.column_change_recomputed_full(before.year())
        }
        (Column::Change, Some(before)) => texts.column_change_full(before.year()),
        (Column::Change, None) => texts.column_change_first_full(),
        (Column::Share, _) => texts.column_share_full(),
        (Column::Growth, _) => texts.column_growth_full(),
        (Column::Grade, _) => texts.column_grade_full(),
    }
}

/// The heading over rows of a listing, where they stand in a group of their own.
#[must_use]
pub fn group_heading(language: Language, listing: Listing, edition: Edition) -> String {
    let texts = language.texts();
    match (listing, edition.previous()) {
        (Listing::Ranked(_), _) => texts.group_ranked(),
        (Listing::Listed, _) => texts.group_listed(),
        (Listing::Derived, Some(before)) => texts.group_derived(before.year(), edition.year()),
        (Listing::Derived, None) => texts.not_confirmed(edition.year()),
    }
}

/// Ranks nothing is known of: `26–28 · not in open sources`.
#[must_use]
pub fn gap_text(language: Language, first: u16, last: u16) -> String {
    language.texts().ranking_gap(language.span(first, last))
}

/// How many rows a filter leaves: `24 of 66 named clusters shown.`
#[must_use]
pub fn rows_shown(language: Language, shown: usize, hidden: usize) -> String {
    let texts = language.texts();
    match (shown, hidden) {
        (0, _) => texts.no_match(),
        (shown, 0) => texts.all_rows_shown(shown),
        (shown, hidden) => texts.some_rows_shown(shown, shown + hidden),
    }
}

/// A part of the world the map shows.
#[must_use]
pub fn preset_name(language: Language, preset: Preset) -> String {
    let texts = language.texts();
    match preset {
        Preset::World => texts.preset_world(),
        Preset::EastAsia => texts.preset_east_asia(),
        Preset::Europe => texts.preset_europe(),
        Preset::NorthAmerica => texts.preset_north_america(),
    }
}

/// Marks of a fixed size: at most so many percent, or no figure at all.
#[must_use]
pub fn size_key_fixed(language: Language, at_most: Option<f64>) -> String {
    let texts = language.texts();
    at_most.map_or_else(|| texts.size_key_no_figure(), |limit| texts.size_key_at_most(language.percent(limit, 1)))
}
