//! How large a picture may be.

/// Pixels along a side, and pixels in all, that every current browser's canvas can hold.
const LONGEST: f64 = 16_384.0;
const MOST: f64 = 268_435_456.0;

/// Pixels per CSS pixel for a picture of a size in CSS pixels: the density asked for, or the largest that can be painted.
#[must_use]
pub fn density_within([width, height]: [f64; 2], asked: f64) -> f64 {
    let [width, height] = [width.max(1.0), height.max(1.0)];
    asked.min(LONGEST / width).min(LONGEST / height).min((MOST / (width * height)).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn usual_pictures_have_the_density_asked_for() {
        assert_eq!(density_within([1036.0, 900.0], 4.0), 4.0);
        assert_eq!(density_within([500.0, 5000.0], 4.0), 16_384.0 / 5000.0);
    }

    proptest! {
        #[test]
        fn no_picture_is_larger_than_a_canvas(width in 0.0_f64..40_000.0, height in 0.0_f64..40_000.0) {
            let density = density_within([width, height], 4.0);
            prop_assert!(density > 0.0 && density <= 4.0);
            prop_assert!(width * density <= LONGEST + 0.5 && height * density <= LONGEST + 0.5);
            prop_assert!(width * height * density * density <= MOST + 1.0);
        }
    }
}
