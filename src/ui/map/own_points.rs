//! Points of the reader's own on the map: dots under the marks, and what the one under the pointer says.

use super::control::MapControl;
use crate::geo::{LonLat, Projected};
use crate::import::Points;
use crate::paint::{Layer, paint_dots};
use crate::platform::{FrameTask, Paper, SettledTask, pixel_density};
use crate::scale::decimal;
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
/// How long the map has to rest before all are painted.
const REST: Duration = Duration::from_millis(150);

/// The points, where the reader's table has points; handed down by context.
#[derive(Clone, Copy)]
pub struct OwnPoints {
    control: MapControl,
    own: OwnData,
    /// Where they are on the plane of the projection; none of what no map shows.
    plane: StoredValue<Arc<Vec<Projected>>>,
    pointed: RwSignal<Option<usize>>,
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
        Self { control, own, plane: StoredValue::new(Arc::new(plane)), pointed: RwSignal::new(None) }
    }

    /// Whether there are any.
    pub fn are_there(self) -> bool {
        self.plane.with_value(|plane| !plane.is_empty())
    }

    /// The pointer is at a point of the map, where no mark is; none where one is, or where the pointer left.
    pub fn look(self, at: Option<[f64; 2]>, reach: f64) {
        let pointed = at.and_then(|at| self.nearest(at, reach));
        if self.pointed.get_untracked() != pointed {
            self.pointed.set(pointed);
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

    /// The value of the point under the pointer, and where it is.
    fn told(self) -> Option<String> {
        let at = self.pointed.get()?;
        let texts = self.control.atlas.texts();
        self.own.shown.with(|shown| {
            let points = shown.as_ref()?.points()?;
            let place = words::own::typed([*points.lon_deg.get(at)?, *points.lat_deg.get(at)?].map(f64::from));
            let value = f64::from(*points.values.get(at)?);
            Some(if value.is_nan() { texts.own_point_without(place) } else { texts.own_point(figure(value), place) })
        })
    }

    /// How many there are, and from what to what their values go.
    fn key(self) -> Option<String> {
        let atlas = self.control.atlas;
        self.own.shown.with(|shown| {
            let shown = shown.as_ref()?;
            let Points { lon_deg, values, .. } = shown.points()?;
            let (count, file) = (words::own::points(atlas.language(), lon_deg.len()), &*shown.draft.file.name);
            let known = || values.iter().copied().filter(|value| !value.is_nan());
            let range = known().reduce(f32::min).zip(known().reduce(f32::max));
            Some(match range {
                Some((least, most)) => {
                    let [least, most] = [least, most].map(|value| figure(f64::from(value)));
                    atlas.texts().own_points_range(count, file, least, most)
                }
                None => atlas.texts().own_points_key(count, file),
            })
        })
    }
}

/// A value as exact as it is kept.
fn figure(value: f64) -> String {
    decimal(value, if value.fract() == 0.0 { 0 } else { 2 })
}

/// The layer between land and marks.
#[component]
pub fn OwnPointsLayer() -> impl IntoView {
    let (atlas, points) = (Atlas::expect(), expect_context::<OwnPoints>());
    if !points.are_there() {
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
            // Refused for no size that a canvas has.
            let _ = paint_dots(&layer, &points.on_screen(most), &inks);
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

/// What the dots are, below the map, and what the one under the pointer says, on it.
#[component]
pub fn OwnPointsKey() -> impl IntoView {
    let points = expect_context::<OwnPoints>();
    let Some(key) = untrack(move || points.key()) else { return ().into_any() };
    view! {
        <p class="own-points-key"><i aria-hidden="true"></i>{key}</p>
        <Show when=move || points.pointed.with(Option::is_some)>
            <p class="map-hint own-pointed">{move || points.told()}</p>
        </Show>
    }
    .into_any()
}
