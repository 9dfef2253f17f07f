//! The frame, drawn with plotters on any backend.

use super::layout::YEAR_FONT;
use super::{EditionsLayout, Segment, Series};
use crate::chart::plot::{Axis, DashedBackend, DashedPath, line, text_style, units};
use crate::data::Edition;
use crate::scene::{Anchor, Font, Ink};
use plotters::coord::Shift;
use plotters::coord::cartesian::{Cartesian2d, MeshLine};
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::PathElement;

const BREAK_DASH: [f64; 2] = [3.0, 3.0];
const DOTS: [f64; 2] = [2.0, 4.0];
/// Widths of the series' lines.
const SOLID: f64 = 2.5;
const DOTTED: f64 = 1.5;
/// Where the upright lines begin, and the height of a tick above its grid line.
const BREAK_TOP: f64 = 2.0;
pub(super) const TICK_RISE: f64 = 8.5;
/// From the axis to the middle of the years.
const YEAR_DROP: f64 = 16.0;

type Root<DB> = DrawingArea<DB, Shift>;
type Plot<DB> = DrawingArea<DB, Cartesian2d<Axis, Axis>>;
type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as plotters_backend::DrawingBackend>::ErrorType>>;

/// Draws grid, axis, breaks of method and the two lines. The area is the whole figure, in
/// [`UNITS_PER_PX`](crate::chart::plot::UNITS_PER_PX) units, its colours [tokens](crate::chart::plot::token).
///
/// # Errors
/// When the backend fails; the canvas does where the browser refuses to draw.
pub fn draw_frame<DB: DashedBackend>(layout: &EditionsLayout, root: &Root<DB>) -> Drawn<DB> {
    let x = Axis::new(layout.x_domain, Edition::all().map(|edition| edition.year().into()).collect());
    let y = Axis::new(layout.y_domain, layout.y_ticks.clone());
    let along = |[from, to]: [f64; 2]| units(from)..units(to);
    let plot = root.apply_coord_spec(Cartesian2d::new(x, y, (along(layout.x_range), along(layout.y_range))));

    draw_grid(layout, root, &plot)?;
    draw_breaks(layout, root)?;
    draw_years(layout, root)?;
    // B first, as with the points: where the lines coincide, A's thinner one lies on B's.
    for series in layout.series.iter().rev() {
        draw_series(series, &plot)?;
    }
    Ok(())
}

/// Grid lines from the figure's left edge, each with its count above; the axis is the line at no clusters.
fn draw_grid<DB: DashedBackend>(layout: &EditionsLayout, root: &Root<DB>, plot: &Plot<DB>) -> Drawn<DB> {
    let axis = units(layout.y_range[0]);
    let ends = [0, units(layout.grid_right)];
    let mesh = |backend: &mut DB, mesh: MeshLine<'_, Axis, Axis>| match mesh {
        MeshLine::YMesh((_, y), _, _) if y != axis => {
            backend.draw_line((ends[0], y), (ends[1], y), &line(Ink::Rule, 1.0, 1.0))
        }
        MeshLine::YMesh(..) | MeshLine::XMesh(..) => Ok(()),
    };
    plot.draw_mesh(mesh, layout.y_ticks.len(), layout.years.len())?;
    let axis_line = PathElement::new(vec![(ends[0], axis), (ends[1], axis)], line(Ink::Edge, 1.0, 1.0));
    root.draw(&axis_line)?;

    let style = text_style(YEAR_FONT, Ink::Ink3, Anchor::Start);
    for tick in &layout.y_ticks {
        let (_, y) = plot.map_coordinate(&(layout.x_domain.low(), *tick));
        root.draw_text(&tick.to_string(), &style, (0, y - units(TICK_RISE)))?;
    }
    Ok(())
}

fn draw_breaks<DB: DashedBackend>(layout: &EditionsLayout, root: &Root<DB>) -> Drawn<DB> {
    for change in &layout.breaks {
        let x = units(change.x);
        let ends = vec![(x, units(BREAK_TOP)), (x, units(layout.y_range[0]))];
        root.draw(&DashedPath::new(ends, BREAK_DASH, line(Ink::Edge, 1.0, 1.0)))?;
    }
    Ok(())
}

fn draw_years<DB: DashedBackend>(layout: &EditionsLayout, root: &Root<DB>) -> Drawn<DB> {
    let y = units(layout.y_range[0] + YEAR_DROP);
    for year in &layout.years {
        let weight = if year.edition == layout.edition { 650 } else { YEAR_FONT.weight };
        let style = text_style(Font { weight, ..YEAR_FONT }, year.ink, Anchor::Middle);
        root.draw_text(&year.text, &style, (units(year.x), y))?;
    }
    Ok(())
}

/// Runs of solid segments as one line each, so that corners are joined; dotted ones singly.
fn draw_series<DB: DashedBackend>(series: &Series, plot: &Plot<DB>) -> Drawn<DB> {
    let ink = series.form.ink();
    let point = |(edition, clusters): (Edition, u16)| (f64::from(edition.year()), f64::from(clusters));
    let joined = |one: &Segment, next: &Segment| one.solid && next.solid && one.shared == next.shared;
    // Editions of different methods are not joined, not even by dots.
    let one_method = |run: &[Segment]| run.iter().all(|segment| segment.from.0.method() == segment.to.0.method());
    for run in series.segments.chunk_by(joined).filter(|run| one_method(run)) {
        let mut points: Vec<_> = run.iter().map(|segment| point(segment.from)).collect();
        points.extend(run.last().map(|segment| point(segment.to)));
        let thinner = if run.iter().any(|segment| segment.shared) { 0.4 } else { 1.0 };
        if run.iter().all(|segment| segment.solid) {
            plot.draw(&PathElement::new(points, line(ink, SOLID * thinner, 1.0)))?;
        } else {
            plot.draw(&DashedPath::new(points, DOTS, line(ink, DOTTED * thinner, 0.9)))?;
        }
    }
    Ok(())
}
