//! A verdict as a small drawing and its words. Neither red nor blue, which are the two sides' colours; the form tells
//! verdicts apart without colour.

use crate::story::Verdict;
use crate::words;
use leptos::prelude::*;

/// Check in a disc, half a disc, cross in a diamond, or dash in a dashed circle; and the word.
#[component]
pub fn VerdictMark(verdict: Verdict) -> impl IntoView {
    let (class, shape) = match verdict {
        Verdict::Holds => (
            "verdict is-ok",
            view! {
                <circle class="ground" cx="8" cy="8" r="8" />
                <path class="sign" d="M4.4 8.3l2.4 2.4 4.8-5.2" />
            }
            .into_any(),
        ),
        Verdict::HoldsInPart => (
            "verdict is-ok",
            view! {
                <circle class="ring" cx="8" cy="8" r="7.1" />
                <path class="ground" d="M8 0a8 8 0 0 0 0 16z" />
            }
            .into_any(),
        ),
        Verdict::DoesNotHold => (
            "verdict is-no",
            view! {
                <path class="ground" d="M8 .2L15.8 8 8 15.8.2 8z" />
                <path class="sign" d="M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8" />
            }
            .into_any(),
        ),
        Verdict::CannotBeChecked => (
            "verdict is-na",
            view! {
                <circle class="ring is-dashed" cx="8" cy="8" r="7.1" />
                <path class="ring" d="M5 8h6" />
            }
            .into_any(),
        ),
    };
    let atlas = super::super::Atlas::expect();
    view! {
        <span class=class>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                {shape}
            </svg>
            <span>{words::verdict_words(atlas.language(), &atlas.data(), verdict)}</span>
        </span>
    }
    .into_any()
}
