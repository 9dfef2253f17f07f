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
    /// The edition whose published table stands in for shares and figures of the current one.
    pub const FIGURES: Self = Self(2023);

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
