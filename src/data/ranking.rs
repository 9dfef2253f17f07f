//! A cluster in an edition of the ranking.

use super::{ClusterId, Edition, Known, Provenance};

/// What the sources say of a cluster's place in an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Listing {
    /// Its rank is stated, 1 to 100.
    Ranked(u16),
    /// Stated to be among the 100; no source read gives the rank.
    Listed,
    /// Not stated; follows from the edition before, see the note.
    Derived,
}

/// The rank WIPO printed for the edition before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PreviousRank {
    /// Ranked so the edition before.
    Rank(u16),
    /// First entry, or back after an absence.
    New,
}

/// A row of `rankings.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The edition.
    pub edition: Edition,
    /// The cluster.
    pub cluster: ClusterId,
    /// Rank, membership, or an inference.
    pub listing: Listing,
    /// International (PCT) applications, fractional count over the five years of the edition.
    pub pct_applications: Known<f64>,
    /// Scientific publications, fractional count over the five years of the edition.
    pub publications: Known<f64>,
    /// Percent of the world's PCT applications.
    pub share_pct: Known<f64>,
    /// Percent of the world's publications.
    pub share_publications: Known<f64>,
    /// Sum of the two shares, the figure WIPO ranks by.
    pub share_total: Known<f64>,
    /// Rank in the edition before. For 2023 WIPO printed recomputed ranks: never join those with the 2022 rows.
    pub previous_rank: Known<PreviousRank>,
    /// Change of output against the edition before, in percent.
    pub growth_pct: Known<f64>,
    /// Rank by output per head.
    pub intensity_rank: Known<u16>,
    /// The applicant with the most applications.
    pub top_applicant: Known<String>,
    /// The organisation with the most publications.
    pub top_organisation: Known<String>,
    /// Grade and sources of the row.
    pub provenance: Provenance,
}

impl Ranking {
    /// The stated rank.
    #[must_use]
    pub fn rank(&self) -> Option<u16> {
        match self.listing {
            Listing::Ranked(rank) => Some(rank),
            Listing::Listed | Listing::Derived => None,
        }
    }
}
