//! The map figure: named clusters as marks on the world, sized by share of output, with labels that never collide.
//!
//! [`MapLayout`] places everything for a camera; its scenes go to the marks and the overlay canvas, land is drawn
//! apart. A crowded spot opens a [`PickList`]. Clusters without a name in open sources are not placed: no place is
//! known for them. Conventions: CSS pixels from the map's upper left corner, y down.

mod bubble;
mod counted;
mod dodge;
mod keys;
mod label;
mod labelling;
mod land;
mod layout;
mod leaders;
mod motion;
mod obstacle;
mod overlay;
mod pick_list;
mod rect;
mod size;
mod size_key;
mod views;

pub use bubble::Bubble;
pub use dodge::{Dodger, GAP, dodged};
pub use label::Label;
pub use land::{coast_node, land_scene, static_map_scene};
pub use layout::MapLayout;
pub use motion::{Motion, ease_out};
pub use pick_list::{Leader, PickList, PickListSizes, PickRow, pick_list};
pub use rect::ScreenRect;
pub use size::MarkSizes;
pub use size_key::{SizeKey, SizeKeyMeaning, SizeKeyRow};
pub use views::{Stage, in_view};

use crate::data::{ClusterId, Dataset};
use crate::geo::{Basemap, Camera};
use crate::scene::TextMeasure;
use crate::state::ViewState;

/// How many ranks are set larger and labelled before all others but the pinned.
const TOP_RANKS: u16 = 6;

/// What the map is drawn from.
#[derive(Clone, Copy)]
pub struct MapInput<'a> {
    /// The tables.
    pub data: &'a Dataset,
    /// Land, borders and the projection clusters are placed with.
    pub basemap: &'a Basemap,
    /// Edition, pair, filter and pins.
    pub state: &'a ViewState,
    /// Where the map looks, with its size in CSS pixels.
    pub camera: Camera,
    /// Scale of the world preset at this size ([`Stage::world_scale`]): zoom 1.
    pub world_scale: f64,
    /// Whether the map is drawn for a phone: smaller marks, few labels, leaders only for the first six and the pinned.
    pub phone: bool,
    /// Clusters a claim or a chart lights; every other one is dimmed.
    pub lit: Option<&'a [ClusterId]>,
    /// Places that labels leave free: buttons and keys that lie on the map.
    pub keep_clear: &'a [ScreenRect],
    /// How many times larger than usual texts are against marks and distances: above 1 where a reader's large text has
    /// no room for a map that is larger as a whole.
    pub text_scale: f64,
    /// How wide texts are.
    pub measure: &'a dyn TextMeasure,
}
