//! The map's canvases and what pointer, wheel and keys do on them.

use super::control::{Drawn, MapControl, ZOOM_STEP};
use super::keys::MapKeys;
use super::own_points::{OwnPoints, OwnPointsLayer};
use crate::paint::{Inks, LandPaths, Layer, paint_scene};
use crate::platform::{FrameTask, Paper, pixel_density};
use crate::scene::{Hit, heads_for};
use crate::state::Arrangement;
use crate::state::gesture::{self, Gesture, Gestures, PointerInput, PointerKind, PointerPhase, WheelInput, WheelMode};
use crate::ui::Atlas;
use crate::ui::chart_figure::{MOUSE_REACH, TOUCH_REACH};
use crate::ui::hover::{Anchor, Hovered};
use crate::ui::own_data::OwnPanel;
use crate::words;
use leptos::ev::{PointerEvent, TouchEvent, WheelEvent};
use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// How long a pointer on its way to a tooltip has to rest on a mark to mean it.
const REST: Duration = Duration::from_millis(400);
/// How long a finger is told how the map is moved.
const HINT: Duration = Duration::from_secs(4);

/// Land, marks, overlay; one tab stop.
#[component]
pub fn MapCanvas() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let figure = control.figure;
    let (land, marks, overlay) = (NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new());
    paint_layers(atlas, control, land, marks, overlay);
    let input = MapInputs::new(atlas, control, figure);
    let keys = MapKeys::new(atlas, control);

    // Without this the browser follows a tap with a click on whatever the tap has just opened under the finger, and
    // takes two fingers for a scroll of the page.
    let on_touch_end = move |event: TouchEvent| {
        if event.cancelable() {
            event.prevent_default();
        }
    };
    let on_touch_move = move |event: TouchEvent| {
        if event.touches().length() > 1 && event.cancelable() {
            event.prevent_default();
        }
    };
    let counted = atlas.slice(|state| state.arrangement == Arrangement::Units);
    let summary = move || {
        let clusters = atlas.state.with(|state| words::map_summary(&atlas.data(), state));
        match input.points.summary().filter(|_| !counted.get()) {
            Some(points) => atlas.texts().sentences(clusters, points),
            None => clusters,
        }
    };
    view! {
        <div
            class="map-figure"
            class:is-over=move || input.over.get()
            class:is-panning=move || input.panning.get()
            node_ref=control.figure
            role="group"
            aria-roledescription=atlas.texts().map_role()
            aria-label=atlas.texts().map_name()
            aria-describedby="map-summary map-keys"
            // The list beside the map is its equal: a row for every cluster that the map shows undimmed, each with its
            // name as a row header and a button. A second, hidden list would only repeat it.
            aria-details="ranking"
            tabindex="0"
            on:pointerdown=move |event| input.pointer(&event, PointerPhase::Down)
            on:pointermove=move |event| input.pointer(&event, PointerPhase::Move)
            on:pointerup=move |event| input.pointer(&event, PointerPhase::Up)
            on:pointercancel=move |event| input.pointer(&event, PointerPhase::Cancel)
            on:pointerleave=move |event| input.pointer(&event, PointerPhase::Leave)
            on:wheel=move |event| input.wheel(&event)
            on:touchend=on_touch_end
            on:touchmove=on_touch_move
            on:dblclick=move |event| input.double_click([event.client_x(), event.client_y()])
            on:keydown=move |event| keys.pressed(&event)
            on:focus=move |_| keys.focused()
            on:blur=move |_| keys.blurred()
        >
            <canvas class="land-layer" class:is-away=counted node_ref=land aria-hidden="true"></canvas>
            <OwnPointsLayer above=false />
            <canvas node_ref=marks aria-hidden="true"></canvas>
            <OwnPointsLayer above=true />
            <canvas node_ref=overlay aria-hidden="true"></canvas>
            <p id="map-summary" class="visually-hidden">{summary}</p>
            <p id="map-keys" class="visually-hidden">
                {move || if counted.get() { atlas.texts().map_keys_rows() } else { atlas.texts().map_keys() }}
            </p>
        </div>
    }
    .into_any()
}

/// Effects mark a layer dirty; one animation frame paints it. A hover touches the overlay alone.
fn paint_layers(
    atlas: Atlas,
    control: MapControl,
    land: NodeRef<Canvas>,
    marks: NodeRef<Canvas>,
    overlay: NodeRef<Canvas>,
) {
    let (screen_density, paper) = (pixel_density(), Paper::expect());
    let density = Memo::new(move |_| screen_density.get() * control.scale.get());
    let paths = StoredValue::new_local(LandPaths::new(atlas.basemap()).ok());
    let prepared = move |canvas: NodeRef<Canvas>| -> Option<(Layer, Inks, Arc<Drawn>)> {
        let drawn = control.drawn.get_untracked()?;
        let size = drawn.layout.camera.viewport;
        let anew = paper.is_printing_now();
        let layer = Layer::prepare(canvas.get_untracked()?, size, density.get_untracked(), anew).ok()?;
        Some((layer, atlas.theme.inks.get_untracked()?, drawn))
    };
    // The browser refuses a drawing call only for numbers that are not finite, which layouts never make.
    let paint_land = FrameTask::new(move || {
        if let Some((layer, inks, drawn)) = prepared(land) {
            paths.with_value(|paths| paths.as_ref().map(|paths| paths.paint(&layer, &drawn.layout.camera, &inks)));
        }
    });
    let paint_marks = FrameTask::new(move || {
        if let Some((layer, inks, drawn)) = prepared(marks) {
            // Labels give way to an open list and its lines.
            let beside = untrack(move || control.pick_list()).map(|list| drawn.layout.scene_beside(&list));
            let _ = paint_scene(&layer, beside.as_ref().unwrap_or(&drawn.scene), &inks);
        }
    });
    let paint_overlay = FrameTask::new(move || {
        if let Some((layer, inks, drawn)) = prepared(overlay) {
            let (lit, list) = untrack(move || (atlas.lit(), control.pick_list()));
            let pins = atlas.state.with_untracked(|state| state.pins.clone());
            let focus = untrack(move || control.focus.framed());
            let scene = drawn.layout.overlay(lit, &atlas.data(), focus, &pins, list.as_ref());
            let _ = paint_scene(&layer, &scene, &inks);
        }
    });
    let looks = move || (atlas.theme.inks.track(), density.track());
    Effect::new(move |_| {
        looks();
        control.camera.track();
        land.track();
        paint_land.request();
    });
    Effect::new(move |_| {
        looks();
        control.drawn.track();
        marks.track();
        control.fanned.track();
        paint_marks.request();
    });
    Effect::new(move |_| {
        looks();
        control.drawn.track();
        overlay.track();
        let _ = control.focus.framed();
        control.fanned.track();
        let _ = atlas.lit();
        paint_overlay.request();
    });
}

/// Browser events → gestures → actions.
#[derive(Clone, Copy)]
struct MapInputs {
    atlas: Atlas,
    control: MapControl,
    own: OwnPanel,
    points: OwnPoints,
    figure: NodeRef<Div>,
    gestures: StoredValue<Gestures>,
    over: RwSignal<bool>,
    panning: RwSignal<bool>,
    last_point: StoredValue<Option<[f64; 2]>>,
    resting: StoredValue<Option<TimeoutHandle>>,
    /// Whether the reader moved the map or was told how.
    knows_to_move: StoredValue<bool>,
}

impl MapInputs {
    fn new(atlas: Atlas, control: MapControl, figure: NodeRef<Div>) -> Self {
        let gestures = StoredValue::new(Gestures::default());
        let (over, panning) = (RwSignal::new(false), RwSignal::new(false));
        let (last_point, resting) = (StoredValue::new(None), StoredValue::new(None));
        let knows_to_move = StoredValue::new(false);
        let (own, points) = (OwnPanel::expect(), expect_context());
        let inputs =
            Self { atlas, control, own, points, figure, gestures, over, panning, last_point, resting, knows_to_move };
        // What it waits for would ask a map that is gone.
        on_cleanup(move || inputs.stop_resting());
        inputs
    }

    fn point(self, client: [i32; 2]) -> Option<[f64; 2]> {
        self.control.point(client.map(f64::from))
    }

    fn has_focus(self) -> bool {
        let figure = self.figure.get_untracked();
        figure.is_some_and(|figure| document().active_element().as_ref() == Some(figure.as_ref()))
    }

    fn pointer(self, event: &PointerEvent, phase: PointerPhase) {
        let Some(position) = self.point([event.client_x(), event.client_y()]) else { return };
        let kind = PointerKind::of(&event.pointer_type());
        let drags = phase == PointerPhase::Down && kind.hovers();
        if let Some(figure) = self.figure.get_untracked().filter(|_| drags) {
            // Refused for pointers that ended meanwhile; the drag then ends at the edge, nothing is lost.
            let _ = figure.set_pointer_capture(event.pointer_id());
        }
        let input = PointerInput {
            id: event.pointer_id(),
            kind,
            phase,
            position,
            time_ms: event.time_stamp(),
            buttons: event.buttons(),
            engaged: false,
        };
        let gestures = self.gestures.try_update_value(|gestures| gestures.pointer(input)).unwrap_or_default();
        for gesture in gestures {
            self.gesture(gesture);
        }
    }

    fn double_click(self, client: [i32; 2]) {
        let gesture =
            self.point(client).and_then(|point| self.gestures.with_value(|gestures| gestures.double_click(point)));
        if let Some(gesture) = gesture {
            self.gesture(gesture);
        }
    }

    fn wheel(self, event: &WheelEvent) {
        if self.control.is_counted() {
            return;
        }
        let Some(position) = self.point([event.client_x(), event.client_y()]) else { return };
        let input = WheelInput {
            position,
            delta: event.delta_y(),
            mode: match event.delta_mode() {
                WheelEvent::DOM_DELTA_LINE => WheelMode::Line,
                WheelEvent::DOM_DELTA_PAGE => WheelMode::Page,
                _ => WheelMode::Pixel,
            },
            ctrl: event.ctrl_key(),
            meta: event.meta_key(),
            focused: self.has_focus(),
        };
        match gesture::wheel(input) {
            Some(gesture) => {
                event.prevent_default();
                self.gesture(gesture);
            }
            None => self.control.hint.set(Some(self.atlas.texts().map_wheel_hint())),
        }
    }

    fn gesture(self, gesture: Gesture) {
        let Some(camera) = self.control.camera.get_untracked() else { return };
        match gesture {
            Gesture::Hover(point) => self.hover(point, MOUSE_REACH),
            Gesture::Leave => {
                self.stop_resting();
                self.over.set(false);
                self.points.look(None, 0.0);
                self.atlas.hover.leave();
                self.control.hint.set(None);
            }
            Gesture::Tap { position, .. } if self.own.is_placing() => self.own.pointed(self.control.place(position)),
            Gesture::Tap { position, touch } => self.tap(position, if touch { TOUCH_REACH } else { MOUSE_REACH }),
            Gesture::DoubleTap { position } => self.control.zoom_about(position, ZOOM_STEP * ZOOM_STEP),
            Gesture::PanBy(delta) => {
                self.panning.set(true);
                self.moving();
                self.control.move_to(camera.panned_by(delta));
            }
            Gesture::ZoomAbout { position, factor } => {
                self.moving();
                if let Some(camera) = self.control.zoomed(position, factor) {
                    self.control.move_to(camera);
                }
            }
            Gesture::PanEnd => self.panning.set(false),
            Gesture::PageScroll => self.tell_two_fingers(),
        }
    }

    /// Told once, to a finger that may have meant the map; rows of marks do not move.
    fn tell_two_fingers(self) {
        if self.control.is_counted() || self.knows_to_move.get_value() {
            return;
        }
        self.knows_to_move.set_value(true);
        let hint = self.control.hint;
        let telling = Some(self.atlas.texts().map_touch_hint());
        hint.set(telling.clone());
        let told = move || {
            if hint.try_get_untracked() == Some(telling) {
                hint.set(None);
            }
        };
        set_timeout(told, HINT);
    }

    fn moving(self) {
        self.knows_to_move.set_value(true);
        self.atlas.hover.end();
        self.control.fan(Vec::new());
        self.control.hint.set(None);
    }

    /// A pointer on its way to the tooltip of a crowd crosses other marks; those are not meant until it rests.
    fn hover(self, point: [f64; 2], reach: f64) {
        let before = self.last_point.get_value();
        self.last_point.set_value(Some(point));
        self.stop_resting();
        if before.is_some_and(|before| self.heads_for_tooltip(before, point)) {
            self.atlas.hover.stay();
            let rested = move || {
                // The pointer may have arrived meanwhile.
                if document().query_selector(".tooltip:hover").ok().flatten().is_none() {
                    self.retarget(point, reach);
                }
            };
            let rest = set_timeout_with_handle(rested, REST).ok();
            self.resting.set_value(rest);
        } else {
            self.retarget(point, reach);
        }
    }

    fn stop_resting(self) {
        if let Some(timeout) = self.resting.try_update_value(Option::take).flatten() {
            timeout.clear();
        }
    }

    fn heads_for_tooltip(self, before: [f64; 2], point: [f64; 2]) -> bool {
        let of_crowd = self.atlas.hover.get_untracked().is_some_and(|hovered| hovered.crowd.len() > 1);
        let tooltip = || document().query_selector(".tooltip").ok().flatten();
        let Some(tooltip) = of_crowd.then(tooltip).flatten() else { return false };
        let area = tooltip.get_bounding_client_rect();
        let Some(corner) = self.control.point([area.left(), area.top()]) else { return false };
        let scale = self.control.scale.get_untracked();
        heads_for(before, point, corner, [area.width() / scale, area.height() / scale])
    }

    fn retarget(self, point: [f64; 2], reach: f64) {
        let Some(drawn) = self.control.drawn.get_untracked() else { return };
        let nearest = nearest(&drawn, point, reach);
        self.over.set(nearest.is_some());
        self.points.look(nearest.is_none().then_some(point), reach);
        let fanned = self.control.fanned.with_untracked(|fanned| !fanned.is_empty());
        match nearest {
            // An open list stays what the reader looks at.
            _ if fanned => {}
            Some(hit) => {
                let is_named = matches!(hit, Hit::Cluster(_));
                let crowd = if is_named { drawn.layout.crowd_at(point, reach) } else { Vec::new() };
                if let Some(hovered) = self.control.hovered(hit, crowd) {
                    self.atlas.hover.enter(Hovered { pointer: self.control.client(point), ..hovered });
                }
            }
            None => self.atlas.hover.leave(),
        }
    }

    /// One mark is opened, a crowd is fanned out, the sea closes what is open.
    fn tap(self, point: [f64; 2], reach: f64) {
        let Some(drawn) = self.control.drawn.get_untracked() else { return };
        self.atlas.hover.end();
        if let Some(hit) = nearest(&drawn, point, reach).filter(|hit| !matches!(hit, Hit::Cluster(_))) {
            return self.control.choose(hit);
        }
        let crowd = drawn.layout.crowd_at(point, reach);
        match crowd.as_slice() {
            [] => {
                self.points.look(Some(point), reach);
                self.control.fan(Vec::new());
                self.atlas.sheet.close();
            }
            [cluster] => {
                self.control.fan(Vec::new());
                self.control.choose(Hit::Cluster(*cluster));
            }
            _ => {
                self.atlas.sheet.close();
                let center = self.control.client(point);
                self.atlas.sheet.opens_at(center.map(|center| Anchor { center, half: [reach; 2] }));
                self.control.fan(crowd);
            }
        }
    }
}

fn nearest(drawn: &Drawn, point: [f64; 2], reach: f64) -> Option<Hit> {
    Some(drawn.scene.nearest(point, reach)?.hit)
}
