//! Many dots of one kind on a layer: one by one, or as one picture.

use super::{Inks, Layer};
use crate::scene::Ink;
use crate::scene::dots::{MOST_ARCS, rasterised};
use std::f64::consts::TAU;
use wasm_bindgen::{Clamped, JsValue};
use web_sys::ImageData;

/// Radius in CSS pixels, where there are few and where there are many.
const RADII: [f64; 2] = [3.0, 1.5];
/// How strong a dot is, where there are few; the more there are, the weaker, down to a limit.
const ALPHA: f64 = 0.55;
const LEAST_ALPHA: f64 = 0.06;

/// Paints dots at places in CSS pixels.
///
/// # Errors
/// When the browser takes no picture of that size.
pub fn paint_dots(layer: &Layer, centers: &[[f64; 2]], inks: &Inks) -> Result<(), JsValue> {
    let context = layer.context();
    if centers.len() <= MOST_ARCS {
        context.set_fill_style_str(inks.colour(Ink::Ink));
        context.set_global_alpha(ALPHA);
        for [x, y] in centers {
            context.begin_path();
            context.arc(*x, *y, RADII[0], 0.0, TAU)?;
            context.fill();
        }
        context.set_global_alpha(1.0);
        return Ok(());
    }
    let (width, height, density) = (layer.canvas().width(), layer.canvas().height(), layer.density());
    let device = centers.iter().map(|center| center.map(|length| length * density));
    let size = [width as usize, height as usize];
    let alpha = (ALPHA * (MOST_ARCS as f64 / centers.len() as f64).cbrt()).max(LEAST_ALPHA);
    let pixels = rasterised(device, RADII[1] * density, size, inks.rgb(Ink::Ink), alpha);
    let picture = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&pixels), width, height)?;
    context.put_image_data(&picture, 0.0, 0.0)
}
