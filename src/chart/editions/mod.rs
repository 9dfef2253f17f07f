//! Counts by edition: the pair's lines, and thinner ones of further economies, that break where they cannot be joined.
//!
//! A solid line joins neighbouring editions of one method with exact counts. Everything else is dotted: editions
//! without a count, lower limits, and above all the two changes of method, which upright lines mark as well.
//! Grid, axis, breaks and lines are the frame, which plotters draws; points, values and names are the scene on it.

mod layout;
mod names;
mod series;
mod values;

pub use layout::{EditionsLayout, MethodBreakLine, YearLabel};
pub use series::{CountPoint, Segment, Series};
