//! One income level's numbers as points and lines.

use super::mark::{level_ink, level_mark};
use crate::chart::FigureInput;
use crate::chart::plot::{FrameAxis, FrameLine};
use crate::data::{Dataset, Edition, IncomeGroup, IncomeLevel};
use crate::language::Language;
use crate::scene::{Hit, Node, Stroke, Style, Target, TargetShape};
use crate::stats::{Comparable, LevelCount, level_count};

/// Half the distance between the two levels' marks of an edition in CSS pixels.
const ASIDE: f64 = 4.5;
const DOTS: [f64; 2] = [2.0, 4.0];
const SOLID: f64 = 2.5;
const DOTTED: f64 = 1.5;
/// The line up to the upper limit, and half the bar it ends in.
const STEM_DASH: [f64; 2] = [1.5, 2.5];
const STEM: f64 = 1.25;
const CAP: f64 = 3.5;
/// Lines join limits that leave at most so many of the 100 open.
const OPEN_AT_MOST: u16 = Dataset::RANKED_CLUSTERS / 2;
const RADIUS: f64 = 4.5;
const RADIUS_CURRENT: f64 = 5.5;

/// A level's number in an edition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LevelPoint {
    /// The edition.
    pub edition: Edition,
    /// The number and its limits.
    pub count: LevelCount,
    /// Place of the lower limit in CSS pixels.
    pub center: [f64; 2],
    /// Height of the upper limit in CSS pixels.
    pub upper: f64,
    /// Radius of the mark in CSS pixels.
    pub radius: f64,
}

impl LevelPoint {
    /// The number as written: `≥ 55`.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let clusters = language.integer(self.count.clusters.into());
        if self.count.exact { clusters } else { language.texts().at_least(clusters) }
    }
}

/// The numbers of a level through the editions.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelSeries {
    /// High or middle income.
    pub level: IncomeLevel,
    /// Every known number, earliest first.
    pub points: Vec<LevelPoint>,
    /// Pairs of points that a line joins, by place in `points`.
    pub joined: Vec<[usize; 2]>,
    /// 1, or less where the filter asks for the other level.
    pub alpha: f64,
}

impl LevelSeries {
    pub(super) fn new(input: &FigureInput<'_>, level: IncomeLevel, x: &FrameAxis, y: &FrameAxis) -> Self {
        let aside = if level == IncomeLevel::High { -ASIDE } else { ASIDE };
        let point = |edition: Edition| {
            level_count(input.data, edition, level).map(|count| LevelPoint {
                edition,
                count,
                center: [x.map(edition.year().into()) + aside, y.map(count.clusters.into())],
                upper: y.map(count.at_most.into()),
                radius: if edition == input.edition() { RADIUS_CURRENT } else { RADIUS },
            })
        };
        let points: Vec<_> = Edition::all().filter_map(point).collect();
        let joined =
            (1..points.len()).map(|at| [at - 1, at]).filter(|[one, next]| can_join(&points[*one], &points[*next]));
        let filtered = input.state.filter.income.map(IncomeGroup::level).is_some_and(|wanted| wanted != level);
        let alpha = if filtered { FigureInput::DIMMED } else { 1.0 };
        Self { level, joined: joined.collect(), points, alpha }
    }

    /// Its lines for plotters, in years and clusters; dotted between limits.
    pub(super) fn lines(&self, x: &FrameAxis) -> Vec<FrameLine> {
        let per_px = x.domain.span() / (x.range[1] - x.range[0]).max(1.0);
        let value = |point: &LevelPoint| {
            let aside = point.center[0] - x.map(point.edition.year().into());
            [f64::from(point.edition.year()) + aside * per_px, f64::from(point.count.clusters)]
        };
        let line = |[one, next]: &[usize; 2]| {
            let ends = [&self.points[*one], &self.points[*next]];
            let exact = ends.iter().all(|point| point.count.exact);
            let (width, dash) = if exact { (SOLID, None) } else { (DOTTED, Some(DOTS)) };
            FrameLine { points: ends.map(value).into(), ink: level_ink(self.level), width, alpha: self.alpha, dash }
        };
        self.joined.iter().map(line).collect()
    }

    /// The lines up to the upper limits, then the marks.
    pub(super) fn nodes(&self) -> Vec<Node> {
        let stems = self.points.iter().filter(|point| !point.count.exact).flat_map(|point| self.stem(point));
        let mark =
            |point: &LevelPoint| level_mark(self.level, point.center, point.radius, point.count.exact, self.alpha);
        stems.chain(self.points.iter().map(mark)).collect()
    }

    fn stem(&self, point: &LevelPoint) -> [Node; 2] {
        let [x, y] = point.center;
        let style = |dash| Style {
            fill: None,
            stroke: Some(Stroke { ink: level_ink(self.level), alpha: 0.75 * self.alpha, width: STEM, dash }),
        };
        [
            Node::line([x, y - point.radius], [x, point.upper], style(Some(STEM_DASH))),
            Node::line([x - CAP, point.upper], [x + CAP, point.upper], style(None)),
        ]
    }

    pub(super) fn targets(&self) -> impl Iterator<Item = Target> {
        self.points.iter().map(|point| Target {
            hit: Hit::Income(self.level, point.edition),
            center: point.center,
            shape: TargetShape::Disc(point.radius),
        })
    }
}

/// Neighbouring editions of one method whose limits say something.
fn can_join(one: &LevelPoint, next: &LevelPoint) -> bool {
    next.edition.previous() == Some(one.edition)
        && Comparable::new(one.edition, next.edition).is_ok()
        && [one, next].iter().all(|point| point.count.at_most - point.count.clusters <= OPEN_AT_MOST)
}
