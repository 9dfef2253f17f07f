//! Titles of the comparison's figures, computed from the tables, and how to read them. Titles end without a full
//! stop, sentences with one.

use super::grammar::{capitalised, n_economies, number_word};
use super::names::{economy_in_sentence, possessive};
use super::tally::Tally;
use crate::data::{Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::state::Pair;
use crate::stats::{attribution, members};

/// The unit chart's title: `Twenty-six against twenty, one mark each`.
#[must_use]
pub fn units_title(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    let name = |economy: EconomyId| economy_in_sentence(language, data.economy(economy));
    let words =
        |tally: Tally| format!("{}{}", tally.qualifier(), number_word(language, tally.number().unwrap_or_default()));
    let title = match (Tally::of(data, edition, pair.a), Tally::of(data, edition, pair.b)) {
        (Tally::Unknown, Tally::Unknown) => format!("no count found for {} or {}", name(pair.a), name(pair.b)),
        (Tally::Unknown, b) => format!("{} for {}, no count found for {}", words(b), name(pair.b), name(pair.a)),
        (a, Tally::Unknown) => format!("{} for {}, no count found for {}", words(a), name(pair.a), name(pair.b)),
        (Tally::Exact(a), Tally::Exact(b)) if a == b => {
            format!("{} each, one mark per cluster", number_word(language, a))
        }
        (a, b) => format!("{} against {}, one mark each", words(a), words(b)),
    };
    capitalised(&title)
}

/// How to read the unit chart.
#[must_use]
pub fn units_reading(language: Language, edition: Edition) -> String {
    format!("Every mark is one of WIPO’s 100 clusters. The number inside is its {edition} rank.")
}

/// The unit chart's key: stated marks, derived ones, empty ones.
#[must_use]
pub fn units_key(language: Language, edition: Edition) -> [String; 3] {
    [
        format!("named in a {edition} source"),
        edition.previous().map_or_else(
            || "follows from another edition".to_owned(),
            |before| format!("named in the {before} table only"),
        ),
        "counted by WIPO, name not in open sources".to_owned(),
    ]
}

/// The rank strip's title: `Twelve of China’s 26 ranks are known, four of the United States’ 20`.
#[must_use]
pub fn strip_title(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    let (a, b) = (RanksKnown::of(language, data, edition, pair.a), RanksKnown::of(language, data, edition, pair.b));
    let title = match (a.part(language, " ranks"), b.part(language, "")) {
        (Some(part_a), Some(part_b)) => format!("{part_a} {} known, {part_b}", a.verb()),
        _ => format!("{}; {}", a.clause(language), b.clause(language)),
    };
    capitalised(&title)
}

/// How many ranks of an economy's clusters are known, of how many.
struct RanksKnown {
    in_sentence: String,
    owner: String,
    known: u16,
    of: Tally,
}

impl RanksKnown {
    fn of(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> Self {
        let ranked = members(data, edition, economy).named.iter().filter(|row| row.rank().is_some()).count();
        Self {
            in_sentence: economy_in_sentence(language, data.economy(economy)),
            owner: possessive(language, data.economy(economy)),
            known: u16::try_from(ranked).unwrap_or(u16::MAX),
            of: Tally::of(data, edition, economy),
        }
    }

    /// `twelve of China’s 26 ranks`, where there is a count of more than one to compare with.
    fn part(&self, language: Language, noun: &str) -> Option<String> {
        let owner = &self.owner;
        match self.of {
            Tally::Exact(2) if self.known == 2 => Some(format!("both of {owner}{noun}")),
            Tally::Exact(count) if count > 1 && count == self.known => Some(format!("all {count} of {owner}{noun}")),
            Tally::Exact(count) if count > 1 => {
                Some(format!("{} of {owner} {count}{noun}", number_word(language, self.known)))
            }
            Tally::AtLeast(count) if count > 1 => {
                Some(format!("{} of {owner} {count} or more{noun}", number_word(language, self.known)))
            }
            _ => None,
        }
    }

    fn verb(&self) -> &'static str {
        if self.known == 1 { "is" } else { "are" }
    }

    /// A whole clause, for counts of one and for economies without a count.
    fn clause(&self, language: Language) -> String {
        let not = if self.known == 0 { "not " } else { "" };
        match (self.part(language, " ranks"), self.of) {
            (Some(part), _) => format!("{part} {} known", self.verb()),
            (None, Tally::Exact(1)) => format!("{} only rank is {not}known", self.owner),
            (None, _) => match self.known {
                0 => format!("no rank of {} is known", self.in_sentence),
                1 => format!("one rank of {} is known", self.in_sentence),
                more => format!("{} ranks of {} are known", number_word(language, more), self.in_sentence),
            },
        }
    }
}

/// How to read the rank strip.
#[must_use]
pub fn strip_reading(language: Language) -> &'static str {
    "Ranks 1 to 100. Small dots on the line are ranks that no open source names; upright ticks are other economies."
}

/// What is known of an edition's counts: `Counts are known for 23 economies, 5 of them as lower limits; …`.
#[must_use]
pub fn counts_known(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = attribution(data, edition);
    if known.economies == 0 {
        return "No open count found.".to_owned();
    }
    let limits = data.counts(edition).filter(|count| count.basis == crate::data::CountBasis::AtLeast).count();
    let limits = match limits {
        0 => String::new(),
        1 => ", 1 of them as a lower limit".to_owned(),
        more => format!(", {more} of them as lower limits"),
    };
    let rest = match known.unattributed {
        0 => "every cluster is attributed".to_owned(),
        1 => "1 cluster of the 100 is not attributed".to_owned(),
        more => format!("{more} clusters of the 100 are not attributed"),
    };
    format!("Counts are known for {}{limits}; {rest}.", n_economies(language, known.economies.into()))
}
