//! What of a scene can be pointed at, and what a pointer means.

use super::{Ink, Node, Style};
use crate::data::{ClusterId, Dataset, EconomyId, Edition, IncomeGroup, IncomeLevel};

/// What a target stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hit {
    /// A named cluster.
    Cluster(ClusterId),
    /// A cluster known only as part of an economy's count.
    Unnamed(EconomyId),
    /// A cluster known only as part of what the counts of the pair leave of the 100.
    Rest,
    /// An economy's count in an edition.
    Count(EconomyId, Edition),
    /// The clusters of all economies of an income level in an edition.
    Income(IncomeLevel, Edition),
}

/// How far something hovered in one figure means a mark of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// The mark stands for the same.
    Same,
    /// The mark is a part of it, or it is a part of the mark: a cluster and its economy.
    Part,
}

impl Hit {
    /// How far hovering this means a mark that stands for `other`.
    #[must_use]
    pub fn link(self, other: Self, data: &Dataset) -> Option<Link> {
        let economy = |cluster| data.cluster(cluster).economy();
        let level = |economy: EconomyId, edition| data.economy(economy).income_in(edition).map(IncomeGroup::level);
        let is_part = match (self, other) {
            _ if self == other => return Some(Link::Same),
            (Self::Cluster(cluster), Self::Count(whole, _)) | (Self::Count(whole, _), Self::Cluster(cluster)) => {
                economy(cluster) == whole
            }
            (Self::Unnamed(one), Self::Count(whole, _))
            | (Self::Count(whole, _), Self::Unnamed(one) | Self::Count(one, _)) => one == whole,
            (Self::Cluster(cluster), Self::Income(whole, edition))
            | (Self::Income(whole, edition), Self::Cluster(cluster)) => level(economy(cluster), edition) == Some(whole),
            (Self::Count(one, _), Self::Income(whole, edition))
            | (Self::Income(whole, edition), Self::Count(one, _)) => level(one, edition) == Some(whole),
            _ => false,
        };
        is_part.then_some(Link::Part)
    }
}

/// The outline that counts as being on a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TargetShape {
    /// A circle of a radius in CSS pixels.
    Disc(f64),
    /// A rectangle by its half width and half height in CSS pixels.
    Rect([f64; 2]),
}

impl TargetShape {
    /// The outline farther out on every side, in CSS pixels.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        match self {
            Self::Disc(radius) => Self::Disc(radius + by),
            Self::Rect(half) => Self::Rect(half.map(|half| half + by)),
        }
    }
}

/// Something that can be hovered, tapped and focused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// What it stands for.
    pub hit: Hit,
    /// Centre in CSS pixels.
    pub center: [f64; 2],
    /// Its outline around the centre.
    pub shape: TargetShape,
}

impl Target {
    /// A ring around the target, `gap` CSS pixels off its edge.
    #[must_use]
    pub fn ring(&self, gap: f64, style: Style) -> Node {
        match self.shape {
            TargetShape::Disc(radius) => Node::Disc { center: self.center, radius: radius + gap, style },
            TargetShape::Rect(half) => Node::Rect {
                origin: [self.center[0] - half[0] - gap, self.center[1] - half[1] - gap],
                size: half.map(|half| 2.0 * (half + gap)),
                corner: 1.5,
                style,
            },
        }
    }

    /// The frame of the keyboard's focus around the target: a rounded rectangle 4 px off it, the same for every form, for
    /// the focus is no mark, and no ring of a hover. Two lines in contrast, so that one is seen on whatever lies below.
    #[must_use]
    pub fn focus_frame(&self) -> [Node; 2] {
        let half = match self.shape {
            TargetShape::Disc(radius) => [radius; 2],
            TargetShape::Rect(half) => half,
        };
        let half = half.map(|half| half + 4.0);
        let origin = [self.center[0] - half[0], self.center[1] - half[1]];
        [(Ink::Bg, 5.0), (Ink::Ink, 2.5)].map(|(ink, width)| Node::Rect {
            origin,
            size: half.map(|half| 2.0 * half),
            corner: 4.0,
            style: Style::stroked(ink, width),
        })
    }

    /// Distance from a point to the target's edge in CSS pixels; negative inside.
    #[must_use]
    pub fn edge_distance(&self, point: [f64; 2]) -> f64 {
        let [dx, dy] = [point[0] - self.center[0], point[1] - self.center[1]];
        match self.shape {
            TargetShape::Disc(radius) => dx.hypot(dy) - radius,
            TargetShape::Rect([half_width, half_height]) => {
                let [x, y] = [dx.abs() - half_width, dy.abs() - half_height];
                x.max(0.0).hypot(y.max(0.0)) + x.max(y).min(0.0)
            }
        }
    }
}

impl super::Scene {
    /// What a hover and the pins add above the scene: rings around the marks they mean, thinner ones around those
    /// they are a part of or that are a part of them.
    #[must_use]
    pub fn highlights(&self, hover: Option<Hit>, pins: &[ClusterId], data: &Dataset) -> Self {
        let mut lit = Self::new(self.width, self.height);
        for target in &self.targets {
            if matches!(target.hit, Hit::Cluster(cluster) if pins.contains(&cluster)) {
                lit.nodes.push(target.ring(4.0, Style::stroked(Ink::Ink, 2.0)));
            }
            match hover.and_then(|hover| hover.link(target.hit, data)) {
                Some(Link::Same) => lit.nodes.push(target.ring(2.0, Style::stroked(Ink::Ink, 1.5))),
                Some(Link::Part) => lit.nodes.push(target.ring(2.0, Style::stroked(Ink::Ink2, 1.0))),
                None => {}
            }
        }
        lit
    }

    /// The target whose edge is nearest to a point, within `reach` CSS pixels of it. Of several under the point the
    /// one whose centre is nearest wins, so that a small mark inside a large one can be reached.
    #[must_use]
    pub fn nearest(&self, point: [f64; 2], reach: f64) -> Option<&Target> {
        let center_distance = |target: &Target| (point[0] - target.center[0]).hypot(point[1] - target.center[1]);
        self.targets.iter().filter(|target| target.edge_distance(point) <= reach).min_by(|a, b| {
            let [a_edge, b_edge] = [a, b].map(|target| target.edge_distance(point).max(0.0));
            a_edge.total_cmp(&b_edge).then(center_distance(a).total_cmp(&center_distance(b)))
        })
    }

    /// Every target whose edge is within `reach` CSS pixels of a point, in the scene's reading order.
    #[must_use]
    pub fn within(&self, point: [f64; 2], reach: f64) -> Vec<&Target> {
        self.targets.iter().filter(|target| target.edge_distance(point) <= reach).collect()
    }

    /// The target that stands for something.
    #[must_use]
    pub fn target(&self, hit: Hit) -> Option<&Target> {
        self.targets.iter().find(|target| target.hit == hit)
    }
}
