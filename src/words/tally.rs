//! A count as a sentence needs it.

use crate::data::{CountBasis, Dataset, EconomyId, Edition};

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

    /// `at least ` before a lower limit.
    pub(super) fn qualifier(self) -> &'static str {
        match self {
            Self::AtLeast(_) => "at least ",
            Self::Exact(_) | Self::Unknown => "",
        }
    }
}
