//! Proportional scales.

use super::Domain;

/// Maps a domain to pixels in proportion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Linear {
    domain: Domain,
    range: [f64; 2],
}

impl Linear {
    /// A scale from the domain's lowest value at `range[0]` to its highest at `range[1]`, in CSS pixels.
    #[must_use]
    pub fn new(domain: Domain, range: [f64; 2]) -> Self {
        Self { domain, range }
    }

    /// The values it maps.
    #[must_use]
    pub fn domain(self) -> Domain {
        self.domain
    }

    /// Position of a value in CSS pixels; the middle of the range where the domain is empty.
    #[must_use]
    pub fn map(self, value: f64) -> f64 {
        let [start, end] = self.range;
        start + self.domain.fraction(value) * (end - start)
    }

    /// The value at a position; `None` where the domain or the range is empty.
    #[must_use]
    pub fn invert(self, position: f64) -> Option<f64> {
        let range = Domain::new(self.range[0], self.range[1]);
        if self.domain.is_empty() || range.is_empty() {
            return None;
        }
        let [start, end] = self.range;
        let value = self.domain.low() + (position - start) / (end - start) * self.domain.span();
        value.is_finite().then_some(value)
    }
}
