//! The view state in the page's address, there and back, and whatever else an address may hold.

use cluster_atlas::data::{ClaimId, ClusterId, Dataset, EconomyId, Edition, IncomeGroup, Region};
use cluster_atlas::import::{Gazetteer, Row, apply};
use cluster_atlas::language::Language;
use cluster_atlas::scale::AxisScale;
use cluster_atlas::scene::MarkForm;
use cluster_atlas::state::query::{self, Problem, Reason, claim_of_fragment, is_step, kept_fragment};
use cluster_atlas::state::{
    Action, Arrangement, Column, Filter, MapView, Pair, Panel, PatentWeight, Preset, RankRange, ThemeChoice, Trail,
    ViewState,
};
use cluster_atlas::words::{self, PartsLeftOut};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(|| Dataset::embedded().expect("the embedded tables are whole"));
static DEFAULT: LazyLock<ViewState> = LazyLock::new(|| ViewState::initial(&DATA).expect("they hold two economies"));

fn write(state: &ViewState) -> String {
    query::write(&DATA, &DEFAULT, state)
}

/// The state of a query that has no problems.
fn read(query: &str) -> ViewState {
    let asked = query::read(&DATA, &DEFAULT, query);
    assert_eq!(asked.problems, [], "{query}");
    asked.state
}

/// Name, value and reason of every problem of a query.
fn problems(query: &str) -> Vec<(String, String, Reason)> {
    let asked = query::read(&DATA, &DEFAULT, query);
    asked.problems.into_iter().map(|Problem { name, value, reason }| (name, value, reason)).collect()
}

fn problem(name: &str, value: &str, reason: Reason) -> (String, String, Reason) {
    (name.to_owned(), value.to_owned(), reason)
}

fn economy(code: &str) -> EconomyId {
    DATA.economy_by_iso3(code).expect("the economy is in the tables")
}

fn cluster(key: &str) -> ClusterId {
    DATA.cluster_by_key(key).expect("the cluster is in the tables")
}

fn claim(key: &str) -> ClaimId {
    DATA.claim_by_key(key).expect("the claim is in the tables")
}

fn edition(year: u16) -> Edition {
    Edition::from_year(year).expect("an edition of that year")
}

fn after(actions: impl IntoIterator<Item = Action>) -> ViewState {
    actions.into_iter().fold(DEFAULT.clone(), |state, action| state.after(action))
}

// What is written

#[test]
fn the_state_the_page_opens_with_needs_no_query() {
    assert_eq!(write(&DEFAULT), "");
    assert_eq!(read(""), *DEFAULT);
    assert_eq!(read("?"), *DEFAULT);
}

#[test]
fn names_and_values_can_be_read_by_people() {
    let state = after([
        Action::ChooseEdition(edition(2023)),
        Action::ChooseA(economy("DEU")),
        Action::ChooseB(economy("IND")),
        Action::ToggleFurther(economy("JPN")),
        Action::ToggleFurther(economy("KOR")),
        Action::FilterEconomy(Some(economy("GBR"))),
        Action::FilterRegion(Some(Region::EuropeCentralAsia)),
        Action::FilterIncome(Some(IncomeGroup::UpperMiddle)),
        Action::FilterRanks(Some(RankRange { first: 10, last: 20 })),
        Action::ToggleForm(MarkForm::Ring),
        Action::ToggleForm(MarkForm::Disc),
        Action::LookAt(MapView::Free { lon_deg: 8.541_94, lat_deg: -33.0, zoom: 6.5 }),
        Action::Arrange(Arrangement::Units),
        Action::TogglePin(cluster("tokyo-yokohama")),
        Action::TogglePin(cluster("beijing")),
        Action::SortBy(Column::Share),
        Action::ScaleAxes(AxisScale::Linear),
        Action::WeighPatents(PatentWeight::new(70)),
        Action::ChooseClaim(Some(claim("tokyo-first"))),
        Action::Open(Panel::Growth, true),
        Action::Open(Panel::Ranking, true),
        Action::Speak(Language::of_tag("zh-Hans").expect("a language of the page")),
        Action::ChooseTheme(ThemeChoice::Dark),
    ]);
    let query = "edition=2023&a=DEU&b=IND&with=JPN,KOR&economy=GBR&region=europe-central-asia&income=upper-middle\
                 &ranks=10-20&hide=other,a&map=8.5419,-33,6.5&marks=counted&pin=tokyo-yokohama,beijing&sort=share\
                 &axes=linear&patents=70&claim=tokyo-first&open=table,growth-table&lang=zh-Hans&theme=dark";
    assert_eq!(write(&state), query);
    assert_eq!(read(query), state);
}

#[test]
fn the_second_direction_of_a_column_is_named() {
    let up = after([Action::SortBy(Column::Share), Action::SortBy(Column::Share)]);
    assert_eq!(write(&up), "sort=share-up");
    assert_eq!(write(&after([Action::SortBy(Column::Rank)])), "sort=rank-down");
    assert_eq!(read("sort=share-up"), up);
}

#[test]
fn a_language_is_written_once_it_is_chosen_the_browsers_own_too() {
    let [english, chinese] = ["en", "zh-Hans"].map(|tag| Language::of_tag(tag).expect("a language of the page"));
    let prefers_chinese = ViewState { language: chinese, ..DEFAULT.clone() };
    let in_english = prefers_chinese.after(Action::Speak(english));
    assert_eq!(query::write(&DATA, &prefers_chinese, &prefers_chinese), "");
    assert_eq!(query::write(&DATA, &prefers_chinese, &in_english), "lang=en");
    let in_chinese = prefers_chinese.after(Action::Speak(chinese));
    assert_eq!(query::write(&DATA, &prefers_chinese, &in_chinese), "lang=zh-Hans");
    assert_eq!(query::read(&DATA, &prefers_chinese, "").state.language, chinese);
    assert_eq!(query::read(&DATA, &prefers_chinese, "lang=EN").state, in_english);
}

// What is read

#[test]
fn one_economy_is_enough_and_takes_the_place_of_the_other_where_it_has_to() {
    assert_eq!(read("a=DEU"), after([Action::ChooseA(economy("DEU"))]));
    assert_eq!(read("b=deu"), after([Action::ChooseB(economy("DEU"))]));
    let swapped = after([Action::ChooseA(economy("USA"))]);
    assert_eq!(read("a=USA"), swapped);
    assert_eq!(read("b=CHN"), swapped);
    assert_eq!(write(&swapped), "a=USA&b=CHN");
}

#[test]
fn the_order_of_the_parts_does_not_matter() {
    assert_eq!(read("with=CHN&b=IND&a=DEU"), read("a=DEU&b=IND&with=CHN"));
    assert_eq!(problems("with=DEU&a=DEU"), [problem("with", "DEU", Reason::Taken)]);
}

#[test]
fn encoded_commas_and_letters_are_decoded() {
    assert_eq!(read("pin=tokyo%2Dyokohama%2Cbeijing"), read("pin=tokyo-yokohama,beijing"));
    assert_eq!(read("&&%65dition=2023&"), read("edition=2023"));
}

#[test]
fn an_empty_value_means_nothing_where_there_can_be_nothing() {
    for name in ["with", "economy", "region", "income", "ranks", "hide", "pin", "claim", "open"] {
        assert_eq!(read(&format!("{name}=")), *DEFAULT);
        assert_eq!(read(name), *DEFAULT);
    }
    for name in ["edition", "a", "b", "map", "marks", "sort", "axes", "patents", "lang", "theme", "embed"] {
        assert_eq!(problems(name), [problem(name, "", Reason::UnknownValue)]);
    }
}

#[test]
fn every_bad_value_is_refused_and_the_rest_is_kept() {
    for (name, values) in [
        ("edition", &["1999", "2018", "2026", "20234", "-2023", "2023.0", "next"][..]),
        ("a", &["ZZZ", "CN", "China"]),
        ("b", &["USA,CHN"]),
        ("economy", &["XXX"]),
        ("region", &["asia", "East Asia & Pacific"]),
        ("income", &["low", "1"]),
        ("ranks", &["10", "0-10", "20-10", "1-101", "-", "1-", "a-b", "1-2-3"]),
        (
            "map",
            &[
                "mars",
                "8.5",
                "8.5,47",
                "8.5,47,6,1",
                "181,0,2",
                "0,91,2",
                "0,0,0.5",
                "0,0,16.1",
                "NaN,0,2",
                "inf,0,2",
                "1e1,0,2",
            ],
        ),
        ("marks", &["heap"]),
        ("sort", &["size", "share-sideways", "share-", "-share"]),
        ("axes", &["root"]),
        ("patents", &["101", "-1", "50.5", "half"]),
        ("claim", &["no-such-claim"]),
        ("open", &["closed", "growth", "growth_table", "own-data", "1"]),
        ("lang", &["fr", "zh", "english"]),
        ("theme", &["sepia"]),
        ("embed", &["yes", "2", "true"]),
    ] {
        for value in values {
            let query = format!("{name}={}&pin=beijing", value.replace('&', "%26"));
            assert_eq!(problems(&query), [problem(name, value, Reason::UnknownValue)], "{query}");
            assert_eq!(query::read(&DATA, &DEFAULT, &query).state, read("pin=beijing"), "{query}");
        }
    }
}

#[test]
fn a_bad_entry_of_a_list_leaves_the_others() {
    let asked = query::read(&DATA, &DEFAULT, "pin=beijing,atlantis,,beijing,seoul,paris,london,tehran&hide=a,z");
    assert_eq!(asked.state.pins, ["beijing", "seoul", "paris", "london"].map(cluster));
    assert_eq!(asked.state.filter.hidden_forms, [MarkForm::Disc]);
    let found: Vec<_> = asked.problems.iter().map(|problem| (problem.asked(), problem.reason)).collect();
    let expected = [
        ("hide=z", Reason::UnknownValue),
        ("pin=atlantis", Reason::UnknownValue),
        ("pin=beijing", Reason::Taken),
        ("pin=tehran", Reason::TooMany),
    ];
    assert_eq!(found, expected.map(|(asked, reason)| (asked.to_owned(), reason)));
}

#[test]
fn economies_of_the_pair_and_a_fourth_one_are_no_further_ones() {
    let asked = query::read(&DATA, &DEFAULT, "with=CHN,JPN,KOR,DEU,FRA");
    assert_eq!(asked.state.further, ["JPN", "KOR", "DEU"].map(economy));
    let found: Vec<_> = asked.problems.iter().map(|problem| (problem.value.as_str(), problem.reason)).collect();
    assert_eq!(found, [("CHN", Reason::Taken), ("FRA", Reason::TooMany)]);
    assert_eq!(problems("a=CHN&b=CHN"), [problem("b", "CHN", Reason::Taken)]);
}

#[test]
fn unknown_names_are_told_one_by_one() {
    assert_eq!(
        problems("colour=red&Edition=2023&x"),
        [
            problem("colour", "red", Reason::UnknownName),
            problem("Edition", "2023", Reason::UnknownName),
            problem("x", "", Reason::UnknownName),
        ]
    );
}

#[test]
fn panels_are_named_in_the_order_of_the_page_and_each_can_be_asked_for() {
    for panel in Panel::ALL {
        let open = after([Action::Open(panel, true)]);
        assert_eq!(read(&write(&open)), open, "{panel:?}");
        assert_eq!(open.after(Action::Open(panel, false)), *DEFAULT);
    }
    let all = after(Panel::ALL.into_iter().rev().map(|panel| Action::Open(panel, true)));
    assert_eq!(
        write(&all),
        "open=table,units-table,strip-table,cumulative-table,editions-table,bars-table,scatter-table,what-if-table,\
         growth-table,slope-table,income-table,points-table,card-sources,claim-sources,help"
    );
    assert_eq!(read("open=growth-table,Table"), read("open=table,growth-table"));
}

#[test]
fn a_panel_that_is_not_there_leaves_the_others_open() {
    let asked = query::read(&DATA, &DEFAULT, "open=table,cellar,table,help");
    assert_eq!(asked.state, after([Panel::Ranking, Panel::Help].map(|panel| Action::Open(panel, true))));
    assert_eq!(
        problems("open=table,cellar,table,help"),
        [problem("open", "cellar", Reason::UnknownValue), problem("open", "table", Reason::Taken)]
    );
}

#[test]
fn links_from_when_the_ranking_was_the_only_panel_lead_where_they_led() {
    assert_eq!(read("edition=2023&table=open"), read("edition=2023&open=table"));
    assert_eq!(read("table=closed"), *DEFAULT);
    assert_eq!(problems("table=ajar"), [problem("table", "ajar", Reason::UnknownName)]);
    assert_eq!(problems("open=help&table=open"), [problem("open", "table", Reason::Repeated)]);
}

#[test]
fn what_other_sites_add_to_links_is_nobodys_wish() {
    assert_eq!(read("utm_source=letter&fbclid=abc&edition=2023&gclid=1"), read("edition=2023"));
}

#[test]
fn of_a_repeated_name_the_first_counts() {
    let asked = query::read(&DATA, &DEFAULT, "edition=2023&edition=2022");
    assert_eq!(asked.state.edition, edition(2023));
    assert_eq!(problems("edition=2023&edition=2022"), [problem("edition", "2022", Reason::Repeated)]);
}

#[test]
fn what_is_no_text_is_refused_as_it_stands() {
    for part in ["pin=%ff", "%c3=1", "edition=%f0%9f"] {
        let (name, value) = part.split_once('=').expect("a part with a value");
        assert_eq!(problems(part), [problem(name, value, Reason::NotText)]);
    }
    assert_eq!(problems("edition=%"), [problem("edition", "%", Reason::UnknownValue)]);
    assert_eq!(problems("edition=%2"), [problem("edition", "%2", Reason::UnknownValue)]);
}

#[test]
fn an_address_of_a_version_to_come_is_read_as_far_as_it_is_understood() {
    let asked = query::read(&DATA, &DEFAULT, "v=9&edition=2023");
    assert_eq!(asked.state.edition, edition(2023));
    assert_eq!(asked.problems.iter().map(|problem| problem.reason).collect::<Vec<_>>(), [Reason::NewerVersion]);
}

#[test]
fn a_very_long_address_is_not_read_and_what_is_told_of_a_long_value_is_short() {
    let long = format!("edition=2023&pin={}", "x".repeat(query::MOST_BYTES));
    let asked = query::read(&DATA, &DEFAULT, &long);
    assert_eq!((asked.state, asked.problems.len()), (DEFAULT.clone(), 1));
    assert_eq!(asked.problems[0].reason, Reason::TooLong);

    let value = &problems(&format!("edition={}", "é".repeat(300)))[0].1;
    assert_eq!(value.chars().count(), Problem::MOST_LETTERS + 1);
    assert!(value.ends_with('…'));
}

#[test]
fn letters_that_would_turn_or_hide_a_sentence_are_not_told() {
    assert_eq!(
        problems("edition=%E2%80%AE9991%0a"),
        [problem("edition", "\u{FFFD}9991\u{FFFD}", Reason::UnknownValue)]
    );
}

#[test]
fn the_longest_query_of_the_page_is_far_from_the_limit() {
    let longest = |mut keys: Vec<&'static str>| {
        keys.sort_by_key(|key| std::cmp::Reverse(key.len()));
        keys
    };
    let pins = longest(DATA.clusters().map(|(_, cluster)| cluster.key.as_str()).collect());
    let claims = longest(DATA.claims().map(|(_, claim)| claim.key.as_str()).collect());
    let state = ViewState {
        pins: pins.into_iter().take(ViewState::MAX_PINS).map(cluster).collect(),
        claim: claims.first().map(|key| claim(key)),
        panels: Panel::ALL.into_iter().collect(),
        map: MapView::Free { lon_deg: -179.9999, lat_deg: -89.9999, zoom: 15.9999 },
        ..read(
            "edition=2022&a=DEU&b=IND&with=JPN,KOR,GBR&economy=FRA&region=latin-america-caribbean&income=upper-middle\
                &ranks=10-99&hide=a,b,other&marks=counted&sort=economy-down&axes=linear&patents=100\
                &lang=zh-Hans&theme=light&embed=1",
        )
    };
    assert!(write(&state).len() * 8 < query::MOST_BYTES, "{}", write(&state));
}

/// The page's tables with a reader's rows: rank, name, economy.
fn own(rows: &[[&str; 3]]) -> Dataset {
    let row = |[rank, name, economy]: &[&str; 3]| Row {
        rank: rank.parse().ok(),
        name: (*name).to_owned(),
        economies: vec![(*economy).to_owned()],
        ..Row::default()
    };
    let rows: Vec<_> = rows.iter().map(row).collect();
    let given = (rows.as_slice(), "mine.csv");
    apply(&DATA, &Gazetteer::new(&DATA), given, Edition::CURRENT, &BTreeMap::new()).data
}

/// A state in which every economy and cluster that a reader's table has added is named, as far as there is room.
fn naming_what_is_added(data: &Dataset) -> ViewState {
    let mut economies = data.economies().filter(|(_, economy)| economy.is_added()).map(|(id, _)| id);
    let mut next = || economies.next().expect("the table adds six");
    let pair = Pair { a: next(), b: next() };
    let filter = Filter { economy: Some(next()), ..Filter::default() };
    let further: Vec<_> = [next(), next(), next()].into();
    let pins: Vec<_> =
        data.clusters().skip(DATA.clusters().len()).map(|(id, _)| id).take(ViewState::MAX_PINS).collect();
    ViewState { pair, filter, further, pins, ..ViewState::initial(data).expect("they hold two economies") }
}

/// Codes of economies that a table had added were written in small letters and looked up in capital ones.
#[test]
fn what_a_readers_table_has_added_is_read_as_it_was_written() {
    let data = own(&[
        ["1", "Poseidonis", "New Atlantis"],
        ["2", "Brno", "Czechia"],
        ["3", "乌托邦", "新亚特兰蒂斯"],
        ["4", "Київ-2", "НОВА Земля"],
        ["5", "?!", "&,="],
        ["6", "Anywhere", ""],
        ["7", "Anywhere", "Unknown"],
    ]);
    let state = naming_what_is_added(&data);
    let query = query::write(&data, &DEFAULT, &state);
    let readable = query.replace("%D0%9D%D0%9E%D0%92%D0%90-%D0%97%D0%B5%D0%BC%D0%BB%D1%8F", "НОВА-Земля");
    let start = "a=new-atlantis&b=CZE&with=НОВА-Земля,economy,unknown&economy=%E6%96%B0-";
    assert!(readable.starts_with(start) && readable.ends_with("&pin=poseidonis,brno,cluster,2"), "{readable}");
    assert!(data.economy_by_iso3("unknown-2").is_some(), "one that is called so is not the one without a name");
    let asked = query::read(&data, &DEFAULT, &query);
    assert_eq!((asked.problems, &asked.state), (vec![], &state));
    // People write codes in whatever case.
    assert_eq!(query::read(&data, &DEFAULT, "a=NEW-Atlantis&b=cze").state.pair, state.pair);
}

/// A pinned cluster with a name of thousands of letters made an address that was refused as a whole.
#[test]
fn names_of_any_length_and_script_make_addresses_that_are_read() {
    for letters in ["Lon", "京", "Ж ", "𐐷", "é", "-"] {
        let names: Vec<_> = (0..8).map(|number| format!("{}{number}", letters.repeat(3000))).collect();
        let ranks: Vec<_> = (1..=8).map(|rank| rank.to_string()).collect();
        let rows: Vec<_> = names.iter().zip(&ranks).map(|(name, rank)| [rank.as_str(), name, name]).collect();
        let data = own(&rows);
        let state = ViewState {
            panels: Panel::ALL.into_iter().collect(),
            map: MapView::Free { lon_deg: -179.9999, lat_deg: -89.9999, zoom: 15.9999 },
            ..naming_what_is_added(&data)
        };
        let query = query::write(&data, &DEFAULT, &state);
        assert!(query.len() * 2 < query::MOST_BYTES, "{} bytes: {query}", query.len());
        let asked = query::read(&data, &DEFAULT, &query);
        assert_eq!((asked.problems, &asked.state), (vec![], &state), "{query}");
    }
}

// What is told

/// What is told of a query in a language.
fn told(tag: &str, query: &str) -> PartsLeftOut {
    let language = Language::of_tag(tag).expect("a language of the page");
    let default = ViewState { language, ..DEFAULT.clone() };
    words::address_notice(language, &DATA, &query::read(&DATA, &default, query))
}

#[test]
fn every_reason_has_a_sentence_in_every_language() {
    let long = "x".repeat(query::MOST_BYTES + 1);
    let queries = [
        "edition=1999",
        "a=XXX",
        "b=XXX",
        "with=XXX",
        "economy=XXX",
        "pin=atlantis",
        "claim=none",
        "lang=fr",
        "sort=size",
        "open=table,cellar",
        "colour=red",
        "edition=2023&edition=2022",
        "a=CHN&b=CHN",
        "with=CHN",
        "with=JPN,KOR,DEU,FRA",
        "pin=beijing,seoul,paris,london,tehran",
        "pin=%ff",
        "v=2",
        &long,
    ];
    for language in Language::all() {
        let sentences = queries.map(|query| told(language.tag(), query).spoken()).join("\n");
        insta::assert_snapshot!(format!("address_notices_{}", language.tag()), sentences);
    }
}

#[test]
fn a_good_address_is_not_talked_about_and_of_a_wild_one_the_rest_is_counted_and_named() {
    assert_eq!(told("en", "edition=2023"), PartsLeftOut::default());
    let wild = told("en", "q=1&r=2&s=3&t=4&u=5");
    assert_eq!((wild.told.len(), wild.more.as_str()), (3, "2 more parts of the address were left out."));
    assert_eq!(wild.further.len(), 2);
    assert!(wild.further[0].contains("t=4") && wild.further[1].contains("u=5"), "{:?}", wild.further);
    assert!(wild.spoken().ends_with(" 2 more parts of the address were left out."));
    assert_eq!(told("en", "q&r&s&t").more, "One more part of the address was left out.");
    let three = told("en", "q&r&s");
    assert_eq!((three.told.len(), three.more.as_str()), (3, ""));
}

// Laws

/// Numbers a camera may be given, the impossible ones among them.
fn degrees() -> impl Strategy<Value = f64> {
    prop_oneof![9 => -200.0..200.0_f64, 1 => any::<f64>()]
}

/// What the page can be asked to do with its own tables.
fn action() -> impl Strategy<Value = Action> {
    let economies: Vec<_> = DATA.economies().map(|(id, _)| id).collect();
    let clusters: Vec<_> = DATA.clusters().map(|(id, _)| id).collect();
    let claims: Vec<_> = DATA.claims().map(|(id, _)| id).collect();
    let editions: Vec<_> = Edition::all().filter(|edition| DATA.counts(*edition).next().is_some()).collect();
    let forms = vec![MarkForm::Disc, MarkForm::Square, MarkForm::Ring];
    let economy = move || select(economies.clone());
    let cluster = move || select(clusters.clone());
    let filters = prop_oneof![
        proptest::option::of(economy()).prop_map(Action::FilterEconomy),
        proptest::option::of(select(Region::ALL.to_vec())).prop_map(Action::FilterRegion),
        proptest::option::of(select(IncomeGroup::ALL.to_vec())).prop_map(Action::FilterIncome),
        proptest::option::of((1..=100_u16, 1..=100_u16)).prop_map(|ends| {
            Action::FilterRanks(ends.map(|(one, other)| RankRange { first: one.min(other), last: one.max(other) }))
        }),
        select(forms).prop_map(Action::ToggleForm),
        Just(Action::ClearFilter),
    ];
    let views = prop_oneof![
        select(Preset::ALL.to_vec()).prop_map(|preset| Action::LookAt(MapView::Preset(preset))),
        (degrees(), degrees(), prop_oneof![0.5..20.0_f64, any::<f64>()])
            .prop_map(|(lon_deg, lat_deg, zoom)| Action::LookAt(MapView::Free { lon_deg, lat_deg, zoom })),
    ];
    let subjects = prop_oneof![
        select(editions).prop_map(Action::ChooseEdition),
        economy().prop_map(Action::ChooseA),
        economy().prop_map(Action::ChooseB),
        economy().prop_map(Action::ToggleFurther),
        proptest::option::of(select(claims)).prop_map(Action::ChooseClaim),
        cluster().prop_map(Action::TogglePin),
        cluster().prop_map(Action::Unpin),
        Just(Action::UnpinAll),
    ];
    let looks = prop_oneof![
        select(Language::all().collect::<Vec<_>>()).prop_map(Action::Speak),
        select(Column::ALL.to_vec()).prop_map(Action::SortBy),
        select(Arrangement::ALL.to_vec()).prop_map(Action::Arrange),
        select(vec![AxisScale::Linear, AxisScale::Log]).prop_map(Action::ScaleAxes),
        any::<u8>().prop_map(|percent| Action::WeighPatents(PatentWeight::new(percent))),
        (select(Panel::ALL.to_vec()), any::<bool>()).prop_map(|(panel, is_open)| Action::Open(panel, is_open)),
        select(ThemeChoice::ALL.to_vec()).prop_map(Action::ChooseTheme),
    ];
    prop_oneof![filters, views, subjects, looks]
}

/// A state the reader can come to.
fn reachable() -> impl Strategy<Value = ViewState> {
    // Only an address makes the page the map alone.
    (proptest::collection::vec(action(), 0..30), any::<bool>())
        .prop_map(|(actions, embed)| ViewState { embed, ..after(actions) })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn every_state_is_read_as_it_was_written(state in reachable()) {
        let query = write(&state);
        let asked = query::read(&DATA, &DEFAULT, &query);
        prop_assert_eq!(&asked.problems, &[]);
        prop_assert_eq!(&asked.state, &state);
        prop_assert_eq!(write(&asked.state), query);
    }

    #[test]
    fn it_does_not_matter_which_state_is_the_default(mut state in reachable(), mut default in reachable()) {
        // The default speaks the browser's language, and so does a state without a chosen one.
        default.names_language = false;
        if !state.names_language {
            state.language = default.language;
        }
        let query = query::write(&DATA, &default, &state);
        let asked = query::read(&DATA, &default, &query);
        prop_assert_eq!(asked.problems, vec![]);
        prop_assert_eq!(asked.state, state);
    }

    #[test]
    fn a_query_stands_for_itself_in_an_address(state in reachable()) {
        prop_assert!(write(&state).bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-.,=&".contains(&letter)));
    }

    #[test]
    fn a_map_view_is_kept_as_it_is_once_it_was_kept(lon_deg in degrees(), lat_deg in degrees(), zoom in any::<f64>()) {
        let kept = MapView::Free { lon_deg, lat_deg, zoom }.kept();
        prop_assert_eq!(kept.and_then(MapView::kept), kept);
    }

    #[test]
    fn any_text_is_read_to_a_state_that_can_be_written(text in ".{0,200}") {
        let state = query::read(&DATA, &DEFAULT, &text).state;
        prop_assert_eq!(read(&write(&state)), state);
    }
}

/// Pieces of which random queries are made: what the page writes, nearly writes, and what it never does.
const NAMES: [&str; 26] = [
    "edition",
    "a",
    "b",
    "with",
    "economy",
    "region",
    "income",
    "ranks",
    "hide",
    "map",
    "marks",
    "pin",
    "sort",
    "axes",
    "patents",
    "claim",
    "table",
    "open",
    "lang",
    "theme",
    "embed",
    "v",
    "",
    "%",
    "%ff",
    "edition=2023&",
];
const VALUES: [&str; 43] = [
    "2023",
    "2018",
    "1",
    "70",
    "99999999999999999999",
    "DEU",
    "CHN",
    "usa",
    "JPN",
    "beijing",
    "tokyo-yokohama",
    "seoul",
    "tokyo-first",
    "europe",
    "8.5419",
    "-0",
    "1e999",
    "NaN",
    "10-20",
    "share-up",
    "north-america",
    "upper-middle",
    "other",
    "counted",
    "linear",
    "zh-Hans",
    "dark",
    "open",
    "table",
    "growth-table",
    "help",
    "%2C",
    "%ff",
    "%E4%B8%AD",
    "%",
    "+",
    "?",
    "#",
    "&",
    "=",
    "中",
    "\u{0}",
    "é",
];
const JOINTS: [&str; 4] = ["", ",", ",", "-"];

/// A made-up query of up to seven parts from a fixed sequence of numbers (xorshift64*).
fn random_query(seed: &mut u64) -> String {
    let mut next = |below: usize| {
        *seed ^= *seed >> 12;
        *seed ^= *seed << 25;
        *seed ^= *seed >> 27;
        usize::try_from(seed.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap_or_default() % below
    };
    let mut query = String::new();
    // One of eight is of any letters at all.
    if next(8) == 0 {
        let letter = |_| u32::try_from(next(0x11_0000)).ok().and_then(char::from_u32);
        return (0..24).filter_map(letter).collect();
    }
    for _ in 0..next(8) {
        query += NAMES[next(NAMES.len())];
        query += if next(8) == 0 { "" } else { "=" };
        for _ in 0..next(4) {
            query += VALUES[next(VALUES.len())];
            query += JOINTS[next(JOINTS.len())];
        }
        query.push('&');
    }
    query
}

/// Takes about seven seconds where nothing is optimised.
#[test]
fn a_million_made_up_addresses_are_read() {
    let mut seed = 2024;
    let (mut changed, mut refused) = (0, 0);
    for _ in 0..1_000_000 {
        let asked = query::read(&DATA, &DEFAULT, &random_query(&mut seed));
        changed += usize::from(asked.state != *DEFAULT);
        refused += asked.problems.len();
        assert!(asked.state.pins.len() <= ViewState::MAX_PINS && asked.state.further.len() <= ViewState::MAX_FURTHER);
        assert_ne!(asked.state.pair.a, asked.state.pair.b);
    }
    assert!(changed > 50_000 && refused > 1_000_000, "{changed} changed the state, {refused} parts were refused");
}

// Steps, undo, fragments

#[test]
fn another_subject_is_a_step_and_another_look_is_none() {
    let step = |action| is_step(&DATA, &DEFAULT, &DEFAULT.after(action));
    for action in [
        Action::ChooseEdition(edition(2023)),
        Action::ChooseA(economy("DEU")),
        Action::ToggleFurther(economy("JPN")),
        Action::FilterRegion(Some(Region::SouthAsia)),
        Action::ToggleForm(MarkForm::Ring),
        Action::TogglePin(cluster("beijing")),
        Action::Arrange(Arrangement::Apart),
        Action::ChooseClaim(Some(claim("tokyo-first"))),
        Action::Open(Panel::Ranking, true),
        Action::Open(Panel::WhatIf, true),
        Action::Open(Panel::CardSources, true),
        Action::Speak(Language::of_tag("zh-Hans").expect("a language of the page")),
    ] {
        assert!(step(action), "{action:?}");
    }
    for action in [
        Action::LookAt(MapView::Preset(Preset::Europe)),
        Action::SortBy(Column::Share),
        Action::ScaleAxes(AxisScale::Linear),
        Action::WeighPatents(PatentWeight::new(60)),
        Action::ChooseTheme(ThemeChoice::Dark),
        Action::Open(Panel::Help, true),
        Action::UnpinAll,
    ] {
        assert!(!step(action), "{action:?}");
    }
    let both = after([Action::LookAt(MapView::Preset(Preset::Europe)), Action::ChooseEdition(edition(2023))]);
    assert!(is_step(&DATA, &DEFAULT, &both));
}

#[test]
fn undo_goes_back_step_by_step_and_over_a_movement_at_once() {
    let mut trail = Trail::new(&DEFAULT);
    let look = |lon_deg| Action::LookAt(MapView::Free { lon_deg, lat_deg: 0.0, zoom: 2.0 });
    let actions = [
        Action::ChooseEdition(edition(2023)),
        look(1.0),
        look(2.0),
        look(3.0),
        Action::WeighPatents(PatentWeight::new(60)),
        Action::WeighPatents(PatentWeight::new(70)),
        look(4.0),
        Action::TogglePin(cluster("beijing")),
    ];
    let mut state = DEFAULT.clone();
    for action in actions {
        state = state.after(action);
        trail.record(&DATA, &state);
        trail.record(&DATA, &state);
    }
    let undone: Vec<_> = std::iter::from_fn(|| trail.undo()).map(|state| write(&state)).collect();
    assert_eq!(
        undone,
        [
            "edition=2023&map=4,0,2&patents=70",
            "edition=2023&map=3,0,2&patents=70",
            "edition=2023&map=3,0,2",
            "edition=2023",
            "",
        ]
    );
    assert!(!trail.can_undo());
}

#[test]
fn what_is_done_after_an_undo_can_be_undone() {
    let mut trail = Trail::new(&DEFAULT);
    let pinned = after([Action::TogglePin(cluster("beijing"))]);
    trail.record(&DATA, &pinned);
    assert_eq!(trail.undo(), Some(DEFAULT.clone()));
    trail.record(&DATA, &DEFAULT);
    assert!(!trail.can_undo(), "the state that undo led to is not a new one");
    trail.record(&DATA, &pinned);
    assert_eq!(trail.undo(), Some(DEFAULT.clone()));
}

#[test]
fn undo_never_opens_the_help_again() {
    let mut trail = Trail::new(&after([Action::Open(Panel::Help, true)]));
    let help = Action::Open(Panel::Help, true);
    let table = after([Action::Open(Panel::Growth, true)]);
    for state in [DEFAULT.clone(), after([help]), DEFAULT.clone(), table.after(help), table.clone()] {
        trail.record(&DATA, &state);
    }
    assert_eq!(trail.undo(), Some(DEFAULT.clone()));
    assert!(!trail.can_undo());
}

#[test]
fn the_trail_forgets_its_oldest_states() {
    let mut trail = Trail::new(&DEFAULT);
    for step in 0..3 * Trail::MOST {
        trail.record(&DATA, &after([Action::Open(Panel::Ranking, step % 2 == 0)]));
    }
    assert_eq!(std::iter::from_fn(|| trail.undo()).count(), Trail::MOST);
}

#[test]
fn the_fragment_of_a_claim_names_it_and_goes_with_it() {
    let tokyo = claim("tokyo-first");
    assert_eq!(claim_of_fragment(&DATA, "claim-tokyo-first"), Some(tokyo));
    assert_eq!(claim_of_fragment(&DATA, &query::fragment_of_claim("tokyo-first")), Some(tokyo));
    for other in ["", "tokyo-first", "claim-", "claim-no-such-claim", "compare", "claim-step"] {
        assert_eq!(claim_of_fragment(&DATA, other), None, "{other}");
        assert_eq!(kept_fragment(&DATA, other, Some(tokyo)), other);
        assert_eq!(kept_fragment(&DATA, other, None), other);
    }
    assert_eq!(kept_fragment(&DATA, "claim-tokyo-first", Some(tokyo)), "claim-tokyo-first");
    assert_eq!(kept_fragment(&DATA, "claim-tokyo-first", None), "");
    assert_eq!(kept_fragment(&DATA, "claim-tokyo-first", Some(claim("us-twenty"))), "");
}
