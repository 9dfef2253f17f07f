//! Scales and ticks, without pixels of any figure.
//!
//! Every scale starts from a checked [`Domain`]: an empty or infinite one maps everything to the middle of its range,
//! so that no layout divides by zero and no axis loops for ever. Domains ascend, ranges may run either way.

mod area;
mod axis;
mod band;
mod domain;
mod linear;
mod ticks;
mod tone;

pub use area::AreaScale;
pub use axis::AxisScale;
pub use band::Band;
pub use domain::Domain;
pub use linear::Linear;
pub use ticks::{integer_ticks, ticks};
pub use tone::Tone;
