//! The map as a picture to save: land, marks, labels and pins as they stand, without what a pointer is on.

use super::control::MapControl;
use super::own_points::OwnPoints;
use crate::chart::map::{MarkSizes, SizeKey, coast_node, land_scene};
use crate::export::{MapKeys, Part, View, clipped};
use crate::language::Language;
use crate::scene::{Ink, Scene};
use crate::ui::Atlas;
use crate::ui::claims::told;
use crate::ui::save::{MakePicture, Picture, SaveMenu};
use leptos::prelude::*;
use std::sync::Arc;

/// The menu that saves the map.
#[component]
pub fn SaveMap() -> impl IntoView {
    let (atlas, control, points) = (Atlas::expect(), MapControl::expect(), expect_context::<OwnPoints>());
    let picture: MakePicture = Arc::new(move |view| picture(atlas, control, points, view));
    let name = |language: Language| language.texts().map_role();
    view! { <SaveMenu label=name(atlas.language()) name=name(Language::default()) part=Part::Map picture /> }
}

fn picture(atlas: Atlas, control: MapControl, points: OwnPoints, view: &View<'_>) -> Option<Picture> {
    let drawn = control.drawn.get()?;
    let camera = drawn.layout.camera;
    let mut scene = Scene::new(camera.viewport[0], camera.viewport[1]);
    let (mut points_told, mut above) = (None, Vec::new());
    if !control.is_counted() {
        let (basemap, inks) = (atlas.basemap(), atlas.inks()?);
        scene.nodes = land_scene(&basemap, &camera).nodes;
        // As on the canvas: forced colours have one ground for land and sea.
        let is_one_ground = inks.colour(Ink::Land) == inks.colour(Ink::Bg);
        scene.nodes.extend(is_one_ground.then(|| coast_node(&basemap, &camera)));
        let (dots, told) = points.saved().unzip();
        let layer = if points.are_few() { &mut above } else { &mut scene.nodes };
        layer.extend(dots.unwrap_or_default());
        points_told = told;
    }
    let pins = drawn.layout.overlay(None, view.data, None, &view.state.pins, None);
    scene.nodes.extend(drawn.scene.nodes.iter().cloned().chain(above).chain(pins.nodes));
    let sizes = MarkSizes::new(camera.viewport[0], control.zoom(&camera), control.phone.get());
    let sizes = SizeKey::new(view.state.language, view.data, view.state.edition, sizes, 1.0);
    let claim = view.state.claim.filter(|_| atlas.claim_lit().is_some()).and_then(|claim| told(atlas, claim));
    let keys = MapKeys { sizes: &sizes, claim: claim.as_ref().map(|(_, words)| words) };
    let mut caption = view.map_caption(&keys);
    let has_points = points_told.is_some();
    caption.notes.extend(points_told);
    Some(Picture { caption, scene: clipped(scene), scale: control.scale.get(), has_points })
}
