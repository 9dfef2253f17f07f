//! The camera in motion: flights between views, cuts under reduced motion.

use crate::geo::Camera;
use crate::platform::{media_query, time_ms};
use leptos::prelude::*;

/// Length of a flight in milliseconds (`--t-move`).
const FLIGHT_MS: f64 = 420.0;

/// A flight from where the camera was to where the view state says it is.
#[derive(Clone, Copy)]
pub struct Flight {
    from: RwSignal<Option<(Camera, f64)>>,
    now: RwSignal<f64>,
    reduced: Signal<bool>,
}

impl Flight {
    /// At rest.
    pub fn new() -> Self {
        Self {
            from: RwSignal::new(None),
            now: RwSignal::new(0.0),
            reduced: media_query("(prefers-reduced-motion: reduce)"),
        }
    }

    /// Departs from a camera; the view state should change right after.
    pub fn depart(self, from: Camera) {
        if self.reduced.get_untracked() {
            return;
        }
        let start = time_ms();
        self.now.set(start);
        self.from.set(Some((from, start)));
        self.tick();
    }

    /// Ends where it is going: the reader took over.
    pub fn cut(self) {
        if self.from.with_untracked(Option::is_some) {
            self.from.set(None);
        }
    }

    /// The camera on its way to `to`, or `to` itself at rest. Tracked.
    pub fn camera(self, to: Camera) -> Camera {
        match self.from.get() {
            Some((from, start)) => {
                let t = ((self.now.get() - start) / FLIGHT_MS).clamp(0.0, 1.0);
                // A window that changed size on the way must not bend the path: both ends use the size it has now.
                let from = Camera { viewport: to.viewport, ..from };
                Camera::between(&from, &to, ease(t))
            }
            None => to,
        }
    }

    fn tick(self) {
        request_animation_frame(move || {
            let Some(Some((_, start))) = self.from.try_get_untracked() else { return };
            let now = time_ms();
            if now - start >= FLIGHT_MS {
                self.from.set(None);
            } else {
                self.now.set(now);
                self.tick();
            }
        });
    }
}

/// Fast at first, then settling: cubic ease-out, close to the page's `--ease`.
fn ease(t: f64) -> f64 {
    1.0 - (1.0 - t).powi(3)
}
