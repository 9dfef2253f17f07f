//! Rows to types: what each column of each table holds.

use super::cell::Cell;
use super::order::sort_by;
use super::table::{Unique, rows};
use super::{
    Claim, Cluster, ClusterId, CountBasis, DataError, Dataset, Economy, EconomyCount, EconomyId, Edition, Grade, Known,
    Listing, PreviousRank, Provenance, Ranking, Source, SourceId, Tables, check,
};

const CLAIMS: &str = "claims.csv";
const CLUSTERS: &str = "clusters.csv";
const ECONOMIES: &str = "economies.csv";
const SOURCES: &str = "sources.csv";

/// A row with the line it starts on, for the checks that need more than one row.
#[derive(Clone, Debug)]
pub(super) struct Numbered<T> {
    pub(super) line: u64,
    pub(super) row: T,
}

impl Dataset {
    /// The tables of the project, read and checked.
    ///
    /// # Errors
    /// When a file under `static/data` was broken at compile time; a native test keeps such a file out.
    pub fn embedded() -> Result<Self, DataError> {
        Self::read(Tables::EMBEDDED)
    }

    /// Reads and checks tables.
    ///
    /// # Errors
    /// The first thing found wrong, with file, line, column, what was found and what was expected.
    pub fn read(tables: Tables<'_>) -> Result<Self, DataError> {
        let sources = sources(tables.sources)?;
        let economies = economies(tables.economies)?;
        let clusters = clusters(tables.clusters, &economies)?;
        let rankings = rankings(tables.rankings, &clusters, &sources)?;
        let counts = counts(tables.counts, &economies, &sources)?;
        let claims = claims(tables.claims)?;
        check::rankings(&rankings)?;
        check::counts(&counts, &rankings, &clusters)?;
        let rankings = rankings.into_iter().map(|numbered| numbered.row).collect();
        let counts = counts.into_iter().map(|numbered| numbered.row).collect();
        Ok(Self { clusters, economies, rankings, counts, sources, claims, own: None }.sorted())
    }

    /// Puts rankings and counts into the order their look-ups promise.
    pub(crate) fn sorted(mut self) -> Self {
        let Self { clusters, economies, rankings, counts, .. } = &mut self;
        sort_by(rankings, |one, other| {
            let key = |row: &Ranking| match row.listing {
                Listing::Ranked(rank) => (row.edition, 0, rank),
                Listing::Listed => (row.edition, 1, 0),
                Listing::Derived => (row.edition, 2, 0),
            };
            let name = |row: &Ranking| &clusters[row.cluster.index()].name;
            key(one).cmp(&key(other)).then_with(|| name(one).cmp(name(other)))
        });
        sort_by(counts, |one, other| {
            let name = |row: &EconomyCount| &economies[row.economy.index()].name;
            (one.edition.cmp(&other.edition))
                .then(other.clusters.cmp(&one.clusters))
                .then_with(|| name(one).cmp(name(other)))
        });
        self
    }
}

fn sources(text: &str) -> Result<Vec<Source>, DataError> {
    let mut keys = Unique::new("an id of its own for every source");
    rows(SOURCES, ["id", "title", "url", "publisher", "date", "kind"], text, |cells| {
        let [id, title, url, publisher, date, kind] = cells;
        let key = id.text("an id such as S03")?.to_owned();
        keys.take(key.clone(), id)?;
        Ok(Source {
            key,
            title: title.text("a title")?.to_owned(),
            url: web_address(url)?.to_owned(),
            publisher: publisher.text("a publisher")?.to_owned(),
            date: date.text.to_owned(),
            kind: kind.text("a kind of publication")?.to_owned(),
        })
    })
}

/// The page links to sources: nothing but the web may be linked to.
fn web_address(cell: Cell<'_>) -> Result<&str, DataError> {
    const EXPECTED: &str = "a web address (https://… or http://…)";
    let url = cell.text(EXPECTED)?;
    let is_web = ["https://", "http://"].iter().any(|scheme| url.len() > scheme.len() && url.starts_with(scheme));
    if is_web { Ok(url) } else { Err(cell.malformed(EXPECTED)) }
}

fn economies(text: &str) -> Result<Vec<Economy>, DataError> {
    let columns = ["iso3", "iso2", "iso_numeric", "name", "region", "income_2022", "income_2024"];
    let mut iso3s = Unique::new("a code of its own for every economy");
    let mut iso2s = Unique::new("a code of its own for every economy");
    let mut numbers = Unique::new("a code of its own for every economy");
    let mut names = Unique::new("a name of its own for every economy");
    rows(ECONOMIES, columns, text, |cells| {
        let [iso3, iso2, iso_numeric, name, region, income_2022, income_2024] = cells;
        let economy = Economy {
            iso3: capitals(iso3, 3, "three capital letters (ISO 3166-1 alpha-3)")?,
            iso2: capitals(iso2, 2, "two capital letters (ISO 3166-1 alpha-2)")?,
            iso_numeric: iso_numeric.number(1..=999, "a number from 001 to 999 (ISO 3166-1 numeric)")?,
            name: name.text("an English name")?.to_owned(),
            region: Some(region.word()?),
            income_2022: income_2022.optional(Cell::word)?,
            income_2024: income_2024.optional(Cell::word)?,
        };
        iso3s.take(economy.iso3.clone(), iso3)?;
        iso2s.take(economy.iso2.clone(), iso2)?;
        numbers.take(economy.iso_numeric, iso_numeric)?;
        names.take(economy.name.clone(), name)?;
        Ok(economy)
    })
}

fn capitals(cell: Cell<'_>, length: usize, expected: &'static str) -> Result<String, DataError> {
    let code = cell.text(expected)?;
    let fits = code.len() == length && code.bytes().all(|letter| letter.is_ascii_uppercase());
    if fits { Ok(code.to_owned()) } else { Err(cell.malformed(expected)) }
}

fn clusters(text: &str, economies: &[Economy]) -> Result<Vec<Cluster>, DataError> {
    let columns = ["id", "name", "economies", "cities", "geonames_ids", "lat", "lon", "position"];
    let mut keys = Unique::new("an id of its own for every cluster");
    let mut names = Unique::new("a name of its own for every cluster");
    rows(CLUSTERS, columns, text, |cells| {
        let [id, name, economy_codes, city_names, ids, lat, lon, position] = cells;
        let key = slug(id)?;
        let own_name = name.text("a name")?.to_owned();
        keys.take(key.clone(), id)?;
        names.take(own_name.clone(), name)?;
        let cities = city_names.list("names of cities, with semicolons between them")?;
        let geonames_ids = ids.list("GeoNames ids, with semicolons between them")?;
        if geonames_ids.len() != cities.len() {
            let (found, expected) = (geonames_ids.len(), cities.len());
            return Err(DataError::ListLength { place: ids.place, found, expected, other: "cities" });
        }
        Ok(Cluster {
            key,
            name: own_name,
            economies: economy_codes
                .list("ISO 3166-1 alpha-3 codes, with semicolons between them")?
                .into_iter()
                .map(|code| economy_id(code, economies))
                .collect::<Result<_, _>>()?,
            cities: cities.into_iter().map(|city| city.text.to_owned()).collect(),
            geonames_ids: geonames_ids
                .into_iter()
                .map(|id| id.number(1..=u32::MAX, "a GeoNames id, a whole number from 1"))
                .collect::<Result<_, _>>()?,
            lon_lat_deg: Some([
                lon.decimal(-180.0..=180.0, "a longitude from -180 to 180 degrees east")?,
                lat.decimal(-90.0..=90.0, "a latitude from -90 to 90 degrees north")?,
            ]),
            position: position.text("how the position was chosen")?.to_owned(),
        })
    })
}

/// Ids of clusters and claims stand in addresses of the page.
fn slug(cell: Cell<'_>) -> Result<String, DataError> {
    const EXPECTED: &str = "an id of small letters, digits and hyphens, such as tokyo-yokohama";
    let key = cell.text(EXPECTED)?;
    let fits = key.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-');
    if fits { Ok(key.to_owned()) } else { Err(cell.malformed(EXPECTED)) }
}

fn claims(text: &str) -> Result<Vec<Claim>, DataError> {
    let mut keys = Unique::new("an id of its own for every claim");
    rows(CLAIMS, ["id", "claim", "topic", "check_against"], text, |cells| {
        let [id, claim, topic, check_against] = cells;
        let key = slug(id)?;
        keys.take(key.clone(), id)?;
        Ok(Claim {
            key,
            text: claim.text("a claim")?.to_owned(),
            topic: topic.word()?,
            check_against: check_against.text("what decides the claim")?.to_owned(),
        })
    })
}

#[rustfmt::skip]
const RANKING_COLUMNS: [&str; 17] = [
    "edition", "cluster", "rank", "listing", "pct_applications", "publications", "share_pct", "share_publications",
    "share_total", "previous_rank", "growth_pct", "intensity_rank", "top_applicant", "top_organisation", "grade",
    "sources", "note",
];

fn rankings(text: &str, clusters: &[Cluster], sources: &[Source]) -> Result<Vec<Numbered<Ranking>>, DataError> {
    let mut members = Unique::new("every cluster once in an edition");
    let mut ranks = Unique::new("every rank once in an edition");
    rows(check::RANKINGS, RANKING_COLUMNS, text, |cells| {
        #[rustfmt::skip]
        let [
            year, cluster, rank, listing, pct_applications, publications, share_pct, share_publications,
            share_total, before, growth, intensity, applicant, organisation, grade, source_keys, note,
        ] = cells;
        let row = Ranking {
            edition: edition(year)?,
            cluster: ClusterId(cluster.reference(CLUSTERS, clusters.iter().map(|row| row.key.as_str()))?),
            listing: listed(listing, rank)?,
            pct_applications: known(pct_applications, amount)?,
            publications: known(publications, amount)?,
            share_pct: known(share_pct, percentage)?,
            share_publications: known(share_publications, percentage)?,
            share_total: known(share_total, sum_of_shares)?,
            previous_rank: known(before, previous_rank)?,
            growth_pct: known(growth, growth_rate)?,
            intensity_rank: known(intensity, rank_number)?,
            top_applicant: Known::from_cell(applicant.remark()),
            top_organisation: Known::from_cell(organisation.remark()),
            provenance: Provenance {
                grade: grade.word::<Grade>()?,
                sources: source_ids(source_keys, sources)?,
                note: note.remark(),
            },
        };
        members.take((row.edition, row.cluster), cluster)?;
        if let Some(number) = row.rank() {
            ranks.take((row.edition, number), rank)?;
        }
        check::share_sum(&row, share_total.place)?;
        Ok(Numbered { line: year.place.line, row })
    })
}

fn counts(text: &str, economies: &[Economy], sources: &[Source]) -> Result<Vec<Numbered<EconomyCount>>, DataError> {
    let columns = ["edition", "economy", "clusters", "basis", "sources", "note"];
    let mut members = Unique::new("every economy once in an edition");
    rows(check::COUNTS, columns, text, |cells| {
        let [year, economy, clusters, basis, source_keys, note] = cells;
        let row = EconomyCount {
            edition: edition(year)?,
            economy: economy_id(economy, economies)?,
            clusters: clusters.number(1..=Dataset::RANKED_CLUSTERS, "a whole number from 1 to 100")?,
            basis: basis.word::<CountBasis>()?,
            sources: source_ids(source_keys, sources)?,
            note: note.remark(),
        };
        members.take((row.edition, row.economy), economy)?;
        Ok(Numbered { line: year.place.line, row })
    })
}

fn edition(cell: Cell<'_>) -> Result<Edition, DataError> {
    const EXPECTED: &str = "the year of an edition that the type Edition knows";
    let year = cell.number(0..=u16::MAX, EXPECTED)?;
    Edition::from_year(year).ok_or_else(|| DataError::OutOfRange {
        place: cell.place,
        found: cell.text.to_owned(),
        expected: EXPECTED,
    })
}

fn economy_id(cell: Cell<'_>, economies: &[Economy]) -> Result<EconomyId, DataError> {
    cell.reference(ECONOMIES, economies.iter().map(|row| row.iso3.as_str())).map(EconomyId)
}

fn source_ids(cell: Cell<'_>, sources: &[Source]) -> Result<Vec<SourceId>, DataError> {
    cell.list("ids of the sources read, with semicolons between them; at least one")?
        .into_iter()
        .map(|key| key.reference(SOURCES, sources.iter().map(|row| row.key.as_str())).map(SourceId))
        .collect()
}

/// The words of the column `listing`.
#[derive(serde::Deserialize)]
#[serde(rename_all = "snake_case")]
enum ListingWord {
    Ranked,
    Listed,
    Derived,
}

fn listed(listing: Cell<'_>, rank: Cell<'_>) -> Result<Listing, DataError> {
    match (listing.word()?, rank.optional(rank_number)?) {
        (ListingWord::Ranked, Some(number)) => Ok(Listing::Ranked(number)),
        (ListingWord::Listed, None) => Ok(Listing::Listed),
        (ListingWord::Derived, None) => Ok(Listing::Derived),
        _ => Err(DataError::RankListing {
            place: rank.place,
            found: rank.text.to_owned(),
            listing: listing.text.to_owned(),
        }),
    }
}

fn known<T>(cell: Cell<'_>, read: impl FnOnce(Cell<'_>) -> Result<T, DataError>) -> Result<Known<T>, DataError> {
    cell.optional(read).map(Known::from_cell)
}

fn rank_number(cell: Cell<'_>) -> Result<u16, DataError> {
    cell.number(1..=Dataset::RANKED_CLUSTERS, "a rank, a whole number from 1 to 100")
}

fn previous_rank(cell: Cell<'_>) -> Result<PreviousRank, DataError> {
    if cell.text == "new" {
        return Ok(PreviousRank::New);
    }
    cell.number(1..=Dataset::RANKED_CLUSTERS, "a rank from 1 to 100, or the word `new`").map(PreviousRank::Rank)
}

fn amount(cell: Cell<'_>) -> Result<f64, DataError> {
    cell.decimal(0.0..=f64::MAX, "a number from 0")
}

fn percentage(cell: Cell<'_>) -> Result<f64, DataError> {
    cell.decimal(0.0..=100.0, "a share of the world from 0 to 100 percent")
}

fn sum_of_shares(cell: Cell<'_>) -> Result<f64, DataError> {
    cell.decimal(0.0..=200.0, "the sum of two shares of the world, from 0 to 200 percent")
}

fn growth_rate(cell: Cell<'_>) -> Result<f64, DataError> {
    cell.decimal(-100.0..=f64::MAX, "a change in percent, from -100")
}
