//! Leptos components: thin. They hand state to pure layouts and put what comes back on the page.
//!
//! One [`Atlas`] in context holds the data, the view state and the hover; every view reads it, so that choosing or
//! hovering in one shows in all.
//!
//! Views are handed reactive values as closures written out in the view, `{move || x()}`, and lists and options of views
//! as [`AnyView`](leptos::prelude::AnyView)s: there is then one copy of the rendering code for each kind of value, not one
//! for each closure or view.

#![expect(unreachable_pub, reason = "the component macro makes every component and its props public")]
#![expect(
    clippy::redundant_closure,
    reason = "the view macro erases the type of a closure that is written out, not of a name"
)]

mod address;
mod announcer;
mod app;
mod atlas;
mod card;
mod chart_figure;
mod chart_keys;
mod claims;
mod compare;
mod disclosure;
mod edition_line;
mod elsewhere;
mod embed;
mod filters;
mod further;
mod glyph;
mod growth;
mod help;
mod hover;
mod key_focus;
mod language;
mod legend;
mod map;
mod masthead;
mod output;
mod own_data;
mod paper;
mod ranking;
mod run;
mod save;
mod scatter;
mod search;
mod sheet;
mod shown;
mod sound;
mod sources;
mod take_along;
mod text_scale;
mod theme;
mod tooltip;

pub use app::App;
pub use atlas::Atlas;

use std::sync::atomic::{AtomicU32, Ordering};

/// A number no other element of the page got, for ids that labels refer to.
fn unique_number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}
