//! The map's canvases and what pointer, wheel and keys do on them.

use super::control::{Drawn, MapControl, ZOOM_STEP};
use crate::chart::map::{Direction, MapLayout};
use crate::data::ClusterId;
use crate::paint::{Inks, LandPaths, Layer, paint_scene};
use crate::platform::{FrameTask, Paper, pixel_density};
use crate::scene::{Hit, heads_for};
use crate::state::gesture::{self, Gesture, Gestures, PointerInput, PointerKind, PointerPhase, WheelInput, WheelMode};
use crate::state::{Action, Arrangement, MapView};
use crate::ui::Atlas;
use crate::ui::chart_figure::{MOUSE_REACH, TOUCH_REACH};
use crate::words;
use leptos::ev::{KeyboardEvent, PointerEvent, TouchEvent, WheelEvent};
use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// How long a pointer on its way to a tooltip has to rest on a mark to mean it.
const REST: Duration = Duration::from_millis(400);
/// How far an arrow key with Shift moves the map, in CSS pixels.
const KEY_PAN: f64 = 80.0;

/// Land, marks, overlay; one tab stop.
#[component]
pub fn MapCanvas() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let figure = control.figure;
    let (land, marks, overlay) = (NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new(), NodeRef::<Canvas>::new());
    paint_layers(atlas, control, land, marks, overlay);
    let input = MapInputs::new(atlas, control, figure);

    // Without this the browser follows a tap with a click on whatever the tap has just opened under the finger, and
    // takes two fingers for a scroll of the page.
    let on_touch_end = move |event: TouchEvent| {
        control.hint.set(None);
        if event.cancelable() {
            event.prevent_default();
        }
    };
    let on_touch_move = move |event: TouchEvent| {
        if event.touches().length() == 1 {
            control.hint.set(Some(words::TOUCH_HINT));
        } else if event.cancelable() {
            control.hint.set(None);
            event.prevent_default();
        }
    };
    let counted = atlas.slice(|state| state.arrangement == Arrangement::Units);
    let summary = move || {
        let (edition, pair) = atlas.state.with(|state| (state.edition, state.pair));
        words::map_summary(atlas.language(), &atlas.data(), edition, pair)
    };
    view! {
        <div
            class="map-figure"
            class:is-over=move || input.over.get()
            class:is-panning=move || input.panning.get()
            node_ref=control.figure
            role="group"
            aria-roledescription="map"
            aria-label="Map of the clusters"
            aria-describedby="map-summary map-keys"
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
            on:keydown=move |event| input.key(&event)
            on:focus=move |_| input.focused()
            on:blur=move |_| input.blurred()
        >
            <canvas class="land-layer" class:is-away=counted node_ref=land aria-hidden="true"></canvas>
            <canvas node_ref=marks aria-hidden="true"></canvas>
            <canvas node_ref=overlay aria-hidden="true"></canvas>
            <p id="map-summary" class="visually-hidden">{summary}</p>
            <p id="map-keys" class="visually-hidden">{words::MAP_KEYS}</p>
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
            let beside = untrack(move || control.pick_list().filter(|_| !control.phone.get()))
                .map(|list| drawn.layout.scene_beside(&list));
            let _ = paint_scene(&layer, beside.as_ref().unwrap_or(&drawn.scene), &inks);
        }
    });
    let paint_overlay = FrameTask::new(move || {
        if let Some((layer, inks, drawn)) = prepared(overlay) {
            let hover = atlas.hover.get_untracked().map(|hovered| hovered.hit);
            let pins = atlas.state.with_untracked(|state| state.pins.clone());
            let list = untrack(move || control.pick_list().filter(|_| !control.phone.get()));
            let scene = drawn.layout.overlay(hover, &atlas.data(), control.focus.get_untracked(), &pins, list.as_ref());
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
        control.focus.track();
        control.fanned.track();
        let _ = atlas.hover.hit();
        paint_overlay.request();
    });
}

/// Browser events → gestures → actions.
#[derive(Clone, Copy)]
struct MapInputs {
    atlas: Atlas,
    control: MapControl,
    figure: NodeRef<Div>,
    gestures: StoredValue<Gestures>,
    over: RwSignal<bool>,
    panning: RwSignal<bool>,
    last_point: StoredValue<Option<[f64; 2]>>,
    resting: StoredValue<Option<TimeoutHandle>>,
}

impl MapInputs {
    fn new(atlas: Atlas, control: MapControl, figure: NodeRef<Div>) -> Self {
        let gestures = StoredValue::new(Gestures::default());
        let (over, panning) = (RwSignal::new(false), RwSignal::new(false));
        let (last_point, resting) = (StoredValue::new(None), StoredValue::new(None));
        Self { atlas, control, figure, gestures, over, panning, last_point, resting }
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
        let kind = match event.pointer_type().as_str() {
            "touch" => PointerKind::Touch,
            "pen" => PointerKind::Pen,
            _ => PointerKind::Mouse,
        };
        let drags = phase == PointerPhase::Down && kind != PointerKind::Touch;
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
            None => self.control.hint.set(Some(words::WHEEL_HINT)),
        }
    }

    fn gesture(self, gesture: Gesture) {
        let Some(camera) = self.control.camera.get_untracked() else { return };
        match gesture {
            Gesture::Hover(point) => self.hover(point, MOUSE_REACH),
            Gesture::Leave => {
                self.stop_resting();
                self.over.set(false);
                self.atlas.hover.leave();
                self.control.hint.set(None);
            }
            Gesture::Tap { position, touch } => self.tap(position, if touch { TOUCH_REACH } else { MOUSE_REACH }),
            Gesture::DoubleTap { position } => {
                self.control.fly_to_camera(camera.zoomed_about(position, ZOOM_STEP * ZOOM_STEP));
            }
            Gesture::PanBy(delta) => {
                self.panning.set(true);
                self.moving();
                self.control.move_to(camera.panned_by(delta));
            }
            Gesture::ZoomAbout { position, factor } => {
                self.moving();
                self.control.move_to(camera.zoomed_about(position, factor));
            }
            Gesture::PanEnd => self.panning.set(false),
        }
    }

    fn moving(self) {
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
        let fanned = self.control.fanned.with_untracked(|fanned| !fanned.is_empty());
        match nearest {
            // An open list stays what the reader looks at.
            _ if fanned => {}
            Some(cluster) => {
                let crowd = drawn.layout.crowd_at(point, reach);
                if let Some(hovered) = self.control.hovered(cluster, crowd) {
                    self.atlas.hover.enter(hovered);
                }
            }
            None => self.atlas.hover.leave(),
        }
    }

    /// One mark is pinned, a crowd is fanned out, the sea closes what is open.
    fn tap(self, point: [f64; 2], reach: f64) {
        let Some(drawn) = self.control.drawn.get_untracked() else { return };
        let crowd = drawn.layout.crowd_at(point, reach);
        self.atlas.hover.end();
        match crowd.as_slice() {
            [] => self.control.fan(Vec::new()),
            [cluster] => {
                self.control.fan(Vec::new());
                self.atlas.dispatch(Action::TogglePin(*cluster));
            }
            _ => self.control.fan(crowd),
        }
    }

    fn focused(self) {
        // Only for a reader with keys: a click gives the focus too.
        let by_keys = self.figure.get_untracked().is_some_and(|figure| figure.matches(":focus-visible") == Ok(true));
        if by_keys {
            self.control.hint.set(Some(words::MAP_KEYS_HINT));
        }
    }

    fn blurred(self) {
        self.control.focus.set(None);
        self.control.hint.set(None);
        self.atlas.hover.leave();
    }

    fn key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if self.act_on_key(&event.key(), event.shift_key()) {
            event.prevent_default();
            self.control.hint.set(None);
        }
    }

    /// Whether the key means something here.
    fn act_on_key(self, key: &str, shift: bool) -> bool {
        let focus = self.control.focus.get_untracked();
        match (key, shift) {
            ("ArrowLeft", true) => self.pan([KEY_PAN, 0.0]),
            ("ArrowRight", true) => self.pan([-KEY_PAN, 0.0]),
            ("ArrowUp", true) => self.pan([0.0, KEY_PAN]),
            ("ArrowDown", true) => self.pan([0.0, -KEY_PAN]),
            ("ArrowRight", _) => self.step(MapLayout::next),
            ("ArrowLeft", _) => self.step(MapLayout::previous),
            ("ArrowUp", _) => self.step(|layout, from| layout.neighbour(from, Direction::North)),
            ("ArrowDown", _) => self.step(|layout, from| layout.neighbour(from, Direction::South)),
            ("Home", _) => self.step(|layout, _| layout.first()),
            ("End", _) => self.step(|layout, _| layout.last()),
            (" ", _) if focus.is_some() => self.control.fan_focused(),
            ("Enter" | " ", _) => match focus {
                Some(cluster) => self.atlas.dispatch(Action::TogglePin(cluster)),
                None => self.step(|layout, _| layout.first()),
            },
            ("+" | "=", _) => self.control.zoom_by(ZOOM_STEP),
            ("-" | "_", _) => self.control.zoom_by(1.0 / ZOOM_STEP),
            ("0", _) => self.control.fly_to(MapView::default()),
            ("Escape", _) => return self.escape(),
            _ => return false,
        }
        true
    }

    fn pan(self, delta: [f64; 2]) {
        if let Some(camera) = self.control.camera.get_untracked() {
            self.control.move_to(camera.panned_by(delta));
        }
    }

    /// Moves the focus; the first step starts at the best rank.
    fn step(self, next: impl Fn(&MapLayout, ClusterId) -> Option<ClusterId>) {
        let Some(drawn) = self.control.drawn.get_untracked() else { return };
        let layout = &drawn.layout;
        let to = match self.control.focus.get_untracked().filter(|focus| layout.bubble(*focus).is_some()) {
            Some(from) => next(layout, from),
            None => layout.first(),
        };
        if let Some(cluster) = to {
            self.control.focus_on(cluster);
        }
    }

    /// Step by step: the tooltip, the list, the last card, the focused cluster.
    fn escape(self) -> bool {
        self.atlas.escape()
            || self.control.fold()
            || self.atlas.unpin_last()
            || self.control.focus.try_update(Option::take).flatten().is_some()
    }
}

fn nearest(drawn: &Drawn, point: [f64; 2], reach: f64) -> Option<ClusterId> {
    match drawn.scene.nearest(point, reach)?.hit {
        Hit::Cluster(cluster) => Some(cluster),
        Hit::Unnamed(_) | Hit::Count(..) | Hit::Income(..) => None,
    }
}
