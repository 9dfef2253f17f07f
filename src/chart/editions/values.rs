//! The value at every point, where it covers nothing.

use super::{CountPoint, Series};
use crate::chart::label::{Cover, centered_baseline};
use crate::data::Edition;
use crate::scale::Linear;
use crate::scene::{Anchor, Fill, Font, Ink, Text, TextMeasure};

const FONT: Font = Font { size: 12.5, weight: 650 };
const HALO: f64 = 3.0;
/// From a point's edge to its value.
const GAP: f64 = 5.0;
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
    /// Names, which stay clear of values.
    pub(super) names: Vec<Cover>,
    pub(super) measure: &'a dyn TextMeasure,
}

/// The texts of all values; two equal counts of an edition are written once.
pub(super) fn value_texts(around: &Surroundings<'_>) -> Vec<Text> {
    let points = around.series.iter().flat_map(|series| &series.points);
    let mut taken: Vec<Cover> = points.map(|point| Cover::around(point.center, around.radius)).collect();
    taken.extend(&around.names);
    let mut values: Vec<_> = Edition::all().flat_map(|edition| values_of(edition, around)).collect();
    // Shared values are long and have more places to choose from: they come last.
    values.sort_by_key(|value| value.shared);
    let mut texts = Vec::new();
    for value in values {
        let text = around.place(&value, &taken);
        taken.push(Cover::of(&text, around.measure));
        texts.push(text);
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
            let words = format!("{} each", one.text());
            vec![Value { words, ink: Ink::Ink, center: one.center, above: true, shared: true }]
        }
        (one, other) => {
            let one = one.map(|point| value(a, point, b, true));
            let other = other.map(|point| value(b, point, a, false));
            one.into_iter().chain(other).collect()
        }
    }
}

impl Surroundings<'_> {
    /// The best of the places around a point: free of everything, then clear of lines, then the usual side.
    fn place(&self, value: &Value, taken: &[Cover]) -> Text {
        let places = self.places(value);
        let cost = |text: &Text| {
            let cover = Cover::of(text, self.measure);
            let covered = taken.iter().filter(|other| cover.touches(other, 1.0)).count();
            let outside = usize::from(!cover.is_inside(&self.area));
            (covered + outside, self.crossings(&cover))
        };
        // `min_by_key` keeps the first of equals, so the order of places decides.
        let best = places.iter().min_by_key(|text| cost(text)).cloned();
        best.unwrap_or_else(|| self.text(value, value.center, Anchor::Middle))
    }

    fn places(&self, value: &Value) -> [Text; 8] {
        let [x, y] = value.center;
        let reach = self.radius + GAP;
        let above = y - reach;
        let below = y + reach + CAP * FONT.size;
        let beside = centered_baseline(y, FONT);
        let sides = if value.above { [above, below] } else { [below, above] };
        let at = |position, anchor| self.text(value, position, anchor);
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

    fn text(&self, value: &Value, position: [f64; 2], anchor: Anchor) -> Text {
        let fill = Fill { ink: value.ink, alpha: 1.0 };
        Text { position, runs: vec![(value.words.clone(), FONT, fill)], anchor, halo: HALO }
    }

    fn crossings(&self, cover: &Cover) -> usize {
        let pairs = self.series.iter().flat_map(|series| series.points.windows(2));
        pairs.filter(|pair| cover.is_crossed(pair[0].center, pair[1].center)).count()
    }
}
