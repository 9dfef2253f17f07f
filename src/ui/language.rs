//! The language of the page: the menu that chooses it, and views that follow.

use super::Atlas;
use super::map::MapControl;
use crate::language::Language;
use crate::state::Action;
use leptos::prelude::*;

/// Its children in the language in force: made anew when that changes. Texts within are said once.
#[component]
pub fn Spoken(children: ChildrenFn) -> impl IntoView {
    let language = Atlas::expect().slice(|state| state.language);
    (move || {
        // Read, not only tracked: a memo follows nothing before it is read.
        let _ = language.get();
        children()
    })
    .into_any()
}

/// A menu of the languages, each named in itself. It stands outside of what is made anew, so that it keeps the
/// keyboard's focus.
#[component]
pub fn LanguageMenu() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let chosen = atlas.slice(|state| state.language);
    let name = move || chosen.get().texts().language_menu();
    let option = move |language: Language| {
        view! {
            <option value=language.tag() lang=language.tag() prop:selected=move || chosen.get() == language>
                {language.name()}
            </option>
        }
        .into_any()
    };
    let choose = move |event| {
        if let Some(language) = Language::of_tag(&event_target_value(&event)) {
            // A list that opens takes the focus: made anew it would take it from here.
            control.fan(Vec::new());
            atlas.hover.end();
            atlas.announcer.hush();
            atlas.dispatch(Action::Speak(language));
        }
    };
    view! {
        <span class="quiet-menu language-menu">
            <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true">
                <circle cx="9" cy="9" r="7.2" />
                <path d="M1.8 9h14.4M9 1.8c4.4 4.4 4.4 10 0 14.4M9 1.8c-4.4 4.4-4.4 10 0 14.4" />
            </svg>
            <select aria-label=move || name() title=move || name() on:change=choose>
                {Language::all().map(option).collect_view()}
            </select>
        </span>
    }
    .into_any()
}
