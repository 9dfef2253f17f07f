//! What the page asks of the browser beyond drawing: animation frames, sizes of elements, media queries, pixel
//! density, scrolling, sound.

mod frame;
mod media;
mod scroll;
mod size;
mod sound;

pub use frame::{FrameTask, time_ms};
pub use media::{media_query, pixel_density};
pub use scroll::scroll_page_by;
pub use size::{MeasuredBox, element_size, on_resize};
pub use sound::Speaker;
