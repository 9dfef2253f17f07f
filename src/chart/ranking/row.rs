//! A row of the ranking.

use crate::data::{ClusterId, Dataset, Grade, Known, Listing, Ranking};
use crate::language::Language;
use crate::scene::MarkStyle;
use crate::state::Pair;
use crate::stats::{RankChange, Share, rank_change, share_of_output};
use crate::words;

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A named cluster.
    Cluster(ClusterRow),
    /// Ranks no open source names, both ends included; [`words::gap_text`] says so.
    Gap {
        /// Best rank of the gap.
        first: u16,
        /// Last rank of the gap.
        last: u16,
    },
    /// The heading of the rows below it, in full: `Named, rank not known`.
    Group(String),
}

impl Row {
    /// The cluster, where the row is one.
    #[must_use]
    pub fn cluster(&self) -> Option<&ClusterRow> {
        match self {
            Self::Cluster(row) => Some(row),
            Self::Gap { .. } | Self::Group(_) => None,
        }
    }
}

/// What the table knows of a cluster: values, with their texts as methods.
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterRow {
    /// The language of its texts.
    pub(super) language: Language,
    /// Which cluster.
    pub cluster: ClusterId,
    /// How the edition lists it.
    pub listing: Listing,
    /// Its rank.
    pub rank: Known<u16>,
    /// The mark before its name.
    pub mark: MarkStyle,
    /// Its name without the state: `San Diego`.
    pub name: String,
    /// The economies it reaches into: `China / Hong Kong, China`; that none is known.
    pub economy: String,
    /// How many sources the row rests on.
    pub sources: usize,
    /// Change of rank against the edition before.
    pub change: Known<RankChange>,
    /// Share of world output in percent.
    pub share: Share,
    /// Growth of output in percent.
    pub growth: Known<f64>,
    /// How well it is supported.
    pub grade: Grade,
}

impl ClusterRow {
    pub(super) fn new(language: Language, data: &Dataset, pair: Pair, row: &Ranking) -> Self {
        let cluster = data.cluster(row.cluster);
        Self {
            language,
            cluster: row.cluster,
            listing: row.listing,
            rank: Known::or_missing(row.rank(), row.provenance.grade.missing()),
            mark: MarkStyle { form: pair.form(cluster.economy()), evidence: row.listing.into(), alpha: 1.0 },
            name: words::cluster_name(language, cluster),
            economy: words::economies_short(language, data, cluster),
            sources: row.provenance.sources.len(),
            change: rank_change(data, row),
            share: share_of_output(data, row.edition, row.cluster),
            growth: row.growth_pct,
            grade: row.provenance.grade,
        }
    }

    /// The line under the name: `China · 5 sources`.
    #[must_use]
    pub fn second_line(&self) -> String {
        format!("{} · {}", self.economy, words::sources_count(self.language, self.sources))
    }

    /// `17`, or a dash.
    #[must_use]
    pub fn rank_text(&self) -> String {
        words::rank_cell(self.rank)
    }

    /// `▲ 2`, `▼ 1`, `=`, `new`, or a dash.
    #[must_use]
    pub fn change_text(&self) -> String {
        words::change_cell(self.language, self.change)
    }

    /// `up 2`, for screen readers.
    #[must_use]
    pub fn change_spoken(&self) -> String {
        words::change_spoken(self.language, self.change)
    }

    /// `11.7`, `≤ 0.9`, or a dash.
    #[must_use]
    pub fn share_text(&self) -> String {
        words::share_cell(self.language, self.share)
    }

    /// `0.9 percent or less`, for screen readers.
    #[must_use]
    pub fn share_spoken(&self) -> String {
        words::share_spoken(self.language, self.share, self.grade.missing())
    }

    /// `+22.7`, or a dash.
    #[must_use]
    pub fn growth_text(&self) -> String {
        words::growth_cell(self.language, self.growth)
    }

    /// `+22.7 percent`, for screen readers.
    #[must_use]
    pub fn growth_spoken(&self) -> String {
        words::growth_spoken(self.language, self.growth)
    }

    /// How well it is supported, as the table shows it.
    #[must_use]
    pub fn grade_text(&self) -> String {
        words::grade_cell(self.language, self.grade)
    }

    /// The same in full, for screen readers.
    #[must_use]
    pub fn grade_spoken(&self) -> String {
        words::grade_words(self.language, self.grade)
    }

    /// Length of the share's bar, 0 to 1 of the longest; `None` without an exact share.
    #[must_use]
    pub fn bar(&self, largest_share: Option<f64>) -> Option<f64> {
        let (share, largest) = (self.share.exact()?, largest_share?);
        (largest > 0.0).then(|| (share / largest).clamp(0.0, 1.0))
    }
}
