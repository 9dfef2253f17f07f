//! Clusters without a place: each is placed by typing coordinates or by pointing at the map.

use super::panel::OwnPanel;
use crate::data::{Cluster, ClusterId};
use crate::import::{Unplaced, place_name, typed_place};
use crate::words;
use leptos::prelude::*;

/// How many are offered at once: an edition has no more.
const LISTED: usize = 100;

/// The list, where any cluster has no place or was given one by hand.
#[component]
pub fn Places() -> impl IntoView {
    let panel = OwnPanel::expect();
    let (language, texts) = (panel.language(), panel.texts());
    // What is placed stays in the list until the panel closes, so that a row does not vanish under the reader's hands.
    let listed = panel.applied.get_untracked().map(|applied| applied.unplaced.clone()).unwrap_or_default();
    let placed = placed(panel);
    if listed.is_empty() && placed.is_empty() {
        return ().into_any();
    }
    let count = move || panel.applied.get().map_or(0, |applied| applied.unplaced.len());
    let title = move || match count() {
        0 => texts.own_all_placed(),
        count => texts.own_unplaced_title(words::own::clusters(language, count)),
    };
    let by_hand = placed.into_iter().map(|(name, place)| [name.clone(), name, place]);
    let missing = listed.into_iter().take(LISTED).map(|Unplaced { name, is_ambiguous, .. }| {
        let label = if is_ambiguous { texts.own_place_ambiguous(&*name) } else { name.clone() };
        [name, label, String::new()]
    });
    // Whether what was typed last is no place: one region tells it for all rows.
    let wrong = RwSignal::new(false);
    let rows = missing.chain(by_hand).enumerate().map(|(at, words)| row(panel, wrong, at, words)).collect_view();
    view! {
        <section class="own-places" aria-labelledby="own-places">
            <h4 id="own-places">{move || title()}</h4>
            <p class="own-note">{texts.own_unplaced_note()}</p>
            <ul>{rows}</ul>
            <p class="visually-hidden" role="status">{move || wrong.get().then(|| texts.own_place_wrong())}</p>
        </section>
    }
    .into_any()
}

/// What was given a place by hand, as it is written in the file, with the place as it is typed.
fn placed(panel: OwnPanel) -> Vec<(String, String)> {
    let places = panel.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.settings.places.clone()));
    let (Some(places), Some(applied)) = (places, panel.applied.get_untracked()) else { return Vec::new() };
    let named = |(_, cluster): (ClusterId, &Cluster)| {
        let place = places.get(&place_name(&cluster.name))?;
        Some((cluster.name.clone(), words::own::typed(*place)))
    };
    if places.is_empty() { Vec::new() } else { applied.data.clusters().filter_map(named).collect() }
}

fn row(panel: OwnPanel, wrong: RwSignal<bool>, at: usize, [name, label, typed]: [String; 3]) -> AnyView {
    let texts = panel.texts();
    let why = format!("own-place-{at}");
    let is_wrong = RwSignal::new(false);
    let (of_field, of_button) = (name.clone(), name.clone());
    let place = move |event| {
        let text = event_target_value(&event);
        let place = typed_place(&text);
        is_wrong.set(place.is_none() && !text.trim().is_empty());
        wrong.set(is_wrong.get_untracked());
        panel.put(&of_field, place);
    };
    view! {
        <li>
            <span class="own-place-name">{label}</span>
            <input
                type="text"
                inputmode="text"
                autocomplete="off"
                placeholder="48.21, 16.37"
                aria-label=texts.own_place_of(&*name)
                aria-invalid=move || is_wrong.get().to_string()
                aria-describedby=why.clone()
                prop:value=typed
                on:change=place
            />
            <button
                type="button"
                class="link"
                aria-label=texts.own_place_on_map_of(name)
                on:click=move |_| panel.point_at(of_button.clone())
            >
                {texts.own_place_on_map()}
            </button>
            <span class="own-lacks" id=why>{move || is_wrong.get().then(|| texts.own_place_wrong())}</span>
        </li>
    }
    .into_any()
}

impl OwnPanel {
    /// Gives a name a place, or takes it away.
    pub fn put(self, name: &str, place: Option<[f64; 2]>) {
        self.draft.update(|draft| {
            if let Some(draft) = draft {
                let places = &mut draft.settings.places;
                match place {
                    Some(place) => drop(places.insert(place_name(name), place)),
                    None => drop(places.remove(&place_name(name))),
                }
            }
        });
    }
}
