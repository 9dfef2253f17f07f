//! The display list: what a figure draws, as values.
//!
//! A figure's layout ends in a [`Scene`]; the canvas painter, the SVG writer, hit-testing and the snapshot tests
//! all read that one value. Colours are [`Ink`] tokens, resolved by whoever paints, so that a theme needs no new
//! scene. Conventions: CSS pixels, x to the right, y down, origin at the figure's upper left corner; text is placed
//! by its anchor and alphabetic baseline.

pub mod dots;
mod hit;
mod mark;
mod node;
mod placement;
mod style;
mod svg;
mod text;
mod walk;
mod wrap;

pub use crate::geo::PathCommand;
pub use hit::{Hit, Link, Target, TargetShape};
pub use mark::{Evidence, MarkForm, MarkStyle, mark_nodes, outline};
pub use node::{Anchor, Node, Scene, Text};
pub use placement::{heads_for, place_beside, scroll_clear};
pub use style::{Fill, Ink, Stroke, Style};
pub use svg::{FONT_FAMILY, Look, Palette, write_svg, write_svg_as};
pub use text::{Font, TextMeasure, TypicalWidths};
pub use walk::{Direction, Step, walk};
pub use wrap::wrapped;
