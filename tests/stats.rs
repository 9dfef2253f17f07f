//! Figures against what was worked out by hand. Where the project's tables may grow, the small ones are used.

mod small;

use cluster_atlas::data::{ClusterId, CountBasis, Dataset, EconomyId, Edition, Known, Method, Missing, Ranking};
use cluster_atlas::stats::{
    Attribution, Comparable, Coverage, MethodBreak, RankChange, Share, Within, attribution, count_change, coverage,
    cumulative_counts, members, rank_change, share_of_output, within_first,
};

fn real() -> Dataset {
    Dataset::embedded().expect("the embedded tables are sound")
}

fn edition(year: u16) -> Edition {
    Edition::from_year(year).expect("the year has an edition")
}

fn economy(data: &Dataset, iso3: &str) -> EconomyId {
    data.economy_by_iso3(iso3).expect("the economy is in the table")
}

fn cluster(data: &Dataset, key: &str) -> ClusterId {
    data.cluster_by_key(key).expect("the cluster is in the table")
}

fn row<'a>(data: &'a Dataset, year: u16, key: &str) -> &'a Ranking {
    data.ranking(edition(year), cluster(data, key)).expect("the cluster is in the edition")
}

fn comparable(one: u16, other: u16) -> Comparable {
    Comparable::new(edition(one), edition(other)).expect("the editions follow one method")
}

#[test]
fn counts_are_those_of_the_table() {
    let data = real();
    // economy_counts.csv: 2017,USA,31 and 2017,CHN,7; 2022: 21 each; 2023: 24 and 21; 2024: 26 and 20.
    let rows = [(2017, 7, 31), (2022, 21, 21), (2023, 24, 21), (2024, 26, 20)];
    for (year, china, united_states) in rows {
        let count = |iso3| data.count(edition(year), economy(&data, iso3)).map(|count| count.clusters);
        assert_eq!([count("CHN"), count("USA")], [Some(china), Some(united_states)], "{year}");
    }
}

#[test]
fn china_gained_two_and_the_united_states_lost_one() {
    let data = real();
    let change = |iso3, editions| count_change(&data, economy(&data, iso3), editions);
    // 26 - 24 = 2; 20 - 21 = -1.
    assert_eq!(change("CHN", comparable(2023, 2024)), Known::Value(2));
    assert_eq!(change("USA", comparable(2023, 2024)), Known::Value(-1));
    // Two editions further back: 26 - 21 = 5; 20 - 21 = -1. The order of the arguments does not matter.
    assert_eq!(change("CHN", comparable(2024, 2022)), Known::Value(5));
    assert_eq!(change("USA", comparable(2024, 2022)), Known::Value(-1));
    // Germany: 10 in 2022, 9 in 2023, 8 in 2024.
    assert_eq!(change("DEU", comparable(2022, 2023)), Known::Value(-1));
    assert_eq!(change("DEU", comparable(2022, 2024)), Known::Value(-2));
}

#[test]
fn a_lower_limit_has_no_difference() {
    let data = small::small();
    // 2023,SGP,1,at_least and 2024,SGP,1,at_least; France has no count; 2024,JPN,3 less 2023,JPN,4 is -1.
    let missing = Known::Missing(Missing::NotInOpenSources);
    assert_eq!(count_change(&data, economy(&data, "SGP"), comparable(2023, 2024)), missing);
    assert_eq!(count_change(&data, economy(&data, "FRA"), comparable(2023, 2024)), missing);
    assert_eq!(count_change(&data, economy(&data, "JPN"), comparable(2023, 2024)), Known::Value(-1));
}

#[test]
fn editions_of_different_methods_cannot_be_compared() {
    let breaks = |one, other| Comparable::new(edition(one), edition(other));
    let publications_added = MethodBreak { from: Method::Patents, to: Method::PatentsAndPublications };
    let deals_added = MethodBreak { from: Method::PatentsAndPublications, to: Method::WithVentureCapital };
    assert_eq!(breaks(2017, 2018), Err(publications_added));
    assert_eq!(breaks(2018, 2017), Err(publications_added));
    assert_eq!(breaks(2024, 2025), Err(deals_added));
    assert_eq!(breaks(2025, 2017), Err(MethodBreak { from: Method::Patents, to: Method::WithVentureCapital }));
    assert_eq!(Comparable::with_previous(edition(2017)), None);
    assert_eq!(Comparable::with_previous(edition(2018)), None);
    assert_eq!(Comparable::with_previous(edition(2025)), None);
    assert_eq!(Comparable::with_previous(edition(2024)), Some(comparable(2023, 2024)));
}

#[test]
fn every_two_editions_from_2018_to_2024_can_be_compared() {
    for one in 2018..=2024 {
        for other in 2018..=2024 {
            let editions = comparable(one, other);
            assert_eq!((editions.earlier().year(), editions.later().year()), (one.min(other), one.max(other)));
        }
    }
}

#[test]
fn the_edition_that_lends_its_figures_follows_the_same_method() {
    assert!(Comparable::new(Edition::FIGURES, Edition::CURRENT).is_ok());
}

#[test]
fn cumulative_counts_follow_the_ranks() {
    let data = real();
    // The 2023 table is complete down to rank 35. China: 2, 4, 5, 11, 13, 14, 19, 23, 24. United States: 6, 8, 9,
    // 10, 16, 17, 21, 28, 32, 35.
    let at = |iso3, rank: usize| cumulative_counts(&data, edition(2023), economy(&data, iso3))[rank - 1];
    assert_eq!([1, 2, 4, 5, 10, 15, 24, 35].map(|rank| at("CHN", rank)), [0, 1, 2, 3, 3, 6, 9, 9]);
    assert_eq!([1, 6, 10, 15, 20, 28, 34, 35].map(|rank| at("USA", rank)), [0, 1, 4, 4, 6, 8, 9, 10]);
}

#[test]
fn cumulative_counts_reach_rank_100_and_never_fall() {
    let data = real();
    for edition in Edition::all() {
        for (id, _) in data.economies() {
            let counts = cumulative_counts(&data, edition, id);
            let ranked = members(&data, edition, id).named.iter().filter(|row| row.rank().is_some()).count();
            assert_eq!(counts.len(), 100);
            assert!(counts.is_sorted());
            assert_eq!(counts.last().copied().map(usize::from), Some(ranked));
        }
    }
}

#[test]
fn the_first_ranks_hold_between_what_is_known_and_what_is_open() {
    let data = small::small();
    // 2024: 1 Japan, 2 and 3 China, 4 open, 5 United States, 6 to 100 open. China counts 26, the United States 20 and
    // Singapore at least 1; France has no count.
    let at = |iso3, rank: usize| {
        let Within { known, at_least, at_most } = within_first(&data, Edition::CURRENT, economy(&data, iso3))[rank - 1];
        [known, at_least, at_most]
    };
    assert_eq!([1, 2, 3, 4, 5].map(|rank| at("CHN", rank)), [[0; 3], [1, 1, 1], [2, 2, 2], [2, 2, 3], [2, 2, 3]]);
    // 2 known and the open ranks 4 and 6 to 28 make 26; from there the count is the limit.
    assert_eq!([27, 28, 29, 75].map(|rank| at("CHN", rank)), [[2, 2, 25], [2, 2, 26], [2, 2, 26], [2, 2, 26]]);
    // 24 without a rank: where fewer than 24 open ranks follow, the others must stand before. After 77 follow 23.
    assert_eq!([76, 77, 99, 100].map(|rank| at("CHN", rank)), [[2, 2, 26], [2, 3, 26], [2, 25, 26], [2, 26, 26]]);
    // Before its known rank 5 the United States have at most what the open rank gives, 19 of 20 in the end.
    assert_eq!([3, 4, 5, 100].map(|rank| at("USA", rank)), [[0, 0, 0], [0, 0, 1], [1, 1, 2], [1, 20, 20]]);
    // A lower limit, or no count, limits nothing: rank 4 and the 95 from 6 on are open.
    assert_eq!([at("SGP", 100), at("FRA", 100)], [[0, 0, 96], [0, 0, 96]]);
}

#[test]
fn a_known_rank_further_down_is_not_among_the_first() {
    let data = real();
    // Egypt's one cluster of 2024 is 95th; all seven of Germany's of 2025 are ranked: both limits are what is known.
    let egypt = within_first(&data, Edition::CURRENT, economy(&data, "EGY"));
    assert_eq!([94, 95].map(|rank| egypt[rank - 1].at_most), [0, 1]);
    let germany = within_first(&data, edition(2025), economy(&data, "DEU"));
    assert!(germany.iter().all(|at| at.known == at.at_least && at.known == at.at_most));
}

#[test]
fn the_limits_of_the_first_ranks_rise_in_order_to_the_count() {
    let data = real();
    for edition in Edition::all() {
        for (id, economy) in data.economies() {
            let limits = within_first(&data, edition, id);
            assert_eq!(limits.len(), 100);
            assert!(limits.iter().all(|at| at.known <= at.at_least && at.at_least <= at.at_most), "{}", economy.name);
            assert!((1..).zip(&limits).all(|(rank, at)| at.at_most <= rank), "{}", economy.name);
            assert!(limits.is_sorted_by(|one, next| {
                one.known <= next.known && one.at_least <= next.at_least && one.at_most <= next.at_most
            }));
            let end = limits.last().map(|at| (at.at_least, at.at_most));
            if let Some(count) = data.count(edition, id).filter(|count| count.basis != CountBasis::AtLeast) {
                assert_eq!(end, Some((count.clusters, count.clusters)), "{} {edition}", economy.name);
            }
        }
    }
}

#[test]
fn printed_shares_are_lent_to_the_current_edition_and_say_so() {
    let data = real();
    let share = |year, key| share_of_output(&data, edition(year), cluster(&data, key));
    // The 2023 table: Tokyo 11.7, Shenzhen 11.1, Beijing 6.8, San Diego 2.1.
    let figures =
        [("tokyo-yokohama", 11.7), ("shenzhen-hong-kong-guangzhou", 11.1), ("beijing", 6.8), ("san-diego-ca", 2.1)];
    for (key, percent) in figures {
        assert_eq!(share(2023, key), Share::Exact { percent, edition: edition(2023) }, "{key}");
        assert_eq!(share(2024, key).exact(), Some(percent), "{key}");
    }
    // No other edition borrows: 2025 follows another method, 2022 is another table.
    assert_ne!(share(2025, "tokyo-yokohama"), share(2023, "tokyo-yokohama"));
    assert_ne!(share(2022, "tokyo-yokohama"), share(2023, "tokyo-yokohama"));
}

#[test]
fn whatever_follows_a_complete_head_has_at_most_its_last_share() {
    let data = real();
    // Ranks 1 to 34 of 2023 are printed with shares, the last one 0.9. More rows can only lower the limit.
    let share = share_of_output(&data, Edition::CURRENT, cluster(&data, "kuala-lumpur"));
    let Share::AtMost { percent, edition } = share else { panic!("Kuala Lumpur is new in 2024: {share:?}") };
    assert!(percent <= 0.9, "{percent}");
    assert_eq!(edition, Edition::FIGURES);
}

#[test]
fn the_head_of_a_table_ends_at_its_first_gap() {
    let data = small::small();
    let share = |year, key| share_of_output(&data, edition(year), cluster(&data, key));
    // 2023: rank 1 with 11.7, rank 2 with 6.8, no rank 3. So rank 4 and whatever is listed has at most 6.8.
    let at_most = Share::AtMost { percent: 6.8, edition: edition(2023) };
    assert_eq!(share(2023, "nanjing"), at_most);
    assert_eq!(share(2023, "singapore"), at_most);
    assert_eq!(share(2024, "paris"), at_most);
    // 2022 has a rank 1, but no share: nothing follows.
    assert_eq!(share(2022, "tokyo-yokohama"), Share::Unknown);
}

#[test]
fn an_edition_that_does_not_rank_by_share_bounds_nothing() {
    let data = small::small();
    // 2025 ranks by venture capital as well: the second may have a larger share than the first.
    let share = |key| share_of_output(&data, edition(2025), cluster(&data, key));
    assert_eq!(share("beijing"), Share::Exact { percent: 7.8, edition: edition(2025) });
    assert_eq!(share("nanjing"), Share::Unknown);
}

#[test]
fn an_exact_figure_goes_before_a_limit_and_the_lower_limit_before_the_higher() {
    let mut texts = small::Texts::small();
    // As if a 2024 table were found, with the share of its first row alone.
    texts.rankings =
        texts.rankings.replace("2024,tokyo-yokohama,1,ranked,,,,,,", "2024,tokyo-yokohama,1,ranked,,,,,11.9,");
    let data = texts.read().expect("the small tables stay sound");
    let share = |key| share_of_output(&data, Edition::CURRENT, cluster(&data, key));
    assert_eq!(share("tokyo-yokohama"), Share::Exact { percent: 11.9, edition: edition(2024) });
    assert_eq!(share("beijing"), Share::Exact { percent: 6.8, edition: edition(2023) });
    assert_eq!(share("paris"), Share::AtMost { percent: 6.8, edition: edition(2023) });
}

#[test]
fn ranks_rise_fall_stay_and_begin() {
    let data = real();
    let change = |key| rank_change(&data, row(&data, 2024, key));
    // rankings.csv, 2024, rank before -> rank: Nanjing 11 -> 9, Tokyo 1 -> 1, Kuala Lumpur new -> 93. Tehran 34 -> 38: its
    // row of 2024 says 35 of 2023, where it was published at 34.
    assert_eq!(change("nanjing"), Known::Value(RankChange::Up(2)));
    assert_eq!(change("tehran"), Known::Value(RankChange::Down(4)));
    assert_eq!(change("tokyo-yokohama"), Known::Value(RankChange::Same));
    assert_eq!(change("kuala-lumpur"), Known::Value(RankChange::New));
    // 2023 prints recomputed ranks: Qingdao 29 -> 23, Singapore 35 -> 33, London 18 -> 20.
    let change = |key| rank_change(&data, row(&data, 2023, key)).value().and_then(RankChange::gained);
    assert_eq!(["qingdao", "singapore", "london"].map(change), [Some(6), Some(2), Some(-2)]);
}

#[test]
fn a_cluster_without_a_rank_has_no_change_of_rank() {
    let data = small::small();
    let missing = Known::Missing(Missing::NotInOpenSources);
    assert_eq!(rank_change(&data, row(&data, 2024, "singapore")), missing, "listed, with a rank before");
    assert_eq!(rank_change(&data, row(&data, 2024, "paris")), missing, "derived, with a rank before");
    assert_eq!(rank_change(&data, row(&data, 2023, "nanjing")), missing, "ranked, without a rank before");
    let data = real();
    for row in Edition::all().flat_map(|edition| data.rankings(edition)).filter(|row| row.rank().is_none()) {
        assert!(matches!(rank_change(&data, row), Known::Missing(_) | Known::Value(RankChange::New)), "{row:?}");
    }
}

#[test]
fn ranks_of_different_methods_are_not_subtracted() {
    let data = small::small();
    // A rank before is given for both: 2025 Beijing 3 -> 1, 2018 Beijing 7 -> 5.
    assert_eq!(rank_change(&data, row(&data, 2025, "beijing")), Known::Missing(Missing::MethodChanged));
    assert_eq!(rank_change(&data, row(&data, 2018, "beijing")), Known::Missing(Missing::MethodChanged));
    assert_eq!(rank_change(&data, row(&data, 2017, "beijing")), Known::Missing(Missing::NotApplicable));
    // Real: Bengaluru 56 -> 21 in 2025. That Ningde is new is a statement, no difference.
    let data = real();
    assert_eq!(rank_change(&data, row(&data, 2025, "bengaluru")), Known::Missing(Missing::MethodChanged));
    assert_eq!(rank_change(&data, row(&data, 2025, "ningde")), Known::Value(RankChange::New));
}

#[test]
fn growth_is_the_printed_change_of_output() {
    let data = real();
    let growth = |key| row(&data, 2024, key).growth_pct;
    assert_eq!(growth("hefei"), Known::Value(22.7));
    assert_eq!(growth("zhengzhou"), Known::Value(18.9));
    assert_eq!(growth("cairo"), Known::Value(11.0));
    assert_eq!(growth("chennai"), Known::Value(8.0));
    assert_eq!(row(&small::small(), 2024, "beijing").growth_pct, Known::Value(-1.5));
}

#[test]
fn the_parts_of_the_coverage_are_counted_by_hand() {
    let data = small::small();
    // 2024: Tokyo, Nanjing, Beijing, San Diego ranked; Singapore listed; Paris derived; 100 - 6 unnamed. Shares of 2023
    // are printed for Tokyo and Beijing.
    let expected = Coverage { total: 100, ranked: 4, listed: 1, derived: 1, unnamed: 94, with_share: 2 };
    assert_eq!(coverage(&data, Edition::CURRENT), expected);
    assert_eq!(expected.named(), 6);
}

#[test]
fn the_parts_of_the_coverage_add_up_in_every_edition() {
    let data = real();
    for edition in Edition::all() {
        let known = coverage(&data, edition);
        assert_eq!(known.ranked + known.listed + known.derived + known.unnamed, known.total, "{edition}");
        assert!(known.with_share <= known.named(), "{edition}");
    }
}

#[test]
fn attributed_clusters_are_the_sum_of_the_counts() {
    let data = small::small();
    // 2024: 26 + 20 + 3 + at least 1 = 50. 2025: 24. 2022: none.
    let expected = Attribution { economies: 4, attributed: 50, unattributed: 50, exact: false };
    assert_eq!(attribution(&data, Edition::CURRENT), expected);
    let expected = Attribution { economies: 1, attributed: 24, unattributed: 76, exact: true };
    assert_eq!(attribution(&data, edition(2025)), expected);
    let expected = Attribution { economies: 0, attributed: 0, unattributed: 100, exact: true };
    assert_eq!(attribution(&data, edition(2022)), expected);
    let data = real();
    for edition in Edition::all() {
        let known = attribution(&data, edition);
        assert_eq!(known.attributed + known.unattributed, Dataset::RANKED_CLUSTERS, "{edition}");
    }
}

#[test]
fn a_cluster_is_counted_for_its_first_economy_alone() {
    let data = small::small();
    let of = |iso3| members(&data, Edition::CURRENT, economy(&data, iso3));
    let names = |iso3| {
        let named = of(iso3).named;
        named.iter().map(|row| data.cluster(row.cluster).key.clone()).collect::<Vec<_>>()
    };
    // Singapore reaches into Malaysia. China: 26 counted, Nanjing (2) and Beijing (3) named, 24 without a name.
    assert_eq!(names("SGP"), ["singapore"]);
    assert_eq!(names("MYS"), [""; 0]);
    assert_eq!(names("CHN"), ["nanjing", "beijing"]);
    assert_eq!((of("CHN").clusters(), of("CHN").unnamed), (Some(26), 24));
    assert_eq!((of("FRA").clusters(), of("FRA").unnamed), (None, 0));
}

#[test]
fn every_count_is_its_named_and_unnamed_clusters() {
    let data = real();
    for edition in Edition::all() {
        for count in data.counts(edition) {
            let members = members(&data, edition, count.economy);
            assert_eq!(members.named.len() + usize::from(members.unnamed), usize::from(count.clusters));
        }
    }
}
