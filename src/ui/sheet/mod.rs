//! The sheet at the foot of the screen, for fingers and narrow windows: facts of a mark, a cluster's card, the list of a
//! crowd. It takes the place of tooltip, docked card and list beside the crowd. The page scrolls on behind it.

mod handle;
mod view;

use super::hover::Anchor;
use crate::platform::{PHONE, media_query, scroll_page_by, time_ms};
use crate::scene::{Hit, scroll_clear};
use leptos::prelude::*;
pub use view::SheetView;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// Whether there is a sheet, and the mark it speaks of. A crowd it lists is the map's.
#[derive(Clone, Copy)]
pub struct Sheet {
    used: Signal<bool>,
    mark: RwSignal<Option<Hit>>,
    /// What should stay in sight above it, in pixels of the page.
    anchor: StoredValue<Option<Anchor>>,
    opened_ms: StoredValue<f64>,
    /// What had the focus before.
    opener: StoredValue<Option<HtmlElement>, LocalStorage>,
}

impl Sheet {
    /// Closed.
    #[must_use]
    pub fn new() -> Self {
        Self {
            // In the page's phone layout, and wherever the reader points with a finger.
            used: media_query(&format!("screen and {PHONE}, screen and (pointer: coarse)")),
            mark: RwSignal::new(None),
            anchor: StoredValue::new(None),
            opened_ms: StoredValue::new(0.0),
            opener: StoredValue::new_local(None),
        }
    }

    /// Whether the page shows facts in a sheet. Tracked.
    #[must_use]
    pub fn is_used(self) -> bool {
        self.used.get()
    }

    /// The same, not tracked.
    #[must_use]
    pub fn is_used_untracked(self) -> bool {
        self.used.get_untracked()
    }

    /// The mark it speaks of. Tracked.
    #[must_use]
    pub fn mark(self) -> Option<Hit> {
        self.mark.get().filter(|_| self.used.get())
    }

    /// The same, not tracked.
    #[must_use]
    pub fn mark_untracked(self) -> Option<Hit> {
        untrack(move || self.mark())
    }

    /// Shows a mark's facts; its place on the screen stays in sight, or whatever has the focus where it has none.
    pub fn show(self, mark: Hit, anchor: Option<Anchor>) {
        self.opens_at(anchor);
        if self.mark.get_untracked() != Some(mark) {
            self.mark.set(Some(mark));
        }
    }

    /// Something is about to be shown that a place on the screen belongs to.
    pub fn opens_at(self, anchor: Option<Anchor>) {
        let focused = document().active_element();
        let anchor = anchor.or_else(|| focused.as_ref().and_then(anchor_of_element));
        let scrolled = window().scroll_y().unwrap_or_default();
        self.anchor.set_value(anchor.map(|Anchor { center: [x, y], half }| Anchor { center: [x, y + scrolled], half }));
        self.opened_ms.set_value(time_ms());
        if let Some(focused) = focused.filter(|focused| !is_in(focused, ".sheet")) {
            self.opener.set_value(focused.dyn_into().ok());
        }
    }

    /// Forgets the mark; whether there was one.
    pub fn close(self) -> bool {
        self.give_focus_back();
        self.mark.try_update(Option::take).flatten().is_some()
    }

    /// A focus inside would be lost with what is shown there.
    fn give_focus_back(self) {
        let inside = document().active_element().is_some_and(|focused| is_in(&focused, ".sheet"));
        if let Some(opener) = self.opener.get_value().filter(|_| inside) {
            // Refused only for an element that left the page.
            let _ = opener.focus();
        }
    }

    /// Scrolls the page until the sheet, of some width and height, does not cover what it speaks of.
    fn clear(self, left: f64, size: [f64; 2]) {
        let window_height = window().inner_height().ok().and_then(|height| height.as_f64());
        let place = self.anchor.get_value().zip(window_height).zip(window().scroll_y().ok());
        if let Some(((Anchor { center: [x, y], half }, window_height), scrolled)) = place {
            scroll_page_by(scroll_clear([x, y - scrolled], half, [left, window_height - size[1]], size));
        }
    }
}

impl Default for Sheet {
    fn default() -> Self {
        Self::new()
    }
}

/// The box of an element that has the focus; the page itself has none.
fn anchor_of_element(element: &Element) -> Option<Anchor> {
    let area = element.get_bounding_client_rect();
    let half = [area.width() / 2.0, area.height() / 2.0];
    let center = [area.left() + half[0], area.top() + half[1]];
    (!element.has_type::<web_sys::HtmlBodyElement>()).then_some(Anchor { center, half })
}

fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).ok().flatten().is_some()
}
