//! What the page asks of the browser beyond drawing: animation frames, sizes of elements, media queries, pixel density,
//! scrolling.

mod frame;
mod media;
mod scroll;
mod size;

pub use frame::FrameTask;
pub use media::{media_query, pixel_density};
pub use scroll::scroll_into_view;
pub use size::{MeasuredBox, element_size, on_resize};
