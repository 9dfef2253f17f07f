//! What the page asks of the browser beyond drawing: animation frames, sizes of elements, media queries, pixel density,
//! the page's address, clipboard and sharing.

pub mod address;
mod frame;
mod hand_over;
mod media;
mod settled;
mod size;

pub use frame::FrameTask;
pub use hand_over::{can_share, copy, share};
pub use media::{media_query, pixel_density};
pub use settled::SettledTask;
pub use size::{MeasuredBox, element_size, on_resize};
