//! A table of the reader's own, from a file to the tables the page runs on.

use cluster_atlas::data::{Dataset, Edition};
use cluster_atlas::export::ExportTable;
use cluster_atlas::import::{Differing, Field, Gazetteer, Preview, Reading, Table, TableKind, apply, differences};
use std::collections::BTreeMap;

fn base() -> Dataset {
    Dataset::embedded().expect("the tables are sound")
}

/// What the page runs on when it is given a file.
fn imported(base: &Dataset, text: &str) -> Dataset {
    let preview = Preview::of(text.as_bytes(), true).expect("it is a table");
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

#[test]
fn cells_that_differ_are_told_with_both_values() {
    let base = base();
    let data = imported(
        &base,
        "edition,rank,name,economy,share total\n2023,2,Tokyo–Yokohama,Japan,11.7\n2023,1,Atlantis,Nowhere,12\n",
    );
    let tokyo = base.cluster_by_key("tokyo-yokohama").expect("a cluster of the tables");
    let found = differences(&data, &base);
    let of_tokyo: Vec<_> = found.iter().filter(|one| one.cluster == tokyo).map(|one| one.what).collect();
    assert_eq!(of_tokyo, [Differing::Value { field: Field::Rank, theirs: 2.0, ours: 1.0 }]);
    assert_eq!(found[0].what, Differing::OnlyTheirs);
    let only_ours = found.iter().filter(|one| one.what == Differing::OnlyOurs).count();
    assert_eq!(only_ours, base.rankings(Edition::FIGURES).count() - 1);
}

#[test]
fn the_page_s_own_tables_differ_from_nothing() {
    assert_eq!(differences(&base(), &base()), []);
}
