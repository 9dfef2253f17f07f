//! The value at every point, where it covers nothing.

use super::{CountPoint, Series};
use crate::chart::label::{Cover, centered_baseline};
use crate::data::Edition;
use crate::data::order::sort_by_key;
use crate::scale::Linear;
use crate::scene::{Anchor, Fill, Font, Ink, Text, TextMeasure};

const FONT: Font = Font { size: 12.5, weight: 650 };
const HALO: f64 = 3.0;
/// From a point's edge to its value.
const GAP: f64 = 5.0;
/// After a value that is both economies'.
const EACH: &str = " each";
/// Cap height in ems.
const CAP: f64 = 0.73;

/// A value and the point it belongs to.
struct Value {
    words: String,
    ink: Ink,
    center: [f64; 2],
    /// Above the point unless the other line is there.
    above: bool,
    /// Whether it stands for both economies.
    shared: bool,
}

/// What values are placed among.
pub(super) struct Surroundings<'a> {
    pub(super) series: &'a [Series; 2],
    pub(super) x: Linear,
    /// Radius of a point.
    pub(super) radius: f64,
    /// The area values may stand in.
    pub(super) area: Cover,
    /// Names and the figures of the axis, which stay clear of values.
    pub(super) labels: Vec<Cover>,
    pub(super) measure: &'a dyn TextMeasure,
}

/// The texts of all values; two equal counts of an edition are written once. A value without a place clear of other
/// texts is left out: the table has it.
pub(super) fn value_texts(around: &Surroundings<'_>) -> Vec<Text> {
    let mut values: Vec<_> = Edition::all().flat_map(|edition| values_of(edition, around)).collect();
    // Shared values are long and have more places to choose from: they come last.
    sort_by_key(&mut values, |value| value.shared);
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

fn values_of(edition: Edition, around: &Surroundings<'_>) -> Vec<Value> {
    let [a, b] = around.series;
    let value = |series: &Series, point: &CountPoint, other: &Series, first: bool| {
        let height = other.height_at(edition, around.x);
        let above = height.is_none_or(|height| point.center[1] < height || (first && point.center[1] == height));
        Value { words: point.text(), ink: series.form.ink(), center: point.center, above, shared: false }
    };
    match (a.at(edition), b.at(edition)) {
        (Some(one), Some(other)) if (one.clusters, one.at_least) == (other.clusters, other.at_least) => {
            vec![Value { words: one.text(), ink: Ink::Ink, center: one.center, above: true, shared: true }]
        }
        (one, other) => {
            let one = one.map(|point| value(a, point, b, true));
            let other = other.map(|point| value(b, point, a, false));
            one.into_iter().chain(other).collect()
        }
    }
}

impl Surroundings<'_> {
    /// The best of the places around a point: clear of texts, then of points, then of lines, then on the usual side.
    /// A shared value that finds none goes without its "each": its ink and the mark still say that it is both's.
    fn place(&self, value: &Value, taken: &[Cover]) -> Option<Text> {
        let clear = |words: &str| {
            let places = self.places(value, words).map(|text| (Cover::of(&text, self.measure), text));
            let clear = places.into_iter().filter(|(cover, _)| {
                cover.is_inside(&self.area) && !taken.iter().any(|other| cover.touches(other, 1.0))
            });
            // The minimum is the first of equals, so the order of places decides.
            clear.min_by_key(|(cover, _)| (self.points_under(cover), self.lines_under(cover))).map(|(_, text)| text)
        };
        let with_each = value.shared.then(|| clear(&format!("{}{EACH}", value.words))).flatten();
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
        Text { position, runs: vec![(words.to_owned(), FONT, fill)], anchor, halo: HALO }
    }

    fn points_under(&self, cover: &Cover) -> usize {
        let points = self.series.iter().flat_map(|series| &series.points);
        points.filter(|point| cover.touches(&Cover::around(point.center, self.radius), 1.0)).count()
    }

    fn lines_under(&self, cover: &Cover) -> usize {
        let pairs = self.series.iter().flat_map(|series| series.points.windows(2));
        pairs.filter(|pair| cover.is_crossed(pair[0].center, pair[1].center)).count()
    }
}
