//! Dashed lines, which plotters' backends do not know.

use plotters::element::{Drawable, PointCollection};
use plotters::style::ShapeStyle;
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

/// A backend that can dash its lines. Plotters would cut a dashed line into hundreds of short ones.
pub trait DashedBackend: DrawingBackend {
    /// Lengths of dash and gap in CSS pixels for the lines that follow; solid when absent.
    fn set_dash(&mut self, dash: Option<[f64; 2]>);
}

/// A dashed line through points.
#[derive(Clone, Debug, PartialEq)]
pub struct DashedPath<Coord> {
    points: Vec<Coord>,
    dash: [f64; 2],
    style: ShapeStyle,
}

impl<Coord> DashedPath<Coord> {
    /// A line with dashes and gaps of these lengths in CSS pixels.
    #[must_use]
    pub fn new(points: Vec<Coord>, dash: [f64; 2], style: ShapeStyle) -> Self {
        Self { points, dash, style }
    }
}

impl<'a, Coord> PointCollection<'a, Coord> for &'a DashedPath<Coord> {
    type Point = &'a Coord;
    type IntoIter = &'a [Coord];

    fn point_iter(self) -> &'a [Coord] {
        &self.points
    }
}

impl<Coord, DB: DashedBackend> Drawable<DB> for DashedPath<Coord> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut DB,
        _area: (u32, u32),
    ) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
        backend.set_dash(Some(self.dash));
        let drawn = backend.draw_path(points, &self.style);
        backend.set_dash(None);
        drawn
    }
}
