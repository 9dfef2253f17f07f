//! Where the keyboard is inside a figure. The figure keeps the page's focus; the mark in focus is framed on its overlay.

use crate::scene::Hit;
use crate::state::{Ground, KeyInput, KeyMeaning, key_meaning};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The keyboard's place in one figure. It stays while the reader is elsewhere, so that coming back goes on from there.
#[derive(Clone, Copy)]
pub struct KeyFocus {
    mark: RwSignal<Option<Hit>>,
    is_here: RwSignal<bool>,
}

impl KeyFocus {
    /// At no mark yet.
    #[must_use]
    pub fn new() -> Self {
        Self { mark: RwSignal::new(None), is_here: RwSignal::new(false) }
    }

    /// The mark in focus while the figure has the keyboard: it gets the frame. Tracked.
    #[must_use]
    pub fn framed(self) -> Option<Hit> {
        self.mark.get().filter(|_| self.is_here.get())
    }

    /// The mark in focus, whether or not the figure has the keyboard. Not tracked.
    #[must_use]
    pub fn mark(self) -> Option<Hit> {
        self.mark.get_untracked()
    }

    /// Comes to a mark by other ways than keys; they go on from there.
    pub fn put(self, mark: Hit) {
        self.mark.set(Some(mark));
    }

    /// Goes to a mark; whether it is another one.
    pub fn go_to(self, mark: Hit) -> bool {
        self.arrive();
        let is_other = self.mark() != Some(mark);
        if is_other {
            self.mark.set(Some(mark));
        }
        is_other
    }

    /// The figure has the keyboard.
    pub fn arrive(self) {
        self.is_here.set(true);
    }

    /// It has it no longer.
    pub fn depart(self) {
        self.is_here.set(false);
    }

    /// Leaves the mark; whether there was one.
    #[must_use]
    pub fn leave(self) -> bool {
        self.mark.try_update(Option::take).flatten().is_some()
    }
}

impl Default for KeyFocus {
    fn default() -> Self {
        Self::new()
    }
}

/// What a pressed key means in a figure. Keys held with Ctrl, ⌘ or Alt and those an input method is composing with are
/// left to the browser.
#[must_use]
pub fn meaning_of(event: &KeyboardEvent, ground: Ground) -> Option<KeyMeaning> {
    let is_taken = event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing();
    let (key, code) = (event.key(), event.code());
    key_meaning(KeyInput { key: &key, code: &code, shift: event.shift_key() }, ground).filter(|_| !is_taken)
}
