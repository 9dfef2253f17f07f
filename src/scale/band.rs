//! Evenly spaced places for categories.

/// Cuts a range into bands of the same width with gaps between them; with a gap of 1 the bands are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    start: f64,
    step: f64,
    gap: f64,
}

impl Band {
    /// `count` bands over a range in CSS pixels, half a gap before the first and after the last; `gap` is the share
    /// of a step left free, 0 to 1.
    #[must_use]
    pub fn new(count: usize, range: [f64; 2], gap: f64) -> Self {
        let [start, end] = range;
        // Counts of categories are far below the 2⁵³ a float holds exactly.
        let step = if count == 0 { 0.0 } else { (end - start) / count as f64 };
        Self { start, step, gap: gap.clamp(0.0, 1.0) }
    }

    /// Distance from one band's centre to the next in CSS pixels.
    #[must_use]
    pub fn step(self) -> f64 {
        self.step
    }

    /// Width of a band in CSS pixels.
    #[must_use]
    pub fn width(self) -> f64 {
        self.step.abs() * (1.0 - self.gap)
    }

    /// Centre of a band in CSS pixels, counted from 0.
    #[must_use]
    pub fn center(self, index: usize) -> f64 {
        self.start + (index as f64 + 0.5) * self.step
    }
}
