//! The worker that reads workbooks of spreadsheets. The page loads it when it is given one: what reads them is a third as
//! large as the page, and most visitors never need it.
//!
//! It says `null` when it is ready; then it takes one file and answers with a list: a word for what went wrong, or names
//! and texts of the sheets by turns.

use cluster_atlas::import::Reading;
use cluster_atlas::import::workbook::sheets;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let page = scope.clone();
    let answer = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        // Refused only for what cannot be copied, which lists of texts can.
        let _ = page.post_message(&answer_to(&event.data()));
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    let _ = scope.post_message(&JsValue::NULL);
}

fn answer_to(message: &JsValue) -> Array {
    let bytes = message.dyn_ref::<Blob>().and_then(bytes_of).unwrap_or_default();
    match sheets(&bytes, usize::try_from(Reading::MOST_BYTES).unwrap_or(usize::MAX)) {
        Ok(sheets) => sheets.into_iter().flat_map(|sheet| [sheet.name, sheet.csv]).map(JsValue::from).collect(),
        Err(why) => Array::of1(&why.word().into()),
    }
}

fn bytes_of(file: &Blob) -> Option<Vec<u8>> {
    let buffer = FileReaderSync::new().ok()?.read_as_array_buffer(file).ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
