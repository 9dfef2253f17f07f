//! Change of rank: a line from every published rank to the next edition's, one panel for each group of economies.
//!
//! All panels share one scale and one run, so that slopes compare across them. Leaves out clusters with one rank
//! only; new entries are marks on the right. Editions that follow another method than the one before have a
//! sentence in place of the chart.

mod labels;
mod layout;
mod panel;

pub use layout::SlopeLayout;
pub use panel::{SlopeMark, SlopePanel};
