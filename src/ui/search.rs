//! Search with typeahead over clusters and economies: a combobox with a list of hits.

use super::Atlas;
use super::glyph::Glyph;
use super::map::MapControl;
use super::shown::Show;
use crate::data::Ranking;
use crate::scene::Evidence;
use crate::state::{Action, Found, FoundKind, SearchIndex};
use crate::words;
use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;
use std::sync::OnceLock;

/// How many hits are listed.
const HITS: usize = 8;
/// Magnification at which a found cluster is shown, at least.
const FOUND_ZOOM: f64 = 4.0;

/// The search field of the top bar; on a phone an icon that opens it.
#[component]
pub fn Search() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let query = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    let field = NodeRef::<Input>::new();
    // Reading every language for names waits for the first letter.
    let index = OnceLock::new();
    let hits = Memo::new(move |_| {
        let edition = atlas.state.with(|state| state.edition);
        let data = atlas.data();
        query.with(|query| {
            if query.is_empty() {
                return Vec::new();
            }
            index.get_or_init(|| SearchIndex::new(atlas.language(), &data)).search(&data, edition, query, HITS)
        })
    });
    let listed = move || open.get() && query.with(|query| !query.trim().is_empty());
    let close = move || {
        open.set(false);
        active.set(0);
    };
    let choose = move |hit: Found| {
        match hit.kind {
            FoundKind::Cluster(cluster) => control.show(cluster, FOUND_ZOOM),
            FoundKind::Economy(economy) => {
                atlas.dispatch(Action::FilterEconomy(Some(economy)));
                control.fit_filter();
            }
        }
        query.set(String::new());
        close();
        // The screen's keyboard would cover the sheet.
        if let Some(field) = field.get_untracked().filter(|_| atlas.sheet.is_used_untracked()) {
            let _ = field.blur();
        }
    };
    let on_key = move |event: KeyboardEvent| {
        // Enter and the arrows then belong to the input method: pinyin is being made into 东京.
        if event.is_composing() {
            return;
        }
        let count = hits.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if !open.get_untracked() => open.set(true),
            "ArrowDown" => active.update(|at| *at = (*at + 1).min(count.saturating_sub(1))),
            "ArrowUp" => active.update(|at| *at = at.saturating_sub(1)),
            "Enter" if open.get_untracked() => {
                if let Some(hit) = hits.with_untracked(|hits| hits.get(active.get_untracked()).cloned()) {
                    choose(hit);
                }
            }
            "Escape" => {
                query.set(String::new());
                close();
            }
            _ => return,
        }
        event.prevent_default();
    };
    let row = move |(index, hit): (usize, Found)| {
        let selected = move || active.get() == index;
        view! {
            <li
                role="option"
                id=format!("search-hit-{index}")
                aria-selected=move || selected().to_string()
                on:pointermove=move |_| active.set(index)
                on:pointerdown={
                    let hit = hit.clone();
                    move |event| {
                        // The field would lose the focus, and with it the list, before the click arrives.
                        event.prevent_default();
                        choose(hit.clone());
                    }
                }
            >
                {hit_view(&atlas, &hit)}
            </li>
        }
        .into_any()
    };
    let list = move || {
        let rows = hits.get().into_iter().enumerate().map(row).collect_view();
        let edition = atlas.state.with(|state| state.edition);
        let nothing = hits.with(Vec::is_empty).then(|| {
            view! { <p class="search-none">{words::search_without_hit(atlas.language(), &atlas.data(), edition)}</p> }.into_any()
        });
        view! {
            <div class="search-list">
                <ul role="listbox" id="search-hits" aria-label=atlas.texts().search_found()>
                    {rows}
                </ul>
                {nothing}
            </div>
        }
    };
    let open_field = move |_| {
        open.set(true);
        request_animation_frame(move || {
            if let Some(field) = field.try_get_untracked().flatten() {
                // Fails only for an element that left the page meanwhile.
                let _ = field.focus();
            }
        });
    };
    view! {
        <div class="search" class:is-open=move || open.get() role="search">
            <button type="button" class="icon-button search-open" aria-label=atlas.texts().search_open() on:click=open_field>
                <Magnifier />
            </button>
            <div class="search-field">
                <Magnifier />
                <input
                    node_ref=field
                    type="text"
                    autocomplete="off"
                    spellcheck="false"
                    role="combobox"
                    aria-label=atlas.texts().search_hint()
                    aria-autocomplete="list"
                    aria-controls="search-hits"
                    aria-expanded=move || listed().to_string()
                    aria-activedescendant=move || (listed() && !hits.with(Vec::is_empty)).then(|| format!("search-hit-{}", active.get()))
                    placeholder=atlas.texts().search_hint()
                    prop:value=move || query.get()
                    on:input=move |event| {
                        query.set(event_target_value(&event));
                        active.set(0);
                        open.set(true);
                        tell_hits(atlas, query, hits);
                    }
                    on:keydown=on_key
                    on:blur=move |_| close()
                />
            </div>
            <Show when=listed>{list}</Show>
        </div>
    }
    .into_any()
}

/// Tells screen readers how many hits are listed.
fn tell_hits(atlas: Atlas, query: RwSignal<String>, hits: Memo<Vec<Found>>) {
    let (edition, language) = (atlas.state.with_untracked(|state| state.edition), atlas.language());
    if query.with_untracked(|query| query.trim().is_empty()) {
        return atlas.announcer.hush();
    }
    atlas.announcer.tell(match hits.with_untracked(Vec::len) {
        0 => words::search_without_hit(language, &atlas.data(), edition),
        found => atlas.texts().told_hits(found),
    });
}

fn hit_view(atlas: &Atlas, hit: &Found) -> AnyView {
    let data = atlas.data();
    let (edition, pair) = atlas.state.with_untracked(|state| (state.edition, state.pair));
    let (form, evidence, rank, place) = match hit.kind {
        FoundKind::Cluster(cluster) => {
            let row = data.ranking(edition, cluster);
            let economy = data.cluster(cluster).economy();
            let evidence = row.map_or(Evidence::Unnamed, |row| row.listing.into());
            let rank = row.and_then(Ranking::rank).map_or("–".to_owned(), |rank| rank.to_string());
            (pair.form(economy), evidence, rank, words::name_of_economy(atlas.language(), &data, economy))
        }
        FoundKind::Economy(economy) => {
            (pair.form(economy), Evidence::Stated, String::new(), atlas.texts().search_economy())
        }
    };
    let matched = hit.matched.clone().unwrap_or(0..0);
    let [before, matched, after] =
        [0..matched.start, matched.clone(), matched.end..hit.name.len()].map(|range| hit.name[range].to_owned());
    let other = hit.other.as_ref().map(|other| atlas.texts().search_other_name(other));
    view! {
        <span class="rank">{rank}</span>
        <Glyph form evidence />
        <span>{before}<mark>{matched}</mark>{after}{other}</span>
        <span class="where">{place}</span>
    }
    .into_any()
}

#[component]
fn Magnifier() -> impl IntoView {
    view! {
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
            <circle cx="6.8" cy="6.8" r="4.8" />
            <path d="M10.4 10.4L14.2 14.2" stroke-linecap="round" />
        </svg>
    }
}
