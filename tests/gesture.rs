//! What pointers and wheel mean, and the laws of the machine that tells.

use cluster_atlas::state::gesture::{DOUBLE_TAP_MS, MAX_WHEEL_OCTAVES, TAP_SLOP_PX, wheel};
use cluster_atlas::state::{Gesture, Gestures, PointerInput, PointerKind, PointerPhase, WheelInput, WheelMode};
use proptest::prelude::*;

use PointerKind::{Mouse, Pen, Touch};
use PointerPhase::{Cancel, Down, Leave, Move, Up};

/// An event of the first pointer at time 0 with the button held while it is pressed.
fn event(kind: PointerKind, phase: PointerPhase, position: [f64; 2]) -> PointerInput {
    let buttons = u16::from(phase != Up);
    PointerInput { id: 1, kind, phase, position, time_ms: 0.0, buttons, engaged: false }
}

fn finger(id: i32, phase: PointerPhase, position: [f64; 2]) -> PointerInput {
    PointerInput { id, ..event(Touch, phase, position) }
}

fn hover(position: [f64; 2]) -> PointerInput {
    PointerInput { buttons: 0, ..event(Mouse, Move, position) }
}

fn at(time_ms: f64, input: PointerInput) -> PointerInput {
    PointerInput { time_ms, ..input }
}

/// All gestures of some events.
fn gestures(events: impl IntoIterator<Item = PointerInput>) -> Vec<Gesture> {
    let mut machine = Gestures::default();
    events.into_iter().flat_map(|event| machine.pointer(event)).collect()
}

#[test]
fn a_mouse_that_moves_hovers_and_then_leaves() {
    assert_eq!(
        gestures([hover([5.0, 6.0]), event(Mouse, Leave, [900.0, 6.0])]),
        [Gesture::Hover([5.0, 6.0]), Gesture::Leave]
    );
}

#[test]
fn a_press_and_release_on_the_spot_is_a_tap() {
    for (kind, touch) in [(Mouse, false), (Pen, false), (Touch, true)] {
        let slip = [10.0 + TAP_SLOP_PX, 10.0];
        assert_eq!(
            gestures([event(kind, Down, [10.0, 10.0]), event(kind, Move, slip), event(kind, Up, slip)]),
            [Gesture::Tap { position: slip, touch }],
            "{kind:?}"
        );
    }
}

#[test]
fn a_mouse_drag_pans_by_all_of_its_way() {
    assert_eq!(
        gestures([
            event(Mouse, Down, [10.0, 10.0]),
            event(Mouse, Move, [14.0, 10.0]),
            event(Mouse, Move, [20.0, 10.0]),
            event(Mouse, Move, [20.0, 7.0]),
            event(Mouse, Up, [20.0, 7.0]),
        ]),
        [Gesture::PanBy([10.0, 0.0]), Gesture::PanBy([0.0, -3.0]), Gesture::PanEnd]
    );
}

#[test]
fn a_drag_back_to_its_start_is_no_tap() {
    let drag = [event(Mouse, Down, [0.0; 2]), event(Mouse, Move, [50.0, 0.0]), event(Mouse, Move, [0.0; 2])];
    let found = gestures(drag.into_iter().chain([event(Mouse, Up, [0.0; 2])]));
    assert_eq!(found, [Gesture::PanBy([50.0, 0.0]), Gesture::PanBy([-50.0, 0.0]), Gesture::PanEnd]);
}

#[test]
fn other_buttons_do_nothing() {
    let right = PointerInput { buttons: 2, ..event(Mouse, Down, [10.0, 10.0]) };
    assert_eq!(gestures([right, PointerInput { buttons: 0, ..event(Mouse, Up, [10.0, 10.0]) }]), []);
}

#[test]
fn a_release_outside_the_window_ends_the_drag_at_the_next_move() {
    assert_eq!(
        gestures([event(Mouse, Down, [0.0; 2]), event(Mouse, Move, [20.0, 0.0]), hover([90.0, 90.0])]),
        [Gesture::PanBy([20.0, 0.0]), Gesture::PanEnd, Gesture::Hover([90.0, 90.0])]
    );
}

#[test]
fn one_finger_leaves_scrolling_to_the_page() {
    assert_eq!(
        gestures([
            event(Touch, Down, [10.0, 10.0]),
            event(Touch, Move, [10.0, 40.0]),
            event(Touch, Cancel, [10.0, 40.0]),
        ]),
        [Gesture::PageScroll]
    );
    assert_eq!(
        gestures([event(Touch, Down, [10.0, 10.0]), event(Touch, Move, [10.0, 40.0]), event(Touch, Up, [10.0, 40.0])]),
        []
    );
}

#[test]
fn only_a_single_finger_that_the_browser_takes_over_scrolls_the_page() {
    let lost = |kind| gestures([event(kind, Down, [10.0, 10.0]), event(kind, Cancel, [10.0, 10.0])]);
    assert_eq!(lost(Touch), [Gesture::PageScroll]);
    assert_eq!(lost(Mouse), [Gesture::Leave]);
    assert_eq!(lost(Pen), [Gesture::Leave]);
    let two = [finger(1, Down, [10.0, 10.0]), finger(2, Down, [90.0, 10.0]), finger(1, Cancel, [10.0, 10.0])];
    assert_eq!(gestures(two), []);
    assert_eq!(gestures([event(Touch, Cancel, [10.0, 10.0])]), [], "a finger that was not followed");
}

#[test]
fn one_finger_pans_an_engaged_map() {
    let engaged = |phase, position| PointerInput { engaged: true, ..event(Touch, phase, position) };
    assert_eq!(
        gestures([engaged(Down, [10.0, 10.0]), engaged(Move, [10.0, 40.0]), engaged(Up, [10.0, 40.0])]),
        [Gesture::PanBy([0.0, 30.0]), Gesture::PanEnd]
    );
}

#[test]
fn two_fingers_pan_and_zoom() {
    assert_eq!(
        gestures([
            finger(1, Down, [100.0, 100.0]),
            finger(2, Down, [200.0, 100.0]),
            finger(2, Move, [300.0, 100.0]),
            finger(1, Up, [100.0, 100.0]),
            finger(2, Up, [300.0, 100.0]),
        ]),
        [Gesture::PanBy([50.0, 0.0]), Gesture::ZoomAbout { position: [200.0, 100.0], factor: 2.0 }, Gesture::PanEnd]
    );
}

#[test]
fn two_fingers_that_do_not_move_are_no_tap() {
    let ends = [finger(2, Up, [200.0, 100.0]), finger(1, Up, [100.0, 100.0])];
    assert_eq!(gestures([finger(1, Down, [100.0; 2]), finger(2, Down, [200.0, 100.0])].into_iter().chain(ends)), []);
}

#[test]
fn a_third_finger_changes_nothing() {
    let pinch = [finger(1, Down, [0.0; 2]), finger(2, Down, [100.0, 0.0])];
    let third = [finger(3, Down, [50.0; 2]), finger(3, Move, [90.0; 2]), finger(3, Up, [90.0; 2])];
    assert_eq!(gestures(pinch.into_iter().chain(third)), []);
}

#[test]
fn fingers_close_together_do_not_zoom_wildly() {
    let near = [finger(1, Down, [100.0; 2]), finger(2, Down, [101.0, 100.0]), finger(2, Move, [103.0, 100.0])];
    assert_eq!(gestures(near), [Gesture::PanBy([1.0, 0.0])]);
}

fn tap(time_ms: f64, position: [f64; 2]) -> [PointerInput; 2] {
    [at(time_ms, event(Touch, Down, position)), at(time_ms, event(Touch, Up, position))]
}

#[test]
fn a_second_tap_of_the_finger_soon_and_near_is_a_double_tap() {
    let first = Gesture::Tap { position: [10.0; 2], touch: true };
    let twice = |pause, position| gestures(tap(0.0, [10.0; 2]).into_iter().chain(tap(pause, position)));
    assert_eq!(twice(DOUBLE_TAP_MS, [20.0; 2]), [first, Gesture::DoubleTap { position: [20.0; 2] }]);
    assert_eq!(twice(DOUBLE_TAP_MS + 1.0, [10.0; 2]), [first, first], "too late");
    let elsewhere = Gesture::Tap { position: [90.0; 2], touch: true };
    assert_eq!(twice(100.0, [90.0; 2]), [first, elsewhere], "too far");
}

#[test]
fn three_quick_taps_are_a_double_tap_and_a_tap() {
    let found = gestures((0..3).flat_map(|i| tap(100.0 * f64::from(i), [10.0; 2])));
    let tap = Gesture::Tap { position: [10.0; 2], touch: true };
    assert_eq!(found, [tap, Gesture::DoubleTap { position: [10.0; 2] }, tap]);
}

#[test]
fn the_browser_decides_what_a_double_click_is() {
    let mut machine = Gestures::default();
    for phase in [Down, Up, Down, Up] {
        for gesture in machine.pointer(event(Mouse, phase, [10.0; 2])) {
            assert_eq!(gesture, Gesture::Tap { position: [10.0; 2], touch: false });
        }
    }
    assert_eq!(machine.double_click([10.0; 2]), Some(Gesture::DoubleTap { position: [10.0; 2] }));
}

#[test]
fn the_double_click_that_follows_a_double_tap_does_not_count_again() {
    let mut machine = Gestures::default();
    for input in tap(0.0, [10.0; 2]).into_iter().chain(tap(100.0, [10.0; 2])) {
        machine.pointer(input);
    }
    assert_eq!(machine.double_click([10.0; 2]), None);
}

#[test]
fn a_mouse_does_not_interfere_with_fingers() {
    let found = gestures([
        finger(1, Down, [0.0; 2]),
        PointerInput { id: 9, ..event(Mouse, Down, [50.0; 2]) },
        PointerInput { id: 9, ..event(Mouse, Move, [80.0; 2]) },
        PointerInput { id: 9, ..event(Mouse, Up, [80.0; 2]) },
        finger(1, Up, [0.0; 2]),
    ]);
    assert_eq!(found, [Gesture::Tap { position: [0.0; 2], touch: true }]);
}

fn turn(delta: f64) -> WheelInput {
    let mode = WheelMode::Pixel;
    WheelInput { position: [30.0, 40.0], delta, mode, ctrl: false, meta: false, focused: false }
}

fn factor(input: WheelInput) -> Option<f64> {
    match wheel(input) {
        Some(Gesture::ZoomAbout { position: [30.0, 40.0], factor }) => Some(factor),
        None => None,
        Some(other) => panic!("a wheel only zooms where the pointer is: {other:?}"),
    }
}

#[test]
fn a_plain_wheel_is_left_to_the_page() {
    assert_eq!(factor(turn(100.0)), None);
}

#[test]
fn a_wheel_zooms_with_a_key_or_with_the_focus() {
    let keys = [
        WheelInput { ctrl: true, ..turn(-10.0) },
        WheelInput { meta: true, ..turn(-10.0) },
        WheelInput { focused: true, ..turn(-10.0) },
    ];
    for input in keys {
        assert!(factor(input).is_some_and(|factor| factor > 1.0 && factor < 1.2), "{input:?}");
        let other_way = WheelInput { delta: 10.0, ..input };
        assert!(factor(other_way).is_some_and(|factor| factor < 1.0), "{input:?}");
    }
}

#[test]
fn a_wheel_in_lines_does_about_as_much_as_one_in_pixels() {
    let [lines, pixels] = [(WheelMode::Line, 3.0), (WheelMode::Pixel, 100.0)]
        .map(|(mode, delta)| factor(WheelInput { mode, focused: true, ..turn(delta) }).expect("zooms"));
    assert!((lines / pixels - 1.0).abs() < 0.1);
}

#[test]
fn one_turn_never_does_more_than_its_limit() {
    for delta in [1e3, f64::MAX, f64::INFINITY] {
        let input = WheelInput { mode: WheelMode::Page, ctrl: true, ..turn(delta) };
        assert!(factor(input).is_some_and(|factor| (factor - (-MAX_WHEEL_OCTAVES).exp2()).abs() < 1e-12));
    }
}

#[test]
fn a_turn_that_is_none_does_nothing() {
    for delta in [0.0, f64::NAN] {
        assert_eq!(factor(WheelInput { ctrl: true, ..turn(delta) }), None);
    }
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..400.0, 1 => any::<f64>(), 1 => Just(f64::NAN), 1 => Just(f64::INFINITY)]
}

fn any_pointer() -> impl Strategy<Value = PointerInput> {
    let kind = prop_oneof![Just(Mouse), Just(Touch), Just(Pen)];
    let phase = prop_oneof![2 => Just(Down), 4 => Just(Move), 2 => Just(Up), 1 => Just(Cancel), 1 => Just(Leave)];
    (0..4, kind, phase, [number(), number()], number(), 0_u16..3, any::<bool>()).prop_map(
        |(id, kind, phase, position, time_ms, buttons, engaged)| PointerInput {
            id,
            kind,
            phase,
            position,
            time_ms,
            buttons,
            engaged,
        },
    )
}

fn numbers(gesture: Gesture) -> Vec<f64> {
    match gesture {
        Gesture::Leave | Gesture::PanEnd | Gesture::PageScroll => vec![],
        Gesture::Hover(pair) | Gesture::PanBy(pair) => pair.to_vec(),
        Gesture::Tap { position, .. } | Gesture::DoubleTap { position } => position.to_vec(),
        Gesture::ZoomAbout { position: [x, y], factor } => vec![x, y, factor],
    }
}

/// What follows when the browser takes every pointer over.
fn released(machine: &mut Gestures) -> Vec<Gesture> {
    (0..4).flat_map(|id| machine.pointer(finger(id, Cancel, [0.0; 2]))).collect()
}

proptest! {
    #[test]
    fn any_events_give_finite_gestures(events in prop::collection::vec(any_pointer(), 0..60)) {
        for gesture in gestures(events) {
            prop_assert!(numbers(gesture).iter().all(|number| number.is_finite()), "{gesture:?}");
            if let Gesture::ZoomAbout { factor, .. } = gesture {
                prop_assert!(factor > 0.0);
            }
        }
    }

    #[test]
    fn every_drag_ends_once(events in prop::collection::vec(any_pointer(), 0..60)) {
        let mut machine = Gestures::default();
        let mut dragged = false;
        for gesture in events.into_iter().flat_map(|event| machine.pointer(event)).collect::<Vec<_>>() {
            match gesture {
                Gesture::PanBy(_) | Gesture::ZoomAbout { .. } => dragged = true,
                Gesture::PanEnd => prop_assert!(std::mem::take(&mut dragged), "ended twice"),
                _ => {}
            }
        }
        let ends = released(&mut machine).into_iter().filter(|gesture| *gesture == Gesture::PanEnd).count();
        prop_assert_eq!(ends, usize::from(dragged));
    }

    #[test]
    fn whatever_was_held_a_release_of_all_ends_it(events in prop::collection::vec(any_pointer(), 0..60)) {
        let mut machine = Gestures::default();
        events.into_iter().for_each(|event| drop(machine.pointer(event)));
        released(&mut machine);
        prop_assert_eq!(machine.pointer(hover([1.0, 2.0])), [Gesture::Hover([1.0, 2.0])]);
    }

    #[test]
    fn pans_of_a_drag_add_up_to_its_way(path in prop::collection::vec([0.0..400.0, 0.0..400.0], 1..20)) {
        let start = [200.0, -50.0];
        let moves = path.iter().map(|position| event(Mouse, Move, *position));
        let mut sum = start;
        for gesture in gestures([event(Mouse, Down, start)].into_iter().chain(moves)) {
            if let Gesture::PanBy(delta) = gesture {
                sum = [sum[0] + delta[0], sum[1] + delta[1]];
            }
        }
        let end = path[path.len() - 1];
        prop_assert!((sum[0] - end[0]).abs() < 1e-6 && (sum[1] - end[1]).abs() < 1e-6);
    }

    #[test]
    fn any_turn_of_the_wheel_is_finite(
        position in [number(), number()],
        delta in number(),
        mode in prop_oneof![Just(WheelMode::Pixel), Just(WheelMode::Line), Just(WheelMode::Page)],
        ctrl: bool,
        focused: bool,
    ) {
        let input = WheelInput { position, delta, mode, ctrl, meta: false, focused };
        if let Some(gesture) = wheel(input) {
            prop_assert!(numbers(gesture).iter().all(|number| number.is_finite()) && (ctrl || focused));
        }
    }
}
