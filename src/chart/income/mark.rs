//! The marks of the two income levels, which are no economy's.

use crate::data::IncomeLevel;
use crate::scene::{Fill, Ink, Node, PathCommand, Stroke, Style};

const OUTLINE: f64 = 1.75;

/// The colour of a level; its form tells it as well.
pub(super) fn level_ink(level: IncomeLevel) -> Ink {
    match level {
        IncomeLevel::High => Ink::Ink,
        IncomeLevel::Middle => Ink::Other,
    }
}

/// A diamond for high income, a triangle for middle income, about as large as a circle of `radius`: solid where the
/// number is exact, empty for a lower limit.
pub(super) fn level_mark(level: IncomeLevel, [x, y]: [f64; 2], radius: f64, exact: bool, alpha: f64) -> Node {
    let ink = level_ink(level);
    let corners = match level {
        IncomeLevel::High => {
            let reach = 1.2 * radius;
            vec![[x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]]
        }
        IncomeLevel::Middle => {
            let half = 1.15 * radius;
            vec![[x, y - 1.15 * radius], [x + half, y + 0.85 * radius], [x - half, y + 0.85 * radius]]
        }
    };
    let fill = if exact { ink } else { Ink::Bg };
    let style = Style {
        fill: Some(Fill { ink: fill, alpha: 1.0 }),
        stroke: Some(Stroke { ink, alpha, width: OUTLINE, dash: None }),
    };
    let command = |(at, corner)| if at == 0 { PathCommand::Move(corner) } else { PathCommand::Line(corner) };
    let mut commands: Vec<_> = corners.into_iter().enumerate().map(command).collect();
    commands.push(PathCommand::Close);
    Node::Path { commands, style }
}
