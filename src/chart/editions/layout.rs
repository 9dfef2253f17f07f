//! From counts to points, lines and labels.

use super::frame::TICK_RISE;
use super::names::{METHOD_LINE, Name, Zone, first_method_width, lower_edge, method_texts, name_texts};
use super::values::{Surroundings, value_texts};
use super::{CountPoint, Series, draw_frame};
use crate::chart::PairInput;
use crate::chart::label::{Cover, centered_baseline};
use crate::chart::plot::SceneBackend;
use crate::data::{Dataset, EconomyId, Edition, Method};
use crate::scale::{Domain, Linear, integer_ticks};
use crate::scene::{
    Anchor, Evidence, Font, Hit, Ink, MarkForm, MarkStyle, Node, Scene, Style, Target, Text, TextMeasure, mark_nodes,
    outline,
};
use crate::state::Pair;
use plotters::drawing::IntoDrawingArea;

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
pub(super) const YEAR_FONT: Font = Font { size: 12.0, weight: 400 };
const RADIUS: f64 = 4.0;
const RADIUS_CURRENT: f64 = 5.5;
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
    /// Secondary ink where the pair has a count, weaker where not, full for the edition shown.
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

/// An edition in words, for the accessible table.
#[derive(Clone, Debug, PartialEq)]
pub struct EditionRow {
    /// The edition.
    pub edition: Edition,
    /// The method it follows.
    pub method: Method,
    /// Counts of A and B as written: `26`, `≥ 2`; `None` where no source gives one.
    pub counts: [Option<String>; 2],
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
    /// Right end of the grid in CSS pixels; names stand beyond it.
    pub grid_right: f64,
    /// Positions of the first and the last edition in CSS pixels.
    pub x_range: [f64; 2],
    /// Positions of no clusters and of the largest count in CSS pixels.
    pub y_range: [f64; 2],
    /// Editions in years.
    pub x_domain: Domain,
    /// Clusters, from none to the largest count; empty where no count is known.
    pub y_domain: Domain,
    /// Counts with a grid line.
    pub y_ticks: Vec<f64>,
    /// The changes of method.
    pub breaks: Vec<MethodBreakLine>,
    /// The editions on the axis.
    pub years: Vec<YearLabel>,
    /// A's line and B's.
    pub series: [Series; 2],
    texts: Vec<Text>,
}

impl EditionsLayout {
    /// Lays the chart out.
    #[must_use]
    pub fn new(input: &PairInput<'_>) -> Self {
        let PairInput { data, pair, width, measure, .. } = *input;
        let names = [pair.a, pair.b].map(|economy| Name::new(data, economy, width, measure));
        let name_x = width - names[0].width.max(names[1].width);
        let x_domain = Domain::around(Edition::all().map(|edition| edition.year().into()));
        let x_range = x_range(name_x - NAME_GAP, width, measure);
        let x = Linear::new(x_domain, x_range);
        let breaks: Vec<_> = break_years().map(|year| MethodBreakLine { year, x: x.map(year) }).collect();
        let methods = method_texts(&zones(&breaks, width), HEAD, measure);

        let height = if width >= WIDE { HEIGHT_WIDE } else { HEIGHT_NARROW };
        let y_domain = y_domain(data, pair);
        let y_range = [height - FOOT, lower_edge(&methods, measure).max(METHOD_LINE) + HEAD_GAP];
        let y = Linear::new(y_domain, y_range);
        let [mut a, b] = [pair.a, pair.b].map(|economy| Series::new(data, economy, pair.form(economy), x, y));
        a.mark_shared(&b, x);
        let series = [a, b];

        let mut layout = Self {
            width,
            height,
            edition: input.edition,
            grid_right: name_x - NAME_GAP / 2.0,
            x_range,
            y_range,
            x_domain,
            y_domain,
            y_ticks: integer_ticks(y_domain, INTERVALS),
            breaks,
            years: years(input, &series, x),
            series,
            texts: methods,
        };
        layout.texts.extend(layout.labels(&names, name_x, x, measure));
        layout
    }

    /// Names at the ends and values at the points.
    fn labels(&self, names: &[Name; 2], name_x: f64, x: Linear, measure: &dyn TextMeasure) -> Vec<Text> {
        let [bottom, top] = self.y_range;
        let names = name_texts(&self.series, names, name_x, top - HEAD_GAP, bottom);
        let around = Surroundings {
            series: &self.series,
            x,
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
        let y = Linear::new(self.y_domain, self.y_range);
        let cover = |tick: &f64| {
            let position = [0.0, centered_baseline(y.map(*tick) - TICK_RISE, YEAR_FONT)];
            Cover::of(&Text::plain(tick.to_string(), position, Anchor::Start, YEAR_FONT, Ink::Ink3), measure)
        };
        self.y_ticks.iter().map(cover).collect()
    }

    /// The whole figure, for SVG: the frame below the scene.
    #[must_use]
    pub fn static_scene(&self, measure: &dyn TextMeasure) -> Scene {
        let mut scene = self.frame_scene(measure);
        let marks = self.scene();
        scene.nodes.extend(marks.nodes);
        scene.targets = marks.targets;
        scene
    }

    /// Grid, axis, breaks and lines, as the page draws them with plotters.
    #[must_use]
    pub fn frame_scene(&self, measure: &dyn TextMeasure) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        let drawn = draw_frame(self, &SceneBackend::new(&mut scene, measure).into_drawing_area());
        // Recording cannot fail, and nothing else borrows the backend meanwhile.
        debug_assert!(drawn.is_ok(), "plotters could not record the frame");
        scene
    }

    /// Points, values, names and methods, with everything that can be pointed at; it lies on the frame.
    #[must_use]
    pub fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        // B first: where both have the same count, A's smaller disc stays visible on B's square.
        for series in self.series.iter().rev() {
            for point in &series.points {
                let style = MarkStyle { form: series.form, evidence: Evidence::Stated, alpha: 1.0 };
                scene.nodes.extend(mark_nodes(point.center, self.drawn_radius(series, point), style));
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

    /// A ring around what is hovered or focused.
    #[must_use]
    pub fn overlay(&self, hover: Option<Hit>) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        let Some(Hit::Count(economy, edition)) = hover else {
            return scene;
        };
        let series = self.series.iter().filter(|series| series.economy == economy);
        let rings = series.filter_map(|series| series.at(edition).map(|point| (series.form, point)));
        let style = Style::stroked(Ink::Ink, 1.5);
        scene.nodes.extend(rings.map(|(form, point)| outline(point.center, self.radius(point) + 2.0, form, style)));
        scene
    }

    /// Every edition in words.
    #[must_use]
    pub fn rows(&self) -> Vec<EditionRow> {
        let row = |edition: Edition| EditionRow {
            edition,
            method: edition.method(),
            counts: [0, 1].map(|index| self.series[index].at(edition).map(CountPoint::text)),
        };
        Edition::all().map(row).collect()
    }

    fn radius(&self, point: &CountPoint) -> f64 {
        if point.edition == self.edition { RADIUS_CURRENT } else { RADIUS }
    }

    /// Where the two counts are the same, B's square grows and A's disc shrinks, so that both are seen.
    fn drawn_radius(&self, series: &Series, point: &CountPoint) -> f64 {
        let radius = self.radius(point);
        let tied =
            self.series.iter().all(|series| series.at(point.edition).is_some_and(|at| at.center == point.center));
        match (tied, series.form) {
            (false, _) => radius,
            (true, MarkForm::Square) => radius + 1.5,
            (true, _) => radius - 1.0,
        }
    }
}

/// Positions of the first and the last edition, such that the first method's name fits before the first break; in a
/// wide figure on one line.
fn x_range(right: f64, width: f64, measure: &dyn TextMeasure) -> [f64; 2] {
    let wide = width >= WIDE;
    let half_step = 0.5 / (Edition::all().len() as f64 - 1.0);
    let name = first_method_width(Edition::FIRST.method(), wide, measure);
    // The break stands half a step right of the first edition: solve left + half_step × (right − left) ≥ name.
    let for_name = (name - half_step * right) / (1.0 - half_step);
    [for_name.max(if wide { 40.0 } else { 28.0 }).min(right), right]
}

fn y_domain(data: &Dataset, pair: Pair) -> Domain {
    let count = |edition, economy: EconomyId| data.count(edition, economy).map(|count| f64::from(count.clusters));
    let counts = Edition::all().flat_map(|edition| [count(edition, pair.a), count(edition, pair.b)]).flatten();
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

fn years(input: &PairInput<'_>, series: &[Series; 2], x: Linear) -> Vec<YearLabel> {
    const GAP: f64 = 3.0;
    let step = x.map(1.0) - x.map(0.0);
    let emphasised = Font { weight: 650, ..YEAR_FONT };
    let [full, short] = ["2024", "’24"].map(|text| input.measure.width(text, emphasised));
    let label = |(index, edition): (usize, Edition)| {
        let year = edition.year().to_string();
        let fits_first = index == 0 && (full + short) / 2.0 + GAP <= step;
        let text = if full + GAP <= step || fits_first { year } else { format!("’{}", &year[2..]) };
        let is_known = series.iter().any(|series| series.at(edition).is_some());
        let ink = match (edition == input.edition, is_known) {
            (true, _) => Ink::Ink,
            (false, true) => Ink::Ink2,
            (false, false) => Ink::Ink3,
        };
        let left_out = short + GAP > step && index % 2 == 1 && edition != input.edition;
        YearLabel { edition, text: if left_out { String::new() } else { text }, x: x.map(edition.year().into()), ink }
    };
    Edition::all().enumerate().map(label).collect()
}
