//! A canvas and its pixel density.

use crate::export::LONGEST_SIDE;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// One of the stacked canvases of a figure.
#[derive(Clone, Debug)]
pub struct Layer {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    density: f64,
}

impl Layer {
    /// Makes a canvas hold `size` CSS pixels at a density, cleared and with the unit of drawing set to one CSS pixel. For
    /// paper it begins `anew`: Chromium prints as vectors what was drawn since, and a cleared rectangle among that would
    /// wipe out whatever lies under the canvas.
    ///
    /// # Errors
    /// When the browser gives no 2D context.
    pub fn prepare(canvas: HtmlCanvasElement, size: [f64; 2], density: f64, anew: bool) -> Result<Self, JsValue> {
        let context = canvas.get_context("2d")?.ok_or("no 2D context")?.dyn_into::<CanvasRenderingContext2d>()?;
        let [width, height] = size.map(|length| device_pixels(length, density));
        // Setting the size throws the backing store away even when it is the same: only do it where that is wanted.
        let is_fresh = anew || canvas.width() != width || canvas.height() != height;
        if is_fresh {
            // Chromium takes the same size for a cleared rectangle.
            canvas.set_width(0);
            canvas.set_width(width);
            canvas.set_height(height);
        }
        let layer = Self { canvas, context, density };
        layer.reset_transform()?;
        if !is_fresh {
            layer.context.clear_rect(0.0, 0.0, size[0] + 1.0, size[1] + 1.0);
        }
        Ok(layer)
    }

    /// The 2D context; its unit is the CSS pixel.
    #[must_use]
    pub fn context(&self) -> &CanvasRenderingContext2d {
        &self.context
    }

    /// The canvas itself.
    #[must_use]
    pub fn canvas(&self) -> &HtmlCanvasElement {
        &self.canvas
    }

    /// Device pixels per CSS pixel.
    #[must_use]
    pub fn density(&self) -> f64 {
        self.density
    }

    /// Back to CSS pixels after drawing in another space.
    ///
    /// # Errors
    /// Never in practice: the browser refuses only non-finite numbers.
    pub fn reset_transform(&self) -> Result<(), JsValue> {
        self.context.set_transform(self.density, 0.0, 0.0, self.density, 0.0, 0.0)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a canvas can hold")]
fn device_pixels(css_pixels: f64, density: f64) -> u32 {
    (css_pixels * density).round().clamp(0.0, LONGEST_SIDE) as u32
}
