//! Text widths as the browser draws them, each measured once.

use super::scene::css_font;
use super::scratch_context;
use crate::scene::{Font, TextMeasure, TypicalWidths};
use std::cell::RefCell;
use std::collections::HashMap;
use web_sys::CanvasRenderingContext2d;

/// Measures with a canvas that is never shown. Without a 2D context it falls back to typical widths.
#[derive(Debug)]
pub struct CanvasMeasure {
    context: Option<CanvasRenderingContext2d>,
    family: String,
    widths: RefCell<HashMap<(String, u64, u16), f64>>,
}

impl CanvasMeasure {
    /// Measures in a font family.
    #[must_use]
    pub fn new(family: &str) -> Self {
        Self { context: scratch_context(), family: family.to_owned(), widths: RefCell::default() }
    }

    fn measured(&self, text: &str, font: Font) -> Option<f64> {
        let context = self.context.as_ref()?;
        context.set_font(&css_font(font, &self.family));
        context.measure_text(text).ok().map(|metrics| metrics.width())
    }
}

impl TextMeasure for CanvasMeasure {
    fn width(&self, text: &str, font: Font) -> f64 {
        let key = (text.to_owned(), font.size.to_bits(), font.weight);
        if let Some(width) = self.widths.borrow().get(&key) {
            return *width;
        }
        let width = self.measured(text, font).unwrap_or_else(|| TypicalWidths.width(text, font));
        self.widths.borrow_mut().insert(key, width);
        width
    }
}
