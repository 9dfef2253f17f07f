//! The page.

use super::Atlas;
use super::address::Address;
use super::announcer::LiveRegion;
use super::chart_figure::CHART_KEYS;
use super::claims::Claims;
use super::compare::Compare;
use super::embed::EmbedFoot;
use super::help::{Help, HelpDialog};
use super::language::Spoken;
use super::map::{MapControl, MapPanel};
use super::masthead::{Bar, Masthead};
use super::output::Output;
use super::own_data::{Carried, DropAnywhere, OwnBanner, OwnData, OwnDialog, OwnPanel};
use super::paper::{PaperAddress, PaperRanking};
use super::ranking::{FullRanking, RankingPanel};
use super::shown::Show;
use super::sources::{Footer, Sources};
use super::text_scale::TextProbe;
use super::tooltip::TooltipLayer;
use crate::data::Dataset;
use crate::geo::Basemap;
use crate::language::Language;
use crate::platform::{Paper, address, keep_place, name_document, readers_language};
use crate::state::query;
use crate::state::{Panel, ViewState};
use leptos::html::Main;
use leptos::prelude::*;

/// The whole page, or a plain message where its own data cannot be read.
#[component]
pub fn App() -> impl IntoView {
    Paper::provide();
    let language = readers_language();
    match read(language) {
        Ok(own) => (move || page(language, own)).into_any(),
        Err(reason) => not_opened(language, reason),
    }
}

/// The page's own tables, which a table of the reader's may stand in for.
fn read(language: Language) -> Result<OwnData, String> {
    let data = Dataset::embedded().map_err(|error| error.to_string())?;
    let basemap = Basemap::embedded().map_err(|error| error.to_string())?;
    let default = ViewState::initial(&data).ok_or_else(|| language.texts().page_without_pair())?;
    let query = address::query();
    // The frame of another site shows what that site has chosen.
    let is_framed = query::read(&data, &default, &query).state.embed;
    let own = OwnData::provide(data, basemap);
    if !is_framed {
        own.open_kept(query);
    }
    Ok(own)
}

/// The page on the tables in force; made anew, with all that it keeps, when others take their place.
fn page(language: Language, own: OwnData) -> AnyView {
    match open(language, own) {
        Ok((atlas, address)) => {
            provide_context(atlas);
            provide_context(address);
            view! { <Page /> }.into_any()
        }
        Err(reason) => not_opened(language, reason),
    }
}

fn not_opened(language: Language, reason: String) -> AnyView {
    view! {
        <main class="wrap section">
            <h1 class="section-title">{language.texts().page_not_opened()}</h1>
            <p class="section-note">{reason}</p>
        </main>
    }
    .into_any()
}

/// The tables in force in the view that the address asks for, or the atlas before; of a language that is not asked for
/// the reader's own.
fn open(language: Language, own: OwnData) -> Result<(Atlas, Address), String> {
    let data = own.data();
    let default = ViewState::initial(&data).ok_or_else(|| language.texts().page_without_pair())?;
    let default = ViewState { language, ..default };
    let Carried { query, trail } = own.carried().unwrap_or_else(|| Carried { query: address::query(), trail: None });
    let asked = query::read(&data, &default, &query);
    let atlas = Atlas::new(data, own.basemap.get_value(), asked.state.clone());
    Ok((atlas, Address::follow(atlas, own, default, asked, trail)))
}

/// The bar, and what is made anew in another language. What the reader chose and opened stays.
#[component]
fn Page() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::new(atlas);
    provide_context(control);
    provide_context(OwnPanel::new(OwnData::expect(), control));
    provide_context(Help::new(atlas));
    let language = atlas.slice(|state| state.language);
    let embed = atlas.slice(|state| state.embed);
    let one_column = Memo::new(move |_| atlas.text_scale.is_one_column());
    Effect::new(move |_| name_document(language.get()));
    let full_table = atlas.panel(Panel::Ranking);
    let main = NodeRef::<Main>::new();
    let sections = move || {
        let _ = language.get();
        if let Some(main) = main.get_untracked() {
            keep_place(&main);
        }
        if embed.get() { framed(full_table) } else { sections(full_table) }
    };
    view! {
        <Show when=move || !embed.get()>
            <Spoken>
                <SkipLinks />
            </Spoken>
        </Show>
        <header class="wrap" class:is-embed=embed class:is-one-column=one_column>
            <Show when=move || !embed.get()>
                <Bar />
            </Show>
            <Spoken>
                <Masthead />
            </Spoken>
        </header>
        <Show when=move || !embed.get()>
            <Spoken>
                <OwnBanner />
            </Spoken>
        </Show>
        <main node_ref=main class:is-embed=embed class:is-one-column=one_column>{move || sections()}</main>
        <Show when=move || !embed.get()>
            <Spoken>
                <Footer />
                <OwnDialog />
                <DropAnywhere />
            </Spoken>
        </Show>
        <Spoken>
            <PaperAddress />
            <p id=CHART_KEYS hidden>{move || atlas.texts().chart_keys()}</p>
            <HelpDialog />
        </Spoken>
        <TextProbe />
        <LiveRegion />
    }
    .into_any()
}

#[component]
fn SkipLinks() -> impl IntoView {
    let texts = Atlas::expect().texts();
    view! {
        <a class="skip-link" href="#ranking">
            {texts.skip_to_ranking()}
        </a>
        <a class="skip-link" href="#compare">
            {texts.skip_to_comparison()}
        </a>
    }
}

/// What the frame of another site shows: the map alone, where it is from, and the way to the whole page.
fn framed(full_table: Memo<bool>) -> AnyView {
    view! {
        <div class="wrap hero" id="map">
            <MapPanel />
        </div>
        <EmbedFoot />
        <Show when=move || full_table.get()>
            <FullRanking />
        </Show>
        <TooltipLayer />
    }
    .into_any()
}

fn sections(full_table: Memo<bool>) -> AnyView {
    view! {
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
        <PaperRanking />
        <Sources />
        <TooltipLayer />
    }
    .into_any()
}
