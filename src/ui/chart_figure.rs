//! A chart on canvas: frame and marks below, overlay above, one tab stop, the shared tooltip.

use super::Atlas;
use super::hover::{Anchor, Hovered};
use crate::paint::{Inks, Layer, paint_scene};
use crate::platform::{FrameTask, MeasuredBox, element_size, pixel_density};
use crate::scene::{Hit, Scene, Target, TargetShape};
use crate::state::Action;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use std::sync::Arc;

/// How far from a mark's edge the pointer still means it, in CSS pixels.
pub const MOUSE_REACH: f64 = 24.0;
/// The same for a finger.
pub const TOUCH_REACH: f64 = 44.0;

/// What a chart draws at some width.
pub trait ChartLayout: Send + Sync {
    /// Marks and labels, in CSS pixels.
    fn scene(&self) -> Scene;
    /// What is drawn above them for a hovered target.
    fn overlay(&self, hover: Option<Hit>) -> Scene;
    /// What lies below them and is not made of scene nodes: axes drawn by plotters.
    fn paint_frame(&self, _layer: &Layer, _inks: &Inks) {}
    /// HTML placed over the layout: labels that can be selected.
    fn labels(&self) -> Option<AnyView> {
        None
    }
}

/// A layout of any chart: one figure serves them all.
pub type AnyLayout = Box<dyn ChartLayout>;

type Painting = Option<Arc<Drawn>>;

/// A layout with the scene made from it.
type Drawn = (AnyLayout, Scene);

/// A chart that follows its container's width and shares the page's hover.
#[component]
pub fn ChartFigure(
    /// Name of the figure for screen readers.
    #[prop(into)]
    label: Signal<String>,
    /// What it shows, in a sentence with the figures.
    #[prop(into)]
    summary: Signal<String>,
    /// The layout at a width in CSS pixels; tracked.
    #[prop(into)]
    layout: Callback<f64, AnyLayout>,
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
            painting.0.paint_frame(&layer, &inks);
            // Refused only for numbers that are not finite, which layouts never make.
            let _ = paint_scene(&layer, &painting.1, &inks);
        }
    });
    let paint_overlay = FrameTask::new(move || {
        if let Some((layer, inks, painting)) = prepared(overlay_canvas) {
            let hover = atlas.hover.get_untracked().map(|hovered| hovered.hit);
            let _ = paint_scene(&layer, &painting.0.overlay(hover), &inks);
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
        let _ = atlas.hover.hit();
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
        target
    };
    let choose = move |hit: Hit| {
        if let Hit::Cluster(cluster) = hit {
            atlas.dispatch(Action::TogglePin(cluster));
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let Some(painting) = painting.get_untracked() else { return };
        let current = atlas.hover.get_untracked().map(|hovered| hovered.hit);
        match key_step(&event.key(), &painting.1, current) {
            Some(KeyStep::To(target)) => {
                atlas.hover.enter(hovered_at(&target));
                atlas.announce_hit(target.hit);
            }
            Some(KeyStep::Choose(hit)) => choose(hit),
            Some(KeyStep::Leave) => atlas.hover.end(),
            None => return,
        }
        event.prevent_default();
    };

    view! {
        <div
            class="chart"
            class:is-over=is_over
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
                if let Some(target) = point_at(&event) && event.pointer_type() == "mouse" {
                    choose(target.hit);
                }
            }
            on:keydown=on_key
            on:blur=move |_| atlas.hover.leave()
        >
            <canvas node_ref=base_canvas aria-hidden="true"></canvas>
            <canvas node_ref=overlay_canvas aria-hidden="true"></canvas>
            {move || painting.with(|painting| painting.as_ref()?.0.labels())}
            <p id=summary_id class="visually-hidden">{summary}</p>
        </div>
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
