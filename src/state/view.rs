//! The view state.

use super::{Filter, Pair, Sort};
use crate::data::{ClusterId, Dataset, Edition};

/// A named part of the world the map can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preset {
    /// Everywhere a cluster is.
    #[default]
    World,
    /// China, Japan, Korea and around.
    EastAsia,
    /// Europe.
    Europe,
    /// Canada and the United States.
    NorthAmerica,
}

impl Preset {
    /// Every preset, in the order of the page.
    pub const ALL: [Self; 4] = [Self::World, Self::EastAsia, Self::Europe, Self::NorthAmerica];
}

/// Where the map looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MapView {
    /// A preset, fitted to whatever size the map has.
    Preset(Preset),
    /// Anywhere else, independent of the map's size.
    Free {
        /// Centre of the map, degrees east.
        lon_deg: f64,
        /// Centre of the map, degrees north.
        lat_deg: f64,
        /// Magnification against the world preset, 1 or more.
        zoom: f64,
    },
}

impl Default for MapView {
    fn default() -> Self {
        Self::Preset(Preset::World)
    }
}

/// The whole reproducible state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewState {
    /// The edition shown.
    pub edition: Edition,
    /// The economies compared.
    pub pair: Pair,
    /// What the list leaves out and the map dims.
    pub filter: Filter,
    /// Order of the table.
    pub sort: Sort,
    /// Where the map looks.
    pub map: MapView,
    /// Clusters whose card is open, oldest first, at most [`ViewState::MAX_PINS`].
    pub pins: Vec<ClusterId>,
}

impl ViewState {
    /// How many cards can be open together.
    pub const MAX_PINS: usize = 4;

    /// The state the page opens with; `None` for tables of fewer than two economies.
    #[must_use]
    pub fn initial(data: &Dataset) -> Option<Self> {
        Some(Self {
            edition: Edition::CURRENT,
            pair: Pair::default_of(data)?,
            filter: Filter::default(),
            sort: Sort::default(),
            map: MapView::default(),
            pins: Vec::new(),
        })
    }
}
