//! Laws of scales and ticks.

use cluster_atlas::scale::{AreaScale, Band, Domain, Linear, integer_ticks, ticks};
use proptest::prelude::*;

fn anything() -> impl Strategy<Value = f64> {
    prop_oneof![any::<f64>(), Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY), Just(0.0), -1e4..1e4]
}

fn domains() -> impl Strategy<Value = Domain> {
    (-1e6..1e6, 0.001..1e6).prop_map(|(low, extent)| Domain::new(low, low + extent))
}

proptest! {
    #[test]
    fn any_domain_is_finite_and_ascends(one in anything(), other in anything()) {
        let domain = Domain::new(one, other);
        prop_assert!(domain.low() <= domain.high() && domain.span().is_finite());
    }

    #[test]
    fn a_domain_around_values_holds_the_finite_ones(values in prop::collection::vec(anything(), 0..8)) {
        let domain = Domain::around(values.iter().copied());
        let is_wide = values.iter().any(|value| value.is_finite() && value.abs() > f64::MAX / 2.0);
        prop_assert!(is_wide || values.iter().filter(|value| value.is_finite()).all(|value| domain.contains(*value)));
    }

    #[test]
    fn a_scale_never_leaves_the_numbers(
        one in anything(), other in anything(), value in anything(), start in -1e4..1e4, end in -1e4..1e4,
    ) {
        let at = Linear::new(Domain::new(one, other), [start, end]).map(value);
        prop_assert!(!at.is_nan());
    }

    #[test]
    fn an_empty_domain_maps_to_the_middle(at in anything(), value in anything(), start in -1e4..1e4, end in -1e4..1e4) {
        let middle = Linear::new(Domain::new(at, at), [start, end]).map(value);
        prop_assert!((middle - (start + end) / 2.0).abs() < 1e-9);
    }

    #[test]
    fn a_scale_is_monotone_and_fills_its_range(
        domain in domains(), one in 0.0..1.0, other in 0.0..1.0, start in -1e3..1e3, extent in 1.0..1e3,
    ) {
        let scale = Linear::new(domain, [start, start + extent]);
        let [low, high] = [f64::min(one, other), f64::max(one, other)].map(|part| domain.low() + part * domain.span());
        prop_assert!(scale.map(low) <= scale.map(high));
        let off = [scale.map(domain.low()) - start, scale.map(domain.high()) - (start + extent)];
        prop_assert!(off.into_iter().all(|off| off.abs() < 1e-9), "{off:?}");
    }

    #[test]
    fn ticks_ascend_inside_the_domain(domain in domains(), intervals in 1_u16..12) {
        let ticks = ticks(domain, intervals);
        prop_assert!(ticks.iter().all(|tick| domain.contains(*tick)));
        prop_assert!(ticks.windows(2).all(|two| two[0] < two[1]));
        prop_assert!(ticks.len() <= usize::from(intervals) + 1, "{ticks:?}");
    }

    #[test]
    fn ticks_end_for_any_domain(one in anything(), other in anything(), intervals in 0_u16..12) {
        let domain = Domain::new(one, other);
        for tick in ticks(domain, intervals).into_iter().chain(integer_ticks(domain, intervals)) {
            prop_assert!(domain.contains(tick));
        }
    }

    #[test]
    fn ticks_of_counts_are_whole(high in 1_u16..2000, intervals in 1_u16..12) {
        let ticks = integer_ticks(Domain::new(0.0, high.into()), intervals);
        prop_assert!(ticks.iter().all(|tick| tick.fract() == 0.0));
        prop_assert_eq!(ticks.first(), Some(&0.0));
    }

    #[test]
    fn areas_are_proportional_to_amounts(largest in 0.1..1e3, part in 0.0..1.0_f64, radius in 1.0..100.0) {
        let scale = AreaScale::new(largest, radius);
        let amount = largest * part;
        let share = (scale.radius(amount) / radius).powi(2);
        prop_assert!((share - part).abs() < 1e-9);
        prop_assert!((scale.amount(scale.radius(amount)) - amount).abs() < 1e-6 * largest);
    }

    #[test]
    fn a_radius_is_never_negative_or_endless(largest in anything(), radius in 0.0..100.0, amount in anything()) {
        let drawn = AreaScale::new(largest, radius).radius(amount);
        prop_assert!(drawn >= 0.0 && drawn.is_finite());
    }

    #[test]
    fn bands_fill_their_range_without_overlap(
        count in 1_usize..40, start in -500.0..500.0, extent in 1.0..1000.0, gap in 0.0..1.0,
    ) {
        let band = Band::new(count, [start, start + extent], gap);
        prop_assert!(band.center(0) - band.width() / 2.0 >= start - 1e-9);
        prop_assert!(band.center(count - 1) + band.width() / 2.0 <= start + extent + 1e-9);
        prop_assert!(band.width() <= band.step() + 1e-9);
    }
}

#[test]
fn ticks_are_round() {
    assert_eq!(integer_ticks(Domain::new(0.0, 31.0), 4), [0.0, 10.0, 20.0, 30.0]);
    assert_eq!(integer_ticks(Domain::new(0.0, 1.0), 4), [0.0, 1.0]);
    assert_eq!(ticks(Domain::new(0.0, 0.5), 5), [0.0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    assert_eq!(ticks(Domain::EMPTY, 5), Vec::<f64>::new());
}
