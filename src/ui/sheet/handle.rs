//! The handle of the sheet: pulled down it takes the sheet along.

use crate::state::Pull;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Element;

/// For fingers and mice; keys and screen readers have the button that closes.
#[component]
pub fn Handle(
    /// How far the sheet is pulled; none while it is not.
    pull: RwSignal<Option<Pull>>,
    /// Called with the last of the pull still there, when it is let go.
    let_go: impl Fn() + 'static,
) -> impl IntoView {
    let start = move |event: PointerEvent| {
        if let Some(handle) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
            // Refused for a pointer that ended meanwhile; then there is nothing to follow.
            let _ = handle.set_pointer_capture(event.pointer_id());
        }
        pull.set(Some(Pull::from(event.client_y().into(), event.time_stamp())));
    };
    let follow = move |event: &PointerEvent| {
        if let Some(now) = pull.get_untracked() {
            pull.set(Some(now.to(event.client_y().into(), event.time_stamp())));
        }
    };
    let end = move |event: PointerEvent| {
        follow(&event);
        let_go();
        // Gone together with a sheet that closed.
        let _ = pull.try_set(None);
    };
    view! {
        <div
            class="sheet-handle"
            aria-hidden="true"
            on:pointerdown=start
            on:pointermove=move |event| follow(&event)
            on:pointerup=end
            on:pointercancel=move |_| pull.set(None)
        ></div>
    }
}
