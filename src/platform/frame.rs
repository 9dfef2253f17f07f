//! Work that is done once in the next animation frame, however often it is asked for, and the clock of frames.

use super::Paper;
use leptos::prelude::*;

/// A repeatable piece of work, done at most once a frame. Ends with the owner it was made under.
#[derive(Clone, Copy)]
pub struct FrameTask {
    pending: StoredValue<bool>,
    work: StoredValue<Box<dyn Fn()>, LocalStorage>,
    paper: Paper,
}

impl FrameTask {
    /// A task that has not been asked for yet.
    pub fn new(work: impl Fn() + 'static) -> Self {
        let (pending, work) = (StoredValue::new(false), StoredValue::new_local(Box::new(work) as Box<dyn Fn()>));
        Self { pending, work, paper: Paper::expect() }
    }

    /// Asks for the work to be done in the next frame; on paper, for which there are no frames, it is done at once.
    pub fn request(self) {
        if self.paper.is_printing_now() {
            self.work.try_with_value(|work| work());
            return;
        }
        if self.pending.try_get_value() != Some(false) {
            return;
        }
        self.pending.set_value(true);
        request_animation_frame(move || {
            // The owner may be gone by now: then both values are, and there is nothing to paint.
            if self.pending.try_set_value(false).is_none() {
                self.work.try_with_value(|work| work());
            }
        });
    }
}

/// Time since the page was opened, in milliseconds.
#[must_use]
pub fn time_ms() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

/// Acts once a page made anew is laid out: figures get their widths in the first frame and their heights in the second.
pub fn after_layout(act: Box<dyn FnOnce()>) {
    request_animation_frame(|| request_animation_frame(|| request_animation_frame(act)));
}
