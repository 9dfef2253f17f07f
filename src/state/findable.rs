//! What the search can find, under which names.

use super::FoundKind;
use crate::data::{Cluster, Dataset, Economy, EconomyId, Edition};
use crate::language::{Folded, Language, fold};

/// A cluster or an economy.
pub(super) struct Findable {
    pub(super) kind: FoundKind,
    /// Its name in the page's language.
    pub(super) name: String,
    /// What it is found by; the first that matches counts.
    pub(super) names: Vec<Name>,
}

/// A name with its letters as they are compared.
pub(super) struct Name {
    pub(super) text: String,
    pub(super) folded: Folded,
    pub(super) by: By,
    /// Of another language than the page's.
    pub(super) is_foreign: bool,
}

/// What a name is to the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// The name shown, or a longer form that is shown in its place.
    Name,
    /// A country code.
    Code,
    /// A city, or the name in another language.
    Other,
    /// Several spellings with spaces between them.
    Spelling,
}

/// Every cluster, and every economy that has some.
pub(super) fn findables(language: Language, data: &Dataset) -> Vec<Findable> {
    let clusters = data.clusters().map(|(id, cluster)| {
        let kind = FoundKind::Cluster(id);
        Findable { kind, name: name_of_cluster(language, cluster), names: names_of_cluster(language, cluster) }
    });
    let is_found = |(id, economy): &(EconomyId, &Economy)| !economy.is_unknown() && has_clusters(data, *id);
    let economies = data.economies().filter(is_found).map(|(id, economy)| {
        let kind = FoundKind::Economy(id);
        Findable { kind, name: name_of_economy(language, economy), names: names_of_economy(language, economy) }
    });
    clusters.chain(economies).collect()
}

fn name_of_cluster(language: Language, cluster: &Cluster) -> String {
    language.texts().cluster_name(&cluster.key, cluster.short_name())
}

fn name_of_economy(language: Language, economy: &Economy) -> String {
    language.texts().economy_name(&economy.iso3, economy.short_name())
}

/// Whether choosing the economy can lead anywhere: some cluster or count is its own.
fn has_clusters(data: &Dataset, economy: EconomyId) -> bool {
    data.clusters().any(|(_, cluster)| cluster.economy() == economy)
        || Edition::all().any(|edition| data.count(edition, economy).is_some())
}

/// The name shown, spellings, other names, cities, and what other languages call it. WIPO’s name with the state takes the place of
/// the name where that is WIPO’s, and is one of the others elsewhere.
fn names_of_cluster(language: Language, cluster: &Cluster) -> Vec<Name> {
    let own = name_of_cluster(language, cluster);
    let is_wipo = own == cluster.short_name();
    let spelling = |language: Language| language.texts().cluster_spelling(&cluster.key);
    let also = |language: Language| language.texts().cluster_also(&cluster.key);
    let mut names = vec![(own, By::Name, false), (spelling(language), By::Spelling, false)];
    names.push((also(language), By::Spelling, false));
    names.extend(cluster.cities.iter().map(|city| (city.clone(), By::Other, false)));
    for other in others(language) {
        names.extend([(name_of_cluster(other, cluster), By::Other, true), (spelling(other), By::Spelling, true)]);
        names.push((also(other), By::Spelling, true));
    }
    let in_full = cluster.name.clone();
    if is_wipo {
        names.insert(1, (in_full, By::Name, false));
    } else {
        names.push((in_full, By::Other, true));
    }
    folded(names.into_iter())
}

/// The name shown, codes, spellings, other names, and what other languages call it.
fn names_of_economy(language: Language, economy: &Economy) -> Vec<Name> {
    let spelling = |language: Language| language.texts().economy_spelling(&economy.iso3);
    let also = |language: Language| language.texts().economy_also(&economy.iso3);
    let own = [
        (name_of_economy(language, economy), By::Name, false),
        (economy.iso3.clone(), By::Code, false),
        (economy.iso2.clone(), By::Code, false),
        (spelling(language), By::Spelling, false),
        (also(language), By::Spelling, false),
    ];
    let foreign = others(language).flat_map(|other| {
        let name = (name_of_economy(other, economy), By::Other, true);
        [name, (spelling(other), By::Spelling, true), (also(other), By::Spelling, true)]
    });
    folded(own.into_iter().chain(foreign))
}

fn others(language: Language) -> impl Iterator<Item = Language> {
    Language::all().filter(move |other| *other != language)
}

fn folded(names: impl Iterator<Item = (String, By, bool)>) -> Vec<Name> {
    let name = |(text, by, is_foreign): (String, By, bool)| Name { folded: fold(&text), text, by, is_foreign };
    names.map(name).filter(|name| !name.folded.is_empty()).collect()
}
