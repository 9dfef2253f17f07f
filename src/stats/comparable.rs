//! Which editions may be compared.

use crate::data::{Edition, Method};

/// Two different editions that follow the same method, the earlier one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparable {
    earlier: Edition,
    later: Edition,
}

/// The editions follow different methods, so their figures must not be joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the method changed between the two editions ({from:?}, then {to:?}), so they cannot be compared")]
pub struct MethodBreak {
    /// Method of the earlier edition.
    pub from: Method,
    /// Method of the later edition.
    pub to: Method,
}

impl Comparable {
    /// The two editions in order.
    ///
    /// # Errors
    /// When their methods differ.
    pub fn new(one: Edition, other: Edition) -> Result<Self, MethodBreak> {
        let (earlier, later) = (one.min(other), one.max(other));
        if earlier.method() == later.method() {
            Ok(Self { earlier, later })
        } else {
            Err(MethodBreak { from: earlier.method(), to: later.method() })
        }
    }

    /// An edition with the one before it, where both follow one method.
    #[must_use]
    pub fn with_previous(edition: Edition) -> Option<Self> {
        edition.previous().and_then(|previous| Self::new(previous, edition).ok())
    }

    /// The earlier edition.
    #[must_use]
    pub fn earlier(self) -> Edition {
        self.earlier
    }

    /// The later edition.
    #[must_use]
    pub fn later(self) -> Edition {
        self.later
    }
}
