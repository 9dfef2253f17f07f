//! Light, dark, or as the system says.

use crate::paint::Inks;
use crate::platform::{Paper, media_query};
use leptos::prelude::*;

/// The reader's choice and the colours that follow from it.
#[derive(Clone, Copy)]
pub struct Theme {
    /// What the reader chose.
    pub choice: RwSignal<ThemeChoice>,
    /// The colours in force; `None` without a document.
    pub inks: Memo<Option<Inks>>,
}

/// What the reader chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the system says.
    #[default]
    Automatic,
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

impl ThemeChoice {
    /// The choice after this one.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Automatic => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Automatic,
        }
    }

    /// Its name in the messages and, where it overrules the system, in the document.
    fn key(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn attribute(self) -> Option<&'static str> {
        (self != Self::Automatic).then(|| self.key())
    }
}

impl Theme {
    /// Follows the system until the reader chooses.
    #[must_use]
    pub fn new() -> Self {
        let choice = RwSignal::new(ThemeChoice::default());
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
            let attribute = choice.get().attribute();
            match if paper.is_printing() { Some("paper") } else { attribute } {
                Some(theme) => root.set_attribute("data-theme", theme),
                None => root.remove_attribute("data-theme"),
            }
            .ok()?;
            Inks::of(&root).ok()
        });
        Self { choice, inks }
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self::new()
    }
}

/// The button that goes through the themes.
#[component]
pub fn ThemeButton() -> impl IntoView {
    let atlas = super::Atlas::expect();
    let theme = atlas.theme;
    let label = move || atlas.texts().theme_button(theme.choice.get().key());
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=move || label()
            title=move || label()
            on:click=move |_| theme.choice.update(|choice| *choice = choice.next())
        >
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" stroke-width="1.6" />
                <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
            </svg>
        </button>
    }
}
