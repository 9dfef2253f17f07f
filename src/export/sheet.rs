//! A figure with everything needed to read and to cite it, in one picture: title, how to read it, keys, notes, and a foot
//! with source, edition, licence and the address of the view.

use crate::scene::{Anchor, Fill, Font, Ink, Node, Scene, Style, Text, TextMeasure, wrapped};

/// What stands around a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caption {
    /// What the figure shows.
    pub title: String,
    /// How to read it.
    pub reading: Option<String>,
    /// What its marks mean, in one line as far as it is wide.
    pub key: Vec<LegendEntry>,
    /// What their sizes mean: a heading and circles.
    pub sizes: Option<(String, Scene)>,
    /// What the cards of pinned clusters say, side by side.
    pub cards: Vec<CardText>,
    /// What is missing or cannot be told, a paragraph each.
    pub notes: Vec<String>,
    /// Source, licence, address: a paragraph each.
    pub foot: Vec<String>,
}

/// Marks with their meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// One or more that mean the same, each around the origin and within [`LegendEntry::RADIUS`].
    pub marks: Vec<Vec<Node>>,
    /// The meaning.
    pub text: String,
}

impl LegendEntry {
    /// The size of marks in a key, CSS pixels.
    pub const RADIUS: f64 = 5.5;
}

/// A card in a few lines.
#[derive(Clone, Debug, PartialEq)]
pub struct CardText {
    /// The cluster's mark, around the origin.
    pub mark: Vec<Node>,
    /// Its name.
    pub title: String,
    /// What is known of it, a fact a line as far as it fits.
    pub lines: Vec<String>,
}

/// Space around everything, in CSS pixels.
const MARGIN: f64 = 24.0;
/// The narrowest picture: below it a foot would be taller than the figure.
const NARROWEST: f64 = 480.0;
const TITLE: Font = Font { size: 20.0, weight: 650 };
const READING: Font = Font { size: 14.0, weight: 400 };
const NOTE: Font = Font { size: 12.5, weight: 400 };
const NAME: Font = Font { size: 14.0, weight: 650 };
/// The narrowest card, and the space between two.
const CARD: f64 = 210.0;
const CARD_GAP: f64 = 24.0;
const FOOT: Font = Font { size: 12.0, weight: 400 };
/// From baseline to baseline, in font sizes.
const LINE: f64 = 1.4;
/// Below a paragraph that others follow.
const PARAGRAPH: f64 = 3.0;

/// The figure and what stands around it, on the page's ground. Nothing in it can be pointed at.
#[must_use]
pub fn sheet(caption: &Caption, figure: &Scene, measure: &dyn TextMeasure) -> Scene {
    let width = figure.width.max(NARROWEST);
    let mut column = Column { nodes: Vec::new(), x: MARGIN, width, y: MARGIN, measure };
    column.title(&caption.title);
    column.paragraphs(caption.reading.iter(), READING, Ink::Ink2);
    column.key(&caption.key);
    column.space(16.0);
    column.figure(figure);
    column.space(12.0);
    if let Some((heading, circles)) = &caption.sizes {
        column.sizes(heading, circles);
    }
    column.cards(&caption.cards);
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

/// A figure whose nodes reach beyond it, as land does, cut off at its edges.
#[must_use]
pub fn clipped(figure: Scene) -> Scene {
    let size = [figure.width, figure.height];
    Scene { nodes: vec![Node::Clipped { origin: [0.0; 2], size, nodes: figure.nodes }], ..figure }
}

/// What stands one below the other.
struct Column<'a> {
    nodes: Vec<Node>,
    /// Its left edge.
    x: f64,
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
        for text in texts {
            self.paragraph(text, font, ink);
            self.space(PARAGRAPH);
        }
    }

    /// The title in lines of about the same length.
    fn title(&mut self, text: &str) {
        const STEP: f64 = 0.97;
        let lines = |width| wrapped(text, width, TITLE, self.measure);
        let (mut width, most) = (self.width, lines(self.width).len());
        while width > self.width / 2.0 && lines(width * STEP).len() <= most {
            width *= STEP;
        }
        self.lines(lines(width), TITLE, Ink::Ink);
    }

    fn paragraph(&mut self, text: &str, font: Font, ink: Ink) {
        self.lines(wrapped(text, self.width, font, self.measure), font, ink);
    }

    fn lines(&mut self, lines: Vec<String>, font: Font, ink: Ink) {
        for line in lines {
            self.y += font.size * LINE;
            // The line's leading is shared above and below its letters.
            let baseline = self.y - font.size * (LINE - 1.0) / 2.0 - 0.2 * font.size;
            self.nodes.push(Node::Text(Text::plain(line, [self.x, baseline], Anchor::Start, font, ink)));
        }
    }

    /// Marks with their meaning, as many in a line as fit.
    fn key(&mut self, entries: &[LegendEntry]) {
        const ROW: f64 = 22.0;
        const MARK: f64 = 18.0;
        const GAP: f64 = 20.0;
        let mut x = 0.0;
        for (at, LegendEntry { marks, text }) in entries.iter().enumerate() {
            let text_at = MARK * marks.len() as f64;
            let width = text_at + self.measure.width(text, NOTE);
            if at == 0 || x + width > self.width {
                (x, self.y) = (0.0, self.y + ROW);
            }
            let middle = self.y - ROW / 3.0;
            for (place, mark) in marks.iter().enumerate() {
                let left = self.x + x + MARK * place as f64;
                self.put(mark, [left + LegendEntry::RADIUS + 1.0, middle]);
            }
            let runs = vec![(text.clone(), NOTE, Fill { ink: Ink::Ink2, alpha: 1.0 })];
            let position = [self.x + x + text_at, middle + 0.36 * NOTE.size];
            self.nodes.push(Node::Text(Text { position, runs, anchor: Anchor::Start, halo: 0.0 }));
            x += width + GAP;
        }
    }

    fn put(&mut self, nodes: &[Node], by: [f64; 2]) {
        self.nodes.extend(nodes.iter().cloned().map(|node| node.moved_by(by)));
    }

    fn figure(&mut self, figure: &Scene) {
        self.put(&figure.nodes, [self.x + (self.width - figure.width) / 2.0, self.y]);
        self.y += figure.height;
    }

    /// The circles with their heading beside them.
    fn sizes(&mut self, heading: &str, circles: &Scene) {
        let (top, beside) = (self.y, circles.width + 16.0);
        self.put(&circles.nodes, [self.x, top]);
        let mut words = self.part(beside, self.width - beside);
        words.y += circles.height / 2.0 - NOTE.size * LINE / 2.0;
        words.paragraph(heading, NOTE, Ink::Ink2);
        let (nodes, bottom) = (words.nodes, words.y);
        self.nodes.extend(nodes);
        self.y = bottom.max(top + circles.height) + 10.0;
    }

    /// Cards side by side, as many as there is room for.
    fn cards(&mut self, cards: &[CardText]) {
        let most = ((self.width + CARD_GAP) / (CARD + CARD_GAP)).floor().max(1.0) as usize;
        for row in cards.chunks(most) {
            let width = (self.width + CARD_GAP) / row.len() as f64 - CARD_GAP;
            let mut bottom = self.y;
            for (place, card) in row.iter().enumerate() {
                let mut part = self.part((width + CARD_GAP) * place as f64, width);
                part.card(card);
                bottom = bottom.max(part.y);
                let nodes = part.nodes;
                self.nodes.extend(nodes);
            }
            self.y = bottom + 12.0;
        }
    }

    fn card(&mut self, card: &CardText) {
        const INDENT: f64 = 18.0;
        self.put(&card.mark, [self.x + LegendEntry::RADIUS + 1.0, self.y + NAME.size * LINE / 2.0]);
        self.x += INDENT;
        self.width -= INDENT;
        self.paragraph(&card.title, NAME, Ink::Ink);
        card.lines.iter().for_each(|line| self.paragraph(line, NOTE, Ink::Ink2));
    }

    /// A narrower column that begins here.
    fn part(&self, left: f64, width: f64) -> Self {
        Column { nodes: Vec::new(), x: self.x + left, width, y: self.y, measure: self.measure }
    }

    fn rule(&mut self) {
        self.y += 12.0;
        let ends = [[self.x, self.y], [self.x + self.width, self.y]];
        self.nodes.push(Node::line(ends[0], ends[1], Style::stroked(Ink::Rule, 1.0)));
        self.y += 8.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Evidence, MarkForm, MarkStyle, TypicalWidths, mark_nodes};

    fn caption() -> Caption {
        let mark = MarkStyle { form: MarkForm::Disc, evidence: Evidence::Stated, alpha: 1.0 };
        let mark = mark_nodes([0.0; 2], LegendEntry::RADIUS, mark);
        let entry = |text: &str| LegendEntry { marks: vec![mark.clone(); 2], text: text.to_owned() };
        let card = |title: &str| CardText {
            mark: mark.clone(),
            title: title.to_owned(),
            lines: vec!["China · upper middle income".to_owned(), "A line much longer than a card is wide".to_owned()],
        };
        Caption {
            title: "Tokyo leads in patents, Beijing in papers".to_owned(),
            reading: Some("Logarithmic axes.".to_owned()),
            key: vec![entry("China"), entry("a meaning so long that it takes most of a line of the key")],
            sizes: Some(("Share of world output ".repeat(4), Scene::new(80.0, 50.0))),
            cards: ["Beijing", "San Jose–San Francisco", "Tokyo–Yokohama"].map(card).to_vec(),
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
            let mut areas: Vec<[f64; 4]> = Vec::new();
            for node in &picture.nodes {
                if let Node::Text(text) = node {
                    let letters: f64 = text.runs.iter().map(|(run, font, _)| TypicalWidths.width(run, *font)).sum();
                    let [x, y] = text.position;
                    assert!(x >= MARGIN && x + letters <= picture.width - MARGIN + 0.5);
                    assert!(y >= MARGIN && y <= picture.height - MARGIN + 4.0);
                    areas.push([x, y - 9.0, x + letters, y + 2.0]);
                }
            }
            for (at, one) in areas.iter().enumerate() {
                let covers = |other: &&[f64; 4]| {
                    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
                };
                assert_eq!(areas[at + 1..].iter().find(covers), None, "{one:?}");
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
