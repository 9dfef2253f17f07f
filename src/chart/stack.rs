//! Labels above each other, each as near to its own height as the others allow.

use crate::data::order::sort_by;

/// The centres of blocks `[wanted centre, height]` that keep `gap` between each other, all inside `[top, bottom]`
/// where they fit there, in CSS pixels and in the order given. Of two that want the same height the first stands above.
/// Their squared distances from where they want to be are as small as can be: blocks that push each other move
/// together, half of it up and half down.
pub(super) fn stack(blocks: &[[f64; 2]], gap: f64, [top, bottom]: [f64; 2]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    sort_by(&mut order, |one, other| blocks[*one][0].total_cmp(&blocks[*other][0]));
    let height = |row: usize| blocks[order[row]][1];
    // Without the space that the blocks above take, the task is to find heights that do not fall, nearest to these.
    let offsets: Vec<f64> = (0..order.len())
        .scan(0.0, |sum, row| {
            *sum += if row == 0 { 0.0 } else { (height(row - 1) + height(row)) / 2.0 + gap };
            Some(*sum)
        })
        .collect();
    let mut groups: Vec<(f64, usize)> = Vec::new();
    for (row, block) in order.iter().enumerate() {
        let mut group = (blocks[*block][0] - offsets[row], 1);
        while let Some((mean, members)) = groups.pop_if(|(mean, _)| *mean > group.0) {
            let all = members + group.1;
            group = ((mean * members as f64 + group.0 * group.1 as f64) / all as f64, all);
        }
        groups.push(group);
    }
    let Some(last) = order.len().checked_sub(1) else { return Vec::new() };
    let [highest, lowest] = [top + height(0) / 2.0, bottom - height(last) / 2.0 - offsets[last]];
    let mut centers = vec![0.0; blocks.len()];
    let heights = groups.iter().flat_map(|(mean, members)| std::iter::repeat_n(*mean, *members));
    for ((block, offset), height) in order.iter().zip(&offsets).zip(heights) {
        centers[*block] = height.min(lowest).max(highest) + offset;
    }
    centers
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_that_touch_move_apart_by_the_same() {
        assert_eq!(stack(&[[50.0, 10.0], [46.0, 10.0]], 2.0, [0.0, 100.0]), [54.0, 42.0]);
        assert_eq!(stack(&[[50.0, 10.0], [50.0, 10.0]], 2.0, [0.0, 100.0]), [44.0, 56.0]);
    }

    #[test]
    fn the_edge_pushes_a_whole_group() {
        assert_eq!(stack(&[[98.0, 10.0], [97.0, 20.0], [20.0, 10.0]], 0.0, [0.0, 100.0]), [95.0, 80.0, 20.0]);
    }

    proptest! {
        #[test]
        fn blocks_never_touch_and_stay_inside(
            blocks in prop::collection::vec((-20.0..220.0_f64, 5.0..40.0_f64), 0..5),
        ) {
            let blocks: Vec<[f64; 2]> = blocks.into_iter().map(|(center, height)| [center, height]).collect();
            let centers = stack(&blocks, 2.0, [0.0, 200.0]);
            for (index, (center, [_, height])) in centers.iter().zip(&blocks).enumerate() {
                prop_assert!(center - height / 2.0 > -1e-9 && center + height / 2.0 < 200.0 + 1e-9);
                for (other, [_, other_height]) in centers.iter().zip(&blocks).skip(index + 1) {
                    prop_assert!((center - other).abs() > (height + other_height) / 2.0 + 2.0 - 1e-9);
                }
            }
        }
    }
}
