//! The basemap, kept as the browser's own paths so that panning only changes a transform.

use super::{Inks, Layer};
use crate::geo::{Basemap, Camera};
use crate::scene::{Ink, PathCommand};
use std::cell::OnceCell;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::{CanvasWindingRule, Path2d};

/// Width of an internal border in CSS pixels, the same at every zoom.
const BORDER_WIDTH: f64 = 0.75;

/// Land and borders in the grid units of the basemap.
#[derive(Debug)]
pub struct LandPaths {
    basemap: Arc<Basemap>,
    land: Path2d,
    borders: Path2d,
    /// Made when it is first needed.
    coasts: OnceCell<Path2d>,
}

impl LandPaths {
    /// Builds the paths once.
    ///
    /// # Errors
    /// When the browser has no `Path2D`.
    pub fn new(basemap: Arc<Basemap>) -> Result<Self, JsValue> {
        let [land, borders] = [path_of(basemap.land())?, path_of(basemap.borders())?];
        Ok(Self { basemap, land, borders, coasts: OnceCell::new() })
    }

    /// Paints land and borders as a camera sees them.
    ///
    /// # Errors
    /// When the browser refuses a drawing call.
    pub fn paint(&self, layer: &Layer, camera: &Camera, inks: &Inks) -> Result<(), JsValue> {
        let context = layer.context();
        let density = layer.density();
        let scale = camera.scale * density;
        let shift = |axis: usize, center: f64| camera.viewport[axis] / 2.0 * density - center * scale;
        context.set_transform(scale, 0.0, 0.0, scale, shift(0, camera.center.x), shift(1, camera.center.y))?;
        context.set_fill_style_str(inks.colour(Ink::Land));
        context.fill_with_path_2d_and_winding(&self.land, CanvasWindingRule::Evenodd);
        context.set_stroke_style_str(inks.colour(Ink::Line));
        context.set_line_width((BORDER_WIDTH + inks.wider()) / camera.scale);
        context.stroke_with_path(&self.borders);
        if inks.colour(Ink::Land) == inks.colour(Ink::Bg) {
            // Forced colours leave one ground for land and sea: their line tells them apart.
            context.stroke_with_path(self.coasts()?);
        }
        layer.reset_transform()
    }

    fn coasts(&self) -> Result<&Path2d, JsValue> {
        if let Some(coasts) = self.coasts.get() {
            return Ok(coasts);
        }
        let coasts = path_of(&self.basemap.coasts())?;
        Ok(self.coasts.get_or_init(|| coasts))
    }
}

fn path_of(commands: &[PathCommand]) -> Result<Path2d, JsValue> {
    let path = Path2d::new()?;
    for command in commands {
        match *command {
            PathCommand::Move([x, y]) => path.move_to(x, y),
            PathCommand::Line([x, y]) => path.line_to(x, y),
            PathCommand::Close => path.close_path(),
        }
    }
    Ok(path)
}
