//! Output, growth and change of rank: what the clusters put out, and how that changes.

use super::legend::ColourKey;
use super::scatter::Scatter;
use crate::words;
use leptos::prelude::*;

/// The section.
#[component]
pub fn Output() -> impl IntoView {
    view! {
        <section class="wrap section" id="output" aria-labelledby="output-title">
            <h2 class="section-title" id="output-title">{words::OUTPUT_TITLE}</h2>
            <p class="section-note">{words::OUTPUT_NOTE}</p>
            <ColourKey label="Colour key of output and growth" />
            <div class="compare">
                <Scatter />
            </div>
        </section>
    }
    .into_any()
}
