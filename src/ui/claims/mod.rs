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
use super::address::Address;
use super::map::MapControl;
use crate::data::ClaimId;
use crate::platform::address::scroll_to;
use crate::state::Action;
use crate::state::query::fragment_of_claim;
use crate::story::ClaimCheck;
use crate::words::{self, ClaimWords};
use leptos::prelude::*;

/// A claim's check and its words.
pub(super) fn told(atlas: Atlas, claim: ClaimId) -> Option<(ClaimCheck, ClaimWords)> {
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

/// Opens the claim that a fragment of the page's address names, as a click on it would, but at once.
fn open_addressed(atlas: Atlas, control: MapControl) {
    let opening = Address::expect().opening;
    // At the start the map has no size to show it in yet.
    let is_drawn = Memo::new(move |_| control.camera.with(Option::is_some));
    let open = move || {
        if let Some(claim) = opening.try_update(Option::take).flatten() {
            choose(atlas, control, claim);
            control.cut();
            scroll_to(fragment_of_claim(&atlas.data().claim(claim).key));
        }
    };
    Effect::new(move |_| {
        if opening.get().is_some() && is_drawn.get() {
            request_animation_frame(open);
        }
    });
}
