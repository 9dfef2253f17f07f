//! What keys do in a chart: browser events → meanings → actions.

use super::Atlas;
use super::chart_figure::{Painting, choose, hovered_at};
use super::help::Help;
use super::hover::Anchor;
use super::key_focus::{KeyFocus, meaning_of};
use crate::platform::{scroll_into_view, scroll_sideways_into_view};
use crate::scene::{Hit, Step};
use crate::state::{Ground, KeyMeaning, Panel};
use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;

/// The keyboard in one chart.
#[derive(Clone, Copy)]
pub struct ChartKeys {
    atlas: Atlas,
    help: Help,
    /// The element that takes the keys.
    figure: NodeRef<Div>,
    /// What is drawn in it.
    painting: Memo<Painting>,
    /// The table of the same figures.
    panel: Panel,
    /// Where the keyboard is.
    pub focus: KeyFocus,
}

impl ChartKeys {
    /// The keyboard of a chart, at no mark yet.
    pub fn new(atlas: Atlas, figure: NodeRef<Div>, painting: Memo<Painting>, panel: Panel) -> Self {
        Self { atlas, help: Help::expect(), figure, painting, panel, focus: KeyFocus::new() }
    }

    /// The chart gets the focus.
    pub fn focused(self) {
        let by_keys = self.figure.get_untracked().is_some_and(|figure| figure.matches(":focus-visible") == Ok(true));
        if by_keys {
            self.focus.arrive();
            if let Some(mark) = self.focus.mark() {
                self.announce(mark);
            }
        }
    }

    /// The focus leaves the chart.
    pub fn blurred(self) {
        self.focus.depart();
        self.atlas.hover.leave();
        self.atlas.announcer.hush();
    }

    /// A key is pressed.
    pub fn pressed(self, event: &KeyboardEvent) {
        let is_plane = self.painting.with_untracked(|painting| painting.as_ref().is_some_and(|p| p.0.is_plane()));
        let ground = if is_plane { Ground::Plane } else { Ground::List };
        if let Some(meaning) = meaning_of(event, ground)
            && self.act(meaning)
        {
            event.prevent_default();
        }
    }

    /// Whether there was anything to do.
    fn act(self, meaning: KeyMeaning) -> bool {
        match meaning {
            KeyMeaning::Step(step) => self.step(step),
            KeyMeaning::Choose => match self.focus.mark() {
                Some(hit @ Hit::Cluster(_)) => choose(self.atlas, hit),
                Some(_) => self.atlas.announcer.tell(self.atlas.texts().told_no_card()),
                None => self.step(Step::First),
            },
            KeyMeaning::Table => {
                let is_open = self.atlas.turn_panel(self.panel);
                self.atlas.announcer.tell(self.atlas.texts().told_table(is_open));
            }
            KeyMeaning::Help => self.help.open(),
            KeyMeaning::Leave => return self.atlas.escape() || self.atlas.unpin_last() || self.focus.leave(),
            KeyMeaning::ListCrowd
            | KeyMeaning::ZoomIn
            | KeyMeaning::ZoomOut
            | KeyMeaning::ShowWorld
            | KeyMeaning::Look(_) => return false,
        }
        true
    }

    /// Moves the focus, brings the mark into view, shows its facts and tells them where it is another one.
    fn step(self, step: Step) {
        let Some(painting) = self.painting.get_untracked() else { return };
        let Some(figure) = self.figure.get_untracked() else { return };
        let Some(target) = painting.1.step(self.focus.mark(), step) else {
            return self.atlas.announcer.tell(self.atlas.texts().told_no_mark());
        };
        let is_other = self.focus.go_to(target.hit);
        let hovered = || hovered_at(&figure, &painting.1, target);
        if let Some(Anchor { center: [x, y], half: [half_width, half_height] }) = hovered().anchor {
            scroll_into_view(y - half_height, y + half_height);
            if let Some(place) = figure.parent_element() {
                scroll_sideways_into_view(&place, [x - half_width, x + half_width]);
            }
        }
        self.atlas.present(hovered());
        if is_other {
            self.announce(target.hit);
        }
    }

    /// Tells screen readers a mark and what the chart shows of it.
    fn announce(self, hit: Hit) {
        let language = self.atlas.language();
        let shown = self.painting.with_untracked(|painting| painting.as_ref()?.0.told(language, hit));
        self.atlas.announce_in_figure(hit, shown);
    }
}
