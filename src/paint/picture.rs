//! A scene on a canvas of its own that is never shown.

use super::{Inks, Layer, paint_scene};
use crate::scene::Scene;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlCanvasElement;

/// The scene at a pixel density; none where the browser has no such canvas.
#[must_use]
pub fn painted(scene: &Scene, density: f64, inks: &Inks) -> Option<HtmlCanvasElement> {
    let canvas = web_sys::window()?.document()?.create_element("canvas").ok()?;
    let layer = Layer::prepare(canvas.dyn_into().ok()?, [scene.width, scene.height], density, true).ok()?;
    paint_scene(&layer, scene, inks).ok()?;
    Some(layer.canvas().clone())
}
