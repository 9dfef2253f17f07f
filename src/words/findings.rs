//! Titles of the comparison's figures, computed from the tables, and how to read them. Titles end without a full
//! stop, sentences with one.

use super::edition::year_before;
use super::grammar::{capitalised, n_economies, number_word, sentences};
use super::names::{economy_in_sentence, possessive};
use super::tally::Tally;
use crate::data::{CountBasis, Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::scene::Evidence;
use crate::state::Pair;
use crate::stats::{attribution, members};

/// The unit chart's title: `Twenty-six against twenty, one mark per cluster`.
#[must_use]
pub fn units_title(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    let texts = language.texts();
    let name = |economy: EconomyId| economy_in_sentence(language, data.economy(economy));
    let words = |tally: Tally| number_word(language, tally.number().unwrap_or_default());
    let tally = |tally: Tally| tally.told(language, words(tally));
    let title = match (Tally::of(data, edition, pair.a), Tally::of(data, edition, pair.b)) {
        (Tally::Unknown, Tally::Unknown) => texts.units_neither(name(pair.a), name(pair.b)),
        (Tally::Unknown, b) => texts.units_one(tally(b), name(pair.b), name(pair.a)),
        (a, Tally::Unknown) => texts.units_one(tally(a), name(pair.a), name(pair.b)),
        (Tally::Exact(a), Tally::Exact(b)) if a == b => texts.units_each(number_word(language, a)),
        (a, b) => texts.units_against(a.basis(), words(a), b.basis(), words(b)),
    };
    capitalised(&title)
}

/// How to read the unit chart.
#[must_use]
pub fn units_reading(language: Language, edition: Edition) -> String {
    language.texts().units_reading(edition.year())
}

/// What the marks of the unit chart mean: stated ones, derived ones, empty ones.
#[must_use]
pub fn units_key(language: Language, data: &Dataset, edition: Edition) -> [String; 3] {
    let (texts, own) = (language.texts(), data.is_own(edition));
    let stated = texts.unit_key_stated(own, edition.year());
    [stated, texts.unit_key_derived(year_before(edition)), texts.unit_key_unnamed(own)]
}

/// The unit chart's key: what each kind of mark means that one of the pair's clusters has.
#[must_use]
pub fn unit_key(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> Vec<(Evidence, String)> {
    let sides = [pair.a, pair.b].map(|economy| members(data, edition, economy));
    let occurs = |evidence: Evidence| {
        sides.iter().any(|side| match evidence {
            Evidence::Unnamed => side.unnamed > 0,
            _ => side.named.iter().any(|row| Evidence::from(row.listing) == evidence),
        })
    };
    let kinds = [Evidence::Stated, Evidence::Derived, Evidence::Unnamed];
    let key = kinds.into_iter().zip(units_key(language, data, edition));
    key.filter(|(evidence, _)| occurs(*evidence)).collect()
}

/// The rank strip's title: `Twelve of China’s 26 ranks are known, four of the United States’ 20`.
#[must_use]
pub fn strip_title(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    let texts = language.texts();
    let [a, b] = [pair.a, pair.b].map(|economy| ranks_known(language, data, edition, economy));
    let title = match (a.after_another, b.after_another) {
        (Some(_), Some(b)) => texts.strip_title(a.clause, b),
        _ => texts.strip_title_apart(a.clause, b.clause),
    };
    capitalised(&title)
}

/// How many ranks of an economy's clusters are known, of how many.
struct RanksKnown {
    /// `four of the United States’ 20 ranks are known`.
    clause: String,
    /// Shorter after such a clause, where there is a count of more than one to compare with: `four of the United
    /// States’ 20`.
    after_another: Option<String>,
}

fn ranks_known(language: Language, data: &Dataset, edition: Edition, economy: EconomyId) -> RanksKnown {
    let texts = language.texts();
    let ranked = members(data, edition, economy).named.iter().filter(|row| row.rank().is_some()).count();
    let known = u16::try_from(ranked).unwrap_or(u16::MAX);
    let word = number_word(language, known);
    let (owner, word) = (possessive(language, data.economy(economy)), word.as_str());
    let owner = owner.as_str();
    let (clause, short) = match Tally::of(data, edition, economy) {
        Tally::Exact(1) => (texts.strip_only(known, owner), None),
        Tally::Exact(2) if known == 2 => (texts.strip_both(owner), Some(texts.strip_both_short(owner))),
        Tally::Exact(count) if count > 1 && count == known => {
            (texts.strip_all(count, owner), Some(texts.strip_all_short(count, owner)))
        }
        Tally::Exact(count) if count > 1 => {
            (texts.strip_some(known, word, owner, count), Some(texts.strip_some_short(known, word, owner, count)))
        }
        Tally::AtLeast(count) if count > 1 => (
            texts.strip_some_or_more(known, word, owner, count),
            Some(texts.strip_some_or_more_short(known, word, owner, count)),
        ),
        _ => (texts.strip_uncounted(known, economy_in_sentence(language, data.economy(economy)), word), None),
    };
    RanksKnown { clause, after_another: short }
}

/// How to read the rank strip.
#[must_use]
pub fn strip_reading(language: Language, data: &Dataset, edition: Edition) -> String {
    let reading = language.texts().strip_reading(data.is_own(edition));
    sentences(language, std::iter::once(reading).chain(super::own::without_economy(language, data, edition)))
}

/// What is known of an edition's counts: `Counts are known for 23 economies, 5 of them as lower limits; …`.
#[must_use]
pub fn counts_known(language: Language, data: &Dataset, edition: Edition) -> String {
    let known = attribution(data, edition);
    if known.economies == 0 {
        return language.texts().counts_known_none();
    }
    let economies = n_economies(language, known.economies.into());
    let limits = data.counts(edition).filter(|count| count.basis == CountBasis::AtLeast).count();
    language.texts().counts_known(economies, limits, known.unattributed)
}
