//! The states the reader came through, so that steps can be undone.

use super::ViewState;
use super::query::{changed_names, is_step};
use crate::data::Dataset;

/// Past states, the last one on top. What moves continuously (the camera, a slider) is one step as long as nothing else
/// changes.
#[derive(Clone, Debug)]
pub struct Trail {
    past: Vec<ViewState>,
    now: ViewState,
    /// What moved last, if the last change was a movement.
    moving: Vec<&'static str>,
}

impl Trail {
    /// How many states are remembered.
    pub const MOST: usize = 100;

    /// A trail that begins at a state.
    #[must_use]
    pub fn new(now: &ViewState) -> Self {
        Self { past: Vec::new(), now: now.without_help(), moving: Vec::new() }
    }

    /// Takes note of the state the reader came to.
    pub fn record(&mut self, data: &Dataset, now: &ViewState) {
        let now = now.without_help();
        let changed = changed_names(data, &self.now, &now);
        if changed.is_empty() {
            return;
        }
        let moved = if is_step(data, &self.now, &now) { Vec::new() } else { changed };
        let before = std::mem::replace(&mut self.now, now);
        if moved.is_empty() || moved != self.moving {
            self.past.push(before);
            if self.past.len() > Self::MOST {
                self.past.remove(0);
            }
        }
        self.moving = moved;
    }

    /// Whether there is a state to go back to.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Goes back to the state before, which is then the one recorded last.
    pub fn undo(&mut self) -> Option<ViewState> {
        let before = self.past.pop()?;
        self.moving.clear();
        self.now = before.clone();
        Some(before)
    }
}
