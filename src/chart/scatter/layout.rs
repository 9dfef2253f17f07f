//! From figures to marks and names.

use super::axes;
use super::labels::{Name, Surroundings, by_distance_from_the_crowd};
use crate::chart::fitted::fitted_name;
use crate::chart::label::{Cover, centered_baseline};
use crate::chart::plot::{Frame, TICK_FONT, TICK_RISE};
use crate::chart::stand_in::stand_in;
use crate::chart::{Column, Figure, FigureInput, FigureRow, FigureTable};
use crate::data::ClusterId;
use crate::language::Language;
use crate::scale::AreaScale;
use crate::scene::{
    Anchor, Evidence, Font, Hit, Ink, MarkForm, MarkStyle, Node, Scene, Target, Text, TextMeasure, mark_nodes,
};
use crate::stats::{Output, Outputs};
use crate::words::{self, table as heads};

/// From these widths in CSS pixels there is room for more names.
const WIDE: f64 = 560.0;
const MEDIUM: f64 = 440.0;
/// Height by width, and its limits.
const ASPECT: f64 = 0.58;
const HEIGHTS: [f64; 2] = [390.0, 520.0];
/// Largest and smallest radius of a mark.
const RADII_WIDE: [f64; 2] = [16.0, 3.5];
const RADII_NARROW: [f64; 2] = [12.0, 3.0];
/// Of marks where no share is known.
const RADIUS_ALIKE: f64 = 5.0;
const NAME_FONT: Font = Font { size: 13.0, weight: 400 };
/// The part of the width a name may take.
const NAME_PART: f64 = 0.42;

/// A cluster's mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScatterMark {
    /// The cluster.
    pub cluster: ClusterId,
    /// Applications to the right, publications upwards; CSS pixels.
    pub center: [f64; 2],
    /// Radius of the circle of the same area, in CSS pixels.
    pub radius: f64,
    /// Form, evidence, and how strongly it is drawn.
    pub style: MarkStyle,
}

/// Where everything of the figure stands.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterLayout {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Applications against publications; none without rows.
    pub frame: Option<Frame>,
    /// In the order of the table, which is largest first.
    pub marks: Vec<ScatterMark>,
    texts: Vec<Text>,
    table: FigureTable,
}

impl ScatterLayout {
    /// Lays the figure out.
    #[must_use]
    pub fn new(input: &FigureInput<'_>) -> Self {
        let outputs = Outputs::shown(input.data, input.edition());
        if outputs.rows.is_empty() {
            return Self::empty(input, &outputs);
        }
        let (width, measure) = (input.width, input.measure);
        let height = (ASPECT * width).clamp(HEIGHTS[0], HEIGHTS[1]);
        let radii = if width >= WIDE { RADII_WIDE } else { RADII_NARROW };
        let frame = axes::frame(input.state.language, &outputs, input.state.axes, [width, height], radii[0], measure);
        let marks = marks(input, &outputs, &frame, radii);
        let mut texts = axis_titles(input.state.language, width, height);
        texts.extend(names(input, &frame, &marks, &texts));
        Self { width, height, marks, texts, table: table(input, &outputs), frame: Some(frame) }
    }

    /// A line that says why there is nothing.
    fn empty(input: &FigureInput<'_>, outputs: &Outputs) -> Self {
        let (texts, height) = stand_in(&input.state.language.texts().scatter_empty(), input.width, input.measure);
        let table = table(input, outputs);
        Self { width: input.width, height, frame: None, marks: Vec::new(), texts, table }
    }
}

impl Figure for ScatterLayout {
    fn scene(&self) -> Scene {
        let mut scene = Scene::new(self.width, self.height);
        let nodes = self.marks.iter().flat_map(|mark| mark_nodes(mark.center, mark.radius, mark.style));
        scene.nodes = nodes.chain(self.texts.iter().cloned().map(Node::Text)).collect();
        let target =
            |mark: &ScatterMark| Target::mark(Hit::Cluster(mark.cluster), mark.center, mark.radius, mark.style.form);
        scene.targets = self.marks.iter().map(target).collect();
        scene
    }

    fn frame(&self) -> Option<&Frame> {
        self.frame.as_ref()
    }

    fn table(&self) -> FigureTable {
        self.table.clone()
    }

    fn is_plane(&self) -> bool {
        true
    }
}

fn marks(input: &FigureInput<'_>, outputs: &Outputs, frame: &Frame, radii: [f64; 2]) -> Vec<ScatterMark> {
    let sum = |output: &Output| outputs.shares(output).map(|[one, other]| one + other);
    let largest = outputs.rows.iter().filter_map(sum).fold(0.0, f64::max);
    let area = AreaScale::new(largest, radii[0]);
    let mark = |output: &Output| {
        let row = input.data.ranking(outputs.edition, output.cluster)?;
        let form: MarkForm = input.pair().form(input.data.cluster(output.cluster).economy());
        Some(ScatterMark {
            cluster: output.cluster,
            center: [frame.x.map(output.applications), frame.y.map(output.publications)],
            radius: sum(output).map_or(RADIUS_ALIKE, |sum| area.radius(sum).max(radii[1])),
            style: MarkStyle { form, evidence: Evidence::from(row.listing), alpha: input.alpha(row) },
        })
    };
    outputs.rows.iter().filter_map(mark).collect()
}

fn axis_titles(language: Language, width: f64, height: f64) -> Vec<Text> {
    let [x, y] = words::scatter_axes(language);
    vec![
        Text::plain(y, [0.0, TICK_FONT.size], Anchor::Start, TICK_FONT, Ink::Ink3),
        Text::plain(x, [width, height - 6.0], Anchor::End, TICK_FONT, Ink::Ink3),
    ]
}

/// The name of the line and of the marks that stand apart, clear of what the axes say.
fn names(input: &FigureInput<'_>, frame: &Frame, marks: &[ScatterMark], titles: &[Text]) -> Vec<Text> {
    let FigureInput { data, width, measure, .. } = *input;
    let most = match width {
        WIDE.. => 13,
        MEDIUM.. => 9,
        _ => 6,
    };
    let line = frame.lines.first().and_then(|line| {
        let at = |point: &[f64; 2]| [frame.x.map(point[0]), frame.y.map(point[1])];
        Some([at(line.points.first()?), at(line.points.last()?)])
    });
    let mut around = Surroundings {
        marks,
        line,
        area: Cover { min: [0.0, 0.0], max: [width, frame.y.range[0] - 2.0] },
        taken: tick_covers(frame, measure).chain(titles.iter().map(|title| Cover::of(title, measure))).collect(),
        font: TICK_FONT,
        measure,
    };
    let of_line = (width >= WIDE).then(|| around.name_line(&input.state.language.texts().scatter_equal_shares()));
    around.font = NAME_FONT;
    let order = by_distance_from_the_crowd(marks).into_iter().filter(|index| marks[*index].style.alpha == 1.0);
    let name = |index: usize| {
        let name = words::name_of_cluster(input.state.language, data, marks[index].cluster);
        Name { mark: index, words: fitted_name(&name, NAME_FONT, NAME_PART * width, measure) }
    };
    let names = order.map(name).collect();
    of_line.flatten().into_iter().chain(around.place_all(names, most)).collect()
}

/// What the figures of the vertical axis cover, above their grid lines.
fn tick_covers<'a>(frame: &'a Frame, measure: &'a dyn TextMeasure) -> impl Iterator<Item = Cover> + 'a {
    frame.y.ticks.iter().map(move |tick| {
        let position = [0.0, centered_baseline(frame.y.map(tick.value) - TICK_RISE, TICK_FONT)];
        Cover::of(&Text::plain(tick.text.as_str(), position, Anchor::Start, TICK_FONT, Ink::Ink3), measure)
    })
}

/// Both figures and both printed shares of every cluster.
fn table(input: &FigureInput<'_>, outputs: &Outputs) -> FigureTable {
    let (data, language) = (input.data, input.state.language);
    let row = |output: &Output| {
        let row = data.ranking(outputs.edition, output.cluster)?;
        let share = |share: Option<f64>| share.map(|share| language.decimal(share, 1));
        let cells = vec![
            Some(words::cluster_in_full(language, data.cluster(output.cluster))),
            Some(words::economies_line(language, data, data.cluster(output.cluster))),
            row.rank().map(|rank| rank.to_string()),
            Some(language.integer(output.applications.round() as i64)),
            Some(language.integer(output.publications.round() as i64)),
            share(row.share_pct.value()),
            share(row.share_publications.value()),
        ];
        Some(FigureRow { hit: Some(Hit::Cluster(output.cluster)), cells, missing: data.missing(outputs.edition) })
    };
    let [applications, publications, share_pct, share_publications] =
        words::output_headings(language).map(|name| Column::figures(name).told());
    // That of the edition the figures are of; the sentence about a mark tells that of the edition in force.
    let rank = Column::figures(heads::rank_heading(language, outputs.edition));
    FigureTable {
        caption: language.texts().scatter_caption(outputs.edition.year()),
        columns: vec![
            Column::words(language.texts().heading_cluster()),
            Column::words(language.texts().heading_economy()),
            Column { told: outputs.edition != input.edition(), ..rank },
            applications,
            publications,
            share_pct,
            share_publications,
        ],
        rows: outputs.rows.iter().filter_map(row).collect(),
    }
}
