//! The project's own tables, and what reading refuses.

mod small;

use cluster_atlas::data::{
    DataError, Dataset, Edition, Grade, IncomeGroup, Known, Listing, Missing, PreviousRank, Tables, Topic,
};
use proptest::prelude::*;
use small::Texts;

#[test]
fn the_embedded_tables_are_whole() {
    if let Err(error) = Dataset::embedded() {
        panic!("{error}");
    }
}

#[test]
fn every_row_of_every_file_arrives() {
    let data = Dataset::embedded().expect("the embedded tables are sound");
    let rows = |text: &str| csv::Reader::from_reader(text.as_bytes()).records().count();
    let Tables { clusters, economies, counts, rankings, sources, claims } = Tables::EMBEDDED;
    assert_eq!(data.clusters().len(), rows(clusters));
    assert_eq!(data.economies().len(), rows(economies));
    assert_eq!(data.sources().len(), rows(sources));
    assert_eq!(data.claims().len(), rows(claims));
    assert_eq!(Edition::all().map(|edition| data.rankings(edition).count()).sum::<usize>(), rows(rankings));
    assert_eq!(Edition::all().map(|edition| data.counts(edition).count()).sum::<usize>(), rows(counts));
}

#[test]
fn every_column_arrives() {
    let data = small::small();
    let economy = data.economy(data.economy_by_iso3("SGP").expect("Singapore is in the small tables"));
    assert_eq!((economy.iso2.as_str(), economy.iso_numeric, economy.name.as_str()), ("SG", 702, "Singapore"));
    assert_eq!(
        (economy.region.map(cluster_atlas::data::Region::name), economy.income_2024),
        (Some("East Asia & Pacific"), None)
    );
    assert_eq!(economy.income_2022.map(IncomeGroup::name), Some("High income"));

    let id = data.cluster_by_key("tokyo-yokohama").expect("Tokyo is in the small tables");
    let cluster = data.cluster(id);
    assert_eq!(cluster.name, "Tokyo–Yokohama");
    assert_eq!(data.economy(cluster.economy()).iso3, "JPN");
    assert_eq!(
        (&cluster.cities[..], &cluster.geonames_ids[..]),
        (&["Tokyo", "Yokohama"].map(str::to_owned)[..], &[1_850_147, 1_848_354][..])
    );
    assert_eq!((cluster.lon_lat_deg, cluster.position.as_str()), (Some([139.68, 35.6179]), "mean"));

    let of = |year| data.ranking(edition(year), id).expect("Tokyo is in that edition");
    assert_eq!(of(2023).pct_applications, Known::Value(127_418.0));
    assert_eq!(of(2023).publications, Known::Value(115_020.0));
    assert_eq!((of(2023).share_pct, of(2023).share_publications), (Known::Value(10.1), Known::Value(1.5)));
    assert_eq!(of(2023).previous_rank, Known::Value(PreviousRank::Rank(1)));
    assert_eq!(of(2024).pct_applications, Known::Missing(Missing::NotInOpenSources));
    assert_eq!(of(2024).top_applicant, Known::Value("Mitsubishi Electric".to_owned()));
    assert_eq!(of(2024).top_organisation, Known::Value("University of Tokyo".to_owned()));
    let sources: Vec<_> = of(2024).provenance.sources.iter().map(|id| data.source(*id).url.as_str()).collect();
    assert_eq!(sources, ["https://example.org/1", "http://example.org/2"]);
}

#[test]
fn rankings_come_by_rank_then_listed_then_derived() {
    let data = small::small();
    let order: Vec<_> = data.rankings(Edition::CURRENT).map(|row| data.cluster(row.cluster).key.as_str()).collect();
    assert_eq!(order, ["tokyo-yokohama", "nanjing", "beijing", "san-diego-ca", "singapore", "paris"]);
}

#[test]
fn counts_come_largest_first() {
    let data = small::small();
    let order: Vec<_> = data.counts(Edition::CURRENT).map(|row| data.economy(row.economy).iso3.as_str()).collect();
    assert_eq!(order, ["CHN", "USA", "JPN", "SGP"]);
}

/// The small tables with `old` replaced by `new` in one file; they must be refused with this message.
fn refused(file: &str, old: &str, new: &str, message: &str) -> DataError {
    let mut texts = Texts::small();
    let text = texts.file(file);
    assert_eq!(text.matches(old).count(), 1, "“{old}” is to be found once in {file}");
    *text = text.replace(old, new);
    let error = texts.read().expect_err("broken tables are refused");
    assert_eq!(error.to_string(), message);
    error
}

#[test]
fn a_wrong_header_is_refused() {
    let missing = "economies.csv, line 1, column iso_numeric: found the header `name`, expected `iso_numeric`";
    let error = refused("economies.csv", "iso_numeric,", "", missing);
    assert!(matches!(error, DataError::Header { .. }));
    let end = "sources.csv, line 1, column kind: found the header ``, expected `kind`";
    refused("sources.csv", ",kind", "", end);
    let surplus = "sources.csv, line 1, column kind: found 7 cells in the row, expected 6";
    refused("sources.csv", ",kind", ",kind,remark", surplus);
    let order = "clusters.csv, line 1, column lat: found the header `lon`, expected `lat`";
    refused("clusters.csv", "lat,lon", "lon,lat", order);
}

#[test]
fn an_empty_file_is_refused() {
    let texts = Texts { counts: String::new(), ..Texts::small() };
    let message = "economy_counts.csv, line 1, column edition: found the header ``, expected `edition`";
    assert_eq!(texts.read().expect_err("an empty file is refused").to_string(), message);
}

#[test]
fn a_short_or_long_row_is_refused() {
    let short = "clusters.csv, line 4, column position: found 7 cells in the row, expected 8";
    let error = refused("clusters.csv", "2.3488,city", "2.3488", short);
    assert!(matches!(error, DataError::CellCount { .. }));
    let long = "clusters.csv, line 4, column position: found 9 cells in the row, expected 8";
    refused("clusters.csv", "2.3488,city", "2.3488,city,", long);
}

#[test]
fn the_line_is_right_behind_blank_lines_and_line_breaks_in_cells() {
    let refused_at = |latitude: &str| {
        let mut texts = Texts::small();
        // Line 1 is the header, 2 Beijing, 3 blank, 4 and 5 Nanjing, 6 Paris.
        texts.clusters = texts.clusters.replace("nanjing,Nanjing", "\r\nnanjing,\"Nan\njing\"").replace(latitude, "91");
        texts.read().expect_err("a latitude of 91 is refused").to_string()
    };
    // The CSV reader counts from the blank lines on: Nanjing's error was said to be on line 3.
    let message = "found 91, which is out of range; expected a latitude from -90 to 90 degrees north";
    assert_eq!(refused_at("32.0617"), format!("clusters.csv, line 4, column lat: {message}"));
    assert_eq!(refused_at("48.8534"), format!("clusters.csv, line 6, column lat: {message}"));
}

#[test]
fn a_byte_order_mark_and_other_line_ends_change_nothing() {
    let mut texts = Texts::small();
    texts.clusters = format!("\u{feff}{}", texts.clusters.replace('\n', "\r\n"));
    assert_eq!(texts.read(), Texts::small().read());
    texts.clusters = texts.clusters.replace("39.9075", "91");
    let error = texts.read().expect_err("a latitude of 91 is refused").to_string();
    assert!(error.starts_with("clusters.csv, line 2, column lat: "), "{error}");
}

#[test]
fn more_rows_than_ids_are_refused() {
    let mut texts = Texts::small();
    texts.sources.push_str(&"S,Title,https://example.org,Office,,press\n".repeat(65_534));
    let message = "sources.csv, line 65537, column id: found row number 65536, expected at most 65535 rows";
    let error = texts.read().expect_err("a row without an id of its own is refused");
    assert_eq!(error.to_string(), message);
    assert!(matches!(error, DataError::TooManyRows { .. }));
}

#[test]
fn a_row_without_source_is_refused() {
    let expected = "expected ids of the sources read, with semicolons between them; at least one";
    let message = format!("rankings.csv, line 4, column sources: found an empty cell, {expected}");
    let error = refused("rankings.csv", "new,,,,,one_source,S2", "new,,,,,one_source,", &message);
    assert!(matches!(error, DataError::Empty { .. }));
    let message = format!("economy_counts.csv, line 2, column sources: found an empty cell, {expected}");
    refused("economy_counts.csv", "24,stated,S1", "24,stated,", &message);
    let message = format!("rankings.csv, line 6, column sources: found an empty cell, {expected}");
    refused("rankings.csv", "26,,,two_sources,S1;S2", "26,,,two_sources,S1;", &message);
}

#[test]
fn a_cell_of_another_kind_is_refused() {
    let rank = "rankings.csv, line 4, column rank: found `fifth`, expected a rank, a whole number from 1 to 100";
    let error = refused("rankings.csv", "san-diego-ca,5,", "san-diego-ca,fifth,", rank);
    assert!(matches!(error, DataError::Malformed { .. }));
    let before =
        "rankings.csv, line 4, column previous_rank: found `News`, expected a rank from 1 to 100, or the word `new`";
    refused("rankings.csv", "new", "News", before);
    let code = "economies.csv, line 3, column iso3: found `Fra`, expected three capital letters (ISO 3166-1 alpha-3)";
    refused("economies.csv", "FRA", "Fra", code);
    let key = "clusters.csv, line 4, column id: found `Paris`, expected an id of small letters, digits and hyphens, such as tokyo-yokohama";
    refused("clusters.csv", "paris,", "Paris,", key);
    let spaced =
        "clusters.csv, line 4, column lon: found ` 2.3488`, expected a longitude from -180 to 180 degrees east";
    refused("clusters.csv", "2.3488", " 2.3488", spaced);
}

#[test]
fn a_source_that_is_no_web_address_is_refused() {
    let message =
        "sources.csv, line 2, column url: found `javascript:alert(1)`, expected a web address (https://… or http://…)";
    refused("sources.csv", "https://example.org/1", "javascript:alert(1)", message);
}

#[test]
fn a_rank_outside_the_hundred_is_refused() {
    for rank in ["0", "101"] {
        let message = format!(
            "rankings.csv, line 4, column rank: found {rank}, which is out of range; expected a rank, a whole number from 1 to 100"
        );
        let error = refused("rankings.csv", "san-diego-ca,5,", &format!("san-diego-ca,{rank},"), &message);
        assert!(matches!(error, DataError::OutOfRange { .. }));
    }
}

#[test]
fn coordinates_off_the_globe_are_refused() {
    let lat = "clusters.csv, line 2, column lat: found -90.1, which is out of range; expected a latitude from -90 to 90 degrees north";
    refused("clusters.csv", "39.9075", "-90.1", lat);
    let lon = "clusters.csv, line 2, column lon: found 180.5, which is out of range; expected a longitude from -180 to 180 degrees east";
    refused("clusters.csv", "116.3972", "180.5", lon);
    let nan = "clusters.csv, line 2, column lat: found `NaN`, expected a latitude from -90 to 90 degrees north";
    refused("clusters.csv", "39.9075", "NaN", nan);
}

#[test]
fn figures_that_cannot_be_are_refused() {
    let place = "rankings.csv, line 8, column";
    let message = format!("{place} pct_applications: found -1, which is out of range; expected a number from 0");
    refused("rankings.csv", "127418", "-1", &message);
    for figure in ["NaN", "inf", "1e5"] {
        let message = format!("{place} pct_applications: found `{figure}`, expected a number from 0");
        refused("rankings.csv", "127418", figure, &message);
    }
    let message = format!(
        "{place} share_pct: found 100.1, which is out of range; expected a share of the world from 0 to 100 percent"
    );
    refused("rankings.csv", "10.1", "100.1", &message);
    let message = "rankings.csv, line 3, column growth_pct: found -101, which is out of range; expected a change in percent, from -100";
    refused("rankings.csv", "22.7", "-101", message);
}

#[test]
fn a_year_without_edition_is_refused() {
    let expected = "which is out of range; expected the year of an edition that the type Edition knows";
    for year in [2016, 2026] {
        let message = format!("rankings.csv, line 12, column edition: found {year}, {expected}");
        refused("rankings.csv", "2022,", &format!("{year},"), &message);
    }
    let message = format!("economy_counts.csv, line 9, column edition: found 1999, {expected}");
    refused("economy_counts.csv", "2025", "1999", &message);
}

#[test]
fn an_unknown_word_is_refused() {
    let listing =
        "rankings.csv, line 3, column listing: found the word `Listed`, expected one of: ranked; listed; derived";
    let error = refused("rankings.csv", "listed,,,,,,33", "Listed,,,,,,33", listing);
    assert!(matches!(error, DataError::UnknownWord { .. }));
    let grade = "rankings.csv, line 8, column grade: found the word `printed`, expected one of: published_table; two_sources; one_source; derived";
    refused("rankings.csv", "11.7,1,,,,,published_table", "11.7,1,,,,,printed", grade);
    let basis =
        "economy_counts.csv, line 8, column basis: found the word ``, expected one of: stated; derived; at_least";
    refused("economy_counts.csv", "derived", "", basis);
    let income = "economies.csv, line 6, column income_2022: found the word `Rich`, expected one of: High income; Upper middle income; Lower middle income";
    refused("economies.csv", "High income,\n", "Rich,\n", income);
}

#[test]
fn an_unknown_id_is_refused() {
    let cluster =
        "rankings.csv, line 4, column cluster: found the id `san-diego`, expected one that is in clusters.csv";
    let error = refused("rankings.csv", "san-diego-ca", "san-diego", cluster);
    assert!(matches!(error, DataError::UnknownId { .. }));
    let economy = "clusters.csv, line 6, column economies: found the id `MAS`, expected one that is in economies.csv";
    refused("clusters.csv", "MYS", "MAS", economy);
    let economy =
        "economy_counts.csv, line 8, column economy: found the id `USB`, expected one that is in economies.csv";
    refused("economy_counts.csv", "USA", "USB", economy);
    let source = "rankings.csv, line 6, column sources: found the id `S3`, expected one that is in sources.csv";
    refused("rankings.csv", "26,,,two_sources,S1;S2", "26,,,two_sources,S1;S3", source);
    let source = "economy_counts.csv, line 9, column sources: found the id `S9`, expected one that is in sources.csv";
    refused("economy_counts.csv", "2025,CHN,24,stated,S2", "2025,CHN,24,stated,S9", source);
}

#[test]
fn a_duplicate_is_refused() {
    let rank = "rankings.csv, line 6, column rank: found `3`, which is on line 5 already; expected every rank once in an edition";
    let error = refused("rankings.csv", "2024,nanjing,2", "2024,nanjing,3", rank);
    assert!(matches!(error, DataError::Duplicate { .. }));
    let cluster = "rankings.csv, line 6, column cluster: found `beijing`, which is on line 5 already; expected every cluster once in an edition";
    refused("rankings.csv", "2024,nanjing,2", "2024,beijing,2", cluster);
    let economy = "economy_counts.csv, line 6, column economy: found `SGP`, which is on line 5 already; expected every economy once in an edition";
    refused("economy_counts.csv", "2024,JPN", "2024,SGP", economy);
    let id = "clusters.csv, line 4, column id: found `nanjing`, which is on line 3 already; expected an id of its own for every cluster";
    refused("clusters.csv", "paris,", "nanjing,", id);
    let name = "clusters.csv, line 4, column name: found `Nanjing`, which is on line 3 already; expected a name of its own for every cluster";
    refused("clusters.csv", "paris,Paris,", "paris,Nanjing,", name);
    let id = "sources.csv, line 3, column id: found `S1`, which is on line 2 already; expected an id of its own for every source";
    refused("sources.csv", "S2", "S1", id);
    let code = "economies.csv, line 3, column iso_numeric: found `156`, which is on line 2 already; expected a code of its own for every economy";
    refused("economies.csv", "250", "156", code);
    let source = "rankings.csv, line 6, column sources: found `S1`, which is on line 6 already; expected every entry of the list once";
    refused("rankings.csv", "26,,,two_sources,S1;S2", "26,,,two_sources,S1;S1", source);
}

#[test]
fn a_rank_goes_with_the_listing_ranked_alone() {
    let expected = "expected a rank where the row is ranked, none elsewhere";
    let message = format!("rankings.csv, line 4, column rank: found the rank `` in a row that is ranked, {expected}");
    let error = refused("rankings.csv", "san-diego-ca,5,", "san-diego-ca,,", &message);
    assert!(matches!(error, DataError::RankListing { .. }));
    let message = format!("rankings.csv, line 2, column rank: found the rank `9` in a row that is derived, {expected}");
    refused("rankings.csv", "paris,,", "paris,9,", &message);
}

#[test]
fn a_city_without_its_number_is_refused() {
    let message =
        "clusters.csv, line 7, column geonames_ids: found 1 entries, expected 2, one for each entry of cities";
    let error = refused("clusters.csv", "1850147;1848354", "1850147", message);
    assert!(matches!(error, DataError::ListLength { .. }));
}

#[test]
fn a_total_that_is_not_the_sum_of_its_shares_is_refused() {
    // 10.1 + 1.5 = 11.6. WIPO prints 11.7 for it: rounding explains 0.15 and no more.
    let message = "rankings.csv, line 8, column share_total: found 11.8, expected the sum of share_pct and share_publications, 11.6, within rounding";
    let error = refused("rankings.csv", "11.7", "11.8", message);
    assert!(matches!(error, DataError::ShareSum { .. }));
}

#[test]
fn shares_that_rise_with_the_rank_are_refused() {
    // The second of 2023 with 8.0 + 3.7 = 11.7 ties with the first and may; with 11.8 it should have been first.
    let mut tie = Texts::small();
    tie.rankings = tie.rankings.replace("3.0,3.7,6.8", "8.0,3.7,11.7");
    tie.read().expect("equal printed shares may stand at different ranks");
    let message =
        "rankings.csv, line 9, column share_total: found 11.8, expected at most 11.7, the share of a better rank";
    let error = refused("rankings.csv", "3.0,3.7,6.8", "8.1,3.7,11.8", message);
    assert!(matches!(error, DataError::ShareOrder { .. }));
}

#[test]
fn a_count_below_the_named_clusters_is_refused_whatever_its_basis() {
    for basis in ["stated", "at_least", "derived"] {
        // Beijing and Nanjing are named for China in 2024.
        let message = "economy_counts.csv, line 7, column clusters: found 1, expected at least 2, the clusters that rankings.csv names for the economy";
        let error = refused("economy_counts.csv", "CHN,26,stated", &format!("CHN,1,{basis}"), message);
        assert!(matches!(error, DataError::CountBelowNamed { .. }));
    }
}

#[test]
fn counts_above_the_hundred_are_refused() {
    // 1 + 3 + 26 + 70 = 100, and Paris is named for France, which has no count: 101.
    let message =
        "economy_counts.csv, line 8, column clusters: found 101 clusters in the edition 2024, expected at most 100";
    let error = refused("economy_counts.csv", "USA,20", "USA,70", message);
    assert!(matches!(error, DataError::TooManyClusters { .. }));
    let mut texts = Texts::small();
    texts.counts = texts.counts.replace("USA,20", "USA,69");
    texts.read().expect("99 counted clusters and one more that is named are 100");
}

#[test]
fn more_than_a_hundred_rows_in_an_edition_are_refused() {
    let mut texts = Texts::small();
    for number in 0..101 {
        texts.clusters.push_str(&format!("c-{number},C {number},CHN,C {number},1,0,0,city\n"));
        texts.rankings.push_str(&format!("2019,c-{number},,listed,,,,,,,,,,,one_source,S1,\n"));
    }
    let message =
        "rankings.csv, line 117, column edition: found 101 clusters in the edition 2019, expected at most 100";
    assert_eq!(texts.read().expect_err("the 101st cluster is refused").to_string(), message);
}

#[test]
fn a_claim_is_found_by_its_key() {
    let data = small::small();
    let id = data.claim_by_key("tokyo-first").expect("the claim is in the small tables");
    let claim = data.claim(id);
    assert_eq!((claim.key.as_str(), claim.topic), ("tokyo-first", Topic::Ranks));
    assert_eq!(claim.text, "Tokyo–Yokohama keeps first place");
    assert_eq!(claim.check_against, "rankings 2023 and 2024");
    assert_eq!(data.claim_by_key("seoul-first"), None);
    assert_eq!(data.claims().map(|(id, _)| id.index()).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn a_broken_claim_is_refused() {
    let topic =
        "claims.csv, line 2, column topic: found the word `rank`, expected one of: counts; ranks; shares; growth";
    refused("claims.csv", ",ranks,", ",rank,", topic);
    let key = "claims.csv, line 2, column id: found `Tokyo first`, expected an id of small letters, digits and hyphens, such as tokyo-yokohama";
    refused("claims.csv", "tokyo-first", "Tokyo first", key);
    let twice = "claims.csv, line 3, column id: found `tokyo-first`, which is on line 2 already; expected an id of its own for every claim";
    refused("claims.csv", "no-such-check", "tokyo-first", twice);
    let text = "claims.csv, line 2, column claim: found an empty cell, expected a claim";
    refused("claims.csv", "Tokyo–Yokohama keeps first place", "", text);
    let check = "claims.csv, line 2, column check_against: found an empty cell, expected what decides the claim";
    refused("claims.csv", "rankings 2023 and 2024", "", check);
}

#[test]
fn the_gazetteer_has_a_place_on_the_globe_in_every_row() {
    let columns = ["name", "alias", "economy", "cities", "geonames_ids", "lat", "lon", "ambiguity"];
    for (row, line) in shape("gazetteer.csv", &columns).iter().zip(2..) {
        let [name, economy, cities, ids, lat, lon] = [0, 2, 3, 4, 5, 6].map(|column| row[column].as_str());
        assert!(!name.is_empty(), "gazetteer.csv, row {line}: no name");
        let is_code = economy.len() == 3 && economy.bytes().all(|letter| letter.is_ascii_uppercase());
        assert!(is_code, "gazetteer.csv, row {line}, economy: {economy}");
        assert_eq!(
            cities.split(';').count(),
            ids.split(';').count(),
            "gazetteer.csv, row {line}: a GeoNames id a city"
        );
        assert!(ids.split(';').all(|id| id.parse::<u32>().is_ok()), "gazetteer.csv, row {line}, geonames_ids: {ids}");
        for (degrees, limit) in [(lat, 90.0), (lon, 180.0)] {
            let is_degree = degrees.parse::<f64>().is_ok_and(|degrees| degrees.abs() <= limit);
            assert!(is_degree, "gazetteer.csv, row {line}: {degrees} is not from -{limit} to {limit}");
        }
    }
}

/// The cells of a file that has no typed table yet; the header and the number of cells a row must be right.
fn shape(file: &str, columns: &[&str]) -> Vec<Vec<String>> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("static/data").join(file);
    let mut reader = csv::Reader::from_path(path).expect("the file can be opened");
    assert_eq!(reader.headers().expect("the file has a header"), columns, "{file}");
    let rows =
        reader.records().map(|row| row.expect("every row has a cell a column").iter().map(str::to_owned).collect());
    rows.collect()
}

#[test]
fn in_the_real_tables_a_derived_row_says_why() {
    let data = Dataset::embedded().expect("the embedded tables are sound");
    for row in Edition::all().flat_map(|edition| data.rankings(edition)) {
        let key = &data.cluster(row.cluster).key;
        let explained = row.listing != Listing::Derived || row.provenance.note.is_some();
        assert!(explained, "{} {key}: derived without a note", row.edition);
    }
}

#[test]
fn in_the_real_tables_a_row_of_two_sources_names_two() {
    let data = Dataset::embedded().expect("the embedded tables are sound");
    for row in Edition::all().flat_map(|edition| data.rankings(edition)) {
        let key = &data.cluster(row.cluster).key;
        let is_backed = row.provenance.grade != Grade::TwoSources || row.provenance.sources.len() >= 2;
        assert!(is_backed, "{} {key}: two_sources with fewer", row.edition);
    }
}

fn edition(year: u16) -> Edition {
    Edition::from_year(year).expect("the year has an edition")
}

const FILES: [&str; 6] =
    ["clusters.csv", "economies.csv", "economy_counts.csv", "rankings.csv", "sources.csv", "claims.csv"];

/// What a hand or an editor leaves in a cell.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("NaN".to_owned()),
        Just("-0".to_owned()),
        Just(";".to_owned()),
        Just("\"".to_owned()),
        any::<i32>().prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| number.to_string()),
        "(ranked|listed|derived|new|CHN|2024|S01;S02)",
        ".{0,12}",
    ]
}

/// Whatever was read, its order and its references hold; whatever was refused, the message names a place.
fn sound(texts: &Texts) -> Result<(), TestCaseError> {
    let data = match texts.read() {
        Ok(data) => data,
        Err(error) => {
            let message = error.to_string();
            prop_assert!(FILES.iter().any(|file| message.starts_with(&format!("{file}, line "))), "{message}");
            prop_assert!(message.contains(", column ") && message.contains("expected "), "{message}");
            return Ok(());
        }
    };
    for edition in Edition::all() {
        let order = data.rankings(edition).map(|row| {
            let place = match row.listing {
                Listing::Ranked(rank) => (0, rank),
                Listing::Listed => (1, 0),
                Listing::Derived => (2, 0),
            };
            (place, &data.cluster(row.cluster).name)
        });
        prop_assert!(order.is_sorted());
        let order = data.counts(edition).map(|row| (std::cmp::Reverse(row.clusters), &data.economy(row.economy).name));
        prop_assert!(order.is_sorted());
        for row in data.rankings(edition) {
            prop_assert!(row.rank().is_none_or(|rank| (1..=Dataset::RANKED_CLUSTERS).contains(&rank)));
            prop_assert!(!row.provenance.sources.is_empty());
            prop_assert!(row.provenance.sources.iter().all(|id| !data.source(*id).key.is_empty()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_cell_in_any_place_is_read_or_refused(
        file in prop::sample::select(&FILES[..]), place in any::<prop::sample::Index>(), cell in cell(),
    ) {
        let mut texts = Texts::real();
        let text = texts.file(file);
        let cuts: Vec<_> = text.match_indices([',', '\n']).map(|(at, _)| at).collect();
        let cut = place.index(cuts.len() - 1);
        text.replace_range(cuts[cut] + 1..cuts[cut + 1], &cell);
        sound(&texts)?;
    }

    #[test]
    fn any_bytes_in_any_place_are_read_or_refused(
        file in prop::sample::select(&FILES[..]), place in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 0..4), removed in 0_usize..40,
    ) {
        let mut texts = Texts::real();
        let text = texts.file(file);
        let mut mutated = text.clone().into_bytes();
        let from = place.index(mutated.len());
        let to = (from + removed).min(mutated.len());
        mutated.splice(from..to, bytes);
        *text = String::from_utf8_lossy(&mutated).into_owned();
        sound(&texts)?;
    }

    #[test]
    fn the_order_of_rows_in_the_files_does_not_matter(
        rankings in shuffled(Tables::EMBEDDED.rankings), counts in shuffled(Tables::EMBEDDED.counts),
    ) {
        let texts = Texts { rankings, counts, ..Texts::real() };
        prop_assert_eq!(texts.read(), Dataset::embedded());
    }
}

/// A table with its rows in another order. No cell of these tables holds a line break.
fn shuffled(text: &'static str) -> impl Strategy<Value = String> {
    let (header, rows) = text.split_once('\n').expect("the table has a header");
    let rows: Vec<_> = rows.lines().collect();
    Just(rows).prop_shuffle().prop_map(move |rows| format!("{header}\n{}\n", rows.join("\n")))
}
