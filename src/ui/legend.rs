//! The keys of the map: colour key that filters, presets, size key.

use super::Atlas;
use super::glyph::Glyph;
use crate::scene::MarkForm;
use crate::state::Action;
use crate::words;
use leptos::prelude::*;

/// Three toggles: economy A, economy B, all others.
#[component]
pub fn ColourKey() -> impl IntoView {
    let atlas = Atlas::expect();
    let entries = move || {
        let (edition, pair) = atlas.state.with(|state| (state.edition, state.pair));
        words::colour_key(&atlas.data(), edition, pair)
    };
    let entry = move |form: MarkForm, index: usize| {
        let shown = atlas.slice(move |state| !state.filter.hidden_forms.contains(&form));
        view! {
            <button
                type="button"
                aria-pressed=move || shown.get().to_string()
                title="Show or dim"
                on:click=move |_| atlas.dispatch(Action::ToggleForm(form))
            >
                <Glyph form />
                <span>{move || entries()[index].0.clone()}</span>
                <b>{move || entries()[index].1.clone()}</b>
            </button>
        }
    };
    view! {
        <div class="colour-key" role="group" aria-label="Colour key">
            {entry(MarkForm::Disc, 0)}
            {entry(MarkForm::Square, 1)}
            {entry(MarkForm::Ring, 2)}
        </div>
    }
}
