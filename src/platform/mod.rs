//! What the page asks of the browser beyond drawing: animation frames, sizes of elements, media queries, pixel density,
//! scrolling, paper, sound, the reader's language, the page's address, clipboard and sharing, the reader's files and what
//! this browser keeps of them.

pub mod address;
pub mod file;
mod frame;
mod hand_over;
mod language;
mod media;
mod paper;
mod scroll;
mod settled;
mod size;
mod sound;
mod store;

pub use frame::{FrameTask, after_layout, time_ms};
pub use hand_over::{can_share, copy, share};
pub use language::{name_document, readers_language};
pub use media::{media_query, pixel_density};
pub use paper::Paper;
pub use scroll::{scroll_into_view, scroll_page_by};
pub use settled::SettledTask;
pub use size::{MeasuredBox, element_size, keep_place, on_resize};
pub use sound::Speaker;
pub use store::{KeptFile, NotKept};
