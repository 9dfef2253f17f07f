//! A table of the reader's own, from a file to the tables the page runs on.

use cluster_atlas::chart::ranking::{RankingTable, Row, filter_choices};
use cluster_atlas::data::{CountBasis, Dataset, Edition, Ranking};
use cluster_atlas::export::{ExportTable, Part, View, colours_and_evidence};
use cluster_atlas::import::{
    Differing, Field, Form, Gazetteer, Preview, Reading, Row as ReadRow, Table, TableKind, apply, differences,
    starts_a_formula,
};
use cluster_atlas::language::Language;
use cluster_atlas::scene::Hit;
use cluster_atlas::state::{Panel, ViewState, query};
use cluster_atlas::stats::{
    Comparable, Outputs, RankBefore, RankPlace, members, moves_by_group, rank_change, rank_moves, rank_place,
    within_first,
};
use cluster_atlas::story::check_all;
use cluster_atlas::words;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn base() -> Dataset {
    Dataset::embedded().expect("the tables are sound")
}

/// The rows of a file, and how many could not be taken.
fn read(text: &str) -> (Vec<ReadRow>, usize) {
    let preview = Preview::of(text.as_bytes(), true, Form::default()).expect("it is a table");
    let mut reading = Reading::new(&preview, preview.mapping.clone(), TableKind::Ranking);
    reading.feed(text.as_bytes(), true).expect("it is read");
    let (table, bad) = reading.finish();
    let Table::Ranking(rows) = table else { panic!("it is a ranking") };
    (rows, bad.len())
}

/// What the page runs on when it is given a file.
fn imported(base: &Dataset, text: &str) -> Dataset {
    let (rows, bad) = read(text);
    assert_eq!(bad, 0);
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
        // What is not known as well, with its reason.
        let figures = [
            row.pct_applications,
            row.publications,
            row.share_pct,
            row.share_publications,
            row.share_total,
            row.growth_pct,
        ];
        // Six decimals: a sum of two shares is written as it is meant, without the dust of binary numbers.
        let figures = figures.map(|figure| format!("{figure:.6?}"));
        (row.listing, cluster.name.clone(), economies, cluster.lon_lat_deg, figures, row.previous_rank)
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

/// Texts of cells as readers have them: formulas, quotes, lines, separators and letters of other scripts among them.
fn cell_text() -> impl Strategy<Value = String> {
    "[-=+@'\t]{0,2}[a-zA-Zéß京]{2}[-A-Za-z '\",;(\n\r/]{0,8}[a-z]"
}

/// A figure that may be lacking, between 0 and a largest one, with two decimals.
fn figure(largest: u32) -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just(String::new()),
        3 => (0..=largest * 100).prop_map(|hundredths| format!("{}.{:02}", hundredths / 100, hundredths % 100)),
    ]
}

/// A row of a reader's table but for its rank: every column the page reads, each of which may be empty.
fn row() -> impl Strategy<Value = Vec<String>> {
    let economy = "[-=@' ]{0,3}[A-Z]{0,3}[a-z, /]{0,5}";
    let before =
        prop_oneof![Just(String::new()), Just("new".to_owned()), (1_u32..=100).prop_map(|rank| rank.to_string())];
    let degrees = prop_oneof![
        Just([String::new(), String::new()]),
        (-900_i32..=900, -1800_i32..=1800)
            .prop_map(|(lat, lon)| [f64::from(lat) / 10.0, f64::from(lon) / 10.0].map(|degrees| degrees.to_string())),
    ];
    let growth =
        prop_oneof![Just(String::new()), (-300_i32..300).prop_map(|tenths| (f64::from(tenths) / 10.0).to_string())];
    let figures = [figure(90_000), figure(300_000), figure(12), figure(12)];
    (cell_text(), economy, figures, before, growth, degrees).prop_map(
        |(name, economy, figures, before, growth, place)| {
            [name, economy].into_iter().chain(figures).chain([before, growth]).chain(place).collect()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn a_reader_s_table_is_read_back_as_it_was_exported(
        rows in prop::collection::vec((any::<bool>(), row()), 1..20),
        delimiter in prop::sample::select(vec![',', ';', '\t']),
    ) {
        let base = base();
        let quoted = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
        let headings = "rank,name,economy,pct applications,publications,share of pct,share of publications,previous rank,growth,lat,lon";
        let mut text = headings.replace(',', &delimiter.to_string());
        for (at, (is_ranked, cells)) in rows.iter().enumerate() {
            // No two clusters have the same name.
            let name = format!("{}{at}", cells[0]);
            let rank = if *is_ranked { (at + 1).to_string() } else { String::new() };
            let cells = [&rank, &name].into_iter().chain(&cells[1..]);
            text += "\n";
            text += &cells.map(quoted).collect::<Vec<_>>().join(&delimiter.to_string());
        }
        let data = imported(&base, &text);
        prop_assert_eq!(said(&data).len(), rows.len());
        let csv = exported(&data);
        prop_assert_eq!(said(&imported(&base, &csv)), said(&data));
        // No cell of a text is one that a spreadsheet would calculate with.
        let mut records = csv::Reader::from_reader(csv.as_bytes());
        for record in records.records() {
            let record = record.expect("it is CSV");
            for cell in &record {
                prop_assert!(!starts_a_formula(cell) || cell.parse::<f64>().is_ok(), "{}", cell);
            }
        }
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
        words::lede(language, data, edition),
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
                // What is from the open data nevertheless says so.
                assert!(!lower.contains("open source"), "{clusters} {text}");
                assert!(!text.contains("公开来源"), "{clusters} {text}");
                assert!(!lower.contains("no source read says"), "{clusters} {text}");
            }
            // Only the rows of the table make its counts, so nothing speaks of clusters that are counted and not named.
            let edition = state.edition;
            assert!(data.counts(edition).all(|count| members(&data, edition, count.economy).unnamed == 0));
        }
    }
}

/// A hundred rows of the open data's clusters with more than one figure each, as the columns ask for.
fn full(base: &Dataset, columns: &str, row: impl Fn(usize) -> String) -> Dataset {
    let names: Vec<_> = base.clusters().map(|(_, cluster)| cluster.name.clone()).collect();
    let line = |at: usize| {
        let name = names.get(at).cloned().unwrap_or_else(|| format!("Newtown {at}"));
        format!("{};{name};China;{}\n", at + 1, row(at))
    };
    imported(base, &format!("rank;name;economy;{columns}\n{}", (0..100).map(line).collect::<String>()))
}

fn shown(data: &Dataset) -> ViewState {
    ViewState::initial(data).expect("the pair is in the tables")
}

#[test]
fn ranks_before_say_whose_they_are() {
    let base = base();
    let theirs = full(&base, "previous rank", |at| (at + 2).to_string());
    let note = words::slope_note(&theirs, &shown(&theirs));
    assert!(note.starts_with("The 2023 rank is the one in your table."), "{note}");
    assert!(!note.contains("open data") && !note.contains("is placed at"), "{note}");
    // Where the table gives only some, the published ranks of the open data fill the rest.
    let some = full(&base, "previous rank", |at| if at < 50 { (at + 2).to_string() } else { String::new() });
    let note = words::slope_note(&some, &shown(&some));
    assert!(note.starts_with("The 2023 rank is the one that your table gives; where it gives none"), "{note}");
    // The list and the chart tell the same changes; the list once took the ranks of the table, the chart others.
    for data in [&theirs, &some] {
        let editions = Comparable::with_previous(Edition::CURRENT).expect("2023 and 2024 follow one method");
        let moves = rank_moves(data, editions);
        for row in data.rankings(Edition::CURRENT) {
            let drawn = moves.iter().find(|one| one.cluster == row.cluster).map(|one| one.change());
            assert_eq!(rank_change(data, row).value(), drawn);
        }
        assert!(moves.iter().any(|one| matches!(one.before, RankBefore::Reported(_))));
    }
    // Without ranks before the published ones of the open data are joined.
    let lacking = full(&base, "PCT applications", |at| (9000 - at).to_string());
    let note = words::slope_note(&lacking, &shown(&lacking));
    assert!(note.starts_with("The 2023 rank is the one published in 2023, as the open data has it."), "{note}");
    let reading = words::slope_reading(&lacking, &shown(&lacking));
    assert!(reading.starts_with("Ranks of 2023 and 2024"), "{reading}");
    let open = words::slope_note(&base, &shown(&base));
    assert!(!open.contains("open data") && !open.contains("your table"), "{open}");
}

#[test]
fn shares_that_the_reader_s_table_lacks_are_told_to_be_from_the_open_data() {
    let base = base();
    let lacking = full(&base, "PCT applications", |at| (9000 - at).to_string());
    let line = words::figures_line(Language::default(), &lacking, Edition::CURRENT);
    let lent = lacking.rankings(Edition::CURRENT).filter(|row| row.share_total.is_known()).count();
    assert_eq!(lent, 0);
    assert!(line.ends_with("of them from the open data of 2023."), "{line}");
    let theirs = full(&base, "share of PCT;share of publications", |_| "0.5;0.7".to_owned());
    let line = words::figures_line(Language::default(), &theirs, Edition::CURRENT);
    assert_eq!(line, "Exact shares of world output: 100 of 100.");
}

#[test]
fn a_picture_calls_the_table_a_reader_s() {
    let base = base();
    for (clusters, has_ranks) in [(100, true), (40, false)] {
        let data = imported(&base, &made_up(&base, clusters, has_ranks));
        for language in Language::all() {
            let state = ViewState { language, ..shown(&data) };
            let (part, address) = (Part::Chart(Panel::Units), "https://example.org/");
            let view = View { data: &data, state: &state, part, address, date: "2026-11-25" };
            let notes = told(&data, &state).join("\n");
            let key = colours_and_evidence(&data, &state);
            let caption = view.figure_caption(
                words::headline(language, &data, state.edition, state.pair).text(),
                None,
                key,
                Some(notes),
            );
            let texts = format!("{:?}", caption.for_others(language));
            assert!(texts.contains("a reader’s table") || texts.contains("读者的表格"), "{texts}");
            for word in ["your", "Your", "您"] {
                assert!(!texts.contains(word), "{word} in {texts}");
            }
        }
    }
}

/// A hundred ranks of clusters of the open data and others, without or with their economies.
fn hundred(base: &Dataset, economy: impl Fn(usize) -> &'static str) -> String {
    let known: Vec<_> = base.rankings(Edition::CURRENT).map(|row| base.cluster(row.cluster).name.clone()).collect();
    let name = |at: usize| known.get(at).cloned().unwrap_or_else(|| format!("Newtown {at}"));
    let rows: String = (0..100).map(|at| format!("{};{};{}\n", at + 1, name(at), economy(at))).collect();
    format!("rank;cluster;economy\n{rows}")
}

/// Without a count the edition could not be chosen: the address of an accepted table was refused, and the page opened on the
/// open data of another edition.
#[test]
fn a_table_that_names_no_economy_can_be_shown() {
    let (base, edition) = (base(), Edition::FIGURES);
    let data = imported(&base, "edition,rank,name\n2023,1,Atlantis\n2023,2,Poseidonis\n");
    assert_eq!(data.counts(edition).count(), 0);
    assert!(data.can_show(edition));
    let default = shown(&data);
    let asked = query::read(&data, &default, "edition=2023");
    assert_eq!((asked.state.edition, asked.problems.len()), (edition, 0));
    for language in Language::all() {
        let state = ViewState { language, edition, ..default.clone() };
        assert!(told(&data, &state).iter().all(|text| !text.is_empty()));
        let reading = words::bars_reading(&data, &state);
        assert!(reading.starts_with("No row taken for 2023") || reading.contains("各行均未注明经济体"), "{reading}");
        let choice = words::edition_choice(language, &data, edition, state.pair);
        assert!(choice.contains("no count found for China") || choice.contains("中国"), "{choice}");
    }
    for edition in Edition::all() {
        assert_eq!(base.can_show(edition), base.counts(edition).count() > 0, "{edition}");
    }
}

#[test]
fn rows_without_an_economy_make_every_count_a_lower_limit() {
    let base = base();
    let data = imported(&base, &hundred(&base, |_| ""));
    let (edition, without) = (Edition::CURRENT, data.without_economy(Edition::CURRENT));
    assert!(without > 10, "the open data does not know all of them");
    assert!(data.counts(edition).all(|count| count.basis == CountBasis::AtLeast));
    let counted: u16 = data.counts(edition).map(|count| count.clusters).sum();
    assert_eq!(usize::from(counted) + without, 100, "what has no economy is in no count");
    let unknown = data.economies().find(|(_, economy)| economy.is_unknown()).expect("it was added").0;
    for language in Language::all() {
        let state = ViewState { language, ..shown(&data) };
        let headline = words::headline(language, &data, edition, state.pair).text();
        assert!(headline.contains("at least") || headline.contains("至少"), "{headline}");
        let title = words::strip_title(language, &data, edition, state.pair);
        assert!(!title.contains("All ") && !title.contains("均已知"), "{title}");
        let name = words::name_of_economy(language, &data, unknown);
        assert!(name == "Economy unknown" || name == "经济体不详", "{name}");
        let choices = words::economy_choices(language, &data, edition);
        assert!(choices.iter().all(|(economy, _)| *economy != unknown), "it is compared with nothing");
        let filters = filter_choices(language, &data, edition).economies;
        let last = filters.last().expect("there are economies");
        assert_eq!((last.value, last.name.as_str(), last.rows), (unknown, name.as_str(), without));
        let cluster = data.rankings(edition).map(|row| row.cluster);
        let cluster = cluster.filter(|one| data.cluster(*one).economy() == unknown).last().expect("some have none");
        let table = RankingTable::new(&data, &state);
        let is_it = |row: &&Row| matches!(row, Row::Cluster(row) if row.cluster == cluster);
        let Some(Row::Cluster(row)) = table.rows.iter().find(is_it) else { panic!("it is listed") };
        assert_eq!(row.economy, name);
        let why = language.texts().economy_unknown_why();
        let hit = Hit::Cluster(cluster);
        assert_eq!(words::tooltip(language, &data, edition, hit, state.pair).subtitle, why);
        assert!(words::card(language, &data, edition, cluster, state.pair).subtitle.contains(&why));
        assert!(words::coverage_line(language, &data, edition).contains(&without.to_string()));
        for text in told(&data, &state) {
            assert!(!text.contains("  ") && !text.contains(" ,") && !text.contains("( "), "a name is lacking: {text}");
        }
    }
    let whole = imported(&base, &hundred(&base, |_| "China"));
    assert!(whole.counts(edition).all(|count| count.basis == CountBasis::Stated));
    assert_eq!(whole.without_economy(edition), 0);
    let one = imported(&base, &hundred(&base, |at| if at == 99 { "unknown" } else { "China" }));
    assert!(one.counts(edition).all(|count| count.basis == CountBasis::AtLeast), "one row is enough");
}

#[test]
fn ranks_without_an_economy_may_be_anybody_s() {
    let base = base();
    let text = "rank;cluster;economy\n1;Newtown;\n2;Beijing;China\n3;Shanghai–Suzhou;China\n";
    let data = imported(&base, text);
    let china = data.economy_by_iso3("CHN").expect("an economy of the tables");
    let within = within_first(&data, Edition::CURRENT, china);
    assert_eq!((within[0].known, within[0].at_most, within[2].known, within[2].at_most), (0, 1, 2, 3));
    let row = data.rankings(Edition::CURRENT).nth(1).expect("there are three");
    assert_eq!(rank_place(&data, row), RankPlace::OfKnown { place: 1, known: 2 });
}

// They stood among "Other economies".
#[test]
fn moves_of_clusters_without_an_economy_are_a_group_of_their_own() {
    let data =
        imported(&base(), "rank;previous rank;cluster;economy\n1;2;Beijing;China\n2;1;Newtown;\n3;4;Haifa;Israel\n");
    let editions = Comparable::with_previous(Edition::CURRENT).expect("2023 has the same method");
    let groups = moves_by_group(&data, Edition::CURRENT, &rank_moves(&data, editions));
    let names = |language| groups.iter().rev().map(move |(group, _)| words::group_name(language, *group));
    assert_eq!(names(Language::default()).take(2).collect::<Vec<_>>(), ["Economy unknown", "Other economies"]);
    assert!(groups.iter().rev().take(2).all(|(_, moves)| moves.len() == 1));
}

#[test]
fn columns_that_a_ranking_lacks_are_told_before_and_after() {
    let base = base();
    let told = |text: &str| {
        let preview = Preview::of(text.as_bytes(), true, Form::default()).expect("it is a table");
        words::own::no_column(Language::default(), &preview.mapping).unwrap_or_default()
    };
    assert_eq!(told("rank;cluster;economy\n1;Beijing;China\n"), "");
    assert!(
        told("rank;cluster\n1;Beijing\n").starts_with("No column is read as the economy. If one holds it, choose so")
    );
    assert!(told("cluster;economy;PCT\nBeijing;China;3\n").starts_with("No column is read as the rank."));
    assert!(told("cluster;PCT\nBeijing;3\n").starts_with("No column is read as the rank, and none as the economy."));
    let text = "cluster;PCT\nBeijing;3\nNewtown;2\n";
    let preview = Preview::of(text.as_bytes(), true, Form::default()).expect("it is a table");
    assert_eq!(
        words::own::lacks(Language::default(), &imported(&base, text), &preview.mapping).as_deref(),
        Some(
            "No column is read as the rank, and none as the economy. No rank is known for 2 clusters. Your table \
             gives no economy for 1 cluster; every economy’s count is therefore a lower limit."
        )
    );
}

#[test]
fn what_was_left_out_is_not_denied() {
    let base = base();
    let text = "Rank,Name,Economy\n1,Tokyo–Yokohama,Japan\n1,Beijing,China\n2,Seoul,South Korea\n2,Seoul,South Korea\n";
    let (rows, _) = read(text);
    let applied = apply(&base, &Gazetteer::new(&base), (&rows, "dup.csv"), Edition::CURRENT, &BTreeMap::new());
    assert_eq!((applied.refused.len(), applied.data.left_out(Edition::CURRENT)), (2, 2));
    assert_eq!(applied.data.left_out(Edition::FIGURES), 0);
    let data = applied.leaving_out(1).data;
    let headline = |language| words::headline(language, &data, Edition::CURRENT, shown(&data).pair).text();
    assert_eq!(
        headline(Language::default()),
        "Of the rows taken from your table none names China or the United States. 3 rows were left out."
    );
    for language in Language::all() {
        assert!(words::own::own_banner(language, &data).expect("it is shown").contains('3'));
        assert!(!headline(language).contains("您的表格没有列出"));
    }
}
