//! The cells of the ranking, as seen and as spoken.

use super::number::{counted, decimal, percent, signed_as_published};
use crate::data::{Grade, Known, Provenance};
use crate::stats::{RankChange, Share};

/// What stands for an unknown value.
pub const UNKNOWN: &str = "–";
const UNKNOWN_SPOKEN: &str = "not in open sources";

/// `17`, or a dash.
#[must_use]
pub fn rank_cell(rank: Known<u16>) -> String {
    rank.value().map_or_else(|| UNKNOWN.to_owned(), |rank| rank.to_string())
}

/// `▲ 2`, `▼ 1`, `=`, `new`, or a dash.
#[must_use]
pub fn change_cell(change: Known<RankChange>) -> String {
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
pub fn change_spoken(change: Known<RankChange>) -> String {
    match change {
        Known::Value(RankChange::Up(ranks)) => format!("up {ranks}"),
        Known::Value(RankChange::Down(ranks)) => format!("down {ranks}"),
        Known::Value(RankChange::Same) => "same rank".to_owned(),
        Known::Value(RankChange::New) => "new".to_owned(),
        Known::Missing(_) => UNKNOWN_SPOKEN.to_owned(),
    }
}

/// `11.7`, `≤ 0.9`, or a dash; the column's heading says percent.
#[must_use]
pub fn share_cell(share: Share) -> String {
    match share {
        Share::Exact { percent, .. } => decimal(percent, 1),
        Share::AtMost { percent, .. } => format!("≤ {}", decimal(percent, 1)),
        Share::Unknown => UNKNOWN.to_owned(),
    }
}

/// `11.7 percent`, `0.9 percent or less`, or that it is not known.
#[must_use]
pub fn share_spoken(share: Share) -> String {
    match share {
        Share::Exact { percent, .. } => format!("{} percent", decimal(percent, 1)),
        Share::AtMost { percent, .. } => format!("{} percent or less", decimal(percent, 1)),
        Share::Unknown => UNKNOWN_SPOKEN.to_owned(),
    }
}

/// `11.1 % of world output (2023 edition)`; nothing where it is not known.
#[must_use]
pub fn share_phrase(share: Share) -> Option<String> {
    let of_output = |edition| format!("of world output ({edition} edition)");
    match share {
        Share::Exact { percent: value, edition } => Some(format!("{} {}", percent(value, 1), of_output(edition))),
        Share::AtMost { percent: value, edition } => Some(format!("≤ {} {}", percent(value, 1), of_output(edition))),
        Share::Unknown => None,
    }
}

/// `+22.7`, or a dash; the column's heading says percent.
#[must_use]
pub fn growth_cell(growth: Known<f64>) -> String {
    growth.value().map_or_else(|| UNKNOWN.to_owned(), signed_as_published)
}

/// `+22.7 percent`, or that it is not known.
#[must_use]
pub fn growth_spoken(growth: Known<f64>) -> String {
    growth
        .value()
        .map_or_else(|| UNKNOWN_SPOKEN.to_owned(), |growth| format!("{} percent", signed_as_published(growth)))
}

/// A grade in words.
#[must_use]
pub fn grade_words(grade: Grade) -> &'static str {
    match grade {
        Grade::PublishedTable => "In WIPO’s printed table",
        Grade::TwoSources => "Two or more sources agree",
        Grade::OneSource => "One independent source",
        Grade::Derived => "Follows from another edition",
    }
}

/// A grade in a table cell.
#[must_use]
pub fn grade_cell(grade: Grade) -> &'static str {
    match grade {
        Grade::PublishedTable => "WIPO’s table",
        Grade::TwoSources => "two or more",
        Grade::OneSource => "one",
        Grade::Derived => "inferred",
    }
}

/// `5 sources`.
#[must_use]
pub fn sources_count(sources: usize) -> String {
    counted(sources, "source")
}

/// Grade and number of sources: `Two or more sources agree · 5 sources`.
#[must_use]
pub fn provenance_line(provenance: &Provenance) -> String {
    match (provenance.grade, provenance.sources.len()) {
        (Grade::OneSource, 1) => "One source".to_owned(),
        (grade, sources) => format!("{} · {}", grade_words(grade), sources_count(sources)),
    }
}
