//! From the two counts to marks in rows.

use super::grid::{Grid, INSET};
use super::surplus::Surplus;
use crate::chart::label::centered_baseline;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::{CountBasis, EconomyId};
use crate::scene::{Anchor, Evidence, Font, Hit, Ink, MarkForm, MarkStyle, Node, Scene, Target, Text, mark_nodes};
use crate::stats::{Members, members};
use crate::words::{economy_name, table as words};

const RANK_FONT: Font = Font { size: 12.0, weight: 600 };
/// Free height between the two blocks, without and with names above them.
const GAP_BESIDE: f64 = 30.0;
const GAP_ABOVE: f64 = 22.0;
/// Height of a name with its count above a block, and the space below it.
const LABEL_HEIGHT: f64 = 28.0;
const LABEL_GAP: f64 = 10.0;
/// Between the names and the marks beside them.
const LABEL_MARGIN: f64 = 28.0;

/// A cluster as a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitMark {
    /// A named cluster, or one of the unnamed.
    pub hit: Hit,
    /// Centre in CSS pixels.
    pub center: [f64; 2],
    /// Form and evidence.
    pub mark: MarkStyle,
    /// The rank written inside.
    pub rank: Option<u16>,
}

/// An economy's name and count, to be set as HTML so that they can be selected.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitLabel {
    /// The economy's form.
    pub form: MarkForm,
    /// Its name.
    pub name: String,
    /// Its count as written: `26`, `≥ 2`, or a dash where none is known.
    pub count: String,
    /// Upper left corner of its place in CSS pixels.
    pub origin: [f64; 2],
    /// Width and height of its place in CSS pixels; beside the marks it is centred on their first line.
    pub size: [f64; 2],
    /// Whether it stands beside its marks and not above them.
    pub beside: bool,
}

/// The marks of one economy, with the place for its name and count.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitBlock {
    /// The economy.
    pub economy: EconomyId,
    /// Its count, where a source gives one; as many marks as this.
    pub count: Option<u16>,
    /// Whether the count is only a lower limit.
    pub at_least: bool,
    /// Whether no count is known; the marks are then the named clusters alone.
    pub unknown: bool,
    /// Height of the block's upper edge in CSS pixels.
    pub top: f64,
    /// Height of the marks in CSS pixels.
    pub height: f64,
    /// What stands beside or above it.
    pub label: UnitLabel,
    /// Ranked by rank, then named, then derived, then unnamed.
    pub marks: Vec<UnitMark>,
}

/// Where everything of the unit chart stands.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitsLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Whether names stand left of the marks, right-aligned, and not above them.
    pub labels_beside: bool,
    /// Width of the column of names in CSS pixels; 0 where they stand above.
    pub label_column: f64,
    /// Distance between the centres of neighbouring marks in CSS pixels.
    pub pitch: f64,
    /// Radius of the marks in CSS pixels.
    pub radius: f64,
    /// Economy A, then economy B.
    pub blocks: [UnitBlock; 2],
    /// The bracket, where both counts are known exactly and each stands in one line.
    pub surplus: Option<Surplus>,
    table: FigureTable,
}

impl UnitsLayout {
    /// Lays the two rows out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let economies = [input.pair().a, input.pair().b];
        let members = economies.map(|economy| members(input.data, input.edition(), economy));
        let counts = [marks_of(&members[0]), marks_of(&members[1])];
        let grid = Grid::new(input.width, counts[0].max(counts[1]));

        let above = if grid.labels_beside() { 0.0 } else { LABEL_HEIGHT + LABEL_GAP };
        let first = if grid.labels_beside() { INSET } else { above };
        let gap = if grid.labels_beside() { GAP_BESIDE } else { GAP_ABOVE };
        let upper = block(input, economies[0], &members[0], &grid, first);
        let lower = block(input, economies[1], &members[1], &grid, upper.top + upper.height + gap + above);
        let surplus = surplus(&upper, &lower, &grid, input);
        let blocks = [upper, lower];
        let table = table(input, &blocks);
        let [_, lower] = &blocks;
        Self {
            width: input.width,
            height: lower.top + lower.height + INSET,
            labels_beside: grid.labels_beside(),
            label_column: if grid.labels_beside() { grid.left } else { 0.0 },
            pitch: grid.pitch,
            radius: grid.cell() / 2.0,
            blocks,
            surplus,
            table,
        }
    }

    fn marks(&self) -> impl Iterator<Item = &UnitMark> {
        self.blocks.iter().flat_map(|block| &block.marks)
    }

    /// Outlined marks are drawn smaller by half their line, so that all look equally large.
    fn drawn_radius(&self, evidence: Evidence) -> f64 {
        match evidence {
            Evidence::Stated => self.radius,
            Evidence::Derived => self.radius - 1.25,
            Evidence::Unnamed => self.radius - 1.1,
        }
    }
}

impl Figure for UnitsLayout {
    /// The marks and the bracket.
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        for mark in self.marks() {
            scene.nodes.extend(mark_nodes(mark.center, self.drawn_radius(mark.mark.evidence), mark.mark));
            // A figure inside a mark that is hardly seen could not be read.
            let rank = mark.rank.filter(|_| mark.mark.alpha >= 1.0);
            scene.nodes.extend(rank.map(|rank| rank_text(rank, mark.center)));
            scene.targets.push(Target::mark(mark.hit, mark.center, self.radius, mark.mark.form));
        }
        scene.nodes.extend(self.surplus.iter().flat_map(Surplus::nodes));
        scene
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }

    fn html_labels(&self) -> Vec<&UnitLabel> {
        self.blocks.iter().map(|block| &block.label).collect()
    }
}

/// Every mark in words, in the order of the figure.
fn table(input: &FigureInput<'_>, blocks: &[UnitBlock; 2]) -> FigureTable {
    let edition = input.edition();
    let row = |block: &UnitBlock, mark: &UnitMark| {
        let name = match mark.hit {
            Hit::Cluster(cluster) => crate::words::name_of_cluster(input.state.language, input.data, cluster),
            _ => input.state.language.texts().not_named(),
        };
        let rests_on = words::evidence_words(input.state.language, input.data, mark.mark.evidence, edition);
        let rank = mark.rank.map(|rank| rank.to_string());
        let cells = vec![Some(name), Some(block.label.name.clone()), rank, Some(rests_on)];
        FigureRow { hit: Some(mark.hit), cells, missing: input.data.missing(edition) }
    };
    FigureTable {
        caption: words::units_caption(
            input.state.language,
            input.data,
            edition,
            [blocks[0].economy, blocks[1].economy],
        ),
        columns: vec![
            Column::words(input.state.language.texts().heading_cluster()),
            Column::words(input.state.language.texts().heading_economy()),
            Column::figures(words::rank_heading(input.state.language, edition)),
            Column::words(input.state.language.texts().heading_rests_on()),
        ],
        rows: blocks.iter().flat_map(|block| block.marks.iter().map(move |mark| row(block, mark))).collect(),
    }
}

fn rank_text(rank: u16, center: [f64; 2]) -> Node {
    let position = [center[0], centered_baseline(center[1], RANK_FONT)];
    Node::Text(Text::plain(rank.to_string(), position, Anchor::Middle, RANK_FONT, Ink::OnMark))
}

/// Marks an economy gets: all that are counted, or all that are named.
fn marks_of(members: &Members<'_>) -> usize {
    members.named.len() + usize::from(members.unnamed)
}

fn block(input: &FigureInput<'_>, economy: EconomyId, members: &Members<'_>, grid: &Grid, top: f64) -> UnitBlock {
    let form = input.pair().form(economy);
    let at_least = members.count.is_some_and(|count| count.basis == CountBasis::AtLeast);
    let (origin, size) = if grid.labels_beside() {
        ([0.0, top], [grid.left - LABEL_MARGIN, grid.cell()])
    } else {
        ([0.0, top - LABEL_GAP - LABEL_HEIGHT], [input.width, LABEL_HEIGHT])
    };
    let count = match members.clusters() {
        Some(clusters) if at_least => input.state.language.texts().at_least(clusters.to_string()),
        Some(clusters) => clusters.to_string(),
        None => "–".to_owned(),
    };
    let name = economy_name(input.state.language, input.data.economy(economy));
    UnitBlock {
        economy,
        count: members.clusters(),
        at_least,
        unknown: members.count.is_none(),
        top,
        height: grid.height(grid.lines(marks_of(members))),
        label: UnitLabel { form, name, count, origin, size, beside: grid.labels_beside() },
        marks: marks(input, economy, members, grid, top),
    }
}

fn marks(input: &FigureInput<'_>, economy: EconomyId, members: &Members<'_>, grid: &Grid, top: f64) -> Vec<UnitMark> {
    let form = input.pair().form(economy);
    let named = members.named.iter().map(|row| {
        let mark = MarkStyle { form, evidence: row.listing.into(), alpha: input.alpha(row) };
        (Hit::Cluster(row.cluster), mark, row.rank())
    });
    let unnamed = (0..members.unnamed)
        .map(|_| (Hit::Unnamed(economy), MarkStyle { form, evidence: Evidence::Unnamed, alpha: 1.0 }, None));
    let mark = |(index, (hit, mark, rank))| UnitMark { hit, center: grid.center(index, top), mark, rank };
    named.chain(unnamed).enumerate().map(mark).collect()
}

/// The bracket needs two exact counts, as many marks as counted, and rows of one line beside each other.
fn surplus(upper: &UnitBlock, lower: &UnitBlock, grid: &Grid, input: &FigureInput<'_>) -> Option<Surplus> {
    let exact = |block: &UnitBlock| {
        let count = block.count.filter(|_| !block.at_least)?;
        (usize::from(count) == block.marks.len() && block.marks.len() <= grid.per_line).then_some(count)
    };
    let counts = [exact(upper)?, exact(lower)?];
    let shorter = if counts[0] > counts[1] { lower } else { upper };
    let side_by_side = grid.labels_beside();
    let bracket = Surplus::new(counts, grid, shorter.top + grid.cell() / 2.0, input);
    bracket.filter(|_| side_by_side)
}
