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
}
