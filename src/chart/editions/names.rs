//! Names at the ends of the lines, and of the methods above the chart.

use super::Series;
use crate::chart::label::{Cover, centered_baseline, wrap};
use crate::chart::stack::stack;
use crate::data::{Dataset, EconomyId, Method};
use crate::language::Language;
use crate::scene::{Anchor, Font, Ink, MarkForm, Text, TextMeasure};
use crate::words::{economy_name, method_name};

const NAME_FONT: Font = Font { size: 13.0, weight: 650 };
const FURTHER_FONT: Font = Font { size: 13.0, weight: 400 };
const METHOD_FONT: Font = Font { size: 12.0, weight: 400 };
const NAME_LINE: f64 = 16.0;
/// Free space between names above each other.
const NAME_GAP: f64 = 2.0;
pub(super) const METHOD_LINE: f64 = 15.0;
/// Free space between a method's name and the line beside it.
const METHOD_GAP: f64 = 6.0;

/// A series' name, in the lines it takes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    pub(super) lines: Vec<String>,
    pub(super) width: f64,
    form: MarkForm,
}

impl Name {
    /// A name broken to about a quarter of the figure's width.
    pub(super) fn new(
        language: Language,
        data: &Dataset,
        economy: EconomyId,
        form: MarkForm,
        figure: f64,
        measure: &dyn TextMeasure,
    ) -> Self {
        let name = economy_name(language, data.economy(economy));
        let font = font(form);
        let lines = wrap(&name, font, figure * 0.24, measure);
        let width = lines.iter().map(|line| measure.width(line, font)).fold(0.0, f64::max);
        Self { lines, width, form }
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * NAME_LINE
    }
}

/// Names of the pair are bold, those of further economies are not.
fn font(form: MarkForm) -> Font {
    if form == MarkForm::Ring { FURTHER_FONT } else { NAME_FONT }
}

/// Places the names right of the lines, beside each series' last point and clear of each other. A series without a
/// point has none.
pub(super) fn name_texts(series: &[Series], names: &[Name], x: f64, [top, bottom]: [f64; 2]) -> Vec<Text> {
    let end = |(series, name): (&Series, &Name)| {
        let last = series.points.last()?;
        Some((last.center[1], name.clone()))
    };
    let ends: Vec<(f64, Name)> = series.iter().zip(names).filter_map(end).collect();
    let blocks: Vec<_> = ends.iter().map(|(center, name)| [*center, name.height()]).collect();
    let centers = stack(&blocks, NAME_GAP, [top, bottom]);
    let place = |((_, name), center): (&(f64, Name), f64)| {
        let first = center - name.height() / 2.0 + NAME_LINE / 2.0;
        let font = font(name.form);
        let text = |(row, line): (usize, &String)| {
            let position = [x, centered_baseline(first + row as f64 * NAME_LINE, font)];
            Text::plain(line, position, Anchor::Start, font, name.form.ink())
        };
        name.lines.iter().enumerate().map(text).collect::<Vec<_>>()
    };
    ends.iter().zip(centers).flat_map(place).collect()
}

/// Room the first method's name takes with its gap before the first break: on one line, or its longest word.
pub(super) fn first_method_width(
    language: Language,
    method: Method,
    on_one_line: bool,
    measure: &dyn TextMeasure,
) -> f64 {
    let name = method_name(language, method);
    let parts = if on_one_line { vec![name.as_str()] } else { name.split(' ').collect() };
    parts.iter().map(|part| measure.width(part, METHOD_FONT)).fold(0.0, f64::max) + METHOD_GAP
}

/// A part of the chart that follows one method, from left to right end in CSS pixels.
pub(super) type Zone = (Method, [f64; 2]);

/// The names of the methods in their zones; the first line's baseline is at `baseline`.
pub(super) fn method_texts(language: Language, zones: &[Zone], baseline: f64, measure: &dyn TextMeasure) -> Vec<Text> {
    let texts = |(index, (method, [left, right])): (usize, &Zone)| {
        let (x, anchor) = match index {
            0 => (*left, Anchor::Start),
            last if last + 1 == zones.len() => (left + METHOD_GAP, Anchor::Start),
            _ => ((left + right) / 2.0, Anchor::Middle),
        };
        let lines = wrap(&method_name(language, *method), METHOD_FONT, right - left - METHOD_GAP, measure);
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
