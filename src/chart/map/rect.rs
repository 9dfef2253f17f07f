//! Upright rectangles on the screen, for labels and lists that must not touch.

use crate::scene::TargetShape;

/// An upright rectangle in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScreenRect {
    /// Upper left corner.
    pub min: [f64; 2],
    /// Lower right corner.
    pub max: [f64; 2],
}

impl ScreenRect {
    /// The rectangle with its upper left corner at a point.
    #[must_use]
    pub fn at(origin: [f64; 2], size: [f64; 2]) -> Self {
        Self { min: origin, max: [origin[0] + size[0], origin[1] + size[1]] }
    }

    /// The rectangle with its centre at a point, by its half width and half height.
    #[must_use]
    pub fn around(center: [f64; 2], half: [f64; 2]) -> Self {
        Self { min: [0, 1].map(|axis| center[axis] - half[axis]), max: [0, 1].map(|axis| center[axis] + half[axis]) }
    }

    /// Grown by a distance to the left and to the right.
    #[must_use]
    pub fn widened(self, by: f64) -> Self {
        Self { min: [self.min[0] - by, self.min[1]], max: [self.max[0] + by, self.max[1]] }
    }

    /// Grown by a distance on every side, or shrunk by a negative one.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Self { min: self.min.map(|edge| edge - by), max: self.max.map(|edge| edge + by) }
    }

    /// Whether a point lies inside or on the edge.
    #[must_use]
    pub fn holds(&self, point: [f64; 2]) -> bool {
        (0..2).all(|axis| (self.min[axis]..=self.max[axis]).contains(&point[axis]))
    }

    /// Whether another rectangle lies wholly inside.
    #[must_use]
    pub fn encloses(&self, other: &Self) -> bool {
        self.holds(other.min) && self.holds(other.max)
    }

    /// Whether two rectangles share more than an edge.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        (0..2).all(|axis| self.min[axis] < other.max[axis] && other.min[axis] < self.max[axis])
    }

    /// Distance from a point to the nearest point of the rectangle, 0 inside.
    #[must_use]
    pub fn distance(&self, point: [f64; 2]) -> f64 {
        let [x, y] = [0, 1].map(|axis| (self.min[axis] - point[axis]).max(point[axis] - self.max[axis]).max(0.0));
        // Screens are small: `hypot` would guard against overflow, at several times the cost.
        (x * x + y * y).sqrt()
    }

    /// Distance from the edge of a mark with a centre and an outline to the rectangle; negative where it reaches in.
    #[must_use]
    pub fn gap(&self, center: [f64; 2], shape: TargetShape) -> f64 {
        match shape {
            TargetShape::Disc(radius) => self.distance(center) - radius,
            TargetShape::Rect(half) => {
                let other = Self::around(center, half);
                let [x, y] =
                    [0, 1].map(|axis| (self.min[axis] - other.max[axis]).max(other.min[axis] - self.max[axis]));
                x.max(0.0).hypot(y.max(0.0)) + x.max(y).min(0.0)
            }
        }
    }

    /// Whether a mark with a centre and an outline reaches into the rectangle.
    #[must_use]
    pub fn touches(&self, center: [f64; 2], shape: TargetShape) -> bool {
        self.gap(center, shape) < 0.0
    }

    /// Whether a straight line between two points passes through the rectangle (Liang and Barsky's clipping).
    #[must_use]
    pub fn crossed_by(&self, [from, to]: [[f64; 2]; 2]) -> bool {
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for axis in 0..2 {
            let step = to[axis] - from[axis];
            if step.abs() < 1e-9 {
                if from[axis] <= self.min[axis] || from[axis] >= self.max[axis] {
                    return false;
                }
                continue;
            }
            let [one, other] = [self.min, self.max].map(|edge| (edge[axis] - from[axis]) / step);
            enter = enter.max(one.min(other));
            leave = leave.min(one.max(other));
        }
        enter < leave
    }
}

/// Whether two straight lines cross, ends that merely touch not counted.
#[must_use]
pub(super) fn lines_cross([a, b]: [[f64; 2]; 2], [c, d]: [[f64; 2]; 2]) -> bool {
    let side = |from: [f64; 2], to: [f64; 2], point: [f64; 2]| {
        (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])
    };
    side(a, b, c) * side(a, b, d) < -1e-9 && side(c, d, a) * side(c, d, b) < -1e-9
}

/// Distance from a point to a straight line between two points.
#[must_use]
pub(super) fn distance_to_line(point: [f64; 2], [from, to]: [[f64; 2]; 2]) -> f64 {
    let [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    let length_squared = dx * dx + dy * dy;
    let along = if length_squared > 0.0 {
        (((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length_squared).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (point[0] - from[0] - along * dx).hypot(point[1] - from[1] - along * dy)
}

/// Distance between two points.
#[must_use]
pub(super) fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_only_touches_a_corner_does_not_cross() {
        let rect = ScreenRect { min: [0.0, 0.0], max: [2.0, 2.0] };
        assert!(!rect.crossed_by([[-1.0, 1.0], [1.0, -1.0]]));
        assert!(rect.crossed_by([[-1.0, 1.0], [3.0, 1.0]]));
        assert!(!rect.crossed_by([[-1.0, 2.0], [3.0, 2.0]]));
    }

    #[test]
    fn lines_from_one_point_do_not_cross() {
        assert!(!lines_cross([[0.0, 0.0], [1.0, 1.0]], [[0.0, 0.0], [1.0, -1.0]]));
        assert!(lines_cross([[0.0, 0.0], [1.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]));
    }
}
