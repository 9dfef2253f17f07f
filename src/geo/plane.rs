//! Places on the sphere and on the plane.

/// A place on the sphere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// Degrees east, −180 to 180.
    pub lon_deg: f64,
    /// Degrees north, −90 to 90.
    pub lat_deg: f64,
}

impl LonLat {
    /// How far two places are apart on a sphere of the earth's mean radius, in kilometres.
    #[must_use]
    pub fn km_to(self, other: Self) -> f64 {
        const EARTH_KM: f64 = 6371.0;
        let half_sine = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
        let across = self.lat_deg.to_radians().cos() * other.lat_deg.to_radians().cos();
        let chord = half_sine(other.lat_deg - self.lat_deg) + across * half_sine(other.lon_deg - self.lon_deg);
        2.0 * EARTH_KM * chord.sqrt().min(1.0).asin()
    }
}

/// A place on the projected plane, in units of the basemap's grid, y down.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Projected {
    /// Grid units to the right.
    pub x: f64,
    /// Grid units down.
    pub y: f64,
}

/// An upright rectangle on the projected plane.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PlaneRect {
    /// Upper left corner.
    pub min: Projected,
    /// Lower right corner.
    pub max: Projected,
}

impl PlaneRect {
    /// The smallest rectangle around some places; `None` without any.
    #[must_use]
    pub fn around(places: impl IntoIterator<Item = Projected>) -> Option<Self> {
        places.into_iter().map(|place| Self { min: place, max: place }).reduce(|a, b| Self {
            min: Projected { x: a.min.x.min(b.min.x), y: a.min.y.min(b.min.y) },
            max: Projected { x: a.max.x.max(b.max.x), y: a.max.y.max(b.max.y) },
        })
    }

    /// Width in grid units.
    #[must_use]
    pub fn width(self) -> f64 {
        self.max.x - self.min.x
    }

    /// Height in grid units.
    #[must_use]
    pub fn height(self) -> f64 {
        self.max.y - self.min.y
    }

    /// The middle.
    #[must_use]
    pub fn center(self) -> Projected {
        Projected { x: f64::midpoint(self.min.x, self.max.x), y: f64::midpoint(self.min.y, self.max.y) }
    }

    /// Whether a place is inside or on the edge.
    #[must_use]
    pub fn contains(self, place: Projected) -> bool {
        (self.min.x..=self.max.x).contains(&place.x) && (self.min.y..=self.max.y).contains(&place.y)
    }
}
