//! Blocks of text in a column, each as near to its mark as the others let it.

/// The centres of blocks of these heights, in the order of the centres wanted (ascending), so that none touches the
/// next and none leaves the limits, with the least squares of displacement. Blocks higher than the limits together
/// reach below them.
pub(super) fn stacked(wanted: &[f64], heights: &[f64], limits: [f64; 2]) -> Vec<f64> {
    // Measured from where the block would be if all before it touched each other, centres only have to ascend:
    // neighbours that would not are pooled at their mean.
    let mut depth = 0.0;
    let offsets: Vec<f64> = heights
        .iter()
        .map(|height| {
            let offset = depth + height / 2.0;
            depth += height;
            offset
        })
        .collect();
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for (wanted, offset) in wanted.iter().zip(&offsets) {
        let mut pool = (wanted - offset, 1);
        while let Some((mean, size)) = pools.pop_if(|(mean, _)| *mean > pool.0) {
            let both = size + pool.1;
            pool = ((mean * size as f64 + pool.0 * pool.1 as f64) / both as f64, both);
        }
        pools.push(pool);
    }
    let [top, bottom] = limits;
    let inside = |start: f64| start.min(bottom - depth).max(top);
    let starts = pools.into_iter().flat_map(|(mean, size)| std::iter::repeat_n(inside(mean), size));
    starts.zip(offsets).map(|(start, offset)| start + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn blocks_that_fit_stay_where_they_want_to_be() {
        assert_eq!(stacked(&[10.0, 30.0], &[10.0, 10.0], [0.0, 100.0]), [10.0, 30.0]);
    }

    #[test]
    fn two_blocks_in_one_place_part_evenly() {
        assert_eq!(stacked(&[50.0, 50.0], &[10.0, 10.0], [0.0, 100.0]), [45.0, 55.0]);
    }

    proptest! {
        #[test]
        fn blocks_never_touch_and_stay_inside(
            mut wanted in prop::collection::vec(0.0..300.0_f64, 0..20), heights in prop::collection::vec(5.0..15.0_f64, 20),
        ) {
            wanted.sort_by(f64::total_cmp);
            let heights = &heights[..wanted.len()];
            let centers = stacked(&wanted, heights, [0.0, 300.0]);
            prop_assert_eq!(centers.len(), wanted.len());
            for (index, center) in centers.iter().enumerate() {
                prop_assert!(center - heights[index] / 2.0 >= -1e-9 && center + heights[index] / 2.0 <= 300.0 + 1e-9);
                if let Some(next) = centers.get(index + 1) {
                    prop_assert!(next - center >= (heights[index] + heights[index + 1]) / 2.0 - 1e-9);
                }
            }
        }
    }
}
