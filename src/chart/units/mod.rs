//! The unit chart: every cluster of the two economies is one mark, so that the difference is seen, not read.
//!
//! Leaves out the economies' names and counts: the page sets them as HTML at [`UnitBlock::label`], where they
//! can be selected. Where a count is not known only the named clusters stand, and [`UnitBlock::unknown`] says so.

mod grid;
mod layout;
mod surplus;

pub use layout::{UnitBlock, UnitLabel, UnitMark, UnitsLayout};
pub use surplus::Surplus;
