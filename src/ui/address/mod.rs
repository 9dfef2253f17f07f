//! The page's address follows the view state, and the view state the address.
//!
//! The address says what is shown: read at the start and again on back and forward, written when the state has settled.
//! A step makes a new entry in the browser's history, a movement changes the one there is. The fragment is a place in
//! the page and kept; that of a claim opens the claim, unless the query names one already.

mod actions;
mod notice;

pub use actions::ViewActions;
pub use notice::AddressNotice;

use super::Atlas;
use super::announcer::LISTENING;
use crate::data::ClaimId;
use crate::language::Texts;
use crate::platform::SettledTask;
use crate::platform::address::{self, Entry};
use crate::state::query::{self, Asked};
use crate::state::{Action, Trail, ViewState};
use crate::story::ClaimCheck;
use crate::ui::own_data::OwnData;
use crate::words;
use leptos::ev::popstate;
use leptos::prelude::*;
use std::time::Duration;

/// How long the state has to rest before it is written. Safari throws at more than 100 writes in 30 seconds.
const QUIET: Duration = Duration::from_millis(300);

/// What the page's address says, and the way back.
#[derive(Clone, Copy)]
pub struct Address {
    atlas: Atlas,
    own: OwnData,
    /// The state of an address without a query.
    default: StoredValue<ViewState>,
    trail: StoredValue<Trail>,
    /// The state the address tells.
    told: StoredValue<ViewState>,
    /// Whether the browser has an entry for the next state already.
    entry_is_made: StoredValue<bool>,
    /// The query in the address.
    pub query: RwSignal<String>,
    /// Whether a step can be undone.
    pub can_undo: RwSignal<bool>,
    /// What the address asked for last, and what of it was left out.
    pub asked: RwSignal<Asked>,
    /// What has to be known of a link that was taken along.
    pub remark: RwSignal<Option<String>>,
    /// A claim asked for by a fragment, until the map can show it.
    pub opening: RwSignal<Option<ClaimId>>,
}

impl Address {
    /// Follows the address from now on; it asked for the state that the page opens with. The trail is of steps that led to
    /// that state before.
    #[must_use]
    pub fn follow(atlas: Atlas, own: OwnData, default: ViewState, asked: Asked, trail: Option<Trail>) -> Self {
        let state = asked.state.clone();
        let address = Self {
            atlas,
            own,
            default: StoredValue::new(default),
            trail: StoredValue::new(trail.unwrap_or_else(|| Trail::new(&state))),
            told: StoredValue::new(state),
            entry_is_made: StoredValue::new(true),
            query: RwSignal::new(address::query()),
            can_undo: RwSignal::new(false),
            asked: RwSignal::new(asked),
            remark: RwSignal::new(None),
            opening: RwSignal::new(None),
        };
        own.followed_by(address);
        address.arrive();
        let settled = SettledTask::new(QUIET, move || address.settle());
        Effect::new(move |tracked: Option<()>| {
            atlas.state.track();
            if tracked.is_some() {
                settled.request();
            }
        });
        let listener = window_event_listener(popstate, move |_| address.follow_history());
        on_cleanup(move || listener.remove());
        address
    }

    /// What every part of the page shares.
    #[must_use]
    pub fn expect() -> Self {
        expect_context()
    }

    /// The whole address of the state as it is now, for a reader to keep; of the whole page, also from a frame.
    #[must_use]
    pub fn link(self) -> String {
        self.link_where(false)
    }

    /// The address of the state for the frame of another site.
    #[must_use]
    pub fn embed_link(self) -> String {
        self.link_where(true)
    }

    fn link_where(self, embed: bool) -> String {
        address::link(&self.query_of(&ViewState { embed, ..self.atlas.state.get_untracked() }))
    }

    /// What the state shows, in a sentence.
    #[must_use]
    pub fn title(self) -> String {
        let (edition, pair) = self.atlas.state.with_untracked(|state| (state.edition, state.pair));
        words::headline(self.atlas.language(), &self.atlas.data(), edition, pair).text()
    }

    /// A link or a code is taken along: where the page shows a table of the reader's, they are told that it does not lead
    /// there. Returns what is told.
    pub fn took(self, texts: &Texts, remark: fn(&Texts) -> String) -> Option<String> {
        let told = self.own.shown.with_untracked(Option::is_some).then(|| remark(texts));
        self.remark.try_set(told.clone());
        told
    }

    /// Makes an entry of its own in the browser's history for a view that another atlas is about to open with. What was
    /// unsettled before belongs to the entry before: [`Address::settle`].
    pub fn enter(self, query: &str) {
        // Refused where the browser refuses every entry: then going back leads further.
        let _ = address::write(query, &address::fragment(), Entry::New, self.own.number());
    }

    /// The view in words, and the steps that led there.
    #[must_use]
    pub fn stand(self) -> (String, Trail) {
        self.record();
        (self.query_of(&self.atlas.state.get_untracked()), self.trail.get_value())
    }

    /// Takes the last step back. The first of an atlas is that its tables took the place of others.
    pub fn undo(self) {
        // What is still unsettled is the last step. It is not written: undone quickly, steps would ask the browser's history
        // as often.
        self.record();
        if let Some(before) = self.trail.try_update_value(Trail::undo).flatten() {
            self.atlas.open(before);
            self.atlas.announcer.tell(self.atlas.texts().undone());
            self.show_undo();
        } else {
            self.own.turn_back();
        }
    }

    /// Shows everything as the page opens without a query.
    pub fn reset(self) {
        self.atlas.open(self.default.get_value());
        self.atlas.announcer.tell(self.atlas.texts().view_was_reset());
    }

    /// Whether a state is the one the page opens with.
    fn is_default(self, state: &ViewState) -> bool {
        self.default.with_value(|default| default == state)
    }

    /// A state in the words of the address.
    #[must_use]
    pub fn query_of(self, state: &ViewState) -> String {
        self.default.with_value(|default| query::write(&self.atlas.data(), default, state))
    }

    /// Shows what a query asks for that stands in no address, such as that of a saved picture.
    pub fn show(self, query: &str) {
        let asked = self.default.with_value(|default| query::read(&self.atlas.data(), default, query));
        self.record();
        self.atlas.open(asked.state.clone());
        self.asked.set(asked);
        self.tell_problems();
    }

    /// Goes where the fragment leads, tells what was left out, and puts the address right.
    fn arrive(self) {
        let (data, fragment) = (self.atlas.data(), address::fragment());
        let chosen = self.told.with_value(|told| told.claim);
        match query::claim_of_fragment(&data, &fragment) {
            Some(claim) if chosen.is_none() => {
                self.atlas.dispatch(Action::ChooseClaim(Some(claim)));
                self.atlas.dispatch(Action::ChooseEdition(ClaimCheck::SHOWN));
                self.opening.set(Some(claim));
            }
            // The browser looked for the place before there was a page.
            _ => address::scroll_to(query::kept_fragment(&data, &fragment, chosen).to_owned()),
        }
        self.tell_problems();
        self.settle();
    }

    /// Back, forward, or a link within the page.
    fn follow_history(self) {
        // An entry that was made on other tables.
        if address::number().is_some_and(|number| self.own.go_to(number)) {
            return;
        }
        let data = self.atlas.data();
        let query = address::query();
        if query == self.query.get_untracked() {
            let named = query::claim_of_fragment(&data, &address::fragment());
            if let Some(claim) =
                named.filter(|claim| self.atlas.state.with_untracked(|state| state.claim != Some(*claim)))
            {
                self.entry_is_made.set_value(true);
                self.opening.set(Some(claim));
            }
            return;
        }
        let asked = self.default.with_value(|default| query::read(&data, default, &query));
        self.record();
        self.atlas.open(asked.state.clone());
        self.record();
        self.told.set_value(asked.state.clone());
        self.query.set(query);
        self.asked.set(asked);
        self.tell_problems();
    }

    /// Takes note of the state and writes it into the address.
    pub fn settle(self) {
        self.record();
        let data = self.atlas.data();
        let now = self.atlas.state.get_untracked();
        let (query, fragment) = (self.query_of(&now), address::fragment());
        let kept = query::kept_fragment(&data, &fragment, now.claim);
        let number = self.own.number();
        if query != address::query() || kept != fragment || address::number() != Some(number) {
            let is_step = self.told.with_value(|told| query::is_step(&data, told, &now));
            // A frame shares the browser's history with the site around it: going back is for that site.
            let is_new = is_step && !now.embed && !self.entry_is_made.get_value();
            let entry = if is_new { Entry::New } else { Entry::Same };
            if !address::write(&query, kept, entry, number) {
                return;
            }
        }
        self.entry_is_made.set_value(false);
        self.told.set_value(now);
        self.query.set(query);
    }

    fn record(self) {
        let (data, now) = (self.atlas.data(), self.atlas.state.get_untracked());
        self.trail.update_value(|trail| trail.record(&data, &now));
        self.show_undo();
    }

    fn show_undo(self) {
        let can_undo = self.trail.with_value(Trail::can_undo) || self.own.can_turn_back();
        if self.can_undo.get_untracked() != can_undo {
            self.can_undo.set(can_undo);
        }
    }

    fn tell_problems(self) {
        let told = self.asked.with_untracked(|asked| self.notice(asked)).spoken();
        if !told.is_empty() {
            set_timeout(move || self.atlas.announcer.tell(told), LISTENING);
        }
    }

    fn notice(self, asked: &Asked) -> words::PartsLeftOut {
        words::address_notice(self.atlas.language(), &self.atlas.data(), asked)
    }
}
