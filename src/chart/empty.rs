//! A figure without anything to draw.

use super::label::wrap;
use crate::scene::{Anchor, Font, Ink, Node, Scene, Text, TextMeasure};

const FONT: Font = Font { size: 14.0, weight: 400 };
const LINE: f64 = 20.0;
/// Above and below the reason.
const PADDING: f64 = 14.0;

/// The reason in place of the figure, broken to its width.
pub(super) fn empty_scene(reason: &str, width: f64, measure: &dyn TextMeasure) -> Scene {
    let lines = wrap(reason, FONT, width, measure);
    let mut scene = Scene::new(width, 2.0 * PADDING + lines.len() as f64 * LINE);
    let text = |(row, line): (usize, String)| {
        let baseline = PADDING + (row as f64 + 0.75) * LINE;
        Node::Text(Text::plain(line, [0.0, baseline], Anchor::Start, FONT, Ink::Ink2))
    };
    scene.nodes = lines.into_iter().enumerate().map(text).collect();
    scene
}
