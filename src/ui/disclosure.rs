//! A disclosure of the browser's that follows the view.

use super::Atlas;
use crate::state::{Action, Panel};
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlDetailsElement;

/// Content behind a summary, open where the view says so; several of one panel open together.
pub fn disclosure(atlas: Atlas, panel: Panel, class: &'static str, summary: AnyView, content: AnyView) -> AnyView {
    let is_open = atlas.panel(panel);
    let turned = move |event: Event| {
        let details = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
        // The browser tells this a little later: then the element may be gone, and its atlas with it.
        if let Some(details) = details.filter(|details| details.is_connected()) {
            atlas.dispatch(Action::Open(panel, details.open()));
        }
    };
    view! {
        <details class=class prop:open=move || is_open.get() on:toggle=turned>
            <summary>{summary}</summary>
            {content}
        </details>
    }
    .into_any()
}
