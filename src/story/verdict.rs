//! What follows for a claim from its parts.

use super::{Outcome, Part};

/// What the tables say of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Every part holds.
    Holds,
    /// A part holds; another one does not, or cannot be checked.
    HoldsInPart,
    /// No part holds, and one at least is refuted.
    DoesNotHold,
    /// No open source used here decides any part.
    CannotBeChecked,
}

impl Verdict {
    /// Every verdict, in the order they are told.
    pub const ALL: [Self; 4] = [Self::Holds, Self::HoldsInPart, Self::DoesNotHold, Self::CannotBeChecked];

    /// The one rule for claims of several parts: all hold → holds; none is known → cannot be checked; none holds → does
    /// not hold; anything else → holds in part, whether the rest is refuted or unknown.
    #[must_use]
    pub fn of(parts: &[Part]) -> Self {
        let holding = parts.iter().filter(|part| part.outcome == Outcome::Holds).count();
        let failing = parts.iter().filter(|part| part.outcome == Outcome::Fails).count();
        match (holding, failing) {
            (0, 0) => Self::CannotBeChecked,
            (0, _) => Self::DoesNotHold,
            (holding, 0) if holding == parts.len() => Self::Holds,
            _ => Self::HoldsInPart,
        }
    }
}
