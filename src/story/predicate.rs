//! Which check belongs to which claim.

use super::case::Case;
use super::{counts, growth, ranks, shares};

/// The check of a claim. Found by the claim's key alone: its wording may be mended without touching the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Predicate {
    /// China has more clusters than any other economy.
    MostClusters,
    /// It led the year before as well, and not before that.
    SecondYear,
    /// China's count and its change.
    TwentySix,
    /// The count of the United States and its place.
    UsTwenty,
    /// The ranks of Shenzhen–Hong Kong–Guangzhou and Beijing.
    SecondAndThird,
    /// Tokyo–Yokohama's rank in both editions.
    TokyoFirst,
    /// The sum of three shares of patent applications.
    NearlyTwentyPercent,
    /// The growth of Hefei and Zhengzhou.
    HefeiZhengzhou,
    /// Growth and moves of the clusters of two regions.
    NorthAmericaEurope,
    /// Growth and moves by income level.
    MiddleIncome,
    /// The growth of Cairo and Chennai, and its cause.
    CairoChennai,
    /// The first fifteen ranks.
    TopFifteen,
    /// A cluster's name and what its rank rests on.
    CaptionGuangdong,
}

impl Predicate {
    /// Every check with the key of its claim.
    pub const ALL: [(&'static str, Self); 13] = [
        ("most-clusters", Self::MostClusters),
        ("second-year", Self::SecondYear),
        ("twenty-six", Self::TwentySix),
        ("us-twenty", Self::UsTwenty),
        ("second-and-third", Self::SecondAndThird),
        ("tokyo-first", Self::TokyoFirst),
        ("nearly-twenty-percent", Self::NearlyTwentyPercent),
        ("hefei-zhengzhou", Self::HefeiZhengzhou),
        ("north-america-europe", Self::NorthAmericaEurope),
        ("middle-income", Self::MiddleIncome),
        ("cairo-chennai", Self::CairoChennai),
        ("top-fifteen", Self::TopFifteen),
        ("caption-guangdong", Self::CaptionGuangdong),
    ];

    /// The check of the claim with a key.
    #[must_use]
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == key).map(|(_, predicate)| *predicate)
    }

    pub(super) fn examine(self, case: &mut Case<'_>) {
        match self {
            Self::MostClusters => counts::most_clusters(case),
            Self::SecondYear => counts::second_year(case),
            Self::TwentySix => counts::twenty_six(case),
            Self::UsTwenty => counts::us_twenty(case),
            Self::SecondAndThird => ranks::second_and_third(case),
            Self::TokyoFirst => ranks::tokyo_first(case),
            Self::TopFifteen => ranks::top_fifteen(case),
            Self::CaptionGuangdong => ranks::caption_guangdong(case),
            Self::NearlyTwentyPercent => shares::nearly_twenty_percent(case),
            Self::HefeiZhengzhou => growth::hefei_zhengzhou(case),
            Self::CairoChennai => growth::cairo_chennai(case),
            Self::NorthAmericaEurope => growth::north_america_europe(case),
            Self::MiddleIncome => growth::middle_income(case),
        }
    }
}
