//! Clusters of which both figures are known, patent applications and publications, and what part of the world's they
//! are.

use crate::data::{ClusterId, Dataset, Edition, Method, Ranking};

/// Printed shares have one decimal, so the exact one lies within half a unit of it, in percentage points.
const ROUNDING: f64 = 0.05;

/// The rows of an edition that have both figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Outputs {
    /// The edition.
    pub edition: Edition,
    /// In the order of the table: by published rank.
    pub rows: Vec<Output>,
    /// The world's figures, where some row prints its shares.
    pub world: Option<World>,
    /// Whether the rows are the ranks from 1 on without a gap.
    pub is_head: bool,
}

/// What a cluster put out over the five years of an edition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Output {
    /// The cluster.
    pub cluster: ClusterId,
    /// Its place among these rows by published rank: the rank itself where they are the head of the table.
    pub published: Option<u16>,
    /// International (PCT) patent applications, fractional count.
    pub applications: f64,
    /// Scientific publications, fractional count.
    pub publications: f64,
}

/// The figures of the whole world, each between two limits.
///
/// No source read prints them. They follow from a cluster's count and its rounded share: with a share of 10.1 percent
/// 127 418 applications are between 10.05 and 10.15 percent of all. The rows together narrow that down to
/// 0.3 percent; what is computed takes the middle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct World {
    /// Lowest and highest possible number of PCT applications.
    pub applications: [f64; 2],
    /// Lowest and highest possible number of publications.
    pub publications: [f64; 2],
}

impl Outputs {
    /// The rows of an edition with both figures.
    #[must_use]
    pub fn of(data: &Dataset, edition: Edition) -> Self {
        let with_both = |row: &&Ranking| row.pct_applications.is_known() && row.publications.is_known();
        let ranked = data.rankings(edition).filter(with_both).filter_map(Ranking::rank);
        let is_head = ranked.zip(1..).all(|(rank, place)| rank == place);
        let mut rows = Vec::new();
        for row in data.rankings(edition) {
            if let (Some(applications), Some(publications)) = (row.pct_applications.value(), row.publications.value()) {
                // Ranked rows stand first, so the place among them is the place among all; an edition has 100 at most.
                let published = row.rank().map(|_| rows.len() as u16 + 1);
                rows.push(Output { cluster: row.cluster, published, applications, publications });
            }
        }
        let is_head = is_head && rows.iter().all(|row| row.published.is_some());
        Self { edition, rows, world: World::of(data, edition), is_head }
    }

    /// The rows shown while an edition is chosen: its own, unless those of the edition with the published table are
    /// more. Editions that rank by other figures as well, or by fewer, are left out: these two do not make their rank.
    #[must_use]
    pub fn shown(data: &Dataset, chosen: Edition) -> Self {
        let published = Self::of(data, Edition::FIGURES);
        if chosen == Edition::FIGURES || chosen.method() != Method::PatentsAndPublications {
            return published;
        }
        let own = Self::of(data, chosen);
        if own.rows.len() >= published.rows.len() { own } else { published }
    }

    /// A cluster's percent of the world's PCT applications and of its publications.
    #[must_use]
    pub fn shares(&self, output: &Output) -> Option<[f64; 2]> {
        self.world.map(|world| world.shares(output))
    }

    /// Whether one of these clusters is ahead of every cluster left out, however the two figures are weighed. What
    /// follows the head of a ranking has at most the last row's sum of shares, so neither of its shares is larger; a
    /// row whose two shares are both above that sum stays ahead.
    #[must_use]
    pub fn lead_the_rest(&self) -> bool {
        let all = self.rows.len() == usize::from(Dataset::RANKED_CLUSTERS);
        let shares: Vec<_> = self.rows.iter().filter_map(|row| self.shares(row)).collect();
        let least = shares.iter().map(|[one, other]| one + other).fold(f64::INFINITY, f64::min);
        all || self.is_head && shares.iter().any(|[one, other]| one.min(*other) > least)
    }
}

impl World {
    /// What the rows of an edition that print a count and its share tell together.
    fn of(data: &Dataset, edition: Edition) -> Option<Self> {
        Some(Self {
            applications: total(data, edition, |row| row.pct_applications.value().zip(row.share_pct.value()))?,
            publications: total(data, edition, |row| row.publications.value().zip(row.share_publications.value()))?,
        })
    }

    /// What a cluster's figures are in percent of the middle of the limits.
    fn shares(self, output: &Output) -> [f64; 2] {
        let percent = |count: f64, [low, high]: [f64; 2]| 100.0 * count / low.midpoint(high);
        [percent(output.applications, self.applications), percent(output.publications, self.publications)]
    }

    /// How many publications there are for an application; the cluster whose two shares are equal has as many.
    #[must_use]
    pub fn publications_per_application(self) -> f64 {
        let [applications, publications] = [self.applications, self.publications].map(|[low, high]| low.midpoint(high));
        publications / applications
    }
}

/// The limits of a total, of which each row says that its count is a share of it. Rows that contradict each other,
/// which those read do not, give limits in the wrong order; the middle is then between what they say.
fn total(data: &Dataset, edition: Edition, figure: fn(&Ranking) -> Option<(f64, f64)>) -> Option<[f64; 2]> {
    let mut limits = [0.0_f64, f64::INFINITY];
    for (count, share) in data.rankings(edition).filter_map(figure).filter(|(count, _)| *count > 0.0) {
        limits[0] = limits[0].max(100.0 * count / (share + ROUNDING));
        if share > ROUNDING {
            limits[1] = limits[1].min(100.0 * count / (share - ROUNDING));
        }
    }
    limits[1].is_finite().then_some(limits)
}
