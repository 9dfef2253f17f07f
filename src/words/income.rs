//! High- against middle-income economies: how many clusters each level holds at least, and the growth figures found.

use super::cells::growth_cell;
use super::grammar::{clauses, enumerated, listed, n_clusters, n_economies, sentences};
use super::growth::{growth_label, growth_sentence};
use super::names::{cluster_name, economy_in_sentence, level_name};
use crate::data::order::sort_by;
use crate::data::{Dataset, Economy, Edition, IncomeGroup, IncomeLevel, Known, Method, Ranking};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{LevelCount, level_count};

const LEVELS: [IncomeLevel; 2] = [IncomeLevel::High, IncomeLevel::Middle];

/// The figure's title: `High-income economies hold at least 55 of the 100, middle-income ones at least 36`.
#[must_use]
pub fn income_title(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    match LEVELS.map(|level| level_count(data, state.edition, level)) {
        // What one level leaves of the 100 limits the other, so that both are exact or neither is.
        [Some(high), Some(middle)] => texts.income_title(!high.exact, high.clusters, middle.clusters),
        [Some(high), None] => texts.income_title_high(!high.exact, high.clusters),
        [None, Some(middle)] => texts.income_title_middle(!middle.exact, middle.clusters),
        [None, None] => texts.income_title_none(state.edition.year()),
    }
}

/// How to read the figure.
#[must_use]
pub fn income_reading(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let limits = counts(data).any(|(_, _, count)| !count.exact).then(|| texts.income_reading_limits());
    sentences(state.language, [Some(texts.income_reading()), limits].into_iter().flatten())
}

/// What the figure shows, for readers who do not see it.
#[must_use]
pub fn income_summary(data: &Dataset, state: &ViewState) -> String {
    let (language, texts) = (state.language, state.language.texts());
    let of_level = |level| {
        let figures: Vec<_> = counts(data)
            .filter(|(_, of, _)| *of == level)
            .map(|(edition, _, count)| texts.income_count_in(income_limits(language, count), edition.year()))
            .collect();
        match figures.as_slice() {
            [] => texts.income_counts_none(level_name(language, level)),
            figures => texts.income_counts(level_name(language, level), clauses(language, figures)),
        }
    };
    let growth = growth(language, data, state.edition);
    sentences(language, [of_level(IncomeLevel::High), of_level(IncomeLevel::Middle), growth])
}

/// What is missing, which groups are meant, and which editions cannot be compared.
#[must_use]
pub fn income_note(data: &Dataset, state: &ViewState) -> String {
    let (language, texts) = (state.language, state.language.texts());
    let open = LEVELS
        .into_iter()
        .find_map(|level| level_count(data, state.edition, level))
        .map(|count| texts.income_open(count.at_most - count.clusters, state.edition.year()));
    let moved: Vec<_> = data.economies().filter_map(|(_, economy)| moved(language, economy)).collect();
    let groups =
        if moved.is_empty() { texts.income_groups() } else { texts.income_groups_moved(clauses(language, &moved)) };
    let rest = [groups, methods(language), other_growth(language, data, state.edition)];
    sentences(language, open.into_iter().chain(rest))
}

/// `High income`.
#[must_use]
pub fn income_level_label(language: Language, level: IncomeLevel) -> String {
    language.texts().income_level(key(Some(level)))
}

/// How the texts call a level.
fn key(level: Option<IncomeLevel>) -> &'static str {
    match level {
        Some(IncomeLevel::High) => "high",
        Some(IncomeLevel::Middle) => "middle",
        None => "none",
    }
}

/// `at least 55, at most 64`, or the one number.
#[must_use]
pub fn income_limits(language: Language, count: LevelCount) -> String {
    let LevelCount { clusters, at_most, .. } = count;
    if count.exact { clusters.to_string() } else { language.texts().income_limits(clusters, at_most) }
}

/// What a level's number rests on: `counts of 15 economies`, or `7 clusters named` where none is counted.
#[must_use]
pub fn income_rests_on(language: Language, count: LevelCount) -> String {
    let (texts, economies) = (language.texts(), n_economies(language, count.economies.into()));
    let named = n_clusters(language, count.named_only.into());
    match (count.economies, count.named_only) {
        (0, _) => texts.income_rests_on_names(named),
        (counts, 0) => texts.income_rests_on(counts, economies),
        (counts, _) => texts.income_rests_on_named(counts, economies, named),
    }
}

/// The value at a mark, and the names that share it: `+8 %`, `Chennai, Istanbul`.
#[must_use]
pub fn growth_and_name(language: Language, data: &Dataset, rows: &[&Ranking]) -> (String, String) {
    let growth = rows.first().map_or_else(String::new, |row| percent_of(language, row));
    let names: Vec<_> = rows.iter().map(|row| cluster_name(language, data.cluster(row.cluster))).collect();
    (growth, enumerated(language, &names))
}

/// Every level's count, earliest edition first, high before middle.
fn counts(data: &Dataset) -> impl Iterator<Item = (Edition, IncomeLevel, LevelCount)> {
    let of_edition =
        move |edition| LEVELS.map(|level| level_count(data, edition, level).map(|count| (edition, level, count)));
    Edition::all().flat_map(of_edition).flatten()
}

fn percent_of(language: Language, row: &Ranking) -> String {
    match row.growth_pct {
        Known::Value(percent) => growth_label(language, percent),
        Known::Missing(_) => growth_cell(language, row.growth_pct),
    }
}

/// The growth figures in a sentence, largest first.
fn growth(language: Language, data: &Dataset, edition: Edition) -> String {
    let mut rows: Vec<_> = data.rankings(edition).filter(|row| row.growth_pct.is_known()).collect();
    if rows.is_empty() {
        return language.texts().income_no_growth(edition.year(), data.is_own(edition));
    }
    let value = |row: &Ranking| row.growth_pct.value().unwrap_or_default();
    sort_by(&mut rows, |one, other| value(other).total_cmp(&value(one)));
    let phrase = |row: &&Ranking| {
        let cluster = data.cluster(row.cluster);
        let level = data.economy(cluster.economy()).income_in(edition).map(IncomeGroup::level);
        language.texts().income_growth(key(level), cluster_name(language, cluster), percent_of(language, row))
    };
    growth_sentence(language, edition, &rows.iter().map(phrase).collect::<Vec<_>>())
}

fn other_growth(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = data.rankings(edition).any(|row| row.growth_pct.is_known());
    let (texts, year, own) = (language.texts(), edition.year(), data.is_own(edition));
    if known { texts.income_no_other_growth(year, own) } else { texts.income_no_growth(year, own) }
}

/// `Russia counts as high income only in the later list`, where an economy's level changed between the two.
fn moved(language: Language, economy: &Economy) -> Option<String> {
    let [before, after] = [economy.income_2022?, economy.income_2024?].map(IncomeGroup::level);
    let name = economy_in_sentence(language, economy);
    (before != after).then(|| language.texts().income_moved(key(Some(after)), name))
}

/// What lines join, and what they do not say.
fn methods(language: Language) -> String {
    let others: Vec<_> = Edition::all().filter(|edition| edition.method() != Method::PatentsAndPublications).collect();
    let others: Vec<_> = others.iter().map(Edition::to_string).collect();
    language.texts().income_lines(listed(language, &others))
}
