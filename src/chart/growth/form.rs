//! The marks of income groups.

use crate::scene::{Fill, Ink, MarkForm, Node, PathCommand, Stroke, Style};
use crate::words::GrowthForm;

/// Distances from a mark's centre to the corners of a diamond and a triangle whose area is that of a circle of
/// radius 1: √(π/2) and √(4π/(3√3)).
const DIAMOND: f64 = 1.2533;
const TRIANGLE: f64 = 1.5551;
/// Half the width and the height of an equilateral triangle's lower side below its centre, of that distance.
const LOWER_HALF: f64 = 0.8660;
const LOWER_DROP: f64 = 0.5;
/// Width of a cross's strokes in CSS pixels.
const CROSS_WIDTH: f64 = 2.5;

/// The shapes of a mark, with the area of a circle of `radius` CSS pixels: filled in the colour of a side of the
/// pair, tinted for others. A ground in the page's colour hides the stem below.
pub(super) fn nodes(center: [f64; 2], radius: f64, form: GrowthForm, side: MarkForm, alpha: f64) -> Vec<Node> {
    let ink = side.ink();
    let style = if form == GrowthForm::Cross {
        Style::stroked(ink, CROSS_WIDTH)
    } else if side == MarkForm::Ring {
        let stroke = Stroke { ink, alpha: 1.0, width: 1.6, dash: None };
        Style { fill: Some(Fill::tint(ink)), stroke: Some(stroke) }
    } else {
        Style::filled(ink).with_stroke(Ink::Bg, 1.0)
    };
    let ground = (form != GrowthForm::Cross).then(|| shape(center, radius, form, Style::filled(Ink::Bg)));
    ground.into_iter().chain([shape(center, radius, form, style.faded(alpha))]).collect()
}

/// The mark of an income group around the origin, in the colour of economies outside the pair: for keys.
#[must_use]
pub fn form_mark(radius: f64, form: GrowthForm) -> Vec<Node> {
    nodes([0.0; 2], radius, form, MarkForm::Ring, 1.0)
}

fn shape(center: [f64; 2], radius: f64, form: GrowthForm, style: Style) -> Node {
    let [x, y] = center;
    let path = |commands: Vec<PathCommand>| Node::Path { commands, style };
    let polygon = |corners: &[[f64; 2]], reach: f64| {
        let at = |[dx, dy]: [f64; 2]| [x + dx * reach, y + dy * reach];
        let step = |(index, corner): (usize, &[f64; 2])| {
            if index == 0 { PathCommand::Move(at(*corner)) } else { PathCommand::Line(at(*corner)) }
        };
        path(corners.iter().enumerate().map(step).chain([PathCommand::Close]).collect())
    };
    match form {
        GrowthForm::Disc => Node::Disc { center, radius, style },
        GrowthForm::Diamond => polygon(&[[0.0, -1.0], [1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]], radius * DIAMOND),
        GrowthForm::Triangle => {
            let corners = [[0.0, -1.0], [LOWER_HALF, LOWER_DROP], [-LOWER_HALF, LOWER_DROP]];
            polygon(&corners, radius * TRIANGLE)
        }
        GrowthForm::Cross => {
            let corner = |dx: f64, dy: f64| [x + dx * radius, y + dy * radius];
            path(vec![
                PathCommand::Move(corner(-1.0, -1.0)),
                PathCommand::Line(corner(1.0, 1.0)),
                PathCommand::Move(corner(1.0, -1.0)),
                PathCommand::Line(corner(-1.0, 1.0)),
            ])
        }
    }
}

/// How far a form reaches from its centre along the stem, of its radius.
pub(super) fn reach(form: GrowthForm) -> f64 {
    match form {
        GrowthForm::Disc | GrowthForm::Cross => 1.0,
        GrowthForm::Diamond => DIAMOND,
        GrowthForm::Triangle => TRIANGLE * LOWER_HALF,
    }
}
