//! Where the map can look: presets, free views and their limits.

use crate::data::{ClusterId, Dataset, Ranking};
use crate::geo::{Basemap, Camera, EqualEarth, LonLat, PlaneRect, Projected};
use crate::state::{MapView, Preset, ViewState};

/// Largest magnification a filter is fitted with: one cluster alone keeps its surroundings.
const MOST_FILTER_ZOOM: f64 = 8.0;

/// What views are shown on: the map of the page at its size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// How places are put on the plane.
    pub projection: EqualEarth,
    /// Width and height of the map in CSS pixels.
    pub viewport: [f64; 2],
    /// Whether the map is drawn for a phone, as [`MapInput::phone`](super::MapInput::phone) is.
    pub phone: bool,
}

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
fn insets(preset: Preset, phone: bool) -> [f64; 4] {
    match preset {
        Preset::World => {
            let right = if phone { 0.045 } else { 0.089 };
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

impl Stage {
    /// The camera of a view.
    #[must_use]
    pub fn camera(&self, view: MapView) -> Camera {
        match view {
            MapView::Preset(preset) => self.preset(preset),
            MapView::Free { lon_deg, lat_deg, zoom } => {
                let center = self.projection.project(LonLat { lon_deg, lat_deg });
                self.limited(Camera { center, scale: self.world_scale() * zoom, viewport: self.viewport })
            }
        }
    }

    fn preset(&self, preset: Preset) -> Camera {
        let [left, top, right, bottom] = insets(preset, self.phone);
        let [width, height] = self.viewport;
        let insets = [left * width, top * height, right * width, bottom * height];
        fit_with_insets(plane_rect(&self.projection, bounds(preset)), self.viewport, insets)
    }

    /// The scale of the world preset: zoom 1.
    #[must_use]
    pub fn world_scale(&self) -> f64 {
        self.preset(Preset::World).scale
    }

    /// Smallest and largest scale.
    fn scale_limits(&self) -> [f64; 2] {
        let world = self.world_scale();
        [world, world * MapView::MOST_ZOOM]
    }

    /// The nearest camera that does not lose the world: zoom from 1 to [`MapView::MOST_ZOOM`], never beyond what the world
    /// preset shows.
    #[must_use]
    pub fn limited(&self, camera: Camera) -> Camera {
        let world = self.preset(Preset::World);
        let whole = PlaneRect { min: world.to_plane([0.0, 0.0]), max: world.to_plane(self.viewport) };
        camera.kept_within(whole, self.scale_limits())
    }

    /// A camera magnified by a factor about a point of the map, as far as the limits let it: there it stays as it is.
    #[must_use]
    pub fn zoomed(&self, camera: &Camera, point: [f64; 2], factor: f64) -> Camera {
        self.limited(camera.zoomed_within(point, factor, self.scale_limits()))
    }

    /// The view a camera shows, for the page's address: a preset where it is one to within half a pixel.
    #[must_use]
    pub fn view_of(&self, camera: &Camera) -> MapView {
        let preset = Preset::ALL.into_iter().find(|preset| {
            let there = self.preset(*preset);
            let [x, y] = camera.to_screen(there.center);
            let [dx, dy] = [x - camera.viewport[0] / 2.0, y - camera.viewport[1] / 2.0];
            dx.hypot(dy) < 0.5 && (camera.scale / there.scale - 1.0).abs() < 1e-3
        });
        preset.map_or_else(|| self.free_view(camera), MapView::Preset)
    }

    fn free_view(&self, camera: &Camera) -> MapView {
        let world = self.preset(Preset::World);
        // A corner of the plane may lie off the globe: the nearest place towards the middle stands for it.
        let toward_middle = |part: f64| Projected {
            x: camera.center.x + (world.center.x - camera.center.x) * part,
            y: camera.center.y + (world.center.y - camera.center.y) * part,
        };
        let center = (0..=20).find_map(|step| self.projection.unproject(toward_middle(f64::from(step) / 20.0)));
        center.map_or_else(MapView::default, |LonLat { lon_deg, lat_deg }| MapView::Free {
            lon_deg,
            lat_deg,
            zoom: camera.scale / world.scale,
        })
    }

    /// The camera that shows every named cluster of the state's edition that passes its filter; `None` when none does.
    #[must_use]
    pub fn fit_filter(&self, data: &Dataset, state: &ViewState) -> Option<Camera> {
        let clusters: Vec<_> = passing(data, state).collect();
        self.fit_clusters(data, &clusters, MOST_FILTER_ZOOM)
    }

    /// The camera that shows some clusters, magnified at most so much against the world preset; `None` without any.
    #[must_use]
    pub fn fit_clusters(&self, data: &Dataset, clusters: &[ClusterId], most_zoom: f64) -> Option<Camera> {
        let places = clusters.iter().filter_map(|cluster| {
            let [lon_deg, lat_deg] = data.cluster(*cluster).lon_lat_deg?;
            Some(self.projection.project(LonLat { lon_deg, lat_deg }))
        });
        let rect = PlaneRect::around(places)?;
        let [width, height] = self.viewport;
        let [aside, above] = [(width * 0.15).min(120.0), (height * 0.15).min(60.0)];
        let fitted = fit_with_insets(rect, self.viewport, [aside, above, aside, above]);
        let most = self.world_scale() * most_zoom;
        Some(self.limited(Camera { scale: fitted.scale.min(most), ..fitted }))
    }
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
