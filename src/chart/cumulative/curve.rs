//! One economy's steps, and the area of what is possible.

use crate::chart::FigureInput;
use crate::chart::plot::FrameLine;
use crate::data::{ClusterId, CountBasis, Dataset, EconomyId, Ranking};
use crate::scale::Linear;
use crate::scene::{Fill, MarkForm, Node, PathCommand, Style};
use crate::stats::{Within, members, within_first};

/// Widths of the lines in CSS pixels: known ranks; the same where both economies' lines coincide; limits.
const KNOWN: f64 = 2.5;
const SHARED: f64 = 1.0;
const LIMIT: f64 = 1.0;
const LIMIT_DOTS: [f64; 2] = [1.5, 3.0];
const LIMIT_ALPHA: f64 = 0.8;
const AREA_ALPHA: f64 = 0.1;

/// A known rank.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveMark {
    /// The cluster.
    pub cluster: ClusterId,
    /// Its rank.
    pub rank: u16,
    /// How many known ranks of the economy there are down to it, itself included.
    pub known: u16,
    /// How strongly it is drawn.
    pub alpha: f64,
}

/// How many of the first ranks are an economy's.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The economy.
    pub economy: EconomyId,
    /// Disc or square.
    pub form: MarkForm,
    /// The exact count, where a source gives one.
    pub count: Option<u16>,
    /// Its known ranks, best first.
    pub marks: Vec<CurveMark>,
    /// For the first 1, 2, 3 … 100 ranks.
    pub limits: Vec<Within>,
}

impl Curve {
    /// The curve of an economy; `None` where neither a rank nor an exact count is known.
    pub(super) fn new(input: &FigureInput<'_>, economy: EconomyId) -> Option<Self> {
        let (data, edition) = (input.data, input.edition());
        let members = members(data, edition, economy);
        let ranked = members.named.iter().filter_map(|row| Some((*row, row.rank()?)));
        let mark = |(known, (row, rank)): (u16, (&Ranking, u16))| CurveMark {
            cluster: row.cluster,
            rank,
            known,
            alpha: input.alpha(row),
        };
        let marks: Vec<_> = (1..).zip(ranked).map(mark).collect();
        let exact = members.count.filter(|count| count.basis != CountBasis::AtLeast);
        let curve = Self {
            economy,
            form: input.pair().form(economy),
            count: exact.map(|count| count.clusters),
            marks,
            limits: within_first(data, edition, economy),
        };
        (curve.count.is_some() || !curve.marks.is_empty()).then_some(curve)
    }

    /// How many ranks are known.
    #[must_use]
    pub fn known(&self) -> u16 {
        self.limits.last().map_or(0, |within| within.known)
    }

    /// The line of known ranks from the first one on, thin where another economy's lies under it.
    pub(super) fn known_lines(&self, under: Option<&Self>) -> Vec<FrameLine> {
        let values = |curve: &Self| curve.limits.iter().map(|within| within.known).collect::<Vec<_>>();
        let (own, under) = (values(self), under.map(values).unwrap_or_default());
        let Some(first) = own.iter().position(|known| *known > 0) else { return Vec::new() };
        let is_shared = |at: &usize| under.get(*at) == Some(&own[*at]);
        let places: Vec<usize> = (first..own.len()).collect();
        let line =
            |points: Vec<[f64; 2]>, width| FrameLine { points, ink: self.form.ink(), width, alpha: 1.0, dash: None };
        let run = |run: &[usize]| {
            let from = run.first().copied().unwrap_or(first);
            let to = from + run.len() - 1;
            // The rise to a run's height belongs to it; the run ends where the next one begins.
            let before = from.checked_sub(1).map_or(0, |at| own[at]);
            let rise = point(from, before);
            let mut points = corners(&own, from, to);
            points.push(point((to + 1).min(own.len() - 1), own[to]));
            points.dedup();
            if !is_shared(&from) {
                points.insert(0, rise);
                points.dedup();
                return vec![line(points, KNOWN)];
            }
            // Two economies do not rise at one rank: what they share is level.
            let risen = (before != own[from]).then(|| line(vec![rise, point(from, own[from])], KNOWN));
            let level = (points.len() > 1).then(|| line(points, SHARED));
            level.into_iter().chain(risen).collect()
        };
        places.chunk_by(|one, next| is_shared(one) == is_shared(next)).flat_map(run).collect()
    }

    /// The edges of what is possible, where they are not the line of known ranks; `top` is the figure's largest number.
    pub(super) fn limit_lines(&self, top: u16) -> Vec<FrameLine> {
        let [upper, lower] = self.edges(top);
        let known: Vec<_> = self.limits.iter().map(|within| within.known).collect();
        let last = known.len().saturating_sub(1);
        // Where nothing bounds the numbers the line leaves the figure; along its edge it would be a limit.
        let leaves = self.limits.iter().position(|within| within.at_most > top).unwrap_or(last);
        let line = |edge: Vec<u16>, to: usize| {
            let first = edge.iter().zip(&known).position(|(edge, known)| edge != known)?;
            let before = first.checked_sub(1).map_or(0, |at| edge[at]);
            let mut points = vec![point(first, before)];
            points.extend(corners(&edge, first, to));
            let ink = self.form.ink();
            Some(FrameLine { points, ink, width: LIMIT, alpha: LIMIT_ALPHA, dash: Some(LIMIT_DOTS) })
        };
        [line(upper, leaves), line(lower, last)].into_iter().flatten().collect()
    }

    /// The area of what is possible.
    pub(super) fn area(&self, x: Linear, y: Linear, top: u16) -> Node {
        let [upper, lower] = self.edges(top);
        let last = upper.len().saturating_sub(1);
        let mut outline = corners(&upper, 0, last);
        let mut back = corners(&lower, 0, last);
        back.reverse();
        outline.extend(back);
        let mut commands: Vec<_> = outline.iter().map(|at| PathCommand::Line([x.map(at[0]), y.map(at[1])])).collect();
        if let Some(PathCommand::Line(start)) = commands.first().copied() {
            commands[0] = PathCommand::Move(start);
        }
        commands.push(PathCommand::Close);
        Node::Path {
            commands,
            style: Style { fill: Some(Fill { ink: self.form.ink(), alpha: AREA_ALPHA }), stroke: None },
        }
    }

    /// The most and the least that is possible among the first ranks, cut off at `top`.
    fn edges(&self, top: u16) -> [Vec<u16>; 2] {
        let edge = |part: fn(&Within) -> u16| self.limits.iter().map(|within| part(within).min(top)).collect();
        [edge(|within| within.at_most), edge(|within| within.at_least)]
    }
}

/// The largest number the figure shows: every exact count, and one more than what is known without one.
pub(super) fn largest(curves: &[Curve]) -> u16 {
    const LEAST: u16 = 4;
    let most = |curve: &Curve| curve.count.unwrap_or_else(|| (curve.known() + 1).min(Dataset::RANKED_CLUSTERS));
    curves.iter().map(most).fold(LEAST, u16::max)
}

/// A corner at the rank of a place in a list of values, which starts with rank 1.
fn point(at: usize, value: u16) -> [f64; 2] {
    [(at + 1) as f64, value.into()]
}

/// The corners of steps through the values of `from..=to`: level up to the next rank, then straight up.
fn corners(values: &[u16], from: usize, to: usize) -> Vec<[f64; 2]> {
    let Some(mut value) = values.get(from).copied() else { return Vec::new() };
    let mut corners = vec![point(from, value)];
    for (at, next) in values.iter().copied().enumerate().take(to + 1).skip(from + 1) {
        if next != value {
            corners.extend([point(at, value), point(at, next)]);
            value = next;
        }
    }
    corners.push(point(to, value));
    corners
}
