//! Linear or logarithmic: the scale of an axis the reader can switch.

use super::Domain;
use super::ticks::{decimal_exponent, ticks};

/// How distances along an axis are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AxisScale {
    /// Equal differences are equally far apart.
    #[default]
    Linear,
    /// Equal ratios are equally far apart. Only positive values have a place.
    Log,
}

impl AxisScale {
    /// Where a value lies in a domain: 0 at the lowest, 1 at the highest, one half where the domain is empty. On a
    /// logarithmic axis a value that is not positive lies at the low end, and a domain that is not positive is empty.
    #[must_use]
    pub fn fraction(self, domain: Domain, value: f64) -> f64 {
        match self {
            Self::Linear => domain.fraction(value),
            Self::Log if domain.low() <= 0.0 => 0.5,
            Self::Log => Domain::new(domain.low().ln(), domain.high().ln()).fraction(value.max(domain.low()).ln()),
        }
    }

    /// Position of a value in CSS pixels, the domain's ends being at those of `range`.
    #[must_use]
    pub fn map(self, domain: Domain, range: [f64; 2], value: f64) -> f64 {
        range[0] + self.fraction(domain, value) * (range[1] - range[0])
    }

    /// Round values to mark, about `most` of them at most; none in an empty domain. On a logarithmic axis 1, 2 and 5
    /// times the powers of ten, or those powers alone where these are too many; inside one decade, where that would
    /// leave fewer than three, the ticks of a linear axis.
    #[must_use]
    pub fn ticks(self, domain: Domain, most: u16) -> Vec<f64> {
        if self == Self::Linear || domain.low() <= 0.0 || domain.is_empty() {
            return ticks(domain, most);
        }
        let all = decade_ticks(domain, &[1.0, 2.0, 5.0]);
        let fits = |values: &[f64]| (3..=usize::from(most)).contains(&values.len());
        if fits(&all) {
            return all;
        }
        let powers = decade_ticks(domain, &[1.0]);
        if fits(&powers) { powers } else { ticks(domain, most) }
    }
}

/// Multiples of the powers of ten inside a positive domain, ascending.
fn decade_ticks(domain: Domain, factors: &[f64]) -> Vec<f64> {
    let [first, last] = [domain.low(), domain.high()].map(decimal_exponent);
    let values = (first..=last).flat_map(|power| factors.iter().map(move |factor| factor * 10_f64.powi(power)));
    values.filter(|value| domain.contains(*value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_logarithmic_axis_puts_equal_ratios_equally_far_apart() {
        let domain = Domain::new(0.1, 10.0);
        let at = |value| AxisScale::Log.map(domain, [0.0, 100.0], value);
        assert_eq!([at(0.1), at(10.0)], [0.0, 100.0]);
        assert!((at(1.0) - 50.0).abs() < 1e-9);
        assert!((at(2.0) - at(1.0) - (at(4.0) - at(2.0))).abs() < 1e-9);
    }

    #[test]
    fn what_is_not_positive_lies_at_the_low_end_of_a_logarithmic_axis() {
        assert_eq!(AxisScale::Log.map(Domain::new(0.1, 10.0), [0.0, 100.0], 0.0), 0.0);
        assert_eq!(AxisScale::Log.fraction(Domain::new(0.0, 10.0), 5.0), 0.5);
    }

    #[test]
    fn logarithmic_ticks_are_round_and_not_too_many() {
        assert_eq!(AxisScale::Log.ticks(Domain::new(0.15, 12.0), 8), [0.2, 0.5, 1.0, 2.0, 5.0, 10.0]);
        assert_eq!(AxisScale::Log.ticks(Domain::new(0.15, 1500.0), 5), [1.0, 10.0, 100.0, 1000.0]);
        assert_eq!(AxisScale::Log.ticks(Domain::new(2.1, 4.2), 4), [3.0, 4.0]);
    }

    proptest! {
        #[test]
        fn larger_values_lie_further_along(low in 0.001..10.0_f64, ratio in 1.01..1e4_f64, one in 0.0..1.0, more in 0.001..1.0) {
            let domain = Domain::new(low, low * ratio);
            let value = |part: f64| low + part * (ratio - 1.0) * low;
            for scale in [AxisScale::Linear, AxisScale::Log] {
                prop_assert!(scale.fraction(domain, value(one)) < scale.fraction(domain, value(one + more)));
                prop_assert!(scale.ticks(domain, 6).into_iter().all(|tick| domain.contains(tick)));
            }
        }
    }
}
