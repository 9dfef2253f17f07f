//! The outlines of the world's countries and territories, already projected.
//!
//! `static/basemap/README.md` tells where they come from and how the file is laid out; `decode` reads it, `outline`
//! makes paths of it.

mod decode;
mod error;
mod outline;

use super::{EqualEarth, PathCommand};

pub use error::BasemapError;

/// The meridian in the middle of the map: it cuts the Bering Strait, so that no inhabited land is torn apart.
const CENTRAL_MERIDIAN_DEG: f64 = 11.0;

/// A point of the grid.
type GridPoint = [i32; 2];

/// A country or territory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// ISO 3166-1 numeric; 0 where there is none. Two features may share one.
    pub iso_numeric: u16,
    /// Polygons of rings (the outline first, then holes) of arcs in the order they are drawn.
    pub polygons: Vec<Vec<Vec<ArcReference>>>,
}

/// An arc as a part of a ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArcReference {
    /// Number of the arc in the file.
    pub index: u32,
    /// Whether it is drawn from its last point to its first.
    pub backwards: bool,
}

/// A decoded basemap.
#[derive(Clone, Debug, PartialEq)]
pub struct Basemap {
    projection: EqualEarth,
    features: Vec<Feature>,
    arcs: Vec<Vec<GridPoint>>,
    land: Vec<PathCommand>,
    borders: Vec<PathCommand>,
}

impl Basemap {
    /// The basemap that comes with the program.
    ///
    /// # Errors
    /// Only if the file was damaged when the program was built; a test reads it.
    pub fn embedded() -> Result<Self, BasemapError> {
        Self::decode(include_bytes!("../../../static/basemap/world-50m.bin"))
    }

    /// How places are put on the grid, the same way as the outlines were.
    #[must_use]
    pub fn projection(&self) -> &EqualEarth {
        &self.projection
    }

    /// Every ring of land in grid units, without Antarctica. But for slivers no two overlap, so the even-odd rule
    /// fills them all.
    #[must_use]
    pub fn land(&self) -> &[PathCommand] {
        &self.land
    }

    /// The lines on land between two countries or territories, in grid units; none between mainland China,
    /// Hong Kong and Macao.
    #[must_use]
    pub fn borders(&self) -> &[PathCommand] {
        &self.borders
    }

    /// The lines between land and sea, in grid units, without Antarctica. Made anew at each call: few pages draw them.
    #[must_use]
    pub fn coasts(&self) -> Vec<PathCommand> {
        outline::coasts(&self.features, &self.arcs)
    }

    /// Whether a country or territory is there, by its ISO 3166-1 numeric code.
    #[must_use]
    pub fn feature(&self, iso_numeric: u16) -> bool {
        self.features.iter().any(|feature| feature.iso_numeric == iso_numeric)
    }

    /// The countries and territories in the order of the file.
    #[must_use]
    pub fn features(&self) -> &[Feature] {
        &self.features
    }

    /// The lines the rings are made of, in the order of the file; each has two points or more.
    #[must_use]
    pub fn arcs(&self) -> &[Vec<[i32; 2]>] {
        &self.arcs
    }
}
