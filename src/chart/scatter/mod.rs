//! Patents against publications: a mark for every cluster with both figures, its area the share of world output.
//!
//! The dotted line is where a cluster's share of the world's applications is that of its publications. Axes, grid and
//! this line are the frame; marks and names are the scene on it. Names stand where marks are far from others, as many
//! as the width allows; the rest is told by hovering and by the table. Leaves out clusters of which one figure is
//! known, and the editions that rank by other figures.

mod axes;
mod labels;
mod layout;

pub use layout::{ScatterLayout, ScatterMark};
