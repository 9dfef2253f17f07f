//! Placing text: what it covers, and how it breaks into lines.

use super::fitted::DASHES;
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

/// A text broken into lines no wider than `width`, as long as its words allow: at spaces, and between Chinese letters,
/// of which none stands alone on the last line.
pub(super) fn wrap(text: &str, font: Font, width: f64, measure: &dyn TextMeasure) -> Vec<String> {
    let letters: Vec<_> = text.char_indices().collect();
    let breaks = (1..letters.len()).filter(|at| can_break(&letters, *at)).map(|at| letters[at].0);
    let ends: Vec<_> = breaks.chain([text.len()]).collect();
    let mut start = 0;
    let pieces = ends.into_iter().map(|end| &text[std::mem::replace(&mut start, end)..end]);
    in_company(fill(pieces, font, width, measure))
}

/// A name broken after its dashes alone: `San Jose–`, `San Francisco`.
pub(super) fn wrap_name(name: &str, font: Font, width: f64, measure: &dyn TextMeasure) -> Vec<String> {
    fill(name.split_inclusive(DASHES), font, width, measure)
}

/// Pieces of a text in lines, as many in each as fit; the space at the end of a line takes no room.
fn fill<'a>(pieces: impl Iterator<Item = &'a str>, font: Font, width: f64, measure: &dyn TextMeasure) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if measure.width(format!("{line}{piece}").trim_end_matches(' '), font) <= width => {
                line.push_str(piece);
            }
            _ => lines.push(piece.to_owned()),
        }
    }
    lines.iter_mut().for_each(|line| line.truncate(line.trim_end_matches(' ').len()));
    lines
}

/// Lines whose last one, if it is a single Chinese letter, gets another from the line above.
fn in_company(mut lines: Vec<String>) -> Vec<String> {
    if let [.., above, last] = lines.as_mut_slice() {
        let letters: Vec<_> = above.char_indices().collect();
        let at = letters.len().saturating_sub(1);
        let is_alone = last.chars().count() == 1 && last.chars().all(is_wide);
        if is_alone && at > 0 && is_wide(letters[at].1) && can_break(&letters, at) {
            let taken = above.split_off(letters[at].0);
            last.insert_str(0, &taken);
            above.truncate(above.trim_end_matches(' ').len());
        }
    }
    lines
}

/// Whether a letter is as wide as it is high.
fn is_wide(letter: char) -> bool {
    letter >= '\u{2E80}' || letter == '—'
}

/// Whether a line may end before a letter of a text: after a space, unless it ties a figure to a Chinese word
/// (`2024 年版`), and between Chinese letters, unless that would part punctuation from what it belongs to.
fn can_break(text: &[(usize, char)], at: usize) -> bool {
    const OPENING: &str = "（《「";
    const CLOSING: &str = "，。、；：！？）》」—";
    let [before, next] = [text[at - 1].1, text[at].1];
    if before == ' ' {
        let tied = at.checked_sub(2).map(|at| text[at].1);
        return next != ' ' && !tied.is_some_and(|tied| tied.is_ascii_digit() && is_wide(next));
    }
    (is_wide(before) && is_wide(next) || CLOSING.contains(before))
        && !OPENING.contains(before)
        && !CLOSING.contains(next)
        && next != ' '
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::TypicalWidths;

    const FONT: Font = Font { size: 10.0, weight: 400 };

    /// A width of so many Chinese letters.
    fn lines(text: &str, letters: f64) -> Vec<String> {
        wrap(text, FONT, letters * FONT.size, &TypicalWidths)
    }

    #[test]
    fn latin_texts_break_at_spaces() {
        assert_eq!(lines("North America and Europe", 8.0), ["North America", "and Europe"]);
        assert_eq!(lines("Incomprehensibilities now", 3.0), ["Incomprehensibilities", "now"]);
        assert_eq!(lines("the one’s end", 4.5), ["the one’s", "end"]);
    }

    #[test]
    fn chinese_texts_break_between_letters_and_keep_their_punctuation() {
        assert_eq!(lines("东亚和太平洋高收入经济体", 7.0), ["东亚和太平洋高", "收入经济体"]);
        assert_eq!(lines("上升，下降", 2.0), ["上", "升，", "下降"]);
        assert_eq!(lines("版（论文）", 2.0), ["版", "（论", "文）"]);
        assert_eq!(lines("中国 2、3、5、7", 5.6), ["中国 2、3、", "5、7"]);
    }

    #[test]
    fn no_letter_stands_alone_on_the_last_line() {
        assert_eq!(lines("+ 风险投资", 4.5), ["+ 风险", "投资"]);
        assert_eq!(lines("中国和美国", 4.0), ["中国和", "美国"]);
        assert_eq!(lines("资本", 1.0), ["资", "本"]);
    }

    #[test]
    fn a_figure_stays_with_the_word_that_it_counts() {
        assert_eq!(lines("与 2024 年版名次", 5.0), ["与", "2024 年版", "名次"]);
    }

    #[test]
    fn names_break_after_dashes_alone() {
        let name = |name: &str| wrap_name(name, FONT, 40.0, &TypicalWidths);
        assert_eq!(name("San Jose–San Francisco"), ["San Jose–", "San Francisco"]);
        assert_eq!(name("圣何塞—旧金山"), ["圣何塞—", "旧金山"]);
    }
}
