//! What the page asks of the browser beyond drawing: animation frames, sizes of elements, media queries, pixel density,
//! scrolling, paper, the reader's language.

mod frame;
mod language;
mod media;
mod paper;
mod scroll;
mod size;

pub use frame::FrameTask;
pub use language::{name_document, readers_language};
pub use media::{media_query, pixel_density};
pub use paper::Paper;
pub use scroll::scroll_into_view;
pub use size::{MeasuredBox, element_size, keep_place, on_resize};
