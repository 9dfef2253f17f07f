//! The worker that reads workbooks (`src/bin/workbook.rs`), from the page's side.

use super::file::rest;
use crate::import::workbook::{NoSheets, Sheet};
use js_sys::Array;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{Blob, MessageEvent, Worker};

/// What starts the worker; it stands beside the page.
const SCRIPT: &str = "./start-workbook.js";
/// How often it is looked whether the worker said something, in milliseconds.
const PATIENCE_MS: i32 = 50;

/// How the reading of a workbook ended.
pub enum Opened {
    /// With its sheets.
    Sheets(Vec<Sheet>),
    /// With none.
    Nothing(NoSheets),
    /// The worker could not be loaded: the connection broke, or the browser has no workers.
    NotLoaded,
    /// The reader wanted no more of it.
    Cancelled,
}

/// Reads the sheets of a workbook, beside the page. `goes_on` is asked again and again whether to.
pub async fn open_workbook(file: &Blob, goes_on: impl Fn() -> bool) -> Opened {
    let Some(worker) = Running::start() else { return Opened::NotLoaded };
    match worker.next(&goes_on).await {
        Some(Heard::Message(_)) => {}
        Some(Heard::Error) => return Opened::NotLoaded,
        None => return Opened::Cancelled,
    }
    // A file can be sent to a worker.
    let _ = worker.worker.post_message(file);
    match worker.next(&goes_on).await {
        Some(Heard::Message(answer)) => opened(&answer),
        // No memory is left, or the file is one that the library stumbles over.
        Some(Heard::Error) => Opened::Nothing(NoSheets::Unreadable),
        None => Opened::Cancelled,
    }
}

fn opened(answer: &JsValue) -> Opened {
    let answer: Vec<_> = Array::from(answer).iter().filter_map(|text| text.as_string()).collect();
    match answer.as_slice() {
        [why] => Opened::Nothing(NoSheets::of_word(why)),
        texts => {
            let (sheets, _) = texts.as_chunks();
            Opened::Sheets(sheets.iter().cloned().map(|[name, csv]| Sheet { name, csv }).collect())
        }
    }
}

/// A worker at work; it ends with whoever waits for it.
struct Running {
    worker: Worker,
    heard: Rc<Cell<Option<Heard>>>,
    _listeners: [Closure<dyn Fn(MessageEvent)>; 2],
}

/// What a worker let know.
enum Heard {
    Message(JsValue),
    Error,
}

impl Running {
    fn start() -> Option<Self> {
        let worker = Worker::new(SCRIPT).ok()?;
        let heard = Rc::new(Cell::new(None));
        let listener = |hear: fn(MessageEvent) -> Heard| {
            let heard = Rc::clone(&heard);
            Closure::<dyn Fn(MessageEvent)>::new(move |event| heard.set(Some(hear(event))))
        };
        let listeners = [listener(|event| Heard::Message(event.data())), listener(|_| Heard::Error)];
        worker.set_onmessage(Some(listeners[0].as_ref().unchecked_ref()));
        worker.set_onerror(Some(listeners[1].as_ref().unchecked_ref()));
        Some(Self { worker, heard, _listeners: listeners })
    }

    async fn next(&self, goes_on: &impl Fn() -> bool) -> Option<Heard> {
        while goes_on() {
            if let Some(heard) = self.heard.take() {
                return Some(heard);
            }
            rest(PATIENCE_MS).await;
        }
        None
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
