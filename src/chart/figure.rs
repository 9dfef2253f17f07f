//! What every figure is: a scene on a frame, with a table of the same figures.

use super::label::centered_baseline;
use super::plot::{Frame, SceneBackend, draw_frame};
use super::units::UnitLabel;
use crate::data::{Dataset, Edition, Missing, Ranking};
use crate::language::Language;
use crate::scene::{Anchor, Font, Hit, Ink, Node, Scene, Text, TextMeasure};
use crate::state::{Pair, ViewState};
use crate::words;
use plotters::drawing::IntoDrawingArea;

/// What a figure is drawn from.
#[derive(Clone, Copy)]
pub struct FigureInput<'a> {
    /// The tables.
    pub data: &'a Dataset,
    /// Edition, pair, filter and whatever else the reader chose.
    pub state: &'a ViewState,
    /// Width of the figure in CSS pixels.
    pub width: f64,
    /// Tells how wide texts are.
    pub measure: &'a dyn TextMeasure,
}

impl FigureInput<'_> {
    /// Alpha of what the filter leaves out.
    pub const DIMMED: f64 = 0.22;

    /// The edition shown or marked.
    #[must_use]
    pub fn edition(&self) -> Edition {
        self.state.edition
    }

    /// The economies compared, A above or before B.
    #[must_use]
    pub fn pair(&self) -> Pair {
        self.state.pair
    }

    /// How strongly the mark of a row is drawn: weakly where the filter leaves it out.
    #[must_use]
    pub fn alpha(&self, row: &Ranking) -> f64 {
        let form = self.pair().form(self.data.cluster(row.cluster).economy());
        if self.state.filter.accepts(self.data, row, form) { 1.0 } else { Self::DIMMED }
    }
}

/// A figure laid out at a width. Three layers: the frame that plotters draws, the scene on it, and highlights
/// ([`Scene::highlights`]) above.
pub trait Figure: Send + Sync {
    /// Marks and texts, with everything that can be pointed at.
    fn scene(&self) -> Scene;

    /// Axes and lines below the scene, for plotters; some figures have none.
    fn frame(&self) -> Option<&Frame> {
        None
    }

    /// The same figures in words.
    fn table(&self) -> FigureTable;

    /// Whether up and down mean a place in the figure, as where two axes span a plane, and not the mark before and after
    /// as in a list. Keys walk it by that.
    fn is_plane(&self) -> bool {
        false
    }

    /// What the figure shows of a mark, for screen readers, after the sentence about the mark; nothing where that says all
    /// of it.
    fn told(&self, language: Language, hit: Hit) -> Option<String> {
        self.table().told(language, hit)
    }

    /// Texts set as HTML over the figure, where they can be selected.
    fn html_labels(&self) -> Vec<&UnitLabel> {
        Vec::new()
    }
}

/// A figure's values as a table. The first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureTable {
    /// What the table holds.
    pub caption: String,
    /// The columns' names; those of numbers are set right-aligned.
    pub columns: Vec<Column>,
    /// The rows in the order of the figure.
    pub rows: Vec<FigureRow>,
}

/// The heading of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What its cells are.
    pub name: String,
    /// Whether they are figures.
    pub numeric: bool,
    /// Whether screen readers are told the cell together with its mark.
    pub told: bool,
}

/// What one mark of the figure shows.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// The mark it stands for, where there is one.
    pub hit: Option<Hit>,
    /// A text for each column; `None` where it is not known.
    pub cells: Vec<Option<String>>,
    /// Why it is not.
    pub missing: Missing,
}

impl FigureTable {
    /// What it tells of a mark.
    #[must_use]
    pub fn told(&self, language: Language, hit: Hit) -> Option<String> {
        let row = self.rows.iter().find(|row| row.hit == Some(hit))?;
        let missing = words::missing_words(language, row.missing);
        let told = self.columns.iter().zip(&row.cells).filter(|(column, _)| column.told);
        let values: Vec<_> =
            told.map(|(column, cell)| (column.name.as_str(), cell.as_deref().unwrap_or(&missing))).collect();
        (!values.is_empty()).then(|| words::spoken_values(language, &values))
    }
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(name: impl Into<String>) -> Self {
        Self { name: name.into(), numeric: false, told: false }
    }

    /// A column of figures.
    #[must_use]
    pub fn figures(name: impl Into<String>) -> Self {
        Self { name: name.into(), numeric: true, told: false }
    }

    /// The same, told together with a mark: what the figure shows, and the sentence about the mark does not say.
    #[must_use]
    pub fn told(self) -> Self {
        Self { told: true, ..self }
    }
}

/// The whole figure, for SVG: the frame as plotters draws it, below the scene.
#[must_use]
pub fn static_scene(figure: &dyn Figure, measure: &dyn TextMeasure) -> Scene {
    let marks = figure.scene();
    let Some(frame) = figure.frame() else { return marks };
    let mut scene = Scene::new(marks.width, marks.height);
    let drawn = draw_frame(frame, &SceneBackend::new(&mut scene, measure).into_drawing_area());
    // Recording cannot fail, and nothing else borrows the backend meanwhile.
    debug_assert!(drawn.is_ok(), "plotters could not record the frame");
    scene.nodes.extend(marks.nodes);
    scene.targets = marks.targets;
    scene
}

/// The same with the texts that the page sets as HTML.
#[must_use]
pub fn labelled_scene(figure: &dyn Figure, measure: &dyn TextMeasure) -> Scene {
    /// As `.unit-label` of `style/compare.css` has them.
    const NAME: Font = Font { size: 15.0, weight: 600 };
    const COUNT: Font = Font { size: 32.0, weight: 680 };
    const GAP: f64 = 12.0;
    let mut scene = static_scene(figure, measure);
    for label in figure.html_labels() {
        let (name, count) = (measure.width(&label.name, NAME), measure.width(&label.count, COUNT));
        let left = label.origin[0] + if label.beside { label.size[0] - name - GAP - count } else { 0.0 };
        let middle = label.origin[1] + label.size[1] / 2.0;
        let text = |text: &str, x: f64, font: Font, ink: Ink| {
            Node::Text(Text::plain(text, [x, centered_baseline(middle, font)], Anchor::Start, font, ink))
        };
        scene.nodes.push(text(&label.name, left, NAME, Ink::Ink));
        scene.nodes.push(text(&label.count, left + name + GAP, COUNT, label.form.ink()));
    }
    scene
}
