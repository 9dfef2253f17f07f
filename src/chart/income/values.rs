//! The number at every mark, where it covers nothing.

use super::LevelSeries;
use super::mark::level_ink;
use super::series::LevelPoint;
use crate::chart::label::{Cover, centered_baseline};
use crate::data::order::sort_by_key;
use crate::data::{Edition, IncomeLevel};
use crate::language::Language;
use crate::scene::{Anchor, Fill, Font, Text, TextMeasure};

const FONT: Font = Font { size: 12.5, weight: 650 };
const HALO: f64 = 3.0;
/// From a mark's edge to its number.
const GAP: f64 = 4.0;
/// How much higher a number may stand beside its mark.
const RISE: f64 = 4.0;
/// Cap height in ems.
const CAP: f64 = 0.73;

/// What numbers are placed among.
pub(super) struct Surroundings<'a> {
    pub(super) language: Language,
    pub(super) series: &'a [LevelSeries; 2],
    /// Where the method changed, in CSS pixels.
    pub(super) changes: Vec<f64>,
    pub(super) shown: Edition,
    /// The area they may stand in.
    pub(super) area: Cover,
    /// Names and the figures of the axis.
    pub(super) labels: Vec<Cover>,
    pub(super) measure: &'a dyn TextMeasure,
}

/// The texts of all numbers, those of the edition shown first, then the latest; one without a place that covers neither
/// text nor mark is left out: the table has it.
pub(super) fn value_texts(mut around: Surroundings<'_>) -> Vec<Text> {
    let lit = around.series.iter().filter(|series| series.alpha >= 1.0);
    let mut points: Vec<_> = lit.flat_map(|series| series.points.iter().map(|point| (series.level, point))).collect();
    sort_by_key(&mut points, |(_, point)| (point.edition != around.shown, u16::MAX - point.edition.year()));
    let mut texts = Vec::new();
    for (level, point) in points {
        if let Some((cover, text)) = around.place(level, point) {
            around.labels.push(cover);
            texts.push(text);
        }
    }
    texts
}

impl Surroundings<'_> {
    fn place(&self, level: IncomeLevel, point: &LevelPoint) -> Option<(Cover, Text)> {
        let places = places(self.language, level, point).map(|text| (Cover::of(&text, self.measure), text));
        let is_clear = |cover: &Cover| {
            let covers_mark = |point: &LevelPoint| cover.touches(&Cover::around(point.center, point.radius), 1.0);
            cover.is_inside(&self.area)
                && !self.labels.iter().any(|label| cover.touches(label, 2.0))
                && !self.series.iter().flat_map(|series| &series.points).any(covers_mark)
        };
        // The minimum is the first of equals, so the order of places decides.
        places.into_iter().filter(|(cover, _)| is_clear(cover)).min_by_key(|(cover, _)| self.lines_under(cover))
    }

    fn lines_under(&self, cover: &Cover) -> usize {
        let stems = self.series.iter().flat_map(|series| &series.points);
        let stems = stems.filter(|point| cover.is_crossed(point.center, [point.center[0], point.upper])).count();
        let joined = |series: &LevelSeries| {
            let crossed =
                |[one, next]: &&[usize; 2]| cover.is_crossed(series.points[*one].center, series.points[*next].center);
            series.joined.iter().filter(crossed).count()
        };
        let is_under = |change: &&f64| (cover.min[0]..=cover.max[0]).contains(*change);
        stems + self.changes.iter().filter(is_under).count() + self.series.iter().map(joined).sum::<usize>()
    }
}

/// Below the mark, because the line to the upper limit rises above it; else beside it, away from the other level's, and
/// higher where the mark stands close to the foot.
fn places(language: Language, level: IncomeLevel, point: &LevelPoint) -> [Text; 7] {
    let [x, y] = point.center;
    let reach = 1.2 * point.radius + GAP;
    let below = y + reach + CAP * FONT.size;
    let beside = centered_baseline(y, FONT);
    let text = |position, anchor| Text {
        position,
        runs: vec![(point.text(language), FONT, Fill { ink: level_ink(level), alpha: 1.0 })],
        anchor,
        halo: HALO,
    };
    let left = text([x - reach, beside], Anchor::End);
    let right = text([x + reach, beside], Anchor::Start);
    let [near, far] = if level == IncomeLevel::High { [left, right] } else { [right, left] };
    let higher = Text { position: [near.position[0], near.position[1] - RISE], ..near.clone() };
    [
        text([x, below], Anchor::Middle),
        near,
        far,
        text([x + 6.0, below], Anchor::End),
        text([x - 6.0, below], Anchor::Start),
        text([x, y - reach], Anchor::Middle),
        higher,
    ]
}
