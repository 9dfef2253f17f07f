//! What charts drawn with plotters share: units, colours, axes, dashes, and a backend that records a scene.
//!
//! A chart states its axes and lines as a [`Frame`]; [`draw_frame`] draws any of them on any backend: the page passes
//! the canvas adapter, tests and SVG pass [`SceneBackend`]. Two conventions bridge plotters and our scenes:
//!
//! - plotters counts whole pixels, so backends offer hundredths of a CSS pixel as theirs: [`UNITS_PER_PX`];
//! - plotters knows RGB, our figures know tokens, so a token travels as a reserved colour ([`token`]) and whoever
//!   paints resolves it ([`ink_of`]), as with scenes.

mod axis;
mod backend;
mod dash;
mod frame;
mod style;

pub use axis::Axis;
pub use backend::SceneBackend;
pub use dash::{DashedBackend, DashedPath};
pub use frame::{Frame, FrameAxis, FrameLine, TICK_DROP, TICK_FONT, TICK_RISE, Tick, Upright, draw_frame};
pub use style::{UNITS_PER_PX, css_px, font_of, ink_of, line, text_of, text_style, token, units};
