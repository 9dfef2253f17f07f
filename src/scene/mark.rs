//! The cluster mark: one form for each economy compared, one style for each kind of evidence.
//!
//! Economy A is a disc, B a square, every other a ring, so that the pair is told apart without colour.
//! Solid marks are stated by a source of the edition, dashed ones follow from the edition before, empty ones are
//! counted by WIPO without a name in open sources.

use super::{Fill, Ink, Node, Stroke, Style, Target, TargetShape};
use crate::data::Listing;

/// The form that tells the pair from the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkForm {
    /// Economy A.
    Disc,
    /// Economy B.
    Square,
    /// Any other economy.
    Ring,
}

/// What a mark rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// Stated by a source of the edition, with or without a rank.
    Stated,
    /// Follows from the edition before.
    Derived,
    /// Counted, but not named.
    Unnamed,
}

impl From<Listing> for Evidence {
    fn from(listing: Listing) -> Self {
        match listing {
            Listing::Ranked(_) | Listing::Listed => Self::Stated,
            Listing::Derived => Self::Derived,
        }
    }
}

/// How a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkStyle {
    /// Disc, square or ring.
    pub form: MarkForm,
    /// Solid, dashed or empty.
    pub evidence: Evidence,
    /// 1, or less when something else is lit.
    pub alpha: f64,
}

impl MarkForm {
    /// The colour that goes with the form.
    #[must_use]
    pub fn ink(self) -> Ink {
        match self {
            Self::Disc => Ink::A,
            Self::Square => Ink::B,
            Self::Ring => Ink::Other,
        }
    }

    /// The outline of a mark whose area is that of a circle with `radius`.
    #[must_use]
    pub fn target_shape(self, radius: f64) -> TargetShape {
        match self {
            Self::Disc | Self::Ring => TargetShape::Disc(radius),
            Self::Square => TargetShape::Rect([square_half_side(radius); 2]),
        }
    }
}

/// Half the side of a square with the area of a circle: √π / 2 of the radius.
fn square_half_side(radius: f64) -> f64 {
    radius * std::f64::consts::PI.sqrt() / 2.0
}

/// The shapes of a mark at a centre, with the area of a circle of `radius` CSS pixels.
#[must_use]
pub fn mark_nodes(center: [f64; 2], radius: f64, mark: MarkStyle) -> Vec<Node> {
    let ink = mark.form.ink();
    let stroke = |width: f64, alpha: f64| Some(Stroke { ink, alpha, width, dash: None });
    let style = match (mark.evidence, mark.form) {
        (Evidence::Stated, MarkForm::Ring) => Style { fill: Some(Fill::tint(ink)), stroke: stroke(1.6, 1.0) },
        (Evidence::Stated, _) => Style::filled(ink).with_stroke(Ink::Bg, 1.0),
        (Evidence::Derived, _) => {
            Style { fill: Some(Fill { ink: Ink::Bg, alpha: 0.55 }), stroke: stroke(1.5, 1.0) }.dashed(2.6, 2.0)
        }
        (Evidence::Unnamed, _) => Style { fill: None, stroke: stroke(1.25, 0.75) },
    };
    let mut nodes = vec![outline(center, radius, mark.form, style.faded(mark.alpha))];
    if mark.evidence == Evidence::Derived {
        let dot = (radius * 0.3).clamp(1.5, 2.0);
        nodes.push(Node::Disc { center, radius: dot, style: Style::filled(ink).faded(mark.alpha) });
    }
    nodes
}

/// The outline of a mark's form in a style of the caller's: halos, highlights, keys.
#[must_use]
pub fn outline(center: [f64; 2], radius: f64, form: MarkForm, style: Style) -> Node {
    match form.target_shape(radius) {
        TargetShape::Disc(radius) => Node::Disc { center, radius, style },
        TargetShape::Rect([half_width, half_height]) => Node::Rect {
            origin: [center[0] - half_width, center[1] - half_height],
            size: [2.0 * half_width, 2.0 * half_height],
            corner: 1.5,
            style,
        },
    }
}

impl Target {
    /// The target of a mark of a form at a centre.
    #[must_use]
    pub fn mark(hit: super::Hit, center: [f64; 2], radius: f64, form: MarkForm) -> Self {
        Self { hit, center, shape: form.target_shape(radius) }
    }
}
