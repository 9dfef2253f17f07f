//! The names of clusters and economies in every language.

use cluster_atlas::data::{Dataset, Edition};
use cluster_atlas::language::Language;
use cluster_atlas::words;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(|| Dataset::embedded().expect("the embedded tables are whole"));

fn chinese() -> Language {
    Language::of_tag("zh-Hans").expect("the page speaks Chinese")
}

fn is_han(letter: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&letter)
}

/// Every cluster that an edition names has a Chinese name of Chinese letters, and can be typed without them.
#[test]
fn clusters_have_a_chinese_name_and_a_spelling() {
    let mut names = BTreeSet::new();
    let ids: BTreeSet<_> =
        Edition::all().flat_map(|edition| DATA.rankings(edition)).map(|row| row.cluster.index()).collect();
    for (id, cluster) in DATA.clusters().filter(|(id, _)| ids.contains(&id.index())) {
        let name = words::cluster_name(chinese(), cluster);
        assert_ne!(name, words::cluster_name(Language::default(), cluster));
        assert!(name.chars().all(|letter| is_han(letter) || letter == '—'), "{name}");
        let cities = cluster.short_name().matches('–').count();
        assert_eq!(name.matches('—').count(), cities, "{name} joins as many cities as {}", cluster.name);
        let spelling = chinese().texts().cluster_spelling(&cluster.key);
        assert!(has_pinyin(&spelling), "{name}: {spelling:?}");
        assert!(names.insert(name.clone()), "{name} names two clusters; one is {id:?}");
    }
    assert!(!names.is_empty());
}

#[test]
fn economies_have_a_chinese_name_and_a_spelling() {
    let mut names = BTreeSet::new();
    for (_, economy) in DATA.economies() {
        let name = words::economy_name(chinese(), economy);
        // The asterisk is that of WIPO’s table.
        assert!(name.trim_end_matches('*').chars().all(is_han), "{name}");
        assert_eq!(name.ends_with('*'), words::economy_name(Language::default(), economy).ends_with('*'), "{name}");
        assert!(words::economy_in_sentence(chinese(), economy).chars().all(is_han));
        let spelling = chinese().texts().economy_spelling(&economy.iso3);
        assert!(has_pinyin(&spelling), "{name}: {spelling:?}");
        assert!(names.insert(name.clone()), "{name} names two economies");
    }
    let name = |iso3: &str| {
        let economy = DATA.economy_by_iso3(iso3).expect("the economy is in the table");
        words::name_of_economy(chinese(), &DATA, economy)
    };
    assert_eq!(["CHN", "HKG", "MAC", "TWN"].map(name), ["中国", "中国香港", "中国澳门", "台湾*"]);
}

/// Words of small Latin letters, other Chinese names between them.
fn has_pinyin(spelling: &str) -> bool {
    let is_pinyin = |word: &str| word.chars().all(|letter| letter.is_ascii_lowercase());
    let is_name = |word: &str| word.chars().all(is_han);
    let mut words = spelling.split(' ');
    words.next().is_some_and(|word| !word.is_empty() && is_pinyin(word))
        && words.all(|word| !word.is_empty() && (is_pinyin(word) || is_name(word)))
}
