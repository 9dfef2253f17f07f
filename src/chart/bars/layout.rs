//! From counts to bars, names and values.

use super::row::rows;
use super::shape::{HEIGHT as BAR, OPEN, Place, bar_nodes, open_end, rest_node};
use super::{Bar, BarRow};
use crate::chart::label::{Cover, centered_baseline};
use crate::chart::plot::{Frame, FrameAxis, TICK_DROP, TICK_FONT, Tick, Upright};
use crate::chart::stand_in::stand_in;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::Edition;
use crate::language::Language;
use crate::scale::{AxisScale, Domain, integer_ticks};
use crate::scene::{Anchor, Font, Hit, Ink, MarkForm, Node, Scene, Target, TargetShape, Text, TextMeasure};
use crate::words;

/// From this width of the figure, in CSS pixels, labels are written in full and ticks stand closer.
const WIDE: f64 = 480.0;
/// From one bar to the next, and from the figure's upper edge to the first.
const PITCH: f64 = 23.0;
const HEAD: f64 = 6.0;
/// Below the last bar, and below the axis.
const GAP: f64 = 6.0;
const FOOT: f64 = 26.0;
const NAME_FONT: Font = Font { size: 13.0, weight: 400 };
const PAIR_FONT: Font = Font { size: 13.0, weight: 600 };
const VALUE_FONT: Font = Font { size: 13.0, weight: 600 };
const HALO: f64 = 3.0;
/// From the names to the bars, and from a bar's end to its value.
const NAME_GAP: f64 = 12.0;
const VALUE_GAP: f64 = 7.0;
/// Between cells, where they are wide enough to spare it.
const CELL_GAP: f64 = 1.5;

/// Where everything of the figure stands.
#[derive(Clone, Debug, PartialEq)]
pub struct BarsLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// The edition counted.
    pub edition: Edition,
    /// From top to bottom.
    pub rows: Vec<BarRow>,
    /// The count axis below the bars; absent where the edition has no count.
    pub frame: Option<Frame>,
    texts: Vec<Text>,
    targets: Vec<Target>,
    table: FigureTable,
}

impl BarsLayout {
    /// Lays the bars out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let rows = rows(input);
        let mut layout = Self {
            width: input.width,
            height: HEAD + PITCH * rows.len() as f64 + GAP + FOOT,
            edition: input.edition(),
            table: figure_table(input, &rows),
            rows,
            frame: None,
            texts: Vec::new(),
            targets: Vec::new(),
        };
        if layout.rows.is_empty() {
            let reason = words::bars_reading(input.data, input.state);
            (layout.texts, layout.height) = stand_in(&reason, input.width, input.measure);
        } else {
            layout.place(input);
        }
        layout
    }

    fn place(&mut self, input: &FigureInput<'_>) {
        let language = input.state.language;
        let names: Vec<_> = self.rows.iter().map(|row| row_name(language, row, self.width)).collect();
        let title = input.measure.width(&language.texts().heading_clusters(), TICK_FONT);
        let column = names.iter().map(|(name, font)| input.measure.width(name, *font)).fold(title, f64::max);
        let value_width = |row| input.measure.width(&value(language, row), VALUE_FONT);
        let values = self.rows.iter().map(value_width).fold(0.0, f64::max);
        let right = self.width - values - VALUE_GAP - OPEN;
        let frame = frame(language, &self.rows, [column + NAME_GAP, right], self.height - FOOT, self.width >= WIDE);
        for (at, (row, (name, font))) in self.rows.iter().zip(names).enumerate() {
            let middle = row_top(at) + BAR / 2.0;
            let ink = match (row.is_dimmed(), font == PAIR_FONT) {
                (true, _) => Ink::Ink3,
                (false, true) => Ink::Ink,
                (false, false) => Ink::Ink2,
            };
            self.texts.push(Text::plain(name, [column, centered_baseline(middle, font)], Anchor::End, font, ink));
            let beside = beside(language, row, &frame, middle);
            self.targets.extend(row_targets(self.edition, row, &frame, at, beside.as_ref(), input.measure));
            self.texts.extend(beside);
        }
        let level = centered_baseline(self.height - FOOT + TICK_DROP, TICK_FONT);
        self.texts.push(Text::plain(
            language.texts().heading_clusters(),
            [column, level],
            Anchor::End,
            TICK_FONT,
            Ink::Ink3,
        ));
        self.frame = Some(frame);
    }
}

impl Figure for BarsLayout {
    /// Bars, names and values, with every count to be pointed at; they lie on the frame.
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        for (at, row) in self.rows.iter().enumerate() {
            let Some(frame) = &self.frame else { break };
            scene.nodes.extend(row_nodes(row, place_of(frame, at, 0)));
        }
        scene.nodes.extend(self.texts.iter().cloned().map(Node::Text));
        scene.targets.clone_from(&self.targets);
        scene
    }

    fn frame(&self) -> Option<&Frame> {
        self.frame.as_ref()
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }
}

fn row_top(at: usize) -> f64 {
    HEAD + PITCH * at as f64
}

/// The count axis under the bars, with an upright line where they start.
fn frame(language: Language, rows: &[BarRow], range: [f64; 2], axis: f64, wide: bool) -> Frame {
    let longest = rows.iter().map(BarRow::clusters).max().unwrap_or_default();
    let domain = Domain::new(0.0, longest.into());
    let tick = |count: f64| Tick::new(count, language.integer(count as i64));
    Frame {
        x: FrameAxis {
            scale: AxisScale::Linear,
            domain,
            range,
            ticks: integer_ticks(domain, if wide { 7 } else { 4 }).into_iter().map(tick).collect(),
        },
        // The rows have no values, so this axis has no ticks.
        y: FrameAxis {
            scale: AxisScale::Linear,
            domain: Domain::new(0.0, 1.0),
            range: [axis, row_top(0) - HEAD],
            ticks: Vec::new(),
        },
        grid: range,
        upright_grid: true,
        uprights: vec![Upright { value: 0.0, top: row_top(0) - HEAD, dash: None }],
        lines: Vec::new(),
    }
}

/// A row's label and its font; the pair's stand out.
fn row_name(language: Language, row: &BarRow, width: f64) -> (String, Font) {
    match row {
        BarRow::Economy(Bar { name, form: MarkForm::Ring, .. }) => (name.clone(), NAME_FONT),
        BarRow::Economy(Bar { name, .. }) | BarRow::WithoutCount { name, .. } => (name.clone(), PAIR_FONT),
        BarRow::OneEach(bars) => (words::bars_one_each(language, bars.len(), row.is_limit(), width < WIDE), NAME_FONT),
        BarRow::NotAttributed { .. } => (language.texts().bars_not_attributed(), NAME_FONT),
    }
}

/// A row's value as written: `26`, `≥ 2`.
fn value(language: Language, row: &BarRow) -> String {
    let clusters = language.integer(row.clusters().into());
    if row.is_limit() { language.texts().at_least(clusters) } else { clusters }
}

/// What stands right of a bar: its value, or that there is no count.
fn beside(language: Language, row: &BarRow, frame: &Frame, middle: f64) -> Option<Text> {
    let text = |words: String, x, font, ink| {
        let plain = Text::plain(words, [x, centered_baseline(middle, font)], Anchor::Start, font, ink);
        Text { halo: HALO, ..plain }
    };
    if let BarRow::WithoutCount { named, .. } = row {
        let x = frame.x.map(0.0) + VALUE_GAP;
        return Some(text(language.texts().bars_without_count(*named), x, NAME_FONT, Ink::Ink3));
    }
    let open = if row.is_limit() { OPEN } else { 0.0 };
    let x = frame.x.map(row.clusters().into()) + open + VALUE_GAP;
    let ink = if matches!(row, BarRow::NotAttributed { .. }) { Ink::Ink2 } else { Ink::Ink };
    (!row.is_dimmed()).then(|| text(value(language, row), x, VALUE_FONT, ink))
}

/// Where a row's bar lies, or one of its cells.
fn place_of(frame: &Frame, row: usize, cell: usize) -> Place {
    let [left, next] = [0.0, 1.0].map(|clusters| frame.x.map(clusters));
    let unit = next - left;
    Place { left: left + unit * cell as f64, unit, top: row_top(row) }
}

fn row_nodes(row: &BarRow, place: Place) -> Vec<Node> {
    let end = place.left + place.unit * f64::from(row.clusters());
    let open =
        |bar: Option<&Bar>| bar.filter(|bar| bar.at_least).map(|bar| open_end(bar, end, place.top)).unwrap_or_default();
    match row {
        BarRow::Economy(bar) => [bar_nodes(bar, place, 0.0), open(Some(bar))].concat(),
        BarRow::OneEach(bars) => {
            let gap = CELL_GAP.min(place.unit / 4.0);
            let cell = |(at, bar)| {
                let left = place.left + place.unit * at as f64;
                bar_nodes(bar, Place { left, ..place }, gap)
            };
            let mut nodes: Vec<_> = bars.iter().enumerate().flat_map(cell).collect();
            nodes.extend(open(bars.last()));
            nodes
        }
        BarRow::WithoutCount { .. } => Vec::new(),
        BarRow::NotAttributed { clusters, alpha } => vec![rest_node(*clusters, place, *alpha)],
    }
}

/// What can be pointed at in a row, from left to right.
fn row_targets(
    edition: Edition,
    row: &BarRow,
    frame: &Frame,
    at: usize,
    beside: Option<&Text>,
    measure: &dyn TextMeasure,
) -> Vec<Target> {
    let target = |economy, left: f64, right: f64| Target {
        hit: Hit::Count(economy, edition),
        center: [(left + right) / 2.0, row_top(at) + BAR / 2.0],
        shape: TargetShape::Rect([(right - left) / 2.0, BAR / 2.0]),
    };
    let gap = |bars: &[Bar], unit: f64| if bars.len() > 1 { CELL_GAP.min(unit / 4.0) } else { 0.0 };
    match (row, beside) {
        (BarRow::WithoutCount { economy, .. }, Some(text)) => {
            let Cover { min, max } = Cover::of(text, measure);
            vec![target(*economy, min[0], max[0])]
        }
        (row, _) => {
            let bars = row.bars();
            let of_bar = |(cell, bar): (usize, &Bar)| {
                let Place { left, unit, .. } = place_of(frame, at, cell);
                target(bar.economy, left, left + unit * f64::from(bar.clusters) - gap(bars, unit))
            };
            bars.iter().enumerate().map(of_bar).collect()
        }
    }
}

/// Every economy in words, in the order of the figure.
fn figure_table(input: &FigureInput<'_>, rows: &[BarRow]) -> FigureTable {
    let (language, edition) = (input.state.language, input.edition());
    let missing = input.data.missing(edition);
    let of_economy = |bar: &Bar| {
        let count = input.data.count(edition, bar.economy);
        // Of a lower limit it is not known how many more there are.
        let unnamed = (!bar.at_least).then(|| language.integer((bar.clusters - bar.named).into()));
        let cells = vec![
            Some(bar.name.clone()),
            words::count_cell(language, input.data, edition, bar.economy),
            Some(language.integer(bar.named.into())),
            unnamed,
            count.map(|count| words::basis_line(language, count)),
        ];
        FigureRow { hit: Some(Hit::Count(bar.economy, edition)), cells, missing }
    };
    let row = |row: &BarRow| match row {
        BarRow::Economy(_) | BarRow::OneEach(_) => row.bars().iter().map(of_economy).collect::<Vec<_>>(),
        BarRow::WithoutCount { economy, name, named } => {
            let cells = vec![Some(name.clone()), None, Some(language.count(*named)), None, None];
            vec![FigureRow { hit: Some(Hit::Count(*economy, edition)), cells, missing }]
        }
        BarRow::NotAttributed { .. } => vec![rest_row(input, row)],
    };
    FigureTable {
        caption: language.texts().bars_caption(edition.year()),
        columns: vec![
            Column::words(language.texts().heading_economy()),
            Column::figures(language.texts().heading_clusters()),
            Column::figures(language.texts().heading_named()),
            Column::figures(language.texts().not_named()),
            Column::words(language.texts().heading_rests_on()),
        ],
        rows: rows.iter().flat_map(row).collect(),
    }
}

/// What no count includes; a part of it may be named.
fn rest_row(input: &FigureInput<'_>, row: &BarRow) -> FigureRow {
    let language = input.state.language;
    let named = crate::stats::named_without_count(input.data, input.edition()).count();
    let unnamed = usize::from(row.clusters()).saturating_sub(named);
    let [named, unnamed] = [named, unnamed].map(|clusters| language.count(clusters));
    let texts = language.texts();
    let (name, basis) = (texts.bars_not_attributed(), texts.bars_not_attributed_basis());
    let cells = vec![Some(name), Some(value(language, row)), Some(named), Some(unnamed), Some(basis)];
    FigureRow { hit: None, cells, missing: input.data.missing(input.edition()) }
}
