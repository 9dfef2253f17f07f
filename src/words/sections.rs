//! Headings of the page's sections that no figure computes.

/// Scatter, growth and change of rank.
pub const OUTPUT_TITLE: &str = "Output, growth and change of rank";
/// The line under it.
pub const OUTPUT_NOTE: &str = "What the clusters put out, how fast that grows, and who climbed. Only what sources print, and what follows from it.";
