//! The whole screen for the page, where the browser gives it: on phones some do not.

use leptos::ev::Custom;
use leptos::prelude::*;

/// Whether the page has the screen to itself.
#[must_use]
pub fn is_full_screen() -> Signal<bool> {
    let is_full = RwSignal::new(fills_screen());
    let changed: Custom<web_sys::Event> = Custom::new("fullscreenchange");
    let listener = window_event_listener(changed, move |_| is_full.set(fills_screen()));
    on_cleanup(move || listener.remove());
    is_full.into()
}

/// Whether the browser would give it the screen.
#[must_use]
pub fn can_fill_screen() -> bool {
    document().fullscreen_enabled()
}

/// Takes the screen, or gives it back.
pub fn toggle_full_screen() {
    if fills_screen() {
        document().exit_fullscreen();
    } else if let Some(root) = document().document_element() {
        // Refused where the reader did not ask for it: then the button stays what it is.
        let _ = root.request_fullscreen();
    }
}

fn fills_screen() -> bool {
    document().fullscreen_element().is_some()
}
