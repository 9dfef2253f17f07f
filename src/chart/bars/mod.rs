//! Clusters per economy in the chosen edition: a bar each, longest first.
//!
//! A bar is solid as far as clusters are named, hollow for the rest of the count, open at the end where the count is a
//! lower limit. Economies with one cluster share a row of cells, unless they are the pair's; what no count includes is
//! a dashed bar at the end. Leaves out economies without a count, but for those of the pair, which are said to have none.

mod layout;
mod row;
mod shape;

pub use layout::BarsLayout;
pub use row::{Bar, BarRow};
