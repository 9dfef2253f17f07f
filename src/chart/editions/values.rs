//! The value at every point, where it covers nothing.

use super::{MethodBreakLine, Series};
use crate::chart::label::{Cover, centered_baseline};
use crate::data::Edition;
use crate::data::order::sort_by_key;
use crate::language::Language;
use crate::scale::Linear;
use crate::scene::{Anchor, Fill, Font, Ink, Text, TextMeasure};

const FONT: Font = Font { size: 12.5, weight: 650 };
const FURTHER_FONT: Font = Font { size: FONT.size, weight: 400 };
const HALO: f64 = 3.0;
/// From a point's edge to its value.
const GAP: f64 = 5.0;
/// Cap height in ems.
const CAP: f64 = 0.73;

/// From a point up or down to a line that its value would lie on, in CSS pixels.
const NEAR: f64 = 24.0;

/// A value and the point it belongs to.
struct Value {
    words: String,
    ink: Ink,
    center: [f64; 2],
    /// Above the point unless another line is there.
    above: bool,
    /// Whether it stands for both economies of the pair.
    shared: bool,
}

/// What values are placed among.
pub(super) struct Surroundings<'a> {
    pub(super) language: Language,
    /// A's, B's, then those of further economies.
    pub(super) series: &'a [Series],
    pub(super) x: Linear,
    /// The upright lines.
    pub(super) breaks: &'a [MethodBreakLine],
    /// Radius of a point.
    pub(super) radius: f64,
    /// The area values may stand in.
    pub(super) area: Cover,
    /// Names and the figures of the axis, which stay clear of values.
    pub(super) labels: Vec<Cover>,
    pub(super) measure: &'a dyn TextMeasure,
}

/// The texts of all values; equal counts of an edition are written once. A value without a place clear of other
/// texts is left out: the table has it.
pub(super) fn value_texts(around: &Surroundings<'_>) -> Vec<Text> {
    let mut values: Vec<_> = Edition::all().flat_map(|edition| values_of(edition, around)).collect();
    // Shared values are long and have more places to choose from: they come after the others of the pair, and those of
    // further economies last.
    sort_by_key(&mut values, |value| (value.ink == Ink::Other, value.shared));
    let mut taken = around.labels.clone();
    let mut texts = Vec::new();
    for value in values {
        if let Some(text) = around.place(&value, &taken) {
            taken.push(Cover::of(&text, around.measure));
            texts.push(text);
        }
    }
    texts
}

/// The values of an edition: one for each count, in the ink of the first series that has it, or in that of text where
/// it is both economies' of the pair.
fn values_of(edition: Edition, around: &Surroundings<'_>) -> Vec<Value> {
    let count = |series: &Series| series.at(edition).map(|point| (point.clusters, point.at_least));
    let tied = matches!(around.series, [a, b, ..] if count(a).is_some() && count(a) == count(b));
    let value = |(index, series): (usize, &Series)| {
        let point = series.at(edition)?;
        if around.series[..index].iter().any(|before| count(before) == count(series)) {
            return None;
        }
        let shared = tied && index == 0;
        let ink = if shared { Ink::Ink } else { series.form.ink() };
        let above = shared || around.is_free_above(index, edition, point.center[1]);
        Some(Value { words: point.text(around.language), ink, center: point.center, above, shared })
    };
    around.series.iter().enumerate().filter_map(value).collect()
}

impl Surroundings<'_> {
    /// Whether a value goes above its point: for the pair unless the other's line passes there, for a further economy
    /// unless any line does so near the point.
    fn is_free_above(&self, index: usize, edition: Edition, y: f64) -> bool {
        let heights = |series: &Series| series.height_at(edition, self.x);
        match (index, self.series) {
            (0, [_, b, ..]) => heights(b).is_none_or(|height| y <= height),
            (1, [a, ..]) => heights(a).is_none_or(|height| y < height),
            _ => !self.series.iter().filter_map(heights).any(|height| (y - NEAR..y).contains(&height)),
        }
    }

    /// The best of the places around a point: clear of texts, then of points, then of lines, then on the usual side.
    /// A shared value that finds none goes without its "each": its ink and the mark still say that it is both's. Values
    /// of further economies stand on nothing at all.
    fn place(&self, value: &Value, taken: &[Cover]) -> Option<Text> {
        let further = value.ink == Ink::Other;
        let clear = |words: &str| {
            let places = self.places(value, words).map(|text| (Cover::of(&text, self.measure), text));
            let clear = places.into_iter().filter(|(cover, _)| {
                cover.is_inside(&self.area) && !taken.iter().any(|other| cover.touches(other, 1.0))
            });
            // The minimum is the first of equals, so the order of places decides.
            let under = clear.map(|(cover, text)| ((self.points_under(&cover), self.lines_under(&cover)), text));
            under
                .min_by_key(|(under, _)| *under)
                .filter(|(under, _)| !further || *under == (0, 0))
                .map(|(_, text)| text)
        };
        let each = || self.language.texts().editions_each(value.words.as_str());
        let with_each = value.shared.then(|| clear(&each())).flatten();
        with_each.or_else(|| clear(&value.words))
    }

    fn places(&self, value: &Value, words: &str) -> [Text; 8] {
        let [x, y] = value.center;
        let reach = self.radius + GAP;
        let above = y - reach;
        let below = y + reach + CAP * FONT.size;
        let beside = centered_baseline(y, FONT);
        let sides = if value.above { [above, below] } else { [below, above] };
        let at = |position, anchor| self.text(value, words, position, anchor);
        let [near, far] = sides.map(|baseline| {
            [
                at([x, baseline], Anchor::Middle),
                at([x + 6.0, baseline], Anchor::End),
                at([x - 6.0, baseline], Anchor::Start),
            ]
        });
        let [near_middle, near_left, near_right] = near;
        let [far_middle, far_left, far_right] = far;
        let left = at([x - reach, beside], Anchor::End);
        let right = at([x + reach, beside], Anchor::Start);
        [near_middle, near_left, near_right, far_middle, left, right, far_left, far_right]
    }

    fn text(&self, value: &Value, words: &str, position: [f64; 2], anchor: Anchor) -> Text {
        let fill = Fill { ink: value.ink, alpha: 1.0 };
        let font = if value.ink == Ink::Other { FURTHER_FONT } else { FONT };
        Text { position, runs: vec![(words.to_owned(), font, fill)], anchor, halo: HALO }
    }

    fn points_under(&self, cover: &Cover) -> usize {
        let points = self.series.iter().flat_map(|series| &series.points);
        points.filter(|point| cover.touches(&Cover::around(point.center, self.radius), 1.0)).count()
    }

    fn lines_under(&self, cover: &Cover) -> usize {
        let pairs = self.series.iter().flat_map(|series| series.points.windows(2));
        let drawn = pairs.filter(|pair| pair[0].edition.method() == pair[1].edition.method());
        let breaks = self.breaks.iter().filter(|line| (cover.min[0]..cover.max[0]).contains(&line.x));
        drawn.filter(|pair| cover.is_crossed(pair[0].center, pair[1].center)).count() + breaks.count()
    }
}
