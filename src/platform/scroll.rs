//! Scrolling of the page.

use leptos::prelude::window;
use web_sys::{ScrollBehavior, ScrollToOptions};

/// Scrolls the page down by some CSS pixels; a cut under reduced motion.
pub fn scroll_page_by(way: f64) {
    if way == 0.0 {
        return;
    }
    let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    let options = ScrollToOptions::new();
    options.set_top(way);
    options.set_behavior(match still {
        Some(query) if query.matches() => ScrollBehavior::Instant,
        _ => ScrollBehavior::Smooth,
    });
    window().scroll_by_with_scroll_to_options(&options);
}
