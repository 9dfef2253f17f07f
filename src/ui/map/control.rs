//! The map's camera, layout and crowd, shared by canvas, buttons and keys.

use super::arranging::Arranging;
use super::flight::Flight;
use crate::chart::map::{
    MapInput, MapLayout, ScreenRect, camera_for, fit_clusters, fit_filter, limited, view_of, world_scale,
};
use crate::data::{ClusterId, Dataset, Edition};
use crate::geo::{Basemap, Camera, LonLat};
use crate::platform::{MeasuredBox, element_size, media_query};
use crate::scene::{Hit, Scene};
use crate::state::{Action, Arrangement, MapView};
use crate::ui::Atlas;
use crate::ui::chart_figure::{MOUSE_REACH, anchor_of};
use crate::ui::hover::Hovered;
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;

/// The size key stands so far from the map's left edge, CSS pixels.
const SIZE_KEY_LEFT: f64 = 44.0;
/// The same from the right edge, where the zoom buttons are.
const SIZE_KEY_RIGHT: f64 = 64.0;
/// The same from the lower edge.
const SIZE_KEY_BOTTOM: f64 = 8.0;

/// Magnification of a press on a zoom button or key.
pub const ZOOM_STEP: f64 = 1.6;

/// A single cluster of a claim is shown with its part of the world around it.
const MOST_CLAIM_ZOOM: f64 = 3.5;
/// Below this magnification the world preset shows a claim's clusters as well.
const LEAST_CLAIM_ZOOM: f64 = 1.3;

/// The layout of the map and the scene made from it.
pub struct Drawn {
    /// Bubbles and labels.
    pub layout: MapLayout,
    /// What is painted and hit.
    pub scene: Scene,
}

/// What the parts of the map share.
#[derive(Clone, Copy)]
pub struct MapControl {
    atlas: Atlas,
    /// The element the map fills.
    pub stage: NodeRef<Div>,
    /// The element that takes the keys.
    pub figure: NodeRef<Div>,
    flight: Flight,
    arranging: Arranging,
    /// Where the camera is now; none before the stage has a size.
    pub camera: Memo<Option<Camera>>,
    /// What is drawn now.
    pub drawn: Memo<Option<Arc<Drawn>>>,
    /// The cluster with the keyboard's focus.
    pub focus: RwSignal<Option<ClusterId>>,
    /// The crowd that is fanned out, by rank.
    pub fanned: RwSignal<Vec<ClusterId>>,
    /// The first row in view of the list of that crowd.
    pub first_row: RwSignal<usize>,
    /// Size of the size key, CSS pixels.
    pub size_key: RwSignal<[f64; 2]>,
    /// Whether the size key stands in the lower right corner, because it would cover more marks in the left one.
    pub key_on_right: Memo<Option<bool>>,
    /// Whether the page is laid out for a phone.
    pub phone: Signal<bool>,
    /// A line about how to use the map, while it helps.
    pub hint: RwSignal<Option<&'static str>>,
}

impl MapControl {
    /// The control of the page's map, before it has a size.
    pub fn new(atlas: Atlas) -> Self {
        let stage = NodeRef::new();
        let size = element_size(stage, MeasuredBox::Content);
        let phone = media_query("(max-width: 719px)");
        let flight = Flight::new();
        let arranging = Arranging::new();
        let view = atlas.slice(|state| state.map);
        let camera = Memo::new(move |_| {
            let viewport = size.get();
            let visible = viewport.iter().all(|length| *length >= 1.0);
            visible.then(|| flight.camera(camera_for(view.get(), &atlas.basemap(), viewport)))
        });
        let size_key = RwSignal::new([0.0; 2]);
        let key_on_right = Memo::new(move |_| {
            let camera = camera.get()?;
            let marks_under = |on_right| {
                let place = size_key_place(camera.viewport, size_key.get(), on_right);
                let edition = atlas.state.with(|state| state.edition);
                marks_in(place, &atlas.data(), edition, &camera, &atlas.basemap())
            };
            Some(marks_under(false) > marks_under(true))
        });
        let drawn = Memo::new_with_compare(
            move |_| {
                let camera = camera.get()?;
                let basemap = atlas.basemap();
                let data = atlas.data();
                let measure = atlas.measure();
                let lit = atlas.claim_lit();
                let layout = atlas.state.with(|state| {
                    MapLayout::new(&MapInput {
                        data: &data,
                        basemap: &basemap,
                        state,
                        camera,
                        world_scale: world_scale(&basemap, camera.viewport),
                        phone: phone.get(),
                        lit: lit.as_deref(),
                        keep_clear: &kept_clear(
                            camera.viewport,
                            size_key.get(),
                            key_on_right.get() == Some(true),
                            phone.get(),
                        ),
                        measure: &*measure,
                    })
                });
                let layout = arranging.toward(layout);
                let scene = layout.scene();
                Some(Arc::new(Drawn { layout, scene }))
            },
            |before: Option<&Option<Arc<Drawn>>>, after: Option<&Option<Arc<Drawn>>>| {
                !matches!((before, after), (Some(None), Some(None)))
            },
        );
        let (focus, fanned, first_row) = (RwSignal::new(None), RwSignal::new(Vec::new()), RwSignal::new(0));
        Self {
            atlas,
            stage,
            figure: NodeRef::new(),
            flight,
            arranging,
            camera,
            drawn,
            focus,
            fanned,
            first_row,
            size_key,
            key_on_right,
            phone,
            hint: RwSignal::new(None),
        }
    }

    /// The control of the map this is part of.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Lets the marks travel to another arrangement, from wherever they are now.
    pub fn arrange(self, arrangement: Arrangement) {
        if self.atlas.state.with_untracked(|state| state.arrangement == arrangement) {
            return;
        }
        self.fan(Vec::new());
        self.atlas.hover.end();
        if let Some(drawn) = self.drawn.get_untracked() {
            self.arranging.depart(&drawn.layout);
        }
        self.atlas.dispatch(Action::Arrange(arrangement));
    }

    /// Whether the marks stand in rows, where no part of the world is looked at.
    pub fn is_counted(self) -> bool {
        self.atlas.state.with_untracked(|state| state.arrangement == Arrangement::Units)
    }

    /// Moves at once; limits keep the world in sight.
    pub fn move_to(self, camera: Camera) {
        if self.is_counted() {
            return;
        }
        self.flight.cut();
        let basemap = self.atlas.basemap();
        let limited = limited(camera, &basemap);
        self.atlas.dispatch(Action::LookAt(view_of(&limited, &basemap)));
    }

    /// Flies to a view.
    pub fn fly_to(self, view: MapView) {
        self.fan(Vec::new());
        self.atlas.hover.end();
        if let Some(camera) = self.camera.get_untracked() {
            self.flight.depart(camera);
        }
        self.atlas.dispatch(Action::LookAt(view));
    }

    /// Flies to a camera, within the limits.
    pub fn fly_to_camera(self, camera: Camera) {
        if self.is_counted() {
            return;
        }
        let basemap = self.atlas.basemap();
        self.fly_to(view_of(&limited(camera, &basemap), &basemap));
    }

    /// Zooms about the middle.
    pub fn zoom_by(self, factor: f64) {
        if let Some(camera) = self.camera.get_untracked() {
            let middle = camera.viewport.map(|length| length / 2.0);
            self.fly_to_camera(camera.zoomed_about(middle, factor));
        }
    }

    /// Shows every cluster that passes the filter.
    pub fn fit_filter(self) {
        let Some(camera) = self.camera.get_untracked() else { return };
        let fitted = self
            .atlas
            .state
            .with_untracked(|state| fit_filter(&self.atlas.data(), state, &self.atlas.basemap(), camera.viewport));
        if let Some(fitted) = fitted {
            self.fly_to_camera(fitted);
        }
    }

    /// Shows the clusters of a claim: near where they lie together, the world where they are spread over it.
    pub fn fit_claim(self, clusters: &[ClusterId]) {
        let Some(camera) = self.camera.get_untracked() else { return };
        let (data, basemap) = (self.atlas.data(), self.atlas.basemap());
        match fit_clusters(&data, clusters, &basemap, camera.viewport, MOST_CLAIM_ZOOM) {
            Some(fitted) if self.zoom(&fitted) >= LEAST_CLAIM_ZOOM => self.fly_to_camera(fitted),
            _ => self.fly_to(MapView::default()),
        }
    }

    /// Fans a crowd out, or folds it with an empty one.
    pub fn fan(self, crowd: Vec<ClusterId>) {
        self.first_row.set(0);
        if self.fanned.with_untracked(|fanned| *fanned != crowd) {
            self.fanned.set(crowd);
        }
    }

    /// Magnification against the world preset.
    pub fn zoom(self, camera: &Camera) -> f64 {
        camera.scale / world_scale(&self.atlas.basemap(), camera.viewport)
    }

    /// The stage's upper left corner in client pixels.
    pub fn origin(self) -> Option<[f64; 2]> {
        let area = self.stage.get_untracked()?.get_bounding_client_rect();
        Some([area.left(), area.top()])
    }

    /// The hover of a cluster on the map, with everything as near to `point` within `reach`.
    pub fn hovered(self, cluster: ClusterId, crowd: Vec<ClusterId>) -> Option<Hovered> {
        let drawn = self.drawn.get_untracked()?;
        let hit = Hit::Cluster(cluster);
        let anchor = drawn.scene.target(hit).zip(self.origin()).map(|(target, origin)| anchor_of(target, origin));
        Some(Hovered { hit, crowd, anchor })
    }

    /// Gives a cluster the keyboard's focus, shows its facts and tells its name. Brings it into view where needed.
    pub fn focus_on(self, cluster: ClusterId) {
        self.focus.set(Some(cluster));
        self.bring_into_view(cluster);
        if let Some(hovered) = self.hovered(cluster, self.crowd_of(cluster)) {
            self.atlas.hover.enter(hovered);
        }
        self.atlas.announce_hit(Hit::Cluster(cluster));
    }

    /// Everything as near to a cluster as a pointer on it would find, by rank.
    fn crowd_of(self, cluster: ClusterId) -> Vec<ClusterId> {
        let drawn = self.drawn.get_untracked();
        let at = drawn.as_ref().and_then(|drawn| Some((drawn, drawn.layout.bubble(cluster)?.center)));
        at.map(|(drawn, center)| drawn.layout.crowd_at(center, MOUSE_REACH)).unwrap_or_default()
    }

    /// Fans out what is crowded around the cluster in focus; pins it where it stands alone.
    pub fn fan_focused(self) {
        let Some(cluster) = self.focus.get_untracked() else { return };
        let crowd = self.crowd_of(cluster);
        self.atlas.hover.end();
        if crowd.len() > 1 {
            self.fan(crowd);
        } else {
            self.pin(cluster);
        }
    }

    /// Folds the list; whether it was open.
    pub fn fold(self) -> bool {
        let open = self.fanned.with_untracked(|fanned| !fanned.is_empty());
        self.fan(Vec::new());
        open
    }

    /// Opens or closes a cluster's card and tells its name.
    pub fn pin(self, cluster: ClusterId) {
        self.atlas.dispatch(Action::TogglePin(cluster));
        self.atlas.announce_hit(Hit::Cluster(cluster));
    }

    /// Gives the map the keys back after a list or a button that is gone now.
    pub fn take_keys(self) {
        if let Some(figure) = self.figure.get_untracked() {
            // Refused only for an element that left the page.
            let _ = figure.focus();
        }
    }

    /// Opens a found cluster's card and flies there, at least at a magnification.
    pub fn show(self, cluster: ClusterId, least_zoom: f64) {
        let data = self.atlas.data();
        let zoom = self.camera.get_untracked().map_or(1.0, |camera| self.zoom(&camera));
        if let Some([lon_deg, lat_deg]) = data.cluster(cluster).lon_lat_deg {
            self.fly_to(MapView::Free { lon_deg, lat_deg, zoom: zoom.max(least_zoom) });
        }
        if !self.atlas.state.with_untracked(|state| state.pins.contains(&cluster)) {
            self.atlas.dispatch(Action::TogglePin(cluster));
        }
        self.atlas.announce_hit(Hit::Cluster(cluster));
    }

    fn bring_into_view(self, cluster: ClusterId) {
        let Some(camera) = self.camera.get_untracked() else { return };
        let data = self.atlas.data();
        let Some([lon_deg, lat_deg]) = data.cluster(cluster).lon_lat_deg else { return };
        let center = self.atlas.basemap().projection().project(LonLat { lon_deg, lat_deg });
        let [x, y] = camera.to_screen(center);
        let inside = (0.0..camera.viewport[0]).contains(&x) && (0.0..camera.viewport[1]).contains(&y);
        if !inside {
            self.move_to(Camera { center, ..camera });
        }
    }
}

/// Where labels must not stand: the zoom buttons lower right and, on wide pages, the size key. Sizes as in
/// `style/map.css`, CSS pixels.
fn kept_clear(viewport: [f64; 2], size_key: [f64; 2], key_on_right: bool, phone: bool) -> Vec<ScreenRect> {
    let [width, height] = viewport;
    let buttons = if phone { [56.0, 142.0] } else { [50.0, 124.0] };
    let zoom = ScreenRect::at([width - buttons[0], height - buttons[1]], buttons);
    if phone { vec![zoom] } else { vec![zoom, size_key_place(viewport, size_key, key_on_right)] }
}

/// The size key's place in the lower left or right corner of the map.
fn size_key_place([width, height]: [f64; 2], size: [f64; 2], on_right: bool) -> ScreenRect {
    let left = if on_right { width - SIZE_KEY_RIGHT - size[0] } else { SIZE_KEY_LEFT };
    ScreenRect::at([left, height - SIZE_KEY_BOTTOM - size[1]], size)
}

/// How many of an edition's named clusters lie in a place on the map.
fn marks_in(place: ScreenRect, data: &Dataset, edition: Edition, camera: &Camera, basemap: &Basemap) -> usize {
    let centers = data.rankings(edition).filter_map(|row| {
        let [lon_deg, lat_deg] = data.cluster(row.cluster).lon_lat_deg?;
        Some(camera.to_screen(basemap.projection().project(LonLat { lon_deg, lat_deg })))
    });
    centers.filter(|center| place.holds(*center)).count()
}
