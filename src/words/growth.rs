//! Growth of output since the edition before: title, reading, note, and the words of the legend.

use super::grammar::{capitalised, listed, n_clusters, signed_as_published};
use super::names::cluster_name;
use super::slope::{NAMES, names_or_count};
use crate::data::{Dataset, Edition, IncomeGroup};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{Growth, coverage, growth};

/// The table's heading of the figure.
pub const GROWTH: &str = "Growth of output in percent";
/// The table's heading of an economy's income group.
pub const INCOME_GROUP: &str = "Income group";

/// The form of a mark, which tells the income group of its economy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GrowthForm {
    /// High income.
    Disc,
    /// Upper middle income.
    Diamond,
    /// Lower middle income.
    Triangle,
    /// In no income group of the World Bank.
    Cross,
}

impl From<Option<IncomeGroup>> for GrowthForm {
    fn from(income: Option<IncomeGroup>) -> Self {
        match income {
            Some(IncomeGroup::High) => Self::Disc,
            Some(IncomeGroup::UpperMiddle) => Self::Diamond,
            Some(IncomeGroup::LowerMiddle) => Self::Triangle,
            None => Self::Cross,
        }
    }
}

/// The form in a sentence, for more than one mark.
fn forms(language: Language, form: GrowthForm) -> &'static str {
    match form {
        GrowthForm::Disc => "discs",
        GrowthForm::Diamond => "diamonds",
        GrowthForm::Triangle => "triangles",
        GrowthForm::Cross => "crosses",
    }
}

/// An income group in a legend and a table.
#[must_use]
pub fn income_words(language: Language, income: Option<IncomeGroup>) -> &'static str {
    income.map_or("No income group", IncomeGroup::name)
}

/// A growth figure at its mark, as published: `+22.7 %`.
#[must_use]
pub fn growth_label(language: Language, percent: f64) -> String {
    format!("{}\u{2009}%", signed_as_published(percent))
}

/// Why the chart is empty, where it is.
#[must_use]
pub fn growth_empty(data: &Dataset, state: &ViewState) -> Option<String> {
    let edition = state.edition;
    growth(data, edition).is_empty().then(|| format!("No growth figure of the {edition} edition is in open sources"))
}

/// The chart's title: `Hefei and Zhengzhou grew fastest`, the first two of those with a figure and whoever equals them.
#[must_use]
pub fn growth_title(data: &Dataset, state: &ViewState) -> String {
    let rows = growth(data, state.edition);
    let [first, second, ..] = rows.as_slice() else {
        return match rows.first() {
            None => format!("No growth figure is known for {}", state.edition),
            Some(only) => format!("{}, the only figure known", alone(state.language, data, *only)),
        };
    };
    if first.percent <= 0.0 {
        return "No cluster with a known figure grew".to_owned();
    }
    let at_least = |least: f64| rows.iter().filter(|row| row.percent >= least).map(|row| row.cluster).collect();
    let (best, two): (Vec<_>, Vec<_>) = (at_least(first.percent), at_least(second.percent));
    // To be among the fastest somebody has to be slower.
    let fastest = if two.len() < rows.len() && two.len() <= NAMES && second.percent > 0.0 { two } else { best };
    let names = capitalised(&names_or_count(state.language, data, &fastest));
    if fastest.len() == rows.len() {
        format!("{names} grew by {} each", percent_without_sign(state.language, first.percent))
    } else {
        format!("{names} grew fastest")
    }
}

fn alone(language: Language, data: &Dataset, row: Growth) -> String {
    let name = cluster_name(language, data.cluster(row.cluster));
    let by = percent_without_sign(language, row.percent.abs());
    match row.percent {
        grown if grown > 0.0 => format!("{name} grew by {by}"),
        shrunk if shrunk < 0.0 => format!("{name} shrank by {by}"),
        _ => format!("{name} did not grow"),
    }
}

fn percent_without_sign(language: Language, percent: f64) -> String {
    growth_label(language, percent).trim_start_matches('+').to_owned()
}

/// How to read the chart: what grew from when to when, and what the forms mean.
#[must_use]
pub fn growth_reading(data: &Dataset, state: &ViewState) -> String {
    let entries = income_entries(data, state);
    let what = format!("Growth of science and technology output, {}.", span(state.language, state.edition));
    let meaning = |entry: &IncomeEntry| {
        format!(
            "{} {}",
            forms(state.language, entry.income.into()),
            income_words(state.language, entry.income).to_lowercase()
        )
    };
    match entries.as_slice() {
        [] => what,
        entries => format!(
            "{what} The form tells the income group: {}.",
            listed(state.language, &entries.iter().map(meaning).collect::<Vec<_>>())
        ),
    }
}

/// `2023 to 2024`.
fn span(language: Language, edition: Edition) -> String {
    edition.previous().map_or_else(|| edition.to_string(), |before| format!("{before} to {edition}"))
}

/// The figures in sentences.
#[must_use]
pub fn growth_summary(data: &Dataset, state: &ViewState) -> String {
    let told = |row: &Growth| {
        format!(
            "{} {}",
            cluster_name(state.language, data.cluster(row.cluster)),
            growth_label(state.language, row.percent)
        )
    };
    let rows = growth(data, state.edition);
    match growth_empty(data, state) {
        Some(reason) => format!("{reason}."),
        None => format!(
            "Growth of output, {}: {}.",
            span(state.language, state.edition),
            listed(state.language, &rows.iter().map(told).collect::<Vec<_>>())
        ),
    }
}

/// How many of the named clusters have no figure.
#[must_use]
pub fn growth_note(data: &Dataset, state: &ViewState) -> String {
    let known = growth(data, state.edition).len();
    let named = usize::from(coverage(data, state.edition).named());
    let missing = named.saturating_sub(known);
    let of = format!("{} named in {}", n_clusters(state.language, named), state.edition);
    match (known, missing) {
        (0, _) => format!("None of the {of} has a growth figure in open sources."),
        (_, 0) => format!("All {of} have a growth figure."),
        (_, 1) => format!("Of the {of}, one has no growth figure in open sources."),
        (_, more) => format!("Of the {of}, {more} have no growth figure in open sources."),
    }
}

/// The caption of the table.
#[must_use]
pub fn growth_caption(language: Language, edition: Edition) -> String {
    format!("Growth of output, {}", span(language, edition))
}

/// An income group of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IncomeEntry {
    /// The group; none for economies without one.
    pub income: Option<IncomeGroup>,
    /// How many clusters of the chart belong to it.
    pub clusters: usize,
}

/// The income groups that occur in the chart, from the highest.
#[must_use]
pub fn income_entries(data: &Dataset, state: &ViewState) -> Vec<IncomeEntry> {
    let rows = growth(data, state.edition);
    let entry =
        |income| IncomeEntry { income, clusters: rows.iter().filter(|row: &&Growth| row.income == income).count() };
    let groups = IncomeGroup::ALL.into_iter().map(Some).chain([None]);
    groups.map(entry).filter(|entry| entry.clusters > 0).collect()
}
