//! Axes, grid and lines of a chart as a value, and the one way plotters draws them.

use super::{Axis, DashedBackend, DashedPath, line, text_style, units};
use crate::scale::{AxisScale, Domain};
use crate::scene::{Anchor, Font, Ink};
use plotters::coord::Shift;
use plotters::coord::cartesian::{Cartesian2d, MeshLine};
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::PathElement;

/// The font of ticks, 12 px.
pub const TICK_FONT: Font = Font { size: 12.0, weight: 400 };
/// From a grid line to the middle of the figure above it, in CSS pixels.
pub const TICK_RISE: f64 = 8.5;
/// From the lower axis to the middle of the figures under it, in CSS pixels.
pub const TICK_DROP: f64 = 16.0;

/// What plotters draws of a chart. Positions are CSS pixels, values are in the units of their axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// The horizontal axis; its ticks stand under the figure.
    pub x: FrameAxis,
    /// The vertical axis; its ticks stand on their grid lines, at the figure's left edge.
    pub y: FrameAxis,
    /// Left and right end of the level grid lines in CSS pixels.
    pub grid: [f64; 2],
    /// Whether ticks of the horizontal axis have a grid line too.
    pub upright_grid: bool,
    /// Upright lines across the figure.
    pub uprights: Vec<Upright>,
    /// Lines through values, painted first to last.
    pub lines: Vec<FrameLine>,
}

/// An axis of a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameAxis {
    /// Linear or logarithmic.
    pub scale: AxisScale,
    /// The values it spans.
    pub domain: Domain,
    /// Positions of the lowest and the highest value in CSS pixels.
    pub range: [f64; 2],
    /// What is marked along it.
    pub ticks: Vec<Tick>,
}

/// A marked value.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// The value.
    pub value: f64,
    /// What is written; nothing where there is no room.
    pub text: String,
    /// The text's colour.
    pub ink: Ink,
    /// Whether it stands out.
    pub strong: bool,
    /// Which part of the text stands at the value; ticks of the vertical axis start at the left edge whatever this is.
    pub anchor: Anchor,
}

/// An upright line at a value of the horizontal axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Upright {
    /// Where it stands.
    pub value: f64,
    /// Height of its upper end in CSS pixels; it ends on the axis.
    pub top: f64,
    /// Lengths of dash and gap in CSS pixels; solid when absent.
    pub dash: Option<[f64; 2]>,
}

/// A line through values.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameLine {
    /// Its corners, in values of the two axes.
    pub points: Vec<[f64; 2]>,
    /// Its colour.
    pub ink: Ink,
    /// Its width in CSS pixels.
    pub width: f64,
    /// 0 (clear) to 1 (opaque).
    pub alpha: f64,
    /// Lengths of dash and gap in CSS pixels; solid when absent.
    pub dash: Option<[f64; 2]>,
}

impl FrameAxis {
    /// Position of a value in CSS pixels.
    #[must_use]
    pub fn map(&self, value: f64) -> f64 {
        self.scale.map(self.domain, self.range, value)
    }

    fn axis(&self) -> Axis {
        Axis::new(self.scale, self.domain, self.ticks.iter().map(|tick| tick.value).collect())
    }
}

impl Tick {
    /// A tick in the usual ink, its text in the middle.
    #[must_use]
    pub fn new(value: f64, text: impl Into<String>) -> Self {
        Self { value, text: text.into(), ink: Ink::Ink3, strong: false, anchor: Anchor::Middle }
    }
}

type Root<DB> = DrawingArea<DB, Shift>;
type Plot<DB> = DrawingArea<DB, Cartesian2d<Axis, Axis>>;
type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as plotters_backend::DrawingBackend>::ErrorType>>;

/// Draws grid, axis, ticks, upright lines and lines. The area is the whole figure, in
/// [`UNITS_PER_PX`](super::UNITS_PER_PX) units, its colours [tokens](super::token).
///
/// # Errors
/// When the backend fails; the canvas does where the browser refuses to draw.
pub fn draw_frame<DB: DashedBackend>(frame: &Frame, root: &Root<DB>) -> Drawn<DB> {
    let along = |[from, to]: [f64; 2]| units(from)..units(to);
    let spec = Cartesian2d::new(frame.x.axis(), frame.y.axis(), (along(frame.x.range), along(frame.y.range)));
    let plot = root.apply_coord_spec(spec);
    draw_grid(frame, root, &plot)?;
    for upright in &frame.uprights {
        let x = units(frame.x.map(upright.value));
        let ends = vec![(x, units(upright.top)), (x, units(frame.y.range[0]))];
        draw_path(root, ends, upright.dash, line(Ink::Edge, 1.0, 1.0))?;
    }
    draw_ticks(frame, root)?;
    for series in &frame.lines {
        let points = series.points.iter().map(|[x, y]| (*x, *y)).collect();
        draw_path(&plot, points, series.dash, line(series.ink, series.width, series.alpha))?;
    }
    Ok(())
}

fn draw_path<DB: DashedBackend, C: plotters::coord::CoordTranslate>(
    area: &DrawingArea<DB, C>,
    points: Vec<C::From>,
    dash: Option<[f64; 2]>,
    style: plotters::style::ShapeStyle,
) -> Drawn<DB> {
    match dash {
        Some(dash) => area.draw(&DashedPath::new(points, dash, style)),
        None => area.draw(&PathElement::new(points, style)),
    }
}

/// Grid lines as plotters' mesh; the axis is the line at the lower end.
fn draw_grid<DB: DashedBackend>(frame: &Frame, root: &Root<DB>, plot: &Plot<DB>) -> Drawn<DB> {
    let axis = units(frame.y.range[0]);
    let top = units(frame.y.range[1]);
    let ends = frame.grid.map(units);
    let rule = line(Ink::Rule, 1.0, 1.0);
    let mesh = |backend: &mut DB, mesh: MeshLine<'_, Axis, Axis>| match mesh {
        MeshLine::YMesh((_, y), _, _) if y != axis => backend.draw_line((ends[0], y), (ends[1], y), &rule),
        MeshLine::XMesh((x, _), _, _) if frame.upright_grid => backend.draw_line((x, axis), (x, top), &rule),
        MeshLine::YMesh(..) | MeshLine::XMesh(..) => Ok(()),
    };
    plot.draw_mesh(mesh, frame.y.ticks.len(), frame.x.ticks.len())?;
    root.draw(&PathElement::new(vec![(ends[0], axis), (ends[1], axis)], line(Ink::Edge, 1.0, 1.0)))
}

fn draw_ticks<DB: DashedBackend>(frame: &Frame, root: &Root<DB>) -> Drawn<DB> {
    let write = |tick: &Tick, anchor, place| {
        let weight = if tick.strong { 650 } else { TICK_FONT.weight };
        root.draw_text(&tick.text, &text_style(Font { weight, ..TICK_FONT }, tick.ink, anchor), place)
    };
    for tick in &frame.y.ticks {
        write(tick, Anchor::Start, (units(frame.grid[0]), units(frame.y.map(tick.value) - TICK_RISE)))?;
    }
    let level = units(frame.y.range[0] + TICK_DROP);
    for tick in &frame.x.ticks {
        write(tick, tick.anchor, (units(frame.x.map(tick.value)), level))?;
    }
    Ok(())
}
