//! Growth of output since the edition before: title, reading, note, and the words of the legend.

use super::grammar::{capitalised, listed, n_clusters, sentences, signed_as_published};
use super::names::cluster_name;
use super::slope::{NAMES, names_or_count};
use crate::data::{Dataset, Edition, IncomeGroup};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{Growth, coverage, growth};

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

/// An income group in a legend and a table.
#[must_use]
pub fn income_words(language: Language, income: Option<IncomeGroup>) -> String {
    let texts = language.texts();
    match income {
        Some(IncomeGroup::High) => texts.income_high(),
        Some(IncomeGroup::UpperMiddle) => texts.income_upper_middle(),
        Some(IncomeGroup::LowerMiddle) => texts.income_lower_middle(),
        None => texts.income_none(),
    }
}

/// How the texts call an income group.
fn key(income: Option<IncomeGroup>) -> &'static str {
    match income {
        Some(IncomeGroup::High) => "high",
        Some(IncomeGroup::UpperMiddle) => "upper-middle",
        Some(IncomeGroup::LowerMiddle) => "lower-middle",
        None => "none",
    }
}

/// A growth figure at its mark, as published: `+22.7 %`.
#[must_use]
pub fn growth_label(language: Language, percent: f64) -> String {
    language.texts().percent_sign(signed_as_published(language, percent))
}

/// A figure of the axis of growth: `10 %`, `2.5 %`.
#[must_use]
pub fn growth_tick(language: Language, tick: f64) -> String {
    language.percent(tick, usize::from(tick.fract() != 0.0))
}

/// Why the chart is empty, where it is.
#[must_use]
pub fn growth_empty(data: &Dataset, state: &ViewState) -> Option<String> {
    let reason = || state.language.texts().growth_empty(state.edition.year(), data.is_own(state.edition));
    growth(data, state.edition).is_empty().then(reason)
}

/// The chart's title: `Hefei and Zhengzhou grew fastest`, the first two of those with a figure and whoever equals them.
#[must_use]
pub fn growth_title(data: &Dataset, state: &ViewState) -> String {
    let (texts, rows) = (state.language.texts(), growth(data, state.edition));
    let [first, second, ..] = rows.as_slice() else {
        return rows.first().map_or_else(
            || texts.growth_title_unknown(state.edition.year()),
            |only| title_of_one(state.language, data, *only),
        );
    };
    if first.percent <= 0.0 {
        return texts.growth_title_none();
    }
    let at_least = |least: f64| rows.iter().filter(|row| row.percent >= least).map(|row| row.cluster).collect();
    let (best, two): (Vec<_>, Vec<_>) = (at_least(first.percent), at_least(second.percent));
    // To be among the fastest somebody has to be slower.
    let fastest = if two.len() < rows.len() && two.len() <= NAMES && second.percent > 0.0 { two } else { best };
    let names = capitalised(&names_or_count(state.language, data, &fastest));
    if fastest.len() == rows.len() {
        texts.growth_title_each(names, percent_without_sign(state.language, first.percent))
    } else {
        texts.growth_title_fastest(names)
    }
}

/// Where one figure alone is known.
fn title_of_one(language: Language, data: &Dataset, row: Growth) -> String {
    let (texts, name) = (language.texts(), cluster_name(language, data.cluster(row.cluster)));
    let by = percent_without_sign(language, row.percent.abs());
    match row.percent {
        grown if grown > 0.0 => texts.growth_title_only_grew(name, by),
        shrunk if shrunk < 0.0 => texts.growth_title_only_shrank(name, by),
        _ => texts.growth_title_only_still(name),
    }
}

fn percent_without_sign(language: Language, percent: f64) -> String {
    growth_label(language, percent).trim_start_matches('+').to_owned()
}

/// How to read the chart: what grew from when to when, and what the forms mean.
#[must_use]
pub fn growth_reading(data: &Dataset, state: &ViewState) -> String {
    let (language, texts) = (state.language, state.language.texts());
    let what = texts.growth_reading(span(language, state.edition));
    let meaning = |entry: &IncomeEntry| texts.growth_form(key(entry.income));
    let forms: Vec<_> = income_entries(data, state).iter().map(meaning).collect();
    let forms = (!forms.is_empty()).then(|| texts.growth_reading_forms(listed(language, &forms)));
    sentences(language, [Some(what), forms].into_iter().flatten())
}

/// `2023 to 2024`.
fn span(language: Language, edition: Edition) -> String {
    let (texts, year) = (language.texts(), edition.year());
    edition.previous().map_or_else(|| texts.growth_span_first(year), |before| texts.growth_span(before.year(), year))
}

/// The figures in sentences.
#[must_use]
pub fn growth_summary(data: &Dataset, state: &ViewState) -> String {
    let (language, texts) = (state.language, state.language.texts());
    let told = |row: &Growth| {
        let name = cluster_name(language, data.cluster(row.cluster));
        texts.growth_figure_of(name, growth_label(language, row.percent))
    };
    let figures: Vec<_> = growth(data, state.edition).iter().map(told).collect();
    if figures.is_empty() {
        return texts.growth_summary_empty(state.edition.year(), data.is_own(state.edition));
    }
    growth_sentence(language, state.edition, &figures)
}

/// Growth figures with whose they are, in a sentence: `Growth of output, 2023 to 2024: Hefei +22.7 % and …`.
pub(super) fn growth_sentence(language: Language, edition: Edition, figures: &[String]) -> String {
    language.texts().growth_summary(span(language, edition), listed(language, figures))
}

/// How many of the named clusters have no figure.
#[must_use]
pub fn growth_note(data: &Dataset, state: &ViewState) -> String {
    let known = growth(data, state.edition).len();
    let named = usize::from(coverage(data, state.edition).named());
    let missing = named.saturating_sub(known);
    let (texts, clusters, year) = (state.language.texts(), n_clusters(state.language, named), state.edition.year());
    let own = data.is_own(state.edition);
    match (known, missing) {
        (0, _) => texts.growth_note_none(clusters, year, own),
        (_, 0) => texts.growth_note_all(clusters, year),
        (_, missing) => texts.growth_note(missing, clusters, year, own),
    }
}

/// The caption of the table, and the heading of the figures by income level: `Growth of output, 2023 to 2024`.
#[must_use]
pub fn growth_caption(language: Language, edition: Edition) -> String {
    language.texts().growth_caption(span(language, edition))
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
