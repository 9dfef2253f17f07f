//! Points of the reader's own on the map: dots under the marks, and what the one under the pointer says.

use super::control::MapControl;
use crate::chart::{Column, FigureRow, FigureTable};
use crate::data::Missing;
use crate::geo::{LonLat, Projected};
use crate::import::{Field, Points};
use crate::language::Language;
use crate::paint::{Layer, paint_dots};
use crate::platform::{FrameTask, Paper, SettledTask, pixel_density};
use crate::scene::dots::{ALPHA, radius};
use crate::scene::{Fill, Ink, Node, Style};
use crate::state::{Arrangement, Panel};
use crate::ui::Atlas;
use crate::ui::chart_figure::table_view;
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

/// So many are listed in the table: more are looked through in the file itself.
const LISTED: usize = 1000;

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
        let style = Style { fill: Some(Fill { ink: Ink::Ink, alpha: ALPHA }), stroke: None };
        let in_sight =
            |[x, y]: &[f64; 2]| (0.0..=camera.viewport[0]).contains(x) && (0.0..=camera.viewport[1]).contains(y);
        let disc = |center| Node::Disc { center, radius: radius(all), style };
        let nodes = self.on_screen(MOST_SAVED).into_iter().filter(in_sight).map(disc).collect();
        let told = if step > 1 { self.control.atlas.texts().own_points_saved(key, step) } else { key };
        Some((nodes, told))
    }

    /// The value of a point, and where it is.
    fn told(self, at: usize) -> Option<String> {
        let language = self.control.atlas.language();
        let texts = language.texts();
        self.own.shown.with(|shown| {
            let points = shown.as_ref()?.points()?;
            let place = words::own::typed([*points.lon_deg.get(at)?, *points.lat_deg.get(at)?].map(f64::from));
            let value = f64::from(*points.values.get(at)?);
            Some(if value.is_nan() {
                texts.own_point_without(place)
            } else {
                texts.own_point(figure(language, value), place)
            })
        })
    }

    /// That they are on the map, and how many.
    pub fn summary(self) -> Option<String> {
        let atlas = self.control.atlas;
        self.own.shown.with_untracked(|shown| {
            let shown = shown.as_ref()?;
            let count = words::own::points(atlas.language(), shown.points()?.lon_deg.len());
            Some(atlas.texts().own_banner_points(count, &*shown.draft.file.name))
        })
    }

    /// The first of them in the order of the file.
    fn table(self) -> Option<FigureTable> {
        let atlas = self.control.atlas;
        let (language, texts) = (atlas.language(), atlas.texts());
        self.own.shown.with_untracked(|shown| {
            let shown = shown.as_ref()?;
            let Points { lon_deg, lat_deg, values } = shown.points()?;
            let (count, file) = (words::own::points(language, lon_deg.len()), &*shown.draft.file.name);
            let caption = if lon_deg.len() > LISTED {
                texts.own_points_first(language.count(LISTED), count, file)
            } else {
                texts.own_points_key(count, file)
            };
            let row = |((lon, lat), value): ((&f32, &f32), &f32)| {
                let place = words::own::typed([*lon, *lat].map(f64::from));
                let value =
                    if value.is_nan() { texts.own_points_no_value() } else { figure(language, f64::from(*value)) };
                FigureRow { hit: None, cells: vec![Some(place), Some(value)], missing: Missing::NotInOwnTable }
            };
            Some(FigureTable {
                caption,
                columns: vec![
                    Column::words(texts.own_points_place()),
                    Column::figures(words::own::field_name(language, Field::Value)),
                ],
                rows: lon_deg.iter().zip(lat_deg).zip(values).take(LISTED).map(row).collect(),
            })
        })
    }

    /// How many there are, and from what to what their values go.
    fn key(self) -> Option<String> {
        let atlas = self.control.atlas;
        self.own.shown.with(|shown| {
            let shown = shown.as_ref()?;
            let Points { lon_deg, values, .. } = shown.points()?;
            let language = atlas.language();
            let (count, file) = (words::own::points(language, lon_deg.len()), &*shown.draft.file.name);
            let known = || values.iter().copied().filter(|value| !value.is_nan());
            let range = known().reduce(f32::min).zip(known().reduce(f32::max));
            Some(match range {
                Some((least, most)) => {
                    let [least, most] = [least, most].map(|value| figure(language, f64::from(value)));
                    atlas.texts().own_points_range(count, file, least, most)
                }
                None => atlas.texts().own_points_key(count, file),
            })
        })
    }
}

/// A value as exact as it is kept.
fn figure(language: Language, value: f64) -> String {
    language.decimal(value, if value.fract() == 0.0 { 0 } else { 2 })
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

/// What the dot under the pointer says, on the map.
#[component]
pub fn PointedPoint() -> impl IntoView {
    let points = expect_context::<OwnPoints>();
    let told = move || points.pointed.get().and_then(|at| points.told(at));
    view! {
        <Show when=move || points.pointed.with(Option::is_some)>
            <p class="map-hint own-pointed">{move || told()}</p>
        </Show>
    }
    .into_any()
}

/// What the dots are, below the map, with the way to all of them for readers who do not point at one.
#[component]
pub fn OwnPointsKey() -> impl IntoView {
    let points = expect_context::<OwnPoints>();
    let Some(key) = untrack(move || points.key()) else { return ().into_any() };
    let atlas = points.control.atlas;
    let is_open = atlas.panel(Panel::Points);
    let texts = atlas.texts();
    let table = move || is_open.get().then(|| points.table().map(|table| table_view(atlas, table)));
    view! {
        <div class="figure-foot own-points-foot">
            <p class="own-points-key"><i aria-hidden="true"></i>{key}</p>
            <button
                type="button"
                class="quiet-button table-button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| {
                    let _ = atlas.turn_panel(Panel::Points);
                }
            >
                {move || if is_open.get() { texts.table_hide() } else { texts.own_points_table() }}
            </button>
            {move || table()}
        </div>
    }
    .into_any()
}
