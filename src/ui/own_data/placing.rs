//! Pointing at a place: the panel steps aside, the next click on the map is the place.

use super::panel::{OwnPanel, Stage};
use crate::state::{Arrangement, KeyMeaning};
use crate::ui::shown::Show;
use crate::words;
use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;

impl OwnPanel {
    /// The next click on the map places a cluster.
    pub fn point_at(self, name: String) {
        let texts = self.texts();
        let telling = texts.sentences(texts.own_placing(&*name), texts.own_placing_keys());
        self.placing.set(Some(name));
        self.close();
        self.map.arrange(Arrangement::Places);
        // The keys then zoom about the middle, which is the place they choose.
        let _ = self.map.focus.leave();
        self.map.take_keys();
        self.atlas.announcer.tell(telling);
    }

    /// Whether the next click on the map is a place.
    pub fn is_placing(self) -> bool {
        self.placing.with_untracked(Option::is_some)
    }

    /// What a key on the map means while a place is pointed at; whether it means anything else than usual.
    pub fn takes(self, meaning: KeyMeaning) -> bool {
        if !self.is_placing() {
            return false;
        }
        match meaning {
            KeyMeaning::Leave => self.pointed(None),
            // Beside the world there is no place: the reader moves on.
            KeyMeaning::Choose | KeyMeaning::ListCrowd => match self.map.middle() {
                None => {}
                place => self.pointed(place),
            },
            _ => return false,
        }
        true
    }

    /// The place was pointed at, or none is after all: the panel comes back.
    pub fn pointed(self, place: Option<[f64; 2]>) {
        let Some(name) = self.placing.get_untracked() else { return };
        // As exact as a map of the world lets one point.
        let place = place.map(|place| place.map(|degrees| (degrees * 1e3).round() / 1e3));
        if place.is_some() {
            self.put(&name, place);
        }
        self.placing.set(None);
        self.atlas.hover.end();
        self.open_at(Stage::Review);
        if let Some(place) = place {
            self.problem.set(Some(self.texts().own_placed(name, words::own::typed(place))));
        }
    }
}

/// What the map waits for, and the way out.
#[component]
pub fn PlacingHint() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let escape = window_event_listener(keydown, move |event: KeyboardEvent| {
        // One that closed something else has done enough.
        if event.key() == "Escape" && !event.default_prevented() && panel.is_placing() {
            event.prevent_default();
            panel.pointed(None);
        }
    });
    on_cleanup(move || escape.remove());
    let line = move || panel.placing.get().map(|name| texts.own_placing(name));
    view! {
        <Show when=move || panel.placing.with(Option::is_some)>
            <div class="map-hint own-placing">
                <p>{move || line()} " " <span class="of-keys">{texts.own_placing_keys()}</span></p>
                <button type="button" class="link" on:click=move |_| panel.pointed(None)>{texts.own_cancel()}</button>
            </div>
        </Show>
    }
    .into_any()
}
