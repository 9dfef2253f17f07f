//! One group of economies: its lines, marks and labels.

use super::labels::Label;
use crate::chart::FigureInput;
use crate::chart::label::wrap;
use crate::chart::plot::FrameLine;
use crate::chart::stack::stack;
use crate::language::Language;
use crate::scene::{
    Anchor, Evidence, Font, Hit, Ink, MarkForm, MarkStyle, Node, Style, Target, Text, TextMeasure, mark_nodes, outline,
};
use crate::stats::{PeerGroup, RankMove};
use crate::words::{group_name, slope_tally};

const NAME_FONT: Font = Font { size: 13.5, weight: 650 };
const FONT: Font = Font { size: 12.0, weight: 400 };
const YEAR_FONT: Font = Font { size: 12.0, weight: 650 };
const HEAD_LINE: f64 = 17.0;
/// From the last line of the heading to the years' baseline, and from there to the first rank.
const YEARS_DROP: f64 = 24.0;
const YEARS_RISE: f64 = 13.0;
/// How far labels may reach above the first rank and below the last one.
const OVERHANG: f64 = 8.0;
/// From an axis to a label, and where leaders need room.
const LABEL_GAP: f64 = 9.0;
const LEADER_GAP: f64 = 18.0;
/// Displacement of a label from which a leader ties it to its mark.
const LEADER_FROM: f64 = 3.0;
/// Widths of the lines, and the alpha of those that moved less than two ranks.
const FAR_WIDTH: f64 = 2.6;
const NEAR_WIDTH: f64 = 1.2;
const NEAR_ALPHA: f64 = 0.72;
/// Ranks from which on a move is drawn heavier.
const FAR: i32 = 2;
const RADIUS: f64 = 3.2;
const RADIUS_FAR: f64 = 4.0;
/// Room left of an axis without labels: half the year above it.
const HALF_YEAR: f64 = 17.0;
/// Length of the slopes: names give way below the second, nothing goes below the first.
const SHORTEST_RUN: f64 = 40.0;
const LEAST_RUN: f64 = 56.0;
const MOST_RUN: f64 = 150.0;
/// Shares of the panel's width that names may take on the right and on the left, tried in this order. Without a share
/// the ends on the left have their ranks alone.
const NAMES: [[f64; 2]; 4] = [[0.45, 0.2], [0.45, 0.0], [0.34, 0.0], [0.24, 0.0]];

/// A cluster of a panel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SlopeMark {
    /// Its ranks.
    pub rank_move: RankMove,
    /// Disc, square or ring.
    pub form: MarkForm,
    /// Less than 1 where the filter leaves it out.
    pub alpha: f64,
    /// The end on the left in CSS pixels; none for a new entry.
    pub left: Option<[f64; 2]>,
    /// The end on the right.
    pub right: [f64; 2],
}

impl SlopeMark {
    /// Whether it moved two ranks or more.
    #[must_use]
    pub fn is_far(&self) -> bool {
        self.rank_move.change().gained().is_some_and(|gained| gained.abs() >= FAR)
    }

    fn radius(&self) -> f64 {
        if self.is_far() { RADIUS_FAR } else { RADIUS }
    }

    fn ends(&self) -> impl Iterator<Item = [f64; 2]> {
        [Some(self.right), self.left].into_iter().flatten()
    }

    fn nodes(&self) -> Vec<Node> {
        let style = MarkStyle { form: self.form, evidence: Evidence::Stated, alpha: self.alpha };
        let of_end = |center| {
            // The page's colour hides the line and the axis under a ring's tint.
            let ground = outline(center, self.radius(), self.form, Style::filled(Ink::Bg));
            std::iter::once(ground).chain(mark_nodes(center, self.radius(), style)).collect::<Vec<_>>()
        };
        self.ends().flat_map(of_end).collect()
    }

    fn line(&self) -> Option<FrameLine> {
        let (width, alpha) = if self.is_far() { (FAR_WIDTH, 1.0) } else { (NEAR_WIDTH, NEAR_ALPHA) };
        let points = vec![up(self.left?), up(self.right)];
        Some(FrameLine { points, ink: self.form.ink(), width, alpha: alpha * self.alpha, dash: None })
    }
}

/// A point as the frame counts: heights upwards from the upper edge of the figure, so below it all are negative.
fn up([x, y]: [f64; 2]) -> [f64; 2] {
    [x, -y]
}

/// A thin line of the scale.
pub(super) fn rule(ends: [[f64; 2]; 2], ink: Ink) -> FrameLine {
    FrameLine { points: ends.map(up).to_vec(), ink, width: 1.0, alpha: 1.0, dash: None }
}

/// What is the same in every panel, so that slopes compare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Run {
    /// From a panel's left edge to its left axis.
    pub(super) left: f64,
    /// From axis to axis.
    pub(super) length: f64,
    /// CSS pixels for a rank.
    pub(super) rank: f64,
    /// From an axis to its labels, where leaders need room.
    gap: f64,
    /// Width that names on the right may take.
    right_name: f64,
    /// Width that names on the left may take; none where they would leave the slopes no room.
    left_name: Option<f64>,
}

impl Run {
    /// Fits slopes between the labels of all panels of a width.
    pub(super) fn new(input: &FigureInput<'_>, panels: &[SlopePanel], panel: f64, rank: f64) -> Self {
        let fitted = |[right, left]: [f64; 2]| {
            let (right_name, left_name) = (panel * right, (left > 0.0).then_some(panel * left));
            let run = Self { left: HALF_YEAR, length: LEAST_RUN, rank, gap: LEADER_GAP, right_name, left_name };
            let marks = || panels.iter().flat_map(|panel| &panel.marks);
            let widest = |labels: Vec<Label>| labels.iter().map(|label| label.width).fold(0.0, f64::max);
            let right = widest(marks().map(|mark| run.right_label(input, mark)).collect());
            let left = widest(marks().filter_map(|mark| run.left_label(input, mark)).collect());
            let left = (left + LABEL_GAP).max(HALF_YEAR);
            Self { left, length: panel - left - right - LEADER_GAP, ..run }
        };
        let [first, rest @ ..] = NAMES;
        let roomy = |run: &Self| run.length >= LEAST_RUN;
        let run = rest.into_iter().fold(fitted(first), |run, names| if roomy(&run) { run } else { fitted(names) });
        Self { length: run.length.clamp(SHORTEST_RUN, MOST_RUN), ..run }
    }

    fn right_label(&self, input: &FigureInput<'_>, mark: &SlopeMark) -> Label {
        Label::right(input.state.language, input.data, mark, self.right_name, input.measure)
    }

    fn left_label(&self, input: &FigureInput<'_>, mark: &SlopeMark) -> Option<Label> {
        let before = mark.rank_move.rank_before().filter(|_| mark.is_far() && mark.alpha >= 1.0)?;
        Some(Label::left(input.state.language, input.data, mark, before, self.left_name, input.measure))
    }
}

/// A group with what is drawn of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SlopePanel {
    /// The group.
    pub group: PeerGroup,
    /// Its clusters by rank in the later edition.
    pub marks: Vec<SlopeMark>,
    /// Position of the left axis and of the right one in CSS pixels.
    pub axes: [f64; 2],
    /// Heights of the first rank and of the last one in CSS pixels.
    pub span: [f64; 2],
    pub(super) texts: Vec<Text>,
    leaders: Vec<[[f64; 2]; 2]>,
}

impl SlopePanel {
    /// A group, not placed yet.
    pub(super) fn new(input: &FigureInput<'_>, group: PeerGroup, moves: &[RankMove]) -> Self {
        let mark = |rank_move: &RankMove| SlopeMark {
            rank_move: *rank_move,
            form: input.pair().form(input.data.cluster(rank_move.cluster).economy()),
            alpha: input.data.ranking(input.edition(), rank_move.cluster).map_or(1.0, |row| input.alpha(row)),
            left: None,
            right: [0.0; 2],
        };
        let marks = moves.iter().map(mark).collect();
        Self { group, marks, axes: [0.0; 2], span: [0.0; 2], texts: Vec::new(), leaders: Vec::new() }
    }

    /// The largest rank drawn, 0 without a line or mark.
    pub(super) fn last_rank(&self) -> u16 {
        let ranks = self.marks.iter().flat_map(|mark| [Some(mark.rank_move.now), mark.rank_move.rank_before()]);
        ranks.flatten().max().unwrap_or(0)
    }

    /// Heading lines: the group's name, then its tally.
    fn head(&self, language: Language, width: f64, measure: &dyn TextMeasure) -> Vec<(String, Font, Ink)> {
        let moves: Vec<_> = self.marks.iter().map(|mark| mark.rank_move).collect();
        let name = wrap(&group_name(language, self.group), NAME_FONT, width, measure).into_iter();
        let tally = wrap(&slope_tally(language, &moves), FONT, width, measure).into_iter();
        name.map(|line| (line, NAME_FONT, Ink::Ink)).chain(tally.map(|line| (line, FONT, Ink::Ink2))).collect()
    }

    /// Height of the heading, in a panel with lines down to the first rank.
    pub(super) fn head_height(&self, language: Language, width: f64, measure: &dyn TextMeasure) -> f64 {
        let head = self.head(language, width, measure).len() as f64 * HEAD_LINE;
        if self.marks.is_empty() { head } else { head + YEARS_DROP + YEARS_RISE }
    }

    /// Places the panel: the heading at `corner`, its lines from `left` on between the heights of the first and the
    /// last rank.
    pub(super) fn place(
        &mut self,
        input: &FigureInput<'_>,
        run: &Run,
        corner: [f64; 2],
        width: f64,
        left: f64,
        span: [f64; 2],
    ) {
        self.axes = [left + run.left, left + run.left + run.length];
        self.span = span;
        let y = |rank: u16| span[0] + (f64::from(rank) - 1.0) * run.rank;
        for mark in &mut self.marks {
            mark.right = [self.axes[1], y(mark.rank_move.now)];
            mark.left = mark.rank_move.rank_before().map(|rank| [self.axes[0], y(rank)]);
        }
        let head = self.head(input.state.language, width, input.measure).into_iter().enumerate();
        let line = |(row, (text, font, ink))| {
            Text::plain(text, [corner[0], corner[1] + 13.0 + row as f64 * HEAD_LINE], Anchor::Start, font, ink)
        };
        self.texts = head.map(line).collect();
        if !self.marks.is_empty() {
            self.texts.extend(self.years(input));
            self.label_right(input, run);
            self.label_left(input, run);
        }
    }

    /// The edition above each axis.
    fn years(&self, input: &FigureInput<'_>) -> Vec<Text> {
        let baseline = self.span[0] - YEARS_RISE;
        let later = input.edition();
        let year = |text: String, x, font, ink| Text::plain(text, [x, baseline], Anchor::Middle, font, ink);
        let before = later.previous().map(|before| year(before.to_string(), self.axes[0], FONT, Ink::Ink3));
        before.into_iter().chain([year(later.to_string(), self.axes[1], YEAR_FONT, Ink::Ink)]).collect()
    }

    /// Limits of the labels' heights.
    fn limits(&self) -> [f64; 2] {
        [self.span[0] - OVERHANG, self.span[1] + OVERHANG]
    }

    /// The labels there is room for: those of clusters that moved least go without.
    fn with_room(&self, mut labels: Vec<(SlopeMark, Label)>) -> Vec<(SlopeMark, Label)> {
        let limits = self.limits();
        while labels.iter().map(|(_, label)| label.height()).sum::<f64>() > limits[1] - limits[0] {
            let distance = |mark: &SlopeMark| mark.rank_move.change().gained().map_or(FAR, i32::abs);
            let least = (0..labels.len()).min_by_key(|at| (distance(&labels[*at].0), usize::MAX - at));
            let Some(least) = least else { break };
            labels.remove(least);
        }
        labels
    }

    /// Labels on the right, displaced and tied with leaders where they crowd.
    fn label_right(&mut self, input: &FigureInput<'_>, run: &Run) {
        let limits = self.limits();
        let labels = self.with_room(self.lit().map(|mark| (mark, run.right_label(input, &mark))).collect());
        let blocks: Vec<_> = labels.iter().map(|(mark, label)| [mark.right[1], label.height()]).collect();
        let centers = stack(&blocks, 0.0, limits);
        let is_moved = |(one, other): (&f64, &f64)| (one - other).abs() > LEADER_FROM;
        let gap = if blocks.iter().map(|[wanted, _]| wanted).zip(&centers).any(is_moved) { run.gap } else { LABEL_GAP };
        let x = self.axes[1] + gap;
        for ((mark, label), center) in labels.into_iter().zip(centers) {
            if is_moved((&mark.right[1], &center)) {
                let from = [mark.right[0] + mark.radius() + 2.0, mark.right[1]];
                self.leaders.push([from, [x - 3.0, center]]);
            }
            self.texts.extend(label.texts(x, center, Anchor::Start));
        }
    }

    /// Labels on the left for what moved far, where they stand clear of each other.
    fn label_left(&mut self, input: &FigureInput<'_>, run: &Run) {
        let labels =
            self.with_room(self.lit().filter_map(|mark| Some((mark, run.left_label(input, &mark)?))).collect());
        let height = |mark: &SlopeMark| mark.left.map_or(0.0, |[_, y]| y);
        let blocks: Vec<_> = labels.iter().map(|(mark, label)| [height(mark), label.height()]).collect();
        let centers = stack(&blocks, 0.0, self.limits());
        for (([y, _], (_, label)), center) in blocks.into_iter().zip(labels).zip(centers) {
            // Farther from its end a label would seem to belong to another one; the right end has the name as well.
            if (y - center).abs() <= 2.0 * LEADER_FROM {
                self.texts.extend(label.texts(self.axes[0] - LABEL_GAP, center, Anchor::End));
            }
        }
    }

    /// What the filter lets through.
    fn lit(&self) -> impl Iterator<Item = SlopeMark> {
        self.marks.iter().copied().filter(|mark| mark.alpha >= 1.0)
    }

    /// Its two axes and its lines, the heavier ones on top.
    pub(super) fn lines(&self) -> Vec<FrameLine> {
        if self.marks.is_empty() {
            return Vec::new();
        }
        let axis = |x: f64| rule(self.span.map(|y| [x, y]), Ink::Edge);
        let of = |far: bool| self.marks.iter().filter(move |mark| mark.is_far() == far).filter_map(SlopeMark::line);
        self.axes.map(axis).into_iter().chain(of(false)).chain(of(true)).collect()
    }

    /// Leaders, marks and texts.
    pub(super) fn nodes(&self) -> Vec<Node> {
        let mut nodes: Vec<_> =
            self.leaders.iter().map(|[from, to]| Node::line(*from, *to, Style::stroked(Ink::Ink3, 0.9))).collect();
        let of = |far: bool| self.marks.iter().filter(move |mark| mark.is_far() == far).flat_map(SlopeMark::nodes);
        nodes.extend(of(false).chain(of(true)));
        nodes.extend(self.texts.iter().cloned().map(Node::Text));
        nodes
    }

    /// Both ends of every line, the right one first.
    pub(super) fn targets(&self) -> Vec<Target> {
        let of_mark = |mark: &SlopeMark| {
            let hit = Hit::Cluster(mark.rank_move.cluster);
            let target = |end| Target::mark(hit, end, mark.radius(), mark.form);
            mark.ends().map(target).collect::<Vec<_>>()
        };
        self.marks.iter().flat_map(of_mark).collect()
    }
}
