//! The languages the reader's browser asks for, and the one the document is in.

use crate::language::Language;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

/// The first language of the reader's list that the page speaks.
#[must_use]
pub fn readers_language() -> Language {
    let tags: Vec<String> = window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
    Language::preferred(tags.iter().map(String::as_str))
}

/// Tells browser and screen readers which language the document is in, and gives it and its printed pages their title and
/// description.
pub fn name_document(language: Language) {
    let name = language.texts().page_title();
    document().set_title(&name);
    if let Ok(Some(description)) = document().query_selector("meta[name=description]") {
        // Refused only for names that no attribute can have.
        let _ = description.set_attribute("content", &language.texts().page_description());
    }
    if let Some(root) = document().document_element() {
        if let Some(root) = root.dyn_ref::<web_sys::HtmlElement>() {
            // Rust quotes a text as style sheets do, but for letters that no name has.
            let _ = root.style().set_property("--page-name", &format!("{name:?}"));
        }
        // Refused only for names that no attribute can have.
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", &language.direction());
    }
}
