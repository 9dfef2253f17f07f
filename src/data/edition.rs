//! Editions of WIPO's ranking and the method each one follows.

/// The year of an edition of the Global Innovation Index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edition(pub(crate) u16);

/// How an edition ranked clusters. Figures of different methods are never joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// 2017: international patent applications alone.
    Patents,
    /// 2018 to 2024: patent applications and scientific publications, equal weights.
    PatentsAndPublications,
    /// From 2025: venture capital deals are added.
    WithVentureCapital,
}

impl Edition {
    /// First edition with a cluster ranking.
    pub const FIRST: Self = Self(2017);
    /// Last edition the tables may hold. A newer one is admitted here, once its [`Edition::method`] has been read.
    pub const LAST: Self = Self(2025);
    /// The edition the page opens with.
    pub const CURRENT: Self = Self(2024);
    /// The edition whose published table has shares and figures.
    pub const FIGURES: Self = Self(2023);
    /// The edition of whose shares and figures open sources have few.
    pub const WITHOUT_FIGURES: Self = Self(2024);

    /// The edition of a year, where the ranking existed.
    #[must_use]
    pub fn from_year(year: u16) -> Option<Self> {
        (Self::FIRST.0..=Self::LAST.0).contains(&year).then_some(Self(year))
    }

    /// Every edition from the first to the last known, in order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        (Self::FIRST.0..=Self::LAST.0).map(Self)
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.0
    }

    /// The edition before this one.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        Self::from_year(self.0 - 1)
    }

    /// The edition, of the same method, whose shares and figures stand in where those of this one are not known.
    #[must_use]
    pub fn stand_in(self) -> Option<Self> {
        (self == Self::WITHOUT_FIGURES).then_some(Self::FIGURES)
    }

    /// The method this edition follows.
    #[must_use]
    pub fn method(self) -> Method {
        match self.0 {
            ..=2017 => Method::Patents,
            2018..=2024 => Method::PatentsAndPublications,
            _ => Method::WithVentureCapital,
        }
    }
}

impl std::fmt::Display for Edition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_figures_of_the_same_method_stand_in() {
        let lent = |edition: Edition| edition.stand_in().map(|from| (edition, from));
        let lent: Vec<_> = Edition::all().filter_map(lent).collect();
        assert_eq!(lent, [(Edition::WITHOUT_FIGURES, Edition::FIGURES)]);
        assert!(lent.iter().all(|(edition, from)| from < edition && from.method() == edition.method()));
    }
}
