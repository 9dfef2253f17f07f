//! A picture is seen by others than the one whose table it shows: what the page calls "your table" is "a reader’s table"
//! there. Sentences say it in that one phrase (`tests/own_data.rs`), so that none has to be written twice.

use super::sheet::{Caption, CardText, LegendEntry};
use crate::language::Language;
use crate::scene::{Node, Scene};

impl Caption {
    /// The same for readers of a picture.
    #[must_use]
    pub fn for_others(self, language: Language) -> Self {
        let told = |text: String| for_others(language, &text);
        let all = |texts: Vec<String>| texts.into_iter().map(told).collect();
        let entry = |entry: LegendEntry| LegendEntry { text: told(entry.text), ..entry };
        let card = |card: CardText| CardText { lines: all(card.lines), ..card };
        Self {
            title: told(self.title),
            reading: self.reading.map(told),
            key: self.key.into_iter().map(entry).collect(),
            sizes: self.sizes,
            cards: self.cards.into_iter().map(card).collect(),
            notes: all(self.notes),
            foot: all(self.foot),
        }
    }
}

/// A figure for readers of a picture.
#[must_use]
pub fn figure_for_others(language: Language, figure: Scene) -> Scene {
    Scene { nodes: nodes_for_others(language, figure.nodes), ..figure }
}

fn nodes_for_others(language: Language, mut nodes: Vec<Node>) -> Vec<Node> {
    for node in &mut nodes {
        match node {
            Node::Text(text) => {
                for (run, _, _) in &mut text.runs {
                    *run = for_others(language, run);
                }
            }
            Node::Clipped { nodes, .. } => *nodes = nodes_for_others(language, std::mem::take(nodes)),
            Node::Disc { .. } | Node::Rect { .. } | Node::Path { .. } => {}
        }
    }
    nodes
}

fn for_others(language: Language, text: &str) -> String {
    let texts = language.texts();
    let said = [
        (texts.own_on_page(), texts.own_in_picture()),
        (texts.own_on_page_start(), texts.own_in_picture_start()),
        (texts.own_file_on_page(), texts.own_file_in_picture()),
    ];
    said.iter().fold(text.to_owned(), |text, (on_page, in_picture)| text.replace(on_page, in_picture))
}
