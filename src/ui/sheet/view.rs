//! The sheet on the page.

use super::handle::Handle;
use super::is_in;
use crate::data::{ClusterId, Edition};
use crate::platform::{MeasuredBox, element_size};
use crate::scene::Hit;
use crate::state::{Action, Pair, Pull};
use crate::ui::Atlas;
use crate::ui::card::card_view;
use crate::ui::glyph::CloseMark;
use crate::ui::help::Help;
use crate::ui::map::{MapControl, crowd_list, crowd_list_key, focus_first_row, zoom_in_here};
use crate::ui::shown::Show;
use crate::ui::tooltip::facts_view;
use crate::words;
use leptos::ev::{MouseEvent, PointerEvent, click, pointerdown};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Element;

/// What the sheet shows.
enum Content {
    Crowd(Vec<ClusterId>),
    Mark(Hit),
}

/// What there is to show: a crowd before a mark. Tracked.
fn content(atlas: Atlas, control: MapControl) -> Option<Content> {
    let crowd = control.fanned.get();
    let mark = atlas.sheet.mark().map(Content::Mark);
    if crowd.len() > 1 && atlas.sheet.is_used() { Some(Content::Crowd(crowd)) } else { mark }
}

/// The sheet while it has something to show.
#[component]
pub fn SheetView() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    close_on_taps_outside(atlas, control);
    view! {
        <Show when=move || content(atlas, control).is_some()>
            <Open />
        </Show>
    }
}

/// A tap on the page closes the sheet where it was open before the finger came down. The map, where a tap may mean
/// another mark, closes it itself.
fn close_on_taps_outside(atlas: Atlas, control: MapControl) {
    let pressed_ms = StoredValue::new(None);
    let pressed = window_event_listener(pointerdown, move |event: PointerEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let outside = target.is_some_and(|target| !is_in(&target, ".sheet, .stage"));
        pressed_ms.set_value(outside.then(|| event.time_stamp()));
    });
    let clicked = window_event_listener(click, move |_: MouseEvent| {
        let pressed_ms = pressed_ms.try_update_value(Option::take).flatten();
        let opened_ms = atlas.sheet.opened_ms.get_value();
        if atlas.sheet.is_used_untracked() && pressed_ms.is_some_and(|pressed_ms| opened_ms < pressed_ms) {
            close(atlas, control);
        }
    });
    on_cleanup(move || {
        pressed.remove();
        clicked.remove();
    });
}

fn close(atlas: Atlas, control: MapControl) {
    atlas.sheet.close();
    control.fold();
    atlas.hover.end();
}

#[component]
fn Open() -> impl IntoView {
    let atlas = Atlas::expect();
    let help = Help::expect();
    let control = MapControl::expect();
    let node = NodeRef::<Div>::new();
    let size = element_size(node, MeasuredBox::Border);
    Effect::new(move |_| {
        // Another mark may fill a sheet of the same size.
        let _ = atlas.sheet.mark();
        let size = size.get();
        if let Some(element) = node.get().filter(|_| size[1] > 0.0) {
            atlas.sheet.clear(element.get_bounding_client_rect().left(), size);
        }
    });
    let lists = Memo::new(move |_| matches!(content(atlas, control), Some(Content::Crowd(_))));
    Effect::new(move |_| {
        if let Some(element) = node.get().filter(|_| lists.get()) {
            // In a sheet that is open already the rows come after this.
            request_animation_frame(move || focus_first_row(&element));
        }
    });
    let label = move || match content(atlas, control) {
        Some(Content::Crowd(crowd)) => atlas.texts().crowd_title(crowd.len()),
        _ => atlas.texts().sheet_label(),
    };
    let subject = atlas.slice(|state| (state.edition, state.pair));
    let pull = RwSignal::new(None::<Pull>);
    view! {
        <div
            class="sheet"
            class:is-pulled=move || pull.get().is_some()
            role=move || if lists.get() { "dialog" } else { "region" }
            aria-label=move || label()
            node_ref=node
            style:transform=move || pull.get().map(|pull| format!("translateY({:.0}px)", pull.way())).unwrap_or_default()
            on:keydown=move |event| {
                if lists.get_untracked() {
                    crowd_list_key(&event, node, help, &|| close(atlas, control));
                }
            }
        >
            <Handle pull let_go=move || {
                if pull.get_untracked().is_some_and(|pull| pull.closes(size.get_untracked()[1])) {
                    close(atlas, control);
                }
            } />
            <button type="button" class="close" aria-label=atlas.texts().sheet_close() on:click=move |_| close(atlas, control)>
                <CloseMark />
            </button>
            {move || content(atlas, control).map(|content| content_view(atlas, control, subject.get(), &content))}
        </div>
    }
    .into_any()
}

fn content_view(atlas: Atlas, control: MapControl, (edition, pair): (Edition, Pair), content: &Content) -> AnyView {
    match content {
        Content::Crowd(crowd) => view! {
            <p class="sheet-title">{atlas.texts().crowd_title(crowd.len())}</p>
            <div class="sheet-body crowd-list">{crowd_list(atlas, control, crowd)}</div>
            <div class="sheet-foot">{zoom_in_here(control)}</div>
        }
        .into_any(),
        Content::Mark(Hit::Cluster(cluster)) => {
            let card = words::card(atlas.language(), &atlas.data(), edition, *cluster, pair);
            view! {
                <div class="sheet-body">{card_view(atlas, &card, ().into_any())}</div>
                <div class="sheet-foot">{pin_view(atlas, *cluster)}</div>
            }
            .into_any()
        }
        Content::Mark(hit) => view! { <div class="sheet-body">{facts_view(atlas, *hit)}</div> }.into_any(),
    }
}

/// Pins or unpins; two and more stand side by side below the map, where a link leads.
fn pin_view(atlas: Atlas, cluster: ClusterId) -> AnyView {
    let pins = atlas.slice(|state| state.pins.clone());
    let name = move || {
        let pinned = pins.with(|pins| pins.contains(&cluster));
        if pinned { atlas.texts().unpin() } else { atlas.texts().pin() }
    };
    let link = move || {
        let count = pins.with(Vec::len);
        let close = move |_| {
            atlas.sheet.close();
        };
        (count > 1).then(|| view! { <a href="#pins" on:click=close>{atlas.texts().pinned_count(count)}</a> }.into_any())
    };
    view! {
        <button type="button" class="button" on:click=move |_| atlas.dispatch(Action::TogglePin(cluster))>
            {move || name()}
        </button>
        {move || link()}
    }
    .into_any()
}
