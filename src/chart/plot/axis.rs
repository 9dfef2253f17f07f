//! A plotters axis over our own scale and ticks.

use crate::scale::{AxisScale, Domain};
use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};
use std::ops::Range;

/// Values of a checked domain with the ticks a layout chose. Plotters' own ranges loop for ever over an infinite
/// domain, choose ticks of their own and none inside one decade; this one cannot.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    scale: AxisScale,
    domain: Domain,
    ticks: Vec<f64>,
}

impl Axis {
    /// An axis over a domain, marked at `ticks`.
    #[must_use]
    pub fn new(scale: AxisScale, domain: Domain, ticks: Vec<f64>) -> Self {
        Self { scale, domain, ticks }
    }
}

impl Ranged for Axis {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        self.scale.map(self.domain, [limit.0.into(), limit.1.into()], *value).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _hint: Hint) -> Vec<f64> {
        self.ticks.clone()
    }

    fn range(&self) -> Range<f64> {
        self.domain.low()..self.domain.high()
    }
}
