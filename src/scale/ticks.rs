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
    let magnitude = 10_f64.powf(step.log10().floor());
    [1.0, 2.0, 5.0, 10.0].map(|factor| factor * magnitude).into_iter().find(|round| *round >= step).unwrap_or(step)
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
