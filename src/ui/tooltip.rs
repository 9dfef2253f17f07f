//! The tooltip all figures share. The pointer can enter it; Escape closes it.

use super::Atlas;
use super::glyph::Glyph;
use super::map::MapControl;
use super::run::run_view;
use super::shown::Show;
use crate::data::ClusterId;
use crate::platform::{MeasuredBox, element_size};
use crate::scene::{Hit, place_beside};
use crate::words::{self, Run};
use leptos::ev::{KeyboardEvent, keydown, scroll};
use leptos::html::Div;
use leptos::prelude::*;

/// Places the tooltip of whatever is hovered.
#[component]
pub fn TooltipLayer() -> impl IntoView {
    let atlas = Atlas::expect();
    let escape = window_event_listener(keydown, move |event: KeyboardEvent| {
        // A figure, a list or a field that had a use for the key has said so.
        if event.key() == "Escape" && !event.default_prevented() {
            let _ = atlas.escape() || atlas.unpin_last() || atlas.leave_claim();
        }
    });
    let scrolled = window_event_listener(scroll, move |_| atlas.hover.scroll());
    on_cleanup(move || {
        escape.remove();
        scrolled.remove();
    });
    let shown = Memo::new(move |_| atlas.hover.get().is_some_and(|hovered| hovered.anchor.is_some()));
    view! {
        <Show when=move || shown.get()>
            <Tooltip />
        </Show>
    }
}

/// Where a tooltip is in the window, in CSS pixels from its left and its lower edge.
#[derive(Clone, Copy, PartialEq)]
struct Place {
    left: f64,
    bottom: f64,
    /// How far the page was scrolled then, since the mark was found.
    since: f64,
    /// Whether its lower edge stays there, whatever it holds.
    is_kept: bool,
}

#[component]
fn Tooltip() -> impl IntoView {
    let atlas = Atlas::expect();
    let box_ref = NodeRef::<Div>::new();
    let size = element_size(box_ref, MeasuredBox::Border);
    let is_measured = move || size.get()[1] > 0.0;
    let place = Memo::new(move |before: Option<&Option<Place>>| {
        // The list of a crowd grows and shrinks upwards as its rows are gone through: those under the pointer stay.
        let since = atlas.hover.since();
        if let Some(Some(before)) = before.filter(|_| atlas.hover.hit().is_some() && atlas.hover.is_walked()) {
            return Some(Place { bottom: before.bottom + since - before.since, since, is_kept: true, ..*before });
        }
        let (anchor, size) = (atlas.hover.anchor()?, size.get());
        let viewport = [window().inner_width().ok()?.as_f64()?, window().inner_height().ok()?.as_f64()?];
        let (others, pointer) = atlas.hover.kept_free();
        let [left, top] = place_beside(anchor.center, anchor.half, size, viewport, &others, pointer);
        Some(Place { left, bottom: viewport[1] - top - size[1], since, is_kept: false })
    });
    let px =
        move |length: fn(Place) -> f64| place.get().map_or("0".to_owned(), |place| format!("{:.0}px", length(place)));
    let facts = move || atlas.hover.hit().map(|hit| facts_view(atlas, hit));
    // Its own memo: walking the list changes the facts above, and the row in focus must stay the same element.
    let crowd = Memo::new(move |_| atlas.hover.get().map(|hovered| hovered.crowd).unwrap_or_default());
    let others = move || {
        let crowd = crowd.get();
        (crowd.len() > 1).then(|| crowd_view(atlas, &crowd))
    };
    view! {
        <div
            class="tooltip"
            role="region"
            aria-label=atlas.texts().tooltip_name()
            node_ref=box_ref
            style:left=move || px(|place| place.left)
            style:bottom=move || px(|place| place.bottom)
            style:max-height=move || {
                place.get().filter(|place| place.is_kept).map(|place| format!("calc(100vh - {:.0}px)", place.bottom + 8.0))
            }
            class:has-crowd=move || crowd.with(|crowd| crowd.len() > 1)
            class:is-measured=move || is_measured()
            on:pointerenter=move |_| atlas.hover.stay()
            on:pointerleave=move |_| atlas.hover.leave()
        >
            {move || facts()}
            {move || others()}
        </div>
    }
    .into_any()
}

/// The facts of a mark, from its name to its sources.
pub fn facts_view(atlas: Atlas, hit: Hit) -> AnyView {
    let (edition, pair) = atlas.state.with(|state| (state.edition, state.pair));
    let tooltip = words::tooltip(atlas.language(), &atlas.data(), edition, hit, pair);
    let lines = tooltip.lines.into_iter().map(line_view).collect_view();
    let source = tooltip.sources.map(|sources| view! { <p class="tooltip-source">{sources}</p> }.into_any());
    view! {
        <div class="tooltip-head">
            <Glyph form=tooltip.mark.form evidence=tooltip.mark.evidence />
            {tooltip.title}
        </div>
        <div class="tooltip-where">{tooltip.subtitle}</div>
        <div class="tooltip-lines">{lines}</div>
        {source}
    }
    .into_any()
}

fn line_view(line: Vec<Run>) -> AnyView {
    view! { <div>{line.into_iter().map(run_view).collect_view()}</div> }.into_any()
}

/// Everything as near to the pointer, by rank; each can be chosen.
fn crowd_view(atlas: Atlas, crowd: &[ClusterId]) -> AnyView {
    let title = atlas.texts().crowd_title(crowd.len());
    let rows = crowd.iter().map(|cluster| crowd_row(atlas, *cluster)).collect_view();
    let control = MapControl::expect();
    let crowd = crowd.to_vec();
    let fan_out = move |_| {
        atlas.hover.end();
        control.fan(crowd.clone());
    };
    view! {
        <div class="crowd">
            <p class="crowd-title">{title}</p>
            <ul>{rows}</ul>
        </div>
        <button type="button" class="link crowd-fan" on:click=fan_out>
            {atlas.texts().crowd_fan_out()}
        </button>
    }
    .into_any()
}

fn crowd_row(atlas: Atlas, cluster: ClusterId) -> AnyView {
    let this = Hit::Cluster(cluster);
    view! {
        <li>
            <button
                type="button"
                class:is-active=move || atlas.hover.hit() == Some(this)
                on:pointerenter=move |_| atlas.hover.look_at(this)
                on:focus=move |_| atlas.hover.look_at(this)
                on:click=move |_| atlas.choose(this, None)
            >
                {crowd_cells(atlas, cluster)}
            </button>
        </li>
    }
    .into_any()
}

/// Rank, mark, name and share of a cluster, as the lists of crowds show them.
pub fn crowd_cells(atlas: Atlas, cluster: ClusterId) -> AnyView {
    let (edition, pair) = atlas.state.with_untracked(|state| (state.edition, state.pair));
    let row = words::crowd_row(atlas.language(), &atlas.data(), edition, pair, cluster);
    view! {
        <span class="rank">{row.rank}</span>
        <Glyph form=row.mark.form evidence=row.mark.evidence />
        <span>{row.name}</span>
        <span class="share">{row.share}</span>
    }
    .into_any()
}
