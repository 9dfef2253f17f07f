//! The bracket that names the difference.

use super::grid::Grid;
use crate::chart::FigureInput;
use crate::chart::label::Cover;
use crate::scene::{Anchor, Font, Ink, Node, PathCommand, Style, Text};

const FONT: Font = Font { size: 13.0, weight: 600 };
/// From the line through the centres to the bracket's bar, towards the longer row; the length of its legs.
const BAR_OFFSET: f64 = 3.0;
const LEG: f64 = 8.0;
/// Between the bar and the words.
const GAP: f64 = 6.0;
/// Cap height in ems.
const CAP: f64 = 0.73;

/// How many clusters one economy has more, marked beside the shorter row.
#[derive(Clone, Debug, PartialEq)]
pub struct Surplus {
    /// The difference of the two counts.
    pub clusters: u16,
    /// Left and right end of the bracket in CSS pixels.
    pub ends: [f64; 2],
    /// Height of its bar in CSS pixels.
    pub bar: f64,
    /// How far its legs reach from the bar, towards the longer row; down is positive.
    pub leg: f64,
    /// What stands at it: "six more".
    pub label: Text,
}

impl Surplus {
    /// The bracket under the last marks of the upper row, or above those of the lower one. `short_row` is the height
    /// of the centres of the shorter row's marks.
    pub(super) fn new(counts: [u16; 2], grid: &Grid, short_row: f64, input: &FigureInput<'_>) -> Option<Self> {
        let [a, b] = counts;
        let clusters = a.abs_diff(b);
        if clusters == 0 {
            return None;
        }
        // The longer row is above when A leads: the legs point to it and the words stand on the other side.
        let towards = if a > b { -1.0 } else { 1.0 };
        let half = grid.cell() / 2.0;
        let column = |index: u16| grid.center(usize::from(index), 0.0)[0];
        let ends = [column(a.min(b)) - half, column(a.max(b) - 1) + half];
        let bar = short_row + towards * BAR_OFFSET;
        let baseline = if a > b { bar + GAP + CAP * FONT.size } else { bar - GAP };
        let words = input.state.language.texts().units_surplus(clusters);
        // Words wider than the bracket begin with it, so that they do not run into the marks.
        let wide = input.measure.width(&words, FONT) > ends[1] - ends[0];
        let (x, anchor) = if wide { (ends[0], Anchor::Start) } else { ((ends[0] + ends[1]) / 2.0, Anchor::Middle) };
        let label = Text::plain(words, [x, baseline], anchor, FONT, Ink::Ink);
        let fits = Cover::of(&label, input.measure).max[0] <= input.width;
        fits.then_some(Self { clusters, ends, bar, leg: towards * LEG, label })
    }

    pub(super) fn nodes(&self) -> [Node; 2] {
        let [left, right] = self.ends;
        let tip = self.bar + self.leg;
        let commands = vec![
            PathCommand::Move([left, tip]),
            PathCommand::Line([left, self.bar]),
            PathCommand::Line([right, self.bar]),
            PathCommand::Line([right, tip]),
        ];
        [Node::Path { commands, style: Style::stroked(Ink::Ink3, 1.0) }, Node::Text(self.label.clone())]
    }
}
