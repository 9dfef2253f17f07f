//! The Equal Earth projection.
//!
//! Šavrič, Patterson and Jenny, “The Equal Earth map projection”, International Journal of Geographical Information
//! Science 33 (2019), doi 10.1080/13658816.2018.1504949. On the sphere: places come as geographic latitudes and are
//! taken as spherical ones, as the basemap's own build does.

use super::{LonLat, Projected};

/// The polynomial's coefficients, A1 to A4 of the paper.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// √3 / 2: the parametric latitude θ of a latitude φ has sin θ = √3 / 2 · sin φ.
const SINE_RATIO: f64 = 0.866_025_403_784_438_6;

/// θ of the poles, π / 3.
const POLE_THETA: f64 = std::f64::consts::FRAC_PI_3;

/// How far outside the outline a place may be for rounding's sake: radians, or unit-sphere lengths.
const OUTLINE_TOLERANCE: f64 = 1e-9;

/// Newton's method doubles the digits with each step; five are enough from anywhere on the map.
const NEWTON_STEPS: usize = 12;

/// Equal Earth about a central meridian, scaled and shifted to a grid whose y points down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EqualEarth {
    central_meridian_deg: f64,
    scale: f64,
    translate: [f64; 2],
}

impl EqualEarth {
    /// A projection that draws a sphere of radius `scale` (grid units) with the crossing of equator and central
    /// meridian at `translate`.
    #[must_use]
    pub fn new(central_meridian_deg: f64, scale: f64, translate: [f64; 2]) -> Self {
        Self { central_meridian_deg, scale, translate }
    }

    /// Where a place is drawn. Longitudes are wrapped, latitudes beyond the poles are taken as the poles.
    #[must_use]
    pub fn project(&self, place: LonLat) -> Projected {
        let lambda = wrapped(place.lon_deg - self.central_meridian_deg).to_radians();
        let theta = (SINE_RATIO * place.lat_deg.clamp(-90.0, 90.0).to_radians().sin()).asin();
        let u = lambda * theta.cos() / (SINE_RATIO * height_slope(theta));
        Projected { x: self.translate[0] + self.scale * u, y: self.translate[1] - self.scale * height(theta) }
    }

    /// The place drawn at a point; `None` outside the outline of the world.
    #[must_use]
    pub fn unproject(&self, point: Projected) -> Option<LonLat> {
        let u = (point.x - self.translate[0]) / self.scale;
        let v = (self.translate[1] - point.y) / self.scale;
        let theta = parametric_latitude(v)?;
        let lambda = u * SINE_RATIO * height_slope(theta) / theta.cos();
        // Also refuses what is not a number.
        let on_map = lambda.abs() <= std::f64::consts::PI + OUTLINE_TOLERANCE;
        on_map.then(|| LonLat {
            lon_deg: wrapped(lambda.to_degrees() + self.central_meridian_deg),
            lat_deg: (theta.sin() / SINE_RATIO).clamp(-1.0, 1.0).asin().to_degrees(),
        })
    }
}

/// Height above the equator of a parametric latitude on the unit sphere.
fn height(theta: f64) -> f64 {
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    theta * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))
}

/// Derivative of [`height`]; at least 1.1 between the poles.
fn height_slope(theta: f64) -> f64 {
    let t2 = theta * theta;
    let t6 = t2 * t2 * t2;
    A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2)
}

/// Inverse of [`height`] by Newton's method; `None` beyond the poles.
fn parametric_latitude(v: f64) -> Option<f64> {
    let on_map = v.abs() <= height(POLE_THETA) + OUTLINE_TOLERANCE;
    let step = |theta: f64| theta - (height(theta) - v) / height_slope(theta);
    on_map.then(|| (0..NEWTON_STEPS).fold(v / A[0], |theta, _| step(theta)).clamp(-POLE_THETA, POLE_THETA))
}

/// An angle in degrees brought into −180 to 180; what is there already stays as it is, so that both edges of the
/// world can be named.
fn wrapped(angle_deg: f64) -> f64 {
    if (-180.0..=180.0).contains(&angle_deg) { angle_deg } else { (angle_deg + 180.0).rem_euclid(360.0) - 180.0 }
}
