//! From growth figures to stems, marks and labels.

use super::form::{nodes, reach};
use crate::chart::label::{centered_baseline, wrap_name};
use crate::chart::plot::{Frame, FrameAxis, FrameLine, Tick, Upright};
use crate::chart::stand_in::stand_in;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::ClusterId;
use crate::language::Language;
use crate::scale::{AxisScale, Domain, ticks};
use crate::scene::{Anchor, Font, Hit, Ink, MarkForm, Node, Scene, Target, TargetShape, Text, TextMeasure};
use crate::stats::{Growth, growth};
use crate::words::{self, GrowthForm, economy_name, growth_label, growth_tick, income_words};

const NAME_FONT: Font = Font { size: 13.0, weight: 550 };
const ECONOMY_FONT: Font = Font { size: 12.0, weight: 400 };
const VALUE_FONT: Font = Font { size: 13.0, weight: 650 };
/// Between the lines of a name.
const LINE: f64 = 15.0;
/// Free space between two rows.
const ROW_GAP: f64 = 13.0;
/// Above the first row, and below the axis for its figures.
const HEAD: f64 = 2.0;
const FOOT: f64 = 26.0;
/// From the names to the lowest value, from a mark to its value.
const NAME_GAP: f64 = 14.0;
const VALUE_GAP: f64 = 8.0;
/// Share of the width that names may take.
const NAMES: f64 = 0.34;
const RADIUS: f64 = 6.5;
const STEM: f64 = 2.5;
/// Steps of the axis, at most; fewer below that width of the stems.
const INTERVALS: [u16; 2] = [2, 5];
const ROOMY: f64 = 300.0;

/// A cluster of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct GrowthMark {
    /// Which cluster, how much, and its income group.
    pub growth: Growth,
    /// Tells the income group.
    pub form: GrowthForm,
    /// Tells the side of the pair by its colour.
    pub side: MarkForm,
    /// Less than 1 where the filter leaves it out.
    pub alpha: f64,
    /// Centre of the mark in CSS pixels.
    pub center: [f64; 2],
}

/// Where everything of the chart stands.
#[derive(Clone, Debug, PartialEq)]
pub struct GrowthLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels; it follows from the number of rows.
    pub height: f64,
    /// The clusters, largest growth first.
    pub marks: Vec<GrowthMark>,
    frame: Option<Frame>,
    texts: Vec<Text>,
    table: FigureTable,
}

/// Name and economy of a row, in lines.
struct Row {
    growth: Growth,
    lines: Vec<(String, Font)>,
}

impl Row {
    fn new(input: &FigureInput<'_>, growth: Growth) -> Self {
        let cluster = input.data.cluster(growth.cluster);
        let economy = economy_name(input.state.language, input.data.economy(cluster.economy()));
        let lines = |text: &str, font: Font| {
            let lines = wrap_name(text, font, input.width * NAMES, input.measure);
            lines.into_iter().map(|line| (line, font)).collect::<Vec<_>>()
        };
        let mut all = lines(&words::cluster_name(input.state.language, cluster), NAME_FONT);
        all.extend(lines(&economy, ECONOMY_FONT));
        Self { growth, lines: all }
    }

    fn width(&self, measure: &dyn TextMeasure) -> f64 {
        self.lines.iter().map(|(line, font)| measure.width(line, *font)).fold(0.0, f64::max)
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE
    }
}

impl GrowthLayout {
    /// Lays the chart out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let FigureInput { data, state, width, measure, .. } = *input;
        let table = table(input);
        if let Some(reason) = words::growth_empty(data, state) {
            let (texts, height) = stand_in(&reason, width, measure);
            return Self { width, height, marks: Vec::new(), frame: None, texts, table };
        }
        let rows: Vec<_> = growth(data, input.edition()).into_iter().map(|growth| Row::new(input, growth)).collect();
        let x = x_axis(input.state.language, &rows, width, measure);
        let centers: Vec<f64> = rows
            .iter()
            .scan(HEAD, |top, row| {
                let center = *top + (row.height() + ROW_GAP) / 2.0;
                *top += row.height() + ROW_GAP;
                Some(center)
            })
            .collect();
        let axis = HEAD + rows.iter().map(|row| row.height() + ROW_GAP).sum::<f64>();
        let mark = |(row, y): (&Row, &f64)| {
            let economy = data.cluster(row.growth.cluster).economy();
            let ranking = data.ranking(input.edition(), row.growth.cluster);
            GrowthMark {
                growth: row.growth,
                form: row.growth.income.into(),
                side: input.pair().form(economy),
                alpha: ranking.map_or(1.0, |ranking| input.alpha(ranking)),
                center: [x.map(row.growth.percent), *y],
            }
        };
        let marks: Vec<_> = rows.iter().zip(&centers).map(mark).collect();
        let name_x = x.range[0] - NAME_GAP - negative_room(input.state.language, &rows, measure);
        let mut texts: Vec<_> = rows.iter().zip(&marks).flat_map(|(row, mark)| name_texts(row, mark, name_x)).collect();
        texts.extend(marks.iter().filter_map(|mark| value_text(input.state.language, mark)));
        let frame = frame(x, &marks, axis, width);
        Self { width, height: axis + FOOT, marks, frame: Some(frame), texts, table }
    }
}

/// The axis of growth: from the lowest value or zero to the highest or zero, with room for names and values.
fn x_axis(language: Language, rows: &[Row], width: f64, measure: &dyn TextMeasure) -> FrameAxis {
    let domain = Domain::around(rows.iter().map(|row| row.growth.percent).chain([0.0]));
    let names = rows.iter().map(|row| row.width(measure)).fold(0.0, f64::max);
    let values = rows.iter().filter(|row| row.growth.percent >= 0.0).map(|row| value_room(language, row, measure));
    let left = names + NAME_GAP + negative_room(language, rows, measure);
    let range = [left, (width - values.fold(RADIUS + 2.0, f64::max)).max(left)];
    let intervals = INTERVALS[usize::from(range[1] - range[0] >= ROOMY)];
    let tick = |value: f64| {
        let text = if value == 0.0 { language.decimal(value, 0) } else { growth_tick(language, value) };
        Tick::new(value, text)
    };
    FrameAxis {
        scale: AxisScale::Linear,
        domain,
        range,
        ticks: ticks(domain, intervals).into_iter().map(tick).collect(),
    }
}

/// Room from a mark's centre to the end of its value.
fn value_room(language: Language, row: &Row, measure: &dyn TextMeasure) -> f64 {
    RADIUS * reach(row.growth.income.into())
        + VALUE_GAP
        + measure.width(&growth_label(language, row.growth.percent), VALUE_FONT)
}

/// Room left of the lowest value for the figures of what shrank.
fn negative_room(language: Language, rows: &[Row], measure: &dyn TextMeasure) -> f64 {
    rows.iter().filter(|row| row.growth.percent < 0.0).map(|row| value_room(language, row, measure)).fold(0.0, f64::max)
}

fn frame(x: FrameAxis, marks: &[GrowthMark], axis: f64, width: f64) -> Frame {
    // Heights count in CSS pixels up from the axis.
    let y =
        FrameAxis { scale: AxisScale::Linear, domain: Domain::new(0.0, axis), range: [axis, 0.0], ticks: Vec::new() };
    let stem = |mark: &GrowthMark| {
        let height = axis - mark.center[1];
        FrameLine {
            points: vec![[0.0, height], [mark.growth.percent, height]],
            ink: mark.side.ink(),
            width: STEM,
            alpha: mark.alpha,
            dash: None,
        }
    };
    let grid = [x.range[0], width];
    let zero = Upright { value: 0.0, top: HEAD, dash: None };
    Frame { x, y, grid, upright_grid: true, uprights: vec![zero], lines: marks.iter().map(stem).collect() }
}

/// The lines of a row's name end at `x`; the economy stands below the cluster.
fn name_texts(row: &Row, mark: &GrowthMark, x: f64) -> Vec<Text> {
    let first = mark.center[1] - (row.height() - LINE) / 2.0;
    let text = |(at, (line, font)): (usize, &(String, Font))| {
        let ink = if *font == NAME_FONT && mark.alpha >= 1.0 { Ink::Ink } else { Ink::Ink3 };
        let position = [x, centered_baseline(first + at as f64 * LINE, *font)];
        Text::plain(line, position, Anchor::End, *font, ink)
    };
    row.lines.iter().enumerate().map(text).collect()
}

/// The value beyond the mark; none where the filter leaves the cluster out.
fn value_text(language: Language, mark: &GrowthMark) -> Option<Text> {
    let [x, y] = mark.center;
    let away = RADIUS * reach(mark.form) + VALUE_GAP;
    let (x, anchor) = if mark.growth.percent < 0.0 { (x - away, Anchor::End) } else { (x + away, Anchor::Start) };
    let position = [x, centered_baseline(y, VALUE_FONT)];
    let text = Text::plain(growth_label(language, mark.growth.percent), position, anchor, VALUE_FONT, Ink::Ink);
    (mark.alpha >= 1.0).then_some(Text { halo: 3.0, ..text })
}

impl Figure for GrowthLayout {
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        let shapes = |mark: &GrowthMark| nodes(mark.center, RADIUS, mark.form, mark.side, mark.alpha);
        scene.nodes.extend(self.marks.iter().flat_map(shapes));
        scene.nodes.extend(self.texts.iter().cloned().map(Node::Text));
        let target = |mark: &GrowthMark| Target {
            hit: Hit::Cluster(mark.growth.cluster),
            center: mark.center,
            shape: TargetShape::Disc(RADIUS * reach(mark.form)),
        };
        scene.targets = self.marks.iter().map(target).collect();
        scene
    }

    fn frame(&self) -> Option<&Frame> {
        self.frame.as_ref()
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }
}

fn table(input: &FigureInput<'_>) -> FigureTable {
    let data = input.data;
    FigureTable {
        caption: words::growth_caption(input.state.language, input.edition()),
        columns: vec![
            Column::words(input.state.language.texts().heading_cluster()),
            Column::words(input.state.language.texts().heading_economy()),
            Column::words(input.state.language.texts().income_group_heading()),
            Column::figures(input.state.language.texts().growth_heading()).told(),
        ],
        rows: growth(data, input.edition()).into_iter().map(|row| table_row(input, row)).collect(),
    }
}

fn table_row(input: &FigureInput<'_>, row: Growth) -> FigureRow {
    let (language, data) = (input.state.language, input.data);
    let cluster: ClusterId = row.cluster;
    let economy = data.economy(data.cluster(cluster).economy());
    let cells = [
        words::cluster_name(language, data.cluster(cluster)),
        economy_name(language, economy),
        income_words(language, row.income),
        words::growth_cell(language, crate::data::Known::Value(row.percent)),
    ];
    let missing = data.missing(input.edition());
    FigureRow { hit: Some(Hit::Cluster(cluster)), cells: cells.into_iter().map(Some).collect(), missing }
}
