//! Files that the reader gives: their bytes in pieces.

use js_sys::{Array, Promise, Uint8Array};
use leptos::prelude::*;
use web_sys::Blob;

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

/// Lets the browser paint, and the reader press what is on the page, for so many milliseconds at least.
pub async fn rest(least_ms: i32) {
    let wait = |rested: &_| window().set_timeout_with_callback_and_timeout_and_arguments_0(rested, least_ms);
    // A browser that gives no timer rests no moment.
    let timer = Promise::new(&mut |rested, _| drop(wait(&rested)));
    let _ = timer.await;
}
