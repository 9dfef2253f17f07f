//! How large a mark is: area by share of world output.

/// The share that fills the largest mark of the design, in percent of world output.
const FULL_SHARE: f64 = 11.7;
/// Radius of that share on a map of [`DESIGN_WIDTH`], in CSS pixels.
const FULL_RADIUS: f64 = 28.0;
/// The map width the design is drawn for, in CSS pixels.
const DESIGN_WIDTH: f64 = 988.0;
/// Radius of the full share on a phone, in CSS pixels: wider than the map's width would give.
const FULL_RADIUS_PHONE: f64 = 13.0;
/// Marks grow by the square root of the zoom, up to this.
const MOST_GROWTH: f64 = 1.45;
/// Radius of a mark without an exact share, on a wide map and on a phone, in CSS pixels.
const FIXED_RADIUS: [f64; 2] = [4.5, 3.0];
/// The fixed radius grows from 4.5 to 6 and no more, so that it never looks like a figure.
const MOST_FIXED_GROWTH: f64 = 4.0 / 3.0;

/// Radius by share, for one map at one zoom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkSizes {
    /// Radius of a share of 11.7 % in CSS pixels.
    full_radius: f64,
    /// Radius where no exact share is known, in CSS pixels.
    fixed_radius: f64,
}

impl MarkSizes {
    /// The sizes on a map of a width in CSS pixels, at a magnification against the world preset.
    #[must_use]
    pub fn new(map_width: f64, zoom: f64, phone: bool) -> Self {
        let growth = zoom.max(1.0).sqrt().min(MOST_GROWTH);
        let at_world = if phone { FULL_RADIUS_PHONE } else { FULL_RADIUS * (map_width / DESIGN_WIDTH).max(0.0).sqrt() };
        Self {
            full_radius: (at_world * growth).min(FULL_RADIUS * MOST_GROWTH),
            fixed_radius: FIXED_RADIUS[usize::from(phone)] * growth.min(MOST_FIXED_GROWTH),
        }
    }

    /// The radius of a circle for a share in percent; the fixed one where there is no exact share.
    #[must_use]
    pub fn radius(&self, share_percent: Option<f64>) -> f64 {
        share_percent
            .filter(|percent| *percent > 0.0)
            .map_or(self.fixed_radius, |percent| self.full_radius * (percent / FULL_SHARE).sqrt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn area_is_proportional_to_share() {
        let sizes = MarkSizes::new(988.0, 1.0, false);
        let [one, four] = [1.0, 4.0].map(|percent| sizes.radius(Some(percent)));
        assert!((four / one - 2.0).abs() < 1e-12);
        assert!((sizes.radius(Some(11.7)) - 28.0).abs() < 1e-12);
    }

    #[test]
    fn marks_grow_with_zoom_up_to_a_limit() {
        let radius = |zoom| MarkSizes::new(988.0, zoom, false).radius(Some(11.7));
        assert!(radius(1.5) > radius(1.0));
        assert!((radius(60.0) - 40.6).abs() < 1e-9);
        assert!((MarkSizes::new(988.0, 60.0, false).radius(None) - 6.0).abs() < 1e-9);
    }

    #[test]
    fn a_phone_has_its_own_sizes() {
        let sizes = MarkSizes::new(390.0, 1.0, true);
        assert!((sizes.radius(Some(11.7)) - 13.0).abs() < 1e-12);
        assert!((sizes.radius(None) - 3.0).abs() < 1e-12);
    }
}
