//! Names beside the marks that stand apart, where they cover nothing.

use super::ScatterMark;
use crate::chart::fitted::{DASHES, shorter_name};
use crate::chart::label::{Cover, centered_baseline};
use crate::data::order::sort_by;
use crate::scene::{Anchor, Fill, Font, Ink, Text, TextMeasure};

const HALO: f64 = 3.0;
/// From a mark's edge to its name.
const GAP: f64 = 5.0;
/// Between a name and other texts.
const CLEAR: f64 = 2.0;
/// Between a name and marks that are not its own: more than to its own, so that it is read with that; or a little less.
const CLEAR_OF_MARKS: [f64; 2] = [7.0, 4.0];
/// Cap height in ems.
const CAP: f64 = 0.73;
/// From the line of equal shares to its name.
const LINE_GAP: f64 = 9.0;

/// A name to be placed.
pub(super) struct Name {
    /// Which mark's.
    pub(super) mark: usize,
    /// Its letters; cities at the end are left out where it has no place otherwise.
    pub(super) words: String,
}

/// What names are placed among.
pub(super) struct Surroundings<'a> {
    pub(super) marks: &'a [ScatterMark],
    /// The line of equal shares in CSS pixels.
    pub(super) line: Option<[[f64; 2]; 2]>,
    /// The area names may stand in.
    pub(super) area: Cover,
    /// Texts that stand already.
    pub(super) taken: Vec<Cover>,
    pub(super) font: Font,
    pub(super) measure: &'a dyn TextMeasure,
}

/// The clusters that the title names.
const LEADERS: usize = 2;
/// What the radius of a mark counts beside its distance from others: large marks are looked at first.
const RADIUS_COUNTS: f64 = 10.0;

/// The marks in the order in which they get a name: the ones farthest right and farthest up, which the title names, then
/// the large ones and those far from their neighbours.
pub(super) fn by_distance_from_the_crowd(marks: &[ScatterMark]) -> Vec<usize> {
    let apart = |mark: &ScatterMark| {
        let others = marks.iter().filter(|other| other.cluster != mark.cluster);
        let edge = |other: &ScatterMark| {
            let [dx, dy] = [0, 1].map(|axis| mark.center[axis] - other.center[axis]);
            dx.hypot(dy) - mark.radius - other.radius
        };
        let leads =
            |axis: usize, sign: f64| marks.iter().all(|other| sign * (mark.center[axis] - other.center[axis]) >= 0.0);
        if leads(0, 1.0) || leads(1, -1.0) {
            return f64::INFINITY;
        }
        others.map(edge).fold(f64::INFINITY, f64::min) + RADIUS_COUNTS * mark.radius
    };
    let mut order: Vec<_> = marks.iter().map(apart).enumerate().collect();
    sort_by(&mut order, |one, other| other.1.total_cmp(&one.1));
    order.into_iter().map(|(index, _)| index).collect()
}

impl Surroundings<'_> {
    /// The names that find a place, at most so many.
    pub(super) fn place_all(&mut self, names: Vec<Name>, most: usize) -> Vec<Text> {
        let mut texts = Vec::new();
        for (index, name) in names.into_iter().enumerate() {
            if texts.len() < most
                && let Some(text) = self.place(name, index < LEADERS)
            {
                self.taken.push(Cover::of(&text, self.measure));
                texts.push(text);
            }
        }
        texts
    }

    /// The first place that is clear of marks, or nearly so, for the whole name or else for its first cities: two or
    /// more of them, or one of a name that must not be missing.
    fn place(&self, mut name: Name, needed: bool) -> Option<Text> {
        loop {
            for gap in CLEAR_OF_MARKS {
                if let Some(text) =
                    self.places(&name).into_iter().find(|text| self.is_clear(text, Some(name.mark), gap))
                {
                    return Some(text);
                }
            }
            name.words = shorter_name(&name.words).filter(|shorter| needed || shorter.contains(DASHES))?;
        }
    }

    /// The line's name beside it, as low as there is room.
    pub(super) fn name_line(&mut self, words: &str) -> Option<Text> {
        const STEPS: u8 = 24;
        let [from, to] = self.line?;
        let places = (0..STEPS).flat_map(|step| {
            let along = (f64::from(step) + 0.5) / f64::from(STEPS);
            let [x, y] = [0, 1].map(|axis| from[axis] + along * (to[axis] - from[axis]));
            [(x - LINE_GAP, Anchor::End), (x + LINE_GAP, Anchor::Start)].map(|(x, anchor)| {
                Text::plain(words, [x, centered_baseline(y, self.font)], anchor, self.font, Ink::Ink3)
            })
        });
        let text = places.into_iter().find(|text| self.is_clear(text, None, CLEAR_OF_MARKS[0]))?;
        self.taken.push(Cover::of(&text, self.measure));
        Some(text)
    }

    /// Whether a text covers nothing and keeps a gap to marks other than its own.
    fn is_clear(&self, text: &Text, own: Option<usize>, gap: f64) -> bool {
        let cover = Cover::of(text, self.measure);
        let near = |(index, mark): (usize, &ScatterMark)| {
            let gap = if own == Some(index) { 0.0 } else { gap };
            cover.touches(&Cover::around(mark.center, mark.radius), gap)
        };
        let on_mark = self.marks.iter().enumerate().any(near);
        let on_line = self.line.is_some_and(|[from, to]| cover.is_crossed(from, to));
        let on_text = self.taken.iter().any(|other| cover.touches(other, CLEAR));
        cover.is_inside(&self.area) && !on_mark && !on_line && !on_text
    }

    /// Right, left, above, below, and the four corners between. Above and below the name moves sideways to stay inside.
    fn places(&self, name: &Name) -> [Text; 8] {
        let ScatterMark { center: [x, y], radius, .. } = self.marks[name.mark];
        let reach = radius + GAP;
        let [above, below] = [y - reach, y + reach + CAP * self.font.size];
        let beside = centered_baseline(y, self.font);
        // At the corners a name begins where the box around the mark ends.
        let corner = radius + 1.0;
        let [higher, lower] = [y - corner, y + corner + CAP * self.font.size];
        let half = self.measure.width(&name.words, self.font) / 2.0;
        let middle = x.max(self.area.min[0] + half + CLEAR).min(self.area.max[0] - half - CLEAR);
        [
            ([x + reach, beside], Anchor::Start),
            ([x - reach, beside], Anchor::End),
            ([middle, above], Anchor::Middle),
            ([middle, below], Anchor::Middle),
            ([x + corner, higher], Anchor::Start),
            ([x + corner, lower], Anchor::Start),
            ([x - corner, higher], Anchor::End),
            ([x - corner, lower], Anchor::End),
        ]
        .map(|(position, anchor)| {
            let run = (name.words.clone(), self.font, Fill { ink: Ink::Ink, alpha: 1.0 });
            Text { position, runs: vec![run], anchor, halo: HALO }
        })
    }
}
