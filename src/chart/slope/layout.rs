//! From moves of rank to panels in rows.

use super::SlopePanel;
use super::panel::{Run, rule};
use crate::chart::plot::{Frame, FrameAxis, FrameLine, Tick};
use crate::chart::stand_in::stand_in;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::order::sort_by_key;
use crate::data::{Dataset, Known};
use crate::scale::{AxisScale, Domain};
use crate::scene::{Hit, Ink, Node, Scene, Text};
use crate::stats::{Comparable, PeerGroup, RankMove, moves_by_group, rank_moves};
use crate::words::{self, economy_name, group_name, table as headings};

/// Left of the first panel, for the ranks on the grid lines.
const GUTTER: f64 = 26.0;
/// A panel is at least so wide before a further one stands beside it.
const PANEL: f64 = 236.0;
const PANEL_GAP: f64 = 24.0;
const ROW_GAP: f64 = 40.0;
/// Below the last rank.
const FOOT: f64 = 12.0;
/// CSS pixels for a rank: where all panels stand in one row, in rows of several, in rows of one.
const RANK: [f64; 3] = [6.0, 4.6, 3.6];
/// Ranks from one grid line to the next.
const STEP: u16 = 25;

/// Where everything of the chart stands.
#[derive(Clone, Debug, PartialEq)]
pub struct SlopeLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// The groups in the order of the page, those without a line last.
    pub panels: Vec<SlopePanel>,
    frame: Option<Frame>,
    /// What stands in the place of the chart where no ranks are joined.
    reason: Vec<Text>,
    table: FigureTable,
}

/// A row of panels: heights of its first and its last rank, and the last rank.
struct Row {
    span: [f64; 2],
    last: u16,
}

impl Row {
    /// Height of a rank in CSS pixels.
    fn height_of(&self, rank: u16, run: &Run) -> f64 {
        self.span[0] + (f64::from(rank) - 1.0) * run.rank
    }

    /// The first rank and the round ones.
    fn round_ranks(&self) -> impl Iterator<Item = u16> {
        std::iter::once(1).chain((1..=self.last / STEP).map(|index| index * STEP))
    }
}

impl SlopeLayout {
    /// Lays the chart out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let FigureInput { data, state, width, measure, .. } = *input;
        let moves = Comparable::with_previous(input.edition()).map(|editions| rank_moves(data, editions));
        let groups = moves_by_group(data, input.edition(), &moves.unwrap_or_default());
        let table = table(input, &groups);
        if let Some(reason) = words::slope_empty(data, state) {
            let (reason, height) = stand_in(&reason, width, measure);
            return Self { width, height, panels: Vec::new(), frame: None, reason, table };
        }
        let mut panels: Vec<_> = groups.iter().map(|(group, moves)| SlopePanel::new(input, *group, moves)).collect();
        // Groups without a line stand last: the first panel of a row has the ranks of the scale beside it.
        sort_by_key(&mut panels, |panel| panel.marks.is_empty());
        let columns = columns(width, panels.len());
        let panel = (width - GUTTER - PANEL_GAP * (columns as f64 - 1.0)) / columns as f64;
        let rank = RANK[if columns == panels.len() { 0 } else { 1 + usize::from(columns == 1) }];
        let run = Run::new(input, &panels, panel, rank);

        let mut rows = Vec::new();
        let mut top = 0.0;
        for panels in panels.chunks_mut(columns) {
            let row = place_row(input, &run, panels, panel, top);
            top = row.span[1] + if row.last > 0 { FOOT + ROW_GAP } else { ROW_GAP / 2.0 };
            rows.push(row);
        }
        let height = rows.last().map_or(0.0, |row| row.span[1] + FOOT);
        let frame = Some(frame(&panels, &rows, &run, width));
        Self { width, height, panels, frame, reason: Vec::new(), table }
    }
}

/// How many panels stand side by side: as few rows as fit, and these as even as can be.
fn columns(width: f64, panels: usize) -> usize {
    let fit = |columns: usize| GUTTER + columns as f64 * (PANEL + PANEL_GAP) - PANEL_GAP <= width;
    let most = (1..=panels).rev().find(|columns| fit(*columns)).unwrap_or(1);
    panels.div_ceil(panels.div_ceil(most).max(1)).max(1)
}

/// Places a row from `top` down. In rows below each other the scale ends with the last rank known, rounded up.
fn place_row(input: &FigureInput<'_>, run: &Run, panels: &mut [SlopePanel], panel: f64, top: f64) -> Row {
    let last = panels.iter().map(SlopePanel::last_rank).max().unwrap_or(0);
    let last = last.next_multiple_of(STEP).min(Dataset::RANKED_CLUSTERS.max(last));
    let heads = panels.iter().map(|one| one.head_height(input.state.language, panel, input.measure));
    let first = top + heads.fold(0.0, f64::max);
    let span = [first, first + f64::from(last.saturating_sub(1)) * run.rank];
    for (column, one) in panels.iter_mut().enumerate() {
        let left = GUTTER + column as f64 * (panel + PANEL_GAP);
        // The heading of the first panel starts at the edge, above the ranks on the grid lines.
        let head = if column == 0 { 0.0 } else { left };
        one.place(input, run, [head, top], panel, left, span);
    }
    Row { span, last }
}

/// Grid lines at round ranks, axes and slopes. As every row of panels has a scale of its own from the first rank on,
/// the frame's values are positions in CSS pixels, those of the vertical axis counted upwards. Its grid is that of the
/// first panel in each row, with the ranks beside it; the others' are lines like their axes.
fn frame(panels: &[SlopePanel], rows: &[Row], run: &Run, width: f64) -> Frame {
    let ruled: Vec<&Row> = rows.iter().filter(|row| row.last > 0).collect();
    let bottom = ruled.last().map_or(0.0, |row| row.span[1]);
    let ticks = |row: &&Row| -> Vec<Tick> {
        let tick = |rank: u16| Tick::new(-row.height_of(rank, run), rank.to_string());
        row.round_ranks().map(tick).collect()
    };
    let rules = |row: &&Row| -> Vec<FrameLine> {
        let drawn = panels.iter().filter(|panel| panel.span == row.span && !panel.marks.is_empty());
        let rule = |(column, panel): (usize, &SlopePanel)| {
            let ranks = row.round_ranks().filter(move |rank| column > 0 || *rank == row.last);
            let line = |rank: u16| {
                let y = row.height_of(rank, run);
                rule(panel.axes.map(|x| [x, y]), if rank == row.last { Ink::Edge } else { Ink::Rule })
            };
            ranks.map(line).collect::<Vec<_>>()
        };
        drawn.enumerate().flat_map(rule).collect()
    };
    let identity = |domain: Domain, range: [f64; 2], ticks: Vec<Tick>| FrameAxis {
        scale: AxisScale::Linear,
        domain,
        range,
        ticks,
    };
    Frame {
        x: identity(Domain::new(0.0, width), [0.0, width], Vec::new()),
        y: identity(Domain::new(-bottom, 0.0), [bottom, 0.0], ruled.iter().flat_map(ticks).collect()),
        grid: [0.0, GUTTER + run.left + run.length],
        upright_grid: false,
        uprights: Vec::new(),
        lines: ruled.iter().flat_map(rules).chain(panels.iter().flat_map(SlopePanel::lines)).collect(),
    }
}

impl Figure for SlopeLayout {
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        scene.nodes = self.panels.iter().flat_map(SlopePanel::nodes).collect();
        scene.nodes.extend(self.reason.iter().cloned().map(Node::Text));
        scene.targets = self.panels.iter().flat_map(SlopePanel::targets).collect();
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

fn table(input: &FigureInput<'_>, groups: &[(PeerGroup, Vec<RankMove>)]) -> FigureTable {
    let Some(editions) = Comparable::with_previous(input.edition()) else { return FigureTable::default() };
    let (language, texts) = (input.state.language, input.state.language.texts());
    let row = |group: PeerGroup, one: &RankMove| {
        let cluster = input.data.cluster(one.cluster);
        let before = one.rank_before().map_or_else(|| texts.slope_not_in_the_100(), |rank| rank.to_string());
        let cells = [
            words::cluster_in_full(language, cluster),
            economy_name(language, input.data.economy(cluster.economy())),
            group_name(language, group),
            before,
            one.now.to_string(),
            words::change_cell(language, Known::Value(one.change())),
        ];
        let missing = input.data.missing(input.edition());
        FigureRow { hit: Some(Hit::Cluster(one.cluster)), cells: cells.into_iter().map(Some).collect(), missing }
    };
    let own = input.data.is_own(editions.earlier()) || input.data.is_own(editions.later());
    FigureTable {
        caption: texts.slope_caption(own, editions.earlier().year(), editions.later().year()),
        columns: vec![
            Column::words(input.state.language.texts().heading_cluster()),
            Column::words(input.state.language.texts().heading_economy()),
            Column::words(texts.slope_group()),
            Column::figures(headings::rank_heading(language, editions.earlier())).told(),
            Column::figures(headings::rank_heading(language, editions.later())),
            Column::figures(texts.slope_change()),
        ],
        rows: groups.iter().flat_map(|(group, moves)| moves.iter().map(|one| row(*group, one))).collect(),
    }
}
