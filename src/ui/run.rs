//! Sentences whose parts differ, as they are set.

use crate::words::{Run, Side};
use leptos::prelude::*;

/// A run of a sentence: words, or a part in the colour of its side.
pub fn run_view(run: Run) -> AnyView {
    match run {
        Run::Text(text) => text.into_any(),
        Run::Strong(text) => view! { <b>{text}</b> }.into_any(),
        Run::Count { side: Side::A, text } => view! { <span class="count-a">{text}</span> }.into_any(),
        Run::Count { side: Side::B, text } => view! { <span class="count-b">{text}</span> }.into_any(),
        Run::English(text) => view! { <span lang="en">{text}</span> }.into_any(),
    }
}
