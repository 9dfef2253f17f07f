//! The cells of the ranking, as seen and as spoken.

use super::grammar::{n_sources, percent, signed_as_published};
use super::labels::NOT_IN_OPEN_SOURCES;
use crate::data::{Grade, Known, Missing, Provenance};
use crate::language::Language;
use crate::scale::decimal;
use crate::stats::{RankChange, Share};

/// What stands for an unknown value.
pub const UNKNOWN: &str = "–";

/// Why there is no value.
#[must_use]
pub fn missing_words(language: Language, reason: Missing) -> &'static str {
    match reason {
        Missing::NotInOpenSources => NOT_IN_OPEN_SOURCES,
        Missing::NotApplicable => "does not apply",
        Missing::NotInOwnTable => "not in your table",
        Missing::MethodChanged => "the method changed",
    }
}

/// `17`, or a dash.
#[must_use]
pub fn rank_cell(language: Language, rank: Known<u16>) -> String {
    rank.value().map_or_else(|| UNKNOWN.to_owned(), |rank| rank.to_string())
}

/// `▲ 2`, `▼ 1`, `=`, `new`, or a dash.
#[must_use]
pub fn change_cell(language: Language, change: Known<RankChange>) -> String {
    match change {
        Known::Value(RankChange::Up(ranks)) => format!("▲ {ranks}"),
        Known::Value(RankChange::Down(ranks)) => format!("▼ {ranks}"),
        Known::Value(RankChange::Same) => "=".to_owned(),
        Known::Value(RankChange::New) => "new".to_owned(),
        Known::Missing(_) => UNKNOWN.to_owned(),
    }
}

/// `up 2`, `down 1`, `same rank`, `new`, or that it is not known.
#[must_use]
pub fn change_spoken(language: Language, change: Known<RankChange>) -> String {
    match change {
        Known::Value(RankChange::Up(ranks)) => format!("up {ranks}"),
        Known::Value(RankChange::Down(ranks)) => format!("down {ranks}"),
        Known::Value(RankChange::Same) => "same rank".to_owned(),
        Known::Value(RankChange::New) => "new".to_owned(),
        Known::Missing(reason) => missing_words(language, reason).to_owned(),
    }
}

/// `11.7`, `≤ 0.9`, or a dash; the column's heading says percent.
#[must_use]
pub fn share_cell(language: Language, share: Share) -> String {
    match share {
        Share::Exact { percent, .. } => decimal(percent, 1),
        Share::AtMost { percent, .. } => format!("≤ {}", decimal(percent, 1)),
        Share::Unknown => UNKNOWN.to_owned(),
    }
}

/// `11.7 percent`, `0.9 percent or less`, or that it is not known.
#[must_use]
pub fn share_spoken(language: Language, share: Share) -> String {
    match share {
        Share::Exact { percent, .. } => format!("{} percent", decimal(percent, 1)),
        Share::AtMost { percent, .. } => format!("{} percent or less", decimal(percent, 1)),
        Share::Unknown => NOT_IN_OPEN_SOURCES.to_owned(),
    }
}

/// `11.1 % of world output (2023 edition)`; nothing where it is not known.
#[must_use]
pub fn share_phrase(language: Language, share: Share) -> Option<String> {
    let of_output = |edition| format!("of world output ({edition} edition)");
    match share {
        Share::Exact { percent: value, edition } => {
            Some(format!("{} {}", percent(language, value, 1), of_output(edition)))
        }
        Share::AtMost { percent: value, edition } => {
            Some(format!("≤ {} {}", percent(language, value, 1), of_output(edition)))
        }
        Share::Unknown => None,
    }
}

/// `+22.7`, or a dash; the column's heading says percent.
#[must_use]
pub fn growth_cell(language: Language, growth: Known<f64>) -> String {
    growth.value().map_or_else(|| UNKNOWN.to_owned(), signed_as_published)
}

/// `+22.7 percent`, or that it is not known.
#[must_use]
pub fn growth_spoken(language: Language, growth: Known<f64>) -> String {
    match growth {
        Known::Value(growth) => format!("{} percent", signed_as_published(growth)),
        Known::Missing(reason) => missing_words(language, reason).to_owned(),
    }
}

/// A grade in words.
#[must_use]
pub fn grade_words(language: Language, grade: Grade) -> &'static str {
    match grade {
        Grade::PublishedTable => "In WIPO’s printed table",
        Grade::TwoSources => "Two or more sources agree",
        Grade::OneSource => "One independent source",
        Grade::Derived => "Follows from another edition",
        Grade::OwnTable => "In your table",
    }
}

/// A grade in a table cell.
#[must_use]
pub fn grade_cell(language: Language, grade: Grade) -> &'static str {
    match grade {
        Grade::PublishedTable => "WIPO’s table",
        Grade::TwoSources => "two or more",
        Grade::OneSource => "one",
        Grade::Derived => "inferred",
        Grade::OwnTable => "your table",
    }
}

/// `5 sources`.
#[must_use]
pub fn sources_count(language: Language, sources: usize) -> String {
    n_sources(language, sources)
}

/// Grade and number of sources: `Two or more sources agree · 5 sources`.
#[must_use]
pub fn provenance_line(language: Language, provenance: &Provenance) -> String {
    match (provenance.grade, provenance.sources.len()) {
        (Grade::OneSource, 1) => "One source".to_owned(),
        (grade, sources) => format!("{} · {}", grade_words(language, grade), sources_count(language, sources)),
    }
}
