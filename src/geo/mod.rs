//! Longitude and latitude, the Equal Earth projection, the basemap and the camera.
//!
//! Three spaces: degrees (`LonLat`, east and north positive), the projected plane (`Projected`: the units of the
//! basemap's grid, x right, y **down**, so that its integers need no conversion), and CSS pixels on the figure.
