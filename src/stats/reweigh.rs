//! The ranking as it would be if patents and publications weighed otherwise.
//!
//! From 2018 to 2024 WIPO orders clusters by the sum of their shares of the world's PCT applications and publications
//! (GII 2024, Appendix IV). Here each share has a weight; ranks are among the rows with both figures only, so that
//! clusters left out could come in between. With any world totals the printed shares allow, equal weights give the
//! published order.

use super::{Output, Outputs};
use crate::data::ClusterId;
use crate::data::order::sort_by;

/// What the two shares weigh. Only their proportion matters; neither is negative, one is positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// The share of the world's PCT applications.
    pub patents: f64,
    /// The share of the world's publications.
    pub publications: f64,
}

/// A cluster in the order of some weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reweighed {
    /// The cluster.
    pub cluster: ClusterId,
    /// Its place among the same rows by published rank.
    pub published: Option<u16>,
    /// Its place by score, from 1; equal scores share one.
    pub rank: u16,
    /// Weighted mean of its two shares of the world, in percent; at equal weights half the sum WIPO ranks by.
    pub score: f64,
}

/// The places a cluster takes over all weights, from publications alone to patents alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankBand {
    /// The best place, shared ones included.
    pub best: u16,
    /// The worst place.
    pub worst: u16,
}

impl Weights {
    /// Weights that add up to 100; more than 100 percent for patents is 100.
    #[must_use]
    pub fn of_patents(percent: u8) -> Self {
        let patents = f64::from(percent.min(100));
        Self { patents, publications: 100.0 - patents }
    }
}

impl Outputs {
    /// The rows in the order of some weights, best first; rows of equal score as published. Nothing without the world's
    /// figures, without which two counts of different things cannot be added.
    #[must_use]
    pub fn reweighed(&self, weights: Weights) -> Vec<Reweighed> {
        let score = |output: &Output| {
            let [patents, publications] = self.shares(output)?;
            let sum = weights.patents * patents + weights.publications * publications;
            Some(sum / (weights.patents + weights.publications))
        };
        let scored: Vec<_> = self.rows.iter().filter_map(|output| Some((output, score(output)?))).collect();
        let row = |(output, score): &(&Output, f64)| Reweighed {
            cluster: output.cluster,
            published: output.published,
            rank: place(scored.iter().filter(|(_, other)| other > score).count()),
            score: *score,
        };
        let mut rows: Vec<_> = scored.iter().map(row).collect();
        sort_by(&mut rows, |one, other| one.rank.cmp(&other.rank));
        rows
    }

    /// The places a cluster takes over all weights. Exact, and independent of the world's figures: in whatever units
    /// the two are counted, a cluster passes another where the weights make up for the difference of their figures,
    /// and the order of these passings is that of the ratios of the differences.
    #[must_use]
    pub fn rank_band(&self, cluster: ClusterId) -> Option<RankBand> {
        let own = self.rows.iter().find(|row| row.cluster == cluster)?;
        // At publications alone; clusters pass as the weight of patents grows.
        let mut ahead = self.rows.iter().filter(|other| other.publications > own.publications).count();
        let mut passings: Vec<_> = self.rows.iter().filter_map(|other| Passing::of(own, other)).collect();
        sort_by(&mut passings, |one, other| one.at.total_cmp(&other.at).then(one.gains.cmp(&other.gains).reverse()));
        let mut band = RankBand { best: place(ahead), worst: place(ahead) };
        for passing in passings {
            ahead = if passing.gains { ahead - 1 } else { ahead + 1 };
            band = RankBand { best: band.best.min(place(ahead)), worst: band.worst.max(place(ahead)) };
        }
        Some(band)
    }
}

/// Where a cluster passes another, or is passed by it, as the weight of patents grows.
struct Passing {
    /// Difference in publications over that in applications.
    at: f64,
    /// Whether the cluster gains a place. At the passing itself both have the same score and share the better place.
    gains: bool,
}

impl Passing {
    fn of(own: &Output, other: &Output) -> Option<Self> {
        let applications = other.applications - own.applications;
        let publications = other.publications - own.publications;
        let gains = publications > 0.0 && applications <= 0.0;
        let loses = publications <= 0.0 && applications > 0.0;
        (gains || loses).then(|| Self { at: (publications / applications).abs(), gains })
    }
}

/// The place of a cluster with so many ahead of it.
fn place(ahead: usize) -> u16 {
    u16::try_from(ahead + 1).unwrap_or(u16::MAX)
}
