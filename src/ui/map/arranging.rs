//! The marks on their way between arrangements; a cut under reduced motion.

use crate::chart::map::{MapLayout, Motion};
use crate::platform::{media_query, time_ms};
use leptos::prelude::*;

/// The motion under way, if any.
#[derive(Clone, Copy)]
pub struct Arranging {
    motion: StoredValue<Option<(Motion, f64)>>,
    /// Time of the frame; none at rest.
    now: RwSignal<Option<f64>>,
    reduced: Signal<bool>,
}

impl Arranging {
    /// At rest.
    pub fn new() -> Self {
        let reduced = media_query("(prefers-reduced-motion: reduce)");
        Self { motion: StoredValue::new(None), now: RwSignal::new(None), reduced }
    }

    /// Sets out from where the marks are shown; the view state should change right after.
    pub fn depart(self, shown: &MapLayout) {
        if self.reduced.get_untracked() {
            return;
        }
        let start = time_ms();
        let under_way = self.now.get_untracked().is_some();
        self.motion.set_value(Some((Motion::from(shown), start)));
        self.now.set(Some(start));
        if !under_way {
            self.tick();
        }
    }

    /// The layout with its marks as far as they have come. Tracked.
    pub fn toward(self, to: MapLayout) -> MapLayout {
        let Some(now) = self.now.get() else { return to };
        match self.motion.get_value() {
            Some((motion, start)) => motion.toward(to, now - start),
            None => to,
        }
    }

    fn tick(self) {
        request_animation_frame(move || {
            let Some(motion) = self.motion.try_get_value() else { return };
            let now = time_ms();
            if motion.is_some_and(|(_, start)| now - start < Motion::LENGTH_MS) {
                self.now.set(Some(now));
                self.tick();
            } else {
                self.motion.set_value(None);
                self.now.set(None);
            }
        });
    }
}
