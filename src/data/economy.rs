//! An economy, as WIPO and the World Bank use the word.

use super::Edition;

/// World Bank region (the grouping of 2024).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
pub enum Region {
    /// East Asia & Pacific.
    #[serde(rename = "East Asia & Pacific")]
    EastAsiaPacific,
    /// Europe & Central Asia.
    #[serde(rename = "Europe & Central Asia")]
    EuropeCentralAsia,
    /// Latin America & Caribbean.
    #[serde(rename = "Latin America & Caribbean")]
    LatinAmericaCaribbean,
    /// Middle East & North Africa.
    #[serde(rename = "Middle East & North Africa")]
    MiddleEastNorthAfrica,
    /// North America.
    #[serde(rename = "North America")]
    NorthAmerica,
    /// South Asia.
    #[serde(rename = "South Asia")]
    SouthAsia,
}

impl Region {
    /// Every region, in alphabetical order.
    pub const ALL: [Self; 6] = [
        Self::EastAsiaPacific,
        Self::EuropeCentralAsia,
        Self::LatinAmericaCaribbean,
        Self::MiddleEastNorthAfrica,
        Self::NorthAmerica,
        Self::SouthAsia,
    ];

    /// The World Bank's name for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EastAsiaPacific => "East Asia & Pacific",
            Self::EuropeCentralAsia => "Europe & Central Asia",
            Self::LatinAmericaCaribbean => "Latin America & Caribbean",
            Self::MiddleEastNorthAfrica => "Middle East & North Africa",
            Self::NorthAmerica => "North America",
            Self::SouthAsia => "South Asia",
        }
    }
}

/// World Bank income group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
pub enum IncomeGroup {
    /// High income.
    #[serde(rename = "High income")]
    High,
    /// Upper middle income.
    #[serde(rename = "Upper middle income")]
    UpperMiddle,
    /// Lower middle income.
    #[serde(rename = "Lower middle income")]
    LowerMiddle,
}

impl IncomeGroup {
    /// Every group that occurs, from the highest.
    pub const ALL: [Self; 3] = [Self::High, Self::UpperMiddle, Self::LowerMiddle];

    /// The World Bank's name for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::High => "High income",
            Self::UpperMiddle => "Upper middle income",
            Self::LowerMiddle => "Lower middle income",
        }
    }
}

/// The two halves the article compares: high income against all the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncomeLevel {
    /// High income.
    High,
    /// Upper and lower middle income.
    Middle,
}

impl IncomeGroup {
    /// The half the group belongs to.
    #[must_use]
    pub fn level(self) -> IncomeLevel {
        match self {
            Self::High => IncomeLevel::High,
            Self::UpperMiddle | Self::LowerMiddle => IncomeLevel::Middle,
        }
    }
}

/// An economy clusters are counted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Economy {
    /// ISO 3166-1 alpha-3 code.
    pub iso3: String,
    /// ISO 3166-1 alpha-2 code.
    pub iso2: String,
    /// ISO 3166-1 numeric code; the id of the basemap's features.
    pub iso_numeric: u16,
    /// English name.
    pub name: String,
    /// World Bank region; none for an economy that a reader's own table names and the tables do not hold.
    pub region: Option<Region>,
    /// Income group of July 2022.
    pub income_2022: Option<IncomeGroup>,
    /// Income group of September 2024.
    pub income_2024: Option<IncomeGroup>,
}

impl Economy {
    /// The code of the one that stands for none ([`Economy::is_unknown`]).
    pub const UNKNOWN: &str = "unknown";

    /// The name without an article: `Netherlands`.
    #[must_use]
    pub fn short_name(&self) -> &str {
        self.name.strip_prefix("The ").unwrap_or(&self.name)
    }

    /// Whether a reader's own table has added it, so that nothing but its name is known.
    #[must_use]
    pub fn is_added(&self) -> bool {
        self.iso2.is_empty()
    }

    /// Whether it stands for none: clusters of which a reader's own table names no economy are filed under it.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.is_added() && self.name.is_empty()
    }

    /// The income group the World Bank gave it at the time of an edition.
    #[must_use]
    pub fn income_in(&self, edition: Edition) -> Option<IncomeGroup> {
        if edition.year() < 2024 { self.income_2022 } else { self.income_2024 }
    }
}
