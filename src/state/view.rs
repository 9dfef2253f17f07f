//! The view state.

use super::{Filter, Pair, Panel, Panels, PatentWeight, Sort, ThemeChoice};
use crate::data::{ClaimId, ClusterId, Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::scale::AxisScale;

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
        /// Magnification against the world preset, from 1 to [`MapView::MOST_ZOOM`].
        zoom: f64,
    },
}

impl MapView {
    /// Largest magnification against the world preset.
    pub const MOST_ZOOM: f64 = 16.0;
    /// Decimals kept of a free view: at the largest magnification on a wide screen 0.0001° is a hundredth of a pixel.
    pub const DECIMALS: usize = 4;

    /// The view with numbers as the page's address can hold them, so that an address leads back to exactly this view;
    /// `None` where one is not a number, which would lose the map for good.
    #[must_use]
    pub fn kept(self) -> Option<Self> {
        let Self::Free { lon_deg, lat_deg, zoom } = self else { return Some(self) };
        // Adding zero makes a zero of the negative one.
        let kept = |value: f64, low: f64, high: f64| (value * 1e4).round().clamp(low * 1e4, high * 1e4) / 1e4 + 0.0;
        [lon_deg, lat_deg, zoom].iter().all(|number| number.is_finite()).then(|| Self::Free {
            lon_deg: kept(lon_deg, -180.0, 180.0),
            lat_deg: kept(lat_deg, -90.0, 90.0),
            zoom: kept(zoom, 1.0, Self::MOST_ZOOM),
        })
    }
}

impl Default for MapView {
    fn default() -> Self {
        Self::Preset(Preset::World)
    }
}

/// Where the marks of the map stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    /// At their places, overlapping where clusters crowd.
    #[default]
    Places,
    /// Beside each other, none over another, with a line to the true place.
    Apart,
    /// In the rows of the unit chart of the pair: counted.
    Units,
}

impl Arrangement {
    /// Every arrangement, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Places, Self::Apart, Self::Units];
}

/// The whole reproducible state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewState {
    /// The language the page speaks.
    pub language: Language,
    /// Whether reader or address chose it: until then it is the browser's.
    pub names_language: bool,
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
    /// Where the marks of the map stand.
    pub arrangement: Arrangement,
    /// Economies whose counts are drawn beside those of the pair, at most [`ViewState::MAX_FURTHER`].
    pub further: Vec<EconomyId>,
    /// Scale of both axes of patents against publications.
    pub axes: AxisScale,
    /// What patents weigh against publications in the what-if ranking.
    pub patent_weight: PatentWeight,
    /// The claim of the article whose evidence is lit.
    pub claim: Option<ClaimId>,
    /// What else stands open in the page.
    pub panels: Panels,
    /// Light, dark, or as the system says.
    pub theme: ThemeChoice,
    /// Whether the page is the map alone, for the frame of another site.
    pub embed: bool,
}

impl ViewState {
    /// How many cards can be open together.
    pub const MAX_PINS: usize = 4;
    /// How many economies can be drawn beside the pair.
    pub const MAX_FURTHER: usize = 3;

    /// The state the page opens with; `None` for tables of fewer than two economies.
    #[must_use]
    pub fn initial(data: &Dataset) -> Option<Self> {
        Pair::default_of(data).map(Self::of_pair)
    }

    /// The state without what no chart is drawn from, so that moving the map or pinning a card lays none out anew.
    #[must_use]
    pub fn of_charts(&self) -> Self {
        Self {
            filter: self.filter.clone(),
            further: self.further.clone(),
            language: self.language,
            edition: self.edition,
            axes: self.axes,
            patent_weight: self.patent_weight,
            ..Self::of_pair(self.pair)
        }
    }

    /// The state without what the map is not laid out from, so that sorting the ranking or opening a panel does not lay it
    /// out anew. Where it looks is its camera's to say.
    #[must_use]
    pub fn of_map(&self) -> Self {
        Self {
            language: self.language,
            edition: self.edition,
            filter: self.filter.clone(),
            pins: self.pins.clone(),
            arrangement: self.arrangement,
            ..Self::of_pair(self.pair)
        }
    }

    /// The state without what the ranking has no row, cell or order from, so that a map that moves makes no row anew.
    #[must_use]
    pub fn of_table(&self) -> Self {
        Self {
            language: self.language,
            edition: self.edition,
            filter: self.filter.clone(),
            sort: self.sort,
            ..Self::of_pair(self.pair)
        }
    }

    /// The state with the help closed, which whoever has read it wants to go back over no more.
    #[must_use]
    pub fn without_help(&self) -> Self {
        Self { panels: self.panels.with(Panel::Help, false), ..self.clone() }
    }

    /// The economies whose counts are drawn: A, B, then the further ones, each once.
    #[must_use]
    pub fn drawn(&self) -> Vec<EconomyId> {
        let mut economies = vec![self.pair.a, self.pair.b];
        for economy in self.further.iter().take(Self::MAX_FURTHER) {
            if !economies.contains(economy) {
                economies.push(*economy);
            }
        }
        economies
    }

    /// The state the page opens with for a pair.
    #[must_use]
    pub fn of_pair(pair: Pair) -> Self {
        Self {
            language: Language::default(),
            names_language: false,
            edition: Edition::CURRENT,
            pair,
            filter: Filter::default(),
            sort: Sort::default(),
            map: MapView::default(),
            pins: Vec::new(),
            arrangement: Arrangement::default(),
            further: Vec::new(),
            axes: AxisScale::Log,
            patent_weight: PatentWeight::PUBLISHED,
            claim: None,
            panels: Panels::default(),
            theme: ThemeChoice::default(),
            embed: false,
        }
    }
}
