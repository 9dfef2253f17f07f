//! From sums and growth figures to two parts beside or above each other.

use super::GrowthRow;
use super::LevelSeries;
use super::growth::{Growth, grown};
use super::mark::level_ink;
use super::values::{Surroundings, value_texts};
use super::years::{method_changes, method_texts, years_axis};
use crate::chart::label::{Cover, centered_baseline, wrap};
use crate::chart::plot::{Frame, FrameAxis, TICK_FONT, TICK_RISE, Tick, Upright};
use crate::chart::stand_in::stand_in;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::{Dataset, Edition, IncomeLevel, Ranking};
use crate::language::Language;
use crate::scale::{AxisScale, Domain, integer_ticks};
use crate::scene::{Anchor, Font, Hit, Ink, Node, Scene, Text, TextMeasure};
use crate::stats::level_count;
use crate::words;

/// From this width of the figure, in CSS pixels, growth stands beside the counts.
const BESIDE: f64 = 760.0;
/// The counts' part of that width, and what lies between the parts.
const COUNTS_PART: f64 = 0.6;
const GAP_BESIDE: f64 = 56.0;
const GAP_BELOW: f64 = 28.0;
/// From this width of the counts they are drawn in full height.
const WIDE: f64 = 520.0;
const HEIGHT_WIDE: f64 = 380.0;
const HEIGHT_NARROW: f64 = 320.0;
const HEADING_FONT: Font = Font { size: 13.0, weight: 600 };
const HEADING_LINE: f64 = 18.0;
/// From the heading to the baseline of the methods' names, and from those to the highest value.
const METHODS: f64 = 20.0;
const HEAD_GAP: f64 = 22.0;
const FOOT: f64 = 26.0;
const NAME_FONT: Font = Font { size: 13.0, weight: 650 };
const NAME_LINE: f64 = 15.0;
/// From the last edition's marks to the names of the levels.
const NAME_GAP: f64 = 20.0;
const BREAK_DASH: [f64; 2] = [3.0, 3.0];
/// Steps of the count axis, at most.
const INTERVALS: u16 = 5;
const LEVELS: [IncomeLevel; 2] = [IncomeLevel::High, IncomeLevel::Middle];

/// Where everything of the figure stands.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomeLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Editions in years against clusters, 0 to 100; absent where no edition has a count.
    pub frame: Option<Frame>,
    /// High income, then middle income.
    pub series: [LevelSeries; 2],
    growth: Growth,
    texts: Vec<Text>,
    table: FigureTable,
}

impl IncomeLayout {
    /// Lays both parts out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let width = input.width;
        let beside = width >= BESIDE;
        let counts_width = if beside { COUNTS_PART * (width - GAP_BESIDE) } else { width };
        let counts = Counts::new(input, counts_width);
        let growth = if beside {
            Growth::new(input, [counts_width + GAP_BESIDE, width], 0.0)
        } else {
            Growth::new(input, [0.0, width], counts.bottom + GAP_BELOW)
        };
        Self {
            width,
            height: counts.bottom.max(growth.bottom),
            frame: counts.frame,
            series: counts.series,
            growth,
            texts: counts.texts,
            table: figure_table(input),
        }
    }

    /// The growth figures by level.
    #[must_use]
    pub fn growth(&self) -> &[GrowthRow] {
        &self.growth.rows
    }
}

impl Figure for IncomeLayout {
    /// Marks, limits, numbers and names of both parts, and the axis of growth; it lies on the frame.
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        scene.nodes.extend(self.series.iter().flat_map(LevelSeries::nodes));
        scene.nodes.extend(self.texts.iter().cloned().map(Node::Text));
        scene.nodes.extend(self.growth.nodes());
        scene.targets = self.series.iter().flat_map(LevelSeries::targets).chain(self.growth.targets()).collect();
        scene
    }

    fn frame(&self) -> Option<&Frame> {
        self.frame.as_ref()
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }

    fn told(&self, language: Language, hit: Hit) -> Option<String> {
        // One column holds counts of levels, which their marks tell, and growth of clusters.
        let row = self.table.rows.iter().find(|row| matches!(hit, Hit::Cluster(_)) && row.hit == Some(hit))?;
        let growth = row.cells.get(2)?.as_deref()?;
        Some(words::spoken_growth(language, growth))
    }
}

/// The part that shows counts.
struct Counts {
    frame: Option<Frame>,
    series: [LevelSeries; 2],
    texts: Vec<Text>,
    bottom: f64,
}

impl Counts {
    fn new(input: &FigureInput<'_>, width: f64) -> Self {
        let (language, measure) = (input.state.language, input.measure);
        let mut texts = paragraph(&language.texts().income_by_edition(), HEADING_FONT, Ink::Ink, 0.0, width, measure);
        let head = HEADING_LINE * texts.len() as f64;
        let names =
            LEVELS.map(|level| wrap(&words::income_level_label(language, level), NAME_FONT, width * 0.22, measure));
        let column = names.iter().flatten().map(|line| measure.width(line, NAME_FONT)).fold(0.0, f64::max);
        let name_x = width - column;
        let known: Vec<_> = Edition::all().filter(|edition| is_counted(input.data, *edition)).collect();
        let x = years_axis(language, input.edition(), &known, (name_x - NAME_GAP, width >= WIDE), measure);
        let methods = method_texts(language, &x, head + METHODS, width, measure);
        let top = methods.iter().map(|text| Cover::of(text, measure).max[1]).fold(head, f64::max) + HEAD_GAP;
        let bottom = if width >= WIDE { HEIGHT_WIDE } else { HEIGHT_NARROW };
        let y = count_axis(language, [bottom - FOOT, top]);
        let series = LEVELS.map(|level| LevelSeries::new(input, level, &x, &y));
        if known.is_empty() {
            let (texts, bottom) = stand_in(&language.texts().income_no_counts(), width, measure);
            return Self { frame: None, series, texts, bottom };
        }
        texts.extend(methods);
        texts.extend(level_names(&series, names, name_x, [top, bottom - FOOT]));
        let ticks = y.ticks.iter().map(|tick| tick_cover(tick, y.map(tick.value), measure));
        let changes = method_changes();
        let values = value_texts(Surroundings {
            language,
            series: &series,
            changes: changes.iter().map(|year| x.map(*year)).collect(),
            shown: input.edition(),
            area: Cover { min: [0.0, top - HEAD_GAP], max: [width, bottom - FOOT - 2.0] },
            labels: texts.iter().map(|text| Cover::of(text, measure)).chain(ticks).collect(),
            measure,
        });
        texts.extend(values);
        let upright = |value| Upright { value, top: head + METHODS - NAME_LINE, dash: Some(BREAK_DASH) };
        let lines = series.iter().rev().flat_map(|series| series.lines(&x)).collect();
        let frame = Frame {
            x,
            y,
            grid: [0.0, name_x - NAME_GAP / 2.0],
            upright_grid: false,
            uprights: changes.into_iter().map(upright).collect(),
            lines,
        };
        Self { frame: Some(frame), series, texts, bottom }
    }
}

fn is_counted(data: &Dataset, edition: Edition) -> bool {
    LEVELS.into_iter().any(|level| level_count(data, edition, level).is_some())
}

fn count_axis(language: Language, range: [f64; 2]) -> FrameAxis {
    let domain = Domain::new(0.0, Dataset::RANKED_CLUSTERS.into());
    let tick = |count: f64| Tick::new(count, language.integer(count as i64));
    let ticks = integer_ticks(domain, INTERVALS).into_iter().map(tick).collect();
    FrameAxis { scale: AxisScale::Linear, domain, range, ticks }
}

/// What a figure of the count axis covers, above its grid line.
fn tick_cover(tick: &Tick, y: f64, measure: &dyn TextMeasure) -> Cover {
    let position = [0.0, centered_baseline(y - TICK_RISE, TICK_FONT)];
    Cover::of(&Text::plain(tick.text.as_str(), position, Anchor::Start, TICK_FONT, Ink::Ink3), measure)
}

/// A text broken into lines below `top`.
fn paragraph(words: &str, font: Font, ink: Ink, top: f64, width: f64, measure: &dyn TextMeasure) -> Vec<Text> {
    let text = |(row, line): (usize, String)| {
        let position = [0.0, centered_baseline(top + HEADING_LINE * (row as f64 + 0.5), font)];
        Text::plain(line, position, Anchor::Start, font, ink)
    };
    wrap(words, font, width, measure).into_iter().enumerate().map(text).collect()
}

/// The levels' names right of their last marks, moved apart where they would touch.
fn level_names(series: &[LevelSeries; 2], names: [Vec<String>; 2], x: f64, [top, bottom]: [f64; 2]) -> Vec<Text> {
    let half = names.each_ref().map(|lines| lines.len() as f64 * NAME_LINE / 2.0);
    let mut centers = [0, 1].map(|at| series[at].points.last().map(|point| point.center[1]));
    if let [Some(one), Some(other)] = &mut centers {
        let missing = (half[0] + half[1] + 4.0 - (*one - *other).abs()).max(0.0) / 2.0;
        let down = if *one <= *other { -missing } else { missing };
        (*one, *other) = (*one + down, *other - down);
    }
    let mut texts = Vec::new();
    for (at, lines) in names.into_iter().enumerate() {
        let Some(center) = centers[at] else { continue };
        let first = center.min(bottom - half[at]).max(top + half[at]) - half[at] + NAME_LINE / 2.0;
        for (row, line) in lines.into_iter().enumerate() {
            let position = [x, centered_baseline(first + row as f64 * NAME_LINE, NAME_FONT)];
            let ink = if series[at].alpha < 1.0 { Ink::Ink3 } else { level_ink(series[at].level) };
            texts.push(Text::plain(line, position, Anchor::Start, NAME_FONT, ink));
        }
    }
    texts
}

/// Both levels in every edition, then the growth figures of the edition shown.
fn figure_table(input: &FigureInput<'_>) -> FigureTable {
    let of_level = |level: IncomeLevel, edition: Edition| {
        let count = level_count(input.data, edition, level);
        let cells = vec![
            Some(words::level_name(input.state.language, level)),
            Some(edition.to_string()),
            count.map(|count| words::income_limits(input.state.language, count)),
            count.map(|count| words::income_rests_on(input.state.language, count)),
        ];
        FigureRow { hit: count.map(|_| Hit::Income(level, edition)), cells, missing: input.data.missing(edition) }
    };
    let of_cluster = |row: &Ranking| {
        let (growth, name) = words::growth_and_name(input.state.language, input.data, &[row]);
        let sources = words::sources_count(input.state.language, row.provenance.sources.len());
        let cells = vec![Some(name), Some(row.edition.to_string()), Some(growth), Some(sources)];
        FigureRow { hit: Some(Hit::Cluster(row.cluster)), cells, missing: input.data.missing(row.edition) }
    };
    let mut rows: Vec<_> =
        LEVELS.into_iter().flat_map(|level| Edition::all().map(move |edition| of_level(level, edition))).collect();
    rows.extend(grown(input).into_iter().map(of_cluster));
    FigureTable {
        caption: input.state.language.texts().income_caption(),
        columns: vec![
            Column::words(input.state.language.texts().heading_level_or_cluster()),
            Column::words(input.state.language.texts().heading_edition()),
            Column::words(input.state.language.texts().heading_clusters_or_growth()),
            Column::words(input.state.language.texts().heading_rests_on()),
        ],
        rows,
    }
}
