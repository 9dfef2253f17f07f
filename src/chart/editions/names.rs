//! Names at the ends of the lines, and of the methods above the chart.

use super::Series;
use crate::chart::label::{Cover, centered_baseline, wrap};
use crate::data::{Dataset, Method};
use crate::scene::{Anchor, Font, Ink, Text, TextMeasure};
use crate::words::{economy_name, method_name};

pub(super) const NAME_FONT: Font = Font { size: 13.0, weight: 650 };
const METHOD_FONT: Font = Font { size: 12.0, weight: 400 };
const NAME_LINE: f64 = 16.0;
pub(super) const METHOD_LINE: f64 = 15.0;
/// Free space between a method's name and the line beside it.
const METHOD_GAP: f64 = 6.0;

/// A series' name, in the lines it takes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    pub(super) lines: Vec<String>,
    pub(super) width: f64,
}

impl Name {
    /// A name broken to about a quarter of the figure's width.
    pub(super) fn new(data: &Dataset, series: crate::data::EconomyId, figure: f64, measure: &dyn TextMeasure) -> Self {
        let name = economy_name(data.economy(series));
        let lines = wrap(&name, NAME_FONT, figure * 0.24, measure);
        let width = lines.iter().map(|line| measure.width(line, NAME_FONT)).fold(0.0, f64::max);
        Self { lines, width }
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * NAME_LINE
    }
}

/// Places the names right of the lines, beside each series' last point and clear of each other.
pub(super) fn name_texts(series: &[Series; 2], names: &[Name; 2], x: f64, top: f64, bottom: f64) -> Vec<Text> {
    let ends = [0, 1].map(|index| series[index].points.last().map(|point| point.center[1]));
    let heights = [names[0].height(), names[1].height()];
    let centers = match ends {
        [Some(a), Some(b)] => {
            let [upper, lower] = apart([a.min(b), a.max(b)], if a <= b { heights } else { [heights[1], heights[0]] });
            if a <= b { [Some(upper), Some(lower)] } else { [Some(lower), Some(upper)] }
        }
        alone => alone,
    };
    let place = |index: usize| {
        let name = &names[index];
        let half = name.height() / 2.0;
        centers[index].map(|center| {
            let first = center.min(bottom - half).max(top + half) - half + NAME_LINE / 2.0;
            let text = |(row, line): (usize, &String)| {
                let position = [x, centered_baseline(first + row as f64 * NAME_LINE, NAME_FONT)];
                Text::plain(line, position, Anchor::Start, NAME_FONT, series[index].form.ink())
            };
            name.lines.iter().enumerate().map(text).collect::<Vec<_>>()
        })
    };
    [place(0), place(1)].into_iter().flatten().flatten().collect()
}

/// Moves two centres, upper one first, apart until blocks of these heights do not touch.
fn apart([upper, lower]: [f64; 2], [upper_height, lower_height]: [f64; 2]) -> [f64; 2] {
    let missing = ((upper_height + lower_height) / 2.0 + 2.0 - (lower - upper)).max(0.0);
    [upper - missing / 2.0, lower + missing / 2.0]
}

/// Room the first method's name takes with its gap before the first break: on one line, or its longest word.
pub(super) fn first_method_width(method: Method, on_one_line: bool, measure: &dyn TextMeasure) -> f64 {
    let name = method_name(method);
    let parts = if on_one_line { vec![name] } else { name.split(' ').collect() };
    parts.iter().map(|part| measure.width(part, METHOD_FONT)).fold(0.0, f64::max) + METHOD_GAP
}

/// A part of the chart that follows one method, from left to right end in CSS pixels.
pub(super) type Zone = (Method, [f64; 2]);

/// The names of the methods in their zones; the first line's baseline is at `baseline`.
pub(super) fn method_texts(zones: &[Zone], baseline: f64, measure: &dyn TextMeasure) -> Vec<Text> {
    let texts = |(index, (method, [left, right])): (usize, &Zone)| {
        let (x, anchor) = match index {
            0 => (*left, Anchor::Start),
            last if last + 1 == zones.len() => (left + METHOD_GAP, Anchor::Start),
            _ => ((left + right) / 2.0, Anchor::Middle),
        };
        let lines = wrap(method_name(*method), METHOD_FONT, right - left - METHOD_GAP, measure);
        let text = move |(row, line): (usize, String)| {
            Text::plain(line, [x, baseline + row as f64 * METHOD_LINE], anchor, METHOD_FONT, Ink::Ink3)
        };
        lines.into_iter().enumerate().map(text).collect::<Vec<_>>()
    };
    zones.iter().enumerate().flat_map(texts).collect()
}

/// How far down texts reach, in CSS pixels.
pub(super) fn lower_edge(texts: &[Text], measure: &dyn TextMeasure) -> f64 {
    texts.iter().map(|text| Cover::of(text, measure).max[1]).fold(0.0, f64::max)
}
