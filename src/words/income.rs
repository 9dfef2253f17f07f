//! High- against middle-income economies: how many clusters each level holds at least, and the growth figures found.

use super::cells::growth_cell;
use super::grammar::{listed, n_clusters, n_economies};
use super::names::{cluster_name, economy_in_sentence, level_name};
use crate::data::order::sort_by;
use crate::data::{Dataset, Economy, Edition, IncomeGroup, IncomeLevel, Known, Method, Ranking};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{LevelCount, level_count};

const LEVELS: [IncomeLevel; 2] = [IncomeLevel::High, IncomeLevel::Middle];

/// Above the counts.
pub const INCOME_BY_EDITION: &str = "Clusters of the 100, by edition";

/// The figure's title: `High-income economies hold at least 55 of the 100, middle-income ones at least 36`.
#[must_use]
pub fn income_title(data: &Dataset, state: &ViewState) -> String {
    let edition = state.edition;
    let limit = |count: LevelCount| format!("{}{}", if count.exact { "" } else { "at least " }, count.clusters);
    let alone = |level, count, other: &str| {
        format!(
            "{} hold {} of the 100; no count of {other} ones found",
            level_name(state.language, level),
            limit(count)
        )
    };
    match LEVELS.map(|level| level_count(data, edition, level)) {
        [Some(high), Some(middle)] => format!(
            "{} hold {} of the 100, middle-income ones {}",
            level_name(state.language, IncomeLevel::High),
            limit(high),
            limit(middle)
        ),
        [Some(high), None] => alone(IncomeLevel::High, high, "middle-income"),
        [None, Some(middle)] => alone(IncomeLevel::Middle, middle, "high-income"),
        [None, None] => format!("No count of high- or middle-income economies found for {edition}"),
    }
}

/// How to read the figure.
#[must_use]
pub fn income_reading(data: &Dataset, state: &ViewState) -> String {
    let all: Vec<_> = counts(state.language, data).collect();
    let limits = if all.iter().any(|(_, _, count)| !count.exact) {
        " Empty marks are lower limits; the dotted line above one ends at the upper limit."
    } else {
        ""
    };
    format!("Clusters by the income level of their economy.{limits}")
}

/// What the figure shows, for readers who do not see it.
#[must_use]
pub fn income_summary(data: &Dataset, state: &ViewState) -> String {
    let of_level = |level| {
        let figures: Vec<_> = counts(state.language, data)
            .filter(|(_, of, _)| *of == level)
            .map(|(edition, _, count)| format!("{} in {edition}", income_limits(state.language, count)))
            .collect();
        match figures.as_slice() {
            [] => format!("{}: no count found.", level_name(state.language, level)),
            figures => format!("{}: {}.", level_name(state.language, level), figures.join("; ")),
        }
    };
    format!(
        "{} {} {}",
        of_level(IncomeLevel::High),
        of_level(IncomeLevel::Middle),
        growth(state.language, data, state.edition)
    )
}

/// What is missing, which groups are meant, and which editions cannot be compared.
#[must_use]
pub fn income_note(data: &Dataset, state: &ViewState) -> String {
    let open = LEVELS.into_iter().find_map(|level| level_count(data, state.edition, level)).map(|count| {
        match count.at_most - count.clusters {
            0 => format!("All of the 100 are attributed for {}. ", state.edition),
            1 => format!("One of the 100 is not attributed to a level for {}. ", state.edition),
            open => format!("{open} of the 100 are not attributed to a level for {}. ", state.edition),
        }
    });
    let moved: Vec<_> = data.economies().filter_map(|(_, economy)| moved(state.language, economy)).collect();
    let moved = if moved.is_empty() { String::new() } else { format!("; {}", moved.join("; ")) };
    format!(
        "{}Income groups of the World Bank: July 2022 up to the 2023 edition, September 2024 from then on{moved}. {} {}",
        open.unwrap_or_default(),
        methods(state.language),
        other_growth(state.language, data, state.edition)
    )
}

/// `High income`.
#[must_use]
pub fn income_level_label(language: Language, level: IncomeLevel) -> &'static str {
    match level {
        IncomeLevel::High => IncomeGroup::High.name(),
        IncomeLevel::Middle => "Middle income",
    }
}

/// `at least 55, at most 64`, or the one number.
#[must_use]
pub fn income_limits(language: Language, count: LevelCount) -> String {
    let LevelCount { clusters, at_most, .. } = count;
    if count.exact { clusters.to_string() } else { format!("at least {clusters}, at most {at_most}") }
}

/// What a level's number rests on: `counts of 15 economies`.
#[must_use]
pub fn income_rests_on(language: Language, count: LevelCount) -> String {
    let counts = if count.economies == 1 { "count" } else { "counts" };
    let of = format!("{counts} of {}", n_economies(language, count.economies.into()));
    match count.named_only {
        0 => of,
        named => format!("{of}, {} named in others", n_clusters(language, named.into())),
    }
}

/// In the place of the counts, where no edition has any.
#[must_use]
pub fn income_no_counts(language: Language) -> &'static str {
    "No open source used here counts the clusters of any economy."
}

/// Above the growth figures: `Growth of output, 2023 to 2024`.
#[must_use]
pub fn income_growth_heading(language: Language, edition: Edition) -> String {
    edition.previous().map_or_else(
        || format!("Growth of output, {edition}"),
        |before| format!("Growth of output, {before} to {edition}"),
    )
}

/// In the place of growth figures; of one level, or of all.
#[must_use]
pub fn income_no_growth(language: Language, edition: Option<Edition>) -> String {
    edition.map_or_else(
        || "no figure in open sources".to_owned(),
        |edition| format!("No growth figure of the {edition} edition is in the open sources used."),
    )
}

/// The value at a mark, and the names that share it: `+8 %`, `Chennai, Istanbul`.
#[must_use]
pub fn growth_and_name(language: Language, data: &Dataset, rows: &[&Ranking]) -> (String, String) {
    let growth = rows.first().map_or_else(String::new, |row| percent_of(language, row));
    let names: Vec<_> = rows.iter().map(|row| cluster_name(language, data.cluster(row.cluster))).collect();
    (growth, names.join(", "))
}

/// The caption of the figure's table.
#[must_use]
pub fn income_caption(language: Language) -> &'static str {
    "Clusters by income level, and the growth figures found"
}

/// Every level's count, earliest edition first, high before middle.
fn counts(language: Language, data: &Dataset) -> impl Iterator<Item = (Edition, IncomeLevel, LevelCount)> {
    let of_edition =
        move |edition| LEVELS.map(|level| level_count(data, edition, level).map(|count| (edition, level, count)));
    Edition::all().flat_map(of_edition).flatten()
}

fn percent_of(language: Language, row: &Ranking) -> String {
    match row.growth_pct {
        Known::Value(_) => format!("{}\u{2009}%", growth_cell(row.growth_pct)),
        Known::Missing(_) => growth_cell(row.growth_pct),
    }
}

/// The growth figures in a sentence, largest first.
fn growth(language: Language, data: &Dataset, edition: Edition) -> String {
    let mut rows: Vec<_> = data.rankings(edition).filter(|row| row.growth_pct.is_known()).collect();
    if rows.is_empty() {
        return income_no_growth(language, Some(edition));
    }
    let value = |row: &Ranking| row.growth_pct.value().unwrap_or_default();
    sort_by(&mut rows, |one, other| value(other).total_cmp(&value(one)));
    let phrase = |row: &&Ranking| {
        let cluster = data.cluster(row.cluster);
        let income = data.economy(cluster.economy()).income_in(edition).map(IncomeGroup::level);
        let level = income.map(|level| format!(" ({})", income_level_label(language, level).to_lowercase()));
        format!("{}{} {}", cluster_name(language, cluster), level.unwrap_or_default(), percent_of(language, row))
    };
    let figures: Vec<_> = rows.iter().map(phrase).collect();
    format!("{}: {}.", income_growth_heading(language, edition), listed(language, &figures))
}

fn other_growth(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = data.rankings(edition).filter(|row| row.growth_pct.is_known()).count();
    if known == 0 {
        return income_no_growth(language, Some(edition));
    }
    format!("No growth figure for any other cluster of the {edition} edition is in the open sources used.")
}

/// `Russia counts as high income only in the later list`, where an economy's level changed between the two.
fn moved(language: Language, economy: &Economy) -> Option<String> {
    let [before, after] = [economy.income_2022?, economy.income_2024?].map(IncomeGroup::level);
    let name = economy_in_sentence(language, economy);
    (before != after).then(|| {
        format!("{name} counts as {} only in the later list", income_level_label(language, after).to_lowercase())
    })
}

/// What lines join, and what they do not say.
fn methods(language: Language) -> String {
    let others: Vec<_> = Edition::all().filter(|edition| edition.method() != Method::PatentsAndPublications).collect();
    let others: Vec<_> = others.iter().map(Edition::to_string).collect();
    format!(
        "Lines join neighbouring editions of one method ({} follow others) whose limits leave no more than half of the \
         100 open; a lower limit may change because more is known.",
        listed(language, &others)
    )
}
