//! Files for the reader to keep: as downloads, pictures made of canvases, and one figure on paper.

use js_sys::{Array, ArrayBuffer, Promise, Uint8Array};
use leptos::ev::afterprint;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast as _;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlCanvasElement, Url};

/// How long a browser may take to read what it saves. It keeps the bytes in memory meanwhile.
const READING: Duration = Duration::from_secs(20);

/// Hands a file of a media type over under a name; whether the browser took it.
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    offer(name, kind, bytes).is_some()
}

fn offer(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let anchor = document().create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    let forget = move || {
        // Refused only for what is no address.
        let _ = Url::revoke_object_url(&url);
    };
    set_timeout(forget, READING);
    Some(())
}

/// The picture on a canvas as the bytes of a PNG; none where it is too large for the browser.
pub async fn png_of(canvas: HtmlCanvasElement) -> Option<Vec<u8>> {
    let made = Promise::new(&mut |resolve, _| {
        // Refused for pictures of other origins, of which the page has none.
        let _ = canvas.to_blob(&resolve);
    });
    let blob = made.await.ok()?.dyn_into::<Blob>().ok()?;
    let buffer = blob.array_buffer().await.ok()?.dyn_into::<ArrayBuffer>().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The class of the element that stands alone on paper while it is there (`style/save.css`).
const ALONE: &str = "figure-print";

/// Prints a document of SVG and nothing else.
pub fn print_alone(svg: &str) {
    let Some((body, sheet)) = document().body().zip(document().create_element("div").ok()) else { return };
    remove_alone();
    sheet.set_class_name(ALONE);
    sheet.set_inner_html(svg);
    if body.append_child(&sheet).is_err() {
        return;
    }
    let listener = StoredValue::new(None::<WindowListenerHandle>);
    let printed = move |_| {
        remove_alone();
        if let Some(listener) = listener.try_update_value(Option::take).flatten() {
            listener.remove();
        }
    };
    listener.set_value(Some(window_event_listener(afterprint, printed)));
    // Refused by frames that may not open dialogs.
    if window().print().is_err() {
        remove_alone();
    }
}

fn remove_alone() {
    let sheets = document().get_elements_by_class_name(ALONE);
    while let Some(sheet) = sheets.item(0) {
        sheet.remove();
    }
}

/// Today in the reader's time zone: `2026-11-25`.
#[must_use]
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
