//! From counts to points, lines and labels.

use super::names::{METHOD_LINE, Name, Zone, first_method_width, lower_edge, method_texts, name_texts};
use super::values::{Surroundings, value_texts};
use super::{CountPoint, Series};
use crate::chart::label::{Cover, centered_baseline};
use crate::chart::plot::{Frame, FrameAxis, TICK_FONT, TICK_RISE, Tick, Upright};
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::order::sort_by_key;
use crate::data::{Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::scale::{AxisScale, Domain, Linear, integer_ticks};
use crate::scene::{Anchor, Evidence, Font, Hit, Ink, MarkStyle, Node, Scene, Target, Text, TextMeasure, mark_nodes};
use crate::words::{count_cell, method_name, sources_count, table as words, year_short};

/// From this width of the figure, in CSS pixels, it is drawn in full height.
const WIDE: f64 = 560.0;
const HEIGHT_WIDE: f64 = 372.0;
const HEIGHT_NARROW: f64 = 290.0;
/// Below the axis, for the years.
const FOOT: f64 = 26.0;
/// Baseline of the methods' names, and free space below them for the topmost value.
const HEAD: f64 = 12.0;
const HEAD_GAP: f64 = 24.0;
/// From the last edition to the names.
const NAME_GAP: f64 = 16.0;
/// The upright lines of the breaks.
const BREAK_TOP: f64 = 2.0;
const BREAK_DASH: [f64; 2] = [3.0, 3.0];
const RADIUS: f64 = 4.0;
const RADIUS_CURRENT: f64 = 5.5;
/// From a mark to the ring around it where counts are the same.
const RING_GAP: f64 = 2.5;
/// Steps of the count axis, at most.
const INTERVALS: u16 = 4;

/// An edition on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct YearLabel {
    /// The edition.
    pub edition: Edition,
    /// `2024`, or `’24` where space is short; empty where even that does not fit.
    pub text: String,
    /// Position along the axis in CSS pixels.
    pub x: f64,
    /// Secondary ink where a count is drawn, weaker where not, full for the edition shown.
    pub ink: Ink,
}

/// A change of method, as an upright line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MethodBreakLine {
    /// Position between the two editions, in years: 2017.5.
    pub year: f64,
    /// The same in CSS pixels.
    pub x: f64,
}

/// Where everything of the chart stands.
#[derive(Clone, Debug, PartialEq)]
pub struct EditionsLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// The edition emphasised.
    pub edition: Edition,
    /// Editions in years against clusters, from none to the largest count; names stand right of the grid.
    pub frame: Frame,
    /// The changes of method.
    pub breaks: Vec<MethodBreakLine>,
    /// The editions on the axis.
    pub years: Vec<YearLabel>,
    /// A's line, B's, then those of further economies.
    pub series: Vec<Series>,
    texts: Vec<Text>,
    table: FigureTable,
}

impl EditionsLayout {
    /// Lays the chart out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let FigureInput { data, width, measure, .. } = *input;
        let pair = input.pair();
        let economies = input.state.drawn();
        let name =
            |economy: &EconomyId| Name::new(input.state.language, data, *economy, pair.form(*economy), width, measure);
        let names: Vec<_> = economies.iter().map(name).collect();
        let name_x = width - names.iter().map(|name| name.width).fold(0.0, f64::max);
        let x_domain = Domain::around(Edition::all().map(|edition| edition.year().into()));
        let x_range = x_range(input.state.language, name_x - NAME_GAP, width, measure);
        let x = Linear::new(x_domain, x_range);
        let breaks: Vec<_> = break_years().map(|year| MethodBreakLine { year, x: x.map(year) }).collect();
        let methods = method_texts(input.state.language, &zones(&breaks, width), HEAD, measure);

        let height = if width >= WIDE { HEIGHT_WIDE } else { HEIGHT_NARROW };
        let y_domain = y_domain(data, &economies);
        let y_range = [height - FOOT, lower_edge(&methods, measure).max(METHOD_LINE) + HEAD_GAP];
        let y = Linear::new(y_domain, y_range);
        let line = |economy: &EconomyId| Series::new(data, *economy, pair.form(*economy), x, y);
        let mut series: Vec<_> = economies.iter().map(line).collect();
        if let [a, b, ..] = series.as_mut_slice() {
            a.mark_shared(b, x);
        }
        let years = years(input, &series, x);
        let tick = |count: f64| Tick::new(count, input.state.language.integer(count as i64));
        let y_ticks = integer_ticks(y_domain, INTERVALS).into_iter().map(tick).collect();

        let mut layout = Self {
            width,
            height,
            edition: input.edition(),
            frame: Frame {
                x: FrameAxis {
                    scale: AxisScale::Linear,
                    domain: x_domain,
                    range: x_range,
                    ticks: years.iter().map(|year| year.tick(input.edition())).collect(),
                },
                y: FrameAxis { scale: AxisScale::Linear, domain: y_domain, range: y_range, ticks: y_ticks },
                grid: [0.0, name_x - NAME_GAP / 2.0],
                upright_grid: false,
                uprights: breaks.iter().map(MethodBreakLine::upright).collect(),
                // A last, as with the points: where its line coincides with B's, A's thinner one lies on B's.
                lines: series.iter().rev().flat_map(Series::lines).collect(),
            },
            breaks,
            years,
            series,
            texts: methods,
            table: table(input.state.language, data, &economies),
        };
        layout.texts.extend(layout.labels(input.state.language, &names, name_x, x, measure));
        layout
    }

    /// Names at the ends and values at the points.
    fn labels(
        &self,
        language: Language,
        names: &[Name],
        name_x: f64,
        x: Linear,
        measure: &dyn TextMeasure,
    ) -> Vec<Text> {
        let [bottom, top] = self.frame.y.range;
        let names = name_texts(&self.series, names, name_x, [top - HEAD_GAP, bottom]);
        let around = Surroundings {
            language,
            series: &self.series,
            x,
            breaks: &self.breaks,
            radius: RADIUS_CURRENT,
            area: Cover { min: [0.0, top - HEAD_GAP], max: [self.width, bottom - 2.0] },
            labels: names.iter().map(|name| Cover::of(name, measure)).chain(self.tick_covers(measure)).collect(),
            measure,
        };
        let values = value_texts(&around);
        names.into_iter().chain(values).collect()
    }

    /// What the figures of the count axis cover, above their grid lines.
    fn tick_covers(&self, measure: &dyn TextMeasure) -> Vec<Cover> {
        let y = &self.frame.y;
        let cover = |tick: &Tick| {
            let position = [0.0, centered_baseline(y.map(tick.value) - TICK_RISE, TICK_FONT)];
            Cover::of(&Text::plain(tick.text.as_str(), position, Anchor::Start, TICK_FONT, Ink::Ink3), measure)
        };
        y.ticks.iter().map(cover).collect()
    }

    fn radius(&self, point: &CountPoint) -> f64 {
        if point.edition == self.edition { RADIUS_CURRENT } else { RADIUS }
    }

    /// Where counts are the same, every mark is seen: of the pair B's square grows and A's disc shrinks, and the rings of
    /// further economies lie around those painted after them.
    fn drawn_radius(&self, index: usize, point: &CountPoint) -> f64 {
        let is_here = |series: &Series| series.at(point.edition).is_some_and(|at| at.center == point.center);
        let above = self.series[..index].iter().filter(|series| is_here(series)).count();
        let pair_tied = self.series.iter().take(2).all(is_here);
        match (index, pair_tied) {
            (0, true) => self.radius(point) - 1.0,
            (1, true) => self.radius(point) + 1.5,
            (0 | 1, false) => self.radius(point),
            _ => self.radius(point) + RING_GAP * above as f64,
        }
    }
}

impl Figure for EditionsLayout {
    /// Points, values, names and methods, with everything that can be pointed at; it lies on the frame.
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        // A last: where both have the same count, its smaller disc stays visible on B's square.
        for (index, series) in self.series.iter().enumerate().rev() {
            for point in &series.points {
                let style = MarkStyle { form: series.form, evidence: Evidence::Stated, alpha: 1.0 };
                scene.nodes.extend(mark_nodes(point.center, self.drawn_radius(index, point), style));
            }
        }
        scene.nodes.extend(self.texts.iter().cloned().map(Node::Text));
        let target = |series: &Series, point: &CountPoint| {
            Target::mark(Hit::Count(series.economy, point.edition), point.center, self.radius(point), series.form)
        };
        let points = |series: &Series| series.points.iter().map(|point| target(series, point)).collect::<Vec<_>>();
        scene.targets = self.series.iter().flat_map(points).collect();
        scene
    }

    fn frame(&self) -> Option<&Frame> {
        Some(&self.frame)
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }

    fn is_plane(&self) -> bool {
        true
    }
}

impl YearLabel {
    fn tick(&self, shown: Edition) -> Tick {
        Tick {
            ink: self.ink,
            strong: self.edition == shown,
            ..Tick::new(self.edition.year().into(), self.text.clone())
        }
    }
}

impl MethodBreakLine {
    fn upright(&self) -> Upright {
        Upright { value: self.year, top: BREAK_TOP, dash: Some(BREAK_DASH) }
    }
}

/// Every edition in words: the counts, the method, how many sources state them.
fn table(language: Language, data: &Dataset, economies: &[EconomyId]) -> FigureTable {
    let row = |edition: Edition| {
        let mut sources: Vec<_> = economies
            .iter()
            .filter_map(|economy| data.count(edition, *economy))
            .collect::<Vec<_>>()
            .into_iter()
            .flat_map(|count| count.sources.iter().copied())
            .collect();
        sort_by_key(&mut sources, |source| *source);
        sources.dedup();
        let mut cells = vec![Some(edition.to_string())];
        cells.extend(economies.iter().map(|economy| count_cell(language, data, edition, *economy)));
        cells.push(Some(method_name(language, edition.method())));
        cells.push((!sources.is_empty()).then(|| sources_count(language, sources.len())));
        FigureRow { hit: None, cells, missing: data.missing(edition) }
    };
    let mut columns = vec![Column::words(language.texts().heading_edition())];
    columns.extend(economies.iter().map(|economy| Column::figures(words::economy_heading(language, data, *economy))));
    columns.extend([
        Column::words(language.texts().heading_method()),
        Column::words(language.texts().heading_stated_by()),
    ]);
    FigureTable { caption: language.texts().editions_caption(), columns, rows: Edition::all().map(row).collect() }
}

/// Positions of the first and the last edition, such that the first method's name fits before the first break; in a
/// wide figure on one line.
fn x_range(language: Language, right: f64, width: f64, measure: &dyn TextMeasure) -> [f64; 2] {
    let wide = width >= WIDE;
    let half_step = 0.5 / (Edition::all().len() as f64 - 1.0);
    let name = first_method_width(language, Edition::FIRST.method(), wide, measure);
    // The break stands half a step right of the first edition: solve left + half_step × (right − left) ≥ name.
    let for_name = (name - half_step * right) / (1.0 - half_step);
    [for_name.max(if wide { 40.0 } else { 28.0 }).min(right), right]
}

fn y_domain(data: &Dataset, economies: &[EconomyId]) -> Domain {
    let counts =
        Edition::all().flat_map(|edition| economies.iter().filter_map(move |economy| data.count(edition, *economy)));
    let counts = counts.map(|count| f64::from(count.clusters));
    counts.reduce(f64::max).map_or(Domain::EMPTY, |largest| Domain::new(0.0, largest))
}

/// Halfway between neighbouring editions of different methods.
fn break_years() -> impl Iterator<Item = f64> {
    let changed = |edition: &Edition| edition.previous().is_some_and(|before| before.method() != edition.method());
    Edition::all().filter(changed).map(|edition| f64::from(edition.year()) - 0.5)
}

/// The parts of the chart between the breaks.
fn zones(breaks: &[MethodBreakLine], width: f64) -> Vec<Zone> {
    let methods = Edition::all().map(Edition::method).fold(Vec::new(), |mut methods, method| {
        if methods.last() != Some(&method) {
            methods.push(method);
        }
        methods
    });
    let lefts = std::iter::once(0.0).chain(breaks.iter().map(|line| line.x));
    let rights = breaks.iter().map(|line| line.x).chain(std::iter::once(width));
    methods.into_iter().zip(lefts.zip(rights)).map(|(method, (left, right))| (method, [left, right])).collect()
}

fn years(input: &FigureInput<'_>, series: &[Series], x: Linear) -> Vec<YearLabel> {
    const GAP: f64 = 3.0;
    let step = x.map(1.0) - x.map(0.0);
    let emphasised = Font { weight: 650, ..TICK_FONT };
    let language = input.state.language;
    let [full, short] = [Edition::CURRENT.to_string(), year_short(language, Edition::CURRENT)]
        .map(|text| input.measure.width(&text, emphasised));
    let label = |(index, edition): (usize, Edition)| {
        let fits_first = index == 0 && (full + short) / 2.0 + GAP <= step;
        let text = if full + GAP <= step || fits_first { edition.to_string() } else { year_short(language, edition) };
        let is_known = series.iter().any(|series| series.at(edition).is_some());
        let ink = match (edition == input.edition(), is_known) {
            (true, _) => Ink::Ink,
            (false, true) => Ink::Ink2,
            (false, false) => Ink::Ink3,
        };
        let left_out = short + GAP > step && index % 2 == 1 && edition != input.edition();
        YearLabel { edition, text: if left_out { String::new() } else { text }, x: x.map(edition.year().into()), ink }
    };
    Edition::all().enumerate().map(label).collect()
}
