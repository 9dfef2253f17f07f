//! The page.

use super::Atlas;
use super::address::Address;
use super::claims::Claims;
use super::compare::Compare;
use super::map::{MapControl, MapPanel};
use super::masthead::Masthead;
use super::output::Output;
use super::ranking::{FullRanking, RankingPanel};
use super::shown::Show;
use super::sources::{Footer, Sources};
use super::tooltip::TooltipLayer;
use crate::data::Dataset;
use crate::geo::Basemap;
use crate::platform::address;
use crate::state::ViewState;
use crate::state::query;
use leptos::prelude::*;

/// The whole page, or a plain message where its own data cannot be read.
#[component]
pub fn App() -> impl IntoView {
    match open() {
        Ok((atlas, address)) => {
            provide_context(atlas);
            provide_context(address);
            view! { <Page /> }.into_any()
        }
        Err(reason) => view! {
            <main class="wrap section">
                <h1 class="section-title">"The atlas could not be opened"</h1>
                <p class="section-note">{reason}</p>
            </main>
        }
        .into_any(),
    }
}

fn open() -> Result<(Atlas, Address), String> {
    let data = Dataset::embedded().map_err(|error| error.to_string())?;
    let basemap = Basemap::embedded().map_err(|error| error.to_string())?;
    let default = ViewState::initial(&data).ok_or("The tables hold fewer than two economies to compare.")?;
    let asked = query::read(&data, &default, &address::query());
    let atlas = Atlas::new(data, basemap, asked.state.clone());
    Ok((atlas, Address::follow(atlas, default, asked)))
}

#[component]
fn Page() -> impl IntoView {
    let atlas = Atlas::expect();
    provide_context(MapControl::new(atlas));
    let full_table = atlas.slice(|state| state.full_table);
    view! {
        <a class="skip-link" href="#ranking">
            "Skip to the ranking"
        </a>
        <a class="skip-link" href="#compare">
            "Skip to the comparison"
        </a>
        <Masthead />
        <main>
            <div class="wrap hero" id="map">
                <MapPanel />
                <RankingPanel />
            </div>
            <Show when=move || full_table.get()>
                <FullRanking />
            </Show>
            <Compare />
            <Output />
            <Claims />
            <Sources />
            <TooltipLayer />
        </main>
        <Footer />
        <p class="visually-hidden" role="status" aria-live="polite">
            {move || atlas.announcement.get()}
        </p>
    }
    .into_any()
}
