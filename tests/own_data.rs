//! A table of the reader's own, from a file to the tables the page runs on.

use cluster_atlas::chart::ranking::{RankingTable, Row};
use cluster_atlas::data::{Dataset, Edition, Ranking};
use cluster_atlas::export::ExportTable;
use cluster_atlas::import::{
    Differing, Field, Form, Gazetteer, Preview, Reading, Table, TableKind, apply, differences,
};
use cluster_atlas::language::Language;
use cluster_atlas::scene::Hit;
use cluster_atlas::state::ViewState;
use cluster_atlas::stats::Outputs;
use cluster_atlas::story::check_all;
use cluster_atlas::words;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn base() -> Dataset {
    Dataset::embedded().expect("the tables are sound")
}

/// What the page runs on when it is given a file.
fn imported(base: &Dataset, text: &str) -> Dataset {
    let preview = Preview::of(text.as_bytes(), true, Form::default()).expect("it is a table");
    let mut reading = Reading::new(&preview, preview.mapping.clone(), TableKind::Ranking);
    reading.feed(text.as_bytes(), true).expect("it is read");
    let (table, bad) = reading.finish();
    assert_eq!(bad, []);
    let Table::Ranking(rows) = table else { panic!("it is a ranking") };
    let applied = apply(base, &Gazetteer::new(base), (&rows, "mine.csv"), Edition::CURRENT, &BTreeMap::new());
    assert_eq!(applied.refused, []);
    applied.data
}

#[test]
fn what_the_page_exports_is_read_back_without_a_difference() {
    let base = base();
    for edition in Edition::all() {
        let rows: Vec<_> = base.rankings(edition).collect();
        if rows.is_empty() {
            continue;
        }
        let data = imported(&base, &ExportTable::of(&base, rows.iter().copied()).csv());
        assert_eq!(differences(&data, &base), [], "{edition}");
        assert_eq!(data.rankings(edition).count(), rows.len());
        for (theirs, ours) in data.rankings(edition).filter(|row| row.rank().is_some()).zip(rows) {
            assert_eq!(
                (theirs.cluster, theirs.rank(), theirs.pct_applications.value()),
                (ours.cluster, ours.rank(), ours.pct_applications.value())
            );
        }
    }
}

/// What a table says, row by row, with clusters and economies by name.
fn said(data: &Dataset) -> Vec<impl PartialEq + std::fmt::Debug + use<>> {
    let row = |row: &Ranking| {
        let cluster = data.cluster(row.cluster);
        let economies: Vec<_> = cluster.economies.iter().map(|economy| data.economy(*economy).name.clone()).collect();
        let figures = [row.pct_applications.value(), row.share_total.value(), row.growth_pct.value()];
        (row.rank(), cluster.name.clone(), economies, cluster.lon_lat_deg, figures)
    };
    data.rankings(Edition::CURRENT).map(row).collect()
}

/// What the page exports of a reader's table.
fn exported(data: &Dataset) -> String {
    ExportTable::of(data, data.rankings(Edition::CURRENT)).csv()
}

#[test]
fn names_that_the_atlas_does_not_know_come_back_as_written() {
    let base = base();
    let data = imported(
        &base,
        "rank,name,economy,lat,lon\n1,=cmd(),Atlantis,1,2\n2,Nowhere,,,\n3,Beijing,China,10,20\n\
         4,Brno,\"Lands, United / CHN\",,\n5,'s-Hertogenbosch,@Home,,\n",
    );
    let csv = exported(&data);
    for line in ["'=cmd(),Atlantis,1,2,", ",Nowhere,,,,", ",Beijing,CHN,10,20,", ",Brno,\"Lands, United;CHN\","] {
        assert!(csv.contains(line), "{line} in {csv}");
    }
    assert_eq!(said(&imported(&base, &csv)), said(&data));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn a_reader_s_table_is_read_back_as_it_was_exported(
        rows in prop::collection::vec(
            ("[-=+@']{0,2}[a-zA-Z]{2}[-A-Za-z '\",(]{0,8}", "[-=@' ]{0,2}[A-Z]{0,3}[a-z, /]{0,5}", 0_u32..2000, -900_i16..900),
            1..20,
        ),
    ) {
        let base = base();
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let line = |(at, (name, economy, applications, degrees)): (usize, &(String, String, u32, i16))| {
            let (rank, name, economy, degrees) = (at + 1, quoted(&format!("{name}{at}")), quoted(economy), f64::from(*degrees) / 10.0);
            let place = if at % 2 == 0 { format!("{degrees},{degrees}") } else { ",".to_owned() };
            format!("{rank},{name},{economy},{applications}.5,{degrees},{place}\n")
        };
        let text: String = rows.iter().enumerate().map(line).collect();
        let data = imported(&base, &format!("rank,name,economy,pct applications,growth,lat,lon\n{text}"));
        prop_assert_eq!(said(&imported(&base, &exported(&data))), said(&data));
    }
}

#[test]
fn cells_that_differ_are_told_with_both_values() {
    let base = base();
    let data = imported(
        &base,
        "edition,rank,name,economy,share total\n2023,2,Tokyo–Yokohama,Japan,11.7\n2023,1,Atlantis,Nowhere,12\n",
    );
    let tokyo = base.cluster_by_key("tokyo-yokohama").expect("a cluster of the tables");
    let found = differences(&data, &base);
    let of_tokyo: Vec<_> = found.iter().filter(|one| one.cluster == tokyo).map(|one| one.what.clone()).collect();
    assert_eq!(of_tokyo, [Differing::Value { field: Field::Rank, theirs: 2.0, ours: 1.0 }]);
    assert_eq!(found[0].what, Differing::OnlyTheirs);
    let only_ours = found.iter().filter(|one| one.what == Differing::OnlyOurs).count();
    assert_eq!(only_ours, base.rankings(Edition::FIGURES).count() - 1);
}

#[test]
fn economies_names_and_places_that_differ_are_told() {
    let base = base();
    let data = imported(
        &base,
        "edition,rank,name,economy,lat,lon\n2023,1,Tokyo-Yokohama,Japan,35.5,139.6\n\
         2023,2,Shenzhen–Hong Kong–Guangzhou,Hong Kong / China,,\n2023,3,Seoul,Japan,,\n2023,4,BEIJING,PRC,10,20\n\
         2023,5,Shanghai–Suzhou,\"China, People's Republic of\",,\n",
    );
    let of = |key: &str| {
        let cluster = base.cluster_by_key(key).expect("a cluster of the tables");
        let found = differences(&data, &base).into_iter().filter(move |one| one.cluster == cluster);
        found.map(|one| one.what).collect::<Vec<_>>()
    };
    assert_eq!(of("tokyo-yokohama"), [], "a dash is no other name, and the places are near");
    let theirs =
        |names: &[&str]| Differing::Economies { theirs: names.iter().map(|name| (*name).to_owned()).collect() };
    assert_eq!(of("shenzhen-hong-kong-guangzhou"), [theirs(&["Hong Kong", "China"])], "it is counted for another");
    let seoul = base.cluster_by_key("seoul").expect("a cluster of the tables");
    let clusters = |what: &Differing| differences(&data, &base).iter().filter(|one| one.what == *what).count();
    assert_eq!(of("seoul"), [theirs(&["Japan"])], "the same name in another economy");
    assert!(data.ranking(Edition::FIGURES, seoul).is_none(), "for the page it is another cluster");
    assert_eq!(clusters(&Differing::OnlyTheirs), 0);
    match of("beijing").as_slice() {
        [Differing::Place { theirs: [20.0, 10.0], km, .. }] => assert!(*km > 1000.0),
        other => panic!("{other:?}"),
    }
    assert_eq!(of("shanghai-suzhou"), []);
    let rows = words::own::difference_rows(Language::default(), &data, &base);
    let row = rows.iter().find(|row| row.cluster == "Seoul").expect("it is listed");
    assert_eq!((row.column.as_str(), row.yours.as_str(), row.ours.as_str()), ("economy", "Japan", "South Korea"));
    let row = rows.iter().find(|row| row.cluster == "Beijing").expect("it is listed");
    assert!(row.column.starts_with("place, ") && row.sources[0][2].starts_with("https://www.geonames.org/"));
}

#[test]
fn the_page_s_own_tables_differ_from_nothing() {
    assert_eq!(differences(&base(), &base()), []);
}

/// A made-up table of as many clusters of the page, in turn with names that no list knows, every third without figures.
fn made_up(base: &Dataset, clusters: usize, has_ranks: bool) -> String {
    let known: Vec<_> = base.rankings(Edition::CURRENT).map(|row| base.cluster(row.cluster)).collect();
    let row = |at: usize| {
        let (name, economy) = match known.get(at / 2).filter(|_| at.is_multiple_of(2)) {
            Some(cluster) => (cluster.name.clone(), base.economy(cluster.economy()).name.clone()),
            None => (format!("Newtown {at}"), "United States".to_owned()),
        };
        let rank = if has_ranks { (at + 1).to_string() } else { String::new() };
        let figures = if at.is_multiple_of(3) { ";;".to_owned() } else { format!("{};{};", 9000 - at, 8000 - at) };
        format!("{rank};{name};{economy};{figures}\n")
    };
    let rows: String = (0..clusters).map(row).collect();
    format!("rank;name;economy;PCT applications;publications;growth\n{rows}")
}

/// Every text that tells of the edition shown.
fn told(data: &Dataset, state: &ViewState) -> Vec<String> {
    let (language, edition) = (state.language, state.edition);
    let sentences: [fn(&Dataset, &ViewState) -> String; 19] = [
        words::growth_title,
        words::growth_reading,
        words::growth_summary,
        words::growth_note,
        words::slope_title,
        words::slope_reading,
        words::slope_summary,
        words::slope_note,
        words::income_title,
        words::income_summary,
        words::income_note,
        words::scatter_title,
        words::what_if_note,
        words::bars_title,
        words::bars_reading,
        words::bars_note,
        words::cumulative_title,
        words::cumulative_empty,
        words::cumulative_note,
    ];
    let mut told: Vec<_> = sentences.iter().map(|sentence| sentence(data, state)).collect();
    told.extend([
        words::headline(language, data, edition, state.pair).text(),
        words::coverage_line(language, data, edition),
        words::coverage_short(language, data, edition),
        words::figures_line(language, data, edition),
        words::counts_known(language, data, edition),
        words::strip_title(language, data, edition, state.pair),
        words::strip_reading(language, data, edition),
        words::table::strip_caption(language, data, edition),
        words::missing_words(language, data.missing(edition)),
    ]);
    told.extend(words::growth_empty(data, state));
    // A table with few figures leaves the scatter chart to the open data of another edition.
    if data.is_own(Outputs::shown(data, edition).edition) {
        told.push(words::scatter_note(data, state));
    }
    told.extend(words::units_key(language, data, edition));
    told.extend(words::data_notes(language, data));
    let unnamed =
        data.economies().map(|(economy, _)| economy).filter(|economy| data.count(edition, *economy).is_none());
    let clusters = data.rankings(edition).map(|row| Hit::Cluster(row.cluster));
    let hits: Vec<_> = unnamed.map(Hit::Unnamed).chain(clusters).collect();
    told.extend(hits.iter().map(|hit| words::tooltip(language, data, edition, *hit, state.pair).spoken(language)));
    for row in &RankingTable::new(data, state).rows {
        if let Row::Cluster(row) = row {
            told.extend([row.change_spoken(), row.share_spoken(), row.growth_spoken()]);
        }
    }
    told.extend(check_all(data).iter().map(|check| words::claim_words(language, data, check).spoken(language)));
    told
}

#[test]
fn nothing_said_of_a_reader_s_table_calls_it_open_sources() {
    let base = base();
    for (clusters, has_ranks) in [(100, true), (100, false), (40, true), (3, true)] {
        let data = imported(&base, &made_up(&base, clusters, has_ranks));
        assert_eq!(data.rankings(Edition::CURRENT).count(), clusters);
        for language in Language::all() {
            let state = ViewState { language, ..ViewState::initial(&data).expect("the pair is in the tables") };
            for text in told(&data, &state) {
                let lower = text.to_lowercase();
                assert!(!lower.contains("open source") && !lower.contains("open data"), "{clusters} {text}");
                assert!(!text.contains("公开"), "{clusters} {text}");
            }
        }
    }
}
