//! One economy's counts as points and lines.

use crate::chart::plot::FrameLine;
use crate::data::{CountBasis, Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::scale::Linear;
use crate::scene::MarkForm;
use crate::stats::Comparable;

const DOTS: [f64; 2] = [2.0, 4.0];
/// Widths of the pair's lines in CSS pixels, solid and dotted.
const PAIR: [f64; 2] = [2.5, 1.5];
/// The same of further economies, so that the pair stands out.
const FURTHER: [f64; 2] = [1.6, 1.2];

/// A known count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CountPoint {
    /// The edition.
    pub edition: Edition,
    /// How many clusters.
    pub clusters: u16,
    /// Whether that is a lower limit.
    pub at_least: bool,
    /// Position in CSS pixels.
    pub center: [f64; 2],
}

impl CountPoint {
    /// The count as written: `26`, `≥ 2`.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let clusters = language.integer(self.clusters.into());
        if self.at_least { language.texts().at_least(clusters) } else { clusters }
    }
}

/// A line between two neighbouring points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// The earlier point's edition and count.
    pub from: (Edition, u16),
    /// The later point's edition and count.
    pub to: (Edition, u16),
    /// Solid where the two counts can be compared and no edition lies between.
    pub solid: bool,
    /// Whether the other economy's line lies under it: it is then drawn thin enough for both to be seen.
    pub shared: bool,
}

/// The counts of an economy through the editions.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The economy.
    pub economy: EconomyId,
    /// Disc or square for the pair, ring for further economies.
    pub form: MarkForm,
    /// Every known count, earliest first; empty where none is known.
    pub points: Vec<CountPoint>,
    /// The lines between them.
    pub segments: Vec<Segment>,
}

impl Series {
    pub(super) fn new(data: &Dataset, economy: EconomyId, form: MarkForm, x: Linear, y: Linear) -> Self {
        let point = |edition: Edition| {
            data.count(edition, economy).map(|count| CountPoint {
                edition,
                clusters: count.clusters,
                at_least: count.basis == CountBasis::AtLeast,
                center: [x.map(edition.year().into()), y.map(count.clusters.into())],
            })
        };
        let points: Vec<_> = Edition::all().filter_map(point).collect();
        let segments = points.windows(2).map(|pair| segment(&pair[0], &pair[1])).collect();
        Self { economy, form, points, segments }
    }

    /// Marks the segments whose ends both lie on another series' line.
    pub(super) fn mark_shared(&mut self, other: &Self, x: Linear) {
        let on_other = |(edition, _): (Edition, u16), height| other.height_at(edition, x) == Some(height);
        for (segment, ends) in self.segments.iter_mut().zip(self.points.windows(2)) {
            segment.shared = on_other(segment.from, ends[0].center[1]) && on_other(segment.to, ends[1].center[1]);
        }
    }

    /// Its lines as plotters draws them: runs of solid segments as one line each, so that corners are joined, dotted ones
    /// singly. Editions of different methods are not joined, not even by dots.
    pub(super) fn lines(&self) -> Vec<FrameLine> {
        let point = |(edition, clusters): (Edition, u16)| [f64::from(edition.year()), f64::from(clusters)];
        let joined = |one: &Segment, next: &Segment| one.solid && next.solid && one.shared == next.shared;
        let one_method = |run: &&[Segment]| run.iter().all(|segment| segment.from.0.method() == segment.to.0.method());
        let [solid, dotted] = if self.form == MarkForm::Ring { FURTHER } else { PAIR };
        let line = |run: &[Segment]| {
            let mut points: Vec<_> = run.iter().map(|segment| point(segment.from)).collect();
            points.extend(run.last().map(|segment| point(segment.to)));
            let thinner = if run.iter().any(|segment| segment.shared) { 0.4 } else { 1.0 };
            let (width, alpha, dash) =
                if run.iter().all(|segment| segment.solid) { (solid, 1.0, None) } else { (dotted, 0.9, Some(DOTS)) };
            FrameLine { points, ink: self.form.ink(), width: width * thinner, alpha, dash }
        };
        self.segments.chunk_by(joined).filter(one_method).map(line).collect()
    }

    /// The point of an edition.
    #[must_use]
    pub fn at(&self, edition: Edition) -> Option<&CountPoint> {
        self.points.iter().find(|point| point.edition == edition)
    }

    /// Height of the line at an edition, between points as drawn; `None` outside the known editions.
    pub(super) fn height_at(&self, edition: Edition, x: Linear) -> Option<f64> {
        let along = x.map(edition.year().into());
        let exact = self.at(edition).map(|point| point.center[1]);
        let between = || {
            let pair = self.points.windows(2).find(|pair| pair[0].edition < edition && edition < pair[1].edition)?;
            let [from, to] = [pair[0].center, pair[1].center];
            Some(from[1] + (along - from[0]) / (to[0] - from[0]) * (to[1] - from[1]))
        };
        exact.or_else(between)
    }
}

fn segment(from: &CountPoint, to: &CountPoint) -> Segment {
    let neighbours = to.edition.previous() == Some(from.edition);
    let comparable = Comparable::new(from.edition, to.edition).is_ok();
    Segment {
        from: (from.edition, from.clusters),
        to: (to.edition, to.clusters),
        solid: neighbours && comparable && !from.at_least && !to.at_least,
        shared: false,
    }
}
