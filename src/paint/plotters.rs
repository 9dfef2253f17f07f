//! What plotters draws, on a dense canvas.
//!
//! `plotters-canvas` knows no pixel density, blurs lines of even width and measures text by adding nodes to the page.
//! This adapter keeps it for the shapes and does the rest itself: its unit is a hundredth of a CSS pixel at any
//! density, level and upright lines fall between device pixels, lines can be dashed, colours are the theme's tokens,
//! and texts are painted as those of a scene are, in the page's font.

use super::scene::css_font;
use super::{Inks, Layer, paint_scene};
use crate::chart::plot::{DashedBackend, Frame, UNITS_PER_PX, css_px, draw_frame, font_of, ink_of, text_of, units};
use crate::scene::{Font, Node, Scene};
use js_sys::Array;
use plotters::drawing::IntoDrawingArea as _;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsValue;

/// The browser refused to draw, and why.
#[derive(Debug, thiserror::Error)]
#[error("the canvas refused to draw: {0}")]
pub struct CanvasRefused(String);

type Drawn<T = ()> = Result<T, DrawingErrorKind<CanvasRefused>>;

/// A plotters backend for a [`Layer`]. The layer's unit is the CSS pixel again once this is dropped.
pub struct DenseCanvas<'a> {
    layer: &'a Layer,
    inks: &'a Inks,
    shapes: CanvasBackend,
}

impl<'a> DenseCanvas<'a> {
    /// A backend for a layer in the colours of the theme; `None` without a 2D context.
    #[must_use]
    pub fn new(layer: &'a Layer, inks: &'a Inks) -> Option<Self> {
        let shapes = CanvasBackend::with_canvas_object(layer.canvas().clone())?;
        let canvas = Self { layer, inks, shapes };
        canvas.use_units().ok()?;
        layer.context().set_line_join("round");
        Some(canvas)
    }

    /// Sets the unit of drawing to a hundredth of a CSS pixel.
    fn use_units(&self) -> Result<(), JsValue> {
        let scale = self.layer.density() / UNITS_PER_PX;
        self.layer.context().set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0)
    }

    fn style(&self, style: &impl BackendStyle) -> Painted {
        let color = style.color();
        let rgb = ink_of(color).map_or(color.rgb, |ink| self.inks.rgb(ink).into());
        let width = style.stroke_width() + units(self.inks.wider()).unsigned_abs();
        Painted { color: BackendColor { rgb, ..color }, width }
    }

    /// Level and upright lines are moved so that their edges fall between device pixels; others stay.
    fn crisp(&self, from: BackendCoord, to: BackendCoord, width: u32) -> [BackendCoord; 2] {
        let density = self.layer.density();
        let offset = (f64::from(width) / UNITS_PER_PX * density).round().max(1.0) / 2.0;
        let snap = |along: i32| units(((css_px(along) * density - offset).round() + offset) / density);
        let [upright, level] = [from.0 == to.0, from.1 == to.1];
        [from, to].map(|(x, y)| (if upright { snap(x) } else { x }, if level { snap(y) } else { y }))
    }

    fn in_css_pixels(&self, draw: impl FnOnce(&Layer) -> Result<(), JsValue>) -> Drawn {
        let drawn = self.layer.reset_transform().and_then(|()| draw(self.layer)).and_then(|()| self.use_units());
        drawn.map_err(|error| refused(&error))
    }
}

impl Drop for DenseCanvas<'_> {
    fn drop(&mut self) {
        self.set_dash(None);
        // Refused only for numbers that are not finite.
        let _ = self.layer.reset_transform();
    }
}

/// Draws the frame of a chart onto a layer with plotters.
pub fn paint_frame(frame: &Frame, layer: &Layer, inks: &Inks) {
    let drawn = DenseCanvas::new(layer, inks).map(|canvas| draw_frame(frame, &canvas.into_drawing_area()));
    // A browser that refuses has lost the context; the next frame draws anew.
    debug_assert!(!matches!(drawn, Some(Err(_))), "the frame could not be drawn");
}

/// A style with its token resolved.
struct Painted {
    color: BackendColor,
    width: u32,
}

impl BackendStyle for Painted {
    fn color(&self) -> BackendColor {
        self.color
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

fn refused(error: &JsValue) -> DrawingErrorKind<CanvasRefused> {
    DrawingErrorKind::DrawingError(CanvasRefused(format!("{error:?}")))
}

fn shape<E: std::error::Error + Send + Sync>(drawn: Result<(), DrawingErrorKind<E>>) -> Drawn {
    drawn.map_err(|error| DrawingErrorKind::DrawingError(CanvasRefused(error.to_string())))
}

impl DashedBackend for DenseCanvas<'_> {
    fn set_dash(&mut self, dash: Option<[f64; 2]>) {
        let lengths: Array = dash.into_iter().flatten().map(|length| JsValue::from(length * UNITS_PER_PX)).collect();
        // Refused only for something that is not a list of numbers.
        let _ = self.layer.context().set_line_dash(&lengths);
    }
}

impl DrawingBackend for DenseCanvas<'_> {
    type ErrorType = CanvasRefused;

    fn get_size(&self) -> (u32, u32) {
        let (width, height) = self.shapes.get_size();
        let size = |device: u32| units(f64::from(device) / self.layer.density()).unsigned_abs();
        (size(width), size(height))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        let color = self.style(&color).color;
        shape(self.shapes.draw_pixel(point, color))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        let style = self.style(style);
        let [from, to] = self.crisp(from, to, style.width);
        shape(self.shapes.draw_line(from, to, &style))
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let style = self.style(style);
        shape(self.shapes.draw_rect(upper_left, bottom_right, &style, fill))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let style = self.style(style);
        let mut points: Vec<_> = path.into_iter().collect();
        if let [from, to] = points[..] {
            points = self.crisp(from, to, style.width).to_vec();
        }
        shape(self.shapes.draw_path(points, &style))
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let style = self.style(style);
        shape(self.shapes.draw_circle(center, radius, &style, fill))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let style = self.style(style);
        shape(self.shapes.fill_polygon(path, &style))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, place: BackendCoord) -> Drawn {
        let mut scene = Scene::default();
        scene.nodes.push(Node::Text(text_of(text, style, place)));
        self.in_css_pixels(|layer| paint_scene(layer, &scene, self.inks))
    }

    fn estimate_text_size<S: BackendTextStyle>(&self, text: &str, style: &S) -> Drawn<(u32, u32)> {
        let Font { size, .. } = font_of(style);
        let context = self.layer.context();
        context.set_font(&css_font(font_of(style), self.inks.font_family()));
        let metrics = context.measure_text(text).map_err(|error| refused(&error))?;
        Ok((units(metrics.width()).unsigned_abs(), units(size).unsigned_abs()))
    }
}
