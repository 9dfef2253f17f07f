//! Names of clusters and economies, in labels, in sentences, as owners; and of the groups economies are in.

use super::grammar::capitalised;
use crate::data::{Cluster, ClusterId, Dataset, Economy, EconomyId, IncomeGroup, IncomeLevel, Region};
use crate::language::{Language, sort_key};

/// A cluster's name for labels, without the state's abbreviation: `San Diego`, `圣迭戈`. WIPO's spelling where the
/// language has no other.
#[must_use]
pub fn cluster_name(language: Language, cluster: &Cluster) -> String {
    language.texts().cluster_name(&cluster.key, cluster.short_name())
}

/// WIPO's spelling with the state, `San Diego, CA`; the language's name where it has one of its own.
#[must_use]
pub fn cluster_in_full(language: Language, cluster: &Cluster) -> String {
    let name = cluster_name(language, cluster);
    if name == cluster.short_name() { cluster.name.clone() } else { name }
}

/// The same as [`cluster_name`], for an id.
#[must_use]
pub fn name_of_cluster(language: Language, data: &Dataset, cluster: ClusterId) -> String {
    cluster_name(language, data.cluster(cluster))
}

/// The name of an economy in labels and lists, without an article. Hong Kong and Macao are written as WIPO writes
/// them; Taiwan carries the asterisk of WIPO's table, explained by [`economy_remark`].
#[must_use]
pub fn economy_name(language: Language, economy: &Economy) -> String {
    language.texts().economy_name(&economy.iso3, economy.short_name())
}

/// The same, for an id.
#[must_use]
pub fn name_of_economy(language: Language, data: &Dataset, economy: EconomyId) -> String {
    economy_name(language, data.economy(economy))
}

/// The name within a sentence: `the United States`.
#[must_use]
pub fn economy_in_sentence(language: Language, economy: &Economy) -> String {
    language.texts().economy_in_sentence(&economy.iso3, economy.short_name())
}

/// The name at the start of a sentence: `The United States`.
#[must_use]
pub fn economy_at_start(language: Language, economy: &Economy) -> String {
    capitalised(&economy_in_sentence(language, economy))
}

/// The name as an owner within a sentence: `China’s`, `the United States’`.
pub(super) fn possessive(language: Language, economy: &Economy) -> String {
    language.texts().economy_possessive(&economy.iso3, economy.short_name())
}

/// The economies a cluster reaches into, the one it is counted for first: `China / Hong Kong, China`; that none is known, and
/// why.
#[must_use]
pub fn economies_line(language: Language, data: &Dataset, cluster: &Cluster) -> String {
    if data.economy(cluster.economy()).is_unknown() {
        return language.texts().economy_unknown_why();
    }
    economies_short(language, data, cluster)
}

/// The same without the reason for what is not known: for lists.
#[must_use]
pub fn economies_short(language: Language, data: &Dataset, cluster: &Cluster) -> String {
    let names: Vec<_> = cluster.economies.iter().map(|id| name_of_economy(language, data, *id)).collect();
    names.join(" / ")
}

/// A region of the World Bank: `East Asia & Pacific`.
#[must_use]
pub fn region_name(language: Language, region: Region) -> String {
    let texts = language.texts();
    match region {
        Region::EastAsiaPacific => texts.region_east_asia_pacific(),
        Region::EuropeCentralAsia => texts.region_europe_central_asia(),
        Region::LatinAmericaCaribbean => texts.region_latin_america_caribbean(),
        Region::MiddleEastNorthAfrica => texts.region_middle_east_north_africa(),
        Region::NorthAmerica => texts.region_north_america(),
        Region::SouthAsia => texts.region_south_asia(),
    }
}

/// An income group of the World Bank: `Upper middle income`.
#[must_use]
pub fn income_name(language: Language, income: IncomeGroup) -> String {
    let texts = language.texts();
    match income {
        IncomeGroup::High => texts.income_high(),
        IncomeGroup::UpperMiddle => texts.income_upper_middle(),
        IncomeGroup::LowerMiddle => texts.income_lower_middle(),
    }
}

/// The same after the name of an economy: `upper middle income`.
pub(super) fn income_of(language: Language, income: IncomeGroup) -> String {
    let texts = language.texts();
    match income {
        IncomeGroup::High => texts.income_of_high(),
        IncomeGroup::UpperMiddle => texts.income_of_upper_middle(),
        IncomeGroup::LowerMiddle => texts.income_of_lower_middle(),
    }
}

/// `High-income economies`.
#[must_use]
pub fn level_name(language: Language, level: IncomeLevel) -> String {
    match level {
        IncomeLevel::High => language.texts().level_high(),
        IncomeLevel::Middle => language.texts().level_middle(),
    }
}

/// What a name's asterisk stands for.
#[must_use]
pub fn economy_remark(language: Language, economy: &Economy) -> Option<String> {
    (economy.iso3 == "TWN").then(|| language.texts().economy_asterisk())
}

/// What a cluster's name is sorted by: its spelling where its letters have no order that readers know, as in Chinese.
pub(crate) fn cluster_order(language: Language, cluster: &Cluster) -> String {
    let spelling = language.texts().cluster_spelling(&cluster.key);
    let name = if spelling.is_empty() { cluster_name(language, cluster) } else { spelling };
    sort_key(&name)
}

/// The same for an economy.
pub(crate) fn economy_order(language: Language, economy: &Economy) -> String {
    // Behind all that have a name.
    if economy.is_unknown() {
        return char::MAX.to_string();
    }
    let spelling = language.texts().economy_spelling(&economy.iso3);
    let name = if spelling.is_empty() { economy_name(language, economy) } else { spelling };
    sort_key(&name)
}
