//! A reader's rows in the place of an edition: the tables the whole page then runs on.

use super::economy::EconomyNames;
use super::gazetteer::{Found, Gazetteer, look_up_key};
use super::row::Row;
use crate::data::{
    Cluster, ClusterId, CountBasis, Dataset, Economy, EconomyCount, EconomyId, Edition, Grade, Known, Listing, Missing,
    OwnTable, Provenance, Ranking, Source, SourceId, WrittenAs,
};
use crate::language::sort_key;
use std::collections::BTreeMap;

/// The tables with a reader's rows in them, and what could not be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// The tables.
    pub data: Dataset,
    /// Clusters without a place on the map, in the order of the file.
    pub unplaced: Vec<Unplaced>,
    /// Rows that could not be taken, in the order of the file.
    pub refused: Vec<Refused>,
}

impl Applied {
    /// The same where rows of the file could not be read: they may be of the 100 as well.
    #[must_use]
    pub fn leaving_out(mut self, rows: usize) -> Self {
        if let Some(own) = &mut self.data.own {
            own.left_out += rows;
        }
        self
    }
}

/// A cluster that no look-up could place.
#[derive(Clone, Debug, PartialEq)]
pub struct Unplaced {
    /// The cluster.
    pub cluster: ClusterId,
    /// The line it stands on.
    pub line: u64,
    /// The name as written.
    pub name: String,
    /// Whether several places have that name.
    pub is_ambiguous: bool,
}

/// A row that contradicts another one, or goes past what an edition holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line it stands on.
    pub line: u64,
    /// The name as written.
    pub name: String,
    /// Why.
    pub reason: Reason,
}

/// Why a row was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Another row has the rank.
    RankTaken {
        /// The rank.
        rank: u16,
        /// The line of the other row.
        line: u64,
    },
    /// Another row is the same cluster.
    ClusterTaken {
        /// The line of the other row.
        line: u64,
    },
    /// The rank is past the last one of an edition.
    PastTheLast {
        /// The rank.
        rank: u16,
    },
    /// The edition has all the clusters it can have.
    Full,
}

/// What a name is without regard to case, diacritics, dashes, spaces and abbreviations: places given by hand go by it.
#[must_use]
pub fn place_name(name: &str) -> String {
    look_up_key(name)
}

/// Puts rows in the place of their editions. Rows that name no edition are of `edition`; `places` are places that the
/// reader gave to names, by [`place_name`], in degrees east and north.
#[must_use]
pub fn apply(
    base: &Dataset,
    gazetteer: &Gazetteer,
    (rows, file): (&[Row], &str),
    edition: Edition,
    places: &BTreeMap<String, [f64; 2]>,
) -> Applied {
    let mut tables = Applying::new(base, file);
    for row in rows {
        tables.add(gazetteer, row, row.edition.unwrap_or(edition), places);
    }
    tables.finish()
}

/// The tables under way.
struct Applying {
    data: Dataset,
    source: SourceId,
    /// Clusters that the tables did not hold, by name and economy.
    added: BTreeMap<(String, EconomyId), ClusterId>,
    /// Economies that the tables did not hold, by name.
    economies: BTreeMap<String, EconomyId>,
    /// Lines by edition and rank, and by edition and cluster.
    ranks: BTreeMap<(Edition, u16), u64>,
    members: BTreeMap<(Edition, ClusterId), u64>,
    /// How many clusters an edition has.
    sizes: BTreeMap<Edition, u16>,
    unplaced: Vec<Unplaced>,
    refused: Vec<Refused>,
}

/// The economy of clusters whose row names none.
const UNNAMED_ECONOMY: &str = "";
/// More economies than a cluster can reach into; those after them are passed over, so that ids last.
const MOST_ECONOMIES: usize = 8;
/// Letters of a key for addresses before its number. Names can be of any length, and an address holds ten keys.
const MOST_LETTERS: usize = 40;

impl Applying {
    fn new(base: &Dataset, file: &str) -> Self {
        let mut data = base.clone();
        let source = SourceId(id_of(data.sources.len()));
        data.sources.push(Source {
            key: "own".to_owned(),
            title: file.to_owned(),
            url: String::new(),
            publisher: String::new(),
            date: String::new(),
            kind: "own table".to_owned(),
        });
        data.own =
            Some(OwnTable { name: file.to_owned(), editions: Vec::new(), source, written: Vec::new(), left_out: 0 });
        Self {
            data,
            source,
            added: BTreeMap::new(),
            economies: BTreeMap::new(),
            ranks: BTreeMap::new(),
            members: BTreeMap::new(),
            sizes: BTreeMap::new(),
            unplaced: Vec::new(),
            refused: Vec::new(),
        }
    }

    fn add(&mut self, gazetteer: &Gazetteer, row: &Row, edition: Edition, places: &BTreeMap<String, [f64; 2]>) {
        if let Err(reason) = self.check_rank(row, edition) {
            self.refuse(row, reason);
            return;
        }
        let found = gazetteer.find(&row.name, &row.economies);
        let known = match found {
            Some(Found::Cluster(cluster)) => Some(cluster),
            _ => self
                .known_economy(gazetteer, row.economies.first().map_or(UNNAMED_ECONOMY, String::as_str))
                .and_then(|economy| self.added.get(&(place_name(&row.name), economy)).copied()),
        };
        if let Some(line) = known.and_then(|cluster| self.members.get(&(edition, cluster))).copied() {
            self.refuse(row, Reason::ClusterTaken { line });
            return;
        }
        self.replace(edition);
        let cluster = known.unwrap_or_else(|| self.new_cluster(gazetteer, row, found.as_ref(), places));
        self.move_to(cluster, row.place);
        self.members.insert((edition, cluster), row.line);
        *self.sizes.entry(edition).or_default() += 1;
        if let (Some(own), Some(Found::Cluster(_))) = (&mut self.data.own, &found) {
            let (name, economies) = (row.name.clone(), row.economies.clone());
            own.written.push(WrittenAs { edition, cluster, name, economies });
        }
        if let Some(rank) = row.rank {
            self.ranks.insert((edition, rank), row.line);
        }
        self.data.rankings.push(self.ranking(row, edition, cluster));
    }

    /// A place that a row states wins over any look-up, also for clusters that the tables place themselves.
    fn move_to(&mut self, cluster: ClusterId, place: Option<[f64; 2]>) {
        let (Some(place), Some(moved)) = (place, self.data.clusters.get_mut(usize::from(cluster.0))) else { return };
        if moved.lon_lat_deg != Some(place) {
            moved.lon_lat_deg = Some(place);
            moved.position.clear();
            self.unplaced.retain(|row| row.cluster != cluster);
        }
    }

    fn refuse(&mut self, row: &Row, reason: Reason) {
        if let Some(own) = &mut self.data.own {
            own.left_out += 1;
        }
        self.refused.push(Refused { line: row.line, name: row.name.clone(), reason });
    }

    /// Takes what the tables hold of an edition away, once: with the first row that is taken in its place.
    fn replace(&mut self, edition: Edition) {
        let Some(own) = self.data.own.as_mut().filter(|own| !own.editions.contains(&edition)) else { return };
        own.editions.push(edition);
        self.data.rankings.retain(|row| row.edition != edition);
        self.data.counts.retain(|count| count.edition != edition);
    }

    /// What needs no look-up comes first: of a million rows only an edition's hundred are looked up.
    fn check_rank(&self, row: &Row, edition: Edition) -> Result<(), Reason> {
        if let Some(rank) = row.rank.filter(|rank| *rank > Dataset::RANKED_CLUSTERS) {
            return Err(Reason::PastTheLast { rank });
        }
        if let Some((rank, line)) = row.rank.and_then(|rank| Some((rank, *self.ranks.get(&(edition, rank))?))) {
            return Err(Reason::RankTaken { rank, line });
        }
        let size = self.sizes.get(&edition).copied().unwrap_or_default();
        if size < Dataset::RANKED_CLUSTERS { Ok(()) } else { Err(Reason::Full) }
    }

    fn new_cluster(
        &mut self,
        gazetteer: &Gazetteer,
        row: &Row,
        found: Option<&Found>,
        places: &BTreeMap<String, [f64; 2]>,
    ) -> ClusterId {
        let id = ClusterId(id_of(self.data.clusters.len()));
        let economies = self.economies_of(gazetteer, row);
        let by_hand = places.get(&place_name(&row.name)).copied();
        let in_gazetteer = match found {
            Some(Found::City { place, .. }) => Some(*place),
            Some(Found::Cluster(_) | Found::Ambiguous) | None => None,
        };
        let lon_lat_deg = row.place.or(by_hand).or(in_gazetteer);
        if lon_lat_deg.is_none() {
            let is_ambiguous = found == Some(&Found::Ambiguous);
            self.unplaced.push(Unplaced { cluster: id, line: row.line, name: row.name.clone(), is_ambiguous });
        }
        self.added.insert((place_name(&row.name), economies[0]), id);
        self.data.clusters.push(Cluster {
            key: self.cluster_key(&row.name),
            name: row.name.clone(),
            economies,
            cities: Vec::new(),
            geonames_ids: Vec::new(),
            lon_lat_deg,
            position: String::new(),
        });
        id
    }

    /// A key for addresses that no other cluster has: `vienna`, `vienna-2`.
    fn cluster_key(&self, name: &str) -> String {
        let letters = sort_key(name).replace(' ', "-");
        let is_kept = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '-';
        let taken: Vec<_> = self.data.clusters.iter().map(|cluster| cluster.key.as_str()).collect();
        free_key(&letters.chars().filter(is_kept).collect::<String>(), "cluster", &taken)
    }

    /// A code for addresses that no other economy has: that of ISO where the name is known, else `new-atlantis`.
    fn economy_code(&self, names: &EconomyNames, written: &str) -> String {
        let letters = names.code(written).map_or_else(|| sort_key(written).replace(' ', "-"), str::to_owned);
        let otherwise = if written.is_empty() { Economy::UNKNOWN } else { "economy" };
        let taken: Vec<_> = self.data.economies.iter().map(|economy| economy.iso3.as_str()).collect();
        free_key(&letters, otherwise, &taken)
    }

    /// The economies of a row, from one to [`MOST_ECONOMIES`]: those of the tables where they are known by any name, else
    /// new ones under the name written. A row that names none has one without a name.
    fn economies_of(&mut self, gazetteer: &Gazetteer, row: &Row) -> Vec<EconomyId> {
        let mut ids = Vec::new();
        for written in row.economies.iter().take(MOST_ECONOMIES) {
            let id = self.known_economy(gazetteer, written).unwrap_or_else(|| self.new_economy(gazetteer, written));
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        if ids.is_empty() {
            let unnamed = self.known_economy(gazetteer, UNNAMED_ECONOMY);
            ids.push(unnamed.unwrap_or_else(|| self.new_economy(gazetteer, UNNAMED_ECONOMY)));
        }
        ids
    }

    /// The economy of a name: of the tables, or one that a row before has added.
    fn known_economy(&self, gazetteer: &Gazetteer, written: &str) -> Option<EconomyId> {
        let names = gazetteer.economies();
        names.id(written).or_else(|| self.economies.get(&economy_key(names, written)).copied())
    }

    fn new_economy(&mut self, gazetteer: &Gazetteer, written: &str) -> EconomyId {
        let name = economy_key(gazetteer.economies(), written);
        let id = EconomyId(id_of(self.data.economies.len()));
        self.data.economies.push(Economy {
            iso3: self.economy_code(gazetteer.economies(), written),
            iso2: String::new(),
            iso_numeric: 0,
            name: written.to_owned(),
            region: None,
            income_2022: None,
            income_2024: None,
        });
        self.economies.insert(name, id);
        id
    }

    fn ranking(&self, row: &Row, edition: Edition, cluster: ClusterId) -> Ranking {
        Ranking {
            edition,
            cluster,
            listing: row.rank.map_or(Listing::Listed, Listing::Ranked),
            pct_applications: known(row.pct_applications),
            publications: known(row.publications),
            share_pct: known(row.share_pct),
            share_publications: known(row.share_publications),
            share_total: known(row.share_total),
            previous_rank: known(row.previous_rank),
            growth_pct: known(row.growth_pct),
            intensity_rank: known(None),
            top_applicant: known(None),
            top_organisation: known(None),
            provenance: Provenance { grade: Grade::OwnTable, sources: vec![self.source], note: None },
        }
    }

    /// The counts that follow from the rows: exact where an edition's 100 are all there, each with an economy and none
    /// against another row that was left out; else lower limits. What has no economy is in no count.
    fn counts(&self) -> Vec<EconomyCount> {
        let mut counts: BTreeMap<(Edition, EconomyId), u16> = BTreeMap::new();
        for (edition, cluster) in self.members.keys() {
            let economy = self.data.cluster(*cluster).economy();
            if !self.data.economy(economy).is_unknown() {
                *counts.entry((*edition, economy)).or_default() += 1;
            }
        }
        let is_contradicted = self.refused.iter().any(|row| matches!(row.reason, Reason::RankTaken { .. }));
        let is_whole = |edition: Edition| {
            let counted = counts.iter().filter(|((year, _), _)| *year == edition).map(|(_, clusters)| clusters);
            !is_contradicted && counted.sum::<u16>() == Dataset::RANKED_CLUSTERS
        };
        let count = |((edition, economy), clusters): ((Edition, EconomyId), u16)| EconomyCount {
            edition,
            economy,
            clusters,
            basis: if is_whole(edition) { CountBasis::Stated } else { CountBasis::AtLeast },
            sources: vec![self.source],
            note: None,
        };
        counts.iter().map(|(of, clusters)| count((*of, *clusters))).collect()
    }

    fn finish(mut self) -> Applied {
        let counts = self.counts();
        self.data.counts.extend(counts);
        Applied { data: self.data.sorted(), unplaced: self.unplaced, refused: self.refused }
    }
}

/// The beginning of some letters, or a word where there are none; with a number where that is taken, in whatever case.
fn free_key(letters: &str, otherwise: &str, taken: &[&str]) -> String {
    let beginning: String = letters.chars().take(MOST_LETTERS).collect();
    let key = Some(beginning.trim_matches('-')).filter(|key| !key.is_empty()).unwrap_or(otherwise);
    let is_free = |key: &String| !taken.iter().any(|other| other.eq_ignore_ascii_case(key));
    // Those that are numbered already are not tried one by one: thousands of long names may begin alike.
    let is_numbered = |other: &&&str| other.strip_prefix(key).is_some_and(|rest| rest.starts_with('-'));
    let numbered = (2 + taken.iter().filter(is_numbered).count()..).map(|number| format!("{key}-{number}"));
    std::iter::once(key.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

/// The code of an economy that the tables lack, where its name is known; else the name without regard to case and signs.
/// One of signs alone is not the same as none.
fn economy_key(names: &EconomyNames, written: &str) -> String {
    let key = sort_key(names.code(written).unwrap_or(written));
    Some(key).filter(|key| !key.is_empty()).unwrap_or_else(|| written.to_owned())
}

fn known<T>(value: Option<T>) -> Known<T> {
    Known::or_missing(value, Missing::NotInOwnTable)
}

/// Ids last: a table adds 100 clusters to an edition at most, and [`MOST_ECONOMIES`] to each of those.
fn id_of(rows: usize) -> u16 {
    u16::try_from(rows).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: u64, rank: u16, name: &str, economy: &str) -> Row {
        Row { line, rank: Some(rank), name: name.to_owned(), economies: vec![economy.to_owned()], ..Row::default() }
    }

    fn applied(rows: &[Row], places: &BTreeMap<String, [f64; 2]>) -> Applied {
        let base = Dataset::embedded().expect("the tables are sound");
        apply(&base, &Gazetteer::new(&base), (rows, "mine.csv"), Edition::CURRENT, places)
    }

    #[test]
    fn an_edition_is_replaced_and_the_others_stay() {
        let base = Dataset::embedded().expect("the tables are sound");
        let Applied { data, unplaced, refused } =
            applied(&[row(2, 1, "Beijing", "China"), row(3, 2, "Tokyo-Yokohama", "JPN")], &BTreeMap::new());
        assert_eq!((unplaced.len(), refused.len()), (0, 0));
        let names: Vec<_> = data.rankings(Edition::CURRENT).map(|row| data.cluster(row.cluster).key.as_str()).collect();
        assert_eq!(names, ["beijing", "tokyo-yokohama"]);
        assert!(data.is_own(Edition::CURRENT) && !data.is_own(Edition::FIGURES));
        assert_eq!(data.rankings(Edition::FIGURES).count(), base.rankings(Edition::FIGURES).count());
        let china = data.economy_by_iso3("CHN").expect("an economy of the tables");
        let count = data.count(Edition::CURRENT, china).expect("it follows from the rows");
        assert_eq!((count.clusters, count.basis), (1, CountBasis::AtLeast));
    }

    #[test]
    fn an_edition_of_which_no_row_was_taken_stays() {
        let base = Dataset::embedded().expect("the tables are sound");
        let rows =
            [row(2, 1, "Paris", "France"), Row { edition: Some(Edition::FIGURES), ..row(3, 150, "Rome", "Italy") }];
        let Applied { data, refused, .. } = applied(&rows, &BTreeMap::new());
        assert_eq!(refused.iter().map(|row| row.line).collect::<Vec<_>>(), [3]);
        assert_eq!(data.own_table().map(|own| own.editions.as_slice()), Some(&[Edition::CURRENT][..]));
        assert_eq!(data.rankings(Edition::FIGURES).count(), base.rankings(Edition::FIGURES).count());
        assert_eq!(data.counts(Edition::FIGURES).count(), base.counts(Edition::FIGURES).count());
    }

    #[test]
    fn a_hundred_rows_are_exact_counts() {
        let rows: Vec<_> = (1..=100).map(|rank| row(rank.into(), rank, &format!("City {rank}"), "Germany")).collect();
        let Applied { data, unplaced, .. } = applied(&rows, &BTreeMap::new());
        assert_eq!(unplaced.len(), 100);
        let germany = data.economy_by_iso3("DEU").expect("an economy of the tables");
        assert_eq!(
            data.count(Edition::CURRENT, germany).map(|count| (count.clusters, count.basis)),
            Some((100, CountBasis::Stated))
        );
    }

    #[test]
    fn what_contradicts_another_row_is_refused_with_the_line_of_both() {
        let rows = [
            row(2, 1, "Beijing", "China"),
            row(3, 1, "Tokyo", "Japan"),
            row(4, 2, "BEIJING", "CHN"),
            row(5, 101, "Paris", "France"),
        ];
        let refused: Vec<_> =
            applied(&rows, &BTreeMap::new()).refused.into_iter().map(|row| (row.line, row.reason)).collect();
        assert_eq!(
            refused,
            [
                (3, Reason::RankTaken { rank: 1, line: 2 }),
                (4, Reason::ClusterTaken { line: 2 }),
                (5, Reason::PastTheLast { rank: 101 }),
            ]
        );
    }

    #[test]
    fn places_come_from_the_row_the_reader_or_the_gazetteer() {
        let with_place = Row { place: Some([1.0, 2.0]), ..row(2, 1, "Atlantis", "Nowhere") };
        let rows =
            [with_place, row(3, 2, "Prague", "CZE"), row(4, 3, "Utopia", "Nowhere"), row(5, 4, "Eldorado", "Nowhere")];
        let by_hand = BTreeMap::from([(sort_key("Utopia"), [3.0, 4.0])]);
        let Applied { data, unplaced, .. } = applied(&rows, &by_hand);
        let place = |key: &str| data.cluster_by_key(key).and_then(|id| data.cluster(id).lon_lat_deg);
        assert_eq!(place("atlantis"), Some([1.0, 2.0]));
        assert_eq!(place("prague"), Some([14.4208, 50.088]));
        assert_eq!(place("utopia"), Some([3.0, 4.0]));
        assert_eq!(unplaced.iter().map(|row| (row.line, row.name.as_str())).collect::<Vec<_>>(), [(5, "Eldorado")]);
    }

    #[test]
    fn the_place_of_a_row_wins_over_that_of_the_tables() {
        let placed = |row: Row, lon_lat_deg| Row { place: Some(lon_lat_deg), ..row };
        let rows = [
            placed(row(2, 1, "Beijing", "China"), [20.0, 10.0]),
            row(3, 2, "Atlantis", "Nowhere"),
            Row { edition: Some(Edition::FIGURES), ..placed(row(4, 2, "Atlantis", "Nowhere"), [1.0, 2.0]) },
        ];
        let Applied { data, unplaced, .. } = applied(&rows, &BTreeMap::new());
        let place = |key: &str| data.cluster_by_key(key).and_then(|id| data.cluster(id).lon_lat_deg);
        assert_eq!((place("beijing"), place("atlantis")), (Some([20.0, 10.0]), Some([1.0, 2.0])));
        assert_eq!(unplaced, [], "a later edition's row places a cluster for all");
    }

    #[test]
    fn an_economy_that_the_tables_do_not_hold_keeps_its_name_and_has_no_region() {
        let Applied { data, .. } =
            applied(&[row(2, 1, "Prague", "Czechia"), row(3, 2, "Brno", "Czech Republic")], &BTreeMap::new());
        let czechia = data.economy_by_iso3("CZE").expect("it was added");
        assert_eq!((data.economy(czechia).name.as_str(), data.economy(czechia).region), ("Czechia", None));
        assert_eq!(data.count(Edition::CURRENT, czechia).map(|count| count.clusters), Some(2));
    }

    #[test]
    fn empty_cells_say_that_the_reader_s_table_leaves_them_empty() {
        let Applied { data, .. } = applied(&[row(2, 1, "Beijing", "China")], &BTreeMap::new());
        let row = data.rankings(Edition::CURRENT).next().expect("there is a row");
        assert_eq!(row.share_total, Known::Missing(Missing::NotInOwnTable));
        assert_eq!(row.provenance.grade, Grade::OwnTable);
    }
    #[test]
    fn a_cell_of_a_hundred_thousand_economies_makes_no_more_than_the_ids_can_tell_apart() {
        let economies = (0..100_000).map(|number| format!("Land {number}")).collect();
        let rows = [Row { rank: Some(1), name: "Babel".to_owned(), economies, ..Row::default() }];
        let Applied { data, .. } = applied(&rows, &BTreeMap::new());
        let babel = data.rankings(Edition::CURRENT).next().expect("the row was taken").cluster;
        assert_eq!(data.cluster(babel).economies.len(), MOST_ECONOMIES);
    }
}
