//! What stands of the reader's points below the map: what the dots are, a way over them by keys, all of them as a table.

use super::control::ZOOM_STEP;
use super::keys::map_step;
use super::own_points::{OwnPoints, point_glyph};
use crate::chart::{Column, FigureRow, FigureTable};
use crate::data::Missing;
use crate::import::{Field, Points};
use crate::state::{Arrangement, Ground, KeyMeaning, MapView, Panel};
use crate::ui::chart_figure::table_view;
use crate::ui::help::Help;
use crate::ui::key_focus::meaning_of;
use crate::ui::shown::Show;
use crate::words;
use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Element;

/// So many are listed at once: a page of more takes the browser seconds.
const LISTED: usize = 1000;

/// The foot; nothing where there are no points, or where no dots are shown because the marks are counted.
#[component]
pub fn PointsFoot() -> impl IntoView {
    let points = expect_context::<OwnPoints>();
    let Some(key) = untrack(move || points.key()) else { return ().into_any() };
    let counted = points.control.atlas.slice(|state| state.arrangement == Arrangement::Units);
    let page = RwSignal::new(0);
    view! {
        <Show when=move || !counted.get()>
            <div class="figure-foot own-points-foot">
                {walker(points, key.clone())}
                {listed(points, page)}
            </div>
        </Show>
    }
    .into_any()
}

/// What the dots are. It takes keys, which walk over them on the map above.
fn walker(points: OwnPoints, key: String) -> AnyView {
    let (texts, label) = (points.control.atlas.texts(), key.clone());
    let focused = move |event: FocusEvent| {
        let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        // Only for a reader with keys: a click gives the focus too.
        if element.is_some_and(|element| element.matches(":focus-visible") == Ok(true)) {
            points.control.hint.set(Some(texts.own_points_keys_hint()));
            points.return_to();
        }
    };
    let blurred = move |_| {
        points.control.hint.set(None);
        points.point_at(None);
        points.control.atlas.announcer.hush();
    };
    let help = Help::expect();
    let pressed = move |event: KeyboardEvent| {
        if let Some(meaning) = meaning_of(&event, Ground::Map)
            && act(points, help, meaning)
        {
            event.prevent_default();
            points.control.hint.set(None);
        }
    };
    view! {
        <p
            class="own-points-key"
            role="group"
            tabindex="0"
            aria-label=label
            aria-describedby="own-points-keys"
            on:focus=focused
            on:blur=blurred
            on:keydown=pressed
        >
            {point_glyph(points)}
            <span>{key}</span>
        </p>
        <p id="own-points-keys" class="visually-hidden">{texts.own_points_keys()}</p>
    }
    .into_any()
}

/// Whether there was anything to do.
fn act(points: OwnPoints, help: Help, meaning: KeyMeaning) -> bool {
    let (control, atlas) = (points.control, points.control.atlas);
    let before = control.view();
    match meaning {
        KeyMeaning::Step(step) => points.step(step),
        KeyMeaning::ZoomIn => points.zoom(ZOOM_STEP),
        KeyMeaning::ZoomOut => points.zoom(1.0 / ZOOM_STEP),
        KeyMeaning::ShowWorld => control.fly_to(MapView::default()),
        KeyMeaning::Look(direction) => control.look(direction),
        KeyMeaning::Table => atlas.announcer.tell(atlas.texts().told_table(atlas.turn_panel(Panel::Points))),
        KeyMeaning::Help => help.open(),
        KeyMeaning::Leave => {
            let was_there = points.is_pointed();
            points.point_at(None);
            return was_there;
        }
        KeyMeaning::Choose | KeyMeaning::ListCrowd => return false,
    }
    if let Some(step) = map_step(meaning) {
        control.tell(before, step);
    }
    true
}

/// The button that opens the table, and the table, a page at a time.
fn listed(points: OwnPoints, page: RwSignal<usize>) -> AnyView {
    let atlas = points.control.atlas;
    let is_open = atlas.panel(Panel::Points);
    let texts = atlas.texts();
    let table = move || is_open.get().then(|| table(points, page.get()).map(|table| table_view(atlas, table)));
    view! {
        <button
            type="button"
            class="quiet-button table-button"
            aria-expanded=move || is_open.get().to_string()
            on:click=move |_| {
                let _ = atlas.turn_panel(Panel::Points);
            }
        >
            {move || if is_open.get() { texts.table_hide() } else { texts.own_points_table() }}
        </button>
        {move || table()}
        <Show when=move || is_open.get()>{pages(points, page)}</Show>
    }
    .into_any()
}

/// The ways to the pages before and after; nothing where there is one page.
fn pages(points: OwnPoints, page: RwSignal<usize>) -> Option<AnyView> {
    let texts = points.control.atlas.texts();
    let count = points.read(|points, _, _| points.lon_deg.len()).unwrap_or_default();
    let last = count.saturating_sub(1) / LISTED;
    let button = |name: String, to: fn(usize) -> Option<usize>| {
        let to = move |page: usize| to(page).filter(|to| *to <= last);
        let turn = move |_| {
            if let Some(to) = to(page.get_untracked()) {
                page.set(to);
                points.control.atlas.announcer.tell(caption(points, to).unwrap_or_default());
            }
        };
        // It stays at an end, and the focus with it.
        view! {
            <button type="button" class="button" aria-disabled=move || to(page.get()).is_none().to_string() on:click=turn>
                {name}
            </button>
        }
        .into_any()
    };
    let many = || points.control.atlas.language().count(LISTED);
    (last > 0).then(|| {
        view! {
            <div class="own-pages">
                {button(texts.own_points_before(many()), |page| page.checked_sub(1))}
                {button(texts.own_points_after(many()), |page| page.checked_add(1))}
            </div>
        }
        .into_any()
    })
}

/// What a page of the table lists.
fn caption(points: OwnPoints, page: usize) -> Option<String> {
    let language = points.control.atlas.language();
    let texts = language.texts();
    points.read(|all, file, count| {
        let (number, first) = (all.lon_deg.len(), page * LISTED);
        if number <= LISTED {
            return texts.own_points_key(count, file);
        }
        let [first, last] = [first + 1, number.min(first + LISTED)].map(|at| language.count(at));
        texts.own_points_part(first, last, count, file)
    })
}

/// A page of the points, in the order of the file.
fn table(points: OwnPoints, page: usize) -> Option<FigureTable> {
    let atlas = points.control.atlas;
    let (language, texts) = (atlas.language(), atlas.texts());
    let caption = caption(points, page)?;
    points.read(|Points { lon_deg, lat_deg, values }, _, _| {
        let row = |((lon, lat), value): ((&f32, &f32), &f64)| {
            let place = words::own::typed([*lon, *lat].map(f64::from));
            let value = if value.is_nan() { texts.own_points_no_value() } else { words::own::figure(language, *value) };
            FigureRow { hit: None, cells: vec![Some(place), Some(value)], missing: Missing::NotInOwnTable }
        };
        let rows = lon_deg.iter().zip(lat_deg).zip(values).skip(page * LISTED).take(LISTED);
        FigureTable {
            caption,
            columns: vec![
                Column::words(texts.own_points_place()),
                Column::figures(words::own::field_name(language, Field::Value)),
            ],
            rows: rows.map(row).collect(),
        }
    })
}
