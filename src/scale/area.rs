//! Radii for values shown as area.

/// Maps amounts to radii so that areas are proportional: the eye compares areas, not radii.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AreaScale {
    largest: f64,
    radius: f64,
}

impl AreaScale {
    /// A scale that draws the amount `largest` with `radius` CSS pixels.
    #[must_use]
    pub fn new(largest: f64, radius: f64) -> Self {
        Self { largest, radius }
    }

    /// Radius of an amount in CSS pixels; 0 for amounts that are not positive and for a scale without extent.
    #[must_use]
    pub fn radius(self, amount: f64) -> f64 {
        let share = amount / self.largest;
        if amount > 0.0 && share > 0.0 && share.is_finite() { self.radius * share.sqrt() } else { 0.0 }
    }

    /// The amount a radius stands for.
    #[must_use]
    pub fn amount(self, radius: f64) -> f64 {
        if self.radius > 0.0 { self.largest * (radius / self.radius).powi(2) } else { 0.0 }
    }
}
