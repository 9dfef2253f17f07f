//! Where a box of text goes beside a mark.

/// Space between a mark's edge and its tooltip, in CSS pixels.
const GAP: f64 = 12.0;
/// Space kept to the edges of the window, in CSS pixels.
const MARGIN: f64 = 8.0;

/// Upper left corner of a box of `size` beside a mark's box (`center`, `half` its width and height): to the right of
/// it, to the left, below or above, wherever there is room in `viewport` without covering the mark; of those sides where
/// it hides the least of `others`, centres of marks that the pointer may go on to, each the more likely the nearer it
/// is. A side where the box would lie under the `pointer` that found the mark is the last choice: a click is for the
/// mark. Where there is room nowhere, the box is kept inside the window.
#[must_use]
pub fn place_beside(
    center: [f64; 2],
    half: [f64; 2],
    size: [f64; 2],
    viewport: [f64; 2],
    others: &[[f64; 2]],
    pointer: Option<[f64; 2]>,
) -> [f64; 2] {
    let inside = |axis: usize, start: f64| {
        let last = (viewport[axis] - MARGIN - size[axis]).max(MARGIN);
        start.clamp(MARGIN, last)
    };
    let fits = |axis: usize, start: f64| start >= MARGIN && start + size[axis] <= viewport[axis] - MARGIN;
    let after = |axis: usize| center[axis] + half[axis] + GAP;
    let before = |axis: usize| center[axis] - half[axis] - GAP - size[axis];
    let level = inside(1, center[1] - size[1] / 2.0);
    let upright = inside(0, center[0] - size[0] / 2.0);
    let sides = [(0, [after(0), level]), (0, [before(0), level]), (1, [upright, after(1)]), (1, [upright, before(1)])];
    let is_under = |corner: [f64; 2], place: &[f64; 2]| {
        [0, 1].iter().all(|axis| (corner[*axis]..=corner[*axis] + size[*axis]).contains(&place[*axis]))
    };
    let distance = |other: &[f64; 2]| (other[0] - center[0]).hypot(other[1] - center[1]);
    let hidden = |corner: [f64; 2]| -> f64 {
        let others = others.iter().filter(|other| is_under(corner, other));
        let pointer = pointer.iter().filter(|pointer| is_under(corner, pointer)).map(|_| f64::INFINITY);
        others.map(|other| 1.0 / distance(other).max(1.0)).chain(pointer).sum()
    };
    let with_room = sides.into_iter().filter(|(axis, corner)| fits(*axis, corner[*axis]));
    let freest = with_room.min_by(|(_, one), (_, other)| hidden(*one).total_cmp(&hidden(*other)));
    freest.map_or([upright, inside(1, after(1))], |(_, corner)| corner)
}

/// How far a page has to be scrolled for a mark's box (`center`, `half`) to stand above a sheet at the window's lower
/// edge, given by its corner and size: not at all where the sheet does not cover it, and at most until the box reaches
/// the window's upper edge.
#[must_use]
pub fn scroll_clear(center: [f64; 2], half: [f64; 2], corner: [f64; 2], size: [f64; 2]) -> f64 {
    let [left, top] = [0, 1].map(|axis| center[axis] - half[axis] - GAP);
    let [right, bottom] = [0, 1].map(|axis| center[axis] + half[axis] + GAP);
    let beside = right < corner[0] || left > corner[0] + size[0];
    let below = top > corner[1] + size[1];
    if beside || below { 0.0 } else { (bottom - corner[1]).min(top - MARGIN).max(0.0) }
}

/// Whether a pointer that moved from one point to another goes on towards a box, given by its corner and size: it is
/// then on its way to the tooltip and means no other mark it passes.
#[must_use]
pub fn heads_for(from: [f64; 2], to: [f64; 2], corner: [f64; 2], size: [f64; 2]) -> bool {
    let way = [to[0] - from[0], to[1] - from[1]];
    if way == [0.0, 0.0] {
        return false;
    }
    // The part of the ray inside the slab of each axis; the ray meets the box where the parts meet.
    let slab = |axis: usize| {
        let [near, far] = [corner[axis] - MARGIN - from[axis], corner[axis] + size[axis] + MARGIN - from[axis]];
        if way[axis] == 0.0 {
            return if near <= 0.0 && far >= 0.0 { [0.0, f64::INFINITY] } else { [1.0, 0.0] };
        }
        let [one, other] = [near / way[axis], far / way[axis]];
        [one.min(other), one.max(other)]
    };
    let ([enters_x, leaves_x], [enters_y, leaves_y]) = (slab(0), slab(1));
    enters_x.max(enters_y).max(0.0) <= leaves_x.min(leaves_y)
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
            let [x, y] = place_beside(center, half, size, viewport, &[], None);
            prop_assert!(x >= MARGIN && x + size[0] <= viewport[0] - MARGIN);
            prop_assert!(y >= MARGIN && y + size[1] <= viewport[1] - MARGIN);
            let apart = x >= center[0] + half[0] || x + size[0] <= center[0] - half[0]
                || y >= center[1] + half[1] || y + size[1] <= center[1] - half[1];
            prop_assert!(apart);
        }
    }

    proptest! {
        #[test]
        fn a_scrolled_mark_is_clear_of_the_sheet(
            center in [0.0..390.0_f64, 0.0..844.0_f64],
            half in [1.0..40.0_f64, 1.0..40.0_f64],
            height in 60.0..506.0_f64,
        ) {
            let (corner, size) = ([0.0, 844.0 - height], [390.0, height]);
            let way = scroll_clear(center, half, corner, size);
            prop_assert!(center[1] + half[1] - way <= corner[1], "above the sheet");
            prop_assert!(way == 0.0 || center[1] - half[1] - way >= 0.0, "and in the window");
        }
    }

    #[test]
    fn a_page_stays_where_its_sheet_covers_no_mark() {
        let (corner, size) = ([12.0, 160.0], [400.0, 230.0]);
        assert_eq!(scroll_clear([200.0, 100.0], [10.0; 2], corner, size), 0.0, "above it");
        assert_eq!(scroll_clear([600.0, 300.0], [10.0; 2], corner, size), 0.0, "beside it");
        assert_eq!(scroll_clear([200.0, 900.0], [10.0; 2], corner, size), 0.0, "out of the window");
        assert_eq!(scroll_clear([200.0, 300.0], [10.0; 2], corner, size), 300.0 + 10.0 + GAP - 160.0);
        // A list taller than the room above the sheet is scrolled to its start.
        assert_eq!(scroll_clear([200.0, 350.0], [100.0, 300.0], corner, size), 350.0 - 300.0 - GAP - MARGIN);
    }

    #[test]
    fn a_pointer_heads_for_a_box_on_its_way_only() {
        let (corner, size) = ([100.0, 40.0], [50.0, 80.0]);
        assert!(heads_for([20.0, 60.0], [24.0, 62.0], corner, size));
        assert!(!heads_for([20.0, 60.0], [16.0, 62.0], corner, size));
        assert!(!heads_for([20.0, 60.0], [20.0, 66.0], corner, size));
        assert!(!heads_for([20.0, 60.0], [20.0, 60.0], corner, size));
    }

    #[test]
    fn the_box_leaves_the_marks_around_to_be_seen() {
        let ([center, half, size], viewport) = ([[400.0, 300.0], [10.0, 10.0], [200.0, 120.0]], [800.0, 600.0]);
        let place = |others: &[[f64; 2]]| place_beside(center, half, size, viewport, others, None);
        let [right, left, below] = [[422.0, 240.0], [178.0, 240.0], [300.0, 322.0]];
        assert_eq!(place(&[]), right);
        let pointed =
            |pointer| place_beside(center, half, size, viewport, &[[380.0, 300.0], [370.0, 300.0]], Some(pointer));
        assert_eq!(pointed([405.0, 300.0]), right);
        assert_eq!(pointed([425.0, 300.0]), below, "not under the pointer");
        assert_eq!(place(&[[430.0, 300.0], [300.0, 100.0]]), left);
        let (two_far, one_near) = ([[600.0, 290.0], [600.0, 310.0]], [[370.0, 300.0], [400.0, 340.0], [400.0, 260.0]]);
        assert_eq!(place(&[&two_far[..], &one_near].concat()), right, "a near one on each other side counts more");
        let row: Vec<[f64; 2]> = (0..20).map(|mark| [200.0 + 20.0 * f64::from(mark), 300.0]).collect();
        assert_eq!(place(&row), below);
        let above = [300.0, 158.0];
        let rows: Vec<[f64; 2]> = row.iter().flat_map(|[x, y]| [[*x, *y], [*x, y + 60.0]]).collect();
        assert_eq!(place(&rows), above);
    }

    #[test]
    fn a_box_larger_than_the_window_starts_at_its_corner() {
        let [x, y] = place_beside([50.0, 50.0], [5.0, 5.0], [500.0, 500.0], [100.0, 100.0], &[], None);
        assert_eq!([x, y], [MARGIN, MARGIN]);
    }
}
