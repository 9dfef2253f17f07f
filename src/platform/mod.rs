//! What the page asks of the browser beyond drawing: animation frames, sizes of elements, media queries, pixel density,
//! paper.

mod frame;
mod media;
mod paper;
mod size;

pub use frame::FrameTask;
pub use media::{media_query, pixel_density};
pub use paper::Paper;
pub use size::{MeasuredBox, element_size, on_resize};
