//! Many dots of one kind on a layer, as one picture.

use super::{Inks, Layer};
use crate::scene::Ink;
use crate::scene::dots::{ALPHA, radius, rasterised};
use wasm_bindgen::{Clamped, JsValue};
use web_sys::ImageData;

/// Paints dots at places in CSS pixels.
///
/// # Errors
/// When the browser takes no picture of that size.
pub fn paint_dots(layer: &Layer, centers: &[[f64; 2]], inks: &Inks) -> Result<(), JsValue> {
    let (context, radius) = (layer.context(), radius(centers.len()));
    let (width, height, density) = (layer.canvas().width(), layer.canvas().height(), layer.density());
    let device = centers.iter().map(|center| center.map(|length| length * density));
    let size = [width as usize, height as usize];
    let pixels = rasterised(device, radius * density, size, inks.rgb(Ink::Own), ALPHA);
    let picture = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&pixels), width, height)?;
    context.put_image_data(&picture, 0.0, 0.0)
}
