//! What a step of the reader's changed, for screen readers.

use super::grammar::{listed, sentences};
use super::names::name_of_cluster;
use super::{arrangement_meaning, headline, rows_shown};
use crate::data::{ClusterId, Dataset};
use crate::language::Language;
use crate::state::ViewState;

/// What is shown now that was not before, in a sentence or two: the headline of another edition or pair, how many
/// clusters a filter leaves, which cards opened or closed, how the marks stand. Nothing for a change that the element it
/// was made with tells itself: a slider, a header, a view of the map.
#[must_use]
pub fn told(data: &Dataset, before: &ViewState, after: &ViewState) -> Option<String> {
    let language = after.language;
    let is_other_subject = (before.edition, before.pair) != (after.edition, after.pair);
    let is_other_choice = before.filter != after.filter || before.edition != after.edition;
    let told = [
        is_other_subject.then(|| headline(language, data, after.edition, after.pair).text()),
        is_other_choice.then(|| left(language, data, after)),
        cards(language, data, before, after),
        (before.arrangement != after.arrangement)
            .then(|| language.texts().told_arrangement(arrangement_meaning(language, after.arrangement))),
    ];
    let told = sentences(language, told.into_iter().flatten());
    (!told.is_empty()).then_some(told)
}

/// How many of the edition's named clusters the filter leaves.
fn left(language: Language, data: &Dataset, state: &ViewState) -> String {
    let all = data.rankings(state.edition).count();
    let accepted = data
        .rankings(state.edition)
        .filter(|row| state.filter.accepts(data, row, state.pair.form(data.cluster(row.cluster).economy())))
        .count();
    rows_shown(language, accepted, all - accepted)
}

/// Cards opened, and cards closed: a fifth one closes the first.
fn cards(language: Language, data: &Dataset, before: &ViewState, after: &ViewState) -> Option<String> {
    let texts = language.texts();
    let names = |these: &[ClusterId], others: &[ClusterId]| {
        let only = these.iter().filter(|pin| !others.contains(pin));
        let names: Vec<_> = only.map(|pin| name_of_cluster(language, data, *pin)).collect();
        (!names.is_empty()).then(|| listed(language, &names))
    };
    let opened = names(&after.pins, &before.pins).map(|names| texts.told_pinned(names));
    let closed = names(&before.pins, &after.pins).map(|names| texts.told_unpinned(names));
    let told = sentences(language, opened.into_iter().chain(closed));
    (!told.is_empty()).then_some(told)
}
