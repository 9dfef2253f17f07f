//! What the page asks of the browser beyond drawing: animation frames, sizes of elements, media queries, pixel density,
//! scrolling, paper, sound, the reader's language, the page's address, clipboard, sharing and downloads, the reader’s files,
//! what this browser keeps of them, the worker that reads workbooks, the whole screen.

pub mod address;
mod download;
pub mod file;
mod frame;
mod full_screen;
mod hand_over;
mod language;
mod media;
mod paper;
mod scroll;
mod settled;
mod size;
mod sound;
mod store;
mod workbook;

pub use download::{png_of, print_alone, save, today};
pub use frame::{FrameTask, after_layout, time_ms};
pub use full_screen::{can_fill_screen, is_full_screen, toggle_full_screen};
pub use hand_over::{can_share, copy, share};
pub use language::{name_document, readers_language};
pub use media::{PHONE, media_query, pixel_density};
pub use paper::Paper;
pub use scroll::{scroll_into_view, scroll_page_by, scroll_sideways_into_view};
pub use settled::SettledTask;
pub use size::{MeasuredBox, element_size, keep_place, on_resize};
pub use sound::Speaker;
pub use store::{KeptFile, NotKept};
pub use workbook::{Opened, open_workbook};
