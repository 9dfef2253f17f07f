//! The shapes of a bar: solid for named clusters, hollow for the others, open for a lower limit.

use super::Bar;
use crate::scene::{Fill, Ink, MarkForm, Node, PathCommand, Stroke, Style};

/// Height of a bar in CSS pixels.
pub(super) const HEIGHT: f64 = 15.0;
/// How far the dashes of an open end reach.
pub(super) const OPEN: f64 = 7.0;
const CORNER: f64 = 1.5;
const OUTLINE: f64 = 1.25;
const OPEN_DASH: [f64; 2] = [2.0, 1.5];
const REST_DASH: [f64; 2] = [3.0, 2.5];
/// Alpha of other economies' bars, so that the pair's stand out.
const OTHER_ALPHA: f64 = 0.78;

/// Where a bar lies: left end, length of a cluster, upper edge, all in CSS pixels.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) left: f64,
    pub(super) unit: f64,
    pub(super) top: f64,
}

impl Place {
    fn at(self, clusters: u16) -> f64 {
        self.left + self.unit * f64::from(clusters)
    }
}

/// A whole bar; `short` is taken off its right end to keep cells apart.
pub(super) fn bar_nodes(bar: &Bar, place: Place, short: f64) -> Vec<Node> {
    let ink = bar.form.ink();
    let alpha = bar.alpha * if bar.form == MarkForm::Ring { OTHER_ALPHA } else { 1.0 };
    let outline = Stroke { ink, alpha, width: OUTLINE, dash: None };
    let [named, end] = [place.at(bar.named), place.at(bar.clusters) - short];
    let mut nodes = Vec::new();
    if bar.named > 0 {
        let style = Style { fill: Some(Fill { ink, alpha }), stroke: None };
        let size = [named.min(end) - place.left, HEIGHT];
        nodes.push(Node::Rect { origin: [place.left, place.top], size, corner: CORNER, style });
    }
    if bar.named < bar.clusters {
        nodes.push(hollow(named, end, place.top, bar.at_least, outline));
    }
    nodes
}

/// Two dashed lines past the end of a bar whose count is a lower limit.
pub(super) fn open_end(bar: &Bar, end: f64, top: f64) -> Vec<Node> {
    let alpha = bar.alpha * if bar.form == MarkForm::Ring { OTHER_ALPHA } else { 1.0 };
    let stroke = Stroke { ink: bar.form.ink(), alpha, width: OUTLINE, dash: Some(OPEN_DASH) };
    let style = Style { fill: None, stroke: Some(stroke) };
    let edge = OUTLINE / 2.0;
    [top + edge, top + HEIGHT - edge].map(|y| Node::line([end + 1.0, y], [end + OPEN, y], style)).into()
}

/// The bar of what no count includes.
pub(super) fn rest_node(clusters: u16, place: Place, alpha: f64) -> Node {
    let outline = Style::stroked(Ink::Edge, 1.0).dashed(REST_DASH[0], REST_DASH[1]).faded(alpha);
    let style = Style { fill: Some(Fill { ink: Ink::Bg, alpha: 1.0 }), ..outline };
    let size = [place.at(clusters) - place.left - 1.0, HEIGHT - 1.0];
    Node::Rect { origin: [place.left + 0.5, place.top + 0.5], size, corner: CORNER, style }
}

/// An outline drawn inside its edges, without its right side where the end is open.
fn hollow(from: f64, to: f64, top: f64, open: bool, stroke: Stroke) -> Node {
    // Filled as the ground, so that no grid line passes through what is empty.
    let style = Style { fill: Some(Fill { ink: Ink::Bg, alpha: 1.0 }), stroke: Some(stroke) };
    let edge = stroke.width / 2.0;
    let [left, right] = [from + edge, (to - edge).max(from + edge)];
    let [upper, lower] = [top + edge, top + HEIGHT - edge];
    if !open {
        let size = [right - left, lower - upper];
        return Node::Rect { origin: [left, upper], size, corner: CORNER - edge, style };
    }
    let corners = [[left, upper], [left, lower], [to, lower]];
    let commands = std::iter::once(PathCommand::Move([to, upper])).chain(corners.map(PathCommand::Line)).collect();
    Node::Path { commands, style }
}
