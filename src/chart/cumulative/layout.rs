//! From known ranks to steps, areas and labels.

use super::Curve;
use super::curve::largest;
use super::labels::{Label, label_texts, labels, width as width_of};
use crate::chart::plot::{Frame, FrameAxis, TICK_FONT, Tick};
use crate::chart::stand_in::stand_in;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::Dataset;
use crate::data::order::sort_by_key;
use crate::language::Language;
use crate::scale::{AxisScale, Domain, Linear, integer_ticks};
use crate::scene::{Anchor, Evidence, Hit, Ink, MarkStyle, Node, Scene, Target, Text, TextMeasure, mark_nodes};
use crate::stats::within_first;
use crate::words::{cumulative_empty, table as words};

/// From this width of the figure, in CSS pixels, it is drawn in full height.
const WIDE: f64 = 560.0;
const HEIGHT_WIDE: f64 = 372.0;
const HEIGHT_NARROW: f64 = 290.0;
/// Below the axis, for the ranks.
const FOOT: f64 = 26.0;
/// Baseline of the upright axis' title, and free space from the upper edge to the largest number.
const HEAD: f64 = 12.0;
const TOP: f64 = 42.0;
/// Left of the first rank, for the figures of the upright axis.
const LEFT: f64 = 30.0;
/// From the last rank to the labels.
const LABEL_GAP: f64 = 16.0;
/// Widest label as a part of the figure's width.
const LABEL_PART: f64 = 0.26;
const RADIUS: f64 = 4.0;
const SMALLEST_RADIUS: f64 = 2.5;
/// Steps of the upright axis, at most.
const INTERVALS: u16 = 4;
/// Marked ranks.
const RANKS: [u16; 5] = [1, 25, 50, 75, 100];
/// Free space between figures of the level axis.
const TICK_GAP: f64 = 10.0;

/// Where everything of the chart stands.
#[derive(Clone, Debug, PartialEq)]
pub struct CumulativeLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// A's curve and B's, as far as something is known of them; none where no rank of either is.
    pub curves: Vec<Curve>,
    /// The largest number the upright axis reaches.
    pub top: u16,
    /// Ranks against numbers of clusters; none where there are no curves.
    pub frame: Option<Frame>,
    /// Radius of the marks in CSS pixels.
    pub radius: f64,
    texts: Vec<Text>,
    table: FigureTable,
}

impl CumulativeLayout {
    /// Lays the chart out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let pair = input.pair();
        let curves: Vec<_> = [pair.a, pair.b].iter().filter_map(|economy| Curve::new(input, *economy)).collect();
        if curves.iter().all(|curve| curve.marks.is_empty()) {
            return Self::empty(input);
        }
        let FigureInput { data, width, measure, .. } = *input;
        let label =
            |curve: &Curve| labels(input.state.language, data, input.edition(), curve, width * LABEL_PART, measure);
        let labels: Vec<Label> = curves.iter().flat_map(label).collect();
        let label_x = width - width_of(&labels, measure);

        let height = if width >= WIDE { HEIGHT_WIDE } else { HEIGHT_NARROW };
        let top = largest(&curves);
        let frame = frame(input.state.language, &curves, top, label_x, height, measure);
        let y = Linear::new(frame.y.domain, frame.y.range);
        let mut texts = vec![Text::plain(
            input.state.language.texts().axis_clusters(),
            [0.0, HEAD],
            Anchor::Start,
            TICK_FONT,
            Ink::Ink3,
        )];
        texts.extend(label_texts(&labels, label_x, y, [HEAD, height - FOOT]));
        let step = (y.map(0.0) - y.map(1.0)).abs();
        Self {
            width,
            height,
            curves,
            top,
            frame: Some(frame),
            radius: ((step - 1.0) / 2.0).clamp(SMALLEST_RADIUS, RADIUS),
            texts,
            table: FigureTable { rows: rows(input), ..headings(input) },
        }
    }

    /// One sentence that says why there is nothing.
    fn empty(input: &FigureInput<'_>) -> Self {
        let (texts, height) = stand_in(&cumulative_empty(input.data, input.state), input.width, input.measure);
        Self {
            width: input.width,
            height,
            curves: Vec::new(),
            top: 0,
            frame: None,
            radius: RADIUS,
            texts,
            table: headings(input),
        }
    }

    /// Where a number stands at a rank.
    fn place(&self, rank: u16, number: u16) -> [f64; 2] {
        self.frame.as_ref().map_or([0.0; 2], |frame| [frame.x.map(rank.into()), frame.y.map(number.into())])
    }
}

impl Figure for CumulativeLayout {
    /// Areas, marks at the known ranks, labels; it lies on the frame with the lines.
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        if let Some(frame) = &self.frame {
            let [x, y] = [&frame.x, &frame.y].map(|axis| Linear::new(axis.domain, axis.range));
            scene.nodes.extend(self.curves.iter().rev().map(|curve| curve.area(x, y, self.top)));
        }
        let mut targets = Vec::new();
        // A last, so that its marks lie above B's.
        for curve in self.curves.iter().rev() {
            for mark in &curve.marks {
                let center = self.place(mark.rank, mark.known);
                let style = MarkStyle { form: curve.form, evidence: Evidence::Stated, alpha: mark.alpha };
                scene.nodes.extend(mark_nodes(center, self.radius, style));
                let target = Target::mark(Hit::Cluster(mark.cluster), center, self.radius, curve.form);
                targets.push((mark.rank, target));
            }
        }
        sort_by_key(&mut targets, |(rank, _)| *rank);
        scene.targets = targets.into_iter().map(|(_, target)| target).collect();
        scene.nodes.extend(self.texts.iter().cloned().map(Node::Text));
        scene
    }

    fn frame(&self) -> Option<&Frame> {
        self.frame.as_ref()
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }

    fn is_plane(&self) -> bool {
        true
    }
}

/// Axes and lines: limits first, then B's known ranks, then A's.
fn frame(
    language: Language,
    curves: &[Curve],
    top: u16,
    label_x: f64,
    height: f64,
    measure: &dyn TextMeasure,
) -> Frame {
    let x_domain = Domain::new(1.0, Dataset::RANKED_CLUSTERS.into());
    let x_range = [LEFT, label_x - LABEL_GAP];
    let y_domain = Domain::new(0.0, top.into());
    let tick = |count: f64| Tick::new(count, language.integer(count as i64));
    let mut lines: Vec<_> = curves.iter().rev().flat_map(|curve| curve.limit_lines(top)).collect();
    for (at, curve) in curves.iter().enumerate().rev() {
        lines.extend(curve.known_lines(curves.get(at + 1)));
    }
    Frame {
        x: FrameAxis {
            scale: AxisScale::Linear,
            domain: x_domain,
            range: x_range,
            ticks: rank_ticks(language, Linear::new(x_domain, x_range), measure),
        },
        y: FrameAxis {
            scale: AxisScale::Linear,
            domain: y_domain,
            range: [height - FOOT, TOP],
            ticks: integer_ticks(y_domain, INTERVALS).into_iter().map(tick).collect(),
        },
        grid: [0.0, label_x - LABEL_GAP / 2.0],
        upright_grid: true,
        uprights: Vec::new(),
        lines,
    }
}

/// Ranks along the level axis. Where not all have room the quarters go without a figure.
fn rank_ticks(language: Language, x: Linear, measure: &dyn TextMeasure) -> Vec<Tick> {
    let [first, second] = [RANKS[0], RANKS[1]];
    let end = x.map(first.into()) + measure.width(&words::first_rank(language, first), TICK_FONT);
    let crowded = x.map(second.into()) - measure.width("25", TICK_FONT) / 2.0 - end < TICK_GAP;
    let tick = |(at, rank): (usize, u16)| match at {
        0 => Tick { anchor: Anchor::Start, ..Tick::new(rank.into(), words::first_rank(language, rank)) },
        1 | 3 if crowded => Tick::new(rank.into(), ""),
        _ => Tick::new(rank.into(), rank.to_string()),
    };
    RANKS.into_iter().enumerate().map(tick).collect()
}

fn headings(input: &FigureInput<'_>) -> FigureTable {
    let pair = input.pair();
    let mut columns = vec![Column::words(input.state.language.texts().heading_first_ranks())];
    for economy in [pair.a, pair.b] {
        columns.extend(words::cumulative_headings(input.state.language, input.data, economy).map(Column::figures));
    }
    FigureTable { caption: words::cumulative_caption(input.state.language, input.edition()), columns, rows: Vec::new() }
}

/// What is known and what is possible among the first 10, 25, 50, 75 and 100. The known ranks themselves are rows of the
/// rank strip's table.
fn rows(input: &FigureInput<'_>) -> Vec<FigureRow> {
    let pair = input.pair();
    let limits = [pair.a, pair.b].map(|economy| within_first(input.data, input.edition(), economy));
    let row = |rank: u16| {
        let mut cells = vec![Some(words::first_ranks(input.state.language, rank))];
        for within in limits.iter().filter_map(|limits| limits.get(usize::from(rank) - 1)) {
            cells.extend([Some(within.known.to_string()), Some(words::possible(input.state.language, *within))]);
        }
        FigureRow { hit: None, cells, missing: input.data.missing(input.edition()) }
    };
    words::CUMULATIVE_RANKS.into_iter().map(row).collect()
}
