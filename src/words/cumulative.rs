//! How many of the first ranks are the pair's: what is known and what is possible.

use super::grammar::{capitalised, clauses, listed, number_word, sentences};
use super::names::{economy_at_start, economy_in_sentence, possessive};
use super::table::CUMULATIVE_RANKS;
use super::tally::Tally;
use crate::data::{Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{Within, coverage, within_first};

/// The title tells of the better half of the ranks.
const HALF: u16 = Dataset::RANKED_CLUSTERS / 2;

/// The title: `At least nine of China’s clusters rank in the first 50, at least four of the United States’`.
#[must_use]
pub fn cumulative_title(data: &Dataset, state: &ViewState) -> String {
    let (language, year, texts) = (state.language, state.edition.year(), state.language.texts());
    let [a, b] = [state.pair.a, state.pair.b].map(|economy| Half::of(language, data, state.edition, economy));
    if a.known == 0 && b.known == 0 {
        return texts.cumulative_title_unknown(year, a.name, b.name);
    }
    if a.is_open() && b.is_open() {
        return texts.cumulative_title_open(year, a.name, b.name, HALF);
    }
    let title = if a.is_part() && b.is_part() && a.is_limit() == b.is_limit() {
        let more = number_word(language, b.within.at_least);
        texts.cumulative_title_parts(a.is_limit(), a.clause(language), more, b.owner)
    } else {
        clauses(language, &[a.clause(language), b.clause(language)])
    };
    capitalised(&title)
}

/// What can be said of an economy's clusters among the better half of the ranks.
struct Half {
    name: String,
    owner: String,
    count: Tally,
    /// Ranks known among all 100.
    known: u16,
    within: Within,
}

impl Half {
    fn of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> Self {
        let limits = within_first(data, edition, economy);
        let nothing = Within { known: 0, at_least: 0, at_most: 0 };
        Self {
            name: economy_in_sentence(language, data.economy(economy)),
            owner: possessive(language, data.economy(economy)),
            count: Tally::of(data, edition, economy),
            known: limits.last().map_or(0, |within| within.known),
            within: limits.get(usize::from(HALF) - 1).copied().unwrap_or(nothing),
        }
    }

    /// Whether more are possible than the least.
    fn is_limit(&self) -> bool {
        self.within.at_least < self.within.at_most
    }

    /// Whether no rank is known, but some are possible.
    fn is_open(&self) -> bool {
        self.within.at_least == 0 && self.is_limit()
    }

    /// Whether it can be told as so many of the economy's clusters.
    fn is_part(&self) -> bool {
        self.within.at_least > 0 && self.count != Tally::Exact(1) && Tally::Exact(self.within.at_least) != self.count
    }

    fn clause(&self, language: Language) -> String {
        let (texts, owner) = (language.texts(), self.owner.as_str());
        match (self.count, self.within.at_least) {
            (_, 0) if self.is_open() => texts.cumulative_open(self.name.as_str(), HALF),
            (Tally::Exact(1), 0) => texts.cumulative_only_after(owner, HALF),
            (_, 0) => texts.cumulative_none(owner, HALF),
            (Tally::Exact(1), _) => texts.cumulative_only(owner, HALF),
            (Tally::Exact(count), least) if count == least => texts.cumulative_all(count, owner, HALF),
            (_, least) => texts.cumulative_some(self.is_limit(), least, number_word(language, least), owner, HALF),
        }
    }
}

/// How to read the chart.
#[must_use]
pub fn cumulative_reading(_: &Dataset, state: &ViewState) -> String {
    state.language.texts().cumulative_reading(state.edition.year())
}

/// How much of an economy's ranks is known, at the end of its line: `12 of 26 known`.
#[must_use]
pub fn ranks_known(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> String {
    let (texts, known) = (language.texts(), Half::of(language, data, edition, economy).known);
    match Tally::of(data, edition, economy) {
        Tally::Exact(count) if count == known && count > 1 => texts.cumulative_known_all(count),
        Tally::Exact(count) => texts.cumulative_known_of(known, count),
        _ => texts.cumulative_known(known),
    }
}

/// In the place of the chart where no rank of either is known.
#[must_use]
pub fn cumulative_empty(data: &Dataset, state: &ViewState) -> String {
    let [a, b] = [state.pair.a, state.pair.b].map(|economy| economy_in_sentence(state.language, data.economy(economy)));
    state.language.texts().cumulative_empty(state.edition.year(), a, b, data.is_own(state.edition))
}

/// The known and the possible numbers of each side, in sentences.
#[must_use]
pub fn cumulative_summary(data: &Dataset, state: &ViewState) -> String {
    let sides = [state.pair.a, state.pair.b].map(|economy| summary_of(state.language, data, state.edition, economy));
    sentences(state.language, sides)
}

fn summary_of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> String {
    let (texts, name) = (language.texts(), economy_at_start(language, data.economy(economy)));
    let limits = within_first(data, edition, economy);
    if !has_curve(language, data, edition, economy) {
        return texts.cumulative_summary_none(name, edition.year());
    }
    let possible = |ranks: &u16| {
        let within = limits.get(usize::from(*ranks) - 1)?;
        Some(match (within.at_least, within.at_most) {
            (least, most) if least == most => texts.cumulative_possible(least, *ranks),
            (least, most) => texts.cumulative_possible_range(least, most, *ranks),
        })
    };
    let parts: Vec<_> = CUMULATIVE_RANKS.iter().filter_map(possible).collect();
    let known = ranks_known(language, data, edition, economy);
    texts.cumulative_summary(name, edition.year(), known, listed(language, &parts))
}

/// Whether a rank or an exact count is known, so that there is something to draw.
fn has_curve(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> bool {
    let half = Half::of(language, data, edition, economy);
    half.known > 0 || half.count.exact().is_some()
}

/// What limits the areas, and of whom nothing is known.
#[must_use]
pub fn cumulative_note(data: &Dataset, state: &ViewState) -> String {
    let (language, edition, texts) = (state.language, state.edition, state.language.texts());
    let pair = [state.pair.a, state.pair.b];
    let [a, b] = pair.map(|economy| Half::of(language, data, edition, economy));
    let ranked = coverage(data, edition).ranked;
    if a.known == 0 && b.known == 0 {
        return texts.cumulative_note_none(ranked, edition.year(), a.name, b.name);
    }
    let open = if ranked == Dataset::RANKED_CLUSTERS {
        texts.cumulative_note_all(edition.year())
    } else {
        texts.cumulative_note(ranked, edition.year())
    };
    let unknown = [a, b].into_iter().zip(pair).find(|(_, economy)| !has_curve(language, data, edition, *economy));
    let unknown = unknown.map(|(half, _)| texts.cumulative_note_no_curve(half.name));
    let without = super::own::without_economy(language, data, edition);
    sentences(language, [Some(open), without, unknown].into_iter().flatten())
}
