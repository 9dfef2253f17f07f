//! Small drawings beside text or in place of it: the cluster mark, a cross.

use crate::scene::{Evidence, MarkForm};
use leptos::prelude::*;

/// A mark of 14 CSS pixels.
#[component]
pub fn Glyph(
    /// Disc, square or ring.
    form: MarkForm,
    /// Solid, dashed or empty.
    #[prop(default = Evidence::Stated)]
    evidence: Evidence,
) -> impl IntoView {
    let side = match form {
        MarkForm::Disc => "a",
        MarkForm::Square => "b",
        MarkForm::Ring => "other",
    };
    let style = match evidence {
        Evidence::Stated => "stated",
        Evidence::Derived => "derived",
        Evidence::Unnamed => "unnamed",
    };
    let class = format!("{side} {style}");
    let shape = match form {
        MarkForm::Square => view! { <rect class=class x="2" y="2" width="10" height="10" rx="1.5" /> }.into_any(),
        MarkForm::Disc | MarkForm::Ring => view! { <circle class=class cx="7" cy="7" r="5.4" /> }.into_any(),
    };
    let dot = (evidence == Evidence::Derived)
        .then(|| view! { <circle class=format!("{side} derived-dot") cx="7" cy="7" r="1.6" /> }.into_any());
    view! {
        <svg class="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            {shape}
            {dot}
        </svg>
    }
}

/// The cross of a button that closes.
#[component]
pub fn CloseMark() -> impl IntoView {
    view! {
        <svg width="10" height="10" viewBox="0 0 10 10" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
            <path d="M1 1l8 8M9 1l-8 8" />
        </svg>
    }
}
