//! Labels on flagpoles: each starts at its mark and flies to the side, in tiers that do not touch.

use super::StripMark;
use crate::chart::label::Cover;
use crate::data::order::sort_by;
use crate::scene::{Anchor, Fill, Font, Ink, Text, TextMeasure};

pub(super) const FONT: Font = Font { size: 12.5, weight: 400 };
const HALO: f64 = 3.0;
/// Tiers of labels on a side, and the height of one.
const TIERS: usize = 4;
const TIER: f64 = 18.0;
/// Free space around a label and its pole.
const GAP: f64 = 6.0;
/// How far a label starts before its pole.
const OVERHANG: f64 = 3.0;

/// A label and the pole that ties it to its mark.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Flag {
    pub(super) text: Text,
    /// From the mark's edge to the label, where another tier lies between.
    pub(super) pole: Option<[[f64; 2]; 2]>,
    cover: Cover,
}

/// One side of the strip.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    /// −1 above the axis, 1 below.
    pub(super) away: f64,
    /// Height of the outermost mark edge.
    pub(super) edge: f64,
    /// Radius of the marks.
    pub(super) radius: f64,
    /// Width of the figure.
    pub(super) width: f64,
    pub(super) measure: &'a dyn TextMeasure,
}

impl Side<'_> {
    /// Labels for as many marks as fit. Better ranks come first: a label is added if all taken so far can still be
    /// placed together with it.
    pub(super) fn label(&self, marks: &[StripMark], name: impl Fn(&StripMark) -> String) -> Vec<Flag> {
        let named: Vec<_> = marks.iter().map(|mark| (*mark, name(mark))).collect();
        let mut chosen: Vec<&(StripMark, String)> = Vec::new();
        let mut flags = Vec::new();
        for candidate in &named {
            chosen.push(candidate);
            match self.pack(&chosen) {
                Some(packed) => flags = packed,
                None => drop(chosen.pop()),
            }
        }
        self.centered(flags, &chosen)
    }

    /// Height a side's labels take from the outermost mark edge.
    pub(super) fn height(&self, flags: &[Flag]) -> f64 {
        let outermost = if self.away < 0.0 { |flag: &Flag| flag.cover.min[1] } else { |flag: &Flag| flag.cover.max[1] };
        flags.iter().map(|flag| (outermost(flag) - self.edge).abs()).fold(0.0, f64::max)
    }

    /// Places all labels or none. Those that would leave the figure fly to the left, the others to the right; if that
    /// does not fit, more of the last ones fly to the left.
    fn pack(&self, labels: &[&(StripMark, String)]) -> Option<Vec<Flag>> {
        let leaves =
            |(mark, name): &(StripMark, String)| mark.center[0] - OVERHANG + self.text_width(name) > self.width;
        let natural = labels.iter().position(|label| leaves(label)).unwrap_or(labels.len());
        (0..=natural).rev().find_map(|split| self.pack_split(&labels[..split], &labels[split..]))
    }

    /// Flags that fly to the right are packed from the right, so that a pole only passes tiers that hold labels
    /// further right; those that fly to the left from the left.
    fn pack_split(&self, right: &[&(StripMark, String)], left: &[&(StripMark, String)]) -> Option<Vec<Flag>> {
        let left = left.iter().map(|label| (*label, Anchor::End));
        let right = right.iter().rev().map(|label| (*label, Anchor::Start));
        let mut flags: Vec<Flag> = Vec::new();
        for ((mark, name), anchor) in left.chain(right) {
            let mut tiers = (0..TIERS).map(|tier| self.flag(mark, name, tier, anchor));
            flags.push(tiers.find(|flag| self.fits(flag, &flags))?);
        }
        Some(flags)
    }

    fn text_width(&self, name: &str) -> f64 {
        self.measure.width(name, FONT)
    }

    fn flag(&self, mark: &StripMark, name: &str, tier: usize, anchor: Anchor) -> Flag {
        let near = self.edge + self.away * (GAP + tier as f64 * TIER);
        // Cap height is about 0.73 em: a label below the axis hangs from its cap line.
        let baseline = if self.away < 0.0 { near } else { near + 0.73 * FONT.size };
        let x = match anchor {
            Anchor::Start => mark.center[0] - OVERHANG,
            Anchor::Middle => mark.center[0],
            Anchor::End => mark.center[0] + OVERHANG,
        };
        let runs = vec![(name.to_owned(), FONT, Fill { ink: Ink::Ink2, alpha: 1.0 })];
        let text = Text { position: [x, baseline], runs, anchor, halo: HALO };
        let mark_edge = mark.center[1] + self.away * (self.radius + 1.0);
        let is_next_to_mark = (near - mark_edge).abs() < TIER;
        let pole = (!is_next_to_mark).then(|| [[mark.center[0], mark_edge], [mark.center[0], near - self.away * 3.0]]);
        Flag { cover: Cover::of(&text, self.measure), text, pole }
    }

    fn fits(&self, flag: &Flag, others: &[Flag]) -> bool {
        let inside = flag.cover.min[0] >= 0.0 && flag.cover.max[0] <= self.width;
        inside && others.iter().all(|other| !flag.collides(other))
    }

    /// Labels beside their mark are centred on it where there is room.
    fn centered(&self, mut flags: Vec<Flag>, labels: &[&(StripMark, String)]) -> Vec<Flag> {
        for (mark, name) in labels {
            let Some(index) = flags.iter().position(|flag| flag.pole.is_none() && flag.text.runs[0].0 == *name) else {
                continue;
            };
            let old = flags.swap_remove(index);
            let centered = self.flag(mark, name, 0, Anchor::Middle);
            let keep = old.text.position[1] == centered.text.position[1] && self.fits(&centered, &flags);
            flags.push(if keep { centered } else { old });
        }
        sort_by(&mut flags, |one, other| one.text.position[0].total_cmp(&other.text.position[0]));
        flags
    }
}

impl Flag {
    fn collides(&self, other: &Self) -> bool {
        let pole = |flag: &Self| flag.pole.map(|[from, to]| Cover::between(from, to));
        // Poles may come nearer to a label than labels to each other: they are thin, and labels have a halo.
        let crosses = |pole: Option<Cover>, label: &Cover| pole.is_some_and(|pole| pole.touches(label, 2.0));
        self.cover.touches(&other.cover, GAP - 1.0)
            || crosses(pole(self), &other.cover)
            || crosses(pole(other), &self.cover)
    }
}
