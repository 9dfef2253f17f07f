//! The view state in the query of the page's address: `?edition=2023&a=DEU&b=IND&pin=tokyo-yokohama,beijing`.
//!
//! [`write`] names what differs from the state the page opens with, [`read`] falls back to that state part by part and
//! tells of every part it could not use. One table ([`field::FIELDS`]) holds the names, and how each is written and read.
//! Writing what was read gives the same query, and reading what was written the same state (`tests/query.rs`).
//! The fragment is no part of it, except for the claims' own addresses, see [`claim_of_fragment`].

mod field;
mod fragment;
mod part;
mod problem;
mod reading;
mod values;
mod version;

pub use fragment::{claim_of_fragment, fragment_of_claim, kept_fragment};
pub use problem::{Problem, Reason};

use super::{Filter, ViewState};
use crate::data::Dataset;
use field::FIELDS;
use part::{Part, encoded, parts};
use reading::Reading;

/// Longer queries are not read, in bytes. The longest of the open data has an eighth of it, the longest of a reader's table,
/// whose economies are named in other scripts, less than half (`tests/query.rs`).
pub const MOST_BYTES: usize = 8192;

/// What an address asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The state, with the default where the address says nothing or nothing that can be used.
    pub state: ViewState,
    /// What could not be used.
    pub problems: Vec<Problem>,
}

/// The query of a state, without a question mark: empty for the default.
#[must_use]
pub fn write(data: &Dataset, default: &ViewState, state: &ViewState) -> String {
    let differing = changed(data, default, state);
    let named = differing.map(|field| (field.name, (field.write)(data, state)));
    let all = version::written().into_iter().chain(named);
    all.map(|(name, value)| format!("{name}={}", encoded(&value))).collect::<Vec<_>>().join("&")
}

/// The state a query asks for. Takes any text and never fails.
#[must_use]
pub fn read(data: &Dataset, default: &ViewState, query: &str) -> Asked {
    let mut reading = Reading::new(data, default);
    if query.len() > MOST_BYTES {
        reading.refuse("", "", Reason::TooLong);
        return reading.end();
    }
    let parts = version::current(parts(query, &mut reading), &mut reading);
    for part in &parts {
        if !part.is_foreign() && FIELDS.iter().all(|field| field.name != part.name) {
            reading.refuse(&part.name, &part.value, Reason::UnknownName);
        }
    }
    for field in &FIELDS {
        let mut named = parts.iter().filter(|part| part.name == field.name);
        if let Some(Part { value, .. }) = named.next() {
            reading.field = field.name;
            (field.read)(&mut reading, value);
        }
        for again in named {
            reading.refuse(field.name, &again.value, Reason::Repeated);
        }
    }
    reading.end()
}

/// What a state filters, by the names of the address: `[("economy", "CHN"), ("ranks", "1-10")]`.
#[must_use]
pub fn filters(data: &Dataset, state: &ViewState) -> Vec<(&'static str, String)> {
    let unfiltered = ViewState { filter: Filter::default(), ..state.clone() };
    changed(data, &unfiltered, state).map(|field| (field.name, (field.write)(data, state))).collect()
}

/// Whether a change is a step the reader may want to go back over, like another edition; not so what moves
/// continuously or only orders and colours what is seen.
#[must_use]
pub fn is_step(data: &Dataset, before: &ViewState, after: &ViewState) -> bool {
    changed(data, &before.without_help(), &after.without_help()).any(|field| field.is_step)
}

/// The names of what differs between two states.
pub(super) fn changed_names(data: &Dataset, before: &ViewState, after: &ViewState) -> Vec<&'static str> {
    changed(data, before, after).map(|field| field.name).collect()
}

fn changed(data: &Dataset, before: &ViewState, after: &ViewState) -> impl Iterator<Item = &'static field::Field> {
    FIELDS.iter().filter(move |field| (field.write)(data, before) != (field.write)(data, after))
}
