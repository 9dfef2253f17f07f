//! Fixed labels of the page: headings, menus, buttons.

use super::grammar::percent;
use crate::data::{Edition, Listing};
use crate::language::Language;
use crate::state::{Column, Preset};

/// In the empty search field.
pub const SEARCH_HINT: &str = "Find a cluster or economy";
/// No row passes the filter; the button after it is [`CLEAR_FILTERS`].
pub const NO_MATCH: &str = "No cluster matches.";
/// Takes every filter away.
pub const CLEAR_FILTERS: &str = "Clear filters";
/// The filter menus when nothing is chosen: economy, region, income group.
pub const ALL_CHOICES: [&str; 3] = ["All economies", "All regions", "All incomes"];
/// Under the list, while it shows only a part.
pub const SHOW_ALL: &str = "Show all ranks as a table";
/// A value no source gives.
pub const NOT_IN_OPEN_SOURCES: &str = "not in open sources";

/// The list's title: `Ranking 2024`.
#[must_use]
pub fn ranking_title(language: Language, edition: Edition) -> String {
    format!("Ranking {edition}")
}

/// A column's heading, short as on the page.
#[must_use]
pub fn column_heading(language: Language, column: Column, edition: Edition) -> String {
    match column {
        Column::Rank => "#".to_owned(),
        Column::Name => "Cluster".to_owned(),
        Column::Economy => "Economy".to_owned(),
        Column::Change => {
            edition.previous().map_or_else(|| "change".to_owned(), |before| format!("’{:02}", before.year() % 100))
        }
        Column::Share => "share".to_owned(),
        Column::Growth => "growth".to_owned(),
        Column::Grade => "sources".to_owned(),
    }
}

/// A column's heading in full, for screen readers and titles.
#[must_use]
pub fn column_name(language: Language, column: Column, edition: Edition) -> String {
    match column {
        Column::Rank => format!("Rank {edition}"),
        Column::Name => "Cluster".to_owned(),
        Column::Economy => "Economy".to_owned(),
        Column::Change => edition
            .previous()
            .map_or_else(|| "Change of rank".to_owned(), |before| format!("Change of rank since {before}")),
        Column::Share => "Share of world output in percent".to_owned(),
        Column::Growth => "Growth of output in percent".to_owned(),
        Column::Grade => "How well the row is supported".to_owned(),
    }
}

/// The heading over rows of a listing, where they stand in a group of their own.
#[must_use]
pub fn group_heading(language: Language, listing: Listing, edition: Edition) -> String {
    match (listing, edition.previous()) {
        (Listing::Ranked(_), _) => "Ranked".to_owned(),
        (Listing::Listed, _) => "Named, rank not known".to_owned(),
        (Listing::Derived, Some(before)) => format!("In the {before} table, {edition} not confirmed"),
        (Listing::Derived, None) => format!("{edition} not confirmed"),
    }
}

/// Ranks nothing is known of: `26–28 · not in open sources`.
#[must_use]
pub fn gap_text(language: Language, first: u16, last: u16) -> String {
    let ranks = if first == last { first.to_string() } else { format!("{first}–{last}") };
    format!("{ranks} · {NOT_IN_OPEN_SOURCES}")
}

/// How many rows a filter leaves: `24 of 66 clusters shown.`
#[must_use]
pub fn rows_shown(language: Language, shown: usize, hidden: usize) -> String {
    match (shown, hidden) {
        (0, _) => NO_MATCH.to_owned(),
        (shown, 0) => format!("All {shown} named clusters shown."),
        (shown, hidden) => format!("{shown} of {} named clusters shown.", shown + hidden),
    }
}

/// A part of the world the map shows.
#[must_use]
pub fn preset_name(language: Language, preset: Preset) -> &'static str {
    match preset {
        Preset::World => "World",
        Preset::EastAsia => "East Asia",
        Preset::Europe => "Europe",
        Preset::NorthAmerica => "North America",
    }
}

/// The size key's heading; the edition is the one the shares come from.
#[must_use]
pub fn size_key_heading(language: Language, shares: Edition) -> String {
    format!("share of world output ({shares} edition)")
}

/// Marks of a fixed size: at most so many percent, or no figure at all.
#[must_use]
pub fn size_key_fixed(language: Language, at_most: Option<f64>) -> String {
    let limit = at_most.map(|limit| format!("{} or less, ", percent(language, limit, 1))).unwrap_or_default();
    format!("{limit}no exact figure")
}

/// Dashed marks: named by an earlier edition's table alone.
#[must_use]
pub fn size_key_derived(language: Language, from: Edition, shown: Edition) -> String {
    format!("in the {from} table; {shown} not confirmed")
}
