//! Where a reader's table and the page's own say different things of the same edition, cell by cell.

use super::economy::EconomyNames;
use super::field::Field;
use super::gazetteer::look_up_key;
use crate::data::{Cluster, ClusterId, Dataset, Edition, PreviousRank, Ranking, WrittenAs};
use crate::geo::LonLat;
use crate::language::Language;

/// From so many kilometres on places are not the same. The tables place a label, not a footprint: between cities of one
/// cluster, which others may place it by, lie up to some forty.
pub const APART_KM: f64 = 50.0;

/// A cell in which both say something, and not the same; or a cluster that one of them lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The cluster: an id of the reader's tables, and where the page's own have it, of those too.
    pub cluster: ClusterId,
    /// The edition.
    pub edition: Edition,
    /// What differs.
    pub what: Differing,
}

/// What differs.
#[derive(Clone, Debug, PartialEq)]
pub enum Differing {
    /// A figure or a rank.
    Value {
        /// Which.
        field: Field,
        /// The reader's.
        theirs: f64,
        /// The page's.
        ours: f64,
    },
    /// The rank of the edition before.
    Before {
        /// The reader's.
        theirs: PreviousRank,
        /// The page's.
        ours: PreviousRank,
    },
    /// The name, beyond case, diacritics, dashes and spaces; the page's is that of the cluster.
    Name {
        /// The reader's.
        theirs: String,
    },
    /// The economy it is counted for, or one that it reaches into; the page's are those of the cluster.
    Economies {
        /// The reader's, as they are written.
        theirs: Vec<String>,
    },
    /// The place, by [`APART_KM`] or more.
    Place {
        /// The reader's, in degrees east and north.
        theirs: [f64; 2],
        /// The page's.
        ours: [f64; 2],
        /// How far they are apart.
        km: f64,
    },
    /// Only the reader's table has the cluster in the edition.
    OnlyTheirs,
    /// Only the page's own has it.
    OnlyOurs,
}

/// Everything that differs in the editions of the reader's table, in the order of its rows; what only the page has
/// comes last. What one side leaves empty is no difference.
#[must_use]
pub fn differences(theirs: &Dataset, ours: &Dataset) -> Vec<Difference> {
    let Some(own) = theirs.own_table() else { return Vec::new() };
    own.editions.iter().flat_map(|edition| of_edition(theirs, ours, *edition)).collect()
}

fn of_edition(theirs: &Dataset, ours: &Dataset, edition: Edition) -> Vec<Difference> {
    // An edition that the page has nothing of cannot differ.
    if ours.rankings(edition).next().is_none() {
        return Vec::new();
    }
    let economies = EconomyNames::new(ours);
    let mut missing: Vec<_> =
        ours.rankings(edition).filter(|row| theirs.ranking(edition, row.cluster).is_none()).collect();
    let mut found = Vec::new();
    for row in theirs.rankings(edition) {
        let own = ours.ranking(edition, row.cluster).or_else(|| {
            let at = missing.iter().position(|own| is_namesake(theirs, ours, row.cluster, own.cluster))?;
            Some(missing.remove(at))
        });
        let cluster = own.map_or(row.cluster, |own| own.cluster);
        let difference = |what| Difference { cluster, edition, what };
        match own {
            Some(own) => {
                let written = written(theirs, edition, row.cluster);
                found.extend(identity(&written, &economies, ours, own.cluster).into_iter().map(difference));
                found.extend(place(theirs.cluster(row.cluster), ours.cluster(own.cluster)).map(difference));
                found.extend(values(row, own).into_iter().map(difference));
            }
            None => found.push(difference(Differing::OnlyTheirs)),
        }
    }
    let of_ours = |row: &Ranking| Difference { cluster: row.cluster, edition, what: Differing::OnlyOurs };
    found.extend(missing.into_iter().map(of_ours));
    found
}

/// Whether a cluster that the reader's table has added has the name of one of the page's own: then its economy differs.
fn is_namesake(theirs: &Dataset, ours: &Dataset, added: ClusterId, own: ClusterId) -> bool {
    added.index() >= ours.clusters().len() && is_name_of(&theirs.cluster(added).name, ours.cluster(own))
}

fn is_name_of(name: &str, cluster: &Cluster) -> bool {
    let short = cluster.short_name();
    let translated = Language::all().map(|language| language.texts().cluster_name(&cluster.key, &short));
    let names = [cluster.name.clone(), short.clone(), cluster.cities.join(" ")].into_iter().chain(translated);
    let key = look_up_key(name);
    names.into_iter().any(|other| look_up_key(&other) == key)
}

/// What a row of the reader's table calls its cluster: of one that the page lacks, the tables hold it.
fn written(theirs: &Dataset, edition: Edition, cluster: ClusterId) -> WrittenAs {
    let mut all = theirs.own_table().into_iter().flat_map(|own| &own.written);
    let known = all.find(|row| row.edition == edition && row.cluster == cluster).cloned();
    known.unwrap_or_else(|| {
        let Cluster { name, economies, .. } = theirs.cluster(cluster);
        let economies = economies.iter().map(|economy| theirs.economy(*economy).name.clone());
        let economies = economies.filter(|name| !name.is_empty()).collect();
        WrittenAs { edition, cluster, name: name.clone(), economies }
    })
}

fn identity(written: &WrittenAs, names: &EconomyNames, ours: &Dataset, own: ClusterId) -> Vec<Differing> {
    let cluster = ours.cluster(own);
    let codes: Vec<_> = cluster.economies.iter().map(|economy| ours.economy(*economy).iso3.as_str()).collect();
    let theirs: Vec<_> = written.economies.iter().map(|economy| names.code(economy)).collect();
    let is_ours = |code: &Option<&str>| code.is_some_and(|code| codes.contains(&code));
    let same_first = theirs.first().is_none_or(|first| *first == codes.first().copied());
    let mut found = Vec::new();
    if !is_name_of(&written.name, cluster) {
        found.push(Differing::Name { theirs: written.name.clone() });
    }
    if !same_first || !theirs.iter().all(is_ours) {
        found.push(Differing::Economies { theirs: written.economies.clone() });
    }
    found
}

fn place(theirs: &Cluster, ours: &Cluster) -> Option<Differing> {
    let (theirs, ours) = (theirs.lon_lat_deg?, ours.lon_lat_deg?);
    let [one, other] = [theirs, ours].map(|[lon_deg, lat_deg]| LonLat { lon_deg, lat_deg });
    let km = one.km_to(other);
    (km >= APART_KM).then_some(Differing::Place { theirs, ours, km })
}

fn values(theirs: &Ranking, ours: &Ranking) -> Vec<Differing> {
    let both = |row: &Ranking| {
        [
            (Field::Rank, row.rank().map(f64::from)),
            (Field::PctApplications, row.pct_applications.value()),
            (Field::Publications, row.publications.value()),
            (Field::SharePct, row.share_pct.value()),
            (Field::SharePublications, row.share_publications.value()),
            (Field::ShareTotal, row.share_total.value()),
            (Field::Growth, row.growth_pct.value()),
        ]
    };
    let value = |((field, theirs), (_, ours)): ((Field, Option<f64>), (Field, Option<f64>))| {
        let (theirs, ours) = (theirs?, ours?);
        (!same_to_the_last_printed_digit(theirs, ours)).then_some(Differing::Value { field, theirs, ours })
    };
    let mut found: Vec<_> = both(theirs).into_iter().zip(both(ours)).filter_map(value).collect();
    if let (Some(theirs), Some(ours)) = (theirs.previous_rank.value(), ours.previous_rank.value())
        && theirs != ours
    {
        found.push(Differing::Before { theirs, ours });
    }
    found
}

/// Sums of shares that the reader's table did not print are worked out in binary fractions.
fn same_to_the_last_printed_digit(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_as_far_apart_as_on_a_globe() {
        let [vienna, sydney] = [[16.3721, 48.2085], [151.2093, -33.8688]];
        let [one, other] = [vienna, sydney].map(|[lon_deg, lat_deg]| LonLat { lon_deg, lat_deg });
        assert!((one.km_to(other) - 15_990.0).abs() < 30.0, "{}", one.km_to(other));
        let degree = LonLat { lon_deg: 0.0, lat_deg: 0.0 }.km_to(LonLat { lon_deg: 1.0, lat_deg: 0.0 });
        assert!((degree - 111.19).abs() < 0.01);
        assert!(LonLat { lon_deg: -179.9, lat_deg: 0.0 }.km_to(LonLat { lon_deg: 179.9, lat_deg: 0.0 }) < 25.0);
    }
}
