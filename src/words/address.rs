//! What an address asked for in vain, told to the reader.

use super::names::economy_in_sentence;
use crate::data::Dataset;
use crate::language::Language;
use crate::state::ViewState;
use crate::state::query::{Asked, Problem, Reason};

/// How many parts of an address are told of; the others are counted.
const MOST_TOLD: usize = 3;

/// A sentence for each part of the address that was left out; none where all could be used.
#[must_use]
pub fn address_notice(language: Language, data: &Dataset, Asked { state, problems }: &Asked) -> Vec<String> {
    let mut told: Vec<_> =
        problems.iter().take(MOST_TOLD).map(|problem| sentence(language, data, state, problem)).collect();
    if problems.len() > MOST_TOLD {
        told.push(language.texts().address_more(problems.len() - MOST_TOLD));
    }
    told
}

fn sentence(language: Language, data: &Dataset, state: &ViewState, problem: &Problem) -> String {
    let texts = language.texts();
    let (asked, name) = (problem.asked(), problem.name.as_str());
    match problem.reason {
        Reason::UnknownName => texts.address_unknown_name(asked),
        Reason::UnknownValue => texts.address_unknown_value(name, asked, shown(language, data, state, name)),
        Reason::Repeated => texts.address_repeated(asked),
        Reason::Taken => texts.address_taken(name, asked, shown(language, data, state, name)),
        Reason::TooMany => {
            let most = if name == "pin" { ViewState::MAX_PINS } else { ViewState::MAX_FURTHER };
            texts.address_too_many(most, asked)
        }
        Reason::NotText => texts.address_not_text(asked),
        Reason::NewerVersion => texts.address_newer(),
        Reason::TooLong => texts.address_too_long(),
    }
}

/// What is shown for a name that always has a value; nothing for those whose value is left out.
fn shown(language: Language, data: &Dataset, state: &ViewState, name: &str) -> String {
    let economy = |id| economy_in_sentence(language, data.economy(id));
    match name {
        "edition" => state.edition.to_string(),
        "a" => economy(state.pair.a),
        "b" => economy(state.pair.b),
        "lang" => state.language.name().to_owned(),
        _ => String::new(),
    }
}
