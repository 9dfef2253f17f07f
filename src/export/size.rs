//! How large a picture may be.

/// Pixels along a side of a canvas, at most, in every current browser.
pub const LONGEST_SIDE: f64 = 16_384.0;
/// Pixels of a canvas in all, at most: what Safari on a phone paints. Others paint sixteen times as many, but none says
/// how many, and one that cannot hands out an empty picture.
const MOST: f64 = 16_777_216.0;
/// What rounding both sides to whole pixels adds, at most.
const ROUNDED: f64 = LONGEST_SIDE + 1.0;

/// Pixels per CSS pixel for a picture of a size in CSS pixels: the density asked for, or the largest that can be painted.
#[must_use]
pub fn density_within([width, height]: [f64; 2], asked: f64) -> f64 {
    let [width, height] = [width.max(1.0), height.max(1.0)];
    asked.min(LONGEST_SIDE / width).min(LONGEST_SIDE / height).min(((MOST - ROUNDED) / (width * height)).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn usual_pictures_have_the_density_asked_for() {
        assert_eq!(density_within([1036.0, 900.0], 4.0), 4.0);
        assert_eq!(density_within([200.0, 5000.0], 4.0), LONGEST_SIDE / 5000.0);
    }

    proptest! {
        #[test]
        fn no_picture_is_larger_than_a_canvas(width in 0.0_f64..40_000.0, height in 0.0_f64..40_000.0) {
            let density = density_within([width, height], 4.0);
            prop_assert!(density > 0.0 && density <= 4.0);
            let [width, height] = [width, height].map(|length| (length * density).round());
            prop_assert!(width <= LONGEST_SIDE && height <= LONGEST_SIDE);
            prop_assert!(width * height <= MOST);
        }
    }
}
