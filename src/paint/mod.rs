//! Putting scenes onto canvases: layers at any pixel density, colours of the theme, measured text.
//!
//! Scenes are in CSS pixels; a [`Layer`] knows how many device pixels each of them has. Painting happens in
//! animation frames only (see [`crate::platform::FrameTask`]).

mod inks;
mod land;
mod layer;
mod measure;
mod plotters;
mod scene;

pub use inks::Inks;
pub use land::LandPaths;
pub use layer::Layer;
pub use measure::CanvasMeasure;
pub use plotters::{DenseCanvas, paint_frame};
pub use scene::paint_scene;
