//! A query while it is read: the state so far and what was refused.

use super::{Asked, Problem, Reason};
use crate::data::Dataset;
use crate::state::ViewState;

/// What the fields read into.
pub(super) struct Reading<'a> {
    pub(super) data: &'a Dataset,
    /// The default, with what was read so far.
    pub(super) state: ViewState,
    /// The name of the field being read.
    pub(super) field: &'static str,
    /// Whether the address names economy A; a B equal to it is then refused, else it takes A's place.
    pub(super) names_a: bool,
    problems: Vec<Problem>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(data: &'a Dataset, default: &ViewState) -> Self {
        Self { data, state: default.clone(), field: "", names_a: false, problems: Vec::new() }
    }

    pub(super) fn end(self) -> Asked {
        Asked { state: self.state, problems: self.problems }
    }

    pub(super) fn refuse(&mut self, name: &str, value: &str, reason: Reason) {
        self.problems.push(Problem::new(name, value, reason));
    }

    /// Refuses a value of the field being read.
    pub(super) fn refuse_value(&mut self, value: &str, reason: Reason) {
        self.refuse(self.field, value, reason);
    }

    /// The value, or a problem.
    pub(super) fn known<T>(&mut self, value: &str, read: Option<T>) -> Option<T> {
        if read.is_none() {
            self.refuse_value(value, Reason::UnknownValue);
        }
        read
    }

    /// The entries of a list with commas between them: those that are known, each once, the first `most`.
    pub(super) fn list<T: PartialEq>(
        &mut self,
        value: &str,
        most: usize,
        read: fn(&Dataset, &str) -> Option<T>,
    ) -> Vec<T> {
        let mut entries = Vec::new();
        for text in value.split(',').filter(|text| !text.is_empty()) {
            match read(self.data, text) {
                None => self.refuse_value(text, Reason::UnknownValue),
                Some(entry) if entries.contains(&entry) => self.refuse_value(text, Reason::Taken),
                Some(_) if entries.len() == most => self.refuse_value(text, Reason::TooMany),
                Some(entry) => entries.push(entry),
            }
        }
        entries
    }
}
