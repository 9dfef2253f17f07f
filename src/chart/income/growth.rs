//! The growth figures of an edition: a row of marks for each income level on one percent axis.

use crate::chart::FigureInput;
use crate::chart::label::{Cover, centered_baseline, wrap};
use crate::chart::plot::{TICK_DROP, TICK_FONT};
use crate::data::order::sort_by;
use crate::data::{IncomeGroup, IncomeLevel, Ranking};
use crate::language::Language;
use crate::scale::{Domain, Linear, ticks};
use crate::scene::{
    Anchor, Fill, Font, Hit, Ink, MarkStyle, Node, Stroke, Style, Target, Text, TextMeasure, mark_nodes,
};
use crate::words;

const HEADING_FONT: Font = Font { size: 13.0, weight: 600 };
const NAME_FONT: Font = Font { size: 13.0, weight: 400 };
const LABEL_FONT: Font = Font { size: 12.5, weight: 400 };
const VALUE_FONT: Font = Font { size: 12.5, weight: 650 };
const LINE: f64 = 18.0;
/// Below the heading, and between the rows.
const GAP: f64 = 14.0;
const FOOT: f64 = 26.0;
/// Height of a line of labels, how many there are at most, and how far a label reaches over its pole.
const TIER: f64 = 18.0;
const TIERS: usize = 5;
const OVERHANG: f64 = 3.0;
const HALO: f64 = 3.0;
const RADIUS: f64 = 6.0;
/// Left and right of the axis, for marks at its ends; wider where ticks there need it.
const INSET: f64 = 16.0;
/// Steps of the percent axis, at most.
const INTERVALS: u16 = 4;

/// A cluster's growth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GrowthMark {
    /// The cluster.
    pub hit: Hit,
    /// Percent since the edition before.
    pub growth: f64,
    /// Centre in CSS pixels.
    pub center: [f64; 2],
    /// Form and evidence of the cluster.
    pub mark: MarkStyle,
}

/// The clusters of one income level.
#[derive(Clone, Debug, PartialEq)]
pub struct GrowthRow {
    /// High or middle income.
    pub level: IncomeLevel,
    /// From the lowest figure to the highest; empty where none is known.
    pub marks: Vec<GrowthMark>,
}

/// The part of the figure that shows growth.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Growth {
    pub(super) rows: Vec<GrowthRow>,
    /// Lower edge in CSS pixels.
    pub(super) bottom: f64,
    /// Upper and lower edge of each row's labels and marks, where the grid is drawn: not through the names of levels.
    grid: Vec<[f64; 2]>,
    nodes: Vec<Node>,
    texts: Vec<Text>,
}

impl Growth {
    /// Between `left` and `right`, from `top` down.
    pub(super) fn new(input: &FigureInput<'_>, [left, right]: [f64; 2], top: f64) -> Self {
        let rows: Vec<_> = grown(input).into_iter().filter(|row| level_of(input, row).is_some()).collect();
        let mut drawn = Self { rows: Vec::new(), bottom: top, grid: Vec::new(), nodes: Vec::new(), texts: Vec::new() };
        drawn.write(
            input,
            &words::growth_caption(input.state.language, input.edition()),
            HEADING_FONT,
            Ink::Ink,
            [left, right],
        );
        if rows.is_empty() {
            let own = input.data.is_own(input.edition());
            let reason = input.state.language.texts().income_no_growth(input.edition().year(), own);
            drawn.write(input, &reason, NAME_FONT, Ink::Ink3, [left, right]);
            return drawn;
        }
        let language = input.state.language;
        let domain = Domain::around(rows.iter().map(|row| growth_of(row)).chain([0.0]));
        let half = |tick: f64| input.measure.width(&words::growth_tick(language, tick), TICK_FONT) / 2.0;
        let inset = ticks(domain, INTERVALS).into_iter().map(half).fold(INSET, f64::max);
        let x = Linear::new(domain, [left + inset, (right - inset).max(left + inset)]);
        for level in [IncomeLevel::High, IncomeLevel::Middle] {
            let of_level: Vec<_> = rows.iter().copied().filter(|row| level_of(input, row) == Some(level)).collect();
            drawn.row(input, level, &of_level, x, [left, right]);
        }
        drawn.axis(language, x, [left, right]);
        drawn
    }

    /// A paragraph across the part.
    fn write(&mut self, input: &FigureInput<'_>, words: &str, font: Font, ink: Ink, [left, right]: [f64; 2]) {
        for line in wrap(words, font, right - left, input.measure) {
            let position = [left, centered_baseline(self.bottom + LINE / 2.0, font)];
            self.texts.push(Text::plain(line, position, Anchor::Start, font, ink));
            self.bottom += LINE;
        }
    }

    /// The level's name, then its labels, then its marks on a line.
    fn row(&mut self, input: &FigureInput<'_>, level: IncomeLevel, rows: &[&Ranking], x: Linear, ends: [f64; 2]) {
        self.bottom += GAP;
        self.write(input, &words::income_level_label(input.state.language, level), NAME_FONT, Ink::Ink2, ends);
        if rows.is_empty() {
            let own = input.data.is_own(input.edition());
            self.write(input, &input.state.language.texts().income_no_growth_of_level(own), NAME_FONT, Ink::Ink3, ends);
            self.rows.push(GrowthRow { level, marks: Vec::new() });
            return;
        }
        let heights = stack(rows, x);
        let labels = Labels::new(input, rows, x, ends);
        let tiers = labels.placed.iter().map(|label| label.tier + 1).max().unwrap_or(0);
        let top = self.bottom + 2.0;
        let highest = heights.iter().copied().max().unwrap_or(0) as f64 * (2.0 * RADIUS + 1.5);
        let level_line = top + tiers as f64 * TIER + highest + 2.0 * RADIUS + 4.0;
        self.nodes.push(Node::line([ends[0], level_line], [ends[1], level_line], Style::stroked(Ink::Rule, 1.0)));
        let mark = |(row, height): (&&Ranking, &usize)| GrowthMark {
            hit: Hit::Cluster(row.cluster),
            growth: growth_of(row),
            center: [x.map(growth_of(row)), level_line - *height as f64 * (2.0 * RADIUS + 1.5)],
            mark: MarkStyle {
                form: input.pair().form(input.data.cluster(row.cluster).economy()),
                evidence: row.listing.into(),
                alpha: input.alpha(row),
            },
        };
        let marks: Vec<_> = rows.iter().zip(&heights).map(mark).collect();
        for label in labels.placed {
            let baseline = top + (tiers - 1 - label.tier) as f64 * TIER + 0.76 * LABEL_FONT.size;
            let foot = marks.iter().filter(|mark| mark.center[0] == label.pole).map(|mark| mark.center[1]);
            let foot = foot.fold(level_line, f64::min) - RADIUS;
            let style =
                Style { fill: None, stroke: Some(Stroke { ink: Ink::Ink3, alpha: 1.0, width: 0.9, dash: None }) };
            self.nodes.push(Node::line([label.pole, baseline + 4.0], [label.pole, foot], style));
            self.texts.push(Text { position: [label.text.position[0], baseline], ..label.text });
        }
        self.nodes.extend(marks.iter().flat_map(|mark| mark_nodes(mark.center, RADIUS, mark.mark)));
        self.bottom = level_line + RADIUS;
        self.grid.push([top, self.bottom]);
        self.rows.push(GrowthRow { level, marks });
    }

    /// The percent axis under both rows, and its grid below everything else.
    fn axis(&mut self, language: Language, x: Linear, [left, right]: [f64; 2]) {
        let y = self.bottom + GAP;
        if let Some([_, lower]) = self.grid.last_mut() {
            *lower = y;
        }
        let mut grid = Vec::new();
        for tick in ticks(x.domain(), INTERVALS) {
            let at = x.map(tick);
            let ink = if tick == 0.0 { Ink::Edge } else { Ink::Rule };
            let upright = |[upper, lower]: &[f64; 2]| Node::line([at, *upper], [at, *lower], Style::stroked(ink, 1.0));
            grid.extend(self.grid.iter().map(upright));
            let position = [at, centered_baseline(y + TICK_DROP, TICK_FONT)];
            self.texts.push(Text::plain(
                words::growth_tick(language, tick),
                position,
                Anchor::Middle,
                TICK_FONT,
                Ink::Ink3,
            ));
        }
        grid.push(Node::line([left, y], [right, y], Style::stroked(Ink::Edge, 1.0)));
        grid.append(&mut self.nodes);
        self.nodes = grid;
        self.bottom = y + FOOT;
    }

    pub(super) fn nodes(&self) -> impl Iterator<Item = Node> {
        self.nodes.iter().cloned().chain(self.texts.iter().cloned().map(Node::Text))
    }

    pub(super) fn targets(&self) -> impl Iterator<Item = Target> {
        let marks = self.rows.iter().flat_map(|row| &row.marks);
        marks.map(|mark| Target::mark(mark.hit, mark.center, RADIUS, mark.mark.form))
    }
}

/// The rows with a growth figure: high income, middle income, neither; lowest figure first.
pub(super) fn grown<'a>(input: &FigureInput<'a>) -> Vec<&'a Ranking> {
    let mut rows: Vec<_> = input.data.rankings(input.edition()).filter(|row| row.growth_pct.is_known()).collect();
    let place = |row: &Ranking| level_of(input, row).map_or(2, |level| level as u8);
    sort_by(&mut rows, |one, other| {
        place(one).cmp(&place(other)).then_with(|| growth_of(one).total_cmp(&growth_of(other)))
    });
    rows
}

fn growth_of(row: &Ranking) -> f64 {
    row.growth_pct.value().unwrap_or_default()
}

fn level_of(input: &FigureInput<'_>, row: &Ranking) -> Option<IncomeLevel> {
    let economy = input.data.economy(input.data.cluster(row.cluster).economy());
    economy.income_in(row.edition).map(IncomeGroup::level)
}

/// How many marks each one stands above the line, so that none covers another.
fn stack(rows: &[&Ranking], x: Linear) -> Vec<usize> {
    let mut placed: Vec<(f64, usize)> = Vec::new();
    for row in rows {
        let at = x.map(growth_of(row));
        let is_free = |height: &usize| {
            !placed.iter().any(|(other, taken)| taken == height && (at - other).abs() < 2.0 * RADIUS + 1.5)
        };
        // Among as many heights as there are marks before it and one more, one is free.
        let height = (0..=placed.len()).find(is_free).unwrap_or(placed.len());
        placed.push((at, height));
    }
    placed.into_iter().map(|(_, height)| height).collect()
}

/// A label over the mark or marks of one value.
struct Label {
    text: Text,
    pole: f64,
    /// Lines of labels between it and the marks.
    tier: usize,
    cover: Cover,
}

/// Labels in tiers that touch neither each other nor another's pole.
struct Labels<'a> {
    placed: Vec<Label>,
    ends: [f64; 2],
    measure: &'a dyn TextMeasure,
}

impl<'a> Labels<'a> {
    fn new(input: &FigureInput<'a>, rows: &[&Ranking], x: Linear, ends: [f64; 2]) -> Self {
        let mut labels = Self { placed: Vec::new(), ends, measure: input.measure };
        let lit: Vec<_> = rows.iter().copied().filter(|row| input.alpha(row) >= 1.0).collect();
        // The lowest first: a label flies left, so that the pole of the next one stands clear of it.
        for tied in lit.chunk_by(|one, next| growth_of(one) == growth_of(next)) {
            let (value, names) = words::growth_and_name(input.state.language, input.data, tied);
            labels.place(&names, &value, x.map(growth_of(tied[0])));
        }
        labels
    }

    /// In the lowest tier with room, flying left, else as far left as the part reaches, else right; left out where
    /// there is none.
    fn place(&mut self, names: &str, value: &str, pole: f64) {
        let runs = vec![
            (format!("{names} "), LABEL_FONT, Fill { ink: Ink::Ink2, alpha: 1.0 }),
            (value.to_owned(), VALUE_FONT, Fill { ink: Ink::Ink, alpha: 1.0 }),
        ];
        let label = |tier: usize, x: f64, anchor| {
            // Tiers rise, so that their heights are negative until the row knows how many there are.
            let text = Text { position: [x, -(tier as f64) * TIER], runs: runs.clone(), anchor, halo: HALO };
            let cover = Cover::of(&text, self.measure);
            Label { text, pole, tier, cover }
        };
        let places = [(pole + OVERHANG, Anchor::End), (self.ends[0], Anchor::Start), (pole - OVERHANG, Anchor::Start)];
        let in_tier = |tier| places.map(|(x, anchor)| label(tier, x, anchor));
        let found = (0..TIERS).flat_map(in_tier).find(|label| self.has_room(label));
        self.placed.extend(found);
    }

    fn has_room(&self, label: &Label) -> bool {
        let is_inside = label.cover.min[0] >= self.ends[0] && label.cover.max[0] <= self.ends[1];
        let is_over_pole = (label.cover.min[0]..=label.cover.max[0]).contains(&label.pole);
        let is_clear = |other: &Label| {
            !label.cover.touches(&other.cover, 3.0) && !other.is_pierced_by(label) && !label.is_pierced_by(other)
        };
        is_inside && is_over_pole && self.placed.iter().all(is_clear)
    }
}

impl Label {
    /// Whether another's pole passes through, going down from a higher tier.
    fn is_pierced_by(&self, other: &Self) -> bool {
        other.tier > self.tier && (self.cover.min[0] - 3.0..=self.cover.max[0] + 3.0).contains(&other.pole)
    }
}
