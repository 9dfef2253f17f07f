//! The ranks of an economy as text, for figures too narrow for labels.

use super::flags::FONT;
use crate::chart::FigureInput;
use crate::chart::label::wrap;
use crate::scene::{Anchor, Fill, Font, Ink, Text};

const NAME_FONT: Font = Font { size: FONT.size, weight: 600 };
pub(super) const LINE: f64 = 18.0;

/// "China 2, 3, 5" in as many lines as it takes; the first baseline is at `baseline`.
pub(super) fn list(input: &FigureInput<'_>, name: &str, ink: Ink, ranks: &[u16], baseline: f64) -> Vec<Text> {
    let texts = input.state.language.texts();
    let Some(ranks) = ranks.iter().map(u16::to_string).reduce(|one, other| texts.list_more(one, other)) else {
        return Vec::new();
    };
    // The name is broken together with the figures, measured a little too narrow, so it gets a margin.
    let lines = wrap(&format!("{name} {ranks}"), FONT, input.width - 8.0, input.measure);
    let text = |(row, line): (usize, String)| {
        let plain = |run: &str| (run.to_owned(), FONT, Fill { ink: Ink::Ink2, alpha: 1.0 });
        let runs = match line.strip_prefix(name) {
            Some(figures) if row == 0 => {
                vec![(name.to_owned(), NAME_FONT, Fill { ink, alpha: 1.0 }), plain(figures)]
            }
            _ => vec![plain(&line)],
        };
        Text { position: [0.0, baseline + row as f64 * LINE], runs, anchor: Anchor::Start, halo: 0.0 }
    };
    lines.into_iter().enumerate().map(text).collect()
}
