//! Moving between marks with keys: by rank, and to the nearest neighbour in a direction.

use super::MapLayout;
use super::bubble::Bubble;
use super::counted::Counted;
use crate::scene::{Hit, Step, walk};

impl MapLayout {
    /// The mark a step leads to; from nowhere, or from one that is dimmed by now, to the best rank. Clusters out of sight
    /// count too: the camera follows. Where marks are counted those without a name come last.
    #[must_use]
    pub fn step(&self, from: Option<Hit>, step: Step) -> Option<Hit> {
        let named = self.in_reading_order().map(Bubble::target);
        let stops: Vec<_> = named.chain(self.counted.iter().flat_map(Counted::stops)).collect();
        let places: Vec<_> = stops.iter().map(|stop| stop.center).collect();
        let at = from.and_then(|from| stops.iter().position(|stop| stop.hit == from));
        walk(&places, at, step).map(|index| stops[index].hit)
    }
}
