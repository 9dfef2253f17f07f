//! Scrolling of the page and of what is wider than its place.

use leptos::prelude::window;
use web_sys::{Element, ScrollBehavior, ScrollToOptions};

/// Free space around what is shown, CSS pixels: room for its frame and the greater part of a tooltip.
const MARGIN: f64 = 72.0;

/// Scrolls the page so far that a part of it, from `top` to `bottom` in client pixels, is in view. Keys walk marks of
/// figures that are taller than the screen, where the browser sees to the figure alone.
pub fn scroll_into_view(top: f64, bottom: f64) {
    let Some(height) = window().inner_height().ok().and_then(|height| height.as_f64()) else { return };
    let margin = MARGIN.min(height / 4.0);
    let way = if top < margin {
        top - margin
    } else if bottom > height - margin {
        bottom - (height - margin)
    } else {
        return;
    };
    window().scroll_by_with_x_and_y(0.0, way);
}

/// Scrolls what is wider than its place so far that a part of it, from `left` to `right` in client pixels, is in view with
/// what is written beside it.
pub fn scroll_sideways_into_view(place: &Element, [left, right]: [f64; 2]) {
    let area = place.get_bounding_client_rect();
    let margin = area.width() / 3.0;
    let [least, most] = [area.left() + margin, area.right() - margin];
    let way = if left < least { left - least } else { (right - most).max(0.0) };
    place.scroll_by_with_x_and_y(way, 0.0);
}

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
