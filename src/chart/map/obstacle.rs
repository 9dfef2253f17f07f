//! Marks as labels see them: with their ring, and drawn over one another.

use super::bubble::Bubble;
use super::rect::{ScreenRect, distance_to_line};
use crate::data::ClusterId;
use crate::scene::{Target, TargetShape};

/// How far the ring of a pin or the frame of the focus reaches beyond its mark's edge, in CSS pixels.
pub(super) const RING: f64 = 5.0;
/// Leaders keep this far off the marks they do not pass, in CSS pixels.
const LEADER_CLEARANCE: f64 = 1.0;

/// A mark that labels and leaders keep off.
#[derive(Clone)]
pub(super) struct Obstacle {
    /// The cluster it stands for.
    pub(super) cluster: ClusterId,
    /// Its outline, with its ring.
    outline: Target,
    /// Radius of a circle of the mark's area in CSS pixels: larger marks are drawn first.
    radius: f64,
}

impl Obstacle {
    pub(super) fn new(bubble: &Bubble) -> Self {
        let target = bubble.target();
        let ring = if bubble.ringed { RING } else { 0.0 };
        let outline = Target { shape: target.shape.grown(ring), ..target };
        Self { cluster: bubble.cluster, outline, radius: bubble.radius }
    }

    /// Distance from its edge to a rectangle; negative where it reaches in.
    pub(super) fn gap(&self, rect: &ScreenRect) -> f64 {
        rect.gap(self.outline.center, self.outline.shape)
    }

    /// The point off its edge by a distance, in a direction given as a unit vector.
    pub(super) fn off_edge(&self, direction: [f64; 2], gap: f64) -> [f64; 2] {
        let edge = match self.outline.shape {
            TargetShape::Disc(radius) => radius,
            TargetShape::Rect(half) => (half[0] / direction[0].abs()).min(half[1] / direction[1].abs()),
        };
        [0, 1].map(|axis| self.outline.center[axis] + direction[axis] * (edge + gap))
    }

    /// Distance from its edge to a point; negative inside.
    pub(super) fn gap_to(&self, point: [f64; 2]) -> f64 {
        self.outline.edge_distance(point)
    }

    /// Whether a point lies inside.
    pub(super) fn holds(&self, point: [f64; 2]) -> bool {
        self.gap_to(point) < 0.0
    }

    /// Whether it may be drawn over another mark.
    pub(super) fn is_over(&self, other: &Bubble) -> bool {
        self.radius <= other.radius
    }

    /// Whether a line passes over it, or so close by that it seems to.
    pub(super) fn is_crossed_by(&self, line: [[f64; 2]; 2]) -> bool {
        match self.outline.shape.grown(LEADER_CLEARANCE) {
            TargetShape::Disc(radius) => distance_to_line(self.outline.center, line) < radius,
            TargetShape::Rect(half) => ScreenRect::around(self.outline.center, half).crossed_by(line),
        }
    }
}
