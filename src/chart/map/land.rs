//! Land and borders of the part in sight, and the whole map in one scene.

use super::{MapInput, MapLayout};
use crate::geo::{Basemap, Camera, PlaneRect, Projected};
use crate::scene::{Ink, Node, PathCommand, Scene, Style};

/// Line width of borders in CSS pixels, at any zoom.
const BORDER_WIDTH: f64 = 0.75;

/// Land and borders as a scene of the camera's viewport. The browser draws the same paths with a transform; this is for
/// pictures without one.
#[must_use]
pub fn land_scene(basemap: &Basemap, camera: &Camera) -> Scene {
    let [width, height] = camera.viewport;
    let mut scene = Scene::new(width, height);
    let land = in_sight(basemap.land(), camera);
    let borders = in_sight(basemap.borders(), camera);
    scene.nodes.push(Node::Path { commands: land, style: Style::filled(Ink::Land) });
    scene.nodes.push(Node::Path { commands: borders, style: Style::stroked(Ink::Line, BORDER_WIDTH) });
    scene
}

/// The line between land and sea, for themes that have one ground for both.
#[must_use]
pub fn coast_node(basemap: &Basemap, camera: &Camera) -> Node {
    Node::Path { commands: in_sight(&basemap.coasts(), camera), style: Style::stroked(Ink::Line, BORDER_WIDTH) }
}

/// Land, borders, bubbles and labels in one scene, for pictures and tests.
#[must_use]
pub fn static_map_scene(input: &MapInput<'_>) -> Scene {
    let mut scene = land_scene(input.basemap, &input.camera);
    let marks = MapLayout::new(input).scene();
    scene.nodes.extend(marks.nodes);
    scene.targets = marks.targets;
    scene
}

/// The subpaths that reach into the viewport, on the screen.
fn in_sight(commands: &[PathCommand], camera: &Camera) -> Vec<PathCommand> {
    let [width, height] = camera.viewport;
    let sight = PlaneRect { min: camera.to_plane([0.0, 0.0]), max: camera.to_plane([width, height]) };
    let to_screen = |[x, y]: [f64; 2]| camera.to_screen(Projected { x, y });
    subpaths(commands)
        .filter(|subpath| PlaneRect::around(subpath.iter().filter_map(place)).is_some_and(|rect| overlap(rect, sight)))
        .flatten()
        .map(|command| match *command {
            PathCommand::Move(point) => PathCommand::Move(to_screen(point)),
            PathCommand::Line(point) => PathCommand::Line(to_screen(point)),
            PathCommand::Close => PathCommand::Close,
        })
        .collect()
}

/// The path in parts that each begin with a `Move`.
fn subpaths(commands: &[PathCommand]) -> impl Iterator<Item = &[PathCommand]> {
    commands.chunk_by(|_, next| !matches!(next, PathCommand::Move(_)))
}

fn place(command: &PathCommand) -> Option<Projected> {
    match *command {
        PathCommand::Move([x, y]) | PathCommand::Line([x, y]) => Some(Projected { x, y }),
        PathCommand::Close => None,
    }
}

fn overlap(a: PlaneRect, b: PlaneRect) -> bool {
    a.min.x <= b.max.x && b.min.x <= a.max.x && a.min.y <= b.max.y && b.min.y <= a.max.y
}
