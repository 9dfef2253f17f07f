//! The switch of the tones that tell rank and place.

use super::Atlas;
use crate::platform::Speaker;
use leptos::prelude::*;

/// Off at first; not there where the browser has no sound.
#[component]
pub fn SoundButton() -> impl IntoView {
    let atlas = Atlas::expect();
    let button = move || {
        view! {
            <button
                type="button"
                class="quiet-toggle"
                aria-pressed=move || atlas.speaker.is_on().to_string()
                title=atlas.texts().sound_meaning()
                on:click=move |_| atlas.speaker.toggle()
            >
                {atlas.texts().sound()}
            </button>
        }
        .into_any()
    };
    Speaker::is_possible().then(button)
}
