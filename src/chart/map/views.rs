//! Where the map can look: presets, free views and their limits.

use crate::data::{ClusterId, Dataset, Ranking};
use crate::geo::{Basemap, Camera, EqualEarth, LonLat, PlaneRect, Projected};
use crate::state::{MapView, Preset, ViewState};

/// Largest magnification a filter is fitted with: one cluster alone keeps its surroundings.
const MOST_FILTER_ZOOM: f64 = 8.0;
/// Narrower maps than this are drawn for a phone, in CSS pixels.
const PHONE_WIDTH: f64 = 720.0;

/// A part of the world by its bounds in degrees.
#[derive(Clone, Copy)]
struct Bounds {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

/// What a preset has to show: the world's clusters, not the globe; elsewhere the region's clusters.
fn bounds(preset: Preset) -> Bounds {
    match preset {
        Preset::World => Bounds { west: -122.0, south: -56.0, east: 140.0, north: 72.0 },
        Preset::EastAsia => Bounds { west: 100.0, south: 20.5, east: 141.5, north: 43.0 },
        Preset::Europe => Bounds { west: -9.5, south: 37.0, east: 39.0, north: 60.5 },
        Preset::NorthAmerica => Bounds { west: -124.0, south: 26.0, east: -68.5, north: 50.0 },
    }
}

/// Room kept free around the bounds: left, top, right, bottom, as parts of the map's width and height. The world's
/// right side has room for the labels of Japan, less so on a phone.
fn insets(preset: Preset, viewport: [f64; 2]) -> [f64; 4] {
    match preset {
        Preset::World => {
            let right = if viewport[0] < PHONE_WIDTH { 0.045 } else { 0.089 };
            [0.0, 0.024, right, 0.024]
        }
        Preset::EastAsia | Preset::Europe | Preset::NorthAmerica => [0.04, 0.05, 0.04, 0.05],
    }
}

/// The smallest upright rectangle of the plane around bounds. On Equal Earth a meridian is farthest out where it is
/// nearest to the equator, so that latitude counts beside the corners.
fn plane_rect(projection: &EqualEarth, bounds: Bounds) -> PlaneRect {
    let widest = 0.0_f64.max(bounds.south).min(bounds.north);
    let places = [bounds.south, widest, bounds.north]
        .into_iter()
        .flat_map(|lat_deg| [bounds.west, bounds.east].map(|lon_deg| LonLat { lon_deg, lat_deg }));
    PlaneRect::around(places.map(|place| projection.project(place))).unwrap_or_default()
}

/// The camera that shows a rectangle with insets (left, top, right, bottom) in CSS pixels.
fn fit_with_insets(rect: PlaneRect, viewport: [f64; 2], [left, top, right, bottom]: [f64; 4]) -> Camera {
    let inner = Camera::fit(rect, [viewport[0] - left - right, viewport[1] - top - bottom], 0.0);
    let center = Projected {
        x: inner.center.x + (right - left) / 2.0 / inner.scale,
        y: inner.center.y + (bottom - top) / 2.0 / inner.scale,
    };
    Camera { center, scale: inner.scale, viewport }
}

/// The part of the plane the world preset promises to show: every cluster's surroundings.
#[must_use]
pub fn world_rect(basemap: &Basemap) -> PlaneRect {
    plane_rect(basemap.projection(), bounds(Preset::World))
}

/// The camera of a view on a map of a size in CSS pixels.
#[must_use]
pub fn camera_for(view: MapView, basemap: &Basemap, viewport: [f64; 2]) -> Camera {
    match view {
        MapView::Preset(preset) => preset_camera(preset, basemap, viewport),
        MapView::Free { lon_deg, lat_deg, zoom } => {
            let world = preset_camera(Preset::World, basemap, viewport);
            let center = basemap.projection().project(LonLat { lon_deg, lat_deg });
            limited(Camera { center, scale: world.scale * zoom, viewport }, basemap)
        }
    }
}

fn preset_camera(preset: Preset, basemap: &Basemap, viewport: [f64; 2]) -> Camera {
    let [left, top, right, bottom] = insets(preset, viewport);
    let [width, height] = viewport;
    let insets = [left * width, top * height, right * width, bottom * height];
    fit_with_insets(plane_rect(basemap.projection(), bounds(preset)), viewport, insets)
}

/// The scale of the world preset on a map of a size: zoom 1.
#[must_use]
pub fn world_scale(basemap: &Basemap, viewport: [f64; 2]) -> f64 {
    preset_camera(Preset::World, basemap, viewport).scale
}

/// The nearest camera that does not lose the world: zoom from 1 to [`MapView::MOST_ZOOM`], never beyond what the world
/// preset shows.
#[must_use]
pub fn limited(camera: Camera, basemap: &Basemap) -> Camera {
    let world = preset_camera(Preset::World, basemap, camera.viewport);
    let [width, height] = camera.viewport;
    let whole = PlaneRect { min: world.to_plane([0.0, 0.0]), max: world.to_plane([width, height]) };
    camera.kept_within(whole, scale_limits(world.scale))
}

/// Smallest and largest scale of a map whose world preset has a scale.
#[must_use]
pub fn scale_limits(world_scale: f64) -> [f64; 2] {
    [world_scale, world_scale * MapView::MOST_ZOOM]
}

/// The view a camera shows, for the page's address: a preset where it is one to within half a pixel.
#[must_use]
pub fn view_of(camera: &Camera, basemap: &Basemap) -> MapView {
    let preset = Preset::ALL.into_iter().find(|preset| {
        let there = preset_camera(*preset, basemap, camera.viewport);
        let [x, y] = camera.to_screen(there.center);
        let [dx, dy] = [x - camera.viewport[0] / 2.0, y - camera.viewport[1] / 2.0];
        dx.hypot(dy) < 0.5 && (camera.scale / there.scale - 1.0).abs() < 1e-3
    });
    preset.map_or_else(|| free_view(camera, basemap), MapView::Preset)
}

fn free_view(camera: &Camera, basemap: &Basemap) -> MapView {
    let world = preset_camera(Preset::World, basemap, camera.viewport);
    // A corner of the plane may lie off the globe: the nearest place towards the middle stands for it.
    let toward_middle = |part: f64| Projected {
        x: camera.center.x + (world.center.x - camera.center.x) * part,
        y: camera.center.y + (world.center.y - camera.center.y) * part,
    };
    let center = (0..=20).find_map(|step| basemap.projection().unproject(toward_middle(f64::from(step) / 20.0)));
    center.map_or_else(MapView::default, |LonLat { lon_deg, lat_deg }| MapView::Free {
        lon_deg,
        lat_deg,
        zoom: camera.scale / world.scale,
    })
}

/// The camera that shows every named cluster of the state's edition that passes its filter; `None` when none does.
#[must_use]
pub fn fit_filter(data: &Dataset, state: &ViewState, basemap: &Basemap, viewport: [f64; 2]) -> Option<Camera> {
    let clusters: Vec<_> = passing(data, state).collect();
    fit_clusters(data, &clusters, basemap, viewport, MOST_FILTER_ZOOM)
}

/// How many named clusters of the state's edition that pass its filter lie in what a camera shows.
#[must_use]
pub fn in_view(data: &Dataset, state: &ViewState, basemap: &Basemap, camera: &Camera) -> usize {
    let is_in = |cluster: &ClusterId| {
        data.cluster(*cluster).lon_lat_deg.is_some_and(|[lon_deg, lat_deg]| {
            camera.shows(camera.to_screen(basemap.projection().project(LonLat { lon_deg, lat_deg })))
        })
    };
    passing(data, state).filter(is_in).count()
}

/// The named clusters of the state's edition that pass its filter.
fn passing(data: &Dataset, state: &ViewState) -> impl Iterator<Item = ClusterId> {
    let passes = |row: &&Ranking| state.filter.accepts(data, row, state.pair.form(data.cluster(row.cluster).economy()));
    data.rankings(state.edition).filter(passes).map(|row| row.cluster)
}

/// The camera that shows some clusters, magnified at most so much against the world preset; `None` without any.
#[must_use]
pub fn fit_clusters(
    data: &Dataset,
    clusters: &[ClusterId],
    basemap: &Basemap,
    viewport: [f64; 2],
    most_zoom: f64,
) -> Option<Camera> {
    let places = clusters.iter().filter_map(|cluster| {
        let [lon_deg, lat_deg] = data.cluster(*cluster).lon_lat_deg?;
        Some(basemap.projection().project(LonLat { lon_deg, lat_deg }))
    });
    let rect = PlaneRect::around(places)?;
    let [width, height] = viewport;
    let [aside, above] = [(width * 0.15).min(120.0), (height * 0.15).min(60.0)];
    let fitted = fit_with_insets(rect, viewport, [aside, above, aside, above]);
    let most = world_scale(basemap, viewport) * most_zoom;
    Some(limited(Camera { scale: fitted.scale.min(most), ..fitted }, basemap))
}
