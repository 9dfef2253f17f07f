//! What the map's tests share: the real tables and basemap, maps of the design's sizes, palettes.

#![allow(dead_code, reason = "each test binary uses its own part")]

use cluster_atlas::chart::map::{MapInput, MapLayout, Stage};
use cluster_atlas::data::{ClusterId, Dataset, Edition};
use cluster_atlas::geo::{Basemap, Camera};
use cluster_atlas::language::Language;
use cluster_atlas::scene::TypicalWidths;
use cluster_atlas::state::{Action, MapView, Preset, ViewState};

/// Map sizes of the design in CSS pixels.
pub(crate) const WIDE: [f64; 2] = [988.0, 544.0];
pub(crate) const PHONE: [f64; 2] = [390.0, 226.0];
pub(crate) const PHONE_REGION: [f64; 2] = [390.0, 320.0];
/// The narrowest map there is a layout for, in large text, and how much larger its texts then are than its marks on a
/// screen 320 pixels wide with text of twice the size.
pub(crate) const NARROWEST: [f64; 2] = [288.0, 226.0];
pub(crate) const NARROWEST_REGION: [f64; 2] = [288.0, 320.0];
pub(crate) const NARROWEST_TEXT: f64 = 1.8;

/// The real tables with the state the page opens with.
pub(crate) struct World {
    pub(crate) data: Dataset,
    pub(crate) basemap: Basemap,
    pub(crate) state: ViewState,
}

impl World {
    pub(crate) fn new() -> Self {
        let data = Dataset::embedded().expect("the embedded tables are checked");
        let state = ViewState::initial(&data).expect("there are two economies");
        Self { data, basemap: Basemap::embedded().expect("the embedded basemap is checked"), state }
    }

    /// The same in Chinese.
    pub(crate) fn in_chinese() -> Self {
        let world = Self::new();
        let language = Language::of_tag("zh-Hans").expect("the page speaks Chinese");
        Self { state: world.state.after(Action::Speak(language)), ..world }
    }

    pub(crate) fn in_edition(edition: Edition) -> Self {
        let world = Self::new();
        Self { state: ViewState { edition, ..world.state }, ..world }
    }

    pub(crate) fn cluster(&self, key: &str) -> ClusterId {
        self.data.cluster_by_key(key).expect("the key is in clusters.csv")
    }

    pub(crate) fn preset(&self, preset: Preset, viewport: [f64; 2]) -> Camera {
        self.stage(viewport).camera(MapView::Preset(preset))
    }

    /// A map of a size, as the page has it there.
    pub(crate) fn stage(&self, viewport: [f64; 2]) -> Stage {
        Stage { projection: *self.basemap.projection(), viewport, phone: viewport[0] < 720.0 }
    }

    pub(crate) fn input(&self, camera: Camera) -> MapInput<'_> {
        let stage = self.stage(camera.viewport);
        MapInput {
            data: &self.data,
            basemap: &self.basemap,
            state: &self.state,
            camera,
            world_scale: stage.world_scale(),
            phone: stage.phone,
            lit: None,
            keep_clear: &[],
            text_scale: 1.0,
            measure: &TypicalWidths,
        }
    }

    pub(crate) fn layout(&self, camera: Camera) -> MapLayout {
        MapLayout::new(&self.input(camera))
    }

    /// With texts so many times larger against the marks.
    pub(crate) fn layout_in_text(&self, camera: Camera, text_scale: f64) -> MapLayout {
        MapLayout::new(&MapInput { text_scale, ..self.input(camera) })
    }
}
