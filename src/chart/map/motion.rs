//! Marks on their way from one arrangement of the map to another.
//!
//! A motion knows where the marks were and asks the layout where they shall be, so that a window that changes size on
//! the way bends the path and loses nothing, and a new motion begins wherever the last one left the marks.

use super::MapLayout;
use crate::data::ClusterId;

/// How long a mark travels, in milliseconds.
const TRAVEL_MS: f64 = 400.0;
/// How much later the last mark starts than the first, in milliseconds.
const STAGGER_MS: f64 = 200.0;

/// Where the marks were when the reader asked for another arrangement.
#[derive(Clone, Debug, PartialEq)]
pub struct Motion {
    from: Vec<(ClusterId, [f64; 2], f64)>,
}

impl Motion {
    /// How long all of it takes, in milliseconds.
    pub const LENGTH_MS: f64 = TRAVEL_MS + STAGGER_MS;

    /// A motion away from where a layout shows the marks.
    #[must_use]
    pub fn from(shown: &MapLayout) -> Self {
        Self { from: shown.bubbles.iter().map(|bubble| (bubble.cluster, bubble.center, bubble.radius)).collect() }
    }

    /// The layout with its marks as far as they have come after `elapsed_ms`; the layout itself from
    /// [`LENGTH_MS`](Self::LENGTH_MS) on. Marks set out by rank. Names and leaders wait for their marks.
    #[must_use]
    pub fn toward(&self, to: MapLayout, elapsed_ms: f64) -> MapLayout {
        if elapsed_ms >= Self::LENGTH_MS {
            return to;
        }
        let mut moving = to;
        let last = (moving.in_rows.len().max(2) - 1) as f64;
        for (index, cluster) in moving.in_rows.iter().enumerate() {
            let bubble = moving.bubbles.iter_mut().find(|bubble| bubble.cluster == *cluster);
            let from = self.from.iter().find(|(other, _, _)| other == cluster);
            if let (Some(bubble), Some((_, center, radius))) = (bubble, from) {
                let begun = elapsed_ms - STAGGER_MS * index as f64 / last;
                let part = ease_out((begun / TRAVEL_MS).clamp(0.0, 1.0));
                let between = |from: f64, to: f64| from + (to - from) * part;
                bubble.center = [0, 1].map(|axis| between(center[axis], bubble.center[axis]));
                bubble.radius = between(*radius, bubble.radius);
            }
        }
        moving.labels.clear();
        moving.is_moving = true;
        if let Some(counted) = &mut moving.counted {
            counted.alpha = ease_out((elapsed_ms / Self::LENGTH_MS).clamp(0.0, 1.0)).powi(2);
        }
        moving
    }
}

/// Fast at first, then settling: cubic ease-out, close to the page's `--ease`. From 0 to 1.
#[must_use]
pub fn ease_out(t: f64) -> f64 {
    1.0 - (1.0 - t).powi(3)
}
