//! The page.

use super::Atlas;
use super::claims::Claims;
use super::compare::Compare;
use super::map::{MapControl, MapPanel};
use super::masthead::Masthead;
use super::output::Output;
use super::paper::{PaperAddress, PaperRanking};
use super::ranking::{FullRanking, RankingPanel};
use super::shown::Show;
use super::sources::{Footer, Sources};
use super::text_scale::TextProbe;
use super::tooltip::TooltipLayer;
use crate::data::Dataset;
use crate::geo::Basemap;
use crate::platform::Paper;
use crate::state::ViewState;
use leptos::prelude::*;

/// The whole page, or a plain message where its own data cannot be read.
#[component]
pub fn App() -> impl IntoView {
    Paper::provide();
    match open() {
        Ok(atlas) => {
            provide_context(atlas);
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

fn open() -> Result<Atlas, String> {
    let data = Dataset::embedded().map_err(|error| error.to_string())?;
    let basemap = Basemap::embedded().map_err(|error| error.to_string())?;
    let state = ViewState::initial(&data).ok_or("The tables hold fewer than two economies to compare.")?;
    Ok(Atlas::new(data, basemap, state))
}

#[component]
fn Page() -> impl IntoView {
    let atlas = Atlas::expect();
    provide_context(MapControl::new(atlas));
    let full_table = RwSignal::new(false);
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
                <RankingPanel full_table />
            </div>
            <Show when=move || full_table.get()>
                <FullRanking full_table />
            </Show>
            <Compare />
            <Output />
            <Claims />
            <PaperRanking />
            <Sources />
            <TooltipLayer />
        </main>
        <Footer />
        <PaperAddress />
        <TextProbe />
        <p class="visually-hidden" role="status" aria-live="polite">
            {move || atlas.announcement.get()}
        </p>
    }
    .into_any()
}
