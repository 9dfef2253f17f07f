//! The switch between editions, which is a small table of both counts at the same time.

use super::Atlas;
use super::run::run_view;
use crate::data::{CountBasis, EconomyId, Edition};
use crate::state::Action;
use crate::words;
use leptos::prelude::*;

/// A radio group of all editions; those without any open count cannot be chosen.
#[component]
pub fn EditionLine() -> impl IntoView {
    let atlas = Atlas::expect();
    let pair = atlas.slice(|state| state.pair);
    view! {
        <fieldset class="edition-line">
            <legend class="visually-hidden">{atlas.texts().edition_line()}</legend>
            <div class="edition-scroll">
                <div class="edition-years">
                    {Edition::all().map(|edition| view! { <EditionYear edition /> }.into_any()).collect_view()}
                </div>
            </div>
            <p class="edition-note">
                <span>
                    {move || words::edition_caption(atlas.language(), &atlas.data(), pair.get()).into_iter().map(run_view).collect_view()}
                </span>
                <span>{move || words::edition_note(atlas.language(), atlas.state.with(|state| state.edition))}</span>
            </p>
        </fieldset>
    }
}

#[component]
fn EditionYear(edition: Edition) -> impl IntoView {
    let atlas = Atlas::expect();
    let pair = atlas.slice(|state| state.pair);
    let chosen = atlas.slice(move |state| state.edition == edition);
    let known = atlas.data().can_show(edition);
    let count = move |economy: EconomyId| {
        atlas.data().count(edition, economy).map_or("·".to_owned(), |count| match count.basis {
            CountBasis::AtLeast => atlas.texts().at_least(count.clusters.to_string()),
            CountBasis::Stated | CountBasis::Derived => count.clusters.to_string(),
        })
    };
    let spoken = move || {
        let data = atlas.data();
        words::edition_choice(atlas.language(), &data, edition, pair.get())
    };
    // The break after the first edition is told by the note; a line there would stand before the open editions.
    let breaks_with = |previous: Edition| previous != Edition::FIRST && previous.method() != edition.method();
    let new_method = edition.previous().is_some_and(breaks_with);
    view! {
        <label
            class="edition-year"
            class:new-method=new_method
            title=(!known).then(|| words::no_count_found(atlas.language()))
        >
            <input
                type="radio"
                name="edition"
                aria-label=move || spoken()
                disabled=!known
                prop:checked=move || chosen.get()
                on:change=move |_| atlas.dispatch(Action::ChooseEdition(edition))
            />
            <span class="count-a">{move || count(pair.get().a)}</span>
            <span class="count-b">{move || count(pair.get().b)}</span>
            <span class="year">
                <span class="century">{(edition.year() / 100).to_string()}</span>
                {format!("{:02}", edition.year() % 100)}
            </span>
        </label>
    }
}
