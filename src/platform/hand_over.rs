//! Handing a link over: to the clipboard, or to whatever the system shares with.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use web_sys::ShareData;

/// Puts a text on the clipboard and tells whether it got there.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let clipboard = window().navigator().clipboard();
    // Browsers leave it out of pages that did not come over a safe connection.
    if AsRef::<JsValue>::as_ref(&clipboard).is_undefined() {
        done(false);
        return;
    }
    let copied = clipboard.write_text(text);
    spawn_local(async move { done(copied.await.is_ok()) });
}

/// Whether the browser can share.
#[must_use]
pub fn can_share() -> bool {
    js_sys::Reflect::has(&window().navigator(), &"share".into()).unwrap_or(false)
}

/// Lets the reader share a link under the page's title.
pub fn share(link: &str) {
    let data = ShareData::new();
    data.set_title(&document().title());
    data.set_url(link);
    let shared = window().navigator().share_with_data(&data);
    // Refused when the reader closes the system's dialog: then there is nothing to tell.
    spawn_local(async move { drop(shared.await) });
}
