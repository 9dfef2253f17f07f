//! The ranking with other weights: the published order at equal ones, what scaling changes, and how far ranks move.

mod small;

use cluster_atlas::data::{ClusterId, Dataset, Edition};
use cluster_atlas::stats::{Outputs, RankBand, Weights, World};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(|| Dataset::embedded().expect("the embedded tables are sound"));

fn edition(year: u16) -> Edition {
    Edition::from_year(year).expect("the year has an edition")
}

fn table_of_2023() -> Outputs {
    Outputs::of(&DATA, edition(2023))
}

fn cluster(key: &str) -> ClusterId {
    DATA.cluster_by_key(key).expect("the cluster is in the table")
}

/// The rows' published places in the order of some weights.
fn order(outputs: &Outputs, weights: Weights) -> Vec<Option<u16>> {
    outputs.reweighed(weights).iter().map(|row| row.published).collect()
}

/// World totals that are these two numbers exactly.
fn world(applications: f64, publications: f64) -> World {
    World { applications: [applications; 2], publications: [publications; 2] }
}

#[test]
fn equal_weights_give_the_published_order_of_the_35_rows() {
    let outputs = table_of_2023();
    assert!(outputs.is_head);
    let published: Vec<_> = (1..=35).map(Some).collect();
    assert_eq!(order(&outputs, Weights { patents: 1.0, publications: 1.0 }), published);
    let ranks: Vec<_> = outputs.reweighed(Weights::of_patents(50)).iter().map(|row| row.rank).collect();
    assert_eq!(ranks, (1..=35).collect::<Vec<_>>());
}

#[test]
fn any_world_totals_that_the_printed_shares_allow_give_that_order() {
    let outputs = table_of_2023();
    let limits = outputs.world.expect("the table prints shares");
    // Tokyo–Yokohama and Seoul bound the applications: 127 418 / 10.15 % and 63 447 / 5.05 %;
    // Beijing and Shenzhen bound the publications: 279 485 / 3.75 % and 153 180 / 2.05 %.
    assert_eq!(limits.applications.map(f64::round), [1_255_350.0, 1_256_376.0]);
    assert_eq!(limits.publications.map(f64::round), [7_452_933.0, 7_472_195.0]);
    for applications in limits.applications {
        for publications in limits.publications {
            let certain = Outputs { world: Some(world(applications, publications)), ..outputs.clone() };
            assert_eq!(order(&certain, Weights::of_patents(50)), (1..=35).map(Some).collect::<Vec<_>>());
        }
    }
}

/// The order does not follow from just any totals: the ratio of the sums of counts and of rounded shares,
/// 6.003 publications an application, is too far off for two pairs.
#[test]
fn totals_from_sums_of_rounded_shares_would_not_give_that_order() {
    let certain = Outputs { world: Some(world(1.0, 6.003)), ..table_of_2023() };
    let order = order(&certain, Weights::of_patents(50));
    assert_eq!(order[12..14], [Some(14), Some(13)]);
    assert_eq!(order[33..], [Some(35), Some(34)]);
}

#[test]
fn computed_shares_round_to_the_printed_ones() {
    let outputs = table_of_2023();
    for output in &outputs.rows {
        let row = DATA.ranking(outputs.edition, output.cluster).expect("the row is in the table");
        let computed = outputs.shares(output).expect("the table prints shares");
        for (computed, printed) in computed.into_iter().zip([row.share_pct, row.share_publications]) {
            assert!(printed.value().is_none_or(|printed| (computed - printed).abs() <= 0.05 + 1e-3), "{output:?}");
        }
    }
}

#[test]
fn patents_alone_and_publications_alone_order_by_their_counts() {
    let outputs = table_of_2023();
    let first = |weights| outputs.reweighed(weights)[0];
    assert_eq!(first(Weights::of_patents(100)).cluster, cluster("tokyo-yokohama"));
    assert_eq!(first(Weights::of_patents(0)).cluster, cluster("beijing"));
    // Tehran: 249 applications are the fewest, 63 113 publications the 13th most.
    let tehran = |weights| {
        outputs.reweighed(weights).into_iter().find(|row| row.cluster == cluster("tehran")).map(|row| row.rank)
    };
    assert_eq!([0, 100].map(Weights::of_patents).map(tehran), [Some(13), Some(35)]);
}

#[test]
fn ranks_move_as_far_as_the_bands_say() {
    let outputs = table_of_2023();
    let band = |key| outputs.rank_band(cluster(key)).map(|RankBand { best, worst }| (best, worst));
    assert_eq!(band("tokyo-yokohama"), Some((1, 5)));
    assert_eq!(band("shenzhen-hong-kong-guangzhou"), Some((1, 3)));
    assert_eq!(band("beijing"), Some((1, 6)));
    assert_eq!(band("boston-cambridge-ma"), Some((8, 10)));
    assert_eq!(band("tehran"), Some((13, 35)));
    assert_eq!(band("melbourne"), None, "it has a rank but no figures");
}

#[test]
fn the_edition_with_the_published_table_stands_in_for_those_with_fewer_figures() {
    assert_eq!(Outputs::of(&DATA, edition(2024)).rows.len(), 3);
    for year in [2018, 2023, 2024, 2025] {
        assert_eq!(Outputs::shown(&DATA, edition(year)).edition, Edition::FIGURES);
    }
    let heidelberg = Outputs::of(&DATA, edition(2024));
    assert!(!heidelberg.is_head && heidelberg.world.is_none());
    assert!(heidelberg.reweighed(Weights::of_patents(50)).is_empty());
}

#[test]
fn an_imported_table_with_more_figures_is_shown_itself() {
    let mut texts = small::Texts::small();
    for (rank, cluster) in ["tokyo-yokohama", "nanjing", "beijing"].into_iter().enumerate() {
        let unknown =
            texts.rankings.lines().find(|line| line.starts_with(&format!("2024,{cluster}"))).map(str::to_owned);
        let unknown = unknown.expect("the small table has the row");
        let known = unknown.replacen("ranked,,,", &format!("ranked,{},{},", 900 - rank, 70 - rank), 1);
        texts.rankings = texts.rankings.replace(&unknown, &known);
    }
    let data = texts.read().expect("the changed tables are sound");
    let shown = Outputs::shown(&data, edition(2024));
    assert_eq!((shown.edition.year(), shown.rows.len(), shown.is_head), (2024, 3, true));
    assert!(shown.world.is_none() && !shown.lead_the_rest(), "without a share nothing is known of the rest");
}

#[test]
fn the_first_of_the_table_stay_ahead_of_all_clusters_left_out() {
    assert!(table_of_2023().lead_the_rest());
    // Two rows: of the second's 6.8 percent a third cluster could have more in publications alone than Tokyo's 1.5.
    assert!(!Outputs::of(&small::small(), edition(2023)).lead_the_rest());
}

fn counts() -> impl Strategy<Value = Vec<(u16, u16)>> {
    prop::collection::vec((0_u16..40, 0_u16..40), 1..30)
}

/// Rows with these counts; small ones, so that ties occur.
fn outputs(counts: &[(u16, u16)]) -> Outputs {
    let mut outputs = table_of_2023();
    outputs.rows.truncate(counts.len());
    for (row, (applications, publications)) in outputs.rows.iter_mut().zip(counts) {
        (row.applications, row.publications) = (f64::from(*applications), f64::from(*publications));
    }
    outputs.world = Some(world(1000.0, 1000.0));
    outputs
}

proptest! {
    #[test]
    fn the_order_is_invariant_to_scaling_both_weights(
        patents in 0.0..1.0_f64, publications in 0.001..1.0_f64, power in -20_i32..20,
    ) {
        // Powers of two, so that no rounding blurs the law.
        let factor = 2.0_f64.powi(power);
        let outputs = table_of_2023();
        let scaled = Weights { patents: patents * factor, publications: publications * factor };
        prop_assert_eq!(outputs.reweighed(Weights { patents, publications }), outputs.reweighed(scaled));
    }

    #[test]
    fn ranks_are_places_by_score(percent in 0_u8..=100) {
        let rows = table_of_2023().reweighed(Weights::of_patents(percent));
        prop_assert!(rows.windows(2).all(|two| two[0].score >= two[1].score && two[0].rank <= two[1].rank));
        for row in &rows {
            let ahead = rows.iter().filter(|other| other.score > row.score).count();
            prop_assert_eq!(usize::from(row.rank), ahead + 1);
        }
    }

    #[test]
    fn every_rank_lies_in_its_band_and_both_ends_are_taken(counts in counts()) {
        let outputs = outputs(&counts);
        // Ranks change where two rows are level only: there, between two such weights, and at both ends.
        let mut levels = vec![0.0, 1.0];
        for (one, (x, y)) in counts.iter().enumerate() {
            for (u, v) in &counts[one + 1..] {
                let [dx, dy] = [i32::from(*u) - i32::from(*x), i32::from(*v) - i32::from(*y)];
                if dx * dy < 0 {
                    levels.push(f64::from(dy.abs()) / f64::from(dx.abs() + dy.abs()));
                }
            }
        }
        levels.sort_by(f64::total_cmp);
        let between = levels.windows(2).map(|two| two[0].midpoint(two[1]));
        let weights: Vec<f64> = levels.iter().copied().chain(between).collect();
        for row in &outputs.rows {
            let band = outputs.rank_band(row.cluster).expect("the row has both figures");
            let place = |weight: f64| {
                // Level rows differ by rounding alone: by less than 1e-9 of counts below 40.
                let score = |x: f64, y: f64| weight * x + (1.0 - weight) * y;
                let own = score(row.applications, row.publications);
                let ahead = |other: &&cluster_atlas::stats::Output| score(other.applications, other.publications) > own + 1e-9;
                outputs.rows.iter().filter(ahead).count() + 1
            };
            let places: Vec<_> = weights.iter().map(|weight| place(*weight)).collect();
            prop_assert_eq!(places.iter().min(), Some(&usize::from(band.best)));
            prop_assert_eq!(places.iter().max(), Some(&usize::from(band.worst)));
        }
    }
}
