//! The chosen claim at the map, with the way to the claims before and after it.

use super::list::sentences;
use super::verdict::VerdictMark;
use super::{choose, told};
use crate::data::ClaimId;
use crate::state::query::fragment_of_claim;
use crate::ui::Atlas;
use crate::ui::map::MapControl;
use crate::ui::shown::Show;
use crate::words;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

/// The id of the step at the map.
const STEP: &str = "claim-step";

/// Verdict, claim, answer; previous, next, close. Stands under the map, so that stepping through never moves it.
#[component]
pub fn ClaimStep() -> impl IntoView {
    let atlas = Atlas::expect();
    let chosen = atlas.slice(|state| state.claim);
    let is_shown = Memo::new(move |_| chosen.get().is_some());
    let content = move || {
        chosen.get().and_then(|claim| told(atlas, claim)).map(|(_, words)| {
            let address = format!("#{}", fragment_of_claim(&words.key));
            let parts = words.parts.map(|parts| view! { <span class="claim-parts">{parts}</span> }.into_any());
            view! {
                <p class="claim-verdict">
                    <VerdictMark verdict=words.verdict />
                    {parts}
                </p>
                <p class="claim-text">{words.claim}</p>
                <div class="claim-says">{sentences(words.says)}</div>
                <a href=address>{atlas.texts().claim_evidence()}</a>
            }
            .into_any()
        })
    };
    view! {
        <Show when=move || is_shown.get()>
            <section class="claim-bar" id=STEP tabindex="-1" aria-label=atlas.texts().claim_at_map()>
                <Controls />
                {move || content()}
            </section>
        </Show>
    }
    .into_any()
}

/// The buttons keep their place while the claim changes.
#[component]
fn Controls() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let chosen = atlas.slice(|state| state.claim);
    let count = atlas.checks.with_value(|checks| checks.len());
    let at = move || chosen.get().map_or(0, ClaimId::index);
    let neighbour = move |step: isize| {
        let next = chosen.get_untracked()?.index().checked_add_signed(step)?;
        atlas.checks.with_value(|checks| checks.get(next).map(|check| check.claim))
    };
    let texts = atlas.texts();
    let button = move |name: String, drawing: &'static str, step: isize| {
        let is_end = move || if step < 0 { at() == 0 } else { at() + 1 >= count };
        view! {
            <button
                type="button"
                class="icon-button"
                aria-label=name.clone()
                title=name
                aria-disabled=move || is_end().to_string()
                on:click=move |_| {
                    if let Some(claim) = neighbour(step) {
                        choose(atlas, control, claim);
                    }
                }
            >
                <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
                    <path d=drawing />
                </svg>
            </button>
        }
        .into_any()
    };
    view! {
        <div class="claim-controls">
            {button(texts.claim_previous(), "M9 2L4 7l5 5", -1)}
            <span class="claim-place">{move || words::claim_place(atlas.language(), at(), count)}</span>
            {button(texts.claim_next(), "M5 2l5 5-5 5", 1)}
            <button
                type="button"
                class="icon-button"
                aria-label=texts.claim_close()
                title=texts.claim_close_title()
                on:click=move |_| {
                    let _ = atlas.leave_claim();
                    // The button is gone with its claim.
                    control.take_keys();
                }
            >
                <svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
                    <path d="M3 3l8 8M11 3l-8 8" />
                </svg>
            </button>
        </div>
    }
    .into_any()
}

/// Brings the map with the step into view and puts the keyboard there.
pub fn show() {
    request_animation_frame(|| {
        if let Some(map) = document().get_element_by_id("map") {
            map.scroll_into_view();
        }
        let step = document().get_element_by_id(STEP).and_then(|step| step.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(step) = step {
            // Refused only for an element that left the page.
            let _ = step.focus();
        }
    });
}
