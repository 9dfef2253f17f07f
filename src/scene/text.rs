//! Fonts, and how wide a text will be.

/// The size and weight of a text; the family is the page's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// Size in CSS pixels.
    pub size: f64,
    /// CSS weight, 400 to 700.
    pub weight: u16,
}

impl Font {
    /// The same, so many times as large.
    #[must_use]
    pub fn times(self, scale: f64) -> Self {
        Self { size: self.size * scale, ..self }
    }
}

/// Tells how wide a text is. Layouts ask it; the browser answers with its own measurements.
pub trait TextMeasure {
    /// Advance width of a text in CSS pixels.
    fn width(&self, text: &str, font: Font) -> f64;
}

/// Typical advance widths of a sans-serif face, for tests and for pages drawn outside a browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct TypicalWidths;

impl TextMeasure for TypicalWidths {
    fn width(&self, text: &str, font: Font) -> f64 {
        let em: f64 = text.chars().map(em_width).sum();
        let bold = 1.0 + 0.06 * (f64::from(font.weight) - 400.0).max(0.0) / 300.0;
        em * font.size * bold
    }
}

/// Advance width of a character in ems, rounded from Inter's metrics.
fn em_width(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | '.' | ',' | ':' | '\'' | '’' | '|' | ' ' | '\u{202f}' => 0.27,
        'f' | 't' | 'r' | 'I' | '(' | ')' | '-' | '·' => 0.37,
        'm' | 'w' | 'M' | 'W' | '%' | '≤' => 0.86,
        'A'..='Z' | '–' | '+' | '▲' | '▼' | '=' => 0.68,
        '0'..='9' => 0.63,
        '—' | '\u{2E80}'.. => 1.0,
        _ => 0.58,
    }
}
