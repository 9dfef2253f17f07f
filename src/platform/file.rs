//! Files that the reader gives: their bytes in pieces, and files to take home.

use js_sys::{Array, Promise, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement, Url};

/// Bytes from one position up to another; none where the browser cannot read the file (any more).
pub async fn bytes(file: &Blob, from: f64, to: f64) -> Option<Vec<u8>> {
    let piece = file.slice_with_f64_and_f64(from, to).ok()?;
    let buffer = piece.array_buffer().await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// A text as a file.
#[must_use]
pub fn file_of(text: &str) -> Option<Blob> {
    Blob::new_with_str_sequence(&Array::of1(&text.into())).ok()
}

/// Lets the browser paint, and the reader press what is on the page.
pub async fn rest() {
    // A browser that gives no timer rests no moment.
    let timer = Promise::new(&mut |rested, _| drop(window().set_timeout_with_callback(&rested)));
    let _ = timer.await;
}

/// Hands a file to the reader under a name.
pub fn hand_out(name: &str, file: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(file) else { return };
    if let Ok(Ok(link)) = document().create_element("a").map(JsCast::dyn_into::<HtmlAnchorElement>) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser has begun to read it by then.
    spawn_local(async move {
        rest().await;
        // Refused for no address that was made here.
        let _ = Url::revoke_object_url(&address);
    });
}
