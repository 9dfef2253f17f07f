//! What the browser tells of screen and reader: media queries and pixel density, followed while they change.

use super::Paper;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{MediaQueryList, MediaQueryListEvent};

/// Where the page is laid out for a phone, as in the style sheets.
pub const PHONE: &str = "(max-width: 44.9375em)";

/// Whether a media query matches.
#[must_use]
pub fn media_query(query: &str) -> Signal<bool> {
    let matches = RwSignal::new(false);
    matches.set(follow(query, Box::new(move |now| matches.set(now))));
    matches.into()
}

/// Device pixels per CSS pixel, more of them on paper.
#[must_use]
pub fn pixel_density() -> Signal<f64> {
    let density = RwSignal::new(window().device_pixel_ratio());
    Effect::new(move |_| {
        // Asks for the density in force, so any change ends the match; the effect then asks for the new one.
        let query = format!("(resolution: {}dppx)", density.get());
        follow(&query, Box::new(move |_| density.set(window().device_pixel_ratio())));
    });
    let paper = Paper::expect();
    Signal::derive(move || paper.density(density.get()))
}

/// A query that is listened to, until the owner it was made under ends.
struct Followed {
    list: MediaQueryList,
    _listener: Closure<dyn Fn(MediaQueryListEvent)>,
}

impl Drop for Followed {
    fn drop(&mut self) {
        self.list.set_onchange(None);
    }
}

/// Hands on every change and returns whether the query matches now. One the browser does not know never does.
fn follow(query: &str, changed: Box<dyn Fn(bool)>) -> bool {
    let Ok(Some(list)) = window().match_media(query) else { return false };
    let listener = Closure::<dyn Fn(_)>::new(move |event: MediaQueryListEvent| changed(event.matches()));
    list.set_onchange(Some(listener.as_ref().unchecked_ref()));
    let matches = list.matches();
    StoredValue::new_local(Followed { list, _listener: listener });
    matches
}
