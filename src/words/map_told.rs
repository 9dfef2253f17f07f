//! What screen readers are told of a step that the map did.

use super::grammar::n_clusters;
use super::own::typed;
use crate::language::Language;
use crate::scene::Direction;

/// A step of the map's, by a key or a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MapStep {
    /// To the world, as the page opens.
    World,
    /// To another magnification.
    Zoom,
    /// Further in a direction.
    Toward(Direction),
}

/// Where the map looks after a step, `zoom` being its magnification against the world by then, and how many of the clusters
/// that pass the filter it shows there: `Zoomed to 4×, 23 clusters in view.`
#[must_use]
pub fn map_told(language: Language, step: MapStep, zoom: f64, in_view: usize) -> String {
    let (texts, clusters) = (language.texts(), n_clusters(language, in_view));
    match step {
        MapStep::World => texts.told_map_world(clusters),
        // One decimal, and none of a whole number.
        MapStep::Zoom => texts.told_map_zoom(((zoom * 10.0).round() / 10.0).to_string(), clusters),
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

/// Where the middle of the map is, while a place is chosen there; degrees east and north.
#[must_use]
pub fn middle_told(language: Language, place: [f64; 2]) -> String {
    // As exact as a key moves the map at the largest magnification.
    language.texts().told_map_middle(typed(place.map(|degrees| (degrees * 1e2).round() / 1e2)))
}
