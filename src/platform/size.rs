//! Sizes of elements, followed while they change.

use super::Paper;
use super::paper::paper_size;
use js_sys::Array;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;
use web_sys::{
    ResizeObserver, ResizeObserverBoxOptions, ResizeObserverEntry, ResizeObserverOptions, ResizeObserverSize,
};

/// Which box of an element is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasuredBox {
    /// Inside padding and border.
    Content,
    /// With padding and border.
    Border,
}

/// Width and height of an element in CSS pixels; zero before it is on the page. On paper it is what the style sheet says.
#[must_use]
pub fn element_size(node: NodeRef<Div>, measured: MeasuredBox) -> Signal<[f64; 2]> {
    let size = RwSignal::new([0.0; 2]);
    on_resize(node, measured, move |now| size.set(now));
    let paper = Paper::expect();
    let on_paper = move || node.get().filter(|_| paper.is_printing()).and_then(|node| paper_size(&node));
    Signal::derive(move || on_paper().unwrap_or_else(|| size.get()))
}

/// Hands on the size of an element, at first and whenever it changes.
pub fn on_resize(node: NodeRef<Div>, measured: MeasuredBox, resized: impl Fn([f64; 2]) + Copy + 'static) {
    Effect::new(move |_| {
        if let Some(element) = node.get() {
            observe(&element, measured, Box::new(resized));
        }
    });
}

/// An element that is observed, until the owner this was made under ends.
struct Observed {
    observer: ResizeObserver,
    _listener: Closure<dyn Fn(Array)>,
}

impl Drop for Observed {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn observe(element: &web_sys::Element, measured: MeasuredBox, resized: Box<dyn Fn([f64; 2])>) {
    let listener = Closure::<dyn Fn(_)>::new(move |entries: Array| {
        let entry: ResizeObserverEntry = entries.get(0).unchecked_into();
        let boxes = match measured {
            MeasuredBox::Content => entry.content_box_size(),
            MeasuredBox::Border => entry.border_box_size(),
        };
        let size: ResizeObserverSize = boxes.get(0).unchecked_into();
        resized([size.inline_size(), size.block_size()]);
    });
    // Every browser that runs the page has the observer.
    let Ok(observer) = ResizeObserver::new(listener.as_ref().unchecked_ref()) else { return };
    let options = ResizeObserverOptions::new();
    options.set_box(match measured {
        MeasuredBox::Content => ResizeObserverBoxOptions::ContentBox,
        MeasuredBox::Border => ResizeObserverBoxOptions::BorderBox,
    });
    observer.observe_with_options(element, &options);
    StoredValue::new_local(Observed { observer, _listener: listener });
}

/// Keeps what the reader looks at in its place while an element is filled anew: until the figures in it are laid out it
/// is no lower than now, and the browser does not scroll after what grows.
pub fn keep_place(element: &web_sys::HtmlElement) {
    let style = element.style();
    // Refused only for a style that cannot be written to.
    let _ = style.set_property("min-height", &format!("{}px", element.offset_height()));
    let _ = style.set_property("overflow-anchor", "none");
    super::after_layout(Box::new(move || {
        let _ = style.remove_property("min-height");
        let _ = style.remove_property("overflow-anchor");
    }));
}
