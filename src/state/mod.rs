//! The reproducible state of the page, and what can be done to it.
//!
//! One small value, [`ViewState`]: which edition, which pair, which filters, where the map looks, what is pinned.
//! Hover and focus are not part of it: they live beside it and repaint only overlays. It is the query of the page's
//! address as well ([`query`]).

mod action;
mod filter;
mod findable;
pub mod gesture;
mod keys;
mod pair;
mod panel;
mod pull;
pub mod query;
mod search;
mod sort;
mod theme;
mod trail;
mod view;
mod weight;

pub use action::Action;
pub use filter::{Filter, RankRange};
pub use gesture::{Gesture, Gestures, PointerInput, PointerKind, PointerPhase, WheelInput, WheelMode};
pub use keys::{Ground, KeyInput, KeyMeaning, key_meaning};
pub use pair::Pair;
pub use panel::{Panel, Panels};
pub use pull::Pull;
pub use search::{Found, FoundKind, SearchIndex};
pub use sort::{Column, Sort, SortDirection};
pub use theme::ThemeChoice;
pub use trail::Trail;
pub use view::{Arrangement, MapView, Preset, ViewState};
pub use weight::PatentWeight;
