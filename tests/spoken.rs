//! What screen readers are told, against figures worked out by hand from small tables.

mod small;

use cluster_atlas::data::{ClusterId, Dataset, EconomyId, Edition};
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Direction, Hit, MarkForm};
use cluster_atlas::state::{Action, Arrangement, MapView, Pair, Preset, ViewState};
use cluster_atlas::stats::{RankPlace, rank_place};
use cluster_atlas::words::{self, MapStep};
use small::{Texts, small};

fn edition(year: u16) -> Edition {
    Edition::from_year(year).expect("the ranking existed")
}

fn cluster(data: &Dataset, key: &str) -> ClusterId {
    data.cluster_by_key(key).expect("the cluster is in the table")
}

fn economy(data: &Dataset, iso3: &str) -> EconomyId {
    data.economy_by_iso3(iso3).expect("the economy is in the table")
}

fn pair(data: &Dataset) -> Pair {
    Pair { a: economy(data, "CHN"), b: economy(data, "USA") }
}

fn spoken_in(tag: &str, data: &Dataset, year: u16, key: &str) -> String {
    let language = Language::of_tag(tag).expect("the page speaks it");
    words::spoken(language, data, edition(year), pair(data), Hit::Cluster(cluster(data, key)))
}

fn spoken(data: &Dataset, year: u16, key: &str) -> String {
    spoken_in("en", data, year, key)
}

/// The small tables with a line of one of them replaced.
fn with(file: &str, line: &str, by: &str) -> Dataset {
    let mut texts = Texts::small();
    let table = texts.file(file);
    assert!(table.contains(line));
    *table = table.replace(line, by);
    texts.read().expect("the tables are sound")
}

#[test]
fn a_cluster_is_told_with_rank_change_and_its_place_among_its_economys() {
    let data = small();
    assert_eq!(spoken(&data, 2024, "nanjing"), "Rank 2, Nanjing, China, up 2; number 1 of 26 Chinese clusters.");
    assert_eq!(spoken(&data, 2024, "beijing"), "Rank 3, Beijing, China, down 1; number 2 of 26 Chinese clusters.");
    assert_eq!(
        spoken(&data, 2024, "tokyo-yokohama"),
        "Rank 1, Tokyo–Yokohama, Japan, same rank; number 1 of 3 Japanese clusters."
    );
}

#[test]
fn a_place_that_missing_ranks_could_change_is_one_among_the_known() {
    // Nobody is known to have rank 4.
    assert_eq!(
        spoken(&small(), 2024, "san-diego-ca"),
        "Rank 5, San Diego, United States, new; number 1 of 1 with a known rank, among 20 American clusters."
    );
}

#[test]
fn a_place_is_certain_where_all_of_its_economy_are_ranked() {
    let two = with("economy_counts.csv", "2023,CHN,24", "2023,CHN,2");
    // Rank 3 is missing, but it cannot be Chinese.
    let row = two.ranking(edition(2023), cluster(&two, "nanjing")).expect("it has a row");
    assert_eq!(rank_place(&two, row), RankPlace::Certain(2));
    let one = with("economy_counts.csv", "2024,USA,20", "2024,USA,1");
    assert!(spoken(&one, 2024, "san-diego-ca").ends_with("new; the only cluster of its economy."));
}

#[test]
fn what_is_not_known_is_said_to_be_unknown() {
    let data = small();
    assert_eq!(
        spoken(&data, 2024, "singapore"),
        "Rank not known, Singapore, Singapore, change not known; the only known cluster of its economy."
    );
    assert_eq!(
        spoken(&data, 2024, "paris"),
        "Rank not known, 2024 not confirmed, Paris, France, change not known; one of the French clusters, whose total \
         is not known."
    );
    assert_eq!(spoken(&data, 2023, "paris"), "Paris, France: not among the clusters named for 2023.");
}

#[test]
fn a_change_across_methods_or_without_an_edition_before_is_none() {
    let data = small();
    assert_eq!(
        spoken(&data, 2025, "nanjing"),
        "Rank 2, Nanjing, China, not compared with the edition before, which ranked otherwise; number 2 of 24 Chinese clusters."
    );
    assert!(spoken(&data, 2017, "beijing").starts_with("Rank 7, Beijing, China, no edition before; "));
}

#[test]
fn chinese_tells_the_same() {
    let data = small();
    assert_eq!(spoken_in("zh-Hans", &data, 2024, "nanjing").matches(['，', '；', '。']).count(), 5);
    for year in 2017..=2025 {
        for (id, _) in data.clusters() {
            let hit = Hit::Cluster(id);
            for language in Language::all() {
                let told = words::spoken(language, &data, edition(year), pair(&data), hit);
                assert!(told.ends_with(['.', '。']) && !told.contains(['{', '}']), "{told}");
            }
        }
    }
}

#[test]
fn every_economy_with_a_cluster_has_a_word_for_its_clusters() {
    let data = Dataset::embedded().expect("the embedded tables are whole");
    for (_, cluster) in data.clusters() {
        let economy = data.economy(cluster.economy());
        let clusters = Language::default().texts().spoken_clusters(&economy.iso3, &economy.name);
        // WIPO writes it with an asterisk, and so does the page.
        assert_eq!(clusters.starts_with("clusters of "), economy.iso3 == "TWN", "{clusters}");
    }
}

/// What is told of the last of some steps.
fn told(data: &Dataset, steps: &[Action]) -> Option<String> {
    let state = ViewState { edition: edition(2024), ..ViewState::of_pair(pair(data)) };
    let states: Vec<_> = std::iter::once(state.clone())
        .chain(steps.iter().scan(state, |state, step| {
            *state = state.after(*step);
            Some(state.clone())
        }))
        .collect();
    let [.., before, after] = states.as_slice() else { return None };
    words::told(data, before, after)
}

#[test]
fn another_edition_or_pair_is_told_by_its_headline() {
    let data = small();
    let of_2023 = told(&data, &[Action::ChooseEdition(edition(2023))]).expect("it is told");
    assert!(of_2023.starts_with("China has 24 of the world’s top 100"), "{of_2023}");
    assert!(of_2023.ends_with("All 4 named clusters shown."), "{of_2023}");
    assert_eq!(
        told(&data, &[Action::ChooseB(economy(&data, "JPN"))]).as_deref(),
        Some("China has 26 of the world’s top 100 science and technology clusters, Japan 3.")
    );
}

#[test]
fn a_filter_is_told_by_what_it_leaves() {
    let data = small();
    let china = Action::FilterEconomy(Some(economy(&data, "CHN")));
    assert_eq!(told(&data, &[china]).as_deref(), Some("2 of 6 named clusters shown."));
    assert_eq!(told(&data, &[china, Action::ClearFilter]).as_deref(), Some("All 6 named clusters shown."));
    let square = Action::ToggleForm(MarkForm::Square);
    assert_eq!(told(&data, &[square]).as_deref(), Some("5 of 6 named clusters shown."));
    assert_eq!(told(&data, &[china, Action::ToggleForm(MarkForm::Disc)]).as_deref(), Some("No cluster matches."));
}

#[test]
fn cards_that_open_and_close_are_told_also_those_that_give_way() {
    let data = small();
    let pins: Vec<_> = ["tokyo-yokohama", "nanjing", "beijing", "paris", "singapore"]
        .map(|key| Action::TogglePin(cluster(&data, key)))
        .to_vec();
    assert_eq!(told(&data, &pins[..1]).as_deref(), Some("Tokyo–Yokohama pinned."));
    assert_eq!(told(&data, &[pins[0], pins[0]]).as_deref(), Some("Tokyo–Yokohama unpinned."));
    assert_eq!(told(&data, &pins).as_deref(), Some("Singapore pinned. Tokyo–Yokohama unpinned."));
    assert_eq!(
        told(&data, &[pins[0], pins[1], Action::UnpinAll]).as_deref(),
        Some("Tokyo–Yokohama and Nanjing unpinned.")
    );
}

#[test]
fn another_arrangement_is_told_and_moving_the_map_is_not() {
    let data = small();
    assert_eq!(
        told(&data, &[Action::Arrange(Arrangement::Apart)]).as_deref(),
        Some("Crowded marks moved apart, with a line to their place.")
    );
    assert_eq!(told(&data, &[Action::LookAt(MapView::Preset(Preset::Europe))]), None);
    assert_eq!(told(&data, &[Action::ChooseEdition(edition(2024))]), None, "nothing changed");
}

/// What is told of a step of the map's, in a language.
fn of_map(tag: &str, step: MapStep, zoom: f64, in_view: usize) -> String {
    words::map_told(Language::of_tag(tag).expect("the page speaks it"), step, zoom, in_view)
}

#[test]
fn a_step_of_the_map_is_told_by_where_it_looks_and_how_many_clusters_are_there() {
    assert_eq!(of_map("en", MapStep::World, 1.0, 58), "View of the whole world, 58 clusters in view.");
    assert_eq!(of_map("en", MapStep::Preset(Preset::World), 1.0, 58), "View of the whole world, 58 clusters in view.");
    assert_eq!(of_map("en", MapStep::Preset(Preset::EastAsia), 3.0, 30), "East Asia, 30 clusters in view.");
    assert_eq!(of_map("zh-Hans", MapStep::Preset(Preset::Europe), 3.0, 9), "欧洲，可见 9 个集群。");
    assert_eq!(of_map("en", MapStep::Filter, 2.0, 6), "Zoomed to 2×, 6 clusters in view.");
    assert_eq!(of_map("en", MapStep::Zoom, 1234.5, 1), "Zoomed to 1\u{202f}234.5×, 1 cluster in view.");
    assert_eq!(of_map("en", MapStep::Zoom, 4.0, 23), "Zoomed to 4×, 23 clusters in view.");
    assert_eq!(of_map("en", MapStep::Zoom, 2.5599, 1), "Zoomed to 2.6×, 1 cluster in view.");
    assert_eq!(of_map("en", MapStep::Toward(Direction::West), 4.0, 0), "Moved west, 0 clusters in view.");
    assert_eq!(of_map("zh-Hans", MapStep::Zoom, 2.5599, 23), "已缩放至 2.6 倍，可见 23 个集群。");
    assert_eq!(of_map("zh-Hans", MapStep::Toward(Direction::North), 4.0, 3), "已向北移动，可见 3 个集群。");
    let told: std::collections::HashSet<_> =
        Direction::ALL.into_iter().map(|way| of_map("en", MapStep::Toward(way), 4.0, 3)).collect();
    assert_eq!(told.len(), 4, "each direction has its word");
}

#[test]
fn the_middle_of_the_map_is_told_as_it_is_typed() {
    assert_eq!(words::middle_told(Language::default(), [-24.5049, 31.2]), "The middle of the map is at 31.2, -24.5.");
}
