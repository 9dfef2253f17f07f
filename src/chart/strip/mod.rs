//! The rank strip: ranks 1 to 100 on a line, economy A above it, economy B below.
//!
//! Ranks of other economies are upright ticks, ranks that no open source names short ones. Wide figures label the
//! marks, as many as fit, better ranks first; narrow ones list the ranks of each economy in a line of text.

mod flags;
mod layout;
mod lists;
mod marks;

pub use layout::{RankTick, StripLayout};
pub use marks::StripMark;
