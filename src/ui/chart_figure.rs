//! A chart on canvas: frame and marks below, overlay above, one tab stop, the shared tooltip.

use super::Atlas;
use super::chart_keys::ChartKeys;
use super::hover::{Anchor, Hovered};
use super::save::{MakePicture, Picture, SaveMenu};
use crate::chart::units::UnitLabel;
use crate::chart::{Figure, FigureInput, FigureRow, FigureTable, labelled_scene};
use crate::data::ClusterId;
use crate::data::Dataset;
use crate::export::{FigureKey, Part};
use crate::language::{Language, Texts};
use crate::paint::{Inks, Layer, paint_frame, paint_scene};
use crate::platform::{FrameTask, MeasuredBox, Paper, element_size, pixel_density};
use crate::scene::{Hit, MarkForm, Scene, Target, TargetShape};
use crate::state::{Action, Panel, PointerKind, ViewState};
use crate::words;
use leptos::ev::PointerEvent;
use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use std::sync::Arc;

/// How far from a mark's edge the pointer still means it, in CSS pixels.
pub const MOUSE_REACH: f64 = 24.0;
/// The same for a finger.
pub const TOUCH_REACH: f64 = 44.0;

/// The id of the line that tells which keys charts understand, once for all of them.
pub const CHART_KEYS: &str = "chart-keys";
/// Font size of texts set over a figure, in CSS pixels of its layout.
const LABEL_FONT_PX: f64 = 15.0;

/// A sentence computed from the tables and the state.
pub type Sentence = fn(&Dataset, &ViewState) -> String;

/// A chart as the page shows it. One component serves them all: they differ in these values alone.
pub struct FigureSpec {
    /// The table of its values, as a panel.
    pub panel: Panel,
    /// Name for screen readers.
    pub label: fn(&'static Texts) -> String,
    /// What the figure shows, as its title.
    pub title: Sentence,
    /// How to read it, in a line under the title.
    pub reading: Sentence,
    /// What its marks mean, for a saved picture, which has no controls.
    pub key: FigureKey,
    /// The figures in a sentence, for screen readers.
    pub summary: Sentence,
    /// What is missing or cannot be told, in a line under the figure.
    pub note: Option<Sentence>,
    /// The layout at a width.
    pub layout: fn(&FigureInput<'_>) -> Box<dyn Figure>,
}

/// What is drawn; nothing before the figure has a width.
pub type Painting = Option<Arc<Drawn>>;

/// A layout with the scene made from it.
pub type Drawn = (Box<dyn Figure>, Scene);

/// Title, controls, chart, note, and the table of the same figures.
#[component]
pub fn ChartFigure(
    /// What is shown.
    spec: &'static FigureSpec,
    /// Whether headings of the page say title and reading already.
    #[prop(optional)]
    headed: bool,
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
    let id = format!("chart-{}", crate::ui::unique_number());
    let head = (!headed).then(|| {
        view! {
            <h3 class="figure-title">{move || says(spec.title)}</h3>
            <p class="figure-note">{move || says(spec.reading)}</p>
        }
        .into_any()
    });
    let chart = id.clone();
    let picture: MakePicture = Arc::new(move |view| {
        let width = f64::from(document().get_element_by_id(&chart)?.client_width());
        let scale = atlas.text_scale.get();
        let mut scene = labelled_scene(&*layout(width / scale), &*atlas.measure());
        let pins = scene.highlights(None, &view.state.pins, view.data);
        scene.nodes.extend(pins.nodes);
        let key = state.with(|state| (spec.key)(view.data, state));
        let caption = view.figure_caption(says(spec.title), Some(says(spec.reading)), key, spec.note.map(says));
        Some(Picture { caption, scene, scale, has_points: false })
    });
    let name = (spec.label)(Language::default().texts());
    view! {
        {head}
        {children.map(|children| children())}
        <Chart id=id.clone() label=(spec.label)(atlas.texts()) summary=Callback::new(move |()| says(spec.summary)) layout=Callback::new(layout) panel=spec.panel />
        {spec.note.map(|note| view! { <p class="fine">{move || says(note)}</p> }.into_any())}
        <FigureTableView id layout=Callback::new(layout) panel=spec.panel>
            <SaveMenu label=(spec.label)(atlas.texts()) name part=Part::Chart(spec.panel) picture />
        </FigureTableView>
    }
    .into_any()
}

/// The canvases, one tab stop.
#[component]
fn Chart(
    /// The chart's id; its parts begin with it.
    id: String,
    label: String,
    summary: Callback<(), String>,
    layout: Callback<f64, Box<dyn Figure>>,
    panel: Panel,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let [frame, container] = [NodeRef::<Div>::new(), NodeRef::<Div>::new()];
    let base_canvas = NodeRef::<Canvas>::new();
    let overlay_canvas = NodeRef::<Canvas>::new();
    let paper = Paper::expect();
    let name = label.clone();
    let size = element_size(container, MeasuredBox::Content);
    // Keys walk the marks and bring them into view; what else is beyond the edge they scroll to in the frame.
    let frame_size = element_size(frame, MeasuredBox::Content);
    let is_wider = Memo::new(move |_| size.get()[0] > frame_size.get()[0] + 1.0 && !paper.is_printing());
    // The figure is laid out for the room it has in usual text size, and drawn larger by this.
    let scale = Memo::new(move |_| {
        let height = |width| layout.run(width).scene().height;
        atlas.text_scale.of_chart(size.get(), height)
    });
    let width = Memo::new(move |_| size.get()[0] / scale.get());
    let screen_density = pixel_density();
    let density = Memo::new(move |_| screen_density.get() * scale.get());

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
    let keys = ChartKeys::new(atlas, container, painting, panel);
    let height = move || {
        // Asked for before the painting that follows from it: an effect that first finds the painting the same would not
        // hear that this has changed.
        let scale = scale.get();
        format!("{}px", scale * painting.with(|painting| painting.as_ref().map_or(0.0, |p| p.1.height)))
    };
    let labels = move || {
        let scale = scale.get();
        painting.with(|painting| Some(html_labels(&painting.as_ref()?.0.html_labels(), scale)))
    };
    let prepared = move |canvas: NodeRef<Canvas>| -> Option<(Layer, Inks, Arc<Drawn>)> {
        let painting = painting.get_untracked()?;
        let inks = atlas.theme.inks.get_untracked()?;
        let canvas = canvas.get_untracked()?;
        let size = [painting.1.width, painting.1.height];
        let layer = Layer::prepare(canvas, size, density.get_untracked(), paper.is_printing_now()).ok()?;
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
            let mut lit = atlas.state.with_untracked(|state| painting.1.highlights(lit, &state.pins, &atlas.data()));
            let framed = untrack(move || keys.focus.framed()).and_then(|hit| painting.1.target(hit));
            lit.nodes.extend(framed.into_iter().flat_map(Target::focus_frame));
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
        let _ = (atlas.lit(), keys.focus.framed());
        paint_overlay.request();
    });

    let target_under = move |event: &PointerEvent| {
        let element = container.get_untracked()?;
        let area = element.get_bounding_client_rect();
        let point = [f64::from(event.client_x()) - area.left(), f64::from(event.client_y()) - area.top()];
        let point = point.map(|length| length / scale.get_untracked());
        let reach = if hovers(event) { MOUSE_REACH } else { TOUCH_REACH };
        painting.get_untracked()?.1.nearest(point, reach).copied()
    };
    let is_over = RwSignal::new(false);
    let point_at = move |event: &PointerEvent| {
        let target = target_under(event);
        is_over.set(target.is_some());
        match (&target, container.get_untracked(), painting.get_untracked()) {
            (Some(target), Some(element), Some(painting)) => {
                let pointer = [event.client_x(), event.client_y()].map(f64::from);
                atlas.hover.enter(Hovered { pointer: Some(pointer), ..hovered_at(&element, &painting.1, target) });
            }
            _ => atlas.hover.leave(),
        }
    };
    // A finger has not hovered: where there is no sheet to pin from, its first tap shows and its second one pins.
    let tapped = move |event: &PointerEvent| {
        let Some(target) = target_under(event) else { return atlas.hover.leave() };
        let (Some(element), Some(painting)) = (container.get_untracked(), painting.get_untracked()) else { return };
        let hovered = hovered_at(&element, &painting.1, &target);
        let shown = atlas.hover.get_untracked().map(|hovered| hovered.hit) == Some(target.hit);
        let first = !hovers(event) && !shown;
        if first && !atlas.sheet.is_used_untracked() {
            atlas.present(hovered);
        } else {
            keys.focus.put(target.hit);
            atlas.choose(target.hit, hovered.anchor);
        }
    };
    // In a place that it is wider than: the mark is under the pointer no more, and tooltips do not go along sideways.
    let scrolled = move || {
        if is_over.try_get_untracked() == Some(true) {
            atlas.hover.end();
        }
    };
    view! {
        <div class="chart-frame">
            <div
                class="chart-scroll"
                node_ref=frame
                role=move || is_wider.get().then_some("group")
                aria-label=move || is_wider.get().then(|| atlas.texts().chart_scrolls(&label))
                tabindex=move || is_wider.get().then_some("0")
                on:scroll=move |_| scrolled()
            >
                <div
                    class="chart"
                    class:is-over=move || is_over.get()
                    node_ref=container
                    role="group"
                    aria-roledescription=atlas.texts().chart_role()
                    id=id.clone()
                    aria-label=name
                    aria-describedby=format!("{id}-summary {CHART_KEYS}")
                    // Its equal is the table behind the button right after it, with a row for every cluster
                    // (`tests/walk.rs`). All of them are rows of the ranking as well: a hidden list in each chart would
                    // say the same an eleventh time.
                    aria-details=format!("{id}-details")
                    tabindex="0"
                    style:height=move || height()
                    on:pointermove=move |event| {
                        if hovers(&event) {
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
                    on:keydown=move |event| keys.pressed(&event)
                    on:focus=move |_| keys.focused()
                    on:blur=move |_| keys.blurred()
                >
                    <canvas node_ref=base_canvas aria-hidden="true"></canvas>
                    <canvas node_ref=overlay_canvas aria-hidden="true"></canvas>
                    {move || labels()}
                    <p id=format!("{id}-summary") class="visually-hidden">{move || summary.run(())}</p>
                </div>
            </div>
            <p class="chart-hint" aria-hidden="true" hidden=move || keys.focus.framed().is_some()>
                {atlas.texts().chart_keys_hint()}
            </p>
        </div>
    }
    .into_any()
}

/// Whether what points can be over a mark without pressing it.
fn hovers(event: &PointerEvent) -> bool {
    PointerKind::of(&event.pointer_type()).hovers()
}

/// Texts over the figure, drawn `scale` times larger than laid out, that can be selected.
fn html_labels(labels: &[&UnitLabel], scale: f64) -> AnyView {
    let label = |label: &&UnitLabel| {
        let class = if label.form == MarkForm::Disc { "count-a" } else { "count-b" };
        let px = |length: f64| format!("{:.1}px", length * scale);
        view! {
            <div
                class="unit-label"
                class:is-beside=label.beside
                style:left=px(label.origin[0])
                style:top=px(label.origin[1])
                style:width=px(label.size[0])
                style:height=px(label.size[1])
                style:font-size=px(LABEL_FONT_PX)
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
fn FigureTableView(
    /// The chart's id.
    id: String,
    layout: Callback<f64, Box<dyn Figure>>,
    panel: Panel,
    /// What stands beside the button.
    children: Children,
) -> impl IntoView {
    let atlas = Atlas::expect();
    // Tables do not depend on the width, but layouts are made for one.
    const ANY_WIDTH: f64 = 640.0;
    let is_open = atlas.panel(panel);
    let table = move || is_open.get().then(|| table_view(atlas, layout.run(ANY_WIDTH).table()));
    // "Show as a table" and which: the page has ten such buttons.
    let (button, named_by) = (format!("{id}-table"), format!("{id}-table {id}"));
    view! {
        <div id=format!("{id}-details") class="figure-foot">
            <button
                type="button"
                class="quiet-button table-button"
                id=button
                aria-labelledby=named_by
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| {
                    let _ = atlas.turn_panel(panel);
                }
            >
                {move || if is_open.get() { atlas.texts().table_hide() } else { atlas.texts().table_show() }}
            </button>
            {children()}
            {move || table()}
        </div>
    }
    .into_any()
}

/// A table in a region that scrolls and takes the keys.
pub fn table_view(atlas: Atlas, table: FigureTable) -> AnyView {
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
    let FigureRow { hit, cells, missing } = row;
    let mut cells = cells.into_iter().map(|cell| {
        cell.map_or_else(
            || {
                view! {
                    <span aria-hidden="true">{words::UNKNOWN}</span>
                    <span class="visually-hidden">{words::missing_words(atlas.language(), missing)}</span>
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
    let enter = move || {
        if let Some(hit) = hit {
            atlas.hover.enter(Hovered::in_view(hit));
        }
    };
    view! {
        <tr
            class:is-lit=move || hit.is_some() && atlas.lit() == hit
            on:pointerenter=move |_| enter()
            on:pointerleave=move |_| atlas.hover.leave()
            on:focusin=move |_| enter()
            on:focusout=move |_| atlas.hover.leave()
        >
            <th scope="row" class:is-figure=is_figure(0)>{name}</th>
            {rest}
        </tr>
    }
    .into_any()
}

/// The hover of a mark in the figure an element holds, which draws the scene larger than it is laid out where it is wider.
pub fn hovered_at(figure: &web_sys::Element, scene: &Scene, target: &Target) -> Hovered {
    let area = figure.get_bounding_client_rect();
    let scale = area.width() / scene.width.max(1.0);
    hovered_in(scene, target, Vec::new(), [area.left(), area.top()], scale)
}

/// The hover of a mark and a crowd around it in a scene whose upper left corner is at `origin` in client pixels, drawn
/// `scale` times larger than laid out.
pub fn hovered_in(scene: &Scene, target: &Target, crowd: Vec<ClusterId>, origin: [f64; 2], scale: f64) -> Hovered {
    let is_told = |hit: Hit| hit == target.hit || crowd.iter().any(|member| hit == Hit::Cluster(*member));
    let others = scene.targets.iter().filter(|other| !is_told(other.hit));
    let others = others.map(|other| anchor_of(other, origin, scale).center).collect();
    Hovered { hit: target.hit, anchor: Some(anchor_of(target, origin, scale)), others, crowd, pointer: None }
}

/// Pins or unpins what a mark stands for, where that has a card.
pub fn choose(atlas: Atlas, hit: Hit) {
    if let Hit::Cluster(cluster) = hit {
        atlas.dispatch(Action::TogglePin(cluster));
    }
}

/// The box of a target on the screen, its figure's upper left corner being at `origin` in client pixels; the figure is
/// drawn `scale` times larger than laid out.
pub fn anchor_of(target: &Target, origin: [f64; 2], scale: f64) -> Anchor {
    let half = match target.shape {
        TargetShape::Disc(radius) => [radius; 2],
        TargetShape::Rect(half) => half,
    };
    let center = [0, 1].map(|axis| origin[axis] + target.center[axis] * scale);
    Anchor { center, half: half.map(|length| length * scale) }
}
