//! The size key: nested circles with their shares, and what the other forms of marks mean.
//!
//! The circles are computed by the same function as the marks on the map.

use super::MarkSizes;
use crate::data::{Dataset, Edition, Listing};
use crate::language::Language;
use crate::scene::{Anchor, Evidence, Font, Ink, MarkForm, MarkStyle, Node, Scene, Style, Text, mark_nodes};
use crate::stats::{Share, share_of_output};
use crate::words::size_key_fixed;

/// Least distance between the baselines of the figures, in CSS pixels.
const LINE: f64 = 14.0;
/// Size of a row's mark scene, in CSS pixels.
const ROW_MARK: f64 = 16.0;

/// The key to the sizes and forms of an edition's marks.
#[derive(Clone, Debug, PartialEq)]
pub struct SizeKey {
    /// Nested circles for 12, 4 and 1 % with their figures; absent where no share is known exactly.
    pub circles: Option<Scene>,
    /// The edition whose shares size the marks; it may be an earlier one than the edition shown.
    pub share_edition: Option<Edition>,
    /// The forms that need a word, in the order of the page.
    pub rows: Vec<SizeKeyRow>,
}

/// A form of mark with its picture.
#[derive(Clone, Debug, PartialEq)]
pub struct SizeKeyRow {
    /// What it means.
    pub meaning: SizeKeyMeaning,
    /// The mark, 16 by 16 CSS pixels.
    pub mark: Scene,
}

/// What a form of mark means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SizeKeyMeaning {
    /// "0.9 % or less, no exact figure": an upper limit in percent, from the table of an edition.
    AtMost {
        /// Percent of world output.
        percent: f64,
        /// The edition whose table gives the limit.
        edition: Edition,
    },
    /// "no exact figure": a mark of fixed size without a limit.
    NoFigure,
    /// "in the 2023 table; 2024 not confirmed".
    Derived {
        /// The edition that names it.
        from: Edition,
        /// The edition shown.
        shown: Edition,
    },
}

impl SizeKeyMeaning {
    /// The same in words.
    #[must_use]
    pub fn words(self, language: Language) -> String {
        match self {
            Self::AtMost { percent, .. } => size_key_fixed(language, Some(percent)),
            Self::NoFigure => size_key_fixed(language, None),
            Self::Derived { from, shown } => language.texts().size_key_derived(from.year(), shown.year()),
        }
    }
}

impl SizeKey {
    /// Shares of the nested circles in percent of world output.
    pub const SHARES: [f64; 3] = [12.0, 4.0, 1.0];

    /// The key for an edition's marks in the sizes of a map, whose texts are `text_scale` times as large as usual.
    #[must_use]
    pub fn new(language: Language, data: &Dataset, edition: Edition, sizes: MarkSizes, text_scale: f64) -> Self {
        let shares = || data.rankings(edition).map(|row| share_of_output(data, edition, row.cluster));
        let share_edition = shares().find_map(|share| match share {
            Share::Exact { edition, .. } => Some(edition),
            Share::AtMost { .. } | Share::Unknown => None,
        });
        let meanings = [fixed_size(shares(), share_edition), derived(data, edition)];
        Self {
            circles: share_edition.map(|_| circles(language, sizes, text_scale)),
            share_edition,
            rows: meanings.into_iter().flatten().map(|meaning| SizeKeyRow::new(meaning, sizes)).collect(),
        }
    }
}

/// What the fixed size means, where a mark has it beside others that have a figure.
fn fixed_size(mut shares: impl Iterator<Item = Share>, share_edition: Option<Edition>) -> Option<SizeKeyMeaning> {
    share_edition?;
    shares.find_map(|share| match share {
        Share::Exact { .. } => None,
        Share::AtMost { percent, edition } => Some(SizeKeyMeaning::AtMost { percent, edition }),
        Share::Unknown => Some(SizeKeyMeaning::NoFigure),
    })
}

fn derived(data: &Dataset, edition: Edition) -> Option<SizeKeyMeaning> {
    let from = edition.previous()?;
    let any = data.rankings(edition).any(|row| row.listing == Listing::Derived);
    any.then_some(SizeKeyMeaning::Derived { from, shown: edition })
}

impl SizeKeyRow {
    fn new(meaning: SizeKeyMeaning, sizes: MarkSizes) -> Self {
        let (evidence, radius) = match meaning {
            SizeKeyMeaning::AtMost { .. } | SizeKeyMeaning::NoFigure => (Evidence::Stated, sizes.radius(None)),
            SizeKeyMeaning::Derived { .. } => (Evidence::Derived, 5.5),
        };
        let mut mark = Scene::new(ROW_MARK, ROW_MARK);
        mark.nodes = mark_nodes([ROW_MARK / 2.0; 2], radius, MarkStyle { form: MarkForm::Ring, evidence, alpha: 1.0 });
        Self { meaning, mark }
    }
}

/// Circles that share their lowest point, a line from the top of each to its figure.
fn circles(language: Language, sizes: MarkSizes, text_scale: f64) -> Scene {
    let line_height = LINE * text_scale;
    let radii = SizeKey::SHARES.map(|percent| sizes.radius(Some(percent)));
    let largest = radii[0];
    let middle = largest + 1.0;
    // From the smallest upwards, so that figures of small circles do not run into one another.
    let mut levels = radii.map(|radius| -2.0 * radius);
    for upper in (0..levels.len() - 1).rev() {
        levels[upper] = levels[upper].min(levels[upper + 1] - line_height);
    }
    let ground = 1.0 + (2.0 * largest).max(line_height / 2.0 - levels[0]);
    let figure = [middle + largest + 8.0, middle + largest + 12.0];
    let mut scene = Scene::new(figure[1] + 30.0 * text_scale, ground + 1.0);
    for ((percent, radius), level) in SizeKey::SHARES.into_iter().zip(radii).zip(levels) {
        let ring = Style::stroked(Ink::Ink3, 1.0);
        let line = Style::stroked(Ink::Ink3, 0.8);
        let y = ground + level;
        scene.nodes.push(Node::Disc { center: [middle, ground - radius], radius, style: ring });
        scene.nodes.push(Node::line([middle, ground - 2.0 * radius], [figure[0], y], line));
        let font = Font { size: 12.0, weight: 400 }.times(text_scale);
        let percent = language.percent(percent, 0);
        let text = Text::plain(percent, [figure[1], y + 4.0 * text_scale], Anchor::Start, font, Ink::Ink3);
        scene.nodes.push(Node::Text(Text { halo: 3.0, ..text }));
    }
    scene
}
