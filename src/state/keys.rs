//! What keys mean inside a figure that has the focus: browser events in, meanings out.
//!
//! The same key does the same everywhere, as far as the figure has a use for it. Letters act here alone, never on the
//! page. Keys held with Ctrl, ⌘ or Alt belong to the browser; who hands events in leaves those out.

use crate::scene::{Direction, Step};

/// A pressed key.
#[derive(Clone, Copy, Debug)]
pub struct KeyInput<'a> {
    /// What it writes, or its name: the event's `key`.
    pub key: &'a str,
    /// Where it lies, named as on an American keyboard: the event's `code`.
    pub code: &'a str,
    /// Whether Shift is held.
    pub shift: bool,
}

/// What a figure is to its keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The map: up and down are north and south, and it can be moved and magnified.
    Map,
    /// A chart on two axes: up and down are places on it.
    Plane,
    /// A chart that is a list: down is the next mark.
    List,
}

/// What a key means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyMeaning {
    /// Go to another mark.
    Step(Step),
    /// Pin the mark in focus.
    Choose,
    /// List the marks crowded around the one in focus.
    ListCrowd,
    /// Magnify the map.
    ZoomIn,
    /// Show more of the map.
    ZoomOut,
    /// Show the map as it opened.
    ShowWorld,
    /// Look further in a direction.
    Look(Direction),
    /// Show the same figures as a table.
    Table,
    /// Tell how figures are used.
    Help,
    /// Leave what is open, step by step.
    Leave,
}

/// The meaning of a key in a figure; none where the browser shall have it.
#[must_use]
pub fn key_meaning(input: KeyInput<'_>, ground: Ground) -> Option<KeyMeaning> {
    arrow(input, ground).map(KeyMeaning::Step).or_else(|| any_figure(input)).or_else(|| match ground {
        Ground::Map => map_alone(input),
        Ground::Plane | Ground::List => (input.key == " ").then_some(KeyMeaning::Choose),
    })
}

fn arrow(input: KeyInput<'_>, ground: Ground) -> Option<Step> {
    let direction = match input.key {
        "ArrowUp" => Direction::North,
        "ArrowRight" => Direction::East,
        "ArrowDown" => Direction::South,
        "ArrowLeft" => Direction::West,
        _ => return None,
    };
    Some(match direction {
        _ if input.shift => Step::Toward(direction),
        Direction::West => Step::Previous,
        Direction::East => Step::Next,
        Direction::North if ground == Ground::List => Step::Previous,
        Direction::South if ground == Ground::List => Step::Next,
        Direction::North | Direction::South => Step::Toward(direction),
    })
}

fn any_figure(input: KeyInput<'_>) -> Option<KeyMeaning> {
    match input.key {
        "Home" => Some(KeyMeaning::Step(Step::First)),
        "End" => Some(KeyMeaning::Step(Step::Last)),
        "Enter" => Some(KeyMeaning::Choose),
        "Escape" => Some(KeyMeaning::Leave),
        // The second one is the mark a Chinese input method writes.
        "?" | "？" => Some(KeyMeaning::Help),
        key if key.eq_ignore_ascii_case("t") => Some(KeyMeaning::Table),
        // A keyboard of another script has its T in the same place.
        key if !key.is_ascii() && input.code == "KeyT" => Some(KeyMeaning::Table),
        _ => None,
    }
}

/// W A S D by their place, which is what the hand knows, whatever letters a keyboard has there.
fn map_alone(input: KeyInput<'_>) -> Option<KeyMeaning> {
    match (input.key, input.code) {
        (" ", _) => Some(KeyMeaning::ListCrowd),
        ("+" | "=", _) => Some(KeyMeaning::ZoomIn),
        ("-" | "_", _) => Some(KeyMeaning::ZoomOut),
        ("0", _) => Some(KeyMeaning::ShowWorld),
        (_, "KeyW") => Some(KeyMeaning::Look(Direction::North)),
        (_, "KeyD") => Some(KeyMeaning::Look(Direction::East)),
        (_, "KeyS") => Some(KeyMeaning::Look(Direction::South)),
        (_, "KeyA") => Some(KeyMeaning::Look(Direction::West)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUNDS: [Ground; 3] = [Ground::Map, Ground::Plane, Ground::List];

    fn press(key: &str, ground: Ground) -> Option<KeyMeaning> {
        key_meaning(KeyInput { key, code: "", shift: false }, ground)
    }

    fn with_shift(key: &str, ground: Ground) -> Option<KeyMeaning> {
        key_meaning(KeyInput { key, code: "", shift: true }, ground)
    }

    #[test]
    fn left_and_right_go_through_the_order_everywhere() {
        for ground in GROUNDS {
            assert_eq!(press("ArrowLeft", ground), Some(KeyMeaning::Step(Step::Previous)));
            assert_eq!(press("ArrowRight", ground), Some(KeyMeaning::Step(Step::Next)));
        }
    }

    #[test]
    fn up_and_down_are_places_on_a_plane_and_neighbours_in_a_list() {
        for ground in [Ground::Map, Ground::Plane] {
            assert_eq!(press("ArrowUp", ground), Some(KeyMeaning::Step(Step::Toward(Direction::North))));
            assert_eq!(press("ArrowDown", ground), Some(KeyMeaning::Step(Step::Toward(Direction::South))));
        }
        assert_eq!(press("ArrowUp", Ground::List), Some(KeyMeaning::Step(Step::Previous)));
        assert_eq!(press("ArrowDown", Ground::List), Some(KeyMeaning::Step(Step::Next)));
    }

    #[test]
    fn shift_makes_every_arrow_a_direction() {
        let arrows = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"];
        for (key, direction) in arrows.into_iter().zip(Direction::ALL) {
            for ground in GROUNDS {
                assert_eq!(with_shift(key, ground), Some(KeyMeaning::Step(Step::Toward(direction))));
            }
        }
    }

    #[test]
    fn the_map_is_moved_by_the_place_of_the_keys() {
        let french = KeyInput { key: "z", code: "KeyW", shift: false };
        assert_eq!(key_meaning(french, Ground::Map), Some(KeyMeaning::Look(Direction::North)));
        assert_eq!(key_meaning(french, Ground::List), None);
    }

    #[test]
    fn letters_no_figure_uses_are_left_to_the_browser() {
        for (key, code) in [("f", "KeyF"), ("j", "KeyJ"), ("/", "Slash"), ("Tab", "Tab"), ("PageDown", "PageDown")] {
            for ground in GROUNDS {
                assert_eq!(key_meaning(KeyInput { key, code, shift: false }, ground), None, "{key}");
            }
        }
    }

    #[test]
    fn the_table_and_the_help_are_reached_from_keyboards_of_other_scripts() {
        for ground in GROUNDS {
            let russian = KeyInput { key: "е", code: "KeyT", shift: false };
            assert_eq!(key_meaning(russian, ground), Some(KeyMeaning::Table));
            assert_eq!(with_shift("？", ground), Some(KeyMeaning::Help));
        }
    }
}
