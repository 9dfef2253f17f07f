//! From ranks to rows on a scale.

use super::WhatIfRow;
use super::row::{NAME_FONT, NAME_START, RADIUS, ROW};
use crate::chart::plot::{Frame, FrameAxis, TICK_FONT, Tick};
use crate::chart::stand_in::stand_in;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::scale::{AxisScale, Domain, integer_ticks};
use crate::scene::{Anchor, Font, Hit, Ink, Node, Scene, Text};
use crate::stats::{Outputs, Reweighed, Weights};
use crate::words;

/// Above the rows, for the scale, and below them, for the same again.
const HEAD: f64 = 24.0;
const FOOT: f64 = 26.0;
/// For the changes at the right edge.
const CHANGE_ROOM: f64 = 36.0;
/// From the names to the scale.
const GAP: f64 = 14.0;
/// The part of the width names may take, at most.
const NAME_PART: f64 = 0.4;
/// Steps of the scale, at most.
const INTERVALS: u16 = 4;

/// Where everything of the figure stands.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIfLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Ranks from left to right, rows from top to bottom; none where nothing can be weighed.
    pub frame: Option<Frame>,
    /// The rows in the order of the weights chosen.
    pub rows: Vec<WhatIfRow>,
    texts: Vec<Text>,
    table: FigureTable,
}

impl WhatIfLayout {
    /// How many rows are drawn at most.
    pub const ROWS: usize = 35;

    /// Lays the figure out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let outputs = Outputs::shown(input.data, input.edition());
        let order = outputs.reweighed(Weights::of_patents(input.state.patent_weight.percent()));
        let table = table(input, &outputs, &order);
        if order.is_empty() {
            return Self::empty(input, table);
        }
        let row = |(index, ranks): (usize, &Reweighed)| {
            WhatIfRow::new(input, &outputs, *ranks, HEAD + (index as f64 + 0.5) * ROW)
        };
        let rows: Vec<_> = order.iter().take(Self::ROWS).enumerate().filter_map(row).collect();
        let height = HEAD + rows.len() as f64 * ROW + FOOT;
        let name_room = name_room(input);
        let frame = frame(&rows, order.len(), NAME_START + name_room + GAP, [input.width, height]);
        let mut texts = heading(input, name_room, &frame);
        texts
            .extend(rows.iter().flat_map(|row| row.texts(input.state.language, name_room, input.width, input.measure)));
        Self { width: input.width, height, frame: Some(frame), rows, texts, table }
    }

    /// A line that says why there is nothing.
    fn empty(input: &FigureInput<'_>, table: FigureTable) -> Self {
        let (texts, height) = stand_in(&input.state.language.texts().what_if_empty(), input.width, input.measure);
        Self { width: input.width, height, frame: None, rows: Vec::new(), texts, table }
    }
}

impl Figure for WhatIfLayout {
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        if let Some(frame) = &self.frame {
            scene.nodes = self.rows.iter().flat_map(|row| row.nodes(&frame.x)).collect();
        }
        scene.nodes.extend(self.texts.iter().cloned().map(Node::Text));
        scene.targets = self.rows.iter().map(|row| row.target(self.width)).collect();
        scene
    }

    fn frame(&self) -> Option<&Frame> {
        self.frame.as_ref()
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }
}

/// Width for the names: what the longest of the shown edition needs, or a part of the figure. The same at every weight,
/// so that the scale stays where it is.
fn name_room(input: &FigureInput<'_>) -> f64 {
    let outputs = Outputs::shown(input.data, input.edition());
    let width = |name: String| input.measure.width(&name, NAME_FONT);
    let names =
        outputs.rows.iter().map(|row| width(words::name_of_cluster(input.state.language, input.data, row.cluster)));
    names.fold(0.0, f64::max).min(NAME_PART * input.width)
}

/// Ranks along the figure; every row is one unit high, the first one at the top.
fn frame(rows: &[WhatIfRow], ranks: usize, left: f64, [width, height]: [f64; 2]) -> Frame {
    let domain = Domain::new(1.0, ranks as f64);
    let mut values = integer_ticks(domain, INTERVALS);
    values.retain(|rank| *rank > 1.0);
    values.insert(0, 1.0);
    let ticks = values.into_iter().map(|rank| Tick::new(rank, (rank as u16).to_string())).collect();
    let scale = AxisScale::Linear;
    let range = [left + RADIUS, width - CHANGE_ROOM - RADIUS];
    let count = rows.len() as f64;
    let line = |(index, row): (usize, &WhatIfRow)| row.line(count - index as f64 - 0.5);
    Frame {
        x: FrameAxis { scale, domain, range, ticks },
        y: FrameAxis { scale, domain: Domain::new(0.0, count), range: [height - FOOT, HEAD], ticks: Vec::new() },
        grid: [left, width - CHANGE_ROOM],
        upright_grid: true,
        uprights: Vec::new(),
        lines: rows.iter().enumerate().filter_map(line).collect(),
    }
}

/// The scale again above the rows, and what weights the order is for.
fn heading(input: &FigureInput<'_>, name_room: f64, frame: &Frame) -> Vec<Text> {
    let baseline = HEAD - 8.0;
    let strong = Font { weight: 650, ..TICK_FONT };
    let weights = words::at_weight(input.state.language, input.state.patent_weight);
    let fits = NAME_START + name_room >= input.measure.width(&weights, strong);
    let weights = fits.then(|| Text::plain(weights, [0.0, baseline], Anchor::Start, strong, Ink::Ink2));
    let tick = |tick: &Tick| {
        let place = [frame.x.map(tick.value), baseline];
        Text::plain(tick.text.as_str(), place, Anchor::Middle, TICK_FONT, Ink::Ink3)
    };
    weights.into_iter().chain(frame.x.ticks.iter().map(tick)).collect()
}

/// Every row: present rank, published one, best, worst, weighted share.
fn table(input: &FigureInput<'_>, outputs: &Outputs, order: &[Reweighed]) -> FigureTable {
    let (language, texts) = (input.state.language, input.state.language.texts());
    let row = |row: &Reweighed| {
        let band = outputs.rank_band(row.cluster);
        let cells = vec![
            Some(words::cluster_in_full(language, input.data.cluster(row.cluster))),
            Some(row.rank.to_string()),
            row.published.map(|rank| rank.to_string()),
            band.map(|band| band.best.to_string()),
            band.map(|band| band.worst.to_string()),
            Some(language.decimal(row.score, 2)),
        ];
        FigureRow { hit: Some(Hit::Cluster(row.cluster)), cells, missing: input.data.missing(outputs.edition) }
    };
    let weights = words::at_weight(language, input.state.patent_weight);
    let present = Column::figures(texts.what_if_rank(outputs.edition.year(), weights.as_str())).told();
    let [published, best, worst, share] = words::what_if_headings(language, outputs.edition).map(Column::figures);
    FigureTable {
        caption: texts.what_if_caption(outputs.edition.year(), weights.as_str()),
        columns: [Column::words(input.state.language.texts().heading_cluster()), present]
            .into_iter()
            .chain([published.told(), best, worst, share.told()])
            .collect(),
        rows: order.iter().map(row).collect(),
    }
}
