//! The colour key: what the forms of the marks mean, and a filter by them.

use super::Atlas;
use super::glyph::Glyph;
use crate::scene::MarkForm;
use crate::state::Action;
use crate::words;
use leptos::prelude::*;

/// Three toggles: economy A, economy B, all others.
#[component]
pub fn ColourKey(
    /// Tells one key from the other for screen readers.
    label: String,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let entries = Memo::new(move |_| {
        let (edition, pair) = atlas.state.with(|state| (state.edition, state.pair));
        words::colour_key(atlas.language(), &atlas.data(), edition, pair)
    });
    let entry = move |form: MarkForm, index: usize| {
        let shown = atlas.slice(move |state| !state.filter.hidden_forms.contains(&form));
        // The style sheet shows one of the two.
        let names = move || entries.with(|entries| [entries[index].name.clone(), entries[index].short_name.clone()]);
        view! {
            <button
                type="button"
                aria-pressed=move || shown.get().to_string()
                title=atlas.texts().colour_key_hint()
                on:click=move |_| atlas.dispatch(Action::ToggleForm(form))
            >
                <Glyph form />
                <span class="wide-word">{move || names()[0].clone()}</span>
                <span class="short-word">{move || names()[1].clone()}</span>
                <b>{move || entries.with(|entries| entries[index].count.clone())}</b>
            </button>
        }
    };
    view! {
        <div class="colour-key" role="group" aria-label=label>
            {entry(MarkForm::Disc, 0)}
            {entry(MarkForm::Square, 1)}
            {entry(MarkForm::Ring, 2)}
        </div>
    }
}
