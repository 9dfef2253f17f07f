//! What an address asked for in vain, told to the reader.

use super::names::economy_in_sentence;
use crate::data::Dataset;
use crate::language::Language;
use crate::state::ViewState;
use crate::state::query::{Asked, Problem, Reason};

/// How many parts of an address are told of at once; the others are counted, and named where the reader asks.
const MOST_TOLD: usize = 3;

/// What of an address was left out, a sentence a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartsLeftOut {
    /// The first ones; none where all could be used.
    pub told: Vec<String>,
    /// The others.
    pub further: Vec<String>,
    /// How many others there are; empty where there are none.
    pub more: String,
}

impl PartsLeftOut {
    /// What screen readers are told without asking.
    #[must_use]
    pub fn spoken(self) -> String {
        let more = (!self.more.is_empty()).then_some(self.more);
        self.told.into_iter().chain(more).collect::<Vec<_>>().join(" ")
    }
}

/// What of the address was left out.
#[must_use]
pub fn address_notice(language: Language, data: &Dataset, Asked { state, problems }: &Asked) -> PartsLeftOut {
    let mut told: Vec<_> = problems.iter().map(|problem| sentence(language, data, state, problem)).collect();
    let further = told.split_off(told.len().min(MOST_TOLD));
    let more = if further.is_empty() { String::new() } else { language.texts().address_more(further.len()) };
    PartsLeftOut { told, further, more }
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
