//! A sheet pulled down by its handle: how far it follows the finger, and whether it closes when let go.
//!
//! Positions are client pixels, times milliseconds of any clock.

/// A sheet pulled down by this share of its height closes.
const CLOSING_SHARE: f64 = 0.3;

/// A flick closes it sooner: from this way on, CSS pixels.
const FLICK_PX: f64 = 24.0;

/// At least so fast, CSS pixels per millisecond.
const FLICK_SPEED: f64 = 0.5;

/// The way of a finger on the handle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pull {
    start: [f64; 2],
    last: [f64; 2],
}

impl Pull {
    /// Pressed at a height of the screen.
    #[must_use]
    pub fn from(y: f64, time_ms: f64) -> Self {
        Self { start: [y, time_ms], last: [y, time_ms] }
    }

    /// Moved there.
    #[must_use]
    pub fn to(self, y: f64, time_ms: f64) -> Self {
        Self { last: [y, time_ms], ..self }
    }

    /// How far the sheet is pulled down, CSS pixels. It does not follow upwards.
    #[must_use]
    pub fn way(self) -> f64 {
        (self.last[0] - self.start[0]).max(0.0)
    }

    /// Whether a sheet of some height closes when let go here: pulled far, or flicked.
    #[must_use]
    pub fn closes(self, height: f64) -> bool {
        let way = self.way();
        let time_ms = (self.last[1] - self.start[1]).max(1.0);
        way > height * CLOSING_SHARE || (way >= FLICK_PX && way / time_ms >= FLICK_SPEED)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_follows_down_and_never_up() {
        assert_eq!(Pull::from(500.0, 0.0).to(530.0, 16.0).way(), 30.0);
        assert_eq!(Pull::from(500.0, 0.0).to(400.0, 16.0).way(), 0.0);
    }

    #[test]
    fn a_long_pull_closes_and_a_short_one_springs_back() {
        let slowly = |way: f64| Pull::from(500.0, 0.0).to(500.0 + way, 4000.0).closes(300.0);
        assert!(slowly(91.0));
        assert!(!slowly(89.0));
    }

    #[test]
    fn a_flick_closes_and_a_tremor_does_not() {
        let fast = |way: f64| Pull::from(500.0, 0.0).to(500.0 + way, 20.0).closes(300.0);
        assert!(fast(FLICK_PX));
        assert!(!fast(FLICK_PX - 1.0));
        assert!(!Pull::from(500.0, 0.0).closes(300.0), "a tap on the handle");
    }
}
