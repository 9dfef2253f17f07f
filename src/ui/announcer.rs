//! What is told to screen readers: one polite live region, which speaks once the reader pauses.

use leptos::prelude::*;
use std::time::Duration;

/// How long nothing else may happen before something is told. An arrow key that is held down moves thirty times a
/// second; without the pause thirty sentences would queue up behind one another.
const PAUSE: Duration = Duration::from_millis(300);

/// Screen readers listen to a live region only some time after it was put on the page.
pub const LISTENING: Duration = Duration::from_millis(500);

/// Tells one thing at a time; what comes later takes the place of what was not told yet.
#[derive(Clone, Copy)]
pub struct Announcer {
    told: RwSignal<String>,
    /// Runs while something is about to be told.
    waiting: StoredValue<Option<TimeoutHandle>>,
}

impl Announcer {
    /// With nothing to tell.
    #[must_use]
    pub fn new() -> Self {
        Self { told: RwSignal::default(), waiting: StoredValue::new(None) }
    }

    /// Tells a text after the pause. The region is emptied before, so that the same words are told again where the same
    /// has happened again; whether anything has happened is for the caller to know.
    pub fn tell(self, text: String) {
        self.hush();
        let Self { told, waiting } = self;
        let say = move || {
            // The page may be gone by then.
            let _ = told.try_set(text);
            waiting.try_update_value(Option::take);
        };
        self.waiting.set_value(set_timeout_with_handle(say, PAUSE).ok());
    }

    /// Whether something is about to be told.
    #[must_use]
    pub fn is_waiting(self) -> bool {
        self.waiting.with_value(Option::is_some)
    }

    /// Takes back what was not told yet.
    pub fn hush(self) {
        if let Some(timeout) = self.waiting.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
        if self.told.try_with_untracked(String::is_empty) == Some(false) {
            self.told.set(String::new());
        }
    }
}

impl Default for Announcer {
    fn default() -> Self {
        Self::new()
    }
}

/// The live region: the only one of the page behind dialogs, because several talk at the same time. The dialog for a table
/// of the reader's, which hides this one while it is open, has its own.
#[component]
pub fn LiveRegion() -> impl IntoView {
    let told = super::Atlas::expect().announcer.told;
    view! { <p class="visually-hidden" role="status" aria-live="polite">{move || told.get()}</p> }.into_any()
}
