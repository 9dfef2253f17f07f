//! A table of the reader's own: a panel to give it, correct it and accept it, and the atlas that then runs on it.
//!
//! [`OwnData`] lives as long as the page and outlives every atlas: where the reader's table takes the place of the open
//! data, or gives it back, the page is built anew on the other tables. [`OwnPanel`] is the part of one atlas.

mod banner;
mod columns;
mod differences;
mod draft;
mod drop;
mod form;
mod give;
mod kept;
mod left_out;
mod panel;
mod places;
mod placing;
mod reading;
mod review;
mod shown;
mod steps;
mod workbook;

pub use banner::OwnBanner;
pub use drop::DropAnywhere;
pub use panel::{OwnDialog, OwnPanel};
pub use placing::PlacingHint;
pub use shown::{Carried, OwnData, Shown};

use leptos::prelude::*;

/// The button that opens the panel.
#[component]
pub fn OwnButton() -> impl IntoView {
    let panel = OwnPanel::expect();
    view! {
        <button type="button" class="link own-open" aria-haspopup="dialog" on:click=move |_| panel.open()>
            {panel.texts().own_open()}
        </button>
    }
    .into_any()
}
