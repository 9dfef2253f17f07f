//! Putting scenes onto canvases: layers at any pixel density, colours of the theme, measured text.
//!
//! Scenes are in CSS pixels; a [`Layer`] knows how many device pixels each of them has. Painting happens in
//! animation frames only (see [`crate::platform::FrameTask`]).

mod dots;
mod inks;
mod land;
mod layer;
mod measure;
mod picture;
mod plotters;
mod scene;

pub use dots::paint_dots;
pub use inks::Inks;
pub use land::LandPaths;
pub use layer::Layer;
pub use measure::CanvasMeasure;
pub use picture::painted;
pub use plotters::{DenseCanvas, paint_frame};
pub use scene::paint_scene;

use wasm_bindgen::JsCast as _;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// The context of a canvas that is never shown.
fn scratch_context() -> Option<CanvasRenderingContext2d> {
    let canvas = web_sys::window()?.document()?.create_element("canvas").ok()?;
    let context = canvas.dyn_into::<HtmlCanvasElement>().ok()?.get_context("2d").ok()??;
    context.dyn_into().ok()
}
