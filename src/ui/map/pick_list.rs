//! The crowd fanned out: one row a cluster, each tied to its true place by a line the overlay draws.

use super::control::MapControl;
use crate::chart::map::{PickList, PickListSizes, pick_list};
use crate::data::ClusterId;
use crate::scene::Hit;
use crate::ui::Atlas;
use crate::ui::glyph::CloseMark;
use crate::ui::help::Help;
use crate::ui::hover::Hovered;
use crate::ui::shown::Show;
use crate::ui::tooltip::crowd_cells;
use leptos::ev::KeyboardEvent;
use leptos::html::{Div, Ul};
use leptos::prelude::*;

/// Sizes of the list in sixteenths of a rem; the style sheet holds the same.
const SIZES: PickListSizes = PickListSizes { width: 300.0, row_height: 34.0, header: 34.0, footer: 6.0 };

/// Upper left corner and size of the list, and whether "Zoom in here" stands last.
type Placed = ([f64; 2], [f64; 2], bool);

/// Magnification of "Zoom in here".
const CROWD_ZOOM: f64 = 3.0;

impl MapControl {
    /// Sizes of the list as the map is laid out: its texts may have grown more than the map.
    fn pick_list_sizes(self) -> PickListSizes {
        let larger = self.texts_against_map();
        let PickListSizes { width, row_height, header, footer } = SIZES;
        let [width, row_height, header, footer] = [width, row_height, header, footer].map(|length| length * larger);
        PickListSizes { width, row_height, header, footer }
    }

    /// The list of the crowd that is fanned out, placed, its lines following the scrolled rows; none where the sheet lists
    /// it. Tracked.
    pub fn pick_list(self) -> Option<PickList> {
        let crowd = self.fanned.get();
        if self.atlas.sheet.is_used() {
            return None;
        }
        let drawn = self.drawn.get()?;
        let list = (crowd.len() > 1).then(|| pick_list(&drawn.layout, &crowd, self.pick_list_sizes()))?;
        Some(list.scrolled_to(&drawn.layout, self.first_row.get()))
    }
}

/// The list beside the crowd.
#[component]
pub fn PickListView() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let help = Help::expect();
    let crowd = Memo::new(move |_| control.fanned.get());
    let shown = Memo::new(move |_| crowd.with(|crowd| crowd.len() > 1) && !atlas.sheet.is_used());
    let close = move || {
        control.fan(Vec::new());
        atlas.hover.end();
        control.take_keys();
    };
    let placed = Memo::new(move |_| control.pick_list().map(|list| (list.origin, list.size, list.more)));
    let length = move |part: fn(Placed) -> f64| {
        move || {
            let scale = control.scale.get();
            placed.get().map(|placed| format!("{:.1}px", part(placed) * scale)).unwrap_or_default()
        }
    };
    let list_ref = NodeRef::<Div>::new();
    // A list that opens takes the focus, so that arrows walk it at once.
    Effect::new(move |_| {
        if let Some(list) = list_ref.get() {
            focus_first_row(&list);
        }
    });
    let rows = move || crowd.with(|crowd| crowd_list(atlas, control, crowd));
    view! {
        <Show when=move || shown.get()>
            <div
                class="pick-list crowd-list"
                role="dialog"
                aria-label=move || atlas.texts().crowd_title(crowd.with(Vec::len))
                node_ref=list_ref
                style:left=length(|placed| placed.0[0])
                style:top=length(|placed| placed.0[1])
                style:height=length(|placed| placed.1[1])
                on:keydown=move |event| crowd_list_key(&event, list_ref, help, &close)
            >
                <div class="pick-list-title">
                    <span>{move || atlas.texts().crowd_title(crowd.with(Vec::len))}</span>
                    <button type="button" class="close" aria-label=atlas.texts().crowd_close() on:click=move |_| close()>
                        <CloseMark />
                    </button>
                </div>
                {rows}
                <Show when=move || placed.get().is_some_and(|placed| placed.2)>
                    {zoom_in_here(control)}
                </Show>
            </div>
        </Show>
    }
    .into_any()
}

/// The rows of a crowd, by rank.
pub fn crowd_list(atlas: Atlas, control: MapControl, crowd: &[ClusterId]) -> AnyView {
    let rows = crowd.iter().map(|cluster| row_view(atlas, control, *cluster)).collect_view();
    let rows_ref = NodeRef::<Ul>::new();
    view! {
        <ul
            node_ref=rows_ref
            on:scroll=move |_| {
                // The browser tells this a little later: then the list may be closed.
                if let Some(rows) = rows_ref.try_get_untracked().flatten() {
                    let row_height = SIZES.row_height * untrack(|| control.text_scale());
                    control.first_row.set((f64::from(rows.scroll_top()) / row_height).round() as usize);
                }
            }
        >
            {rows}
        </ul>
    }
    .into_any()
}

/// Comes nearer to the crowd that is listed.
pub fn zoom_in_here(control: MapControl) -> AnyView {
    let zoom_in = move |_| {
        if let Some(drawn) = control.drawn.get_untracked() {
            let centers: Vec<_> = control
                .fanned
                .get_untracked()
                .iter()
                .filter_map(|cluster| drawn.layout.bubble(*cluster))
                .map(|bubble| bubble.center)
                .collect();
            let middle =
                [0, 1].map(|axis| centers.iter().map(|center| center[axis]).sum::<f64>() / centers.len().max(1) as f64);
            control.zoom_about(middle, CROWD_ZOOM);
            control.take_keys();
        }
    };
    let title = control.atlas.texts().crowd_zoom();
    view! { <button type="button" class="zoom-in" on:click=zoom_in>{title}</button> }.into_any()
}

/// What a key does in the list: arrows walk it, Escape closes it, a question mark tells how the page is used.
pub fn crowd_list_key(event: &KeyboardEvent, list: NodeRef<Div>, help: Help, close: &dyn Fn()) {
    match event.key().as_str() {
        "Escape" => close(),
        "ArrowDown" => focus_row(list, |at, _| at + 1),
        "ArrowUp" => focus_row(list, |at, _| at.saturating_sub(1)),
        "Home" => focus_row(list, |_, _| 0),
        "End" => focus_row(list, |_, last| last),
        "?" | "？" => help.open(),
        _ => return,
    }
    event.stop_propagation();
    event.prevent_default();
}

/// Gives the first row the focus.
pub fn focus_first_row(list: &web_sys::Element) {
    use wasm_bindgen::JsCast as _;
    let first = list.query_selector("li button").ok().flatten();
    if let Some(button) = first.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = button.focus();
    }
}

fn row_view(atlas: Atlas, control: MapControl, cluster: ClusterId) -> AnyView {
    let hit = Hit::Cluster(cluster);
    // The list itself shows the facts that tell the rows apart: no tooltip over it.
    let light = move || atlas.hover.enter(Hovered::in_view(hit));
    view! {
        <li>
            <button
                type="button"
                class:is-active=move || atlas.hover.hit() == Some(hit)
                on:pointerenter=move |_| light()
                on:focus=move |event| {
                    light();
                    // A pressed row sounds when it is chosen.
                    if event_target::<web_sys::HtmlElement>(&event).matches(":focus-visible") == Ok(true) {
                        atlas.sound(hit);
                    }
                }
                on:click=move |_| {
                    control.fan(Vec::new());
                    control.choose(Hit::Cluster(cluster));
                    control.take_keys();
                }
            >
                {crowd_cells(atlas, cluster)}
            </button>
        </li>
    }
    .into_any()
}

/// Moves the focus to the row that follows from the one in focus and the last one, stopping at the ends.
fn focus_row(list: NodeRef<Div>, row: fn(usize, usize) -> usize) {
    use wasm_bindgen::JsCast as _;
    let Some(list) = list.get_untracked() else { return };
    let Ok(buttons) = list.query_selector_all("li button") else { return };
    let buttons: Vec<web_sys::HtmlElement> =
        (0..buttons.length()).filter_map(|index| buttons.item(index)?.dyn_into().ok()).collect();
    let active = document().active_element();
    let at = buttons.iter().position(|button| active.as_ref() == Some(button.as_ref())).unwrap_or(0);
    let last = buttons.len().saturating_sub(1);
    if let Some(button) = buttons.get(row(at, last).min(last)) {
        let _ = button.focus();
    }
}
