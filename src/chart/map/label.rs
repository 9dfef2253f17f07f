//! Names beside the marks, none touching another or a mark, and none that could be taken for another mark's.
//!
//! A label tries directions around its mark at growing distances and is left out where none is free and plain. Plain is
//! a place whose nearest mark by far is the label's own, or that a leader joins to it which no other mark interrupts.

use super::MapInput;
use super::bubble::Bubble;
use super::obstacle::{Obstacle, RING};
use super::rect::{ScreenRect, distance_to_line, lines_cross};
use crate::data::ClusterId;
use crate::scene::{Anchor, Fill, Font, Ink, Node, Stroke, Style, Text};
use crate::words;

/// Distances between a mark's edge and its label, in CSS pixels.
pub(super) const DISTANCES: [f64; 5] = [BESIDE, 12.0, 24.0, 38.0, 54.0];
/// Distances of a label that has to find a place.
pub(super) const FAR_DISTANCES: [f64; 8] = [BESIDE, 12.0, 24.0, 38.0, 54.0, 76.0, 100.0, 130.0];
/// The distances where no leader may be drawn.
pub(super) const DISTANCES_WITHOUT_LEADER: [f64; 2] = [BESIDE, 9.0];
/// The least distance, in CSS pixels.
const BESIDE: f64 = 4.0;
/// How many times farther from a label than its own mark every other one is at least.
const FARTHER: f64 = 2.0;
/// Labels farther off than this have a leader line, in CSS pixels.
const NEAR: f64 = 10.0;
/// Gap between a leader's end and the letters, in CSS pixels.
const LEADER_GAP: f64 = 2.0;
/// How far a leader keeps from where another line ends, in CSS pixels.
const END_GAP: f64 = 3.0;
/// Directions as unit vectors, the most readable first: beside the mark, below, above, then slanting; and the part of the
/// label's width that lies left of the point it starts from. Where that is neither none nor all, the label lies below or
/// above the point; the last eight do so slanting, or slid sideways.
const DIRECTIONS: [([f64; 2], f64); 24] = [
    ([1.0, 0.0], 0.0),
    ([-1.0, 0.0], 1.0),
    ([0.0, 1.0], 0.5),
    ([0.0, -1.0], 0.5),
    ([0.94, 0.34], 0.0),
    ([0.94, -0.34], 0.0),
    ([-0.94, 0.34], 1.0),
    ([-0.94, -0.34], 1.0),
    ([0.8, 0.6], 0.0),
    ([0.8, -0.6], 0.0),
    ([-0.8, 0.6], 1.0),
    ([-0.8, -0.6], 1.0),
    ([0.5, 0.87], 0.0),
    ([0.5, -0.87], 0.0),
    ([-0.5, 0.87], 1.0),
    ([-0.5, -0.87], 1.0),
    ([0.8, 0.6], 0.5),
    ([0.8, -0.6], 0.5),
    ([-0.8, 0.6], 0.5),
    ([-0.8, -0.6], 0.5),
    ([0.0, -1.0], 0.16),
    ([0.0, 1.0], 0.16),
    ([0.0, -1.0], 0.84),
    ([0.0, 1.0], 0.84),
];
/// Height of the letters above and below the baseline, in parts of the font size.
const ASCENT: f64 = 0.89;
const DESCENT: f64 = 0.22;
/// Nothing is written nearer to the map's edge than this, in CSS pixels.
const MARGIN: f64 = 4.0;
/// Free space around a label, in CSS pixels.
const CLEARANCE: f64 = 1.0;
/// Free space between a label and one to its left or right, in parts of the font size.
const WORD_SPACE: f64 = 0.75;
/// The least and most of a label above or below its mark that lies left of it, in parts of its width.
const SLIDE: [f64; 2] = [0.04, 0.96];

/// A cluster's name on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The cluster.
    pub cluster: ClusterId,
    /// Rank and name.
    pub text: Text,
    /// The space it takes.
    pub rect: ScreenRect,
    /// From the mark's edge to the letters, where the label stands off.
    pub leader: Option<[[f64; 2]; 2]>,
    /// 1, or less when something else is lit.
    pub alpha: f64,
}

impl Label {
    /// The leader, if any, and the text.
    #[must_use]
    pub fn nodes(&self) -> Vec<Node> {
        let line =
            Style { fill: None, stroke: Some(Stroke { ink: Ink::Ink3, alpha: self.alpha, width: 0.9, dash: None }) };
        let leader = self.leader.map(|[from, to]| Node::line(from, to, line));
        leader.into_iter().chain([Node::Text(self.text.clone())]).collect()
    }
}

/// What a label says and how much space it needs.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wording {
    runs: Vec<(String, Font, Fill)>,
    size: f64,
    width: f64,
    alpha: f64,
}

impl Wording {
    /// Rank and name of a bubble. The top six are set larger.
    pub(super) fn new(input: &MapInput<'_>, bubble: &Bubble) -> Self {
        let top = bubble.rank.is_some_and(|rank| rank <= super::TOP_RANKS);
        let size = if top { 13.5 } else { 12.5 } * input.text_scale;
        let alpha = bubble.mark.alpha;
        let name = words::name_of_cluster(input.state.language, input.data, bubble.cluster);
        let run = |text: String, weight, ink| (text, Font { size, weight }, Fill { ink, alpha });
        let rank = bubble.rank.map(|rank| run(format!("{rank} "), 400, Ink::Ink3));
        let runs: Vec<_> = rank.into_iter().chain([run(name, 600, Ink::Ink)]).collect();
        let width = runs.iter().map(|(text, font, _)| input.measure.width(text, *font)).sum();
        Self { runs, size, width, alpha }
    }

    /// At full strength, whatever is dimmed: for a label one asks for.
    pub(super) fn asked_for(mut self) -> Self {
        self.alpha = 1.0;
        self.runs.iter_mut().for_each(|(_, _, fill)| fill.alpha = 1.0);
        self
    }

    fn height(&self) -> f64 {
        (ASCENT + DESCENT) * self.size
    }

    fn label_at(&self, cluster: ClusterId, Spot { rect, leader }: Spot) -> Label {
        let text = Text {
            position: [rect.min[0], rect.min[1] + ASCENT * self.size],
            runs: self.runs.clone(),
            anchor: Anchor::Start,
            halo: 3.0,
        };
        Label { cluster, text, rect, leader, alpha: self.alpha }
    }
}

/// A place for a label.
struct Spot {
    rect: ScreenRect,
    leader: Option<[[f64; 2]; 2]>,
}

impl Spot {
    /// Whether what is written here can belong to no other mark: each is clearly farther off than its own, or than its
    /// own would be if no leader showed which it is.
    fn is_plain(&self, own: &Obstacle, others: &[&Obstacle]) -> bool {
        let gap = own.gap(&self.rect);
        let least = if self.leader.is_some() { BESIDE } else { gap.max(BESIDE) };
        gap >= CLEARANCE && others.iter().all(|mark| mark.gap(&self.rect) >= FARTHER * least)
    }
}

/// Which marks a leader may pass over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Passage {
    /// None.
    Clear,
    /// Those its own mark's centre lies in, unless they cover the place where it starts.
    Out,
    /// All.
    Any,
}

/// The space taken so far.
#[derive(Clone)]
pub(super) struct Placer {
    viewport: ScreenRect,
    marks: Vec<Obstacle>,
    rects: Vec<ScreenRect>,
    lines: Vec<[[f64; 2]; 2]>,
}

impl Placer {
    /// Nothing but marks, with the lines to their places where they were moved.
    pub(super) fn new(viewport: [f64; 2], marks: &[Bubble]) -> Self {
        let in_sight = || marks.iter().filter(|mark| mark.is_on(viewport));
        Self {
            viewport: ScreenRect { min: [0.0, 0.0], max: viewport }.grown(-MARGIN),
            marks: in_sight().map(Obstacle::new).collect(),
            rects: Vec::new(),
            lines: in_sight().filter_map(Bubble::tether_line).collect(),
        }
    }

    /// Labels that stand already.
    pub(super) fn beside(mut self, labels: &[Label]) -> Self {
        labels.iter().for_each(|label| self.take(label));
        self
    }

    /// Places no label may take.
    pub(super) fn keeping_clear(mut self, places: &[ScreenRect]) -> Self {
        self.rects.extend_from_slice(places);
        self
    }

    /// Marks no longer count: for a label that has to be seen.
    pub(super) fn over_marks(self) -> Self {
        Self { marks: Vec::new(), ..self }
    }

    pub(super) fn take(&mut self, label: &Label) {
        self.rects.push(label.rect);
        self.lines.extend(label.leader);
    }

    /// A label at the first free place at some distances, the nearest first.
    pub(super) fn find(
        &self,
        bubble: &Bubble,
        wording: &Wording,
        distances: &[f64],
        passage: Passage,
    ) -> Option<Label> {
        let own = Obstacle::new(bubble);
        let farthest = distances.last().copied().unwrap_or_default() + FARTHER * NEAR;
        let reach = bubble.reach() + RING + farthest + wording.width + wording.height();
        let near = |mark: &&Obstacle| mark.cluster != own.cluster && mark.gap_to(bubble.center) < reach;
        let others: Vec<_> = self.marks.iter().filter(near).collect();
        let spot = distances
            .iter()
            .flat_map(|gap| DIRECTIONS.iter().map(move |direction| (*gap, *direction)))
            .filter_map(|(gap, direction)| self.spot(&own, wording, gap, direction))
            .find(|spot| {
                spot.is_plain(&own, &others)
                    && spot.leader.is_none_or(|leader| self.is_clear(leader, bubble, &others, passage))
                    && self.is_free(spot, wording)
            })?;
        Some(wording.label_at(bubble.cluster, spot))
    }

    fn spot(
        &self,
        own: &Obstacle,
        wording: &Wording,
        gap: f64,
        (direction, part_left): ([f64; 2], f64),
    ) -> Option<Spot> {
        let rect = self.rect_at(own.off_edge(direction, gap), wording, direction, part_left)?;
        let leader = (gap > NEAR).then(|| [0.0, gap - LEADER_GAP].map(|gap| own.off_edge(direction, gap)));
        Some(Spot { rect, leader })
    }

    /// The space of a label that starts at a point in a direction; above and below the point it may slide to stay on
    /// the map.
    fn rect_at(&self, [x, y]: [f64; 2], wording: &Wording, [_, dy]: [f64; 2], part_left: f64) -> Option<ScreenRect> {
        let [width, height] = [wording.width, wording.height()];
        let mut left = x - part_left * width;
        let astride = part_left > 0.0 && part_left < 1.0;
        if astride {
            let inside = left.min(self.viewport.max[0] - width).max(self.viewport.min[0]);
            left = inside.max(x - SLIDE[1] * width).min(x - SLIDE[0] * width);
        }
        let top = match (astride, dy > 0.0) {
            (false, _) => y - height / 2.0,
            (true, true) => y,
            (true, false) => y - height,
        };
        let rect = ScreenRect::at([left, top], [width, height]);
        self.viewport.encloses(&rect).then_some(rect)
    }

    /// Nothing is written or drawn where the label would be, and no text runs into it from the side.
    fn is_free(&self, spot: &Spot, wording: &Wording) -> bool {
        let space = spot.rect.grown(CLEARANCE);
        let words = space.widened(WORD_SPACE * wording.size - CLEARANCE);
        !self.rects.iter().any(|rect| rect.overlaps(&words)) && !self.lines.iter().any(|line| space.crossed_by(*line))
    }

    /// A leader crosses no label and no other line, and passes over no mark it need not. It may come out from under a
    /// key or button that lies over its mark.
    fn is_clear(&self, leader: [[f64; 2]; 2], bubble: &Bubble, others: &[&Obstacle], passage: Passage) -> bool {
        let may_pass = |mark: &Obstacle| match passage {
            Passage::Clear => false,
            Passage::Out => mark.holds(bubble.center) && !(mark.is_over(bubble) && mark.holds(leader[0])),
            Passage::Any => true,
        };
        !others.iter().any(|mark| mark.is_crossed_by(leader) && !may_pass(mark))
            && !self.rects.iter().any(|rect| rect.crossed_by(leader) && !rect.holds(leader[0]))
            && !self
                .lines
                .iter()
                .any(|other| lines_cross(*other, leader) || distance_to_line(other[1], leader) < END_GAP)
    }
}
