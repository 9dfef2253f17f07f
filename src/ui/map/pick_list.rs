//! The crowd fanned out: one row a cluster, each tied to its true place by a line the overlay draws.

use super::control::MapControl;
use crate::chart::map::{PickList, PickListSizes, pick_list};
use crate::data::ClusterId;
use crate::scene::Hit;
use crate::ui::Atlas;
use crate::ui::hover::Hovered;
use crate::ui::shown::Show;
use crate::ui::tooltip::crowd_cells;
use crate::words;
use leptos::html::{Div, Ul};
use leptos::prelude::*;

/// Sizes of the list in sixteenths of a rem; the style sheet holds the same.
const SIZES: PickListSizes = PickListSizes { width: 280.0, row_height: 34.0, header: 34.0, footer: 6.0 };

/// Upper left corner and size of the list, and whether "Zoom in here" stands last.
type Placed = ([f64; 2], [f64; 2], bool);

/// Magnification of "Zoom in here".
const CROWD_ZOOM: f64 = 3.0;

impl MapControl {
    /// Sizes of the list as the map is laid out: its texts may have grown more than the map.
    fn pick_list_sizes(self) -> PickListSizes {
        let larger = self.text_scale() / self.scale.get();
        let PickListSizes { width, row_height, header, footer } = SIZES;
        let [width, row_height, header, footer] = [width, row_height, header, footer].map(|length| length * larger);
        PickListSizes { width, row_height, header, footer }
    }

    /// The list of the crowd that is fanned out, placed, its lines following the scrolled rows; tracked.
    pub fn pick_list(self) -> Option<PickList> {
        let crowd = self.fanned.get();
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
    let crowd = Memo::new(move |_| control.fanned.get());
    let shown = Memo::new(move |_| crowd.with(|crowd| crowd.len() > 1));
    let close = move || {
        control.fan(Vec::new());
        atlas.hover.end();
        control.take_keys();
    };
    let placed = Memo::new(move |_| control.pick_list().map(|list| (list.origin, list.size, list.more)));
    // On a phone the list is a sheet at the foot of the screen, placed by the style sheet.
    let length = move |part: fn(Placed) -> f64| {
        move || {
            let scale = control.scale.get();
            match placed.get() {
                Some(placed) if !control.phone.get() => format!("{:.1}px", part(placed) * scale),
                _ => String::new(),
            }
        }
    };
    let list_ref = NodeRef::<Div>::new();
    let rows_ref = NodeRef::<Ul>::new();
    // A list that opens takes the focus, so that arrows walk it at once.
    Effect::new(move |_| {
        if let Some(list) = list_ref.get() {
            let first = list.query_selector("li button").ok().flatten();
            if let Some(button) =
                first.and_then(|element| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(element).ok())
            {
                let _ = button.focus();
            }
        }
    });
    let rows = move || crowd.get().into_iter().map(|cluster| row_view(atlas, control, cluster)).collect_view();
    let zoom_in = move |_| {
        if let Some(drawn) = control.drawn.get_untracked() {
            let centers: Vec<_> = crowd
                .get_untracked()
                .iter()
                .filter_map(|cluster| drawn.layout.bubble(*cluster))
                .map(|bubble| bubble.center)
                .collect();
            let middle =
                [0, 1].map(|axis| centers.iter().map(|center| center[axis]).sum::<f64>() / centers.len().max(1) as f64);
            control.fly_to_camera(drawn.layout.camera.zoomed_about(middle, CROWD_ZOOM));
            control.take_keys();
        }
    };
    view! {
        <Show when=move || shown.get()>
            <div
                class="pick-list"
                role="dialog"
                aria-label=move || words::crowd_title(atlas.language(), crowd.with(Vec::len))
                node_ref=list_ref
                style:left=length(|placed| placed.0[0])
                style:top=length(|placed| placed.0[1])
                style:height=length(|placed| placed.1[1])
                on:keydown=move |event| {
                    let key = event.key();
                    match key.as_str() {
                        "Escape" => close(),
                        "ArrowDown" => focus_sibling(list_ref, 1),
                        "ArrowUp" => focus_sibling(list_ref, -1),
                        _ => return,
                    }
                    event.stop_propagation();
                    event.prevent_default();
                }
            >
                <div class="pick-list-title">
                    <span>{move || words::crowd_title(atlas.language(), crowd.with(Vec::len))}</span>
                    <button type="button" class="close" aria-label="Close the list" on:click=move |_| close()>
                        <svg width="10" height="10" viewBox="0 0 10 10" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
                            <path d="M1 1l8 8M9 1l-8 8" />
                        </svg>
                    </button>
                </div>
                <ul
                    node_ref=rows_ref
                    on:scroll=move |_| {
                        if let Some(rows) = rows_ref.get_untracked() {
                            let row_height = SIZES.row_height * untrack(|| control.text_scale());
                            control.first_row.set((f64::from(rows.scroll_top()) / row_height).round() as usize);
                        }
                    }
                >
                    {rows}
                </ul>
                <Show when=move || placed.get().is_some_and(|placed| placed.2)>
                    <button type="button" class="zoom-in" on:click=zoom_in>"Zoom in here"</button>
                </Show>
            </div>
        </Show>
    }
    .into_any()
}

fn row_view(atlas: Atlas, control: MapControl, cluster: ClusterId) -> AnyView {
    let hit = Hit::Cluster(cluster);
    // The list itself shows the facts that tell the rows apart: no tooltip over it.
    let light = move || atlas.hover.enter(Hovered { hit, crowd: Vec::new(), anchor: None });
    view! {
        <li>
            <button
                type="button"
                class:is-active=move || atlas.hover.hit() == Some(hit)
                on:pointerenter=move |_| light()
                on:focus=move |_| light()
                on:click=move |_| {
                    control.fan(Vec::new());
                    control.pin(cluster);
                    control.take_keys();
                }
            >
                {crowd_cells(atlas, cluster)}
            </button>
        </li>
    }
    .into_any()
}

/// Moves the focus by a number of rows, stopping at the ends.
fn focus_sibling(list: NodeRef<Div>, step: i32) {
    use wasm_bindgen::JsCast as _;
    let Some(list) = list.get_untracked() else { return };
    let Ok(buttons) = list.query_selector_all("li button") else { return };
    let buttons: Vec<web_sys::HtmlElement> =
        (0..buttons.length()).filter_map(|index| buttons.item(index)?.dyn_into().ok()).collect();
    let active = document().active_element();
    let at = buttons.iter().position(|button| active.as_ref() == Some(button.as_ref())).unwrap_or(0);
    let next = at.saturating_add_signed(step as isize).min(buttons.len().saturating_sub(1));
    if let Some(button) = buttons.get(next) {
        let _ = button.focus();
    }
}
