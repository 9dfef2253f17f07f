//! Round values to mark on an axis.

use super::Domain;

/// Values 1, 2 or 5 times a power of ten apart, all inside the domain, at most `intervals` steps; none in an empty
/// domain.
#[must_use]
pub fn ticks(domain: Domain, intervals: u16) -> Vec<f64> {
    multiples(domain, round_step(domain.span() / f64::from(intervals.max(1))))
}

/// The same for values that are counted: never less than 1 apart.
#[must_use]
pub fn integer_ticks(domain: Domain, intervals: u16) -> Vec<f64> {
    multiples(domain, round_step(domain.span() / f64::from(intervals.max(1))).max(1.0))
}

/// The smallest of 1, 2, 5 × 10ⁿ that is not below `step`.
fn round_step(step: f64) -> f64 {
    let magnitude = 10_f64.powi(decimal_exponent(step));
    [1.0, 2.0, 5.0, 10.0].map(|factor| factor * magnitude).into_iter().find(|round| *round >= step).unwrap_or(step)
}

/// The largest n with 10ⁿ not above a value; 0 for what is not a number. Counted, for the logarithm to the base ten and the
/// power of two floats are kilobytes of the page.
pub(super) fn decimal_exponent(value: f64) -> i32 {
    // A float's powers of ten end at 308; and smaller steps than 10⁻³⁰⁸ have no use.
    let mut exponent = 0;
    while exponent < 308 && 10_f64.powi(exponent + 1) <= value {
        exponent += 1;
    }
    while exponent > -308 && 10_f64.powi(exponent) > value {
        exponent -= 1;
    }
    exponent
}

fn multiples(domain: Domain, step: f64) -> Vec<f64> {
    // Beyond 2⁵³ steps from zero neighbouring multiples are the same number.
    let far = (domain.low().abs().max(domain.high().abs()) / step) > 9e15;
    if domain.is_empty() || !(step.is_finite() && step > 0.0) || far {
        return Vec::new();
    }
    let slack = 1e-9;
    let first = (domain.low() / step - slack).ceil() as i64;
    let last = (domain.high() / step + slack).floor() as i64;
    let mut values: Vec<_> =
        (first..=last).map(|index| multiple(index, step).clamp(domain.low(), domain.high())).collect();
    values.dedup();
    values
}

/// `index × step` without the noise of a step like 0.1: dividing by 10 rounds correctly, multiplying by 0.1 does not.
fn multiple(index: i64, step: f64) -> f64 {
    let inverse = (1.0 / step).round();
    if step < 1.0 && inverse < 9e15 && (inverse * step - 1.0).abs() < 1e-9 {
        index as f64 / inverse
    } else {
        index as f64 * step
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_exponent_is_that_of_the_first_digit() {
        for (value, exponent) in [(1.0, 0), (9.99, 0), (10.0, 1), (0.1, -1), (0.099, -2), (12_400.0, 4), (1e15, 15)] {
            assert_eq!(decimal_exponent(value), exponent, "{value}");
        }
        assert_eq!([f64::INFINITY, f64::MAX, 0.0, f64::NAN].map(decimal_exponent), [308, 308, -308, 0]);
    }
}
