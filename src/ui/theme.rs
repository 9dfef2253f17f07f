//! Light, dark, or as the system says.

use crate::paint::Inks;
use crate::platform::{Paper, media_query};
use crate::state::{Action, ThemeChoice};
use leptos::prelude::*;

/// The colours that follow from the reader's choice and the system.
#[derive(Clone, Copy)]
pub struct Theme {
    /// The colours in force; `None` without a document.
    pub inks: Memo<Option<Inks>>,
}

impl Theme {
    /// Follows the system until the reader chooses.
    #[must_use]
    pub fn new(choice: Memo<ThemeChoice>) -> Self {
        let system_dark = media_query("(prefers-color-scheme: dark)");
        let more_contrast = media_query("(prefers-contrast: more)");
        let forced_colours = media_query("(forced-colors: active)");
        let paper = Paper::expect();
        let inks = Memo::new(move |_| {
            // Any of these changes what the custom properties resolve to.
            system_dark.track();
            more_contrast.track();
            forced_colours.track();
            let root = document().document_element()?;
            // The attribute is set here, not in an effect, so that the colours read below are the new ones.
            let attribute = Some(key(choice.get())).filter(|_| choice.get() != ThemeChoice::Automatic);
            match if paper.is_printing() { Some("paper") } else { attribute } {
                Some(theme) => root.set_attribute("data-theme", theme),
                None => root.remove_attribute("data-theme"),
            }
            .ok()?;
            Inks::of(&root).ok()
        });
        Self { inks }
    }
}

/// Its name in the messages and, where it overrules the system, at the page's root.
fn key(choice: ThemeChoice) -> &'static str {
    match choice {
        ThemeChoice::Automatic => "automatic",
        ThemeChoice::Light => "light",
        ThemeChoice::Dark => "dark",
    }
}

/// The button that goes through the themes.
#[component]
pub fn ThemeButton() -> impl IntoView {
    let atlas = super::Atlas::expect();
    let choice = atlas.slice(|state| state.theme);
    let label = move || atlas.texts().theme_button(key(choice.get()));
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=move || label()
            title=move || label()
            on:click=move |_| atlas.dispatch(Action::ChooseTheme(choice.get_untracked().next()))
        >
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
                <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
            </svg>
        </button>
    }
}
