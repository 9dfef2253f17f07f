//! The map's camera, layout and crowd, shared by canvas, buttons and keys.

use super::arranging::Arranging;
use super::flight::Flight;
use crate::chart::map::{MapInput, MapLayout, ScreenRect, Stage, in_view};
use crate::data::{ClusterId, Dataset, Edition};
use crate::geo::{Basemap, Camera, LonLat, Projected};
use crate::platform::{MeasuredBox, PHONE, Paper, element_size, media_query, scroll_into_view};
use crate::scene::{Direction, Hit, Scene};
use crate::state::{Action, Arrangement, MapView, ViewState};
use crate::ui::Atlas;
use crate::ui::chart_figure::{MOUSE_REACH, hovered_in};
use crate::ui::hover::{Anchor, Hovered};
use crate::ui::key_focus::KeyFocus;
use crate::words::{self, MapStep};
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;

/// The size key stands so far from the map's left edge, CSS pixels.
const SIZE_KEY_LEFT: f64 = 44.0;
/// The same from the right edge, where the zoom buttons are.
const SIZE_KEY_RIGHT: f64 = 64.0;
/// What the buttons that move the map take beside those, where there are any.
const MOVE_BUTTONS: f64 = 156.0;
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
    pub(super) atlas: Atlas,
    /// The element the map fills.
    pub stage: NodeRef<Div>,
    /// How much larger than laid out the map is drawn, to follow the reader's text size. All positions on the map are
    /// those of the layout.
    pub scale: Memo<f64>,
    /// The element that takes the keys.
    pub figure: NodeRef<Div>,
    flight: Flight,
    arranging: Arranging,
    /// Where the camera is now; none before the stage has a size.
    pub camera: Memo<Option<Camera>>,
    /// What is drawn now.
    pub drawn: Memo<Option<Arc<Drawn>>>,
    /// Where the keyboard is.
    pub focus: KeyFocus,
    /// The crowd that is fanned out, by rank.
    pub fanned: RwSignal<Vec<ClusterId>>,
    /// The first row in view of the list of that crowd.
    pub first_row: RwSignal<usize>,
    /// Whether the map shows anything but the world, as it opened.
    pub moved: Memo<bool>,
    /// Size of the size key, CSS pixels.
    pub size_key: RwSignal<[f64; 2]>,
    /// Whether the size key stands in the lower right corner, because it would cover more marks in the left one.
    pub key_on_right: Memo<Option<bool>>,
    /// Whether the page is laid out for a phone.
    pub phone: Signal<bool>,
    /// A line about how to use the map, while it helps.
    pub hint: RwSignal<Option<String>>,
}

impl MapControl {
    /// The control of the page's map, before it has a size.
    pub fn new(atlas: Atlas) -> Self {
        let stage = NodeRef::new();
        let stage_size = element_size(stage, MeasuredBox::Content);
        let scale = Memo::new(move |_| atlas.text_scale.of_map(stage_size.get()[0]));
        let size = Memo::new(move |_| stage_size.get().map(|length| length / scale.get()));
        let (narrow, paper) = (media_query(PHONE), Paper::expect());
        let phone = Signal::derive(move || narrow.get() && !paper.is_printing());
        let projection = *atlas.basemap().projection();
        let on_stage = move |viewport| Stage { projection, viewport, phone: phone.get() };
        let flight = Flight::new();
        let arranging = Arranging::new();
        let view = atlas.slice(|state| state.map);
        let camera = Memo::new(move |_| {
            let viewport = size.get();
            let visible = viewport.iter().all(|length| *length >= 1.0);
            let view = view.get();
            visible.then(|| flight.camera(view, on_stage(viewport).camera(view)))
        });
        let moved = atlas.slice(|state| state.map != MapView::default());
        let state = atlas.slice(ViewState::of_map);
        let size_key = RwSignal::new([0.0; 2]);
        let key_on_right = Memo::new(move |_| {
            let camera = camera.get()?;
            let marks_under = |on_right| {
                let place = size_key_place(camera.viewport, size_key.get(), on_right, moved.get(), scale.get());
                let edition = state.with(|state| state.edition);
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
                // On a phone the key stands below the map.
                let size_key_at = (!phone.get()).then(|| {
                    let on_right = key_on_right.get() == Some(true);
                    size_key_place(camera.viewport, size_key.get(), on_right, moved.get(), scale.get())
                });
                let layout = state.with(|state| {
                    MapLayout::new(&MapInput {
                        data: &data,
                        basemap: &basemap,
                        state,
                        camera,
                        world_scale: on_stage(camera.viewport).world_scale(),
                        phone: phone.get(),
                        lit: lit.as_deref(),
                        keep_clear: &kept_clear(
                            camera.viewport,
                            size_key_at,
                            moved.get(),
                            atlas.sheet.is_used(),
                            scale.get(),
                        ),
                        text_scale: atlas.text_scale.get() / scale.get(),
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
        let (focus, fanned, first_row) = (KeyFocus::new(), RwSignal::new(Vec::new()), RwSignal::new(0));
        Self {
            atlas,
            stage,
            scale,
            figure: NodeRef::new(),
            flight,
            arranging,
            camera,
            drawn,
            focus,
            fanned,
            first_row,
            moved,
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
        let stage = self.stage_of(&camera);
        self.atlas.dispatch(Action::LookAt(stage.view_of(&stage.limited(camera))));
    }

    /// What a camera looks on.
    fn stage_of(self, camera: &Camera) -> Stage {
        let projection = *self.atlas.basemap().projection();
        Stage { projection, viewport: camera.viewport, phone: self.phone.get_untracked() }
    }

    /// Flies to a view.
    pub fn fly_to(self, view: MapView) {
        let Some(view) = view.kept() else { return };
        self.fan(Vec::new());
        self.atlas.hover.end();
        if let Some(camera) = self.camera.get_untracked() {
            self.flight.depart(camera, view);
        }
        self.atlas.dispatch(Action::LookAt(view));
    }

    /// Is where it was flying to.
    pub fn cut(self) {
        self.flight.cut();
    }

    /// Flies to a camera, within the limits.
    pub fn fly_to_camera(self, camera: Camera) {
        if self.is_counted() {
            return;
        }
        let stage = self.stage_of(&camera);
        self.fly_to(stage.view_of(&stage.limited(camera)));
    }

    /// The camera now, magnified about a point of the map as far as the limits let it.
    pub fn zoomed(self, point: [f64; 2], factor: f64) -> Option<Camera> {
        let camera = self.camera.get_untracked()?;
        Some(self.stage_of(&camera).zoomed(&camera, point, factor))
    }

    /// Flies nearer to a point of the map, or away from it.
    pub fn zoom_about(self, point: [f64; 2], factor: f64) {
        if let Some(camera) = self.zoomed(point, factor) {
            self.fly_to_camera(camera);
        }
    }

    /// Zooms about the middle.
    pub fn zoom_by(self, factor: f64) {
        if let Some(camera) = self.camera.get_untracked() {
            self.zoom_about(camera.viewport.map(|length| length / 2.0), factor);
        }
    }

    /// Shows every cluster that passes the filter.
    pub fn fit_filter(self) {
        let Some(camera) = self.camera.get_untracked() else { return };
        let stage = self.stage_of(&camera);
        let fitted = self.atlas.state.with_untracked(|state| stage.fit_filter(&self.atlas.data(), state));
        if let Some(fitted) = fitted {
            self.fly_to_camera(fitted);
        }
    }

    /// Shows the clusters of a claim: near where they lie together, the world where they are spread over it.
    pub fn fit_claim(self, clusters: &[ClusterId]) {
        let Some(camera) = self.camera.get_untracked() else { return };
        match self.stage_of(&camera).fit_clusters(&self.atlas.data(), clusters, MOST_CLAIM_ZOOM) {
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

    /// How much larger than usual the reader wants text. Tracked.
    pub fn text_scale(self) -> f64 {
        self.atlas.text_scale.get()
    }

    /// How many times larger than the map the reader's texts are. Tracked.
    pub fn texts_against_map(self) -> f64 {
        self.text_scale() / self.scale.get()
    }

    /// Magnification against the world preset.
    pub fn zoom(self, camera: &Camera) -> f64 {
        camera.scale / self.stage_of(camera).world_scale()
    }

    /// The stage's upper left corner in client pixels.
    pub fn origin(self) -> Option<[f64; 2]> {
        let area = self.stage.get_untracked()?.get_bounding_client_rect();
        Some([area.left(), area.top()])
    }

    /// The point of the map under one in client pixels.
    pub fn point(self, client: [f64; 2]) -> Option<[f64; 2]> {
        let (origin, scale) = (self.origin()?, self.scale.get_untracked());
        Some([0, 1].map(|axis| (client[axis] - origin[axis]) / scale))
    }

    /// A point of the map in client pixels.
    pub fn client(self, point: [f64; 2]) -> Option<[f64; 2]> {
        let (origin, scale) = (self.origin()?, self.scale.get_untracked());
        Some([0, 1].map(|axis| origin[axis] + point[axis] * scale))
    }

    /// Degrees east and north of a point of the map; none beside the world.
    pub fn place(self, point: [f64; 2]) -> Option<[f64; 2]> {
        let camera = self.camera.get_untracked()?;
        let place = self.atlas.basemap().projection().unproject(camera.to_plane(point))?;
        Some([place.lon_deg, place.lat_deg])
    }

    /// The place in the middle of the map; none beside the world.
    pub fn middle(self) -> Option<[f64; 2]> {
        self.place(self.camera.get_untracked()?.viewport.map(|length| length / 2.0))
    }

    /// The hover of a mark on the map, with everything as near to `point` within `reach`.
    pub fn hovered(self, hit: Hit, crowd: Vec<ClusterId>) -> Option<Hovered> {
        let drawn = self.drawn.get_untracked()?;
        let shown = drawn.scene.target(hit).zip(self.origin());
        let Some((target, origin)) = shown else { return Some(Hovered { crowd, ..Hovered::in_view(hit) }) };
        Some(hovered_in(&drawn.scene, target, crowd, origin, self.scale.get_untracked()))
    }

    /// Gives a mark the keyboard's focus, shows its facts and tells them where it is another one. Brings it into view
    /// where needed.
    pub fn focus_on(self, hit: Hit) {
        let is_other = self.focus.go_to(hit);
        // A list of others would stand where this one's facts belong.
        self.fan(Vec::new());
        let crowd = match hit {
            Hit::Cluster(cluster) => {
                self.bring_cluster_into_view(cluster);
                self.crowd_of(cluster)
            }
            _ => Vec::new(),
        };
        if let Some(hovered) = self.hovered(hit, crowd) {
            if let Some(Anchor { center: [_, middle], half: [_, half] }) = hovered.anchor {
                scroll_into_view(middle - half, middle + half);
            }
            self.atlas.present(hovered);
        }
        if is_other {
            self.atlas.announce_hit(hit);
        }
    }

    /// Everything as near to a cluster as a pointer on it would find, by rank.
    fn crowd_of(self, cluster: ClusterId) -> Vec<ClusterId> {
        let drawn = self.drawn.get_untracked();
        let at = drawn.as_ref().and_then(|drawn| Some((drawn, drawn.layout.bubble(cluster)?.center)));
        at.map(|(drawn, center)| drawn.layout.crowd_at(center, MOUSE_REACH)).unwrap_or_default()
    }

    /// Fans out what is crowded around the cluster in focus; pins it where it stands alone.
    pub fn fan_focused(self) {
        let Some(cluster) = self.focused() else { return };
        let crowd = self.crowd_of(cluster);
        self.atlas.hover.end();
        if crowd.len() > 1 {
            self.atlas
                .sheet
                .opens_at(self.hovered(Hit::Cluster(cluster), Vec::new()).and_then(|hovered| hovered.anchor));
            self.fan(crowd);
        } else {
            self.atlas.dispatch(Action::TogglePin(cluster));
        }
    }

    /// Folds the list; whether it was open.
    pub fn fold(self) -> bool {
        let open = self.fanned.with_untracked(|fanned| !fanned.is_empty());
        self.fan(Vec::new());
        open
    }

    /// Opens or closes a mark's card and tells its name.
    pub fn choose(self, hit: Hit) {
        let anchor = self.hovered(hit, Vec::new()).and_then(|hovered| hovered.anchor);
        self.atlas.choose(hit, anchor);
        self.focus.put(hit);
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
        if self.atlas.sheet.is_used_untracked() {
            self.show_in_sheet(cluster);
        } else if !self.atlas.state.with_untracked(|state| state.pins.contains(&cluster)) {
            self.atlas.dispatch(Action::TogglePin(cluster));
        }
        self.atlas.announce_card(cluster);
        // Keys on the map go on from there.
        self.focus.put(Hit::Cluster(cluster));
    }

    /// Where the map looks.
    pub fn view(self) -> MapView {
        self.atlas.state.with_untracked(|state| state.map)
    }

    /// Tells screen readers what came of a step since the map looked elsewhere. Marks in rows lie nowhere.
    pub fn tell(self, before: MapView, step: MapStep) {
        let Some(camera) = self.camera.get_untracked().filter(|_| !self.is_counted()) else { return };
        let (view, basemap, language) = (self.view(), self.atlas.basemap(), self.atlas.language());
        let goes_somewhere = matches!(step, MapStep::World | MapStep::Preset(_) | MapStep::Filter);
        if view == before && !goes_somewhere {
            return self.atlas.announcer.tell(language.texts().told_map_end());
        }
        // Where it is going: it may be on its way.
        let camera = self.stage_of(&camera).camera(view);
        let in_view = self.atlas.state.with_untracked(|state| in_view(&self.atlas.data(), state, &basemap, &camera));
        let step = if view == MapView::default() { MapStep::World } else { step };
        self.atlas.announcer.tell(words::map_told(language, step, self.zoom(&camera), in_view));
    }

    /// Looks further in a direction, as far as a quarter of the map.
    pub fn look(self, direction: Direction) {
        if let Some(camera) = self.camera.get_untracked() {
            let [right, down] = direction.unit();
            let way = [right * camera.viewport[0], down * camera.viewport[1]].map(|length| -length / 4.0);
            self.fly_to_camera(camera.panned_by(way));
        }
    }

    /// The sheet shows a cluster that the map flies to: its middle comes into sight, and stays there above the sheet.
    fn show_in_sheet(self, cluster: ClusterId) {
        let Some((stage, camera)) = self.stage.get_untracked().zip(self.camera.get_untracked()) else { return };
        stage.scroll_into_view();
        let half = camera.viewport.map(|length| length / 2.0);
        let middle = self
            .origin()
            .map(|origin| Anchor { center: [0, 1].map(|axis| origin[axis] + half[axis]), half: [MOUSE_REACH; 2] });
        self.atlas.sheet.show(Hit::Cluster(cluster), middle);
    }

    fn bring_cluster_into_view(self, cluster: ClusterId) {
        let data = self.atlas.data();
        if let Some([lon_deg, lat_deg]) = data.cluster(cluster).lon_lat_deg {
            self.bring_into_view(self.atlas.basemap().projection().project(LonLat { lon_deg, lat_deg }));
        }
    }

    /// Moves the map so that a place is in its middle, unless it is in sight.
    pub(super) fn bring_into_view(self, center: Projected) {
        if let Some(camera) = self.camera.get_untracked().filter(|camera| !camera.shows(camera.to_screen(center))) {
            self.move_to(Camera { center, ..camera });
        }
    }
}

/// Where labels must not stand: the buttons lower right, larger for fingers, and the size key. Sizes as in
/// `style/map.css` and `style/touch.css`, CSS pixels; the map is drawn `scale` times larger than laid out.
fn kept_clear(
    [width, height]: [f64; 2],
    size_key: Option<ScreenRect>,
    moved: bool,
    for_fingers: bool,
    scale: f64,
) -> Vec<ScreenRect> {
    let (zoom, moving) = if for_fingers { ([56.0, 142.0], [242.0, 56.0]) } else { ([50.0, 124.0], [206.0, 52.0]) };
    let at_corner = |size: [f64; 2]| {
        let size = size.map(|length| length / scale);
        ScreenRect::at([width - size[0], height - size[1]], size)
    };
    [at_corner(zoom)].into_iter().chain(moved.then(|| at_corner(moving))).chain(size_key).collect()
}

/// The size key's place in the lower left or right corner of the map, which is drawn `scale` times larger than laid out;
/// `size` is that on the screen.
fn size_key_place([width, height]: [f64; 2], size: [f64; 2], on_right: bool, moved: bool, scale: f64) -> ScreenRect {
    let [key_width, key_height] = size.map(|length| length / scale);
    let buttons = (SIZE_KEY_RIGHT + if moved { MOVE_BUTTONS } else { 0.0 }) / scale;
    let left = if on_right { width - buttons - key_width } else { SIZE_KEY_LEFT / scale };
    ScreenRect::at([left, height - SIZE_KEY_BOTTOM / scale - key_height], [key_width, key_height])
}

/// How many of an edition's named clusters lie in a place on the map.
fn marks_in(place: ScreenRect, data: &Dataset, edition: Edition, camera: &Camera, basemap: &Basemap) -> usize {
    let centers = data.rankings(edition).filter_map(|row| {
        let [lon_deg, lat_deg] = data.cluster(row.cluster).lon_lat_deg?;
        Some(camera.to_screen(basemap.projection().project(LonLat { lon_deg, lat_deg })))
    });
    centers.filter(|center| place.holds(*center)).count()
}
