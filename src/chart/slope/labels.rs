//! Names at the ends of the lines.

use super::SlopeMark;
use crate::chart::label::{centered_baseline, wrap_name};
use crate::data::{Dataset, Known};
use crate::language::Language;
use crate::scene::{Anchor, Fill, Font, Ink, Text, TextMeasure};
use crate::stats::RankChange;
use crate::words;
use crate::words::change_cell;

const FONT: Font = Font { size: 12.0, weight: 400 };
const HEAVY_FONT: Font = Font { size: 12.0, weight: 650 };
const HALO: f64 = 3.0;
/// Between the lines of a label, and free space around it.
const LINE: f64 = 14.0;
const GAP: f64 = 1.0;

type Runs = Vec<(String, Font, Fill)>;

/// The label of an end, in lines; of the first line the rank, of the last one the change.
pub(super) struct Label {
    lines: Vec<Runs>,
    /// How far lines after the first are set in, below the name.
    indent: f64,
    /// In CSS pixels.
    pub(super) width: f64,
}

fn run(text: impl Into<String>, font: Font, ink: Ink) -> (String, Font, Fill) {
    (text.into(), font, Fill { ink, alpha: 1.0 })
}

impl Label {
    /// At the right end: `32 Changsha ▲ 5`, names broken to a width.
    pub(super) fn right(
        language: Language,
        data: &Dataset,
        mark: &SlopeMark,
        name_width: f64,
        measure: &dyn TextMeasure,
    ) -> Self {
        let (font, ink) = if mark.is_far() { (HEAVY_FONT, Ink::Ink) } else { (FONT, Ink::Ink2) };
        let name = words::name_of_cluster(language, data, mark.rank_move.cluster);
        let mut lines: Vec<Runs> =
            wrap_name(&name, font, name_width, measure).into_iter().map(|line| vec![run(line, font, ink)]).collect();
        let rank = format!("{} ", mark.rank_move.now);
        let indent = measure.width(&rank, FONT);
        if let Some(first) = lines.first_mut() {
            first.insert(0, run(rank, FONT, Ink::Ink3));
        }
        let change = mark.rank_move.change();
        if let (true, Some(last)) = (change != RankChange::Same, lines.last_mut()) {
            last.push(run(format!(" {}", change_cell(language, Known::Value(change))), font, Ink::Ink2));
        }
        Self::new(lines, indent, measure)
    }

    /// At the left end: `Changsha 37`, or `37` where there is no width for names.
    pub(super) fn left(
        language: Language,
        data: &Dataset,
        mark: &SlopeMark,
        before: u16,
        name_width: Option<f64>,
        measure: &dyn TextMeasure,
    ) -> Self {
        let rank = |gap: &str| run(format!("{gap}{before}"), FONT, Ink::Ink3);
        let Some(name_width) = name_width else { return Self::new(vec![vec![rank("")]], 0.0, measure) };
        let name = words::name_of_cluster(language, data, mark.rank_move.cluster);
        let mut lines: Vec<Runs> = wrap_name(&name, FONT, name_width, measure)
            .into_iter()
            .map(|line| vec![run(line, FONT, Ink::Ink2)])
            .collect();
        if let Some(last) = lines.last_mut() {
            last.push(rank(" "));
        }
        Self::new(lines, 0.0, measure)
    }

    fn new(lines: Vec<Runs>, indent: f64, measure: &dyn TextMeasure) -> Self {
        let width = |(row, runs): (usize, &Runs)| {
            let set_in = if row == 0 { 0.0 } else { indent };
            set_in + runs.iter().map(|(text, font, _)| measure.width(text, *font)).sum::<f64>()
        };
        let width = lines.iter().enumerate().map(width).fold(0.0, f64::max);
        Self { lines, indent, width }
    }

    /// What it takes of a column.
    pub(super) fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE + GAP
    }

    /// Its lines beside `x`, their middle at a height.
    pub(super) fn texts(self, x: f64, center: f64, anchor: Anchor) -> Vec<Text> {
        let first = center - (self.lines.len() as f64 - 1.0) * LINE / 2.0;
        let indent = self.indent;
        let text = |(row, runs): (usize, Runs)| {
            let set_in = if row == 0 { 0.0 } else { indent };
            let position = [x + set_in, centered_baseline(first + row as f64 * LINE, FONT)];
            Text { position, runs, anchor, halo: HALO }
        };
        self.lines.into_iter().enumerate().map(text).collect()
    }
}
