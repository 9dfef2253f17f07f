//! Reading the tables.
//!
//! Serde reads the cells by header name; what a type cannot hold is checked here: references, ranges, duplicates.
//! [`super::check`] then looks at rows together.

use super::error::{DataError, Place};
use super::{
    Cluster, ClusterId, CountBasis, Dataset, Economy, EconomyCount, EconomyId, Edition, Grade, IncomeGroup, Known,
    Listing, PreviousRank, Provenance, Ranking, Region, Source, SourceId,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;

/// The CSV texts of a dataset.
#[derive(Clone, Copy, Debug)]
pub struct Tables<'a> {
    /// `clusters.csv`
    pub clusters: &'a str,
    /// `rankings.csv`
    pub rankings: &'a str,
    /// `economies.csv`
    pub economies: &'a str,
    /// `economy_counts.csv`
    pub counts: &'a str,
    /// `sources.csv`
    pub sources: &'a str,
}

impl Tables<'static> {
    /// The files under `static/data`, as they were when the program was built.
    pub const EMBEDDED: Self = Self {
        clusters: include_str!("../../static/data/clusters.csv"),
        rankings: include_str!("../../static/data/rankings.csv"),
        economies: include_str!("../../static/data/economies.csv"),
        counts: include_str!("../../static/data/economy_counts.csv"),
        sources: include_str!("../../static/data/sources.csv"),
    };
}

impl Dataset {
    /// The dataset built into the program.
    ///
    /// # Errors
    /// When a file is broken; the tests read the same files, so that this does not reach a release.
    pub fn embedded() -> Result<Self, DataError> {
        Self::read(Tables::EMBEDDED)
    }

    /// Reads and checks the tables.
    ///
    /// # Errors
    /// The first thing that is wrong, with file, line, column and what was expected.
    pub fn read(tables: Tables<'_>) -> Result<Self, DataError> {
        let sources = read_sources(tables.sources)?;
        let economies = read_economies(tables.economies)?;
        let keys = Keys {
            sources: sources
                .iter()
                .enumerate()
                .map(|(row, source)| (source.key.clone(), SourceId(number(row))))
                .collect(),
            economies: economies
                .iter()
                .enumerate()
                .map(|(row, economy)| (economy.iso3.clone(), EconomyId(number(row))))
                .collect(),
            clusters: HashMap::new(),
        };
        let clusters = read_clusters(tables.clusters, &keys)?;
        let clusters_by_key =
            clusters.iter().enumerate().map(|(row, cluster)| (cluster.key.clone(), ClusterId(number(row))));
        let keys = Keys { clusters: clusters_by_key.collect(), ..keys };
        let mut rankings = read_rankings(tables.rankings, &keys)?;
        let mut counts = read_counts(tables.counts, &keys)?;
        super::check::check(&clusters, &rankings, &counts)?;
        rankings.sort_by_key(|(_, row)| {
            (row.edition, listing_order(row.listing), clusters[row.cluster.index()].name.clone())
        });
        counts.sort_by_key(|(_, row)| {
            (row.edition, std::cmp::Reverse(row.clusters), economies[row.economy.index()].name.clone())
        });
        Ok(Self {
            clusters,
            economies,
            rankings: rankings.into_iter().map(|(_, row)| row).collect(),
            counts: counts.into_iter().map(|(_, row)| row).collect(),
            sources,
        })
    }
}

/// Ranked rows by rank, then the listed, then the derived.
fn listing_order(listing: Listing) -> (u8, u16) {
    match listing {
        Listing::Ranked(rank) => (0, rank),
        Listing::Listed => (1, 0),
        Listing::Derived => (2, 0),
    }
}

struct Keys {
    sources: HashMap<String, SourceId>,
    economies: HashMap<String, EconomyId>,
    clusters: HashMap<String, ClusterId>,
}

/// A row's file and line, to make places from.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub(super) file: &'static str,
    pub(super) line: u64,
}

impl At {
    /// An error about a cell of this row.
    pub(super) fn error(self, column: &'static str, found: impl ToString, expected: impl ToString) -> DataError {
        let place = Place { file: self.file, line: self.line, column };
        DataError::Cell { place, found: found.to_string(), expected: expected.to_string() }
    }

    fn look_up<T: Copy>(
        self,
        column: &'static str,
        key: &str,
        known: &HashMap<String, T>,
        of: &str,
    ) -> Result<T, DataError> {
        known.get(key).copied().ok_or_else(|| self.error(column, key, format!("an id of {of}")))
    }

    fn sources(self, cell: &str, keys: &Keys) -> Result<Vec<SourceId>, DataError> {
        cell.split(';').map(|key| self.look_up("sources", key, &keys.sources, "sources.csv")).collect()
    }

    fn edition(self, year: u16) -> Result<Edition, DataError> {
        Edition::from_year(year).ok_or_else(|| self.error("edition", year, "a year from 2017 to 2025"))
    }

    fn in_range<T: PartialOrd + ToString + Copy>(
        self,
        column: &'static str,
        value: T,
        [least, most]: [T; 2],
    ) -> Result<T, DataError> {
        let inside = value >= least && value <= most;
        let expected = || format!("a number from {} to {}", least.to_string(), most.to_string());
        if inside { Ok(value) } else { Err(self.error(column, value, expected())) }
    }

    fn figure(self, column: &'static str, cell: Option<f64>, limits: [f64; 2]) -> Result<Known<f64>, DataError> {
        cell.map(|value| self.in_range(column, value, limits)).transpose().map(Known::from_cell)
    }
}

/// Reads every row of a file with its line.
fn rows<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<Vec<(At, T)>, DataError> {
    let unreadable = |error: csv::Error| DataError::Unreadable { file, reason: error.to_string() };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().map_err(unreadable)?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((At { file, line }, record.deserialize(Some(&headers)).map_err(unreadable)?));
    }
    if rows.len() > usize::from(u16::MAX) {
        return Err(DataError::Unreadable { file, reason: format!("more than {} rows", u16::MAX) });
    }
    Ok(rows)
}

/// A row number as an id; [`rows`] refuses longer tables.
fn number(row: usize) -> u16 {
    u16::try_from(row).unwrap_or(u16::MAX)
}

/// Refuses a key that an earlier row has.
fn unique<'a>(seen: &mut HashMap<&'a str, u64>, at: At, column: &'static str, key: &'a str) -> Result<(), DataError> {
    match seen.insert(key, at.line) {
        Some(line) => Err(at.error(column, key, format!("an id that is not taken (line {line} has it)"))),
        None => Ok(()),
    }
}

fn read_sources(text: &str) -> Result<Vec<Source>, DataError> {
    #[derive(Deserialize)]
    struct Row {
        id: String,
        title: String,
        url: String,
        publisher: String,
        date: String,
        kind: String,
    }
    let rows = rows::<Row>("sources.csv", text)?;
    let mut seen = HashMap::new();
    for (at, row) in &rows {
        unique(&mut seen, *at, "id", &row.id)?;
    }
    let source =
        |(_, Row { id, title, url, publisher, date, kind })| Source { key: id, title, url, publisher, date, kind };
    Ok(rows.into_iter().map(source).collect())
}

fn read_economies(text: &str) -> Result<Vec<Economy>, DataError> {
    #[derive(Deserialize)]
    struct Row {
        iso3: String,
        iso2: String,
        iso_numeric: u16,
        name: String,
        region: Region,
        income_2022: Option<IncomeGroup>,
        income_2024: Option<IncomeGroup>,
    }
    let rows = rows::<Row>("economies.csv", text)?;
    let mut seen = HashMap::new();
    for (at, row) in &rows {
        unique(&mut seen, *at, "iso3", &row.iso3)?;
    }
    let economy = |(_, Row { iso3, iso2, iso_numeric, name, region, income_2022, income_2024 })| Economy {
        iso3,
        iso2,
        iso_numeric,
        name,
        region,
        income_2022,
        income_2024,
    };
    Ok(rows.into_iter().map(economy).collect())
}

fn read_clusters(text: &str, keys: &Keys) -> Result<Vec<Cluster>, DataError> {
    #[derive(Deserialize)]
    struct Row {
        id: String,
        name: String,
        economies: String,
        cities: String,
        geonames_ids: String,
        lat: f64,
        lon: f64,
        position: String,
    }
    let rows = rows::<Row>("clusters.csv", text)?;
    let mut seen = HashMap::new();
    for (at, row) in &rows {
        unique(&mut seen, *at, "id", &row.id)?;
    }
    let cluster = |(at, row): &(At, Row)| {
        let economies =
            row.economies.split(';').map(|key| at.look_up("economies", key, &keys.economies, "economies.csv"));
        let geonames = |id: &str| id.parse().map_err(|_| at.error("geonames_ids", id, "a GeoNames number"));
        Ok(Cluster {
            key: row.id.clone(),
            name: row.name.clone(),
            economies: economies.collect::<Result<_, _>>()?,
            cities: row.cities.split(';').map(str::to_owned).collect(),
            geonames_ids: row.geonames_ids.split(';').map(geonames).collect::<Result<_, _>>()?,
            lat_deg: at.in_range("lat", row.lat, [-90.0, 90.0])?,
            lon_deg: at.in_range("lon", row.lon, [-180.0, 180.0])?,
            position: row.position.clone(),
        })
    };
    rows.iter().map(cluster).collect()
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ListingWord {
    Ranked,
    Listed,
    Derived,
}

#[derive(Deserialize)]
struct RankingRow {
    edition: u16,
    cluster: String,
    rank: Option<u16>,
    listing: ListingWord,
    pct_applications: Option<f64>,
    publications: Option<f64>,
    share_pct: Option<f64>,
    share_publications: Option<f64>,
    share_total: Option<f64>,
    previous_rank: String,
    growth_pct: Option<f64>,
    intensity_rank: Option<u16>,
    top_applicant: Option<String>,
    top_organisation: Option<String>,
    grade: Grade,
    sources: String,
    note: Option<String>,
}

fn read_rankings(text: &str, keys: &Keys) -> Result<Vec<(At, Ranking)>, DataError> {
    let rows = rows::<RankingRow>("rankings.csv", text)?;
    rows.into_iter().map(|(at, row)| ranking(at, row, keys).map(|ranking| (at, ranking))).collect()
}

/// No fractional count comes near it; keeps infinities and slips of the keyboard out.
const MOST_COUNTED: f64 = 1e8;
/// Growth of a five-year sum beyond this is a slip of the keyboard.
const MOST_GROWTH: f64 = 1_000.0;
const RANKS: [u16; 2] = [1, Dataset::RANKED_CLUSTERS];
const PERCENT: [f64; 2] = [0.0, 100.0];

fn ranking(at: At, row: RankingRow, keys: &Keys) -> Result<Ranking, DataError> {
    Ok(Ranking {
        edition: at.edition(row.edition)?,
        cluster: at.look_up("cluster", &row.cluster, &keys.clusters, "clusters.csv")?,
        listing: listing(at, row.listing, row.rank)?,
        pct_applications: at.figure("pct_applications", row.pct_applications, [0.0, MOST_COUNTED])?,
        publications: at.figure("publications", row.publications, [0.0, MOST_COUNTED])?,
        share_pct: at.figure("share_pct", row.share_pct, PERCENT)?,
        share_publications: at.figure("share_publications", row.share_publications, PERCENT)?,
        share_total: at.figure("share_total", row.share_total, [0.0, 200.0])?,
        previous_rank: previous_rank(at, &row.previous_rank)?,
        growth_pct: at.figure("growth_pct", row.growth_pct, [-100.0, MOST_GROWTH])?,
        intensity_rank: Known::from_cell(
            row.intensity_rank.map(|rank| at.in_range("intensity_rank", rank, RANKS)).transpose()?,
        ),
        top_applicant: Known::from_cell(row.top_applicant),
        top_organisation: Known::from_cell(row.top_organisation),
        provenance: Provenance { grade: row.grade, sources: at.sources(&row.sources, keys)?, note: row.note },
    })
}

fn listing(at: At, word: ListingWord, rank: Option<u16>) -> Result<Listing, DataError> {
    match (word, rank) {
        (ListingWord::Ranked, Some(rank)) => at.in_range("rank", rank, RANKS).map(Listing::Ranked),
        (ListingWord::Ranked, None) => Err(at.error("rank", "", "a rank, since the row is “ranked”")),
        (_, Some(rank)) => Err(at.error("rank", rank, "no rank, since the row is not “ranked”")),
        (ListingWord::Listed, None) => Ok(Listing::Listed),
        (ListingWord::Derived, None) => Ok(Listing::Derived),
    }
}

fn previous_rank(at: At, cell: &str) -> Result<Known<PreviousRank>, DataError> {
    match cell {
        "" => Ok(Known::from_cell(None)),
        "new" => Ok(Known::Value(PreviousRank::New)),
        _ => {
            let rank = cell.parse().map_err(|_| at.error("previous_rank", cell, "a rank, “new” or nothing"))?;
            at.in_range("previous_rank", rank, RANKS).map(|rank| Known::Value(PreviousRank::Rank(rank)))
        }
    }
}

fn read_counts(text: &str, keys: &Keys) -> Result<Vec<(At, EconomyCount)>, DataError> {
    #[derive(Deserialize)]
    struct Row {
        edition: u16,
        economy: String,
        clusters: u16,
        basis: CountBasis,
        sources: String,
        note: Option<String>,
    }
    let count = |(at, row): (At, Row)| {
        let count = EconomyCount {
            edition: at.edition(row.edition)?,
            economy: at.look_up("economy", &row.economy, &keys.economies, "economies.csv")?,
            clusters: at.in_range("clusters", row.clusters, RANKS)?,
            basis: row.basis,
            sources: at.sources(&row.sources, keys)?,
            note: row.note,
        };
        Ok((at, count))
    };
    rows::<Row>("economy_counts.csv", text)?.into_iter().map(count).collect()
}
