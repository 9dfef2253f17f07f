//! What the page asks of the browser beyond drawing: animation frames, sizes of elements, media queries, pixel density.

mod frame;
mod media;
mod size;

pub use frame::FrameTask;
pub use media::{media_query, pixel_density};
pub use size::{MeasuredBox, element_size, on_resize};
