//! What the page asks of the browser beyond drawing: animation frames. Observers, media queries and listeners come
//! from `leptos-use`.

mod frame;

pub use frame::FrameTask;
