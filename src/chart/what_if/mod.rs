//! The ranking with other weights: a row for each cluster, in the order of the weights chosen.
//!
//! On a scale of ranks each row has a thin line from the best to the worst rank over all weights, an upright tick at
//! the published rank and the mark at the present one. Scale and lines are the frame; everything else is the scene.
//! Leaves out what follows the first [`WhatIfLayout::ROWS`] rows, which the table has, and clusters without both
//! figures.

mod layout;
mod row;

pub use layout::WhatIfLayout;
pub use row::WhatIfRow;
