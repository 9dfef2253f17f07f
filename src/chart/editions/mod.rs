//! Counts by edition: two lines that break where they cannot be joined.
//!
//! A solid line joins neighbouring editions of one method with exact counts. Everything else is dotted: editions
//! without a count, lower limits, and above all the two changes of method, which upright lines mark as well.
//! The frame (grid, axis, breaks, lines) is drawn with plotters on any backend by [`draw_frame`]; points, values and
//! names are a scene.

mod frame;
mod layout;
mod names;
mod series;
mod values;

pub use frame::draw_frame;
pub use layout::{EditionRow, EditionsLayout, MethodBreakLine, YearLabel};
pub use series::{CountPoint, Segment, Series};
