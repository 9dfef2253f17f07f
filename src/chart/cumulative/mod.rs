//! How many of the first ranks are the pair's: a step at every known rank, and around it what is possible.
//!
//! The line counts known ranks. The area holds every number that is possible: it widens with each rank that no open
//! source names and closes on the count where one is exact. Without an exact count nothing bounds it from above, so it
//! may leave the figure there. Leaves out other economies and the names of clusters, which the rank strip shows.

mod curve;
mod labels;
mod layout;

pub use curve::{Curve, CurveMark};
pub use layout::CumulativeLayout;
