//! The what-if: how much patents weigh in the ranking.

/// What a cluster's share of PCT applications weighs against its share of publications, in percent; the rest is the
/// weight of publications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatentWeight(u8);

impl PatentWeight {
    /// Equal weights, as WIPO ranked from 2018 to 2024.
    pub const PUBLISHED: Self = Self(50);

    /// A weight in percent; more than 100 is 100.
    #[must_use]
    pub fn new(percent: u8) -> Self {
        Self(percent.min(100))
    }

    /// The weight of patents in percent.
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }

    /// The weight of publications in percent.
    #[must_use]
    pub fn of_publications(self) -> u8 {
        100 - self.0
    }
}
