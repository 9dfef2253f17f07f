//! What stands in the place of a figure without values.

use super::label::wrap;
use crate::scene::{Anchor, Font, Ink, Text, TextMeasure};

const FONT: Font = Font { size: 14.0, weight: 400 };
const LINE: f64 = 20.0;
/// Above and below the text in CSS pixels.
const MARGIN: f64 = 20.0;

/// The lines that say why there is nothing, and the height they take in CSS pixels.
pub(super) fn stand_in(words: &str, width: f64, measure: &dyn TextMeasure) -> (Vec<Text>, f64) {
    let lines = wrap(words, FONT, width, measure);
    let height = 2.0 * MARGIN + lines.len() as f64 * LINE;
    let text = |(row, line): (usize, String)| {
        Text::plain(line, [0.0, MARGIN + row as f64 * LINE + FONT.size], Anchor::Start, FONT, Ink::Ink2)
    };
    (lines.into_iter().enumerate().map(text).collect(), height)
}
