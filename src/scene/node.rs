//! The primitives a scene is made of.

use super::{Fill, Font, Ink, Stroke, Style, Target};
use crate::geo::PathCommand;

/// Everything a figure draws, in painting order, and what of it can be pointed at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Painted first to last.
    pub nodes: Vec<Node>,
    /// What can be hovered, tapped and focused, in reading order.
    pub targets: Vec<Target>,
}

impl Scene {
    /// An empty scene of a size in CSS pixels.
    #[must_use]
    pub fn new(width: f64, height: f64) -> Self {
        Self { width, height, ..Self::default() }
    }
}

/// A primitive.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A circle.
    Disc {
        /// Centre in CSS pixels.
        center: [f64; 2],
        /// Radius in CSS pixels.
        radius: f64,
        /// Fill and outline.
        style: Style,
    },
    /// A rectangle, its corners possibly rounded.
    Rect {
        /// Upper left corner in CSS pixels.
        origin: [f64; 2],
        /// Width and height in CSS pixels.
        size: [f64; 2],
        /// Radius of the corners in CSS pixels.
        corner: f64,
        /// Fill and outline.
        style: Style,
    },
    /// Straight segments; filled by the even-odd rule where it has a fill.
    Path {
        /// The path's commands.
        commands: Vec<PathCommand>,
        /// Fill and outline.
        style: Style,
    },
    /// A line of text.
    Text(Text),
    /// Others, of which nothing outside a rectangle is seen.
    Clipped {
        /// Upper left corner in CSS pixels.
        origin: [f64; 2],
        /// Width and height in CSS pixels.
        size: [f64; 2],
        /// Painted first to last, in the coordinates of the scene.
        nodes: Vec<Node>,
    },
}

/// Which part of a text its position means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// A line of text in one or more runs of the same size: `3` light, then `Beijing` bold.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Anchor point on the alphabetic baseline, CSS pixels.
    pub position: [f64; 2],
    /// The runs from left to right, with their font and colour; spaces belong to the runs.
    pub runs: Vec<(String, Font, Fill)>,
    /// What the position means.
    pub anchor: Anchor,
    /// Width of the `--bg` halo behind the letters in CSS pixels, 0 for none.
    pub halo: f64,
}

impl Text {
    /// One run without a halo.
    #[must_use]
    pub fn plain(text: impl Into<String>, position: [f64; 2], anchor: Anchor, font: Font, ink: Ink) -> Self {
        Self { position, runs: vec![(text.into(), font, Fill { ink, alpha: 1.0 })], anchor, halo: 0.0 }
    }

    /// The halo as a stroke under the letters, half of which shows; as clear as the first run.
    #[must_use]
    pub fn halo_stroke(&self) -> Option<Stroke> {
        let alpha = self.runs.first().map_or(1.0, |(_, _, fill)| fill.alpha);
        (self.halo > 0.0).then_some(Stroke { ink: Ink::Bg, alpha, width: self.halo, dash: None })
    }
}

impl Node {
    /// The same, so many CSS pixels to the right and down.
    #[must_use]
    pub fn moved_by(self, by: [f64; 2]) -> Self {
        let moved = |[x, y]: [f64; 2]| [x + by[0], y + by[1]];
        match self {
            Self::Disc { center, radius, style } => Self::Disc { center: moved(center), radius, style },
            Self::Rect { origin, size, corner, style } => Self::Rect { origin: moved(origin), size, corner, style },
            Self::Path { commands, style } => {
                let command = |command| match command {
                    PathCommand::Move(point) => PathCommand::Move(moved(point)),
                    PathCommand::Line(point) => PathCommand::Line(moved(point)),
                    PathCommand::Close => PathCommand::Close,
                };
                Self::Path { commands: commands.into_iter().map(command).collect(), style }
            }
            Self::Text(text) => Self::Text(Text { position: moved(text.position), ..text }),
            Self::Clipped { origin, size, nodes } => {
                let nodes = nodes.into_iter().map(|node| node.moved_by(by)).collect();
                Self::Clipped { origin: moved(origin), size, nodes }
            }
        }
    }

    /// A straight line between two points.
    #[must_use]
    pub fn line(from: [f64; 2], to: [f64; 2], style: Style) -> Self {
        Self::Path { commands: vec![PathCommand::Move(from), PathCommand::Line(to)], style }
    }
}
