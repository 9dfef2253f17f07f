//! A chart on canvas: frame and marks below, overlay above, one tab stop, the shared tooltip.

use super::Atlas;
use super::hover::{Anchor, Hovered};
use crate::chart::units::UnitLabel;
use crate::chart::{Figure, FigureInput, FigureRow, FigureTable};
use crate::data::Dataset;
use crate::paint::{Inks, Layer, paint_frame, paint_scene};
use crate::platform::{FrameTask, MeasuredBox, element_size, pixel_density};
use crate::scene::{Hit, MarkForm, Scene, Target, TargetShape};
use crate::state::{Action, ViewState};
use crate::words;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use std::sync::Arc;

/// How far from a mark's edge the pointer still means it, in CSS pixels.
pub const MOUSE_REACH: f64 = 24.0;
/// The same for a finger.
pub const TOUCH_REACH: f64 = 44.0;

/// A sentence computed from the tables and the state.
pub type Sentence = fn(&Dataset, &ViewState) -> String;

/// A chart as the page shows it. One component serves them all: they differ in these values alone.
pub struct FigureSpec {
    /// Name for screen readers.
    pub label: &'static str,
    /// What the figure shows, as its title; none where a heading of the page says it.
    pub title: Option<Sentence>,
    /// How to read it, in a line under the title.
    pub reading: Option<Sentence>,
    /// The figures in a sentence, for screen readers.
    pub summary: Sentence,
    /// What is missing or cannot be told, in a line under the figure.
    pub note: Option<Sentence>,
    /// The layout at a width.
    pub layout: fn(&FigureInput<'_>) -> Box<dyn Figure>,
}

type Painting = Option<Arc<Drawn>>;

/// A layout with the scene made from it.
type Drawn = (Box<dyn Figure>, Scene);

/// Title, controls, chart, note, and the table of the same figures.
#[component]
pub fn ChartFigure(
    /// What is shown.
    spec: &'static FigureSpec,
    /// Legend and controls, between the line that says how to read the figure and the figure.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let state = atlas.charts;
    let says = move |sentence: Sentence| state.with(|state| sentence(&atlas.data(), state));
    let layout = move |width: f64| {
        state
            .with(|state| (spec.layout)(&FigureInput { data: &atlas.data(), state, width, measure: &*atlas.measure() }))
    };
    let table_open = RwSignal::new(false);
    view! {
        {spec.title.map(|title| view! { <h3 class="figure-title">{move || says(title)}</h3> }.into_any())}
        {spec.reading.map(|reading| view! { <p class="figure-note">{move || says(reading)}</p> }.into_any())}
        {children.map(|children| children())}
        <Chart label=spec.label summary=Callback::new(move |()| says(spec.summary)) layout=Callback::new(layout) table_open />
        {spec.note.map(|note| view! { <p class="fine">{move || says(note)}</p> }.into_any())}
        <FigureTableView layout=Callback::new(layout) table_open />
    }
    .into_any()
}

/// The canvases, one tab stop.
#[component]
fn Chart(
    label: &'static str,
    summary: Callback<(), String>,
    layout: Callback<f64, Box<dyn Figure>>,
    table_open: RwSignal<bool>,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let container = NodeRef::<Div>::new();
    let base_canvas = NodeRef::<Canvas>::new();
    let overlay_canvas = NodeRef::<Canvas>::new();
    let size = element_size(container, MeasuredBox::Content);
    let width = Memo::new(move |_| size.get()[0]);
    let density = pixel_density();
    let summary_id = format!("summary-{}", crate::ui::unique_number());
    let described_by = summary_id.clone();

    let pins = atlas.slice(|state| state.pins.clone());
    let painting = Memo::new_with_compare(
        move |_| {
            let width = width.get();
            (width >= 1.0).then(|| {
                let layout = layout.run(width);
                let scene = layout.scene();
                Arc::new((layout, scene))
            })
        },
        |before: Option<&Painting>, after: Option<&Painting>| !matches!((before, after), (Some(None), Some(None))),
    );
    let scene_height = Memo::new(move |_| painting.with(|painting| painting.as_ref().map_or(0.0, |p| p.1.height)));
    let prepared = move |canvas: NodeRef<Canvas>| -> Option<(Layer, Inks, Arc<Drawn>)> {
        let painting = painting.get_untracked()?;
        let inks = atlas.theme.inks.get_untracked()?;
        let canvas = canvas.get_untracked()?;
        let layer = Layer::prepare(canvas, [painting.1.width, painting.1.height], density.get_untracked()).ok()?;
        Some((layer, inks, painting))
    };
    let paint_base = FrameTask::new(move || {
        if let Some((layer, inks, painting)) = prepared(base_canvas) {
            if let Some(frame) = painting.0.frame() {
                paint_frame(frame, &layer, &inks);
            }
            // Refused only for numbers that are not finite, which layouts never make.
            let _ = paint_scene(&layer, &painting.1, &inks);
        }
    });
    let paint_overlay = FrameTask::new(move || {
        if let Some((layer, inks, painting)) = prepared(overlay_canvas) {
            let lit = untrack(move || atlas.lit());
            let lit = atlas.state.with_untracked(|state| painting.1.highlights(lit, &state.pins, &atlas.data()));
            let _ = paint_scene(&layer, &lit, &inks);
        }
    });
    Effect::new(move |_| {
        painting.track();
        atlas.theme.inks.track();
        density.track();
        base_canvas.track();
        paint_base.request();
    });
    Effect::new(move |_| {
        painting.track();
        atlas.theme.inks.track();
        density.track();
        overlay_canvas.track();
        pins.track();
        let _ = atlas.lit();
        paint_overlay.request();
    });

    let hovered_at = move |target: &Target| {
        let anchor = container.get_untracked().map(|element| {
            let area = element.get_bounding_client_rect();
            anchor_of(target, [area.left(), area.top()])
        });
        Hovered { hit: target.hit, crowd: Vec::new(), anchor }
    };
    let target_under = move |event: &PointerEvent| {
        let element = container.get_untracked()?;
        let area = element.get_bounding_client_rect();
        let point = [f64::from(event.client_x()) - area.left(), f64::from(event.client_y()) - area.top()];
        let reach = if event.pointer_type() == "mouse" { MOUSE_REACH } else { TOUCH_REACH };
        painting.get_untracked()?.1.nearest(point, reach).copied()
    };
    let is_over = RwSignal::new(false);
    let point_at = move |event: &PointerEvent| {
        let target = target_under(event);
        is_over.set(target.is_some());
        match &target {
            Some(target) => atlas.hover.enter(hovered_at(target)),
            None => atlas.hover.leave(),
        }
    };
    // A finger has not hovered: where there is no sheet to pin from, its first tap shows and its second one pins.
    let tapped = move |event: &PointerEvent| {
        let Some(target) = target_under(event) else { return atlas.hover.leave() };
        let hovered = hovered_at(&target);
        let shown = atlas.hover.get_untracked().map(|hovered| hovered.hit) == Some(target.hit);
        let first = event.pointer_type() != "mouse" && !shown;
        if first && !atlas.sheet.is_used_untracked() {
            atlas.present(hovered);
        } else {
            atlas.choose(target.hit, hovered.anchor);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if event.key().eq_ignore_ascii_case("t") {
            table_open.update(|open| *open = !*open);
            return;
        }
        let Some(painting) = painting.get_untracked() else { return };
        match key_step(&event.key(), &painting.1, untrack(move || atlas.lit())) {
            Some(KeyStep::To(target)) => {
                atlas.present(hovered_at(&target));
                atlas.announce_hit(target.hit);
            }
            Some(KeyStep::Choose(Hit::Cluster(cluster))) => atlas.dispatch(Action::TogglePin(cluster)),
            Some(KeyStep::Choose(_)) => {}
            Some(KeyStep::Leave) => drop(atlas.escape()),
            None => return,
        }
        event.prevent_default();
    };

    view! {
        <div
            class="chart"
            class:is-over=move || is_over.get()
            node_ref=container
            role="group"
            aria-roledescription="chart"
            aria-label=label
            aria-describedby=described_by
            tabindex="0"
            style:height=move || format!("{}px", scene_height.get())
            on:pointermove=move |event| {
                if event.pointer_type() == "mouse" {
                    point_at(&event);
                }
            }
            on:pointerleave=move |_| {
                is_over.set(false);
                atlas.hover.leave();
            }
            on:click=move |event| {
                // Clicks are pointer events here; a synthetic one carries no position and means nothing.
                let event: PointerEvent = wasm_bindgen::JsCast::unchecked_into(event);
                tapped(&event);
            }
            on:keydown=on_key
            on:blur=move |_| atlas.hover.leave()
        >
            <canvas node_ref=base_canvas aria-hidden="true"></canvas>
            <canvas node_ref=overlay_canvas aria-hidden="true"></canvas>
            {move || painting.with(|painting| Some(html_labels(&painting.as_ref()?.0.html_labels())))}
            <p id=summary_id class="visually-hidden">{move || summary.run(())}</p>
        </div>
    }
    .into_any()
}

/// Texts over the figure that can be selected.
fn html_labels(labels: &[&UnitLabel]) -> AnyView {
    let label = |label: &&UnitLabel| {
        let class = if label.form == MarkForm::Disc { "count-a" } else { "count-b" };
        let px = |length: f64| format!("{length:.1}px");
        view! {
            <div
                class="unit-label"
                class:is-beside=label.beside
                style:left=px(label.origin[0])
                style:top=px(label.origin[1])
                style:width=px(label.size[0])
                style:height=px(label.size[1])
            >
                <span>{label.name.clone()}</span>
                <b class=class>{label.count.clone()}</b>
            </div>
        }
        .into_any()
    };
    labels.iter().map(label).collect_view().into_any()
}

/// The table of a figure's values behind a button; T opens and closes it from the figure.
#[component]
fn FigureTableView(layout: Callback<f64, Box<dyn Figure>>, table_open: RwSignal<bool>) -> impl IntoView {
    let atlas = Atlas::expect();
    // Tables do not depend on the width, but layouts are made for one.
    const ANY_WIDTH: f64 = 640.0;
    let table = move || table_open.get().then(|| table_view(atlas, layout.run(ANY_WIDTH).table()));
    view! {
        <button
            type="button"
            class="quiet-button table-button"
            aria-expanded=move || table_open.get().to_string()
            on:click=move |_| table_open.update(|open| *open = !*open)
        >
            {move || words::table::SHOW_TABLE[usize::from(table_open.get())]}
        </button>
        {move || table()}
    }
    .into_any()
}

fn table_view(atlas: Atlas, table: FigureTable) -> AnyView {
    let FigureTable { caption, columns, rows } = table;
    let numeric: Vec<bool> = columns.iter().map(|column| column.numeric).collect();
    let heads = columns
        .into_iter()
        .map(|column| view! { <th scope="col" class:is-figure=column.numeric>{column.name}</th> }.into_any())
        .collect_view();
    let body = rows.into_iter().map(|row| row_view(atlas, row, &numeric)).collect_view();
    let label = caption.clone();
    view! {
        <div class="figure-table" role="region" aria-label=label tabindex="0">
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A row lights its mark everywhere; the name of a cluster pins its card.
fn row_view(atlas: Atlas, row: FigureRow, numeric: &[bool]) -> AnyView {
    let FigureRow { hit, cells } = row;
    let mut cells = cells.into_iter().map(|cell| {
        cell.map_or_else(
            || {
                view! {
                    <span aria-hidden="true">{words::UNKNOWN}</span>
                    <span class="visually-hidden">{words::NOT_IN_OPEN_SOURCES}</span>
                }
                .into_any()
            },
            IntoAny::into_any,
        )
    });
    let name = cells.next();
    let name = match hit {
        Some(Hit::Cluster(cluster)) => view! {
            <button type="button" class="row-button" on:click=move |_| atlas.choose(Hit::Cluster(cluster), None)>
                {name}
            </button>
        }
        .into_any(),
        _ => name.into_any(),
    };
    let is_figure = |at: usize| numeric.get(at).copied().unwrap_or_default();
    let rest = cells
        .enumerate()
        .map(|(at, cell)| view! { <td class:is-figure=is_figure(at + 1)>{cell}</td> }.into_any())
        .collect_view();
    let enter = move |_| {
        if let Some(hit) = hit {
            atlas.hover.enter(Hovered { hit, crowd: Vec::new(), anchor: None });
        }
    };
    view! {
        <tr
            class:is-lit=move || hit.is_some() && atlas.lit() == hit
            on:pointerenter=enter
            on:pointerleave=move |_| atlas.hover.leave()
        >
            <th scope="row" class:is-figure=is_figure(0)>{name}</th>
            {rest}
        </tr>
    }
    .into_any()
}

/// The box of a target on the screen, its figure's upper left corner being at `origin` in client pixels.
pub fn anchor_of(target: &Target, origin: [f64; 2]) -> Anchor {
    let half = match target.shape {
        TargetShape::Disc(radius) => [radius; 2],
        TargetShape::Rect(half) => half,
    };
    Anchor { center: [origin[0] + target.center[0], origin[1] + target.center[1]], half }
}

enum KeyStep {
    To(Target),
    Choose(Hit),
    Leave,
}

/// What a key means in a chart: arrows walk the marks in reading order. Marks that stand for the same, the unnamed
/// clusters of an economy, count as one.
fn key_step(key: &str, scene: &Scene, current: Option<Hit>) -> Option<KeyStep> {
    let mut targets: Vec<&Target> = scene.targets.iter().collect();
    targets.dedup_by_key(|target| target.hit);
    let at = current.and_then(|hit| targets.iter().position(|target| target.hit == hit));
    let last = targets.len().checked_sub(1)?;
    let to = |index: usize| targets.get(index.min(last)).map(|target| KeyStep::To(**target));
    match key {
        "ArrowRight" | "ArrowDown" => to(at.map_or(0, |at| at + 1)),
        "ArrowLeft" | "ArrowUp" => to(at.map_or(last, |at| at.saturating_sub(1))),
        "Home" => to(0),
        "End" => to(last),
        "Enter" | " " => current.filter(|_| at.is_some()).map(KeyStep::Choose),
        "Escape" => at.map(|_| KeyStep::Leave),
        _ => None,
    }
}
