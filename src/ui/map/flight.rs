//! The camera in motion: flights between views, cuts under reduced motion.

use crate::chart::map::ease_out;
use crate::geo::Camera;
use crate::platform::{media_query, time_ms};
use crate::state::MapView;
use leptos::prelude::*;

/// Length of a flight in milliseconds (`--t-move`).
const FLIGHT_MS: f64 = 420.0;

/// A flight from where the camera was to where the view state says it is.
#[derive(Clone, Copy)]
pub struct Flight {
    under_way: RwSignal<Option<UnderWay>>,
    now: RwSignal<f64>,
    reduced: Signal<bool>,
}

#[derive(Clone, Copy)]
struct UnderWay {
    from: Camera,
    to: MapView,
    /// Departure, in milliseconds since the page was opened.
    start: f64,
}

impl Flight {
    /// At rest.
    pub fn new() -> Self {
        Self {
            under_way: RwSignal::new(None),
            now: RwSignal::new(0.0),
            reduced: media_query("(prefers-reduced-motion: reduce)"),
        }
    }

    /// Departs from a camera to a view; the view state should change to it right after.
    pub fn depart(self, from: Camera, to: MapView) {
        if self.reduced.get_untracked() {
            return;
        }
        let start = time_ms();
        self.now.set(start);
        self.under_way.set(Some(UnderWay { from, to, start }));
        self.tick();
    }

    /// Ends where it is going: the reader took over.
    pub fn cut(self) {
        if self.under_way.with_untracked(Option::is_some) {
            self.under_way.set(None);
        }
    }

    /// The camera on its way to that of a view, or that camera at rest. Where the view state went elsewhere meanwhile, as
    /// when the reader goes back, there is nothing to fly to: a cut. Tracked.
    pub fn camera(self, view: MapView, camera: Camera) -> Camera {
        match self.under_way.get() {
            Some(UnderWay { from, to, start }) if to == view => {
                let t = ((self.now.get() - start) / FLIGHT_MS).clamp(0.0, 1.0);
                // A window that changed size on the way must not bend the path: both ends use the size it has now.
                let from = Camera { viewport: camera.viewport, ..from };
                Camera::between(&from, &camera, ease_out(t))
            }
            _ => camera,
        }
    }

    fn tick(self) {
        request_animation_frame(move || {
            let Some(Some(UnderWay { start, .. })) = self.under_way.try_get_untracked() else { return };
            let now = time_ms();
            if now - start >= FLIGHT_MS {
                self.under_way.set(None);
            } else {
                self.now.set(now);
                self.tick();
            }
        });
    }
}
