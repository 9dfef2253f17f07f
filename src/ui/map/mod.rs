//! The map and its controls.
//!
//! [`control`] owns the camera and the layout, [`canvas`] paints and takes input, the panel below puts keys,
//! presets, cards and coverage around them.

mod arranging;
mod canvas;
mod control;
mod flight;
mod keys;
mod move_buttons;
mod own_points;
mod pick_list;
mod points_foot;
mod save;
mod size_key;

use super::Atlas;
use super::card::{PinTable, PinnedCard};
use super::claims::ClaimStep;
use super::legend::ColourKey;
use super::sources::CoverageBar;
use crate::platform::{can_fill_screen, is_full_screen, toggle_full_screen};
use crate::state::{Arrangement, MapView, Preset};
use crate::stats::coverage;
use crate::ui::own_data::{OwnButton, PlacingHint};
use crate::ui::sheet::SheetView;
use crate::ui::shown::Show;
use crate::ui::sound::SoundButton;
use crate::words::{self, MapStep};
use canvas::MapCanvas;
pub use control::MapControl;
use leptos::prelude::*;
use move_buttons::MoveButtons;
use own_points::{OwnPoints, PointedPoint};
use pick_list::PickListView;
pub use pick_list::{crowd_list, crowd_list_key, focus_first_row, zoom_in_here};
use points_foot::PointsFoot;
use save::SaveMap;
use size_key::SizeKeyView;

/// The map with its keys, buttons and coverage line.
#[component]
pub fn MapPanel() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    provide_context(OwnPoints::new(control));
    let edition = atlas.slice(|state| state.edition);
    let counted = atlas.slice(|state| state.arrangement == Arrangement::Units);
    // What needs height on a phone: a part of the world, and rows of marks.
    let regional =
        atlas.slice(|state| state.arrangement == Arrangement::Units || state.map != MapView::Preset(Preset::World));
    let known = Memo::new(move |_| coverage(&atlas.data(), edition.get()));
    let (language, texts) = (atlas.language(), atlas.texts());
    // The frame of another site shows what that site has chosen, and holds no list of sources.
    let is_whole_page = atlas.slice(|state| !state.embed);
    let told = move || {
        let (data, edition) = (atlas.data(), edition.get());
        let figures = words::figures_line(language, &data, edition);
        texts.sentences(words::coverage_line(language, &data, edition), figures)
    };
    view! {
        <div class="map-panel" class:is-counted=counted>
            <div class="tools">
                <ColourKey label=texts.colour_key() />
                <Arrangements />
                <Presets />
            </div>
            <div class="stage-area"><div class="stage" class:is-regional=regional node_ref=control.stage>
                <MapCanvas />
                <ZoomButtons />
                <MoveButtons />
                <PickListView />
                <Show when=move || control.hint.get().is_some()>
                    <p class="map-hint">{move || control.hint.get()}</p>
                </Show>
                <PlacingHint />
                <PointedPoint />
            </div>
            <PinnedCard />
            <SheetView />
            <SizeKeyView />
            </div>
            <PointsFoot />
            <ClaimStep />
            <PinTable />
            <div class="coverage">
                <CoverageBar coverage=known />
                <p>
                    {move || told()} " "
                    <Show when=move || is_whole_page.get()>
                        <a href="#data">{texts.sources_and_notes()}</a>
                    </Show>
                </p>
                <Show when=move || is_whole_page.get()>
                    <OwnButton />
                </Show>
                <SoundButton />
                <FullScreenButton />
                <SaveMap />
            </div>
        </div>
    }
    .into_any()
}

/// In place, apart, counted: the same marks.
#[component]
fn Arrangements() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let button = move |arrangement: Arrangement| {
        let chosen = atlas.slice(move |state| state.arrangement == arrangement);
        view! {
            <button
                type="button"
                aria-pressed=move || chosen.get().to_string()
                title=words::arrangement_meaning(atlas.language(), arrangement)
                on:click=move |_| control.arrange(arrangement)
            >
                {words::arrangement_name(atlas.language(), arrangement)}
            </button>
        }
    };
    view! {
        <div class="presets arrangements" role="group" aria-label=atlas.texts().arrangement()>
            {Arrangement::ALL.map(button).into_iter().collect_view()}
        </div>
    }
}

#[component]
fn Presets() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let button = move |preset: Preset| {
        let chosen = atlas.slice(move |state| state.map == MapView::Preset(preset));
        view! {
            <button
                type="button"
                aria-pressed=move || chosen.get().to_string()
                on:click=move |_| {
                    let before = control.view();
                    control.fly_to(MapView::Preset(preset));
                    control.tell(before, MapStep::Preset(preset));
                }
            >
                {words::preset_name(atlas.language(), preset)}
            </button>
        }
    };
    let filtered = atlas.slice(|state| state.filter.is_active());
    view! {
        <div class="presets" data-of-place role="group" aria-label=atlas.texts().presets()>
            {Preset::ALL.map(button).into_iter().collect_view()}
            <Show when=move || filtered.get()>
                <button type="button" class="link" on:click=move |_| {
                    let before = control.view();
                    control.fit_filter();
                    control.tell(before, MapStep::Filter);
                }>
                    {atlas.texts().fit_to_filter()}
                </button>
            </Show>
        </div>
    }
}

/// The map alone on the whole screen; nothing where the browser does not give it.
#[component]
fn FullScreenButton() -> impl IntoView {
    let texts = Atlas::expect().texts();
    let is_full = is_full_screen();
    can_fill_screen().then(|| {
        view! {
            <button type="button" class="quiet-toggle" on:click=move |_| toggle_full_screen()>
                {move || if is_full.get() { texts.full_screen_leave() } else { texts.full_screen() }}
            </button>
        }
        .into_any()
    })
}

/// Puts the keyboard on the list beside the map: the same clusters as rows.
fn to_ranking() {
    use wasm_bindgen::JsCast as _;
    let ranking = document().get_element_by_id("ranking");
    if let Some(ranking) = ranking.and_then(|ranking| ranking.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Refused only for an element that left the page.
        let _ = ranking.focus();
    }
}

#[component]
fn ZoomButtons() -> impl IntoView {
    let control = MapControl::expect();
    let texts = Atlas::expect().texts();
    let moved = control.moved;
    let zoom = move |factor: f64| {
        let before = control.view();
        control.zoom_by(factor);
        control.tell(before, MapStep::Zoom);
    };
    view! {
        <div class="zoom-buttons" role="group" aria-label=texts.zoom()>
            <button type="button" aria-label=texts.zoom_in() title=texts.zoom_in() on:click=move |_| zoom(control::ZOOM_STEP)>
                <svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
                    <path d="M7 2v10M2 7h10" />
                </svg>
            </button>
            <button type="button" aria-label=texts.zoom_out() title=texts.zoom_out() on:click=move |_| zoom(1.0 / control::ZOOM_STEP)>
                <svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
                    <path d="M2 7h10" />
                </svg>
            </button>
            <Show when=move || moved.get()>
                <button type="button" aria-label=texts.zoom_reset_map() title=texts.zoom_reset() on:click=move |_| {
                    let before = control.view();
                    control.fly_to(MapView::default());
                    control.tell(before, MapStep::World);
                    control.take_keys();
                }>
                    <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
                        <path d="M3 4.5a5 5 0 1 1-1 4M3 1.5v3h3" />
                    </svg>
                </button>
            </Show>
        </div>
    }
}
