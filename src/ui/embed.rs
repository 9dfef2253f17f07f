//! The page in the frame of another site.

use super::Atlas;
use super::address::Address;
use super::ranking::FullTableButton;
use leptos::prelude::*;

/// The table of the same clusters behind a button, where the figures are from, and a link to the whole page in the same view.
#[component]
pub fn EmbedFoot() -> impl IntoView {
    let (atlas, address) = (Atlas::expect(), Address::expect());
    let texts = atlas.texts();
    let edition = atlas.slice(|state| state.edition);
    let link = move || {
        atlas.state.track();
        address.link()
    };
    view! {
        // What the map names as its equal.
        <div class="wrap embed-foot" id="ranking" tabindex="-1">
            <FullTableButton />
            <span>{move || texts.embed_source(edition.get().year())}</span>
            <a href=link target="_blank" rel="noopener">{texts.embed_open()}</a>
        </div>
    }
    .into_any()
}
