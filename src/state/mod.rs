//! The reproducible state of the page, and what can be done to it.
//!
//! One small value, [`ViewState`]: which edition, which pair, which filters, where the map looks, what is pinned.
//! Hover and focus are not part of it: they live beside it and repaint only overlays.

mod action;
mod filter;
mod fold;
pub mod gesture;
mod pair;
mod pull;
mod search;
mod sort;
mod view;
mod weight;

pub use action::Action;
pub use filter::{Filter, RankRange};
pub(crate) use fold::sort_key;
pub use gesture::{Gesture, Gestures, PointerInput, PointerKind, PointerPhase, WheelInput, WheelMode};
pub use pair::Pair;
pub use pull::Pull;
pub use search::{Found, FoundKind, search};
pub use sort::{Column, Sort, SortDirection};
pub use view::{Arrangement, MapView, Preset, ViewState};
pub use weight::PatentWeight;
