//! Where a row of the reader's lies: which cluster of the tables it is, or which city of the gazetteer.

use super::economy::EconomyNames;
use crate::data::{ClusterId, Dataset};
use crate::language::{Language, sort_key};
use std::collections::BTreeMap;

/// `static/data/gazetteer.csv`: cities that have been candidates for the ranking, with coordinates of GeoNames.
const GAZETTEER: &str = include_str!("../../static/data/gazetteer.csv");

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A cluster of the tables.
    Cluster(ClusterId),
    /// A city region of the gazetteer; no statement that it was ever ranked.
    City {
        /// The gazetteer's name for it.
        name: String,
        /// Degrees east and north.
        place: [f64; 2],
    },
    /// Several places of that name, of economies that the row does not tell apart.
    Ambiguous,
}

/// A place that a name may stand for.
#[derive(Clone, Debug, PartialEq)]
struct Candidate {
    found: Found,
    name: String,
    place: [f64; 2],
    /// ISO codes of its economies, the first the one it is counted for.
    economies: Vec<String>,
}

/// Names of places, by [`look_up_key`].
#[derive(Clone, Debug)]
pub struct Gazetteer {
    candidates: Vec<Candidate>,
    /// Candidates by name, in the order of preference.
    by_name: BTreeMap<String, Vec<usize>>,
    economies: EconomyNames,
}

impl Gazetteer {
    /// The clusters of the tables under all their names, and the cities of the gazetteer.
    #[must_use]
    pub fn new(data: &Dataset) -> Self {
        let mut gazetteer =
            Self { candidates: Vec::new(), by_name: BTreeMap::new(), economies: EconomyNames::new(data) };
        for (id, cluster) in data.clusters() {
            let economies = cluster.economies.iter().map(|economy| data.economy(*economy).iso3.clone()).collect();
            let short = cluster.short_name();
            let translated = Language::all().map(|language| language.texts().cluster_name(&cluster.key, &short));
            let names = [cluster.name.clone(), short.clone(), cluster.cities.join(" ")].into_iter().chain(translated);
            let Some(place) = cluster.lon_lat_deg else { continue };
            gazetteer.add(Candidate { found: Found::Cluster(id), name: short.clone(), place, economies }, names);
        }
        for city in cities() {
            let names = [city.name.clone(), city.alias, city.cities.replace(';', " ")];
            let known = names.iter().find_map(|name| gazetteer.cluster(name));
            let place = [city.lon, city.lat];
            let found = known.map_or(Found::City { name: city.name.clone(), place }, Found::Cluster);
            gazetteer.add(Candidate { found, name: city.name, place, economies: vec![city.economy] }, names);
        }
        gazetteer
    }

    /// The names of economies it was made with.
    #[must_use]
    pub fn economies(&self) -> &EconomyNames {
        &self.economies
    }

    /// What a name stands for, of places in the economies that the row names where it names any; none for a name that
    /// is not known. A name of several cities that is not known as a whole is where its first city is.
    #[must_use]
    pub fn find(&self, name: &str, economies: &[String]) -> Option<Found> {
        let codes: Vec<_> = economies.iter().filter_map(|economy| self.economies.code(economy)).collect();
        let first_city = name.split(['–', '—', '-', '/']).next().unwrap_or_default();
        let as_city = |candidate: &Candidate| Found::City { name: candidate.name.clone(), place: candidate.place };
        match self.whole(name, &codes).as_slice() {
            [] => match self.whole(first_city, &codes).as_slice() {
                [] => None,
                // A part of a name is no cluster's name: it tells the place alone.
                [first, rest @ ..] => Some(if are_one(first, rest) { as_city(first) } else { Found::Ambiguous }),
            },
            [first, rest @ ..] => Some(if are_one(first, rest) { first.found.clone() } else { Found::Ambiguous }),
        }
    }

    /// The places of a name, in the economies of the codes where there are any.
    fn whole(&self, name: &str, codes: &[&str]) -> Vec<&Candidate> {
        let lies_in = |candidate: &&Candidate| {
            codes.is_empty() || candidate.economies.iter().any(|economy| codes.contains(&economy.as_str()))
        };
        let named = self.by_name.get(&look_up_key(name)).map(Vec::as_slice).unwrap_or_default();
        named.iter().map(|at| &self.candidates[*at]).filter(lies_in).collect()
    }

    /// The cluster of exactly that name.
    fn cluster(&self, name: &str) -> Option<ClusterId> {
        let named = self.by_name.get(&look_up_key(name))?;
        named.iter().find_map(|at| match self.candidates[*at].found {
            Found::Cluster(cluster) => Some(cluster),
            Found::City { .. } | Found::Ambiguous => None,
        })
    }

    fn add(&mut self, candidate: Candidate, names: impl IntoIterator<Item = String>) {
        let at = self.candidates.len();
        self.candidates.push(candidate);
        for name in names {
            let key = look_up_key(&name);
            let named = self.by_name.entry(key.clone()).or_default();
            if !key.is_empty() && !named.contains(&at) {
                named.push(at);
            }
        }
    }
}

/// Whether all are the same place, or one of the same economies.
fn are_one(first: &Candidate, rest: &[&Candidate]) -> bool {
    rest.iter().all(|other| other.found == first.found || other.economies == first.economies)
}

/// Words that names of cities are written with in short.
const ABBREVIATIONS: [(&str, &str); 4] = [("st", "saint"), ("ste", "sainte"), ("mt", "mount"), ("ft", "fort")];

/// A name without regard to case, diacritics, dashes and spaces, with the words written out that are often not.
pub(super) fn look_up_key(name: &str) -> String {
    let key = sort_key(name);
    let whole = |word| ABBREVIATIONS.iter().find(|(short, _)| *short == word).map_or(word, |(_, whole)| *whole);
    key.split(' ').map(whole).collect::<Vec<_>>().join(" ")
}

/// A row of the gazetteer.
struct City {
    name: String,
    alias: String,
    economy: String,
    cities: String,
    lat: f64,
    lon: f64,
}

/// The rows of the gazetteer; a native test keeps out a file with one that cannot be read.
fn cities() -> Vec<City> {
    let mut reader = csv::Reader::from_reader(GAZETTEER.as_bytes());
    let city = |record: csv::StringRecord| {
        let text = |at: usize| record.get(at).map(str::to_owned);
        let degrees = |at: usize| super::number::Notation::Point.read(record.get(at)?);
        Some(City {
            name: text(0)?,
            alias: text(1)?,
            economy: text(2)?,
            cities: text(3)?,
            lat: degrees(5)?,
            lon: degrees(6)?,
        })
    };
    reader.records().filter_map(Result::ok).filter_map(city).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gazetteer() -> (Dataset, Gazetteer) {
        let data = Dataset::embedded().expect("the tables are sound");
        let gazetteer = Gazetteer::new(&data);
        (data, gazetteer)
    }

    fn key(name: &str, economies: &[&str]) -> Option<String> {
        let (data, gazetteer) = gazetteer();
        let economies: Vec<_> = economies.iter().map(|economy| (*economy).to_owned()).collect();
        match gazetteer.find(name, &economies)? {
            Found::Cluster(cluster) => Some(data.cluster(cluster).key.clone()),
            Found::City { name, .. } => Some(format!("city {name}")),
            Found::Ambiguous => Some("ambiguous".to_owned()),
        }
    }

    #[test]
    fn every_row_of_the_gazetteer_is_read() {
        assert_eq!(cities().len(), GAZETTEER.lines().skip(1).filter(|line| !line.is_empty()).count());
        for city in cities() {
            assert!(city.lat.abs() <= 90.0 && city.lon.abs() <= 180.0, "{}", city.name);
        }
    }

    #[test]
    fn every_cluster_is_found_under_its_names() {
        let (data, gazetteer) = gazetteer();
        for (id, cluster) in data.clusters() {
            let economies = vec![data.economy(cluster.economy()).iso3.clone()];
            for name in [
                cluster.name.clone(),
                cluster.short_name(),
                cluster.name.to_uppercase(),
                cluster.name.replace('–', "-"),
            ] {
                assert_eq!(gazetteer.find(&name, &economies), Some(Found::Cluster(id)), "{name}");
            }
        }
    }

    #[test]
    fn spellings_and_economies_tell_places() {
        assert_eq!(key("tokyo yokohama", &[]).as_deref(), Some("tokyo-yokohama"));
        assert_eq!(key("Sao Paulo", &["Brazil"]).as_deref(), Some("sao-paulo"));
        assert_eq!(key("Prague", &["CZE"]).as_deref(), Some("city Prague"));
        for name in ["St. Petersburg", "St Petersburg", "Saint-Petersburg", "SAINT PETERSBURG"] {
            assert_eq!(key(name, &["Russian Federation"]).as_deref(), Some("city Saint Petersburg"), "{name}");
        }
        for name in ["St. Louis, MO", "Saint Louis", "St Louis"] {
            assert_eq!(key(name, &["USA"]), key("St. Louis", &[]), "{name}");
            assert!(key(name, &[]).is_some(), "{name}");
        }
        assert_eq!(key("Dallas–Ft. Worth", &["United States"]), key("Dallas–Fort Worth, TX", &[]));
        assert_eq!(key("Prague", &["Czech Republic"]).as_deref(), Some("city Prague"));
        assert_eq!(key("Prague", &["捷克"]).as_deref(), Some("city Prague"));
        assert_eq!(key("Zuerich", &["Switzerland"]), None, "nothing is guessed");
        assert_eq!(key("Atlantis", &[]), None);
        assert_eq!(key("Vienna", &["Japan"]), None, "a place in another economy is another place");
    }

    #[test]
    fn a_name_of_several_cities_is_where_the_first_one_is() {
        assert_eq!(key("Vienna–Bratislava", &["AUT"]).as_deref(), Some("city Vienna"));
    }
}
