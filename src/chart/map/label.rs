//! Names beside the marks, none touching another or a mark.
//!
//! Greedy by priority: pinned clusters, the first six, the best rank of each region, then by rank, then the named
//! without a rank. Each tries twelve directions at growing distances and is left out where none is free. The order
//! depends on data and state alone, so labels stay put while one hovers and change little while one pans.

use super::MapInput;
use super::bubble::Bubble;
use super::rect::{ScreenRect, distance, distance_to_line, lines_cross};
use crate::data::ClusterId;
use crate::scene::{Anchor, Fill, Font, Hit, Ink, Node, Stroke, Style, Target, Text};
use crate::words;

/// Distances between a mark's edge and its label, in CSS pixels.
const DISTANCES: [f64; 5] = [4.0, 12.0, 24.0, 38.0, 54.0];
/// Distances of a label one asks for, which has to find a place.
const FAR_DISTANCES: [f64; 8] = [4.0, 12.0, 24.0, 38.0, 54.0, 76.0, 100.0, 130.0];
/// The distances where no leader may be drawn.
const DISTANCES_WITHOUT_LEADER: [f64; 2] = [4.0, 9.0];
/// Labels farther off than this have a leader line, in CSS pixels.
const NEAR: f64 = 10.0;
/// Gap between a leader's end and the letters, in CSS pixels.
const LEADER_GAP: f64 = 2.0;
/// Directions as unit vectors, the most readable first: beside the mark, below, above, then slanting; and the part of a
/// centred label's width that lies left of its mark. The last four slide labels above and below sideways.
const DIRECTIONS: [([f64; 2], f64); 16] = [
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
/// The least and most of a label above or below its mark that lies left of it, in parts of its width.
const SLIDE: [f64; 2] = [0.08, 0.92];
/// The label keeps off a mark's ring or frame, in CSS pixels.
const RING: f64 = 5.0;

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
    /// Whether the mark has a ring or frame that the label keeps off.
    ringed: bool,
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
        Self { runs, size, width, alpha, ringed: input.state.pins.contains(&bubble.cluster) }
    }

    /// At full strength, whatever is dimmed, and off the frame of the focus: for a label one asks for.
    pub(super) fn asked_for(mut self) -> Self {
        self.alpha = 1.0;
        self.ringed = true;
        self.runs.iter_mut().for_each(|(_, _, fill)| fill.alpha = 1.0);
        self
    }

    fn height(&self) -> f64 {
        (ASCENT + DESCENT) * self.size
    }
}

/// Which marks a leader may pass over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Passage {
    /// None.
    Clear,
    /// Those its own mark's centre lies in.
    Out,
    /// Those that overlap its own mark too: for labels that matter more than a tidy line.
    Neighbours,
    /// All.
    Any,
}

/// The space taken so far.
pub(super) struct Placer<'a> {
    viewport: ScreenRect,
    marks: &'a [Target],
    rects: Vec<ScreenRect>,
    leaders: Vec<[[f64; 2]; 2]>,
    distances: &'static [f64],
}

impl<'a> Placer<'a> {
    /// Nothing but marks. Without leaders labels stay close to their marks.
    pub(super) fn new(viewport: [f64; 2], marks: &'a [Target], leaders: bool) -> Self {
        Self {
            viewport: ScreenRect { min: [0.0, 0.0], max: viewport }.grown(-MARGIN),
            marks,
            rects: Vec::new(),
            leaders: Vec::new(),
            distances: if leaders { &DISTANCES } else { &DISTANCES_WITHOUT_LEADER },
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

    /// Further off than usual: for a label that has to find a place.
    pub(super) fn reaching_far(self) -> Self {
        Self { distances: &FAR_DISTANCES, ..self }
    }

    /// Marks no longer count: for a label that has to be seen.
    pub(super) fn over_marks(self) -> Self {
        Self { marks: &[], ..self }
    }

    pub(super) fn take(&mut self, label: &Label) {
        self.rects.push(label.rect);
        self.leaders.extend(label.leader);
    }

    /// The first free place for a label, the nearest distances first.
    pub(super) fn find(&self, bubble: &Bubble, wording: &Wording, passage: Passage) -> Option<Label> {
        self.distances
            .iter()
            .flat_map(|gap| DIRECTIONS.iter().map(move |direction| (*gap, *direction)))
            .filter_map(|(gap, direction)| self.candidate(bubble, wording, gap, direction))
            .find(|label| self.is_free(bubble, label, passage))
    }

    fn candidate(
        &self,
        bubble: &Bubble,
        wording: &Wording,
        gap: f64,
        (direction, part_left): ([f64; 2], f64),
    ) -> Option<Label> {
        let edge = bubble.radius + if wording.ringed { RING } else { 0.0 };
        let at = |reach: f64| [0, 1].map(|axis| bubble.center[axis] + direction[axis] * reach);
        let rect = self.rect_at(at(edge + gap), wording, direction, part_left)?;
        let leader = (gap > NEAR).then(|| [at(edge), at(edge + gap - LEADER_GAP)]);
        let text = Text {
            position: [rect.min[0], rect.min[1] + ASCENT * wording.size],
            runs: wording.runs.clone(),
            anchor: Anchor::Start,
            halo: 3.0,
        };
        Some(Label { cluster: bubble.cluster, text, rect, leader, alpha: wording.alpha })
    }

    /// The space of a label that starts at a point in a direction; above and below its mark it may slide to stay on
    /// the map.
    fn rect_at(&self, [x, y]: [f64; 2], wording: &Wording, [dx, dy]: [f64; 2], part_left: f64) -> Option<ScreenRect> {
        let [width, height] = [wording.width, wording.height()];
        let mut left = x - part_left * width;
        if dx == 0.0 {
            let inside = left.min(self.viewport.max[0] - width).max(self.viewport.min[0]);
            left = inside.max(x - SLIDE[1] * width).min(x - SLIDE[0] * width);
        }
        let top = match (dx == 0.0, dy > 0.0) {
            (false, _) => y - height / 2.0,
            (true, true) => y,
            (true, false) => y - height,
        };
        let rect = ScreenRect::at([left, top], [width, height]);
        self.viewport.encloses(&rect).then_some(rect)
    }

    fn is_free(&self, bubble: &Bubble, label: &Label, passage: Passage) -> bool {
        let space = label.rect.grown(CLEARANCE);
        !self.rects.iter().any(|rect| rect.overlaps(&space))
            && !self.leaders.iter().any(|leader| space.crossed_by(*leader))
            && !self.marks.iter().any(|mark| space.touches(mark.center, mark.shape))
            && label.leader.is_none_or(|leader| self.is_clear(bubble, leader, passage))
    }

    /// A leader crosses no label and no other leader, and passes over no mark it need not.
    fn is_clear(&self, bubble: &Bubble, leader: [[f64; 2]; 2], passage: Passage) -> bool {
        let own = Hit::Cluster(bubble.cluster);
        let in_the_way = |mark: &Target| {
            let reach = mark.edge_distance(mark.center).abs();
            let neighbour = distance(mark.center, bubble.center) < reach + bubble.radius;
            let may_pass = mark.hit == own
                || passage == Passage::Any
                || (neighbour && passage == Passage::Neighbours)
                || (mark.edge_distance(bubble.center) < 0.0 && passage >= Passage::Out);
            !may_pass && distance_to_line(mark.center, leader) < reach
        };
        !self.rects.iter().any(|rect| rect.crossed_by(leader))
            && !self.leaders.iter().any(|other| lines_cross(*other, leader))
            && !self.marks.iter().any(in_the_way)
    }
}
