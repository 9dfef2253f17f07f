//! A file may be dropped anywhere on the page.

use super::panel::OwnPanel;
use crate::ui::shown::Show;
use leptos::ev::{DragEvent, dragleave, dragover, drop};
use leptos::prelude::*;

/// Takes what is dropped, and shows that it would while a file is over the page.
#[component]
pub fn DropAnywhere() -> impl IntoView {
    let panel = OwnPanel::expect();
    let is_over = RwSignal::new(false);
    let over = move |now: bool| {
        if is_over.get_untracked() != now {
            is_over.set(now);
        }
    };
    let has_files = |event: &DragEvent| {
        let kinds = event.data_transfer().map(|data| data.types());
        kinds.is_some_and(|kinds| kinds.includes(&"Files".into(), 0))
    };
    let moved = window_event_listener(dragover, move |event: DragEvent| {
        if has_files(&event) {
            event.prevent_default();
            over(true);
        }
    });
    let left = window_event_listener(dragleave, move |event: DragEvent| {
        // Between elements of the page the event names the one that is entered.
        if event.related_target().is_none() {
            over(false);
        }
    });
    let dropped = window_event_listener(drop, move |event: DragEvent| {
        if has_files(&event) {
            event.prevent_default();
            over(false);
            panel.give_from(event.data_transfer());
        }
    });
    on_cleanup(move || [moved, left, dropped].into_iter().for_each(WindowListenerHandle::remove));
    view! {
        <Show when=move || is_over.get()>
            <p class="drop-veil">{panel.texts().own_drop_here()}</p>
        </Show>
    }
    .into_any()
}
