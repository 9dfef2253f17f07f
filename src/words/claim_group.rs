//! Groups of clusters that a claim compares, and how their ranks changed.

use super::grammar::number_word;
use super::names::economy_in_sentence;
use crate::data::{Dataset, IncomeLevel};
use crate::language::Language;
use crate::stats::Comparable;
use crate::story::{Group, Moves};

/// A group in a sentence, as its messages ask for it: `in China`, `elsewhere`.
pub(super) fn group_words(language: Language, data: &Dataset, group: Group) -> String {
    let (key, economy) = match group {
        Group::NorthAmericaAndEurope => ("north-america-europe", None),
        Group::OtherRegions => ("elsewhere", None),
        Group::Income(IncomeLevel::Middle) => ("middle-income", None),
        Group::Income(IncomeLevel::High) => ("high-income", None),
        Group::MiddleIncomeWithout(_) => ("other-middle-income", None),
        Group::Economy(economy) => ("economy", Some(economy)),
    };
    let economy = economy.map_or_else(String::new, |economy| economy_in_sentence(language, data.economy(economy)));
    language.texts().claim_group(key, economy)
}

/// How many clusters of a group rose, kept their rank and fell.
pub(super) fn moves_of(
    language: Language,
    data: &Dataset,
    editions: Comparable,
    group: Group,
    moves: &Moves,
) -> String {
    language.texts().says_moves(
        number_word(language, moves.known()),
        group_words(language, data, group),
        editions.earlier().year(),
        editions.later().year(),
        moves_counted(language, moves),
    )
}

/// The same of a second group, in the same editions.
pub(super) fn moves_of_other(language: Language, data: &Dataset, group: Group, moves: &Moves) -> String {
    let known = number_word(language, moves.known());
    language.texts().says_moves_other(known, group_words(language, data, group), moves_counted(language, moves))
}

fn moves_counted(language: Language, moves: &Moves) -> String {
    let [rose, kept, fell] = [moves.rose, moves.kept(), moves.fell].map(|moves| number_word(language, moves));
    language.texts().says_moves_counted(rose, kept, fell)
}
