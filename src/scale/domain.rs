//! A checked interval of values.

/// A finite interval, lowest value first, or an empty one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    low: f64,
    high: f64,
}

impl Domain {
    /// The domain of a figure without values.
    pub const EMPTY: Self = Self { low: 0.0, high: 0.0 };

    /// The interval between two values in either order; empty when one is not finite or their distance is not.
    #[must_use]
    pub fn new(one: f64, other: f64) -> Self {
        let (low, high) = (one.min(other), one.max(other));
        if one.is_finite() && other.is_finite() && (high - low).is_finite() { Self { low, high } } else { Self::EMPTY }
    }

    /// The smallest interval around all finite values.
    #[must_use]
    pub fn around(values: impl IntoIterator<Item = f64>) -> Self {
        let finite = values.into_iter().filter(|value| value.is_finite());
        let ends = finite.fold(None, |ends: Option<(f64, f64)>, value| {
            Some(ends.map_or((value, value), |(low, high)| (low.min(value), high.max(value))))
        });
        ends.map_or(Self::EMPTY, |(low, high)| Self::new(low, high))
    }

    /// The lowest value.
    #[must_use]
    pub fn low(self) -> f64 {
        self.low
    }

    /// The highest value.
    #[must_use]
    pub fn high(self) -> f64 {
        self.high
    }

    /// Distance from the lowest to the highest value.
    #[must_use]
    pub fn span(self) -> f64 {
        self.high - self.low
    }

    /// Whether it has no extent.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.span() <= 0.0
    }

    /// Whether a value lies in it, ends included.
    #[must_use]
    pub fn contains(self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// Where a value lies: 0 at the lowest, 1 at the highest, beyond them outside. One half, the middle, where that
    /// has no answer: in an empty domain and for a value that is not finite.
    #[must_use]
    pub fn fraction(self, value: f64) -> f64 {
        let fraction = (value - self.low) / self.span();
        if self.is_empty() || !fraction.is_finite() { 0.5 } else { fraction }
    }
}
