//! How large the reader wants text.
//!
//! Style sheets follow the browser's font size by lengths in `rem`. Figures follow as a whole: they are laid out for less
//! room and drawn larger, so that their texts, marks and distances keep their proportions and their layouts need not
//! know. Where a figure would get too narrow for that its texts grow less; its table has them all in full size.

use crate::platform::{MeasuredBox, Paper, on_resize};
use leptos::html::Div;
use leptos::prelude::*;

/// The browser's usual font size in CSS pixels, for which layouts are made.
const USUAL_PX: f64 = 16.0;
/// The same on paper, where texts are small: `style/print.css` sets it.
const PAPER_PX: f64 = 13.0;
/// Figures have layouts from this width on, in CSS pixels of a layout.
const NARROWEST: f64 = 288.0;
/// A figure that is too tall for its place on paper is drawn smaller, step by step, down to a limit.
const PAPER_STEP: f64 = 0.96;
const PAPER_LEAST: f64 = 0.66;

/// The size of text against the usual one.
#[derive(Clone, Copy)]
pub struct TextScale {
    font_px: RwSignal<f64>,
    paper: Paper,
}

impl TextScale {
    /// The size that is set when the page opens; [`TextProbe`] follows it.
    #[must_use]
    pub fn new() -> Self {
        let style = document().document_element().and_then(|root| window().get_computed_style(&root).ok().flatten());
        let size = style.and_then(|style| style.get_property_value("font-size").ok());
        let font_px = size.and_then(|size| size.trim_end_matches("px").parse().ok()).unwrap_or(USUAL_PX);
        Self { font_px: RwSignal::new(font_px), paper: Paper::expect() }
    }

    /// How much larger than usual, 1 at the usual size. Tracked.
    #[must_use]
    pub fn get(self) -> f64 {
        if self.paper.is_printing() { PAPER_PX / USUAL_PX } else { self.font_px.get() / USUAL_PX }
    }

    /// How much larger than it is laid out a figure is drawn that is `width` CSS pixels wide. Tracked.
    #[must_use]
    pub fn of_figure(self, width: f64) -> f64 {
        self.get().min((width / NARROWEST).max(1.0))
    }

    /// The same for a figure whose `height` follows from the width it is laid out for: on paper it takes at most the height
    /// of its place. Tracked.
    pub fn of_tall_figure(self, [width, most]: [f64; 2], height: impl Fn(f64) -> f64) -> f64 {
        let mut scale = self.of_figure(width);
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

/// An element one rem wide, unseen: it tells when the reader sets another font size.
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
    view! { <div class="text-probe" node_ref=probe aria-hidden="true"></div> }.into_any()
}
