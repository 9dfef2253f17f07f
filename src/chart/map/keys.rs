//! Moving between clusters with keys: by rank, and to the nearest neighbour in a direction.

use super::MapLayout;
use crate::data::ClusterId;
use crate::scene::{Step, walk};

impl MapLayout {
    /// The cluster a step leads to; from nowhere, or from one that is dimmed by now, to the best rank. Clusters out of
    /// sight count too: the camera follows.
    #[must_use]
    pub fn step(&self, from: Option<ClusterId>, step: Step) -> Option<ClusterId> {
        let places: Vec<_> = self.in_reading_order().map(|bubble| bubble.center).collect();
        let at = from.and_then(|from| self.reading_order.iter().position(|cluster| *cluster == from));
        walk(&places, at, step).and_then(|index| self.reading_order.get(index)).copied()
    }
}
