//! Shares of world output, exact or bounded from above.

use crate::data::{ClusterId, Dataset, Edition, Method};

/// A cluster's share of world output: the sum of its shares of PCT applications and of publications, the figure
/// WIPO ranked by from 2018 to 2024, in percent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    /// Printed in an edition's table.
    Exact {
        /// Percent of the world, as the sum of two shares.
        percent: f64,
        /// The edition that prints it.
        edition: Edition,
    },
    /// Not printed, but below the last row of a complete head of a table.
    AtMost {
        /// Percent of the world, as the sum of two shares.
        percent: f64,
        /// The edition whose table bounds it.
        edition: Edition,
    },
    /// Neither.
    Unknown,
}

impl Share {
    /// The exact figure in percent.
    #[must_use]
    pub fn exact(self) -> Option<f64> {
        match self {
            Self::Exact { percent, .. } => Some(percent),
            Self::AtMost { .. } | Self::Unknown => None,
        }
    }
}

/// The share of a cluster as known for an edition. Figures of 2023 stand in for 2024, the next edition of the same
/// method, and say so by their edition; no other edition borrows. An exact figure goes before a limit, whichever
/// edition it is from; of two limits the lower one counts.
///
/// The upper limit follows from rank order: where the first n ranks of an edition's table are all present with
/// their shares, whatever else the table ranked has at most the n-th share.
#[must_use]
pub fn share_of_output(data: &Dataset, edition: Edition, cluster: ClusterId) -> Share {
    let own = share_in(data, edition, cluster);
    let Some(stand_in) = edition.stand_in() else { return own };
    match (own, share_in(data, stand_in, cluster)) {
        (Share::Exact { .. }, _) | (_, Share::Unknown) => own,
        (Share::AtMost { percent, .. }, Share::AtMost { percent: lent, .. }) if percent <= lent => own,
        (_, lent) => lent,
    }
}

fn share_in(data: &Dataset, edition: Edition, cluster: ClusterId) -> Share {
    let exact = data.ranking(edition, cluster).and_then(|row| row.share_total.value());
    match (exact, smallest_complete_share(data, edition)) {
        (Some(percent), _) => Share::Exact { percent, edition },
        (None, Some(percent)) => Share::AtMost { percent, edition },
        (None, None) => Share::Unknown,
    }
}

/// The share at the end of the unbroken head of an edition's table: ranks 1, 2, 3 … all present with shares.
/// Only editions that rank by this share have one.
fn smallest_complete_share(data: &Dataset, edition: Edition) -> Option<f64> {
    if edition.method() != Method::PatentsAndPublications {
        return None;
    }
    (1..=Dataset::RANKED_CLUSTERS)
        .zip(data.rankings(edition))
        .map_while(|(rank, row)| row.share_total.value().filter(|_| row.rank() == Some(rank)))
        .last()
}
