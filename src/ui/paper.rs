//! What stands on paper alone: the whole ranking, whether it is open on the screen or not, and where this view is found.

use super::Atlas;
use super::ranking::Table;
use super::shown::Show;
use crate::platform::Paper;
use crate::state::Column;
use leptos::ev::beforeprint;
use leptos::prelude::*;

/// The whole ranking in two columns.
#[component]
pub fn PaperRanking() -> impl IntoView {
    let (atlas, paper) = (Atlas::expect(), Paper::expect());
    // What a pointer happens to be on is not for paper.
    let listener = window_event_listener(beforeprint, move |_| atlas.hover.end());
    on_cleanup(move || listener.remove());
    view! {
        <Show when=move || paper.is_printing()>
            <RankingSection />
        </Show>
    }
}

#[component]
fn RankingSection() -> impl IntoView {
    let atlas = Atlas::expect();
    let (edition, filtered) = atlas.state.with_untracked(|state| (state.edition, state.filter.is_active()));
    let filter = filtered.then(|| view! { <p class="section-note">{atlas.texts().paper_filter()}</p> }.into_any());
    view! {
        <section class="wrap section paper-ranking">
            <h2 class="section-title">{atlas.texts().paper_ranking(edition.year())}</h2>
            {filter}
            <Table columns=&Column::ALL label=String::new() />
        </section>
    }
    .into_any()
}

/// The address of the view, at the end of the last page.
#[component]
pub fn PaperAddress() -> impl IntoView {
    let (atlas, paper) = (Atlas::expect(), Paper::expect());
    let address = move || {
        let href = window().location().href().ok().filter(|_| paper.is_printing())?;
        Some(view! { <p class="wrap paper-address">{atlas.texts().paper_address(href)}</p> }.into_any())
    };
    view! { {move || address()} }.into_any()
}
