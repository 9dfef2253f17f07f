//! What a part of a claim comes to: the computed figures and whether they bear it out.

use super::{Group, GrowthSample, Moves};
use crate::data::{ClusterId, EconomyId, Edition, Method};
use crate::stats::Comparable;

/// A part of a claim that holds or fails by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The computed figures.
    pub finding: Finding,
    /// Whether they bear the part out.
    pub outcome: Outcome,
}

/// Whether a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The figures bear it out.
    Holds,
    /// The figures refute it.
    Fails,
    /// The tables cannot tell.
    Unknown(Reason),
}

impl Outcome {
    /// Holds or fails.
    pub(super) fn from_bool(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::Fails }
    }

    /// Holds or fails, or unknown for want of a figure.
    pub(super) fn from_known(holds: Option<bool>) -> Self {
        holds.map_or(Self::Unknown(Reason::NotInOpenSources), Self::from_bool)
    }
}

/// Why a part is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A figure is in no open source that was read.
    NotInOpenSources,
    /// Counts are lower limits, or clusters are not attributed to an economy, and that leaves it open.
    LowerLimit,
    /// It would join editions that follow different methods.
    MethodChanged,
    /// Tables of ranks and counts cannot hold such a thing: a cause, another publication's list.
    NotInTables,
    /// No predicate is written for the claim.
    NoCheck,
}

/// Typed figures of a part. Percent where not said otherwise; a figure that is missing is `None`.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// Whether an economy alone has the most clusters in an edition.
    Lead {
        /// The economy.
        economy: EconomyId,
        /// The edition.
        edition: Edition,
        /// Its clusters.
        own: Option<u16>,
        /// The largest count of another economy.
        next: Option<(EconomyId, u16)>,
        /// Clusters that no count attributes to an economy.
        unattributed: u16,
    },
    /// The place of an economy by its count.
    Place {
        /// The economy.
        economy: EconomyId,
        /// The edition.
        edition: Edition,
        /// Its place, where no other economy can share it.
        place: Option<u16>,
        /// Economies with more, largest first.
        above: Vec<(EconomyId, u16)>,
        /// Economies with as many.
        level: Vec<EconomyId>,
        /// The largest count below.
        next: Option<(EconomyId, u16)>,
    },
    /// How many clusters an economy has.
    Count {
        /// The economy.
        economy: EconomyId,
        /// The edition.
        edition: Edition,
        /// Its clusters.
        count: Option<u16>,
        /// Named clusters of which no source says whether they are in the count.
        unsettled: Vec<ClusterId>,
    },
    /// How many more clusters an economy has than the edition before.
    CountChange {
        /// The economy.
        economy: EconomyId,
        /// The editions.
        editions: Comparable,
        /// The count before.
        before: Option<u16>,
        /// The difference.
        change: Option<i32>,
    },
    /// A cluster's published rank.
    Rank {
        /// The cluster.
        cluster: ClusterId,
        /// The edition.
        edition: Edition,
        /// Its rank.
        rank: Option<u16>,
    },
    /// Which of the first ranks are known.
    FirstRanks {
        /// The edition.
        edition: Edition,
        /// How many ranks were looked for, from the first.
        wanted: u16,
        /// The clusters found, by rank.
        found: Vec<ClusterId>,
    },
    /// Another publication's list, which the tables do not hold.
    ArticleList,
    /// The name WIPO gives a cluster.
    Name {
        /// The cluster.
        cluster: ClusterId,
    },
    /// What an edition ranks by.
    RankBasis {
        /// The edition.
        edition: Edition,
        /// Its method.
        method: Method,
        /// The cluster the claim is about.
        cluster: ClusterId,
        /// Its place by international (PCT) applications alone, with the edition of those figures.
        by_patents: Option<(u16, Edition)>,
    },
    /// Shares of the world's international (PCT) applications, added up.
    PatentShares {
        /// The edition of the shares.
        edition: Edition,
        /// The clusters the article names, with their shares.
        named: Vec<(ClusterId, Option<f64>)>,
        /// Their sum.
        sum: Option<f64>,
        /// The first two of the edition.
        first: Vec<ClusterId>,
        /// The sum of those two.
        first_sum: Option<f64>,
        /// Whether that would be what the article says.
        first_fits: bool,
    },
    /// How much a cluster's output grew.
    Growth {
        /// The cluster.
        cluster: ClusterId,
        /// The editions.
        editions: Comparable,
        /// The change of output.
        growth: Option<f64>,
        /// Whether the article gives a figure, in whole percent.
        rounded: bool,
    },
    /// What made output grow, which no figure tells.
    Cause,
    /// Published ranks of a group's clusters in two editions.
    RankMoves {
        /// The editions.
        editions: Comparable,
        /// The group.
        group: Group,
        /// How its ranks changed.
        moves: Moves,
    },
    /// The same for two groups.
    MovesCompared {
        /// The editions.
        editions: Comparable,
        /// The group that should gain more.
        one: (Group, Moves),
        /// The group it is compared with.
        other: (Group, Moves),
    },
    /// Growth of output of two groups.
    GrowthCompared {
        /// The edition of the figures.
        edition: Edition,
        /// The group that should grow faster.
        one: (Group, GrowthSample),
        /// The group it is compared with.
        other: (Group, GrowthSample),
    },
    /// A row the check needs is not in the tables: its key.
    NoRow(&'static str),
    /// Two editions follow different methods, or one of them is not there.
    NotComparable(Edition),
    /// No predicate is written.
    NoCheck,
}
