//! A count as a sentence needs it.

use crate::data::{CountBasis, Dataset, EconomyId, Edition};
use crate::language::Language;

/// How many clusters an economy has, as far as the tables tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tally {
    /// Exactly so many.
    Exact(u16),
    /// So many or more.
    AtLeast(u16),
    /// No count.
    Unknown,
}

impl Tally {
    pub(super) fn of(data: &Dataset, edition: Edition, economy: EconomyId) -> Self {
        match data.count(edition, economy) {
            Some(count) if count.basis == CountBasis::AtLeast => Self::AtLeast(count.clusters),
            Some(count) => Self::Exact(count.clusters),
            None => Self::Unknown,
        }
    }

    pub(super) fn exact(self) -> Option<u16> {
        match self {
            Self::Exact(clusters) => Some(clusters),
            Self::AtLeast(_) | Self::Unknown => None,
        }
    }

    /// The number, exact or as a lower limit.
    pub(super) fn number(self) -> Option<u16> {
        match self {
            Self::Exact(clusters) | Self::AtLeast(clusters) => Some(clusters),
            Self::Unknown => None,
        }
    }

    /// The kind of it that messages choose their words by: `exact`, `at-least` or `unknown`.
    pub(super) fn basis(self) -> &'static str {
        match self {
            Self::Exact(_) => "exact",
            Self::AtLeast(_) => "at-least",
            Self::Unknown => "unknown",
        }
    }

    /// A figure that stands for it, in figures or words, called a lower limit where it is one: `26`, `at least 26`. Only
    /// for messages with a `$tally`: a language may take the verb into it.
    pub(super) fn told(self, language: Language, count: String) -> String {
        language.texts().tally(self.basis(), count)
    }
}
