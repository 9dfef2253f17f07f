//! Closing what has opened when the reader goes on elsewhere.

use leptos::ev::{FocusEvent, pointerdown};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{EventTarget, Node};

/// Calls `close` whenever something is pressed that is not `inside`. What is returned does so when the focus leaves for
/// such a place.
pub fn close_elsewhere(
    inside: impl Fn(&Node) -> bool + Copy + 'static,
    close: impl Fn() + Copy + 'static,
) -> impl Fn(FocusEvent) + Copy {
    // Safari gives buttons no focus: the focus may leave for nowhere while one inside is clicked.
    let gone_to = move |target: Option<EventTarget>| {
        let node = target.and_then(|target| target.dyn_into::<Node>().ok());
        if node.is_some_and(|node| !inside(&node)) {
            close();
        }
    };
    let listener = window_event_listener(pointerdown, move |event| gone_to(event.target()));
    on_cleanup(move || listener.remove());
    move |event: FocusEvent| gone_to(event.related_target())
}
