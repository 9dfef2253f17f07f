//! Writing a scene as SVG.

use super::{Ink, Scene};

/// Colours for the tokens: custom properties of the page, or fixed values.
#[derive(Clone, Copy, Debug)]
pub struct Palette(pub fn(Ink) -> &'static str);

/// The scene as a self-contained SVG document, coordinates rounded to hundredths of a pixel.
#[must_use]
pub fn write_svg(_scene: &Scene, _palette: Palette) -> String {
    String::new()
}
