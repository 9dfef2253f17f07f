//! The marks of the map: where each named cluster is, how large, in what form.

use super::{MapInput, MarkSizes, ScreenRect};
use crate::chart::FigureInput;
use crate::data::{ClusterId, Ranking};
use crate::geo::LonLat;
use crate::scene::{Hit, Ink, MarkStyle, Node, Style, Target, TargetShape, mark_nodes};
use crate::stats::share_of_output;

/// A named cluster on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bubble {
    /// The cluster.
    pub cluster: ClusterId,
    /// Its rank in the edition, where it is stated.
    pub rank: Option<u16>,
    /// Where the cluster is, in CSS pixels; outside the viewport for clusters out of sight.
    pub place: [f64; 2],
    /// Centre of the mark in CSS pixels: its place, or where the arrangement moved it.
    pub center: [f64; 2],
    /// Radius of a circle of the mark's area in CSS pixels.
    pub radius: f64,
    /// Form, evidence and alpha.
    pub mark: MarkStyle,
    /// Whether a ring lies around it: that of a pin, or the frame of the focus.
    pub ringed: bool,
}

impl Bubble {
    /// The bubble of a row; none where its place is not known.
    pub(super) fn new(input: &MapInput<'_>, sizes: MarkSizes, row: &Ranking) -> Option<Self> {
        let cluster = input.data.cluster(row.cluster);
        let form = input.state.pair.form(cluster.economy());
        let lit =
            input.lit.is_none_or(|lit| lit.contains(&row.cluster)) && input.state.filter.accepts(input.data, row, form);
        let [lon_deg, lat_deg] = cluster.lon_lat_deg?;
        let place = LonLat { lon_deg, lat_deg };
        let place = input.camera.to_screen(input.basemap.projection().project(place));
        let share = share_of_output(input.data, row.edition, row.cluster).exact();
        Some(Self {
            cluster: row.cluster,
            rank: row.rank(),
            place,
            center: place,
            radius: sizes.radius(share),
            mark: MarkStyle { form, evidence: row.listing.into(), alpha: if lit { 1.0 } else { FigureInput::DIMMED } },
            ringed: input.state.pins.contains(&row.cluster),
        })
    }

    /// The shapes it is drawn with.
    #[must_use]
    pub fn nodes(&self) -> Vec<Node> {
        mark_nodes(self.center, self.radius, self.mark)
    }

    /// Radius of a circle around all of it.
    #[must_use]
    pub fn reach(&self) -> f64 {
        match self.mark.form.target_shape(self.radius) {
            TargetShape::Disc(radius) => radius,
            TargetShape::Rect([half, _]) => half * std::f64::consts::SQRT_2,
        }
    }

    /// The line from the edge of a mark that was moved to the place it stands for; none where it still covers its place.
    pub(super) fn tether_line(&self) -> Option<[[f64; 2]; 2]> {
        let step = [0, 1].map(|axis| self.place[axis] - self.center[axis]);
        let length = step[0].hypot(step[1]);
        let edge = [0, 1].map(|axis| self.center[axis] + step[axis] / length * self.radius);
        (length > self.radius).then_some([edge, self.place])
    }

    /// The line to its place, ending in a dot.
    #[must_use]
    pub fn tether(&self) -> Vec<Node> {
        let nodes = |[edge, place]: [[f64; 2]; 2]| {
            let line = Style::stroked(Ink::Ink3, 0.9).faded(self.mark.alpha);
            let dot = Style::filled(Ink::Ink3).faded(self.mark.alpha);
            vec![Node::line(edge, place, line), Node::Disc { center: place, radius: 2.0, style: dot }]
        };
        self.tether_line().map(nodes).unwrap_or_default()
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
