//! The page on paper.
//!
//! A browser lays the page out for paper right after it has said `beforeprint`, without another animation frame or
//! observation of sizes. So whoever asks [`Paper`] changes over at once: figures take their sizes from the style sheet,
//! which fixes them for paper, are painted in the same breath, and densely.

use super::media_query;
use leptos::ev::{afterprint, beforeprint};
use leptos::prelude::*;

/// Device pixels per CSS pixel on paper, at least: 288 in an inch.
const DENSITY: f64 = 3.0;

/// Whether the page is on paper; handed down by context.
#[derive(Clone, Copy)]
pub struct Paper {
    between_events: RwSignal<bool>,
    in_print_media: Signal<bool>,
}

impl Paper {
    /// Follows the browser, and hands itself down to everything below.
    pub fn provide() {
        let between_events = RwSignal::new(false);
        let before = window_event_listener(beforeprint, move |_| between_events.set(true));
        let after = window_event_listener(afterprint, move |_| between_events.set(false));
        on_cleanup(move || {
            before.remove();
            after.remove();
        });
        // Browsers that show the page as printed, as their tools for authors do, send no events.
        provide_context(Self { between_events, in_print_media: media_query("print") });
    }

    /// Whether the page is on paper. Tracked.
    #[must_use]
    pub fn is_printing(self) -> bool {
        self.between_events.get() || self.in_print_media.get()
    }

    /// The same, not tracked.
    #[must_use]
    pub fn is_printing_now(self) -> bool {
        untrack(|| self.is_printing())
    }

    /// The one of the page.
    #[must_use]
    pub fn expect() -> Self {
        expect_context()
    }

    /// Device pixels per CSS pixel where the screen has `density`. Tracked.
    pub(super) fn density(self, density: f64) -> f64 {
        if self.is_printing() { density.max(DENSITY) } else { density }
    }
}

/// Width and height the style sheet gives an element on paper, in CSS pixels: `--paper-width` and `--paper-height`. `None`
/// where it gives none.
pub(super) fn paper_size(element: &web_sys::Element) -> Option<[f64; 2]> {
    let style = window().get_computed_style(element).ok()??;
    let length = |property: &str| {
        let value = style.get_property_value(property).ok()?;
        value.trim().strip_suffix("px")?.parse::<f64>().ok()
    };
    Some([length("--paper-width")?, length("--paper-height")?])
}
