//! Placing text: what it covers, and how it breaks into lines.

use crate::scene::{Anchor, Font, Text, TextMeasure};

/// The rectangle something covers, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cover {
    pub(super) min: [f64; 2],
    pub(super) max: [f64; 2],
}

impl Cover {
    /// A square around a centre.
    pub(super) fn around(center: [f64; 2], half_side: f64) -> Self {
        Self { min: center.map(|along| along - half_side), max: center.map(|along| along + half_side) }
    }

    /// The box of a straight line.
    pub(super) fn between(one: [f64; 2], other: [f64; 2]) -> Self {
        let [x, y] = [0, 1].map(|axis| (one[axis].min(other[axis]), one[axis].max(other[axis])));
        Self { min: [x.0, y.0], max: [x.1, y.1] }
    }

    /// What a text's letters cover: from the cap line to a little below the baseline.
    pub(super) fn of(text: &Text, measure: &dyn TextMeasure) -> Self {
        let width: f64 = text.runs.iter().map(|(run, font, _)| measure.width(run, *font)).sum();
        let size = text.runs.iter().map(|(_, font, _)| font.size).fold(0.0, f64::max);
        let [x, baseline] = text.position;
        let left = match text.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        Self { min: [left, baseline - 0.76 * size], max: [left + width, baseline + 0.2 * size] }
    }

    /// Whether the two come nearer than `gap` to each other.
    pub(super) fn touches(&self, other: &Self, gap: f64) -> bool {
        (0..2).all(|axis| self.min[axis] < other.max[axis] + gap && other.min[axis] < self.max[axis] + gap)
    }

    /// Whether it lies inside another.
    pub(super) fn is_inside(&self, outer: &Self) -> bool {
        (0..2).all(|axis| self.min[axis] >= outer.min[axis] && self.max[axis] <= outer.max[axis])
    }

    /// Whether a straight segment passes through.
    pub(super) fn is_crossed(&self, from: [f64; 2], to: [f64; 2]) -> bool {
        // The part of the segment inside each pair of edges, as fractions of its length.
        let mut inside = [0.0_f64, 1.0_f64];
        for axis in 0..2 {
            let step = to[axis] - from[axis];
            if step == 0.0 {
                if from[axis] < self.min[axis] || from[axis] > self.max[axis] {
                    return false;
                }
                continue;
            }
            let [one, other] = [self.min[axis], self.max[axis]].map(|edge| (edge - from[axis]) / step);
            inside = [inside[0].max(one.min(other)), inside[1].min(one.max(other))];
        }
        inside[0] < inside[1]
    }
}

/// The baseline that puts figures and capitals in the middle of a height.
pub(super) fn centered_baseline(y: f64, font: Font) -> f64 {
    y + 0.36 * font.size
}

/// A text broken at spaces into lines no wider than `width`, as long as its words allow.
pub(super) fn wrap(text: &str, font: Font, width: f64, measure: &dyn TextMeasure) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if measure.width(&format!("{line} {word}"), font) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A name broken after its dashes alone: `San Jose–`, `San Francisco`.
pub(super) fn wrap_name(name: &str, font: Font, width: f64, measure: &dyn TextMeasure) -> Vec<String> {
    const BREAK: &str = "– ";
    const NO_BREAK: &str = "\u{A0}";
    let lines = wrap(&name.replace(' ', NO_BREAK).replace('–', BREAK), font, width, measure);
    lines.into_iter().map(|line| line.replace(BREAK, "–").replace(NO_BREAK, " ")).collect()
}
