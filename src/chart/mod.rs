//! The figures: one folder each, state → layout → scene.
//!
//! A figure's input names the data, the choice and the width; its layout holds every position in CSS pixels; its
//! scene draws them. All three are plain values and pure functions, so that canvas, SVG, hit-testing, the accessible
//! table and the tests read the same figure. Titles, keys and sentences around a figure are the page's.

pub mod editions;
mod label;
pub mod map;
pub mod plot;
pub mod ranking;
pub mod strip;
pub mod units;

use crate::data::{Dataset, Edition};
use crate::scene::TextMeasure;
use crate::state::Pair;

/// What a figure about two economies is drawn from.
#[derive(Clone, Copy)]
pub struct PairInput<'a> {
    /// The tables.
    pub data: &'a Dataset,
    /// The edition shown or marked.
    pub edition: Edition,
    /// The economies compared, A above or before B.
    pub pair: Pair,
    /// Width of the figure in CSS pixels.
    pub width: f64,
    /// Tells how wide texts are.
    pub measure: &'a dyn TextMeasure,
}
