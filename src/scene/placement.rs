//! Where a box of text goes beside a mark.

/// Space between a mark's edge and its tooltip, in CSS pixels.
const GAP: f64 = 12.0;
/// Space kept to the edges of the window, in CSS pixels.
const MARGIN: f64 = 8.0;

/// Upper left corner of a box of `size` beside a mark's box (`center`, `half` its width and height): to the right of
/// it, else to the left, else below, else above, wherever there is room in `viewport` without covering the mark.
/// Where there is room nowhere, the box is kept inside the window.
#[must_use]
pub fn place_beside(center: [f64; 2], half: [f64; 2], size: [f64; 2], viewport: [f64; 2]) -> [f64; 2] {
    let inside = |axis: usize, start: f64| {
        let last = (viewport[axis] - MARGIN - size[axis]).max(MARGIN);
        start.clamp(MARGIN, last)
    };
    let fits = |axis: usize, start: f64| start >= MARGIN && start + size[axis] <= viewport[axis] - MARGIN;
    let after = |axis: usize| center[axis] + half[axis] + GAP;
    let before = |axis: usize| center[axis] - half[axis] - GAP - size[axis];
    let level = inside(1, center[1] - size[1] / 2.0);
    let upright = inside(0, center[0] - size[0] / 2.0);
    if fits(0, after(0)) {
        [after(0), level]
    } else if fits(0, before(0)) {
        [before(0), level]
    } else if fits(1, after(1)) {
        [upright, after(1)]
    } else if fits(1, before(1)) {
        [upright, before(1)]
    } else {
        [upright, inside(1, after(1))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_box_stays_in_the_window_and_off_the_mark(
            center in [0.0..800.0_f64, 0.0..600.0_f64],
            half in [1.0..40.0_f64, 1.0..40.0_f64],
            size in [20.0..300.0_f64, 20.0..250.0_f64],
        ) {
            let viewport = [800.0, 600.0];
            let [x, y] = place_beside(center, half, size, viewport);
            prop_assert!(x >= MARGIN && x + size[0] <= viewport[0] - MARGIN);
            prop_assert!(y >= MARGIN && y + size[1] <= viewport[1] - MARGIN);
            let apart = x >= center[0] + half[0] || x + size[0] <= center[0] - half[0]
                || y >= center[1] + half[1] || y + size[1] <= center[1] - half[1];
            prop_assert!(apart);
        }
    }

    #[test]
    fn a_box_larger_than_the_window_starts_at_its_corner() {
        let [x, y] = place_beside([50.0, 50.0], [5.0, 5.0], [500.0, 500.0], [100.0, 100.0]);
        assert_eq!([x, y], [MARGIN, MARGIN]);
    }
}
