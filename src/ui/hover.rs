//! What the pointer or the keyboard is on. Not part of the view state: it repaints overlays only.

use crate::data::ClusterId;
use crate::scene::Hit;
use leptos::prelude::*;
use std::time::Duration;

/// How long a tooltip stays when the pointer leaves its mark, so that the pointer can enter it.
const GRACE: Duration = Duration::from_millis(160);

/// A mark and where it is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Hovered {
    /// What it stands for.
    pub hit: Hit,
    /// Everything as near to the pointer, by rank, when there is more than one.
    pub crowd: Vec<ClusterId>,
    /// Centre and half size of the mark in client pixels, for the tooltip; none where the view shows the facts itself.
    pub anchor: Option<Anchor>,
    /// Centres of the marks that the facts of this one should not cover, in client pixels.
    pub others: Vec<[f64; 2]>,
    /// Where a pointer found it, in client pixels.
    pub pointer: Option<[f64; 2]>,
}

impl Hovered {
    /// A mark whose facts the view shows itself, without a tooltip.
    #[must_use]
    pub fn in_view(hit: Hit) -> Self {
        Self { hit, crowd: Vec::new(), anchor: None, others: Vec::new(), pointer: None }
    }
}

/// A mark's box on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anchor {
    /// Centre in client pixels.
    pub center: [f64; 2],
    /// Half width and half height.
    pub half: [f64; 2],
}

/// The one hover of the page.
#[derive(Clone, Copy)]
pub struct Hover {
    current: RwSignal<Option<Hovered>>,
    /// How far the page was scrolled when the mark was found, and how far it has been scrolled since.
    scrolled: StoredValue<f64>,
    since: RwSignal<f64>,
    /// Whether another of the crowd than the mark itself has been looked at.
    walked: StoredValue<bool>,
    leaving: StoredValue<Option<TimeoutHandle>>,
}

impl Hover {
    /// Nothing hovered.
    #[must_use]
    pub fn new() -> Self {
        Self {
            current: RwSignal::new(None),
            scrolled: StoredValue::new(0.0),
            since: RwSignal::new(0.0),
            walked: StoredValue::new(false),
            leaving: StoredValue::new(None),
        }
    }

    /// What is hovered now.
    #[must_use]
    pub fn get(self) -> Option<Hovered> {
        self.current.get()
    }

    /// What is hovered now, not tracked.
    #[must_use]
    pub fn get_untracked(self) -> Option<Hovered> {
        self.current.get_untracked()
    }

    /// What the hovered mark stands for.
    #[must_use]
    pub fn hit(self) -> Option<Hit> {
        self.current.with(|hovered| hovered.as_ref().map(|hovered| hovered.hit))
    }

    /// The pointer or the keyboard is on a mark. Its tooltip does not move while a pointer moves over it.
    pub fn enter(self, hovered: Hovered) {
        self.stay();
        let is_same = |current: &Hovered| {
            (current.hit, &current.crowd) == (hovered.hit, &hovered.crowd)
                && current.anchor.is_some()
                && hovered.pointer.is_some()
        };
        if !self.current.with_untracked(|current| current.as_ref().is_some_and(is_same)) {
            self.scrolled.set_value(window().scroll_y().unwrap_or_default());
            self.since.set(0.0);
            self.walked.set_value(false);
            self.current.set(Some(hovered));
        }
    }

    /// The mark's place on the screen by now. Tracked.
    #[must_use]
    pub fn anchor(self) -> Option<Anchor> {
        let Anchor { center: [x, y], half } = self.current.with(|current| current.as_ref()?.anchor)?;
        Some(Anchor { center: [x, y - self.since.get()], half })
    }

    /// The places by now of the marks its facts should not cover, and of the pointer that found it. Tracked.
    #[must_use]
    pub fn kept_free(self) -> (Vec<[f64; 2]>, Option<[f64; 2]>) {
        let since = self.since();
        let moved = |[x, y]: [f64; 2]| [x, y - since];
        self.current.with(|current| {
            let others = current.iter().flat_map(|current| current.others.iter().copied().map(moved)).collect();
            (others, current.as_ref().and_then(|current| current.pointer).map(moved))
        })
    }

    /// How far the page has been scrolled since the mark was found, CSS pixels. Tracked.
    #[must_use]
    pub fn since(self) -> f64 {
        self.since.get()
    }

    /// The page is scrolled: the mark goes along, and out of sight it is hovered no longer.
    pub fn scroll(self) {
        let Some(Anchor { center: [_, y], .. }) =
            self.current.with_untracked(|current| current.as_ref().and_then(|current| current.anchor))
        else {
            return;
        };
        let since = window().scroll_y().unwrap_or_default() - self.scrolled.get_value();
        let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        if (0.0..=height).contains(&(y - since)) {
            self.since.set(since);
        } else {
            self.end();
        }
    }

    /// Another of the crowd is looked at; the tooltip keeps its place.
    pub fn look_at(self, hit: Hit) {
        self.stay();
        if let Some(current) = self.current.get_untracked().filter(|current| current.hit != hit) {
            self.walked.set_value(true);
            self.current.set(Some(Hovered { hit, ..current }));
        }
    }

    /// Whether the list of a crowd is being gone through: its rows stay where they are.
    #[must_use]
    pub fn is_walked(self) -> bool {
        self.walked.get_value()
    }

    /// The pointer went from the mark to its tooltip.
    pub fn stay(self) {
        if let Some(timeout) = self.leaving.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
    }

    /// The pointer left; the hover ends after a moment unless the pointer comes back.
    pub fn leave(self) {
        let leaving = self.leaving.with_value(Option::is_some);
        if leaving || self.current.with_untracked(Option::is_none) {
            return;
        }
        let timeout = set_timeout_with_handle(move || self.end(), GRACE).ok();
        self.leaving.set_value(timeout);
    }

    /// The hover ends now.
    pub fn end(self) {
        self.stay();
        if self.current.try_with_untracked(Option::is_some) == Some(true) {
            self.current.set(None);
        }
    }
}

impl Default for Hover {
    fn default() -> Self {
        Self::new()
    }
}
