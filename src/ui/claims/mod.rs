//! The article's claims: a list of steps, and the chosen one beside the map.
//!
//! The chosen claim is a part of the view state. Choosing lights its rows on the map and in the ranking and lets the map
//! fly there; the page itself scrolls only where the reader asks for the map or follows a claim's address.

mod list;
mod step;
mod verdict;

pub use list::Claims;
pub use step::ClaimStep;

use super::Atlas;
use super::map::MapControl;
use crate::data::ClaimId;
use crate::state::Action;
use crate::story::ClaimCheck;
use crate::words::{self, ClaimWords};
use leptos::ev::hashchange;
use leptos::prelude::*;

/// What the address of a claim begins with; its key follows.
const ADDRESS: &str = "claim-";

/// A claim's check and its words.
fn told(atlas: Atlas, claim: ClaimId) -> Option<(ClaimCheck, ClaimWords)> {
    let check = atlas.checks.with_value(|checks| checks.get(claim.index()).cloned())?;
    let words = words::claim_words(atlas.language(), &atlas.data(), &check);
    Some((check, words))
}

/// Chooses a claim: shows the edition it is about, lights its rows, flies there and tells it to screen readers.
fn choose(atlas: Atlas, control: MapControl, claim: ClaimId) {
    let Some((check, words)) = told(atlas, claim) else { return };
    atlas.dispatch(Action::ChooseClaim(Some(claim)));
    atlas.dispatch(Action::ChooseEdition(ClaimCheck::SHOWN));
    control.fit_claim(&check.lit);
    atlas.announcer.tell(words.spoken(atlas.language()));
}

/// Chooses the claim the page's address names, now and whenever the address changes.
pub fn follow_address(atlas: Atlas, control: MapControl) {
    let follow = move || {
        let hash = location_hash().unwrap_or_default();
        let claim = hash.strip_prefix(ADDRESS).and_then(|key| atlas.data().claim_by_key(key));
        if let Some(claim) = claim {
            choose(atlas, control, claim);
            scroll_to(hash);
        }
    };
    let listener = window_event_listener(hashchange, move |_| follow());
    on_cleanup(move || listener.remove());
    // At the start the map has no size to fly in yet.
    let is_drawn = Memo::new(move |_| control.camera.with(Option::is_some));
    let followed = StoredValue::new(false);
    Effect::new(move |_| {
        if is_drawn.get() && !followed.get_value() {
            followed.set_value(true);
            follow();
        }
    });
}

/// Brings an element into view once the page is laid out anew.
fn scroll_to(id: String) {
    request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(&id) {
            element.scroll_into_view();
        }
    });
}
