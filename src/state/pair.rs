//! The two economies compared.

use crate::data::{Dataset, EconomyId};
use crate::scene::MarkForm;

/// Economy A and economy B; never the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Drawn as a disc.
    pub a: EconomyId,
    /// Drawn as a square.
    pub b: EconomyId,
}

impl Pair {
    /// China and the United States, where the tables hold them; otherwise the first two economies.
    #[must_use]
    pub fn default_of(data: &Dataset) -> Option<Self> {
        let mut first = data.economies().map(|(id, _)| id);
        let by_code = |iso3| data.economy_by_iso3(iso3);
        let a = by_code("CHN").or_else(|| first.next())?;
        let b = by_code("USA").or_else(|| first.find(|id| *id != a))?;
        Some(Self { a, b })
    }

    /// The pair with A replaced; choosing B's economy swaps the two.
    #[must_use]
    pub fn with_a(self, a: EconomyId) -> Self {
        if a == self.b { Self { a, b: self.a } } else { Self { a, ..self } }
    }

    /// The pair with B replaced; choosing A's economy swaps the two.
    #[must_use]
    pub fn with_b(self, b: EconomyId) -> Self {
        if b == self.a { Self { a: self.b, b } } else { Self { b, ..self } }
    }

    /// The mark form of an economy.
    #[must_use]
    pub fn form(self, economy: EconomyId) -> MarkForm {
        if economy == self.a {
            MarkForm::Disc
        } else if economy == self.b {
            MarkForm::Square
        } else {
            MarkForm::Ring
        }
    }
}
