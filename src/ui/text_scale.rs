//! How large the reader wants text.
//!
//! Style sheets follow the browser's font size by lengths in `rem`. Figures follow as a whole: they are laid out for less
//! room and drawn larger, so that their texts, marks and distances keep their proportions and their layouts need not
//! know. A chart is never laid out for less than its layouts have room for: in a narrower place it is scrolled sideways
//! (`style/compare.css`). The map fills its place at any width.

use crate::platform::{MeasuredBox, Paper, on_resize};
use leptos::html::Div;
use leptos::prelude::*;

/// The browser's usual font size in CSS pixels, for which layouts are made.
const USUAL_PX: f64 = 16.0;
/// The same on paper, where texts are small: `style/print.css` sets it.
const PAPER_PX: f64 = 13.0;
/// The map has marks and distances for this width at least, in CSS pixels of a layout.
const NARROWEST: f64 = 288.0;
/// A figure that is too tall for its place on paper is drawn smaller, step by step, down to a limit.
const PAPER_STEP: f64 = 0.96;
const PAPER_LEAST: f64 = 0.66;
/// Below this width, in CSS pixels at the usual size of text, the ranking stands below the map and not beside it.
const TWO_COLUMNS: f64 = 1180.0;

/// The size of text against the usual one.
#[derive(Clone, Copy)]
pub struct TextScale {
    font_px: RwSignal<f64>,
    window_px: RwSignal<f64>,
    paper: Paper,
}

impl TextScale {
    /// The size that is set when the page opens; [`TextProbe`] follows it.
    #[must_use]
    pub fn new() -> Self {
        let style = document().document_element().and_then(|root| window().get_computed_style(&root).ok().flatten());
        let size = style.and_then(|style| style.get_property_value("font-size").ok());
        let font_px = size.and_then(|size| size.trim_end_matches("px").parse().ok()).unwrap_or(USUAL_PX);
        Self { font_px: RwSignal::new(font_px), window_px: RwSignal::new(window_width()), paper: Paper::expect() }
    }

    /// Whether map and ranking stand under one another. Media queries know the browser's font size alone and not one that
    /// is set for the page, in which two columns would be too narrow for their texts. Tracked.
    #[must_use]
    pub fn is_one_column(self) -> bool {
        self.window_px.get() * USUAL_PX < TWO_COLUMNS * self.font_px.get()
    }

    /// How much larger than usual, 1 at the usual size. Tracked.
    #[must_use]
    pub fn get(self) -> f64 {
        if self.paper.is_printing() { PAPER_PX / USUAL_PX } else { self.font_px.get() / USUAL_PX }
    }

    /// How much larger than it is laid out the map is drawn in a place `width` CSS pixels wide, which it fills: where it is
    /// too narrow for marks and distances to grow, its texts alone grow on. Tracked.
    #[must_use]
    pub fn of_map(self, width: f64) -> f64 {
        self.get().min((width / NARROWEST).max(1.0))
    }

    /// How much larger than it is laid out a chart is drawn whose `height` follows from the width it is laid out for: on
    /// paper it takes at most the height of its place. Tracked.
    pub fn of_chart(self, [width, most]: [f64; 2], height: impl Fn(f64) -> f64) -> f64 {
        let mut scale = self.get();
        let is_too_tall = |scale: f64| height(width / scale) * scale > most;
        while self.paper.is_printing() && scale > PAPER_LEAST && is_too_tall(scale) {
            scale *= PAPER_STEP;
        }
        scale
    }
}

impl Default for TextScale {
    fn default() -> Self {
        Self::new()
    }
}

/// Width of the window in CSS pixels.
fn window_width() -> f64 {
    window().inner_width().ok().and_then(|width| width.as_f64()).unwrap_or(TWO_COLUMNS)
}

/// An element one rem wide, unseen: it tells when the reader sets another font size; and what follows the window's width.
#[component]
pub fn TextProbe() -> impl IntoView {
    let scale = super::Atlas::expect().text_scale;
    let probe = NodeRef::<Div>::new();
    on_resize(probe, MeasuredBox::Content, move |[width, _]| {
        // A page that is not shown has no sizes.
        if width > 0.0 {
            scale.font_px.set(width);
        }
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| scale.window_px.set(window_width()));
    on_cleanup(move || resized.remove());
    view! { <div class="text-probe" node_ref=probe aria-hidden="true"></div> }.into_any()
}
