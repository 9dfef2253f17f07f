//! Points of the reader's own on the map: few above the marks, many under them, and what the one under the pointer says.

use super::control::MapControl;
use crate::geo::{LonLat, Projected};
use crate::import::Points;
use crate::paint::{Layer, paint_dots, paint_scene};
use crate::platform::{FrameTask, Paper, SettledTask, pixel_density, scroll_into_view};
use crate::scene::dots::{MOST_SHAPES, shapes};
use crate::scene::{Node, Scene, Step, walk};
use crate::state::Arrangement;
use crate::ui::Atlas;
use crate::ui::own_data::{OwnData, Shown};
use crate::ui::shown::Show;
use crate::words;
use leptos::html::Canvas;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// So many dots are painted while the map moves, of more every second, third … one: a frame has no time for more.
const MOST_MOVING: usize = 50_000;
/// So many dots are in a saved map at most: each is an element of its own there.
const MOST_SAVED: usize = 200_000;
/// How long the map has to rest before all are painted.
const REST: Duration = Duration::from_millis(150);

/// Half the size of the ring around a dot, CSS pixels.
const RING: f64 = 8.0;

/// The points, where the reader's table has points; handed down by context.
#[derive(Clone, Copy)]
pub struct OwnPoints {
    pub(super) control: MapControl,
    own: OwnData,
    /// Where they are on the plane of the projection; none of what no map shows.
    plane: StoredValue<Arc<Vec<Projected>>>,
    pointed: RwSignal<Option<usize>>,
    /// Where the keyboard is; it stays while the reader is elsewhere.
    walked: StoredValue<Option<usize>>,
}

impl OwnPoints {
    /// The points of the table in force.
    pub fn new(control: MapControl) -> Self {
        let (own, projection) = (OwnData::expect(), *control.atlas.basemap().projection());
        let place = |(lon, lat): (&f32, &f32)| {
            projection.project(LonLat { lon_deg: f64::from(*lon), lat_deg: f64::from(*lat) })
        };
        let plane = own.shown.with_untracked(|shown| {
            let points = shown.as_ref().and_then(Shown::points);
            points.map(|points| points.lon_deg.iter().zip(&points.lat_deg).map(place).collect()).unwrap_or_default()
        });
        Self {
            control,
            own,
            plane: StoredValue::new(Arc::new(plane)),
            pointed: RwSignal::new(None),
            walked: StoredValue::new(None),
        }
    }

    /// Whether there are any.
    pub fn are_there(self) -> bool {
        self.plane.with_value(|plane| !plane.is_empty())
    }

    /// Whether they are so few that each is a shape of its own, above the marks.
    pub(super) fn are_few(self) -> bool {
        self.plane.with_value(|plane| plane.len() <= MOST_SHAPES)
    }

    /// The pointer is at a point of the map, where no mark is; none where one is, or where the pointer left.
    pub fn look(self, at: Option<[f64; 2]>, reach: f64) {
        self.point_at(at.and_then(|at| self.nearest(at, reach)));
    }

    /// The pointer or the keyboard is on a dot, or on none any more; another one is told.
    pub fn point_at(self, pointed: Option<usize>) {
        if self.pointed.get_untracked() != pointed {
            self.pointed.set(pointed);
            if let Some(telling) = pointed.and_then(|at| self.told(at)) {
                self.control.atlas.announcer.tell(telling);
            }
        }
    }

    fn nearest(self, [x, y]: [f64; 2], reach: f64) -> Option<usize> {
        if !self.are_there() || self.control.is_counted() {
            return None;
        }
        let camera = self.control.camera.get_untracked()?;
        let distance = |place: &Projected| {
            let [at_x, at_y] = camera.to_screen(*place);
            (at_x - x).hypot(at_y - y)
        };
        self.plane.with_value(|plane| {
            let near = plane.iter().map(distance).enumerate().filter(|(_, distance)| *distance <= reach);
            near.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(at, _)| at)
        })
    }

    /// Where so many of them are on the screen that `most` are drawn.
    fn on_screen(self, most: usize) -> Vec<[f64; 2]> {
        let Some(camera) = self.control.camera.get_untracked() else { return Vec::new() };
        self.plane.with_value(|plane| {
            let step = plane.len().div_ceil(most).max(1);
            plane.iter().step_by(step).map(|place| camera.to_screen(*place)).collect()
        })
    }

    /// The dots of a saved map, and what stands of them beside it; nothing where there are none.
    pub fn saved(self) -> Option<(Vec<Node>, String)> {
        let key = self.key()?;
        let (all, camera) = (self.plane.with_value(|plane| plane.len()), self.control.camera.get_untracked()?);
        let step = all.div_ceil(MOST_SAVED).max(1);
        let in_sight = |at: &[f64; 2]| camera.shows(*at);
        let nodes = shapes(&self.on_screen(MOST_SAVED).into_iter().filter(in_sight).collect::<Vec<_>>(), all);
        let told = if step > 1 { self.control.atlas.texts().own_points_saved(key, step) } else { key };
        Some((nodes, told))
    }

    /// Whether the pointer or the keyboard is on a dot.
    pub fn is_pointed(self) -> bool {
        self.pointed.with_untracked(Option::is_some)
    }

    /// Where a step of the keyboard leads: on in the order of the file, or to the nearest dot in a direction.
    pub fn step(self, step: Step) {
        let from = self.walked.get_value();
        let to = self.plane.with_value(|plane| {
            let places: Vec<_> = plane.iter().map(|place| [place.x, place.y]).collect();
            walk(&places, from, step)
        });
        if let Some(to) = to.or(from) {
            self.walked.set_value(Some(to));
            self.bring_into_view(to);
            self.point_at(Some(to));
        }
    }

    /// The keyboard comes back to the dot it was on.
    pub(super) fn return_to(self) {
        self.point_at(self.walked.get_value());
    }

    /// Zooms about the dot the keyboard is on; about the middle where it is on none, or on one out of sight.
    pub(super) fn zoom(self, factor: f64) {
        let place = self.walked.get_value().and_then(|at| self.plane.with_value(|plane| plane.get(at).copied()));
        let seen = place.zip(self.control.camera.get_untracked()).and_then(|(place, camera)| {
            let at = camera.to_screen(place);
            camera.shows(at).then_some(at)
        });
        match seen {
            Some(at) => self.control.zoom_about(at, factor),
            None => self.control.zoom_by(factor),
        }
    }

    fn bring_into_view(self, at: usize) {
        let center = self.plane.with_value(|plane| plane.get(at).copied());
        let Some(center) = center else { return };
        self.control.bring_into_view(center);
        if let (Some([_, top]), Some(camera)) = (self.control.origin(), self.control.camera.get_untracked()) {
            let middle = top + camera.to_screen(center)[1] * self.control.scale.get_untracked();
            scroll_into_view(middle - RING, middle + RING);
        }
    }

    /// The points of the reader's file, its name, and how many they are in words.
    pub(super) fn read<T>(self, read: impl FnOnce(&Points, &str, String) -> T) -> Option<T> {
        let language = self.control.atlas.language();
        self.own.shown.with_untracked(|shown| {
            let shown = shown.as_ref()?;
            let points = shown.points()?;
            Some(read(points, &shown.draft.file.name, words::own::points(language, points.lon_deg.len())))
        })
    }

    /// The value of a point, and where it is.
    fn told(self, at: usize) -> Option<String> {
        let language = self.control.atlas.language();
        let texts = language.texts();
        self.own.shown.with(|shown| {
            let points = shown.as_ref()?.points()?;
            let place = words::own::typed([*points.lon_deg.get(at)?, *points.lat_deg.get(at)?].map(f64::from));
            let value = *points.values.get(at)?;
            Some(if value.is_nan() {
                texts.own_point_without(place)
            } else {
                texts.own_point(words::own::figure(language, value), place)
            })
        })
    }

    /// That they are on the map, and how many.
    pub fn summary(self) -> Option<String> {
        self.read(|_, file, count| self.control.atlas.texts().own_banner_points(count, file))
    }

    /// How many there are, and from what to what their values go.
    pub(super) fn key(self) -> Option<String> {
        let language = self.control.atlas.language();
        let texts = language.texts();
        self.read(|points, file, count| {
            let known = || points.values.iter().copied().filter(|value| !value.is_nan());
            match known().reduce(f64::min).zip(known().reduce(f64::max)) {
                Some((least, most)) => {
                    let [least, most] = [least, most].map(|value| words::own::figure(language, value));
                    texts.own_points_range(count, file, least, most)
                }
                None => texts.own_points_key(count, file),
            }
        })
    }
}

/// The layer of the points, where it lies above the marks or under them as is asked.
#[component]
pub fn OwnPointsLayer(above: bool) -> impl IntoView {
    let (atlas, points) = (Atlas::expect(), expect_context::<OwnPoints>());
    if !points.are_there() || points.are_few() != above {
        return ().into_any();
    }
    let canvas = NodeRef::<Canvas>::new();
    let (control, paper, screen_density) = (points.control, Paper::expect(), pixel_density());
    let density = Memo::new(move |_| screen_density.get() * control.scale.get());
    let paint = move |most: usize| {
        let size = control.camera.get_untracked().map(|camera| camera.viewport);
        let (Some(canvas), Some(size)) = (canvas.get_untracked(), size) else { return };
        let layer = Layer::prepare(canvas, size, density.get_untracked(), paper.is_printing_now());
        if let (Ok(layer), Some(inks)) = (layer, atlas.theme.inks.get_untracked()) {
            let centers = points.on_screen(most);
            // Refused for no size that a canvas has.
            let _ = if above {
                let nodes = shapes(&centers, centers.len());
                paint_scene(&layer, &Scene { nodes, ..Scene::new(size[0], size[1]) }, &inks)
            } else {
                paint_dots(&layer, &centers, &inks)
            };
        }
    };
    let moving = FrameTask::new(move || paint(MOST_MOVING));
    let resting = SettledTask::new(REST, move || paint(usize::MAX));
    Effect::new(move |_| {
        atlas.theme.inks.track();
        density.track();
        control.camera.track();
        canvas.track();
        moving.request();
        resting.request();
    });
    let counted = atlas.slice(|state| state.arrangement == Arrangement::Units);
    view! { <canvas class="land-layer" class:is-away=counted node_ref=canvas aria-hidden="true"></canvas> }.into_any()
}

/// A point beside what it is, in keys; nothing where there are none.
pub(super) fn point_glyph(points: OwnPoints) -> AnyView {
    view! { <i class="own-point-mark" class:is-many=!points.are_few() aria-hidden="true"></i> }.into_any()
}

/// What the dot says that the pointer or the keyboard is on, with a ring around it where it is in sight.
#[component]
pub fn PointedPoint() -> impl IntoView {
    let points = expect_context::<OwnPoints>();
    let control = points.control;
    let told = move || points.pointed.get().and_then(|at| points.told(at));
    let place = Memo::new(move |_| {
        let place = points.plane.with_value(|plane| plane.get(points.pointed.get()?).copied())?;
        let (camera, scale) = (control.camera.get()?, control.scale.get());
        let at = camera.to_screen(place);
        camera.shows(at).then(|| at.map(|length| length * scale))
    });
    let length = move |axis: usize| place.get().map(|place| format!("{:.1}px", place[axis])).unwrap_or_default();
    view! {
        <Show when=move || place.with(Option::is_some)>
            <i class="own-point-ring" aria-hidden="true" style:left=move || length(0) style:top=move || length(1)></i>
        </Show>
        <Show when=move || points.pointed.with(Option::is_some)>
            <p class="map-hint own-pointed">{move || told()}</p>
        </Show>
    }
    .into_any()
}
