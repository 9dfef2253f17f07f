//! The page's address: its query and fragment, read and written. The path stays what it is, so the page works under any.

use super::after_layout;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Location;

/// What an address becomes in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A new entry: the reader can go back to the one before.
    New,
    /// The entry there is, changed.
    Same,
}

/// The query, without its question mark.
#[must_use]
pub fn query() -> String {
    part(Location::search, '?')
}

/// The fragment, without its hash.
#[must_use]
pub fn fragment() -> String {
    part(Location::hash, '#')
}

/// The whole address with another query and no fragment, for a reader to keep.
#[must_use]
pub fn link(query: &str) -> String {
    let origin = window().location().origin().unwrap_or_default();
    format!("{origin}{}", path_with(query, ""))
}

/// The number that the entry in force was written with; none for one that the browser made, such as for a link within
/// the page.
#[must_use]
pub fn number() -> Option<u64> {
    let number = window().history().ok()?.state().ok()?.as_f64()?;
    Some(number as u64)
}

/// Writes query and fragment, and a number that no reader sees; whether the browser let it. Safari refuses more than 100
/// times in 30 seconds, a frame without an origin always.
#[must_use]
pub fn write(query: &str, fragment: &str, entry: Entry, number: u64) -> bool {
    let Ok(history) = window().history() else { return false };
    let (address, number) = (path_with(query, fragment), JsValue::from(number as f64));
    let written = match entry {
        Entry::New => history.push_state_with_url(&number, "", Some(&address)),
        Entry::Same => history.replace_state_with_url(&number, "", Some(&address)),
    };
    written.is_ok()
}

/// Brings the element of an id into view once the page is laid out anew; nothing without one.
pub fn scroll_to(id: String) {
    after_layout(Box::new(move || {
        if let Some(element) = document().get_element_by_id(&id) {
            element.scroll_into_view();
        }
    }));
}

fn part(read: fn(&Location) -> Result<String, JsValue>, sign: char) -> String {
    let part = read(&window().location()).unwrap_or_default();
    part.strip_prefix(sign).map(str::to_owned).unwrap_or_default()
}

fn path_with(query: &str, fragment: &str) -> String {
    let mut address = window().location().pathname().unwrap_or_default();
    for (sign, part) in [('?', query), ('#', fragment)] {
        if !part.is_empty() {
            address.push(sign);
            address.push_str(part);
        }
    }
    address
}
