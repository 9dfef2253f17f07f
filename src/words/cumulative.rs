//! How many of the first ranks are the pair's: what is known and what is possible.

use super::grammar::{capitalised, listed, number_word};
use super::names::{economy_at_start, economy_in_sentence, possessive};
use super::table::CUMULATIVE_RANKS;
use super::tally::Tally;
use crate::data::{Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{Within, coverage, within_first};

/// The title tells of the better half of the ranks.
const HALF: u16 = Dataset::RANKED_CLUSTERS / 2;

/// The title: `At least nine of China’s clusters rank in the first 50, four of the United States’`.
#[must_use]
pub fn cumulative_title(data: &Dataset, state: &ViewState) -> String {
    let [a, b] = [state.pair.a, state.pair.b].map(|economy| Half::of(state.language, data, state.edition, economy));
    let edition = state.edition;
    if a.known == 0 && b.known == 0 {
        return format!("No {edition} rank of {} or {} is known", a.name, b.name);
    }
    if a.is_open() && b.is_open() {
        return format!("No {edition} rank of {} or {} in the first {HALF} is known", a.name, b.name);
    }
    let title = if a.is_part() && b.is_part() && a.is_limit() == b.is_limit() {
        format!("{}, {} of {}", a.clause(state.language), number_word(state.language, b.within.at_least), b.owner)
    } else {
        format!("{}; {}", a.clause(state.language), b.clause(state.language))
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
        let owner = &self.owner;
        let verb = |count| if count == 1 { "ranks" } else { "rank" };
        match (self.count, self.within.at_least) {
            (_, 0) if self.is_open() => format!("no rank of {} in the first {HALF} is known", self.name),
            (Tally::Exact(1), 0) => format!("{owner} only cluster ranks after the first {HALF}"),
            (_, 0) => format!("none of {owner} clusters ranks in the first {HALF}"),
            (Tally::Exact(1), _) => format!("{owner} only cluster ranks in the first {HALF}"),
            (Tally::Exact(2), 2) => format!("both of {owner} clusters rank in the first {HALF}"),
            (Tally::Exact(count), least) if count == least => {
                format!("all {count} of {owner} clusters rank in the first {HALF}")
            }
            (_, least) => {
                let limit = if self.is_limit() { "at least " } else { "" };
                format!(
                    "{limit}{} of {owner} clusters {} in the first {HALF}",
                    number_word(language, least),
                    verb(least)
                )
            }
        }
    }
}

/// How to read the chart.
#[must_use]
pub fn cumulative_reading(_: &Dataset, state: &ViewState) -> String {
    format!(
        "How many of the first ranks of {} each economy holds: the line counts those known, the area spans every number \
         that is possible.",
        state.edition
    )
}

/// How much of an economy's ranks is known, at the end of its line: `12 of 26 known`.
#[must_use]
pub fn ranks_known(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> String {
    let known = Half::of(language, data, edition, economy).known;
    match Tally::of(data, edition, economy) {
        Tally::Exact(2) if known == 2 => "both known".to_owned(),
        Tally::Exact(count) if count == known && count > 1 => format!("all {count} known"),
        Tally::Exact(count) => format!("{known} of {count} known"),
        _ => format!("{known} known"),
    }
}

/// In the place of the chart where no rank of either is known.
#[must_use]
pub fn cumulative_empty(data: &Dataset, state: &ViewState) -> String {
    let [a, b] = [state.pair.a, state.pair.b].map(|economy| economy_in_sentence(state.language, data.economy(economy)));
    format!("No {} rank of {a} or {b} is in the open sources.", state.edition)
}

/// The known and the possible numbers of each side, in sentences.
#[must_use]
pub fn cumulative_summary(data: &Dataset, state: &ViewState) -> String {
    let sides = [state.pair.a, state.pair.b].map(|economy| summary_of(state.language, data, state.edition, economy));
    sides.join(" ")
}

fn summary_of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> String {
    let name = economy_at_start(language, data.economy(economy));
    let limits = within_first(data, edition, economy);
    if !has_curve(language, data, edition, economy) {
        return format!("{name}: no {edition} rank is known.");
    }
    let possible = |rank: &u16| {
        let within = limits.get(usize::from(*rank) - 1)?;
        let number = match (within.at_least, within.at_most) {
            (least, most) if least == most => least.to_string(),
            (least, most) => format!("{least} to {most}"),
        };
        Some(format!("{number} in the first {rank}"))
    };
    let parts: Vec<_> = CUMULATIVE_RANKS.iter().filter_map(possible).collect();
    format!(
        "{name}, {edition}: {}; possible are {}.",
        ranks_known(language, data, edition, economy),
        listed(language, &parts)
    )
}

/// Whether a rank or an exact count is known, so that there is something to draw.
fn has_curve(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> bool {
    let half = Half::of(language, data, edition, economy);
    half.known > 0 || half.count.exact().is_some()
}

/// What limits the areas, and of whom nothing is known.
#[must_use]
pub fn cumulative_note(data: &Dataset, state: &ViewState) -> String {
    let edition = state.edition;
    let pair = [state.pair.a, state.pair.b];
    let [a, b] = pair.map(|economy| Half::of(state.language, data, edition, economy));
    let ranked = coverage(data, edition).ranked;
    if a.known == 0 && b.known == 0 {
        return format!("{ranked} of the 100 ranks of {edition} are known, none of them of {} or {}.", a.name, b.name);
    }
    let open = if ranked == Dataset::RANKED_CLUSTERS {
        format!("Every rank of {edition} is known.")
    } else {
        format!(
            "{ranked} of the 100 ranks of {edition} are known; each of the others may belong to either. An area closes on \
             the economy’s count where that is exact, and is open above where it is not."
        )
    };
    match [a, b].into_iter().zip(pair).find(|(_, economy)| !has_curve(state.language, data, edition, *economy)) {
        Some((half, _)) => format!("{open} Neither a rank nor an exact count of {} is known.", half.name),
        None => open,
    }
}
