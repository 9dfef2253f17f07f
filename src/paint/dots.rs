//! Many dots of one kind on a layer: one by one, or as one picture.

use super::{Inks, Layer};
use crate::scene::Ink;
use crate::scene::dots::{ALPHA, MOST_ARCS, radius, rasterised};
use std::f64::consts::TAU;
use wasm_bindgen::{Clamped, JsValue};
use web_sys::ImageData;

/// Paints dots at places in CSS pixels.
///
/// # Errors
/// When the browser takes no picture of that size.
pub fn paint_dots(layer: &Layer, centers: &[[f64; 2]], inks: &Inks) -> Result<(), JsValue> {
    let (context, radius) = (layer.context(), radius(centers.len()));
    if centers.len() <= MOST_ARCS {
        context.set_fill_style_str(inks.colour(Ink::Ink));
        context.set_global_alpha(ALPHA);
        for [x, y] in centers {
            context.begin_path();
            context.arc(*x, *y, radius, 0.0, TAU)?;
            context.fill();
        }
        context.set_global_alpha(1.0);
        return Ok(());
    }
    let (width, height, density) = (layer.canvas().width(), layer.canvas().height(), layer.density());
    let device = centers.iter().map(|center| center.map(|length| length * density));
    let size = [width as usize, height as usize];
    let pixels = rasterised(device, radius * density, size, inks.rgb(Ink::Ink), ALPHA);
    let picture = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&pixels), width, height)?;
    context.put_image_data(&picture, 0.0, 0.0)
}
