//! Scales, ticks and number formats, without pixels of any figure.
//!
//! Every scale starts from a checked [`Domain`]: an empty or infinite one maps everything to the middle of its range,
//! so that no layout divides by zero and no axis loops for ever. Conventions: domains ascend, ranges may run either
//! way, formats follow the typography of the page (thin space between figure and unit, true minus, en dash).

mod area;
mod axis;
mod band;
mod domain;
mod format;
mod linear;
mod ticks;
mod tone;

pub use area::AreaScale;
pub use axis::AxisScale;
pub use band::Band;
pub use domain::Domain;
pub use format::{decimal, integer, percent, signed, span};
pub use linear::Linear;
pub use ticks::{integer_ticks, ticks};
pub use tone::Tone;
