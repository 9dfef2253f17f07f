//! The cells of the ranking, as seen and as spoken.

use super::grammar::{n_sources, signed_as_published};
use crate::data::{Dataset, Edition, Grade, Known, Missing, Provenance};
use crate::language::Language;
use crate::stats::{RankChange, Share};

/// What stands for an unknown value.
pub const UNKNOWN: &str = "–";

/// Why there is no value.
#[must_use]
pub fn missing_words(language: Language, reason: Missing) -> String {
    let texts = language.texts();
    match reason {
        Missing::NotInOpenSources => texts.not_in_open_sources(),
        Missing::NotApplicable => texts.does_not_apply(),
        Missing::MethodChanged => texts.method_changed(),
        Missing::NotInOwnTable => texts.not_in_own_table(),
    }
}

/// `17`, or a dash.
#[must_use]
pub fn rank_cell(rank: Known<u16>) -> String {
    rank.value().map_or_else(|| UNKNOWN.to_owned(), |rank| rank.to_string())
}

/// `▲ 2`, `▼ 1`, `=`, `new`, or a dash.
#[must_use]
pub fn change_cell(language: Language, change: Known<RankChange>) -> String {
    match change {
        Known::Value(RankChange::Up(ranks)) => format!("▲ {ranks}"),
        Known::Value(RankChange::Down(ranks)) => format!("▼ {ranks}"),
        Known::Value(RankChange::Same) => "=".to_owned(),
        Known::Value(RankChange::New) => language.texts().change_new(),
        Known::Missing(_) => UNKNOWN.to_owned(),
    }
}

/// `up 2`, `down 1`, `same rank`, `new`, or that it is not known.
#[must_use]
pub fn change_spoken(language: Language, change: Known<RankChange>) -> String {
    let texts = language.texts();
    match change {
        Known::Value(RankChange::Up(ranks)) => texts.change_up(ranks),
        Known::Value(RankChange::Down(ranks)) => texts.change_down(ranks),
        Known::Value(RankChange::Same) => texts.change_same(),
        Known::Value(RankChange::New) => texts.change_new(),
        Known::Missing(reason) => missing_words(language, reason),
    }
}

/// `11.7`, `≤ 0.9`, or a dash; the column's heading says percent.
#[must_use]
pub fn share_cell(language: Language, share: Share) -> String {
    match share {
        Share::Exact { percent, .. } => language.decimal(percent, 1),
        Share::AtMost { percent, .. } => language.texts().at_most(language.decimal(percent, 1)),
        Share::Unknown => UNKNOWN.to_owned(),
    }
}

/// `11.7 percent`, `0.9 percent or less`, or why it is not known.
#[must_use]
pub fn share_spoken(language: Language, share: Share, missing: Missing) -> String {
    let texts = language.texts();
    match share {
        Share::Exact { percent, .. } => texts.share_spoken(language.decimal(percent, 1)),
        Share::AtMost { percent, .. } => texts.share_at_most_spoken(language.decimal(percent, 1)),
        Share::Unknown => missing_words(language, missing),
    }
}

/// `11.1 %`, or `≤ 0.9 %`, and the edition it is from; nothing where it is not known.
pub(super) fn share_figure(language: Language, share: Share) -> Option<(String, Edition)> {
    match share {
        Share::Exact { percent: value, edition } => Some((language.percent(value, 1), edition)),
        Share::AtMost { percent: value, edition } => {
            Some((language.texts().at_most(language.percent(value, 1)), edition))
        }
        Share::Unknown => None,
    }
}

/// `11.1 % of world output (2023 edition)`; nothing where it is not known.
#[must_use]
pub fn share_phrase(language: Language, share: Share) -> Option<String> {
    let (figure, edition) = share_figure(language, share)?;
    Some(language.texts().share_of_output(figure, edition.year()))
}

/// `+22.7`, or a dash; the column's heading says percent.
#[must_use]
pub fn growth_cell(language: Language, growth: Known<f64>) -> String {
    growth.value().map_or_else(|| UNKNOWN.to_owned(), |growth| signed_as_published(language, growth))
}

/// `+22.7 percent`, or that it is not known.
#[must_use]
pub fn growth_spoken(language: Language, growth: Known<f64>) -> String {
    match growth {
        Known::Value(growth) => language.texts().growth_spoken(signed_as_published(language, growth)),
        Known::Missing(reason) => missing_words(language, reason),
    }
}

/// A grade in words.
#[must_use]
pub fn grade_words(language: Language, grade: Grade) -> String {
    let texts = language.texts();
    match grade {
        Grade::PublishedTable => texts.grade_published(),
        Grade::TwoSources => texts.grade_two_sources(),
        Grade::OneSource => texts.grade_one_source(),
        Grade::Derived => texts.grade_derived(),
        Grade::OwnTable => texts.grade_own_table(),
    }
}

/// A grade in a table cell.
#[must_use]
pub fn grade_cell(language: Language, grade: Grade) -> String {
    let texts = language.texts();
    match grade {
        Grade::PublishedTable => texts.grade_cell_published(),
        Grade::TwoSources => texts.grade_cell_two_sources(),
        Grade::OneSource => texts.grade_cell_one_source(),
        Grade::Derived => texts.grade_cell_derived(),
        Grade::OwnTable => texts.grade_cell_own_table(),
    }
}

/// `5 sources`.
#[must_use]
pub fn sources_count(language: Language, sources: usize) -> String {
    n_sources(language, sources)
}

/// Grade and number of sources: `Two or more sources agree · 5 sources`; whose it is where there is one: `One source:
/// Hannover.de`.
#[must_use]
pub fn provenance_line(language: Language, data: &Dataset, provenance: &Provenance) -> String {
    match (provenance.grade, provenance.sources.as_slice()) {
        (Grade::OneSource, [source]) => language.texts().one_source(&data.source(*source).publisher),
        (grade, sources) => format!("{} · {}", grade_words(language, grade), sources_count(language, sources.len())),
    }
}
