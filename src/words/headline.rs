//! The first sentence of the page.

use super::names::{economy_at_start, economy_in_sentence};
use super::run::{Run, Side, plain};
use super::tally::Tally;
use crate::data::{Dataset, Economy, Edition};
use crate::language::Language;
use crate::state::Pair;

const OF_THE_TOP: &str = "of the world’s top 100 science and technology clusters";

/// The headline: how many clusters A and B have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The sentence in runs; the counts carry their side.
    pub runs: Vec<Run>,
}

impl Headline {
    /// The sentence as plain text.
    #[must_use]
    pub fn text(&self) -> String {
        plain(&self.runs)
    }
}

/// The sentence for a pair in an edition. Says so where a count is a lower limit or not known.
#[must_use]
pub fn headline(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> Headline {
    let (a, b) = (data.economy(pair.a), data.economy(pair.b));
    let tallies = (Tally::of(data, edition, pair.a), Tally::of(data, edition, pair.b));
    let runs = match tallies {
        (Tally::Unknown, Tally::Unknown) => neither(language, a, b),
        (Tally::Unknown, known) => one_of_two(language, (b, known, Side::B), a),
        (known, Tally::Unknown) => one_of_two(language, (a, known, Side::A), b),
        (Tally::Exact(count), Tally::Exact(same)) if count == same => tie(language, a, b, count),
        (count_a, count_b) => both(language, (a, count_a), (b, count_b)),
    };
    Headline { runs }
}

fn both(language: Language, (a, count_a): (&Economy, Tally), (b, count_b): (&Economy, Tally)) -> Vec<Run> {
    vec![
        Run::text(format!("{} has {}", economy_at_start(language, a), count_a.qualifier())),
        figure(Side::A, count_a),
        Run::text(format!(" {OF_THE_TOP}, {} {}", economy_in_sentence(language, b), count_b.qualifier())),
        figure(Side::B, count_b),
        Run::text("."),
    ]
}

fn tie(language: Language, a: &Economy, b: &Economy, count: u16) -> Vec<Run> {
    vec![
        Run::text(format!("{} and {} each have ", economy_at_start(language, a), economy_in_sentence(language, b))),
        Run::strong(count.to_string()),
        Run::text(format!(" {OF_THE_TOP}.")),
    ]
}

fn one_of_two(language: Language, (known, count, side): (&Economy, Tally, Side), other: &Economy) -> Vec<Run> {
    vec![
        Run::text(format!("{} has {}", economy_at_start(language, known), count.qualifier())),
        figure(side, count),
        Run::text(format!(
            " {OF_THE_TOP}; no open source used here gives a count for {}.",
            economy_in_sentence(language, other)
        )),
    ]
}

fn neither(language: Language, a: &Economy, b: &Economy) -> Vec<Run> {
    let names = format!("{} and {}", economy_in_sentence(language, a), economy_in_sentence(language, b));
    vec![Run::text(format!("No open source used here says how many {OF_THE_TOP} {names} have."))]
}

fn figure(side: Side, count: Tally) -> Run {
    Run::Count { side, text: count.number().unwrap_or_default().to_string() }
}
