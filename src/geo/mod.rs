//! Longitude and latitude, the Equal Earth projection, the basemap and the camera.
//!
//! Three spaces: degrees ([`LonLat`], east and north positive), the projected plane ([`Projected`]: the units of the
//! basemap's grid, x right, y **down**, so that its integers need no conversion), and CSS pixels on the figure
//! (`[f64; 2]`). [`EqualEarth`] leads from the first to the second, [`Camera`] from the second to the third.

mod basemap;
mod camera;
mod equal_earth;
mod path;
mod plane;

pub use basemap::{ArcReference, Basemap, BasemapError, Feature};
pub use camera::Camera;
pub use equal_earth::EqualEarth;
pub use path::PathCommand;
pub use plane::{LonLat, PlaneRect, Projected};
