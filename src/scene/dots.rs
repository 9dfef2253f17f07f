//! Points of the reader's: few are lozenges, a form that no mark has, each with a seam that sets it off from the marks
//! it lies on; many are dots under the marks, as pixels: a hundred thousand shapes on a canvas take longer than a frame.

use super::{Fill, Ink, Node, PathCommand, Style};

/// How many are drawn one by one; more are rasterised.
pub const MOST_SHAPES: usize = 2000;
/// How strong a dot of many is: one alone stands out from land and sea (`tests/contrast.rs`), and where they cover one
/// another it is denser.
pub const ALPHA: f64 = 0.6;

/// The radius in CSS pixels of so many: what is many gets smaller, not paler.
#[must_use]
pub fn radius(dots: usize) -> f64 {
    const FEW: f64 = 6.0;
    /// As many as crowd a map of the world.
    const CROWD: usize = 200;
    const DOT: f64 = 1.5;
    /// A pixel of its own on every screen.
    const LEAST: f64 = 0.75;
    if dots <= MOST_SHAPES {
        return if dots <= CROWD { FEW } else { FEW * 0.75 };
    }
    (DOT * (MOST_SHAPES as f64 / dots as f64).cbrt()).max(LEAST)
}

/// So many points where they are on the screen, as shapes.
#[must_use]
pub fn shapes(centers: &[[f64; 2]], all: usize) -> Vec<Node> {
    let radius = radius(all);
    centers
        .iter()
        .map(|center| if all <= MOST_SHAPES { lozenge(*center, radius) } else { dot(*center, radius) })
        .collect()
}

fn lozenge([x, y]: [f64; 2], radius: f64) -> Node {
    const SEAM: f64 = 1.5;
    let corners = [[x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y]];
    let commands = std::iter::once(PathCommand::Move(corners[0]))
        .chain(corners[1..].iter().map(|corner| PathCommand::Line(*corner)))
        .chain([PathCommand::Close]);
    Node::Path { commands: commands.collect(), style: Style::filled(Ink::Own).with_stroke(Ink::Bg, SEAM) }
}

fn dot(center: [f64; 2], radius: f64) -> Node {
    Node::Disc { center, radius, style: Style { fill: Some(Fill { ink: Ink::Own, alpha: ALPHA }), stroke: None } }
}

/// A picture of dots as rows of RGBA bytes, not premultiplied, for a canvas of `size` device pixels. Where dots cover one
/// another the colour gets denser, as if each were painted with `alpha` over the others.
#[must_use]
pub fn rasterised(
    centers: impl IntoIterator<Item = [f64; 2]>,
    radius: f64,
    size: [usize; 2],
    [red, green, blue]: [u8; 3],
    alpha: f64,
) -> Vec<u8> {
    let [width, height] = size;
    let mut covers = vec![0_u16; width * height];
    let rows = half_widths(radius);
    for [x, y] in centers {
        if !(x.is_finite() && y.is_finite()) {
            continue;
        }
        let (x, y) = (x.floor(), y.floor());
        for (offset, half) in &rows {
            let row = y + f64::from(*offset);
            if row < 0.0 || row >= height as f64 || x + half < 0.0 || x - half >= width as f64 {
                continue;
            }
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the picture")]
            let [row, from, to] = [row, (x - half).max(0.0), (x + half).min(width as f64 - 1.0)].map(|at| at as usize);
            for cover in &mut covers[row * width + from..=row * width + to] {
                *cover = cover.saturating_add(1);
            }
        }
    }
    let alphas = alphas(alpha);
    let mut pixels = Vec::with_capacity(covers.len() * 4);
    for cover in covers {
        let alpha = alphas[usize::from(cover).min(alphas.len() - 1)];
        pixels.extend_from_slice(&[red, green, blue, alpha]);
    }
    pixels
}

/// For each row of a dot its distance from the middle row and half its width, in pixels.
fn half_widths(radius: f64) -> Vec<(i32, f64)> {
    #[expect(clippy::cast_possible_truncation, reason = "dots are a few pixels wide")]
    let reach = radius.clamp(0.0, 64.0).floor() as i32;
    (-reach..=reach).map(|row| (row, (radius * radius - f64::from(row * row)).max(0.0).sqrt().floor())).collect()
}

/// How opaque a pixel is under none, one, two … dots.
fn alphas(alpha: f64) -> [u8; 64] {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
    std::array::from_fn(|dots| ((1.0 - (1.0 - alpha.clamp(0.0, 1.0)).powi(dots as i32)) * 255.0).round() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn opaque(pixels: &[u8]) -> Vec<usize> {
        pixels.chunks(4).enumerate().filter(|(_, pixel)| pixel[3] > 0).map(|(at, _)| at).collect()
    }

    #[test]
    fn a_dot_covers_the_pixels_around_its_centre() {
        let pixels = rasterised([[2.5, 1.2]], 1.0, [5, 3], [1, 2, 3], 1.0);
        assert_eq!(opaque(&pixels), [2, 6, 7, 8, 12]);
        assert_eq!(&pixels[7 * 4..8 * 4], [1, 2, 3, 255]);
    }

    #[test]
    fn dots_over_one_another_get_denser() {
        let alpha = |dots: usize| rasterised(vec![[0.0, 0.0]; dots], 0.0, [1, 1], [0; 3], 0.5)[3];
        assert_eq!([alpha(0), alpha(1), alpha(2)], [0, 128, 191]);
        assert_eq!(alpha(100_000), 255);
    }

    #[test]
    fn many_dots_are_smaller_but_never_less_than_a_pixel() {
        assert_eq!([1, MOST_SHAPES, 100_000].map(radius), [6.0, 4.5, 0.75]);
        assert!(radius(5000) < 1.5 && radius(5000) > radius(10_000));
        assert_eq!(opaque(&rasterised([[1.5, 1.5]], radius(1_000_000), [3, 3], [0; 3], ALPHA)), [4]);
    }

    proptest! {
        #[test]
        fn dots_anywhere_stay_in_the_picture(
            centers in prop::collection::vec([-1e6_f64..1e6, -1e6_f64..1e6], 0..50),
            radius in 0.0_f64..8.0,
        ) {
            let pixels = rasterised(centers, radius, [40, 30], [9; 3], 0.7);
            prop_assert_eq!(pixels.len(), 40 * 30 * 4);
        }

        #[test]
        fn coordinates_that_are_no_numbers_are_passed_over(x in proptest::num::f64::ANY, y in proptest::num::f64::ANY) {
            prop_assert_eq!(rasterised([[x, y]], 2.0, [8, 8], [0; 3], 1.0).len(), 256);
        }
    }
}
