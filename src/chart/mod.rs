//! The figures: one folder each, state → layout → scene.
//!
//! A figure's input names the data, the choice and the width; its layout holds every position in CSS pixels; its
//! scene draws them. All three are plain values and pure functions, so that canvas, SVG, hit-testing, the accessible
//! table and the tests read the same figure. Titles, keys and sentences around a figure are the page's.

pub mod bars;
pub mod cumulative;
pub mod editions;
mod figure;
mod fitted;
pub mod growth;
pub mod income;
mod label;
pub mod map;
pub mod plot;
pub mod ranking;
pub mod scatter;
pub mod slope;
mod stack;
mod stand_in;
pub mod strip;
pub mod units;
pub mod what_if;

pub use figure::{Column, Figure, FigureInput, FigureRow, FigureTable, labelled_scene, static_scene};
