//! What keys do on the map: browser events → meanings → actions.

use super::control::{MapControl, ZOOM_STEP};
use crate::data::ClusterId;
use crate::scene::{Direction, Hit, Step};
use crate::state::{Action, Ground, KeyMeaning, MapView};
use crate::ui::Atlas;
use crate::ui::help::Help;
use crate::ui::key_focus::meaning_of;
use crate::ui::own_data::OwnPanel;
use crate::words::{self, MapStep};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// How far a key moves the map, CSS pixels.
const KEY_PAN: f64 = 80.0;

/// The keyboard on the map.
#[derive(Clone, Copy)]
pub struct MapKeys {
    atlas: Atlas,
    control: MapControl,
    help: Help,
    own: OwnPanel,
}

impl MapKeys {
    /// The keyboard of the page's map.
    pub fn new(atlas: Atlas, control: MapControl) -> Self {
        Self { atlas, control, help: Help::expect(), own: OwnPanel::expect() }
    }

    /// The map gets the focus.
    pub fn focused(self) {
        // Only for a reader with keys: a click gives the focus too.
        let by_keys =
            self.control.figure.get_untracked().is_some_and(|figure| figure.matches(":focus-visible") == Ok(true));
        if by_keys {
            // While a place is pointed at, another hint tells what keys do.
            self.control.hint.set((!self.own.is_placing()).then(|| self.atlas.texts().map_keys_hint()));
            self.control.focus.arrive();
            // A card that a list or a search has just opened is being told, the mark with it.
            if let Some(mark) = self.control.focus.mark().filter(|_| !self.atlas.announcer.is_waiting()) {
                self.atlas.announce_hit(mark);
            }
        }
    }

    /// The focus leaves the map.
    pub fn blurred(self) {
        self.control.focus.depart();
        self.control.hint.set(None);
        self.atlas.hover.leave();
        self.atlas.announcer.hush();
    }

    /// A key is pressed.
    pub fn pressed(self, event: &KeyboardEvent) {
        if let Some(meaning) = meaning_of(event, Ground::Map)
            && (self.own.takes(meaning) || self.act(meaning))
        {
            event.prevent_default();
            self.control.hint.set(None);
        }
    }

    /// Whether there was anything to do.
    fn act(self, meaning: KeyMeaning) -> bool {
        let control = self.control;
        let before = control.view();
        match meaning {
            KeyMeaning::Step(step) => self.step(step),
            KeyMeaning::ListCrowd if control.focused().is_some() => control.fan_focused(),
            KeyMeaning::Choose | KeyMeaning::ListCrowd => match control.focus.mark() {
                Some(Hit::Cluster(cluster)) => self.atlas.dispatch(Action::TogglePin(cluster)),
                Some(_) => self.atlas.announcer.tell(self.atlas.texts().told_no_card()),
                None => self.step(Step::First),
            },
            // Rows of marks have no place in the world.
            KeyMeaning::ZoomIn | KeyMeaning::ZoomOut | KeyMeaning::ShowWorld | KeyMeaning::Look(_)
                if control.is_counted() =>
            {
                self.atlas.announcer.tell(self.atlas.texts().told_map_rows());
            }
            KeyMeaning::ZoomIn => control.zoom_about_focus(ZOOM_STEP),
            KeyMeaning::ZoomOut => control.zoom_about_focus(1.0 / ZOOM_STEP),
            KeyMeaning::ShowWorld => control.fly_to(MapView::default()),
            KeyMeaning::Look(direction) => self.look(direction),
            KeyMeaning::Table => super::to_ranking(),
            KeyMeaning::Help => self.help.open(),
            KeyMeaning::Leave => return self.escape(),
        }
        if let Some(step) = map_step(meaning) {
            self.tell(before, step);
        }
        true
    }

    /// Tells where the map looks; while a place is chosen in its middle, where that is.
    fn tell(self, before: MapView, step: MapStep) {
        match self.control.middle().filter(|_| self.own.is_placing() && self.control.view() != before) {
            Some(place) => self.atlas.announcer.tell(words::middle_told(self.atlas.language(), place)),
            None => self.control.tell(before, step),
        }
    }

    /// Moves the focus; the first step starts at the best rank.
    fn step(self, step: Step) {
        let Some(drawn) = self.control.drawn.get_untracked() else { return };
        match drawn.layout.step(self.control.focus.mark(), step) {
            Some(hit) => self.control.focus_on(hit),
            None => self.atlas.announcer.tell(self.atlas.texts().told_no_mark()),
        }
    }

    /// Moves the map at once, so that a key can be held.
    fn look(self, direction: Direction) {
        self.atlas.hover.end();
        self.control.fan(Vec::new());
        if let Some(camera) = self.control.camera.get_untracked() {
            self.control.move_to(camera.panned_by(direction.unit().map(|way| -KEY_PAN * way)));
        }
    }

    /// Step by step: the tooltip, the list, the last card, the focused cluster.
    fn escape(self) -> bool {
        self.atlas.escape() || self.control.fold() || self.atlas.unpin_last() || self.control.focus.leave()
    }
}

/// What a key does with the map itself.
pub(super) fn map_step(meaning: KeyMeaning) -> Option<MapStep> {
    match meaning {
        KeyMeaning::ZoomIn | KeyMeaning::ZoomOut => Some(MapStep::Zoom),
        KeyMeaning::ShowWorld => Some(MapStep::World),
        KeyMeaning::Look(direction) => Some(MapStep::Toward(direction)),
        _ => None,
    }
}

impl MapControl {
    /// The cluster the keyboard is on.
    pub fn focused(self) -> Option<ClusterId> {
        match self.focus.mark() {
            Some(Hit::Cluster(cluster)) => Some(cluster),
            _ => None,
        }
    }

    /// Zooms about the cluster the keyboard is on, as a wheel does about the pointer; about the middle where it is on
    /// none, or on one out of sight.
    fn zoom_about_focus(self, factor: f64) {
        let Some(drawn) = self.drawn.get_untracked() else { return };
        let focused = self.focused().and_then(|cluster| drawn.layout.bubble(cluster));
        match focused.filter(|bubble| bubble.is_on(drawn.layout.camera.viewport)) {
            Some(bubble) => self.zoom_about(bubble.center, factor),
            None => self.zoom_by(factor),
        }
    }
}
