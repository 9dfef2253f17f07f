//! What of a scene can be pointed at, and what a pointer means.

use crate::data::{ClusterId, EconomyId, Edition};

/// What a target stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hit {
    /// A named cluster.
    Cluster(ClusterId),
    /// A cluster known only as part of an economy's count.
    Unnamed(EconomyId),
    /// An economy's count in an edition.
    Count(EconomyId, Edition),
}

/// The outline that counts as being on a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TargetShape {
    /// A circle of a radius in CSS pixels.
    Disc(f64),
    /// A rectangle by its half width and half height in CSS pixels.
    Rect([f64; 2]),
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
