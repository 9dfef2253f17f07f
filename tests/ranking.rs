//! The ranking as a table of values.

mod small;

use cluster_atlas::chart::ranking::{ClusterRow, RankingTable, Row, filter_choices};
use cluster_atlas::data::{Dataset, Edition, IncomeGroup, Known, Region};
use cluster_atlas::language::Language;
use cluster_atlas::scene::MarkForm;
use cluster_atlas::state::{Action, Column, RankRange, Sort, SortDirection, ViewState};
use cluster_atlas::stats::{RankChange, Share, coverage};
use cluster_atlas::words;

const DIRECTIONS: [SortDirection; 2] = [SortDirection::Ascending, SortDirection::Descending];

fn data() -> Dataset {
    Dataset::embedded().expect("the embedded tables are whole")
}

fn initial(data: &Dataset) -> ViewState {
    ViewState::initial(data).expect("the tables hold two economies")
}

fn sorted(data: &Dataset, edition: Edition, column: Column, direction: SortDirection) -> Vec<ClusterRow> {
    let state = ViewState { edition, sort: Sort { column, direction }, ..initial(data) };
    RankingTable::new(data, &state).clusters().cloned().collect()
}

fn row(data: &Dataset, key: &str) -> ClusterRow {
    let id = data.cluster_by_key(key).expect("the cluster is in the table");
    let table = RankingTable::new(data, &initial(data));
    table.clusters().find(|row| row.cluster == id).expect("the edition names it").clone()
}

#[test]
fn the_cells_of_known_rows_say_what_the_tables_say() {
    let data = data();
    let beijing = row(&data, "beijing");
    assert_eq!((beijing.rank_text().as_str(), beijing.change_text().as_str()), ("3", "▲ 1"));
    assert_eq!((beijing.change_spoken().as_str(), beijing.share_text().as_str()), ("up 1", "6.8"));
    assert_eq!(beijing.mark.form, MarkForm::Disc);
    assert_eq!(row(&data, "seoul").change_text(), "▼ 1");
    assert_eq!(row(&data, "tokyo-yokohama").change_text(), "=");
    assert_eq!(row(&data, "tokyo-yokohama").share_text(), "11.7");
    assert_eq!(row(&data, "cairo").growth_text(), "+11");
    let san_diego = row(&small::small(), "san-diego-ca");
    assert_eq!((san_diego.change_text().as_str(), san_diego.share_text().as_str()), ("new", "≤\u{202f}6.8"));
    assert_eq!(san_diego.share_spoken(), "6.8 percent or less");
    assert_eq!((san_diego.growth_text().as_str(), san_diego.growth_spoken().as_str()), ("–", "not in open sources"));
    assert_eq!(row(&small::small(), "beijing").growth_text(), "−1.5");
    assert!(row(&data, "shenzhen-hong-kong-guangzhou").second_line().starts_with("China / Hong Kong, China · "));
    assert_eq!(row(&data, "san-diego-ca").name, "San Diego");
}

#[test]
fn ranks_and_gaps_together_run_from_1_to_100() {
    let data = data();
    for edition in Edition::all() {
        let table = RankingTable::new(&data, &ViewState { edition, ..initial(&data) });
        let ranks: Vec<u16> = table
            .rows
            .iter()
            .flat_map(|row| match row {
                Row::Cluster(cluster) => cluster.rank.value().into_iter().collect(),
                Row::Gap { first, last } => (*first..=*last).collect::<Vec<_>>(),
                Row::Group(_) => Vec::new(),
            })
            .collect();
        assert_eq!(ranks, (1..=100).collect::<Vec<_>>(), "{edition}");
        let gaps: Vec<_> =
            table.rows.windows(2).filter(|two| two.iter().all(|row| matches!(row, Row::Gap { .. }))).collect();
        assert!(gaps.is_empty(), "gaps are joined in {edition}");
    }
    assert_eq!(words::gap_text(Language::default(), 26, 28), "26–28 · not in open sources");
    assert_eq!(words::gap_text(Language::default(), 16, 16), "16 · not in open sources");
}

#[test]
fn groups_stand_after_the_ranks_and_only_where_they_have_rows() {
    let data = data();
    for edition in Edition::all() {
        let known = coverage(&data, edition);
        let table = RankingTable::new(&data, &ViewState { edition, ..initial(&data) });
        let groups = table.rows.iter().filter(|row| matches!(row, Row::Group(_))).count();
        assert_eq!(groups, usize::from(known.listed > 0) + usize::from(known.derived > 0), "{edition}");
        assert_eq!(table.clusters().count(), usize::from(known.named()), "{edition}");
        assert!(!matches!(table.rows.last(), Some(Row::Group(_))), "{edition}");
    }
}

#[test]
fn gaps_are_not_shown_once_filtered_or_sorted_otherwise() {
    let data = small::small();
    let has_gaps =
        |state: &ViewState| RankingTable::new(&data, state).rows.iter().any(|row| matches!(row, Row::Gap { .. }));
    let start = initial(&data);
    assert!(has_gaps(&start), "the small table misses most ranks");
    assert!(!has_gaps(&start.after(Action::SortBy(Column::Rank))));
    assert!(!has_gaps(&start.after(Action::SortBy(Column::Name))));
    assert!(!has_gaps(&start.after(Action::FilterRegion(Some(Region::NorthAmerica)))));
}

#[test]
fn every_order_is_a_permutation_of_the_edition() {
    let data = data();
    for edition in Edition::all() {
        let mut expected: Vec<_> = data.rankings(edition).map(|row| row.cluster).collect();
        expected.sort_unstable();
        for (column, direction) in every_order() {
            let mut clusters: Vec<_> =
                sorted(&data, edition, column, direction).iter().map(|row| row.cluster).collect();
            clusters.sort_unstable();
            assert_eq!(clusters, expected, "{edition} {column:?} {direction:?}");
        }
    }
}

fn every_order() -> impl Iterator<Item = (Column, SortDirection)> {
    Column::ALL.into_iter().flat_map(|column| DIRECTIONS.map(|direction| (column, direction)))
}

#[test]
fn unknown_values_come_last_in_both_directions() {
    let data = data();
    for direction in DIRECTIONS {
        let known_of = |column, known: fn(&ClusterRow) -> bool| -> Vec<bool> {
            sorted(&data, Edition::CURRENT, column, direction).iter().map(known).collect()
        };
        for flags in [
            known_of(Column::Rank, |row| row.rank.is_known()),
            known_of(Column::Change, |row| row.change.is_known()),
            known_of(Column::Share, |row| row.share != Share::Unknown),
            known_of(Column::Growth, |row| row.growth.is_known()),
        ] {
            assert!(flags.is_sorted_by(|one, other| one >= other), "{direction:?}: {flags:?}");
        }
    }
}

#[test]
fn values_ascend_or_descend_and_ties_keep_the_order_of_ranks() {
    let data = data();
    let shares = |direction| -> Vec<f64> {
        sorted(&data, Edition::FIGURES, Column::Share, direction).iter().filter_map(|row| row.share.exact()).collect()
    };
    assert!(shares(SortDirection::Ascending).is_sorted());
    assert!(shares(SortDirection::Descending).is_sorted_by(|one, other| one >= other));
    for direction in DIRECTIONS {
        let rows = sorted(&data, Edition::FIGURES, Column::Share, direction);
        // Seoul and Beijing share 6.8 %, ranks 3 and 4.
        let tied: Vec<_> =
            rows.iter().filter(|row| row.share.exact() == Some(6.8)).map(|row| row.name.as_str()).collect();
        assert_eq!(tied, ["Seoul", "Beijing"], "{direction:?}");
    }
}

#[test]
fn a_first_entry_stands_between_known_and_unknown_changes() {
    let data = data();
    let rows = sorted(&data, Edition::CURRENT, Column::Change, SortDirection::Descending);
    let tiers: Vec<u8> = rows
        .iter()
        .map(|row| match row.change {
            Known::Value(RankChange::New) => 1,
            Known::Value(_) => 0,
            Known::Missing(_) => 2,
        })
        .collect();
    assert!(tiers.is_sorted(), "{tiers:?}");
}

#[test]
fn a_limit_sorts_just_below_an_exact_share_of_its_size() {
    // Beijing has 6.8 %, and every limit of the small table is 6.8 %.
    for (direction, expected) in [(SortDirection::Descending, 1), (SortDirection::Ascending, 4)] {
        let rows = sorted(&small::small(), Edition::CURRENT, Column::Share, direction);
        assert_eq!(rows.iter().position(|row| row.name == "Beijing"), Some(expected), "{direction:?}");
        assert!(rows.iter().any(|row| matches!(row.share, Share::AtMost { .. })));
    }
}

#[test]
fn names_sort_without_regard_to_diacritics() {
    let data = data();
    let names: Vec<_> = sorted(&data, Edition::CURRENT, Column::Name, SortDirection::Ascending)
        .into_iter()
        .map(|row| row.name)
        .collect();
    let place = |name: &str| names.iter().position(|other| other == name).expect("the edition names it");
    assert!(place("São Paulo") < place("Seattle"));
    assert!(place("San Jose–San Francisco") < place("São Paulo"));
}

#[test]
fn filtered_rows_are_counted_as_hidden() {
    let data = data();
    let start = initial(&data);
    let total = RankingTable::new(&data, &start).clusters().count();
    let india = data.economy_by_iso3("IND").expect("India is in the table");
    let actions = [
        Action::FilterEconomy(Some(india)),
        Action::FilterRegion(Some(Region::NorthAmerica)),
        Action::FilterIncome(Some(IncomeGroup::LowerMiddle)),
        Action::FilterRanks(Some(RankRange { first: 1, last: 10 })),
        Action::ToggleForm(MarkForm::Disc),
    ];
    for action in actions {
        let state = start.after(action);
        let table = RankingTable::new(&data, &state);
        assert_eq!(table.clusters().count() + table.hidden, total, "{action:?}");
        assert!(table.hidden > 0, "{action:?}");
        for row in table.clusters() {
            let ranking = data.ranking(state.edition, row.cluster).expect("rows come from the edition");
            assert!(state.filter.accepts(&data, ranking, row.mark.form), "{action:?}");
        }
    }
    let none = start.after(Action::FilterEconomy(Some(india))).after(Action::FilterRegion(Some(Region::NorthAmerica)));
    let table = RankingTable::new(&data, &none);
    assert_eq!((table.rows.len(), table.largest_share), (0, None));
    assert_eq!(table.shown_text(Language::default()), "No cluster matches.");
}

#[test]
fn bars_are_measured_by_the_largest_share_shown() {
    let data = data();
    let table = RankingTable::new(&data, &initial(&data));
    assert_eq!(table.largest_share, Some(11.7));
    let bars: Vec<_> = table.clusters().filter_map(|row| row.bar(table.largest_share)).collect();
    assert_eq!(bars[0], 1.0);
    assert!(bars.iter().all(|bar| (0.0..=1.0).contains(bar)));
    assert_eq!(row(&small::small(), "san-diego-ca").bar(Some(11.7)), None);
}

#[test]
fn menus_offer_what_occurs_and_count_it() {
    let data = data();
    for edition in Edition::all() {
        let named = usize::from(coverage(&data, edition).named());
        let choices = filter_choices(Language::default(), &data, edition);
        assert_eq!(choices.economies.iter().map(|choice| choice.rows).sum::<usize>(), named, "{edition}");
        assert_eq!(choices.regions.iter().map(|choice| choice.rows).sum::<usize>(), named, "{edition}");
        assert!(choices.incomes.iter().map(|choice| choice.rows).sum::<usize>() <= named, "{edition}");
        for choice in &choices.economies {
            let state = ViewState { edition, ..initial(&data) }.after(Action::FilterEconomy(Some(choice.value)));
            assert_eq!(RankingTable::new(&data, &state).clusters().count(), choice.rows, "{}", choice.name);
        }
    }
}

#[test]
fn chinese_names_are_sorted_as_they_are_spoken() {
    let data = data();
    let language = Language::of_tag("zh-Hans").expect("the page speaks Chinese");
    let by = |column| {
        let sort = Sort { column, direction: SortDirection::Ascending };
        let table = RankingTable::new(&data, &ViewState { language, sort, ..initial(&data) });
        table.clusters().map(|row| [row.name.clone(), row.economy.clone()]).collect::<Vec<_>>()
    };
    // Aiyinhuowen, Amusitedan, Ankala; Aiji, Aodaliya.
    let names: Vec<_> = by(Column::Name).into_iter().map(|[name, _]| name).collect();
    assert_eq!(names[..3], ["埃因霍温", "阿姆斯特丹—鹿特丹", "安卡拉"], "{names:?}");
    let mut economies: Vec<_> = by(Column::Economy).into_iter().map(|[_, economy]| economy).collect();
    economies.dedup();
    assert_eq!(economies[..2], ["埃及", "澳大利亚"], "{economies:?}");
    let choices: Vec<_> = filter_choices(language, &data, Edition::CURRENT).economies;
    assert_eq!([&choices[0].name, &choices[1].name], ["埃及", "澳大利亚"]);
}
