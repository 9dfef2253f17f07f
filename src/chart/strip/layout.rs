//! From known ranks to places on the line.

use super::flags::{Flag, Side};
use super::lists::{LINE, list};
use super::marks::{StripMark, outer_edge, place, radius};
use crate::chart::label::Cover;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::order::sort_by_key;
use crate::data::{ClusterId, Dataset, EconomyId};
use crate::scale::{Domain, Linear};
use crate::scene::{
    Anchor, Evidence, Font, Hit, Ink, MarkForm, MarkStyle, Node, Scene, Style, Target, TargetShape, Text, mark_nodes,
};
use crate::state::Pair;
use crate::words::{economy_name, table as words};

const TICK_FONT: Font = Font { size: 12.0, weight: 400 };
/// From the figure's edge to the first and the last rank, room for the frame of the focus around a mark included.
const MARGIN: f64 = 10.5;
/// Half lengths of the ticks.
const KNOWN_TICK: f64 = 7.0;
const UNKNOWN_TICK: f64 = 2.0;
/// Below this width ranks are listed, not labelled.
const LABELLED: f64 = 600.0;

/// A rank without a mark of the pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankTick {
    /// The rank.
    pub rank: u16,
    /// The cluster of another economy that holds it, where a source names one.
    pub cluster: Option<ClusterId>,
    /// Position along the line in CSS pixels.
    pub x: f64,
}

/// A known rank.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Holder {
    rank: u16,
    cluster: ClusterId,
    economy: EconomyId,
    /// How strongly it is drawn.
    alpha: f64,
}

/// Where everything of the rank strip stands.
#[derive(Clone, Debug, PartialEq)]
pub struct StripLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels; it follows from how many tiers the labels take.
    pub height: f64,
    /// Height of the line in CSS pixels.
    pub axis: f64,
    /// Radius of the marks in CSS pixels.
    pub radius: f64,
    /// The pair's ranked clusters, A's then B's, each by rank.
    pub marks: Vec<StripMark>,
    /// All other ranks.
    pub ticks: Vec<RankTick>,
    holders: Vec<Holder>,
    table: FigureTable,
    pitch: f64,
    poles: Vec<[[f64; 2]; 2]>,
    texts: Vec<Text>,
}

impl StripLayout {
    /// Lays the strip out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let last = Dataset::RANKED_CLUSTERS;
        let domain = Domain::new(1.0, last.into());
        let x = Linear::new(domain, [MARGIN, (input.width - MARGIN).max(MARGIN)]);
        let pitch = x.map(2.0) - x.map(1.0);
        let mut strip = Self {
            width: input.width,
            height: 0.0,
            axis: 0.0,
            radius: radius(pitch),
            marks: Vec::new(),
            ticks: Vec::new(),
            holders: known_ranks(input),
            table: table(input),
            pitch,
            poles: Vec::new(),
            texts: Vec::new(),
        };
        strip.ticks = strip.ticks(input.pair(), x);
        // Heights are counted from the axis first, then everything moves down by what stands above it.
        let above = strip.add_side(input, input.pair().a, x, -1.0);
        let below = strip.add_side(input, input.pair().b, x, 1.0);
        let bottom = strip.add_rank_labels(input, x, below);
        strip.moved_down(-above + 3.0, bottom)
    }

    /// Adds an economy's marks with their labels or list; returns the height of the side's outer edge.
    fn add_side(&mut self, input: &FigureInput<'_>, economy: EconomyId, x: Linear, away: f64) -> f64 {
        let form = input.pair().form(economy);
        let ranked = self.holders.iter().filter(|row| row.economy == economy).map(|row| (row.rank, row.cluster));
        let marks = place(ranked, form, x, 0.0, away, self.radius);
        let edge = outer_edge(&marks, 0.0, away, self.radius);
        let height = if input.width >= LABELLED {
            let side = Side { away, edge, radius: self.radius, width: self.width, measure: input.measure };
            let flags = side.label(&marks, |mark| {
                format!(
                    "{} {}",
                    crate::words::name_of_cluster(input.state.language, input.data, mark.cluster),
                    mark.rank
                )
            });
            self.poles.extend(flags.iter().filter_map(|flag| flag.pole));
            let height = side.height(&flags);
            self.texts.extend(flags.into_iter().map(|Flag { text, .. }| text));
            height
        } else {
            let ranks: Vec<_> = marks.iter().map(|mark| mark.rank).collect();
            let name = economy_name(input.state.language, input.data.economy(economy));
            let mut lines = list(input, &name, form.ink(), &ranks, 0.0);
            let height = lines.len() as f64 * LINE + if lines.is_empty() { 0.0 } else { 8.0 };
            let first = if away < 0.0 { edge - height + 12.0 } else { edge + 22.0 };
            lines.iter_mut().for_each(|line| line.position[1] += first);
            self.texts.extend(lines);
            height
        };
        self.marks.extend(marks);
        edge + away * height
    }

    /// Adds the figures of the scale: right under the line where nothing of the lower side is in their way, otherwise
    /// below that side, whose outer edge is at `below`. Returns the height of the figure's lower edge.
    fn add_rank_labels(&mut self, input: &FigureInput<'_>, x: Linear, below: f64) -> f64 {
        let measure = input.measure;
        let near = rank_labels(input, x, KNOWN_TICK + 16.0);
        let mut taken: Vec<_> = self.marks.iter().map(|mark| Cover::around(mark.center, self.radius)).collect();
        taken.extend(self.texts.iter().map(|text| Cover::of(text, measure)));
        taken.extend(self.marks.iter().map(|mark| Cover::between([mark.center[0], 0.0], mark.center)));
        taken.extend(self.poles.iter().map(|[from, to]| Cover::between(*from, *to)));
        let is_free = |text: &Text| taken.iter().all(|other| !Cover::of(text, measure).touches(other, 10.0));
        if near.iter().all(is_free) {
            self.texts.extend(near);
            return below.max(KNOWN_TICK + 16.0) + 4.0;
        }
        let baseline = below + 24.0;
        self.texts.extend(rank_labels(input, x, baseline));
        baseline + 4.0
    }

    fn moved_down(mut self, by: f64, bottom: f64) -> Self {
        self.axis = by;
        self.height = bottom + by;
        self.marks.iter_mut().for_each(|mark| mark.center[1] += by);
        self.poles.iter_mut().flatten().for_each(|end| end[1] += by);
        self.texts.iter_mut().for_each(|text| text.position[1] += by);
        self
    }

    fn ticks(&self, pair: Pair, x: Linear) -> Vec<RankTick> {
        let tick = |rank: u16| {
            let holder = self.holders.iter().find(|row| row.rank == rank);
            let is_mark = holder.is_some_and(|row| pair.form(row.economy) != MarkForm::Ring);
            let cluster = holder.map(|row| row.cluster);
            (!is_mark).then(|| RankTick { rank, cluster, x: x.map(rank.into()) })
        };
        (1..=Dataset::RANKED_CLUSTERS).filter_map(tick).collect()
    }

    fn alpha(&self, cluster: ClusterId) -> f64 {
        self.holders.iter().find(|holder| holder.cluster == cluster).map_or(1.0, |holder| holder.alpha)
    }

    fn tick_node(&self, tick: &RankTick) -> Node {
        let (reach, style) = if tick.cluster.is_some() {
            (KNOWN_TICK, Style::stroked(Ink::Other, 1.5).faded(tick.cluster.map_or(1.0, |cluster| self.alpha(cluster))))
        } else {
            (UNKNOWN_TICK, Style::stroked(Ink::Edge, 1.0))
        };
        Node::line([tick.x, self.axis - reach], [tick.x, self.axis + reach], style)
    }

    /// Marks and the ticks of other economies, by rank.
    fn targets(&self) -> Vec<Target> {
        let mark = |mark: &StripMark| {
            (mark.rank, Target::mark(Hit::Cluster(mark.cluster), mark.center, self.radius, mark.form))
        };
        let tick = |tick: &RankTick| {
            let shape = TargetShape::Rect([(self.pitch / 2.0).min(3.0), KNOWN_TICK]);
            let center = [tick.x, self.axis];
            tick.cluster.map(|cluster| (tick.rank, Target { hit: Hit::Cluster(cluster), center, shape }))
        };
        let mut targets: Vec<_> = self.marks.iter().map(mark).chain(self.ticks.iter().filter_map(tick)).collect();
        sort_by_key(&mut targets, |(rank, _)| *rank);
        targets.into_iter().map(|(_, target)| target).collect()
    }
}

impl Figure for StripLayout {
    /// Line, ticks, marks and labels.
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        scene.nodes.push(Node::line([0.0, self.axis], [self.width, self.axis], Style::stroked(Ink::Edge, 1.0)));
        scene.nodes.extend(self.ticks.iter().map(|tick| self.tick_node(tick)));
        for mark in &self.marks {
            let foot = [mark.center[0], self.axis];
            let stem = Style::stroked(mark.form.ink(), 1.0).faded(self.alpha(mark.cluster));
            scene.nodes.push(Node::line(foot, mark.center, stem));
        }
        for mark in &self.marks {
            let alpha = self.alpha(mark.cluster);
            let style = MarkStyle { form: mark.form, evidence: Evidence::Stated, alpha };
            scene.nodes.extend(mark_nodes(mark.center, self.radius, style));
        }
        let pole = Style::stroked(Ink::Ink3, 0.9);
        scene.nodes.extend(self.poles.iter().map(|[from, to]| Node::line(*from, *to, pole)));
        scene.nodes.extend(self.texts.iter().cloned().map(Node::Text));
        scene.targets = self.targets();
        scene
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }
}

/// Every known rank in order.
fn table(input: &FigureInput<'_>) -> FigureTable {
    let row = |holder: Holder| {
        let cells = [
            crate::words::name_of_cluster(input.state.language, input.data, holder.cluster),
            holder.rank.to_string(),
            economy_name(input.state.language, input.data.economy(holder.economy)),
        ];
        let missing = input.data.missing(input.edition());
        FigureRow { hit: Some(Hit::Cluster(holder.cluster)), cells: cells.map(Some).into(), missing }
    };
    FigureTable {
        caption: words::strip_caption(input.state.language, input.data, input.edition()),
        columns: vec![
            Column::words(input.state.language.texts().heading_cluster()),
            Column::figures(words::rank_heading(input.state.language, input.edition())),
            Column::words(input.state.language.texts().heading_economy()),
        ],
        rows: known_ranks(input).into_iter().map(row).collect(),
    }
}

fn known_ranks(input: &FigureInput<'_>) -> Vec<Holder> {
    let row = |row: &crate::data::Ranking| {
        let economy = input.data.cluster(row.cluster).economy();
        let alpha = input.alpha(row);
        row.rank().map(|rank| Holder { rank, cluster: row.cluster, economy, alpha })
    };
    let mut rows: Vec<_> = input.data.rankings(input.edition()).filter_map(row).collect();
    sort_by_key(&mut rows, |row| row.rank);
    rows
}

/// The figures under the line: quarters where there is room, otherwise fewer.
fn rank_labels(input: &FigureInput<'_>, x: Linear, baseline: f64) -> Vec<Text> {
    const CHOICES: [&[u16]; 3] = [&[1, 25, 50, 75, 100], &[1, 50, 100], &[1, 100]];
    let label = |rank: &u16| {
        let along = x.map(f64::from(*rank));
        let (words, anchor) = match *rank {
            1 => (words::first_rank(input.state.language, *rank), Anchor::Start),
            Dataset::RANKED_CLUSTERS => (rank.to_string(), Anchor::End),
            _ => (rank.to_string(), Anchor::Middle),
        };
        Text::plain(words, [along, baseline], anchor, TICK_FONT, Ink::Ink3)
    };
    let choices = CHOICES.map(|ranks| ranks.iter().map(label).collect::<Vec<_>>());
    let has_room = |texts: &Vec<Text>| {
        let covers: Vec<_> = texts.iter().map(|text| Cover::of(text, input.measure)).collect();
        covers.windows(2).all(|pair| !pair[0].touches(&pair[1], 16.0))
    };
    choices.into_iter().find(has_room).unwrap_or_default()
}
