//! Equal Earth against values of the PROJ library, which implements the paper independently, and its laws.

use cluster_atlas::geo::{EqualEarth, LonLat, Projected};
use proptest::prelude::*;

/// Radius of PROJ's sphere, metres.
const RADIUS: f64 = 6_378_137.0;

fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance
}

#[test]
fn agrees_with_proj_on_a_sphere() {
    // Computed with PROJ 9.5.1, `+proj=eqearth +R=6378137`; metres, y up.
    let expected = [
        ([0.0, 0.0], [0.0, 0.0]),
        ([180.0, 0.0], [17_263_256.84, 0.0]),
        ([-180.0, 90.0], [-10_227_908.09, 8_402_320.16]),
        ([180.0, 45.0], [14_795_421.79, 5_486_671.72]),
        ([-70.0, -31.2], [-6_244_707.88, -3_924_893.29]),
    ];
    let projection = EqualEarth::new(0.0, RADIUS, [0.0, 0.0]);
    for ([lon_deg, lat_deg], [x, y]) in expected {
        let point = projection.project(LonLat { lon_deg, lat_deg });
        assert!(close(point.x, x, 0.01) && close(-point.y, y, 0.01), "{lon_deg} {lat_deg}: {point:?}");
    }
}

#[test]
fn agrees_with_proj_about_the_meridian_of_the_map() {
    // Computed with PROJ 9.5.1, `+proj=eqearth +R=1 +lon_0=11`; y up.
    let expected = [
        ([139.6917, 35.6895], [1.759_102_595_604, 0.697_844_715_778]),
        ([-122.42, 37.77], [-1.802_309_268_308, 0.735_218_963_551]),
        ([-46.63, -23.55], [-0.831_883_077_319, -0.469_972_859_986]),
        ([18.4, -33.9], [0.102_123_918_634, -0.665_255_442_696]),
        ([190.999_999_999, -60.0], [2.039_060_087_560, -1.088_300_835_505]),
    ];
    let projection = EqualEarth::new(11.0, 1.0, [0.0, 0.0]);
    for ([lon_deg, lat_deg], [x, y]) in expected {
        let point = projection.project(LonLat { lon_deg, lat_deg });
        assert!(close(point.x, x, 1e-11) && close(-point.y, y, 1e-11), "{lon_deg} {lat_deg}: {point:?}");
    }
}

#[test]
fn north_is_up_and_east_is_right_on_the_grid() {
    let projection = EqualEarth::new(11.0, 100.0, [500.0, 300.0]);
    let middle = projection.project(LonLat { lon_deg: 11.0, lat_deg: 0.0 });
    let beyond = projection.project(LonLat { lon_deg: 12.0, lat_deg: 1.0 });
    assert_eq!(middle, Projected { x: 500.0, y: 300.0 });
    assert!(beyond.x > middle.x && beyond.y < middle.y);
}

#[test]
fn latitudes_beyond_the_poles_are_the_poles() {
    let projection = EqualEarth::new(11.0, 1.0, [0.0, 0.0]);
    let at = |lat_deg| projection.project(LonLat { lon_deg: 40.0, lat_deg });
    assert_eq!(at(123.0), at(90.0));
    assert_eq!(at(-123.0), at(-90.0));
}

#[test]
fn nothing_is_outside_the_outline() {
    let projection = EqualEarth::new(11.0, 1.0, [0.0, 0.0]);
    let corner = projection.project(LonLat { lon_deg: 191.0, lat_deg: 90.0 });
    let edge = projection.project(LonLat { lon_deg: 191.0, lat_deg: 0.0 });
    for (x, y) in [
        (edge.x * 1.001, 0.0),
        (0.0, corner.y * 1.001),
        (edge.x, corner.y),
        (f64::NAN, 0.0),
        (0.0, f64::NAN),
        (f64::INFINITY, 0.0),
        (0.0, f64::NEG_INFINITY),
    ] {
        assert_eq!(projection.unproject(Projected { x, y }), None, "{x} {y}");
    }
    assert!(projection.unproject(edge).is_some() && projection.unproject(corner).is_some());
}

#[test]
fn a_projection_without_size_has_no_inverse() {
    let projection = EqualEarth::new(11.0, 0.0, [0.0, 0.0]);
    assert_eq!(projection.unproject(Projected { x: 0.0, y: 0.0 }), None);
    assert_eq!(projection.unproject(Projected { x: 1.0, y: 1.0 }), None);
}

fn place() -> impl Strategy<Value = LonLat> {
    (-180.0..180.0, -89.9..89.9).prop_map(|(lon_deg, lat_deg)| LonLat { lon_deg, lat_deg })
}

proptest! {
    #[test]
    fn there_and_back_is_the_same_place(place in place(), meridian in -180.0..180.0) {
        let projection = EqualEarth::new(meridian, 756.66, [2048.0, 996.8]);
        let back = projection.unproject(projection.project(place)).expect("on the map");
        let turn = (back.lon_deg - place.lon_deg).rem_euclid(360.0);
        prop_assert!(turn.min(360.0 - turn) < 1e-8, "{place:?} {back:?}");
        prop_assert!(close(back.lat_deg, place.lat_deg, 1e-8), "{place:?} {back:?}");
    }

    #[test]
    fn a_whole_turn_changes_nothing(place in place(), turns in -3_i32..=3) {
        let projection = EqualEarth::new(11.0, 1.0, [0.0, 0.0]);
        let turned = LonLat { lon_deg: place.lon_deg + 360.0 * f64::from(turns), ..place };
        let [a, b] = [place, turned].map(|place| projection.project(place));
        prop_assert!(close(a.x, b.x, 1e-9) && close(a.y, b.y, 1e-12), "{a:?} {b:?}");
    }

    #[test]
    fn the_south_mirrors_the_north(place in place()) {
        let projection = EqualEarth::new(11.0, 1.0, [0.0, 0.0]);
        let north = projection.project(place);
        let south = projection.project(LonLat { lat_deg: -place.lat_deg, ..place });
        prop_assert_eq!((north.x, north.y), (south.x, -south.y));
    }

    /// The determinant of the Jacobian against that of the sphere, cos φ, by central differences.
    #[test]
    fn areas_are_kept(lon_deg in -168.0..190.0, lat_deg in -85.0..85.0) {
        let projection = EqualEarth::new(11.0, 1.0, [0.0, 0.0]);
        let step_deg = 1e-3;
        let at = |dx: f64, dy: f64| {
            projection.project(LonLat { lon_deg: lon_deg + dx * step_deg, lat_deg: lat_deg + dy * step_deg })
        };
        let slope = |a: Projected, b: Projected| {
            let step = 2.0 * f64::to_radians(step_deg);
            [(b.x - a.x) / step, (a.y - b.y) / step]
        };
        let east = slope(at(-1.0, 0.0), at(1.0, 0.0));
        let north = slope(at(0.0, -1.0), at(0.0, 1.0));
        let area = (east[0] * north[1] - east[1] * north[0]) / f64::to_radians(lat_deg).cos();
        prop_assert!(close(area, 1.0, 1e-5), "{area}");
    }

    #[test]
    fn any_point_has_a_place_on_the_sphere_or_none(x: f64, y: f64) {
        let projection = EqualEarth::new(11.0, 756.66, [2048.0, 996.8]);
        if let Some(place) = projection.unproject(Projected { x, y }) {
            prop_assert!(place.lon_deg.abs() <= 180.0 && place.lat_deg.abs() <= 90.0, "{place:?}");
        }
    }
}
