//! Errors for the person at the terminal.

use std::fmt;

/// Why a command stopped, and what to do next.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    next: String,
}

/// What every step returns.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// `what` went wrong; `next` is the step that helps.
    pub(crate) fn new(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self { what: what.into(), next: next.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}\n{}", self.what, self.next)
    }
}
