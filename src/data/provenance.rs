//! Where a row comes from.

use super::{Missing, SourceId};

/// How well a row is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// WIPO's own printed table.
    PublishedTable,
    /// Two or more independent sources agree.
    TwoSources,
    /// One source.
    OneSource,
    /// Not stated anywhere; follows from another row, see the note.
    Derived,
    /// A table that the reader opened on the page; nobody here has checked it.
    #[serde(skip)]
    OwnTable,
}

impl Grade {
    /// Why a row so supported lacks a value.
    #[must_use]
    pub fn missing(self) -> Missing {
        if self == Self::OwnTable { Missing::NotInOwnTable } else { Missing::NotInOpenSources }
    }
}

/// Grade, sources and remark of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// How well the row is supported.
    pub grade: Grade,
    /// The sources read, in the order of the file; at least one.
    pub sources: Vec<SourceId>,
    /// A remark for the reader.
    pub note: Option<String>,
}
