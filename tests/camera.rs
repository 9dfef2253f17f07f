//! Laws of the map's camera.

use cluster_atlas::geo::{Camera, PlaneRect, Projected};
use proptest::prelude::*;

const WORLD: PlaneRect = PlaneRect { min: Projected { x: 0.0, y: 0.0 }, max: Projected { x: 4096.0, y: 1994.0 } };

const ANY_SCALE: [f64; 2] = [1e-6, 1e6];

fn place() -> impl Strategy<Value = Projected> {
    (-500.0..4600.0, -500.0..2500.0).prop_map(|(x, y)| Projected { x, y })
}

fn point() -> impl Strategy<Value = [f64; 2]> {
    [-200.0..2000.0, -200.0..1500.0]
}

fn viewport() -> impl Strategy<Value = [f64; 2]> {
    [prop_oneof![Just(0.0), 1.0..2000.0], prop_oneof![Just(0.0), 1.0..1500.0]]
}

fn scale() -> impl Strategy<Value = f64> {
    (-4.0..4.0).prop_map(f64::exp2)
}

fn camera() -> impl Strategy<Value = Camera> {
    (place(), scale(), viewport()).prop_map(|(center, scale, viewport)| Camera { center, scale, viewport })
}

/// Any rectangle, also one without area or with its corners swapped.
fn rect() -> impl Strategy<Value = PlaneRect> {
    prop_oneof![
        (place(), place()).prop_map(|(min, max)| PlaneRect { min, max }),
        place().prop_map(|place| PlaneRect { min: place, max: place }),
    ]
}

/// Numbers of all kinds, also none.
fn anything() -> impl Strategy<Value = f64> {
    prop_oneof![any::<f64>(), Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY), Just(0.0), -10.0..10.0]
}

fn is_sound(camera: &Camera) -> bool {
    [camera.center.x, camera.center.y, camera.scale].iter().all(|number| number.is_finite()) && camera.scale > 0.0
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-7 * (1.0 + a.abs().max(b.abs()))
}

fn same_place(a: Projected, b: Projected) -> bool {
    near(a.x, b.x) && near(a.y, b.y)
}

fn same_camera(a: &Camera, b: &Camera) -> bool {
    same_place(a.center, b.center) && near(a.scale, b.scale) && a.viewport == b.viewport
}

/// The places in the upper left and the lower right corner of the figure.
fn seen(camera: &Camera) -> PlaneRect {
    PlaneRect { min: camera.to_plane([0.0, 0.0]), max: camera.to_plane(camera.viewport) }
}

#[test]
fn a_fitted_rectangle_touches_the_padding_on_one_axis_and_is_centred() {
    let rect = PlaneRect { min: Projected { x: 100.0, y: 50.0 }, max: Projected { x: 300.0, y: 150.0 } };
    let camera = Camera::fit(rect, [440.0, 340.0], 20.0);
    assert_eq!(camera.scale, 2.0);
    assert_eq!((camera.to_screen(rect.min), camera.to_screen(rect.max)), ([20.0, 70.0], [420.0, 270.0]));
}

#[test]
fn an_absurdly_large_figure_has_its_corners_on_the_plane() {
    // At the smallest scale its half width in grid units was infinite once.
    let camera = Camera::fit(WORLD, [2.4e305, 0.0], 0.0);
    assert!(camera.to_plane([0.0, 0.0]).x.is_finite());
}

#[test]
fn an_axis_wider_than_the_world_shows_it_in_the_middle() {
    let camera = Camera { center: WORLD.min, scale: 0.25, viewport: [2000.0, 300.0] };
    let kept = camera.kept_within(WORLD, [0.1, 8.0]);
    assert_eq!(kept.center.x, WORLD.center().x);
    assert_eq!(kept.to_screen(WORLD.min)[1], 0.0, "the other axis stops at the edge");
}

#[test]
fn turning_the_wheel_at_the_limit_does_not_move_the_map() {
    let camera = Camera { center: WORLD.center(), scale: 8.0, viewport: [900.0, 500.0] };
    assert!(same_camera(&camera.zoomed_within([10.0, 10.0], 1.2, [0.2, 8.0]), &camera));
}

#[test]
fn a_flight_between_equal_scales_is_an_even_pan() {
    let from = Camera { center: Projected { x: 0.0, y: 10.0 }, scale: 2.0, viewport: [100.0, 100.0] };
    let to = Camera { center: Projected { x: 100.0, y: 30.0 }, ..from };
    assert_eq!(Camera::between(&from, &to, 0.25).center, Projected { x: 25.0, y: 15.0 });
}

#[test]
fn halfway_the_scale_is_the_geometric_mean() {
    let from = Camera { center: WORLD.min, scale: 1.0, viewport: [100.0, 100.0] };
    let to = Camera { center: WORLD.max, scale: 9.0, ..from };
    assert!(near(Camera::between(&from, &to, 0.5).scale, 3.0));
}

proptest! {
    #[test]
    fn to_the_screen_and_back_is_the_same_place(camera in camera(), place in place()) {
        prop_assert!(same_place(camera.to_plane(camera.to_screen(place)), place));
    }

    #[test]
    fn the_place_under_the_pointer_stays_while_zooming(camera in camera(), point in point(), factor in 0.1..10.0) {
        let zoomed = camera.zoomed_within(point, factor, ANY_SCALE);
        prop_assert!(same_place(camera.to_plane(point), zoomed.to_plane(point)));
        prop_assert!(near(zoomed.scale, camera.scale * factor));
    }

    #[test]
    fn zooming_in_and_out_at_a_point_is_no_change(camera in camera(), point in point(), factor in 0.1..10.0) {
        let back = camera.zoomed_within(point, factor, ANY_SCALE).zoomed_within(point, 1.0 / factor, ANY_SCALE);
        prop_assert!(same_camera(&back, &camera));
    }

    #[test]
    fn a_pan_moves_every_place_by_the_same_pixels(camera in camera(), place in place(), delta in point()) {
        let [before, after] = [camera, camera.panned_by(delta)].map(|camera| camera.to_screen(place));
        prop_assert!(near(after[0] - before[0], delta[0]) && near(after[1] - before[1], delta[1]));
    }

    #[test]
    fn a_pan_and_back_is_no_change(camera in camera(), delta in point()) {
        prop_assert!(same_camera(&camera.panned_by(delta).panned_by(delta.map(|length| -length)), &camera));
    }

    #[test]
    fn the_world_cannot_be_lost(camera in camera(), delta in point(), limits in [0.05..1.0, 1.0..20.0]) {
        let kept = camera.panned_by(delta.map(|length| length * 1e6)).kept_within(WORLD, limits);
        prop_assert!((limits[0]..=limits[1]).contains(&kept.scale));
        let seen = seen(&kept);
        for (seen, world) in [
            ([seen.min.x, seen.max.x], [WORLD.min.x, WORLD.max.x]),
            ([seen.min.y, seen.max.y], [WORLD.min.y, WORLD.max.y]),
        ] {
            let inside = seen[0] >= world[0] - 1e-6 && seen[1] <= world[1] + 1e-6;
            let around = seen[0] <= world[0] + 1e-6 && seen[1] >= world[1] - 1e-6;
            prop_assert!(inside || around, "{seen:?}");
        }
    }

    #[test]
    fn keeping_what_is_kept_changes_nothing(camera in camera(), limits in [0.05..1.0, 1.0..20.0]) {
        let kept = camera.kept_within(WORLD, limits);
        prop_assert!(same_camera(&kept.kept_within(WORLD, limits), &kept));
    }

    #[test]
    fn all_of_a_fitted_rectangle_is_seen(a in place(), b in place(), size in [50.0..2000.0, 50.0..1500.0]) {
        let rect = PlaneRect::around([a, b]).expect("two places");
        prop_assume!(rect.width() > 1.0 && rect.height() > 1.0);
        let camera = Camera::fit(rect, size, 16.0);
        for corner in [rect.min, rect.max] {
            let at = camera.to_screen(corner);
            prop_assert!((0..2).all(|axis| at[axis] >= 16.0 - 1e-6 && at[axis] <= size[axis] - 16.0 + 1e-6));
        }
    }

    #[test]
    fn a_flight_starts_and_ends_where_it_should(from in camera(), to in camera()) {
        prop_assert_eq!(Camera::between(&from, &to, 0.0), from);
        prop_assert_eq!(Camera::between(&from, &to, 1.0), to);
    }

    #[test]
    fn a_flight_has_no_jump_at_its_ends(from in camera(), to in camera()) {
        let from = Camera { viewport: to.viewport, ..from };
        let [first, last] = [1e-9, 1.0 - 1e-9].map(|t| Camera::between(&from, &to, t));
        let close = |a: &Camera, b: &Camera| {
            (a.center.x - b.center.x).abs() + (a.center.y - b.center.y).abs() + (a.scale - b.scale).abs() < 1e-3
        };
        prop_assert!(close(&first, &from) && close(&last, &to));
    }

    #[test]
    fn places_fly_along_straight_lines_on_the_screen(from in camera(), to in camera(), place in place()) {
        let from = Camera { viewport: to.viewport, ..from };
        let [a, b, c] = [0.0, 0.4, 1.0].map(|t| Camera::between(&from, &to, t).to_screen(place));
        let cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        let length = (c[0] - a[0]).hypot(c[1] - a[1]);
        prop_assert!(cross.abs() <= 1e-6 * (1.0 + length * length), "{a:?} {b:?} {c:?}");
    }

    #[test]
    fn a_camera_stays_sound_whatever_it_is_asked(
        camera in camera(),
        rect in rect(),
        numbers in prop::array::uniform6(anything()),
    ) {
        let [a, b, c, d, e, f] = numbers;
        let wild = PlaneRect { min: Projected { x: a, y: b }, max: Projected { x: c, y: d } };
        let fitted = Camera::fit(wild, [e, f], a);
        prop_assert!(fitted.viewport.iter().all(|length| length.is_finite()));
        for asked in [
            fitted,
            Camera::fit(rect, [0.0, 0.0], 16.0),
            Camera::fit(rect, camera.viewport, 16.0),
            camera.zoomed_within([a, b], c, ANY_SCALE),
            camera.zoomed_within([10.0, 10.0], c, [d, e]),
            camera.panned_by([a, b]),
            camera.kept_within(wild, [e, f]),
            camera.kept_within(rect, [1.0, 0.5]),
            Camera::between(&camera, &fitted, f),
        ] {
            prop_assert!(is_sound(&asked), "{asked:?}");
            let place = asked.to_plane([3.0, 4.0]);
            prop_assert!(place.x.is_finite() && place.y.is_finite(), "{asked:?} {place:?}");
        }
    }
}
