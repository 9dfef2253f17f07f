//! Moving between clusters with keys: by rank, and to the nearest neighbour in a direction.

use super::MapLayout;
use crate::data::ClusterId;

/// A direction on the map; north is up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    North,
    /// Right.
    East,
    /// Down.
    South,
    /// Left.
    West,
}

impl Direction {
    /// Distance along the direction and distance aside of it.
    fn split(self, [dx, dy]: [f64; 2]) -> [f64; 2] {
        match self {
            Self::North => [-dy, dx.abs()],
            Self::East => [dx, dy.abs()],
            Self::South => [dy, dx.abs()],
            Self::West => [-dx, dy.abs()],
        }
    }
}

impl MapLayout {
    /// The first cluster in reading order: the best rank.
    #[must_use]
    pub fn first(&self) -> Option<ClusterId> {
        self.reading_order.first().copied()
    }

    /// The last cluster in reading order.
    #[must_use]
    pub fn last(&self) -> Option<ClusterId> {
        self.reading_order.last().copied()
    }

    /// The cluster after another in reading order; `None` after the last.
    #[must_use]
    pub fn next(&self, from: ClusterId) -> Option<ClusterId> {
        self.reading_order.get(self.place_of(from)? + 1).copied()
    }

    /// The cluster before another in reading order; `None` before the first.
    #[must_use]
    pub fn previous(&self, from: ClusterId) -> Option<ClusterId> {
        self.reading_order.get(self.place_of(from)?.checked_sub(1)?).copied()
    }

    fn place_of(&self, cluster: ClusterId) -> Option<usize> {
        self.reading_order.iter().position(|other| *other == cluster)
    }

    /// The nearest cluster whose direction is at most 45° off; where there is none, the nearest on that side at all.
    /// Clusters out of sight count too: the camera follows.
    #[must_use]
    pub fn neighbour(&self, from: ClusterId, direction: Direction) -> Option<ClusterId> {
        let start = self.bubble(from)?.center;
        let nearest = |wide: bool| {
            self.in_reading_order()
                .filter(|bubble| bubble.cluster != from)
                .map(|bubble| {
                    let [along, aside] = direction.split([bubble.center[0] - start[0], bubble.center[1] - start[1]]);
                    (bubble.cluster, along, aside)
                })
                .filter(|(_, along, aside)| *along > 1e-9 && (wide || aside <= along))
                .min_by(|(_, a, a_aside), (_, b, b_aside)| a.hypot(*a_aside).total_cmp(&b.hypot(*b_aside)))
        };
        nearest(false).or_else(|| nearest(true)).map(|(cluster, ..)| cluster)
    }
}
