//! How much of an edition is known.

use super::{Share, share_of_output};
use crate::data::{CountBasis, Dataset, Edition, Listing};

/// How many of an edition's 100 clusters are named, ranked and with figures. The parts add up to `total`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Clusters WIPO ranks: 100.
    pub total: u16,
    /// Named, with a rank.
    pub ranked: u16,
    /// Named, without a rank.
    pub listed: u16,
    /// Named because they follow from the edition before.
    pub derived: u16,
    /// Neither named nor ranked in open sources.
    pub unnamed: u16,
    /// Of the named, those with an exact share of output.
    pub with_share: u16,
}

impl Coverage {
    /// Clusters with a name.
    #[must_use]
    pub fn named(self) -> u16 {
        self.ranked + self.listed + self.derived
    }
}

/// Counts an edition's rows by what is known of them.
#[must_use]
pub fn coverage(data: &Dataset, edition: Edition) -> Coverage {
    let total = Dataset::RANKED_CLUSTERS;
    let empty = Coverage { total, ranked: 0, listed: 0, derived: 0, unnamed: total, with_share: 0 };
    data.rankings(edition).fold(empty, |mut coverage, row| {
        match row.listing {
            Listing::Ranked(_) => coverage.ranked += 1,
            Listing::Listed => coverage.listed += 1,
            Listing::Derived => coverage.derived += 1,
        }
        coverage.unnamed = coverage.unnamed.saturating_sub(1);
        let share = share_of_output(data, edition, row.cluster);
        coverage.with_share += u16::from(matches!(share, Share::Exact { .. }));
        coverage
    })
}

/// How many of an edition's 100 clusters are counted for an economy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// Economies with a count, lower limits included.
    pub economies: u16,
    /// Sum of those counts.
    pub attributed: u16,
    /// What is left of the 100.
    pub unattributed: u16,
    /// Whether every count is exact.
    pub exact: bool,
}

/// Adds up an edition's counts.
#[must_use]
pub fn attribution(data: &Dataset, edition: Edition) -> Attribution {
    let attributed: u16 = data.counts(edition).map(|count| count.clusters).sum();
    Attribution {
        economies: u16::try_from(data.counts(edition).count()).unwrap_or(u16::MAX),
        attributed,
        unattributed: Dataset::RANKED_CLUSTERS.saturating_sub(attributed),
        exact: data.counts(edition).all(|count| count.basis != CountBasis::AtLeast),
    }
}
