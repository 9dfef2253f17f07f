//! The rank in the edition before, against the tables: what is told of it, and that every part of the page tells the same.

mod figures_common;

use cluster_atlas::chart::ranking::{ClusterRow, RankingTable};
use cluster_atlas::data::{ClusterId, Dataset, Edition, Grade, Known, PreviousRank, Ranking};
use cluster_atlas::export::ExportTable;
use cluster_atlas::language::Language;
use cluster_atlas::scene::Hit;
use cluster_atlas::stats::{Comparable, RankBefore, RankChange, RankMove, rank_before, rank_moves};
use cluster_atlas::words::{self, CardRow};
use figures_common::{chinese, data, edition, pair, state};

fn cluster(data: &Dataset, key: &str) -> ClusterId {
    data.cluster_by_key(key).expect("a cluster of the tables")
}

/// The card's row of the rank before.
fn told(language: Language, data: &Dataset, edition: Edition, cluster: ClusterId) -> CardRow {
    let [row, ..] = words::card(language, data, edition, cluster, pair(data, "CHN", "USA")).rows;
    row
}

/// Label, value, detail and remark.
fn in_words(language: Language, data: &Dataset, year: u16, key: &str) -> [String; 4] {
    let CardRow { label, value, detail, remark, .. } = told(language, data, edition(year), cluster(data, key));
    [label, value, detail, remark]
}

/// The rank that an edition's own row states: not worked out.
fn published(data: &Dataset, edition: Edition, cluster: ClusterId) -> Option<u16> {
    data.ranking(edition, cluster).filter(|row| row.provenance.grade != Grade::Derived).and_then(Ranking::rank)
}

fn list(data: &Dataset, edition: Edition) -> Vec<ClusterRow> {
    RankingTable::new(data, &state(edition, pair(data, "CHN", "USA"))).clusters().cloned().collect()
}

#[test]
fn no_card_calls_a_rank_unknown_that_the_edition_before_publishes() {
    let data = data();
    for edition in Edition::all() {
        let Some(earlier) = edition.previous() else { continue };
        for (id, _) in data.clusters() {
            let Some(published) = published(&data, earlier, id) else { continue };
            let row = told(Language::default(), &data, edition, id);
            let printed = data.ranking(edition, id).map(|row| row.previous_rank);
            let is_told = match printed {
                // WIPO's own comparison, which it may have recomputed; 2024 has the published ranks.
                Some(Known::Value(PreviousRank::Rank(printed))) if edition.year() != 2024 => printed,
                _ => published,
            };
            assert!(row.known && row.value == is_told.to_string(), "{row:?} in {edition}");
        }
    }
}

/// What the list, the card and the tooltip tell of a change.
fn check_change(data: &Dataset, row: &ClusterRow, edition: Edition, change: RankChange) {
    assert_eq!(row.change, Known::Value(change), "{} in {edition}", row.name);
    let card = told(Language::default(), data, edition, row.cluster);
    let tooltip =
        words::tooltip(Language::default(), data, edition, Hit::Cluster(row.cluster), pair(data, "CHN", "USA"));
    let standing = words::plain(&tooltip.lines[0]);
    let said = match change {
        RankChange::Up(ranks) => format!("up {ranks}"),
        RankChange::Down(ranks) => format!("down {ranks}"),
        RankChange::Same => "same".to_owned(),
        RankChange::New => format!("new in {edition}"),
    };
    assert!(card.detail.contains(&said), "{card:?} in {edition}");
    assert!(standing.contains(&said), "{standing}");
}

#[test]
fn list_card_and_slope_tell_the_same_change_unless_it_is_from_a_printed_rank() {
    let data = data();
    for editions in Edition::all().filter_map(Comparable::with_previous) {
        let edition = editions.later();
        let moves = rank_moves(&data, editions);
        for row in list(&data, edition) {
            let drawn = moves.iter().copied().find(|one| one.cluster == row.cluster).map(RankMove::change);
            match (rank_before(&data, edition, row.cluster), row.change) {
                (Some(RankBefore::Printed(_)), Known::Value(change)) => {
                    assert_ne!(edition.year(), 2024, "2024 has the ranks as published");
                    check_change(&data, &row, edition, change);
                }
                (_, Known::Value(change)) => {
                    assert!(change == RankChange::New || drawn == Some(change), "{} in {edition}", row.name);
                    check_change(&data, &row, edition, change);
                }
                (_, Known::Missing(_)) => assert_eq!(drawn, None, "{} in {edition}", row.name),
            }
        }
    }
}

#[test]
fn cards_say_where_the_rank_before_is_from() {
    let data = data();
    let en = |year, key| in_words(Language::default(), &data, year, key);
    let zh = |year, key| in_words(chinese(), &data, year, key);
    // No previous rank in the row of 2024; the table of 2023 has it.
    assert_eq!(en(2024, "wuhan"), ["Rank 2023", "13", "same", ""]);
    // Published at 34; the row of 2024 says 35.
    assert_eq!(en(2024, "tehran"), ["Rank 2023", "34", "down 4", "sources of 2024 say 35"]);
    assert_eq!(zh(2024, "tehran"), ["2023 年版名次", "34", "下降 4 位", "2024 年版来源记为 35"]);
    // Another method: both ranks, no difference.
    assert_eq!(en(2025, "tokyo-yokohama"), ["Rank 2024", "1", "the method changed", ""]);
    assert_eq!(en(2023, "qingdao"), ["Rank 2022", "29", "up 6", "recomputed by WIPO"]);
    assert_eq!(zh(2023, "qingdao"), ["2022 年版名次", "29", "上升 6 位", "由 WIPO 重新计算"]);
    // Worked out from the change to 2022, so that no change follows from it.
    assert_eq!(en(2022, "qingdao"), ["Rank 2021", "46", "", "worked out from a printed change"]);
    for key in ["cologne", "moscow"] {
        let row = data.ranking(edition(2024), cluster(&data, key)).expect("it is named");
        assert_eq!(row.rank(), None, "only its rank before is known");
        let [_, value, detail, _] = en(2024, key);
        let before = published(&data, edition(2023), row.cluster).expect("the table of 2023 has it");
        assert_eq!((value, detail.as_str()), (before.to_string(), ""));
    }
}

#[test]
fn beside_recomputed_ranks_published_ones_say_so() {
    let data = data();
    let edition = edition(2023);
    let is_published =
        |row: &&ClusterRow| matches!(rank_before(&data, edition, row.cluster), Some(RankBefore::Published(_)));
    let rows = list(&data, edition);
    let published: Vec<_> = rows.iter().filter(is_published).collect();
    assert!(!published.is_empty(), "WIPO printed no rank of 2022 for some that 2022 published");
    for row in published {
        let card = told(Language::default(), &data, edition, row.cluster);
        assert_eq!(card.remark, "as published in 2022", "{card:?}");
        let hit = Hit::Cluster(row.cluster);
        let spoken = words::spoken(Language::default(), &data, edition, pair(&data, "CHN", "USA"), hit);
        assert_eq!(spoken.contains(" against 2022 as published; "), row.change.is_known(), "{spoken}");
    }
}

#[test]
fn what_a_change_is_taken_from_is_said_in_2023() {
    let data = data();
    let hit = Hit::Cluster(cluster(&data, "qingdao"));
    let pair = pair(&data, "CHN", "USA");
    let heading =
        |language, year| words::column_name(language, &data, cluster_atlas::state::Column::Change, edition(year));
    let tooltip = words::tooltip(Language::default(), &data, edition(2023), hit, pair);
    assert_eq!(words::plain(&tooltip.lines[0]), "Rank 23, up 6 since 2022 as recomputed by WIPO");
    let spoken = words::spoken(Language::default(), &data, edition(2023), pair, hit);
    assert!(spoken.contains(", up 6 against 2022 as recomputed by WIPO; "), "{spoken}");
    assert!(heading(Language::default(), 2023).starts_with("Change of rank since 2022, as recomputed by WIPO;"));
    assert!(heading(chinese(), 2023).starts_with("与 WIPO 重新计算的 2022 年名次相比"));
    assert_eq!(heading(Language::default(), 2024), "Change of rank since 2023");
}

#[test]
fn a_rank_before_of_the_edition_before_brings_its_sources() {
    let data = data();
    let wuhan = cluster(&data, "wuhan");
    let card = words::card(Language::default(), &data, edition(2024), wuhan, pair(&data, "CHN", "USA"));
    let before = data.ranking(edition(2023), wuhan).expect("the table of 2023 has it");
    for source in &before.provenance.sources {
        assert!(card.sources.iter().any(|entry| entry.url == data.source(*source).url));
    }
}

#[test]
fn the_exported_table_has_the_rank_before_of_the_page() {
    let data = data();
    let rows: Vec<_> = Edition::all().flat_map(|edition| data.rankings(edition)).collect();
    let csv = ExportTable::of(&data, rows.iter().copied()).csv();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let headings = reader.headers().expect("it has headings").clone();
    let at = |heading| headings.iter().position(|one| one == heading).expect("a column of the table");
    let (rank, from) = (at("rank_before"), at("rank_before_from"));
    for (row, record) in rows.iter().zip(reader.records()) {
        let record = record.expect("it is CSV");
        let card = told(Language::default(), &data, row.edition, row.cluster);
        let written = match &record[rank] {
            "new" => "not ranked",
            rank => rank,
        };
        assert_eq!(!written.is_empty(), card.known && row.edition != Edition::FIRST, "{card:?}");
        assert!(written.is_empty() || written == card.value, "{card:?}");
        assert_eq!(written.is_empty(), record[from].is_empty());
    }
}
