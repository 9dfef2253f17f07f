//! The marks of the map: where each named cluster is, how large, in what form.

use super::{MapInput, MarkSizes, ScreenRect};
use crate::data::{ClusterId, Ranking};
use crate::geo::LonLat;
use crate::scene::{Hit, MarkStyle, Node, Target, mark_nodes};
use crate::stats::share_of_output;

/// Alpha of what a filter, a claim or the colour key leaves out.
pub(super) const DIMMED: f64 = 0.22;

/// A named cluster on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bubble {
    /// The cluster.
    pub cluster: ClusterId,
    /// Its rank in the edition, where it is stated.
    pub rank: Option<u16>,
    /// Centre in CSS pixels; outside the viewport for clusters out of sight.
    pub center: [f64; 2],
    /// Radius of a circle of the mark's area in CSS pixels.
    pub radius: f64,
    /// Form, evidence and alpha.
    pub mark: MarkStyle,
}

impl Bubble {
    pub(super) fn new(input: &MapInput<'_>, sizes: MarkSizes, row: &Ranking) -> Self {
        let cluster = input.data.cluster(row.cluster);
        let form = input.state.pair.form(cluster.economy());
        let lit =
            input.lit.is_none_or(|lit| lit.contains(&row.cluster)) && input.state.filter.accepts(input.data, row, form);
        let place = LonLat { lon_deg: cluster.lon_deg, lat_deg: cluster.lat_deg };
        let share = share_of_output(input.data, row.edition, row.cluster).exact();
        Self {
            cluster: row.cluster,
            rank: row.rank(),
            center: input.camera.to_screen(input.basemap.projection().project(place)),
            radius: sizes.radius(share),
            mark: MarkStyle { form, evidence: row.listing.into(), alpha: if lit { 1.0 } else { DIMMED } },
        }
    }

    /// The shapes it is drawn with.
    #[must_use]
    pub fn nodes(&self) -> Vec<Node> {
        mark_nodes(self.center, self.radius, self.mark)
    }

    /// What a pointer can be on.
    #[must_use]
    pub fn target(&self) -> Target {
        Target::mark(Hit::Cluster(self.cluster), self.center, self.radius, self.mark.form)
    }

    /// Whether any of it is on a map of a size.
    #[must_use]
    pub fn is_on(&self, viewport: [f64; 2]) -> bool {
        let around = ScreenRect { min: [0.0, 0.0], max: viewport };
        around.distance(self.center) <= self.radius + 1.0
    }
}
