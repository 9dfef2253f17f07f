//! The keys of the map: colour key that filters, presets, size key.

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
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let entries = Memo::new(move |_| {
        let (edition, pair) = atlas.state.with(|state| (state.edition, state.pair));
        words::colour_key(atlas.language(), &atlas.data(), edition, pair)
    });
    let entry = move |form: MarkForm, index: usize| {
        let shown = atlas.slice(move |state| !state.filter.hidden_forms.contains(&form));
        // "Other economies" is "Other" where space is short.
        let name = move || {
            entries.with(|entries| {
                let (first, rest) = match entries[index].name.split_once(' ') {
                    Some((first, rest)) if form == MarkForm::Ring => (first.to_owned(), format!(" {rest}")),
                    _ => (entries[index].name.clone(), String::new()),
                };
                view! {
                    {first}
                    <span class="wide-word">{rest}</span>
                }
            })
        };
        view! {
            <button
                type="button"
                aria-pressed=move || shown.get().to_string()
                title="Show or dim"
                on:click=move |_| atlas.dispatch(Action::ToggleForm(form))
            >
                <Glyph form />
                <span>{move || name()}</span>
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
