//! Names at the ends of the lines, with how much is known, and counts at the tips of the areas.

use super::Curve;
use crate::chart::label::{centered_baseline, wrap};
use crate::chart::stack::stack;
use crate::data::{Dataset, Edition};
use crate::language::Language;
use crate::scale::Linear;
use crate::scene::{Anchor, Font, Ink, Text, TextMeasure};
use crate::words::{economy_name, ranks_known};

const NAME_FONT: Font = Font { size: 13.0, weight: 650 };
const KNOWN_FONT: Font = Font { size: 12.0, weight: 400 };
const LINE: f64 = 16.0;
/// Free space between labels above each other.
const GAP: f64 = 3.0;

/// Lines of text that belong to a height.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Label {
    lines: Vec<(String, Font, Ink)>,
    /// The number it stands at.
    at: u16,
}

/// The labels of a curve, no wider than `width` where their words allow: its name with how much is known at the end of
/// the line, its count at the tip of the area.
pub(super) fn labels(
    language: Language,
    data: &Dataset,
    edition: Edition,
    curve: &Curve,
    width: f64,
    measure: &dyn TextMeasure,
) -> Vec<Label> {
    let lines = |text: &str, font, ink| {
        let lines = wrap(text, font, width, measure);
        lines.into_iter().map(move |line| (line, font, ink)).collect::<Vec<_>>()
    };
    let mut name = lines(&economy_name(language, data.economy(curve.economy)), NAME_FONT, curve.form.ink());
    name.extend(lines(&ranks_known(language, data, edition, curve.economy), KNOWN_FONT, Ink::Ink2));
    let known = curve.known();
    let count = |count: u16| Label { lines: vec![(count.to_string(), NAME_FONT, curve.form.ink())], at: count };
    let tip = curve.count.filter(|count| *count > known).map(count);
    tip.into_iter().chain([Label { lines: name, at: known }]).collect()
}

/// The widest line in CSS pixels.
pub(super) fn width(labels: &[Label], measure: &dyn TextMeasure) -> f64 {
    let lines = labels.iter().flat_map(|label| &label.lines);
    lines.map(|(line, font, _)| measure.width(line, *font)).fold(0.0, f64::max)
}

/// The labels from `x` to the right, each as near to its height as the others allow.
pub(super) fn label_texts(labels: &[Label], x: f64, y: Linear, ends: [f64; 2]) -> Vec<Text> {
    let height = |label: &Label| label.lines.len() as f64 * LINE;
    let blocks: Vec<_> = labels.iter().map(|label| [y.map(label.at.into()), height(label)]).collect();
    let centers = stack(&blocks, GAP, ends);
    let place = |(label, center): (&Label, f64)| {
        let first = center - height(label) / 2.0 + LINE / 2.0;
        let text = |(row, (line, font, ink)): (usize, &(String, Font, Ink))| {
            let baseline = centered_baseline(first + row as f64 * LINE, *font);
            Text::plain(line.as_str(), [x, baseline], Anchor::Start, *font, *ink)
        };
        label.lines.iter().enumerate().map(text).collect::<Vec<_>>()
    };
    labels.iter().zip(centers).flat_map(place).collect()
}
