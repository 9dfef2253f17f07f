//! A figure with everything needed to read and to cite it, in one picture: title, how to read it, keys, notes, and a foot
//! with source, edition, licence and the address of the view.

use crate::scene::{Anchor, Fill, Font, Ink, MarkStyle, Node, Scene, Style, Text, TextMeasure, mark_nodes, wrapped};

/// What stands around a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caption {
    /// What the figure shows.
    pub title: String,
    /// How to read it.
    pub reading: Option<String>,
    /// What its marks mean, in one line as far as it is wide.
    pub key: Vec<(MarkStyle, String)>,
    /// What is missing or cannot be told, a paragraph each.
    pub notes: Vec<String>,
    /// Source, licence, address: a paragraph each.
    pub foot: Vec<String>,
}

/// Space around everything, in CSS pixels.
const MARGIN: f64 = 24.0;
/// The narrowest picture: below it a foot would be taller than the figure.
const NARROWEST: f64 = 480.0;
const TITLE: Font = Font { size: 20.0, weight: 650 };
const READING: Font = Font { size: 14.0, weight: 400 };
const NOTE: Font = Font { size: 12.5, weight: 400 };
const FOOT: Font = Font { size: 12.0, weight: 400 };
/// From baseline to baseline, in font sizes.
const LINE: f64 = 1.4;

/// The figure and what stands around it, on the page's ground. Nothing in it can be pointed at.
#[must_use]
pub fn sheet(caption: &Caption, figure: &Scene, measure: &dyn TextMeasure) -> Scene {
    let width = figure.width.max(NARROWEST);
    let mut column = Column { nodes: Vec::new(), width, y: MARGIN, measure };
    column.paragraph(&caption.title, TITLE, Ink::Ink);
    column.paragraphs(caption.reading.iter(), READING, Ink::Ink2);
    column.key(&caption.key);
    column.space(16.0);
    column.figure(figure);
    column.space(12.0);
    column.paragraphs(caption.notes.iter(), NOTE, Ink::Ink2);
    column.rule();
    column.paragraphs(caption.foot.iter(), FOOT, Ink::Ink3);
    let size = [width + 2.0 * MARGIN, column.y + MARGIN];
    let ground = Node::Rect { origin: [0.0, 0.0], size, corner: 0.0, style: Style::filled(Ink::Bg) };
    let mut scene = Scene::new(size[0], size[1]);
    scene.nodes.push(ground);
    scene.nodes.extend(column.nodes);
    scene
}

/// What stands one below the other.
struct Column<'a> {
    nodes: Vec<Node>,
    /// Width between the margins.
    width: f64,
    /// Where the next thing begins.
    y: f64,
    measure: &'a dyn TextMeasure,
}

impl Column<'_> {
    fn space(&mut self, height: f64) {
        self.y += height;
    }

    fn paragraphs<'t>(&mut self, texts: impl Iterator<Item = &'t String>, font: Font, ink: Ink) {
        texts.for_each(|text| self.paragraph(text, font, ink));
    }

    fn paragraph(&mut self, text: &str, font: Font, ink: Ink) {
        for line in wrapped(text, self.width, font, self.measure) {
            self.y += font.size * LINE;
            // The line's leading is shared above and below its letters.
            let baseline = self.y - font.size * (LINE - 1.0) / 2.0 - 0.2 * font.size;
            self.nodes.push(Node::Text(Text::plain(line, [MARGIN, baseline], Anchor::Start, font, ink)));
        }
    }

    /// Marks with their meaning, as many in a line as fit.
    fn key(&mut self, entries: &[(MarkStyle, String)]) {
        const ROW: f64 = 22.0;
        const RADIUS: f64 = 5.5;
        const TEXT_AT: f64 = 18.0;
        const GAP: f64 = 20.0;
        let mut x = 0.0;
        for (at, (mark, meaning)) in entries.iter().enumerate() {
            let width = TEXT_AT + self.measure.width(meaning, NOTE);
            if at == 0 || x + width > self.width {
                (x, self.y) = (0.0, self.y + ROW);
            }
            let middle = self.y - ROW / 3.0;
            self.nodes.extend(mark_nodes([MARGIN + x + RADIUS + 1.0, middle], RADIUS, *mark));
            let runs = vec![(meaning.clone(), NOTE, Fill { ink: Ink::Ink2, alpha: 1.0 })];
            let position = [MARGIN + x + TEXT_AT, middle + 0.36 * NOTE.size];
            self.nodes.push(Node::Text(Text { position, runs, anchor: Anchor::Start, halo: 0.0 }));
            x += width + GAP;
        }
    }

    fn figure(&mut self, figure: &Scene) {
        let by = [MARGIN + (self.width - figure.width) / 2.0, self.y];
        self.nodes.extend(figure.nodes.iter().cloned().map(|node| node.moved_by(by)));
        self.y += figure.height;
    }

    fn rule(&mut self) {
        self.y += 12.0;
        let ends = [[MARGIN, self.y], [MARGIN + self.width, self.y]];
        self.nodes.push(Node::line(ends[0], ends[1], Style::stroked(Ink::Rule, 1.0)));
        self.y += 8.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Evidence, MarkForm, TypicalWidths};

    fn caption() -> Caption {
        let mark = MarkStyle { form: MarkForm::Disc, evidence: Evidence::Stated, alpha: 1.0 };
        Caption {
            title: "Tokyo leads in patents, Beijing in papers".to_owned(),
            reading: Some("Logarithmic axes.".to_owned()),
            key: vec![
                (mark, "China".to_owned()),
                (mark, "a meaning so long that it takes most of a line of the key".to_owned()),
            ],
            notes: vec!["A note. ".repeat(40)],
            foot: vec!["Source. ".repeat(30), "https://example.org/?edition=2024".to_owned()],
        }
    }

    #[test]
    fn everything_stands_inside_and_nothing_covers_the_figure() {
        for width in [200.0, 640.0, 1200.0] {
            let mut figure = Scene::new(width, 300.0);
            figure.nodes.push(Node::Disc { center: [0.0, 0.0], radius: 1.0, style: Style::filled(Ink::A) });
            let picture = sheet(&caption(), &figure, &TypicalWidths);
            assert!(picture.width >= width + 2.0 * MARGIN);
            let mut last = 0.0;
            for node in &picture.nodes {
                if let Node::Text(text) = node {
                    let letters: f64 = text.runs.iter().map(|(run, font, _)| TypicalWidths.width(run, *font)).sum();
                    assert!(text.position[0] >= MARGIN && text.position[0] + letters <= picture.width - MARGIN + 0.5);
                    assert!(text.position[1] >= last && text.position[1] <= picture.height - MARGIN + 4.0);
                    last = text.position[1] - 1.0;
                }
            }
        }
    }

    #[test]
    fn a_figure_without_words_has_margins_alone() {
        let picture = sheet(&Caption::default(), &Scene::new(500.0, 100.0), &TypicalWidths);
        assert_eq!((picture.width, picture.targets.len()), (548.0, 0));
        assert!(picture.height < 220.0);
    }
}
