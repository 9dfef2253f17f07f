//! A rank as a tone: the better the higher, from the left or the right by longitude.

use crate::data::Dataset;

/// Pitch of the first rank, hertz: A6.
const FIRST_HZ: f64 = 1760.0;

/// Pitch of the last rank, hertz: A3, three octaves below and still heard from the speaker of a phone.
const LAST_HZ: f64 = 220.0;

/// Pitch of an unknown rank, hertz: E3, below all ranks.
const UNKNOWN_HZ: f64 = 164.81;

/// Loudness of a known rank, 0 to 1: soft, and four tones that overlap stay below full.
const KNOWN_GAIN: f64 = 0.2;

/// Loudness of an unknown one.
const UNKNOWN_GAIN: f64 = 0.1;

/// What is heard of a cluster.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tone {
    /// Pitch in hertz.
    pub frequency_hz: f64,
    /// Loudness, 0 to 1.
    pub gain: f64,
    /// From -1, left, to 1, right.
    pub pan: f64,
}

impl Tone {
    /// The tone of a rank at a longitude; low and softer where the rank is not known, in the middle where the place is not.
    #[must_use]
    pub fn new(rank: Option<u16>, lon_deg: Option<f64>) -> Self {
        let (frequency_hz, gain) = match rank {
            Some(rank) => (frequency_of(rank), KNOWN_GAIN),
            None => (UNKNOWN_HZ, UNKNOWN_GAIN),
        };
        Self { frequency_hz, gain, pan: lon_deg.map_or(0.0, pan_of) }
    }
}

/// The same interval from each rank to the next, as ears measure pitch.
fn frequency_of(rank: u16) -> f64 {
    let way = f64::from(rank.clamp(1, Dataset::RANKED_CLUSTERS) - 1) / f64::from(Dataset::RANKED_CLUSTERS - 1);
    FIRST_HZ * ((LAST_HZ / FIRST_HZ).ln() * way).exp()
}

/// Greenwich in the middle, the antimeridian at both ends.
fn pan_of(lon_deg: f64) -> f64 {
    if lon_deg.is_nan() { 0.0 } else { (lon_deg / 180.0).clamp(-1.0, 1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_rank_is_the_highest_and_an_unknown_one_lowest_and_softer() {
        let [first, last, unknown] = [Some(1), Some(Dataset::RANKED_CLUSTERS), None].map(|rank| Tone::new(rank, None));
        assert_eq!(first.frequency_hz, FIRST_HZ);
        assert!((last.frequency_hz - LAST_HZ).abs() < 1e-9);
        assert!(unknown.frequency_hz < last.frequency_hz && unknown.gain < last.gain);
    }

    #[test]
    fn west_is_left_and_east_is_right() {
        let pan = |lon_deg| Tone::new(None, lon_deg).pan;
        assert_eq!([pan(Some(-180.0)), pan(Some(0.0)), pan(Some(180.0)), pan(None)], [-1.0, 0.0, 1.0, 0.0]);
    }

    proptest! {
        #[test]
        fn a_better_rank_is_higher(rank in 1..Dataset::RANKED_CLUSTERS) {
            let [better, worse] = [rank, rank + 1].map(|rank| Tone::new(Some(rank), None).frequency_hz);
            prop_assert!(better > worse);
        }

        #[test]
        fn pan_grows_with_longitude(one in -180.0..180.0_f64, other in -180.0..180.0_f64) {
            let [west, east] = [one.min(other), one.max(other)].map(|lon_deg| Tone::new(None, Some(lon_deg)).pan);
            prop_assert!(west <= east);
        }

        #[test]
        fn every_tone_is_within_bounds(rank in proptest::option::of(any::<u16>()), lon_deg in proptest::num::f64::ANY) {
            let tone = Tone::new(rank, Some(lon_deg));
            prop_assert!((UNKNOWN_HZ..=FIRST_HZ).contains(&tone.frequency_hz));
            prop_assert!(tone.gain > 0.0 && tone.gain <= 0.25);
            prop_assert!((-1.0..=1.0).contains(&tone.pan));
        }
    }
}
