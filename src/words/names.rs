//! Names of clusters and economies: in labels, in sentences, as owners.

use super::grammar::capitalised;
use crate::data::{Cluster, ClusterId, Dataset, Economy, EconomyId};
use crate::language::Language;
use crate::state::sort_key;

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

/// The economies a cluster reaches into, the one it is counted for first: `China / Hong Kong, China`.
#[must_use]
pub fn economies_line(language: Language, data: &Dataset, cluster: &Cluster) -> String {
    let names: Vec<_> = cluster.economies.iter().map(|id| name_of_economy(language, data, *id)).collect();
    names.join(" / ")
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
    let spelling = language.texts().economy_spelling(&economy.iso3);
    let name = if spelling.is_empty() { economy_name(language, economy) } else { spelling };
    sort_key(&name)
}
