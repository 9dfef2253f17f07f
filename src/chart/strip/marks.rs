//! Marks on stems that never cover each other.

use crate::data::ClusterId;
use crate::scale::Linear;
use crate::scene::MarkForm;

/// From the axis to the nearest marks' centres in CSS pixels.
const STEM: f64 = 26.0;
/// Free space between neighbouring marks in CSS pixels.
const GAP: f64 = 1.0;

/// A ranked cluster of the pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StripMark {
    /// The cluster.
    pub cluster: ClusterId,
    /// Its rank.
    pub rank: u16,
    /// Disc above the axis, square below.
    pub form: MarkForm,
    /// Centre in CSS pixels.
    pub center: [f64; 2],
}

/// The radius of the marks in CSS pixels; `pitch` is the distance between neighbouring ranks. Where neighbours do not
/// fit beside each other, any run of them fits into three tiers.
pub(super) fn radius(pitch: f64) -> f64 {
    const LARGEST: f64 = 6.5;
    const LARGEST_IN_TIERS: f64 = 5.0;
    // A little less than fits, so that rounding cannot make neighbours touch.
    let side_by_side = (pitch - GAP) / 2.0 - 0.01;
    let in_tiers = (3.0 * pitch - GAP) / 2.0 - 0.01;
    side_by_side.max(in_tiers.min(LARGEST_IN_TIERS)).min(LARGEST)
}

/// Places ranked clusters, best rank first, on one side of the axis; `away` is −1 above it and 1 below. A mark that
/// would touch its neighbour moves one tier further out.
pub(super) fn place(
    ranked: impl Iterator<Item = (u16, ClusterId)>,
    form: MarkForm,
    x: Linear,
    axis: f64,
    away: f64,
    radius: f64,
) -> Vec<StripMark> {
    let clear = 2.0 * radius + GAP;
    let mut tiers: Vec<f64> = Vec::new();
    ranked
        .map(|(rank, cluster)| {
            let along = x.map(f64::from(rank));
            let tier = tiers.iter().position(|last| along - last >= clear).unwrap_or_else(|| {
                tiers.push(f64::NEG_INFINITY);
                tiers.len() - 1
            });
            tiers[tier] = along;
            StripMark { cluster, rank, form, center: [along, axis + away * (STEM + tier as f64 * clear)] }
        })
        .collect()
}

/// Height of the side's outermost mark edge; the axis side's nearest possible edge where there are no marks.
pub(super) fn outer_edge(marks: &[StripMark], axis: f64, away: f64, radius: f64) -> f64 {
    let reach = marks.iter().map(|mark| (mark.center[1] - axis).abs() + radius).fold(STEM, f64::max);
    axis + away * reach
}
