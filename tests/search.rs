//! Search as one types.

use cluster_atlas::data::{Dataset, Edition};
use cluster_atlas::language::Language;
use cluster_atlas::state::{Found, FoundKind, SearchIndex};
use cluster_atlas::stats::coverage;
use cluster_atlas::words;
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(|| Dataset::embedded().expect("the embedded tables are whole"));

static ENGLISH: LazyLock<SearchIndex> = LazyLock::new(|| SearchIndex::new(Language::default(), &DATA));
static CHINESE: LazyLock<SearchIndex> = LazyLock::new(|| SearchIndex::new(chinese(), &DATA));

fn chinese() -> Language {
    Language::of_tag("zh-Hans").expect("the page speaks Chinese")
}

fn search(query: &str, limit: usize) -> Vec<Found> {
    ENGLISH.search(&DATA, Edition::CURRENT, query, limit)
}

fn find(query: &str) -> Vec<Found> {
    search(query, 8)
}

fn find_in_chinese(query: &str) -> Vec<Found> {
    CHINESE.search(&DATA, Edition::CURRENT, query, 8)
}

/// Name, marked part and what else matched of the first hit.
fn told(found: &[Found]) -> (&str, Option<&str>, Option<&str>) {
    let first = found.first().expect("something is found");
    let marked = first.matched.clone().map(|range| first.name.get(range).expect("the range is one of the name"));
    (&first.name, marked, first.other.as_deref())
}

fn first(query: &str) -> String {
    find(query).first().unwrap_or_else(|| panic!("“{query}” finds something")).name.clone()
}

#[test]
fn diacritics_dashes_spaces_and_apostrophes_do_not_matter() {
    for query in ["xian", "xi'an", "XI’AN", "Xi an"] {
        assert_eq!(first(query), "Xi'an", "{query}");
    }
    for query in ["sao paulo", "SÃO PAULO", "saopaulo", "sa\u{303}o paulo"] {
        assert_eq!(first(query), "São Paulo", "{query}");
    }
    assert_eq!(first("san jose san francisco"), "San Jose–San Francisco");
    assert_eq!(first("washington baltimore"), "Washington–Baltimore");
    assert_eq!(first("washington dc"), "Washington, DC–Baltimore, MD");
    assert_eq!(first("dusseldorf"), "Cologne–Düsseldorf");
}

#[test]
fn a_city_finds_its_cluster_under_the_name_of_the_country() {
    let found = find("koln");
    assert_eq!(found[0].name, "Cologne");
    assert_eq!((found[0].matched.clone(), found[0].other.as_deref()), (None, Some("Köln")));
    assert!(found[0].in_edition && !found[1].in_edition);
}

#[test]
fn other_names_find_it_and_are_told() {
    assert_eq!(told(&find("münchen")), ("Munich", None, Some("München")));
    assert_eq!(told(&find("bangalore")), ("Bengaluru", None, Some("Bangalore")));
    assert_eq!(told(&find("türkiye")), ("Turkey", None, Some("Türkiye")));
    assert_eq!(told(&find("uk")), ("United Kingdom", None, Some("UK")));
    assert_eq!(told(&find_in_chinese("münchen")), ("慕尼黑", None, Some("München")));
}

#[test]
fn the_part_that_matched_can_be_marked() {
    let found = &find("dusse")[0];
    assert_eq!(found.name.get(found.matched.clone().expect("the name matched")), Some("Düsse"));
    let found = &find("hongk")[0];
    assert_eq!(found.name.get(found.matched.clone().expect("the name matched")), Some("Hong K"));
}

#[test]
fn starts_of_names_come_before_starts_of_words_before_insides() {
    let names: Vec<_> = find("ber").into_iter().map(|found| found.name).collect();
    assert_eq!(names[0], "Berlin");
    assert!(names.iter().position(|name| name == "Nuremberg–Erlangen").is_some_and(|place| place > 0), "{names:?}");
    let names: Vec<_> = search("h", usize::MAX).into_iter().map(|found| found.name).collect();
    let place = |name: &str| names.iter().position(|other| other == name).expect("it has an h");
    assert!(place("Hangzhou") < place("Shenzhen–Hong Kong–Guangzhou"));
    assert!(place("Shenzhen–Hong Kong–Guangzhou") < place("Tehran"));
    // Among names that start alike, the edition's clusters come by rank before those of other editions.
    assert!(place("Hangzhou") < place("Hefei") && place("Hefei") < place("Helsinki"));
}

#[test]
fn economies_are_found_by_name_and_by_code() {
    let usa = DATA.economy_by_iso3("USA").expect("the United States are in the table");
    for query in ["united sta", "USA", "states"] {
        assert_eq!(find(query)[0].kind, FoundKind::Economy(usa), "{query}");
    }
    assert_eq!(first("netherl"), "Netherlands");
}

#[test]
fn a_match_does_not_run_from_the_inside_of_one_word_into_the_next() {
    assert!(find("osa").iter().all(|found| found.name != "Los Angeles"));
}

#[test]
fn nothing_typed_finds_nothing() {
    for query in ["", "   ", "–", "'’", "\u{301}"] {
        assert!(find(query).is_empty(), "{query:?}");
    }
    assert!(search("a", 0).is_empty());
}

#[test]
fn a_search_without_a_hit_says_how_many_are_not_named() {
    assert!(find("atlantis").is_empty());
    let unnamed = coverage(&DATA, Edition::CURRENT).unnamed;
    assert_eq!(
        words::search_without_hit(Language::default(), &DATA, Edition::CURRENT),
        format!("Not among the named clusters. {unnamed} of the 100 are not named here.")
    );
}

#[test]
fn every_cluster_is_found_by_its_full_name_without_diacritics() {
    for (id, cluster) in DATA.clusters() {
        // The key is the project's own folding of the name.
        for query in [cluster.name.clone(), cluster.name.to_uppercase(), cluster.key.replace('-', " ")] {
            let found = search(&query, 8);
            assert!(found.iter().any(|found| found.kind == FoundKind::Cluster(id)), "{query}");
        }
    }
}

#[test]
fn chinese_names_latin_names_and_pinyin_are_found_whatever_the_page_speaks() {
    assert_eq!(told(&find("东京")), ("Tokyo–Yokohama", None, Some("东京—横滨")));
    assert_eq!(told(&find("dongj")), ("Tokyo–Yokohama", None, Some("dongjing")));
    assert_eq!(told(&find("Tokyo")), ("Tokyo–Yokohama", Some("Tokyo"), None));
    assert_eq!(told(&find_in_chinese("东京")), ("东京—横滨", Some("东京"), None));
    assert_eq!(told(&find_in_chinese("dong jing heng")), ("东京—横滨", None, Some("dongjing hengbin")));
    assert_eq!(told(&find_in_chinese("TOKYO")), ("东京—横滨", None, Some("Tokyo")));
    assert_eq!(told(&find_in_chinese("mad")), ("马德里", None, Some("madeli")));
    assert_eq!(
        told(&find_in_chinese("washington dc")),
        ("华盛顿—巴尔的摩", None, Some("Washington, DC–Baltimore, MD"))
    );
    assert_eq!(told(&find_in_chinese("圣地亚哥")), ("圣迭戈", None, Some("圣地亚哥")));
}

#[test]
fn economies_are_found_in_every_language() {
    assert_eq!(told(&find("美国")), ("United States", None, Some("美国")));
    assert_eq!(told(&find("meiguo")), ("United States", None, Some("meiguo")));
    assert_eq!(told(&find_in_chinese("美")), ("美国", Some("美"), None));
    assert_eq!(told(&find_in_chinese("united k")), ("英国", None, Some("United Kingdom")));
    assert_eq!(told(&find_in_chinese("usa")), ("美国", None, None));
}

/// Nothing parts the words of a Chinese name.
#[test]
fn any_part_of_a_chinese_name_starts_a_word() {
    assert_eq!(told(&find_in_chinese("横滨")), ("东京—横滨", Some("横滨"), None));
    assert_eq!(told(&find_in_chinese("港—广")), ("深圳—香港—广州", Some("港—广"), None));
    // 沙 is inside 长沙 as well as inside 华沙; the rank decides.
    let names: Vec<_> = find_in_chinese("沙").into_iter().map(|found| found.name).collect();
    assert_eq!(names[..2], ["长沙", "华沙"], "{names:?}");
}

/// On an English page the pinyin of some other place must not come before a name that is shown: 华沙 is `huasha`.
#[test]
fn names_of_the_page_come_before_those_of_other_languages() {
    let found = search("h", usize::MAX);
    let place = |name: &str| found.iter().position(|found| found.name == name).expect("it has an h");
    assert!(place("Shenzhen–Hong Kong–Guangzhou") < place("Warsaw"));
    assert_eq!(found[place("Warsaw")].other.as_deref(), Some("huasha"));
    let last_named = found.iter().rposition(|found| found.matched.is_some()).expect("names match");
    let is_pinyin = |found: &Found| found.other.as_ref().is_some_and(|other| other.starts_with(char::is_lowercase));
    let first_pinyin = found.iter().position(is_pinyin).expect("pinyin matches");
    assert!(last_named < first_pinyin);
}

#[test]
fn every_chinese_name_and_spelling_finds_its_cluster_on_every_page() {
    for (id, cluster) in DATA.clusters() {
        let name = words::cluster_name(chinese(), cluster);
        let spelling = chinese().texts().cluster_spelling(&cluster.key);
        for query in name.split('—').chain(spelling.split(' ')).chain([name.as_str()]) {
            for index in [&*ENGLISH, &*CHINESE] {
                let found = index.search(&DATA, Edition::CURRENT, query, 8);
                assert!(found.iter().any(|found| found.kind == FoundKind::Cluster(id)), "{query}: {name}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_query_is_answered(query in any::<String>(), limit in 0_usize..12) {
        for index in [&*ENGLISH, &*CHINESE] {
            check(&index.search(&DATA, Edition::CURRENT, &query, limit), limit)?;
        }
    }

    #[test]
    fn any_few_letters_are_answered(query in "[a-zäßłŒ京东圣—* '–.]{0,6}", limit in 0_usize..12) {
        for index in [&*ENGLISH, &*CHINESE] {
            check(&index.search(&DATA, Edition::CURRENT, &query, limit), limit)?;
        }
    }
}

fn check(found: &[Found], limit: usize) -> Result<(), TestCaseError> {
    prop_assert!(found.len() <= limit);
    for found in found {
        if let Some(range) = found.matched.clone() {
            prop_assert!(!range.is_empty() && found.name.get(range).is_some());
        }
    }
    Ok(())
}
