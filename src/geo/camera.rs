//! Where the map looks: from grid units to CSS pixels and back.
//!
//! All pure; callers apply what they get. Whatever comes in, a camera built here has finite fields and a scale
//! between [`MIN_SCALE`] and [`MAX_SCALE`], so that a figure of no size (a closed panel, the moment before the first
//! layout) neither divides by zero nor loses the map.

use super::{PlaneRect, Projected};

/// Smallest scale of a camera in CSS pixels per grid unit: the whole grid on a hundredth of a pixel.
const MIN_SCALE: f64 = 1e-6;

/// Largest scale of a camera in CSS pixels per grid unit.
const MAX_SCALE: f64 = 1e6;

/// Largest width or height of a fitted viewport in CSS pixels, so that it stays finite in grid units too.
const MAX_LENGTH: f64 = 1e6;

/// A view of the plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The place in the middle of the viewport.
    pub center: Projected,
    /// CSS pixels per grid unit.
    pub scale: f64,
    /// Width and height of the figure in CSS pixels.
    pub viewport: [f64; 2],
}

impl Camera {
    /// The camera that shows all of a rectangle, centred, with at least `padding` CSS pixels around it.
    #[must_use]
    pub fn fit(rect: PlaneRect, viewport: [f64; 2], padding: f64) -> Self {
        let viewport = viewport.map(|length| finite_or(length, 0.0).clamp(0.0, MAX_LENGTH));
        let room = viewport.map(|length| (length - 2.0 * finite_or(padding, 0.0)).max(0.0));
        let scale = (room[0] / rect.width().abs()).min(room[1] / rect.height().abs());
        let center = rect.center();
        Self { center: finite_place(center, Projected::default()), scale: sane_scale(scale), viewport }
    }

    /// Where a place is on the screen, CSS pixels from the figure's upper left corner.
    #[must_use]
    pub fn to_screen(&self, place: Projected) -> [f64; 2] {
        let [half_width, half_height] = self.viewport.map(|length| length / 2.0);
        [(place.x - self.center.x) * self.scale + half_width, (place.y - self.center.y) * self.scale + half_height]
    }

    /// Whether a point of the screen is on the figure.
    #[must_use]
    pub fn shows(&self, [x, y]: [f64; 2]) -> bool {
        (0.0..=self.viewport[0]).contains(&x) && (0.0..=self.viewport[1]).contains(&y)
    }

    /// The place at a point of the screen.
    #[must_use]
    pub fn to_plane(&self, point: [f64; 2]) -> Projected {
        let scale = sane_scale(self.scale);
        Projected {
            x: self.center.x + (point[0] - self.viewport[0] / 2.0) / scale,
            y: self.center.y + (point[1] - self.viewport[1] / 2.0) / scale,
        }
    }

    /// Magnified by a factor, but no further than to a limit of the scale (smallest, largest); the place under a point of
    /// the screen stays under it. Limiting afterwards would let the map creep towards the pointer with every further turn
    /// of the wheel. A factor that is not a positive number changes nothing.
    #[must_use]
    pub fn zoomed_within(&self, screen: [f64; 2], factor: f64, scale_limits: [f64; 2]) -> Self {
        if !(factor > 0.0 && factor.is_finite() && screen.iter().all(|length| length.is_finite())) {
            return *self;
        }
        let fixed = self.to_plane(screen);
        let scale = limited(self.scale * factor, scale_limits);
        let center = Projected {
            x: fixed.x - (screen[0] - self.viewport[0] / 2.0) / scale,
            y: fixed.y - (screen[1] - self.viewport[1] / 2.0) / scale,
        };
        Self { center: finite_place(center, self.center), scale, ..*self }
    }

    /// The map moved by some CSS pixels, as if the finger held it.
    #[must_use]
    pub fn panned_by(&self, delta: [f64; 2]) -> Self {
        let scale = sane_scale(self.scale);
        let center = Projected { x: self.center.x - delta[0] / scale, y: self.center.y - delta[1] / scale };
        Self { center: finite_place(center, self.center), ..*self }
    }

    /// The nearest camera that cannot lose a rectangle: its scale within the limits (smallest, largest), and along
    /// each axis the viewport inside the rectangle, or the rectangle centred where it is smaller than the viewport.
    #[must_use]
    pub fn kept_within(&self, rect: PlaneRect, scale_limits: [f64; 2]) -> Self {
        let scale = limited(self.scale, scale_limits);
        let axis = |center: f64, low: f64, high: f64, length: f64| {
            let half = length / scale / 2.0;
            let [first, last] = [low.min(high) + half, low.max(high) - half];
            if first < last { center.max(first).min(last) } else { f64::midpoint(low, high) }
        };
        let center = Projected {
            x: axis(self.center.x, rect.min.x, rect.max.x, self.viewport[0]),
            y: axis(self.center.y, rect.min.y, rect.max.y, self.viewport[1]),
        };
        Self { center: finite_place(center, self.center), scale, ..*self }
    }

    /// A moment of the flight between two cameras, `t` from 0 to 1.
    ///
    /// The scale runs geometrically and the centre with it, affine in 1 / scale, so that every place moves along a
    /// straight line on the screen: the flight is a zoom about one fixed point, or a plain pan at equal scales.
    #[must_use]
    pub fn between(from: &Self, to: &Self, t: f64) -> Self {
        if t <= 0.0 {
            return *from;
        }
        if t >= 1.0 || t.is_nan() {
            return *to;
        }
        let log_ratio = (sane_scale(to.scale) / sane_scale(from.scale)).ln();
        let way = if log_ratio.abs() < 1e-9 { t } else { (-log_ratio * t).exp_m1() / (-log_ratio).exp_m1() };
        let center = Projected {
            x: from.center.x + (to.center.x - from.center.x) * way,
            y: from.center.y + (to.center.y - from.center.y) * way,
        };
        let scale = sane_scale(from.scale) * (log_ratio * t).exp();
        Self { center: finite_place(center, to.center), scale: sane_scale(scale), viewport: to.viewport }
    }
}

/// A scale within the bounds of this module; the smallest one for what is not a number.
fn sane_scale(scale: f64) -> f64 {
    if scale.is_nan() { MIN_SCALE } else { scale.clamp(MIN_SCALE, MAX_SCALE) }
}

/// A scale within limits, and these within the bounds of this module. Unlike `clamp` it accepts any limits.
fn limited(scale: f64, [smallest, largest]: [f64; 2]) -> f64 {
    sane_scale(scale.min(largest).max(smallest))
}

fn finite_or(number: f64, otherwise: f64) -> f64 {
    if number.is_finite() { number } else { otherwise }
}

fn finite_place(place: Projected, otherwise: Projected) -> Projected {
    Projected { x: finite_or(place.x, otherwise.x), y: finite_or(place.y, otherwise.y) }
}
