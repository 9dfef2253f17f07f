//! Keeping a table in this browser, opening it again, forgetting it.

use super::panel::OwnPanel;
use crate::platform::{KeptFile, NotKept};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// Where the focus goes when the button it was on is gone: the next button of the line, or the one that asks for a table.
const NEXT: &str = ".own-banner-buttons button:last-of-type, .own-open";

impl OwnPanel {
    /// Keeps the table that is shown.
    pub fn keep(self, outcome: RwSignal<Option<String>>) {
        let Some(draft) = self.own.shown.with_untracked(|shown| shown.as_ref().map(|shown| shown.draft.clone())) else {
            return;
        };
        let name = draft.file.name.clone();
        let kept = KeptFile { name: name.clone(), about: draft.settings.to_text(), file: draft.file.blob.clone() };
        let texts = self.texts();
        spawn_local(async move {
            let failed = match kept.keep().await {
                Ok(()) => None,
                Err(NotKept::Full) => Some(texts.own_keep_full()),
                Err(NotKept::Unreadable) => Some(texts.own_unreadable(&*name)),
                Err(NotKept::Forbidden) => Some(texts.own_keep_forbidden()),
            };
            outcome.try_set(failed.clone());
            if failed.is_none() {
                // The line then says so, in the place of the button.
                self.own.kept.set(Some(name.clone()));
                self.own.kept_draft.set(Some(draft));
                request_animation_frame(focus_next);
            }
            self.atlas.announcer.tell(failed.unwrap_or_else(|| texts.own_kept_told(name)));
        });
    }

    /// Forgets what this browser keeps; the atlas goes on with what it shows.
    pub fn forget(self, outcome: RwSignal<Option<String>>) {
        let texts = self.texts();
        spawn_local(async move {
            KeptFile::forget().await;
            outcome.try_set(None);
            self.own.kept.set(None);
            self.own.kept_draft.set(None);
            self.atlas.announcer.tell(texts.own_forgotten());
            request_animation_frame(focus_next);
        });
    }

    /// Opens what this browser keeps.
    pub fn open_kept(self, outcome: RwSignal<Option<String>>) {
        let texts = self.texts();
        spawn_local(async move {
            match self.own.find_kept().await {
                // The reader may have opened it twice, or have gone on to other tables.
                _ if self.atlas.state.is_disposed() => {}
                Some(shown) => self.own.turn_to(Some(shown), self.query()),
                None => {
                    outcome.try_set(Some(texts.own_kept_broken()));
                    self.atlas.announcer.tell(texts.own_kept_broken());
                }
            }
        });
    }
}

/// Unless the reader has gone on meanwhile.
fn focus_next() {
    let is_lost = document().active_element().is_none_or(|focused| focused.tag_name() == "BODY");
    let next = document().query_selector(NEXT).ok().flatten().filter(|_| is_lost);
    if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        // Refused only for an element that left the page.
        let _ = next.focus();
    }
}
