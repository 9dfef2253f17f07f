//! What screen readers are told of a step that the map did.

use super::grammar::n_clusters;
use super::labels::preset_name;
use super::own::typed;
use crate::language::Language;
use crate::scene::Direction;
use crate::state::Preset;

/// A step of the map's, by a key or a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapStep {
    /// To the world, as the page opens.
    World,
    /// To another magnification.
    Zoom,
    /// To the clusters that pass the filter.
    Filter,
    /// To a part of the world.
    Preset(Preset),
    /// Further in a direction.
    Toward(Direction),
}

/// Where the map looks after a step, `zoom` being its magnification against the world by then, and how many of the clusters
/// that pass the filter it shows there: `Zoomed to 4×, 23 clusters in view.`
#[must_use]
pub fn map_told(language: Language, step: MapStep, zoom: f64, in_view: usize) -> String {
    let (texts, clusters) = (language.texts(), n_clusters(language, in_view));
    match step {
        MapStep::World | MapStep::Preset(Preset::World) => texts.told_map_world(clusters),
        MapStep::Preset(part) => texts.told_map_part(preset_name(language, part), clusters),
        MapStep::Zoom | MapStep::Filter => texts.told_map_zoom(magnification(language, zoom), clusters),
        MapStep::Toward(direction) => {
            let way = match direction {
                Direction::North => "north",
                Direction::East => "east",
                Direction::South => "south",
                Direction::West => "west",
            };
            texts.told_map_move(way, clusters)
        }
    }
}

/// With one decimal, and none of a whole number.
fn magnification(language: Language, zoom: f64) -> String {
    let tenths = (zoom * 10.0).round();
    language.decimal(tenths / 10.0, usize::from(tenths % 10.0 != 0.0))
}

/// Where the middle of the map is, while a place is chosen there; degrees east and north.
#[must_use]
pub fn middle_told(language: Language, place: [f64; 2]) -> String {
    // As exact as a key moves the map at the largest magnification.
    language.texts().told_map_middle(typed(place.map(|degrees| (degrees * 1e2).round() / 1e2)))
}
