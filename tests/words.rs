//! The sentences of the page, against figures worked out by hand from the tables.

mod chinese;
mod small;

use chinese::{check_chinese, check_chinese_sentence, chinese};
use cluster_atlas::data::{ClusterId, CountBasis, Dataset, EconomyId, Edition};
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Evidence, Hit, MarkForm};
use cluster_atlas::state::{Arrangement, MapView, Pair, Preset, ViewState};
use cluster_atlas::stats::{coverage, members};
use cluster_atlas::words::{self, Run, Side};
use std::cmp::Ordering;

fn data() -> Dataset {
    Dataset::embedded().expect("the embedded tables are whole")
}

fn economy(data: &Dataset, iso3: &str) -> EconomyId {
    data.economy_by_iso3(iso3).expect("the economy is in the table")
}

fn pair(data: &Dataset, a: &str, b: &str) -> Pair {
    Pair { a: economy(data, a), b: economy(data, b) }
}

fn cluster(data: &Dataset, key: &str) -> ClusterId {
    data.cluster_by_key(key).expect("the cluster is in the table")
}

fn edition(year: u16) -> Edition {
    Edition::from_year(year).expect("the ranking existed")
}

fn headline(data: &Dataset, year: u16, a: &str, b: &str) -> String {
    words::headline(Language::default(), data, edition(year), pair(data, a, b)).text()
}

#[test]
fn the_headline_states_both_counts_in_the_colours_of_their_sides() {
    let data = data();
    let headline = words::headline(Language::default(), &data, Edition::CURRENT, pair(&data, "CHN", "USA"));
    assert_eq!(
        headline.text(),
        "China has 26 of the world’s top 100 science and technology clusters, the United States 20."
    );
    let counts: Vec<_> = headline.runs.iter().filter(|run| matches!(run, Run::Count { .. })).cloned().collect();
    let count = |side, text: &str| Run::Count { side, text: text.to_owned() };
    assert_eq!(counts, [count(Side::A, "26"), count(Side::B, "20")]);
}

#[test]
fn the_headline_starts_with_a_capital_article() {
    assert!(headline(&data(), 2024, "USA", "CHN").starts_with("The United States has 20 of"));
    assert!(headline(&data(), 2024, "USA", "CHN").ends_with(", China 26."));
}

#[test]
fn the_headline_writes_a_tie_once() {
    assert_eq!(
        headline(&data(), 2022, "CHN", "USA"),
        "China and the United States each have 21 of the world’s top 100 science and technology clusters."
    );
}

#[test]
fn the_headline_calls_a_lower_limit_one() {
    assert_eq!(
        headline(&small::small(), 2024, "SGP", "CHN"),
        "Singapore has at least 1 of the world’s top 100 science and technology clusters, China 26."
    );
}

#[test]
fn the_headline_admits_what_no_source_counts() {
    assert_eq!(
        headline(&small::small(), 2024, "FRA", "CHN"),
        "China has 26 of the world’s top 100 science and technology clusters; none of the open sources used gives a count \
         for France."
    );
    assert_eq!(
        headline(&small::small(), 2018, "CHN", "USA"),
        "None of the open sources used says how many of the world’s top 100 science and technology clusters China and the \
         United States have."
    );
}

#[test]
fn names_are_written_as_their_place_asks() {
    let data = data();
    let name = |iso3| words::economy_name(Language::default(), data.economy(economy(&data, iso3)));
    assert_eq!(name("NLD"), "Netherlands");
    assert_eq!(name("HKG"), "Hong Kong, China");
    assert_eq!(words::economy_in_sentence(Language::default(), data.economy(economy(&data, "NLD"))), "the Netherlands");
    assert_eq!(words::economy_at_start(Language::default(), data.economy(economy(&data, "GBR"))), "The United Kingdom");
    let starred = data.economy(economy(&data, "TWN"));
    assert!(
        words::economy_name(Language::default(), starred).ends_with('*')
            && words::economy_remark(Language::default(), starred).is_some()
    );
}

#[test]
fn the_lede_follows_the_method() {
    assert!(words::lede(Language::default(), &data(), edition(2017)).contains("patent applications alone"));
    assert!(
        words::lede(Language::default(), &data(), edition(2024))
            .contains("patent applications and research papers; this is its 2024 list.")
    );
    assert!(words::lede(Language::default(), &data(), edition(2025)).contains("venture capital"));
    assert_eq!(words::edition_note(Language::default(), edition(2017)), "2017: patents only");
    assert_eq!(words::edition_note(Language::default(), edition(2024)), "2025: new method");
    let caption = words::edition_caption(Language::default(), &data(), pair(&data(), "CHN", "USA"));
    assert_eq!(words::plain(&caption), "clusters of China and the United States");
}

#[test]
fn number_words_reach_ninety_nine() {
    let words: Vec<_> = [0, 1, 12, 20, 26, 40, 99, 100]
        .into_iter()
        .map(|number| words::number_word(Language::default(), number))
        .collect();
    assert_eq!(words, ["none", "one", "twelve", "twenty", "twenty-six", "forty", "ninety-nine", "100"]);
}

#[test]
fn the_unit_chart_is_titled_by_its_counts() {
    let (data, small) = (data(), small::small());
    let title = |year, a, b| words::units_title(Language::default(), &data, edition(year), pair(&data, a, b));
    let small_title = |a, b| words::units_title(Language::default(), &small, edition(2024), pair(&small, a, b));
    assert_eq!(title(2024, "CHN", "USA"), "Twenty-six against twenty, one mark per cluster");
    assert_eq!(title(2022, "CHN", "USA"), "Twenty-one each, one mark per cluster");
    assert_eq!(small_title("CHN", "SGP"), "Twenty-six against at least one, one mark per cluster");
    assert_eq!(small_title("FRA", "CHN"), "Twenty-six for China, no count found for France");
    assert_eq!(words::units_key(Language::default(), &data, Edition::CURRENT)[1], "named in the 2023 table only");
}

#[test]
fn the_strip_is_titled_by_its_known_ranks() {
    let data = data();
    // From rows of 2025, a closed table: Germany's seven are all ranked, three of India's four.
    let title = |a, b| words::strip_title(Language::default(), &data, edition(2025), pair(&data, a, b));
    assert_eq!(title("DEU", "IND"), "All 7 of Germany’s ranks are known, three of India’s 4");
    assert_eq!(title("BRA", "IND"), "Brazil’s only rank is known; three of India’s 4 ranks are known");
    assert_eq!(title("GBR", "ESP"), "One of the United Kingdom’s 4 ranks is known, both of Spain’s");
}

#[test]
fn the_counts_by_edition_are_titled_by_who_led() {
    let data = data();
    let title = |a, b| words::editions_title(Language::default(), &data, pair(&data, a, b));
    // 2020 17–25, 2022 21–21, 2023 24–21, 2024 26–20.
    assert_eq!(title("CHN", "USA"), "The lead changed hands after 2022");
    assert_eq!(title("USA", "CHN"), "The lead changed hands after 2022");
    // 12–, 10–3, 10–4, 9–4, 8–4, 7–4.
    assert_eq!(title("DEU", "IND"), "Germany led in every edition with both counts");
    // Behind in 2017, when patents alone were counted; ahead ever since.
    assert_eq!(title("CHN", "DEU"), "China led in every edition counted from 2020 to 2025");
    // 2022 3–4, 2023 3–3, 2024 3–3.
    assert_eq!(title("GBR", "FRA"), "The United Kingdom drew level after 2022");
    // 2022 4–4, 2023 4–4, 2024 3–4.
    assert_eq!(title("CAN", "IND"), "India moved ahead after 2023");
    let small = small::small();
    let small_title = |a, b| words::editions_title(Language::default(), &small, pair(&small, a, b));
    assert_eq!(small_title("SGP", "CHN"), "No edition has an exact count for both");
    assert_eq!(small_title("CHN", "USA"), "China led in 2024, the only edition with both counts");
    assert_eq!(small_title("JPN", "CHN"), "China led in every edition with both counts");
}

#[test]
fn what_is_said_of_the_lead_is_true_of_every_pair() {
    let data = data();
    let economies: Vec<_> = data.economies().map(|(id, _)| id).collect();
    for &a in &economies {
        for &b in economies.iter().filter(|b| **b != a) {
            let title = words::editions_title(Language::default(), &data, Pair { a, b });
            let leads = leads(&data, a, b);
            let always = |ahead| leads.len() > 1 && leads.iter().all(|(_, lead)| *lead == ahead);
            let in_every = title.ends_with("led in every edition with both counts");
            assert_eq!(in_every, always(Ordering::Greater) || always(Ordering::Less), "{title}");
            let comparable = |ahead| {
                leads.iter().any(|(edition, lead)| *lead == ahead && edition.method() == Edition::CURRENT.method())
            };
            let both_led = comparable(Ordering::Greater) && comparable(Ordering::Less);
            assert_eq!(title.starts_with("The lead changed hands"), both_led, "{title}");
            let leader = if always(Ordering::Greater) { a } else { b };
            assert!(
                !in_every || title.starts_with(&words::economy_at_start(Language::default(), data.economy(leader))),
                "{title}"
            );
        }
    }
}

/// Who is ahead in each edition with exact counts for both.
fn leads(data: &Dataset, a: EconomyId, b: EconomyId) -> Vec<(Edition, Ordering)> {
    let exact = |edition, economy| {
        data.count(edition, economy).filter(|count| count.basis != CountBasis::AtLeast).map(|count| count.clusters)
    };
    Edition::all().filter_map(|edition| Some((edition, exact(edition, a)?.cmp(&exact(edition, b)?)))).collect()
}

#[test]
fn the_key_counts_what_the_pair_leaves() {
    let counts = |data: &Dataset, a, b| {
        words::colour_key(Language::default(), data, Edition::CURRENT, pair(data, a, b))
            .map(|entry| format!("{} {}", entry.name, entry.count))
    };
    assert_eq!(counts(&data(), "CHN", "USA"), ["China 26", "United States 20", "Other economies 54"]);
    assert_eq!(counts(&small::small(), "SGP", "FRA"), ["Singapore ≥\u{202f}1", "France –", "Other economies –"]);
}

#[test]
fn the_counts_by_edition_name_the_years_without_a_count() {
    let data = data();
    let reading = |a, b| words::editions_reading(&data, &ViewState::of_pair(pair(&data, a, b)));
    assert_eq!(
        reading("CHN", "USA"),
        "Dotted lines bridge editions without a count: none found for 2018, 2019 and 2021. Lines stop where the method changed; \
         counts on either side of an upright line are not comparable."
    );
    assert!(reading("CHN", "IND").contains("(China: 2018, 2019 and 2021; India: 2017–2019 and 2021)"));
}

#[test]
fn further_economies_are_told_with_the_pair() {
    let data = data();
    let id = |iso3: &str| data.economy_by_iso3(iso3).expect("an economy of the tables");
    let further = |further: &[&str]| ViewState {
        further: further.iter().map(|iso3| id(iso3)).collect(),
        ..ViewState::of_pair(pair(&data, "CHN", "USA"))
    };
    // Those that miss the same editions are named together.
    let reading = |codes| words::editions_reading(&data, &further(codes));
    assert!(reading(&["DEU"]).contains("none found for 2018, 2019 and 2021."));
    let apart = "(China and United States: 2018, 2019 and 2021; India: 2017–2019 and 2021)";
    assert!(reading(&["IND"]).contains(apart), "{}", reading(&["IND"]));
    let summary = words::editions_summary(&data, &further(&["DEU", "SWE"]));
    assert!(summary.contains(" Germany: 12 in 2017, 10 in 2020,"), "{summary}");
    assert!(summary.contains(" Sweden: no count found. 2017 and 2025 follow other methods"), "{summary}");
}

#[test]
fn every_economy_with_a_count_can_be_added_once() {
    let data = data();
    let mut state = ViewState::of_pair(pair(&data, "CHN", "USA"));
    state.further = vec![data.economy_by_iso3("JPN").expect("Japan is in the tables")];
    let choices = words::further_choices(&data, &state);
    assert!(choices.is_sorted_by(|one, next| one.1 < next.1));
    for (id, economy) in data.economies() {
        let has_count = Edition::all().any(|edition| data.count(edition, id).is_some());
        let drawn = ["CHN", "USA", "JPN"].contains(&economy.iso3.as_str());
        assert_eq!(choices.iter().any(|choice| choice.0 == id), has_count && !drawn, "{}", economy.name);
    }
    assert_eq!(words::further_full(Language::default()), "Three at most; remove one to add another.");
    // Aierlan, Aiji: as they are spoken, like in the filters.
    let choices = words::further_choices(&data, &ViewState { language: chinese(), ..state });
    assert_eq!([&*choices[0].1, &*choices[1].1], ["爱尔兰", "埃及"]);
}

#[test]
fn together_they_hold_the_sum() {
    let small = small::small();
    let title = |a, b| words::bars_title(&small, &ViewState::of_pair(pair(&small, a, b)));
    assert_eq!(title("CHN", "USA"), "The two economies together hold 46 of the 100");
    assert_eq!(title("CHN", "SGP"), "The two economies together hold at least 27 of the 100");
    assert_eq!(title("CHN", "FRA"), "China holds 26 of the 100; no count found for France");
}

#[test]
fn the_summaries_hold_the_real_figures() {
    let data = data();
    let pair = pair(&data, "CHN", "USA");
    let summaries = [
        words::map_summary(&data, &ViewState::of_pair(pair)),
        words::units_summary(Language::default(), &data, Edition::CURRENT, pair),
        words::strip_summary(Language::default(), &data, Edition::CURRENT, pair),
        words::editions_summary(&data, &ViewState::of_pair(pair)),
    ];
    for summary in summaries {
        assert!(summary.contains("26") && summary.contains("20"), "{summary}");
    }
    assert!(
        words::editions_summary(&data, &ViewState::of_pair(pair))
            .starts_with("China: 7 in 2017, 17 in 2020, 21 in 2022, 24 in 2023,")
    );
}

#[test]
fn the_coverage_adds_up_in_words() {
    let data = data();
    for edition in Edition::all() {
        let known = coverage(&data, edition);
        let line = words::coverage_line(Language::default(), &data, edition);
        assert!(line.starts_with(&format!("{} of 100 clusters can be named", known.named())), "{line}");
        assert_eq!(line.contains("without one"), known.listed > 0, "{line}");
        assert_eq!(line.contains("table only"), known.derived > 0, "{line}");
        assert_eq!(
            words::list_footer(Language::default(), &data, edition),
            format!("{} of 100 ranks known", known.ranked)
        );
    }
}

#[test]
fn every_sentence_of_every_pair_in_every_edition_reads() {
    let data = data();
    let economies: Vec<_> = data.economies().map(|(id, _)| id).collect();
    for &a in &economies {
        for &b in economies.iter().filter(|b| **b != a) {
            let pair = Pair { a, b };
            check_title(&words::editions_title(Language::default(), &data, pair));
            check_sentence(&words::editions_reading(&data, &ViewState::of_pair(pair)));
            check_sentence(&words::editions_summary(&data, &ViewState::of_pair(pair)));
            for edition in Edition::all() {
                check_sentence(&words::headline(Language::default(), &data, edition, pair).text());
                for arrangement in [Arrangement::Places, Arrangement::Units] {
                    let state = ViewState { edition, arrangement, ..ViewState::of_pair(pair) };
                    check_sentence(&words::map_summary(&data, &state));
                }
                check_sentence(&words::units_summary(Language::default(), &data, edition, pair));
                check_sentence(&words::strip_summary(Language::default(), &data, edition, pair));
                check_title(&words::units_title(Language::default(), &data, edition, pair));
                check_title(&words::strip_title(Language::default(), &data, edition, pair));
            }
        }
    }
}

#[test]
fn every_sentence_of_every_edition_reads() {
    let data = data();
    for edition in Edition::all() {
        check_sentence(&words::lede(Language::default(), &data, edition));
        check_sentence(&words::coverage_line(Language::default(), &data, edition));
        check_sentence(&words::coverage_short(Language::default(), &data, edition));
        check_sentence(&words::figures_line(Language::default(), &data, edition));
        check_sentence(&words::counts_known(Language::default(), &data, edition));
        check_sentence(&words::units_reading(Language::default(), edition));
        check_sentence(&words::search_without_hit(Language::default(), &data, edition));
        check_title(&words::list_footer(Language::default(), &data, edition));
        check_title(&Language::default().texts().ranking_title(edition.year()));
    }
}

#[test]
fn the_headline_the_strip_and_the_coverage_are_told_in_chinese() {
    let data = data();
    let pair = pair(&data, "CHN", "USA");
    let [china, states] = [pair.a, pair.b].map(|id| words::economy_in_sentence(chinese(), data.economy(id)));
    let headline = words::headline(chinese(), &data, Edition::CURRENT, pair);
    assert_eq!(headline.text(), format!("全球百强科技集群中，{china}有 26\u{a0}个，{states}有 20\u{a0}个。"));
    let counts: Vec<_> = headline.runs.iter().filter(|run| matches!(run, Run::Count { .. })).cloned().collect();
    let count = |side, text: &str| Run::Count { side, text: text.to_owned() };
    assert_eq!(counts, [count(Side::A, "26"), count(Side::B, "20")]);
    let known = coverage(&data, Edition::CURRENT);
    let ranked =
        |economy| members(&data, Edition::CURRENT, economy).named.iter().filter(|row| row.rank().is_some()).count();
    assert_eq!(
        words::strip_title(chinese(), &data, Edition::CURRENT, pair),
        format!("{china}的 26 个名次中已知 {} 个，{states}的 20 个中已知 {} 个", ranked(pair.a), ranked(pair.b))
    );
    assert_eq!(
        words::coverage_line(chinese(), &data, Edition::CURRENT),
        format!(
            "100 个集群中，{} 个可从公开来源得知名称：{} 个有名次、{} 个无名次、{} 个仅见于 2023 年版的表格。",
            known.named(),
            known.ranked,
            known.listed,
            known.derived
        )
    );
    assert_eq!(words::units_title(chinese(), &data, Edition::CURRENT, pair), "26 对 20，每个标记代表一个集群");
}

#[test]
fn a_lower_limit_is_told_in_chinese() {
    let small = small::small();
    let pair = pair(&small, "SGP", "CHN");
    let [singapore, china] = [pair.a, pair.b].map(|id| words::economy_in_sentence(chinese(), small.economy(id)));
    assert_eq!(
        words::headline(chinese(), &small, Edition::CURRENT, pair).text(),
        format!("全球百强科技集群中，{singapore}至少有 1\u{a0}个，{china}有 26\u{a0}个。")
    );
    let title = words::units_title(chinese(), &small, Edition::CURRENT, pair);
    assert_eq!(title, "至少 1 对 26，每个标记代表一个集群");
}

#[test]
fn no_chinese_sentence_of_any_pair_speaks_english() {
    let data = data();
    let economies: Vec<_> = data.economies().map(|(id, _)| id).collect();
    for &a in &economies {
        for &b in economies.iter().filter(|b| **b != a) {
            let pair = Pair { a, b };
            let names = chinese::names([], [a, b].map(|id| data.economy(id)));
            check_chinese(&words::plain(&words::edition_caption(chinese(), &data, pair)), &names);
            let state = ViewState { language: chinese(), ..ViewState::of_pair(pair) };
            check_chinese_sentence(&words::editions_summary(&data, &state), &names);
            for edition in Edition::all() {
                check_chinese_sentence(&words::headline(chinese(), &data, edition, pair).text(), &names);
                for arrangement in [Arrangement::Places, Arrangement::Units] {
                    let state = ViewState { edition, arrangement, ..state.clone() };
                    check_chinese_sentence(&words::map_summary(&data, &state), &names);
                }
                check_chinese_sentence(&words::units_summary(chinese(), &data, edition, pair), &names);
                check_chinese_sentence(&words::strip_summary(chinese(), &data, edition, pair), &names);
                check_chinese(&words::units_title(chinese(), &data, edition, pair), &names);
                check_chinese(&words::strip_title(chinese(), &data, edition, pair), &names);
            }
        }
    }
}

#[test]
fn no_chinese_sentence_of_any_edition_speaks_english() {
    let data = data();
    let none: [&str; 0] = [];
    for edition in Edition::all() {
        for sentence in [
            words::lede(chinese(), &data, edition),
            words::coverage_line(chinese(), &data, edition),
            words::coverage_short(chinese(), &data, edition),
            words::figures_line(chinese(), &data, edition),
            words::counts_known(chinese(), &data, edition),
            words::units_reading(chinese(), edition),
            words::search_without_hit(chinese(), &data, edition),
            words::strip_reading(chinese(), &data, edition),
        ] {
            check_chinese_sentence(&sentence, &none);
        }
        let key = words::units_key(chinese(), &data, edition);
        for text in key.iter().chain(&[
            words::edition_note(chinese(), edition),
            words::method_name(chinese(), edition.method()),
            words::no_count_found(chinese()),
            words::list_footer(chinese(), &data, edition),
        ]) {
            check_chinese(text, &none);
        }
    }
}

#[test]
fn every_tooltip_and_card_reads() {
    let data = data();
    let pair = pair(&data, "CHN", "USA");
    for edition in Edition::all() {
        for (id, _) in data.clusters() {
            check_sentence(
                &words::tooltip(Language::default(), &data, edition, Hit::Cluster(id), pair)
                    .spoken(Language::default()),
            );
            let card = words::card(Language::default(), &data, edition, id, pair);
            card.notes.iter().for_each(|note| check_sentence(&words::plain(note)));
            card.rows.iter().for_each(|row| check_text(&format!("{} {}", row.label, row.value)));
            // A cluster that the edition does not name may have a rank before, from sources of that edition.
            let is_known = card.stated.is_some() || card.rows[0].known;
            assert_eq!(card.sources.is_empty(), !is_known, "{} in {edition}", card.title);
        }
        for (id, _) in data.economies() {
            check_sentence(
                &words::tooltip(Language::default(), &data, edition, Hit::Unnamed(id), pair)
                    .spoken(Language::default()),
            );
            check_sentence(
                &words::tooltip(Language::default(), &data, edition, Hit::Count(id, edition), pair)
                    .spoken(Language::default()),
            );
        }
    }
}

fn check_sentence(sentence: &str) {
    check_text(sentence);
    assert!(sentence.ends_with('.') && !sentence.ends_with(".."), "{sentence}");
}

fn check_title(title: &str) {
    check_text(title);
    assert!(!title.ends_with('.'), "{title}");
}

fn check_text(text: &str) {
    assert!(!text.trim().is_empty() && text.trim() == text, "“{text}”");
    for trace in ["None", "Some(", "  ", " .", " ,", "’s’", "the the", "The the", "the The", "{", "}"] {
        assert!(!text.replace("None of", "Few of").contains(trace), "“{trace}” in “{text}”");
    }
}

fn tooltip_lines(data: &Dataset, year: u16, key: &str) -> Vec<String> {
    let hit = Hit::Cluster(cluster(data, key));
    let tooltip = words::tooltip(Language::default(), data, edition(year), hit, pair(data, "CHN", "USA"));
    tooltip.lines.iter().map(|line| words::plain(line)).collect()
}

#[test]
fn a_tooltip_tells_rank_share_figures_and_sources_in_order() {
    let data = data();
    let hit = Hit::Cluster(cluster(&data, "shenzhen-hong-kong-guangzhou"));
    let tooltip = words::tooltip(Language::default(), &data, edition(2023), hit, pair(&data, "CHN", "USA"));
    assert_eq!(tooltip.title, "Shenzhen–Hong Kong–Guangzhou");
    assert_eq!(tooltip.subtitle, "China / Hong Kong, China");
    assert_eq!((tooltip.mark.form, tooltip.mark.evidence), (MarkForm::Disc, Evidence::Stated));
    assert_eq!(tooltip.lines[0][0], Run::Strong("Rank 2".to_owned()));
    assert_eq!(
        tooltip_lines(&data, 2023, "shenzhen-hong-kong-guangzhou"),
        [
            "Rank 2, same as 2022 as recomputed by WIPO",
            "11.1\u{202f}% of world output (2023 edition)",
            "113\u{202f}482 PCT applications (9.0\u{202f}% of the world’s, 2023 edition)",
            "153\u{202f}180 publications (2.1\u{202f}% of the world’s, 2023 edition)",
        ]
    );
    assert!(tooltip.sources.is_some_and(|sources| sources.starts_with("In WIPO’s printed table · ")));
}

#[test]
fn a_tooltip_borrows_figures_of_the_edition_before_and_says_so() {
    let lines = tooltip_lines(&data(), 2024, "beijing");
    assert_eq!(lines[..2], ["Rank 3, up 1 since 2023", "6.8\u{202f}% of world output (2023 edition)"]);
}

#[test]
fn a_tooltip_of_a_derived_row_does_not_claim_the_edition() {
    let lines = tooltip_lines(&small::small(), 2024, "paris");
    assert_eq!(lines[0], "In the 2023 table; 2024 not confirmed");
}

#[test]
fn a_tooltip_says_where_only_a_limit_is_known() {
    // The head of the small table of 2023 is ranks 1 and 2; the second has 6.8 %.
    let lines = tooltip_lines(&small::small(), 2024, "san-diego-ca");
    assert_eq!(lines, ["Rank 5, new in 2024", "≤\u{202f}6.8\u{202f}% of world output (2023 edition)"]);
    let lines = tooltip_lines(&small::small(), 2024, "singapore");
    assert_eq!(lines[0], "2024 rank not in open sources; 33 in 2023");
    assert_eq!(lines[2], "Growth +22.7\u{202f}%");
}

#[test]
fn a_change_of_rank_is_not_told_across_methods() {
    // Beijing's row of 2025 prints 3 as its rank in 2024.
    assert_eq!(tooltip_lines(&small::small(), 2025, "beijing")[0], "Rank 1");
    let small = small::small();
    let card =
        words::card(Language::default(), &small, edition(2025), cluster(&small, "beijing"), pair(&small, "CHN", "USA"));
    assert_eq!((card.rows[0].value.as_str(), card.rows[0].detail.as_str()), ("3", "the method changed"));
}

#[test]
fn a_cluster_outside_the_edition_borrows_nothing() {
    assert_eq!(tooltip_lines(&small::small(), 2022, "beijing"), ["Not among the clusters named for 2022"]);
}

#[test]
fn counts_and_unnamed_marks_have_tooltips() {
    let data = data();
    let pair = pair(&data, "CHN", "USA");
    let spoken =
        |hit| words::tooltip(Language::default(), &data, Edition::CURRENT, hit, pair).spoken(Language::default());
    let unnamed = spoken(Hit::Unnamed(economy(&data, "USA")));
    assert!(unnamed.starts_with("One of 20, not named. United States. WIPO counts it;"), "{unnamed}");
    let rest = spoken(Hit::Rest);
    assert!(rest.starts_with("One of 54, not named. Other economies. One of the 100"), "{rest}");
    let china = spoken(Hit::Count(economy(&data, "CHN"), Edition::CURRENT));
    assert!(china.starts_with("26 clusters. China · 2024 edition. Two more than in 2023."), "{china}");
    let germany = spoken(Hit::Count(economy(&data, "DEU"), Edition::CURRENT));
    assert!(germany.contains("One fewer than in 2023.") && germany.contains("Basel"), "{germany}");
    let first_of_its_method = spoken(Hit::Count(economy(&data, "CHN"), edition(2025)));
    assert!(!first_of_its_method.contains("than in"), "{first_of_its_method}");
}

#[test]
fn in_chinese_lists_figures_stand_apart_from_the_word_between_them() {
    let data = data();
    let of_china = words::strip_summary(chinese(), &data, Edition::CURRENT, pair(&data, "CHN", "USA"));
    assert!(of_china.contains("98 和 100"), "{of_china}");
    let methods = words::editions_summary(
        &data,
        &ViewState { language: chinese(), ..ViewState::of_pair(pair(&data, "CHN", "USA")) },
    );
    assert!(methods.contains("2017 和 2025 年版"), "{methods}");
}

#[test]
fn the_map_is_told_as_it_stands_and_by_the_part_of_the_world_in_view() {
    let data = data();
    let world = ViewState::of_pair(pair(&data, "CHN", "USA"));
    let told = |state: &ViewState| words::map_summary(&data, state);
    let named = coverage(&data, Edition::CURRENT).named();
    assert!(told(&world).starts_with(&format!("World map of {named} named clusters")), "{}", told(&world));
    assert!(!told(&world).contains("in view"));
    let europe = ViewState { map: MapView::Preset(Preset::Europe), ..world.clone() };
    assert_eq!(told(&europe), format!("{} Europe is in view.", told(&world)));
    let free = ViewState { map: MapView::Free { lon_deg: 0.0, lat_deg: 0.0, zoom: 3.0 }, ..world.clone() };
    assert!(told(&free).ends_with("A part of the world is in view."), "{}", told(&free));
    let rows = told(&ViewState { arrangement: Arrangement::Units, ..europe });
    assert!(rows.starts_with("The clusters of the 2024 edition as marks in rows"), "{rows}");
    assert!(
        rows.contains("Other economies: 54 clusters, ") && !rows.contains("area") && !rows.contains("Europe"),
        "{rows}"
    );
}

#[test]
fn a_card_names_what_is_missing() {
    let data = small::small();
    let card =
        words::card(Language::default(), &data, Edition::CURRENT, cluster(&data, "nanjing"), pair(&data, "CHN", "USA"));
    let missing: Vec<_> = card.rows.iter().filter(|row| !row.known).map(|row| row.value.as_str()).collect();
    assert_eq!(missing, ["not in open sources"; 3]);
    assert_eq!(card.stated.as_deref(), Some("Stated by 2 sources"));
    let card =
        words::card(Language::default(), &data, Edition::CURRENT, cluster(&data, "beijing"), pair(&data, "CHN", "USA"));
    assert_eq!((card.rank, card.title.as_str()), (Some(3), "Beijing"));
    assert_eq!(card.subtitle, "China · upper middle income");
    let row = |at: usize| (card.rows[at].value.as_str(), card.rows[at].detail.as_str());
    assert_eq!(row(0), ("2", "down 1"));
    assert_eq!(row(1), ("6.8\u{202f}%", "2023"));
    assert_eq!(row(2), ("38\u{202f}067", "2023"));
    assert_eq!(row(3), ("279\u{202f}485", "2023"));
    assert_eq!(row(4), ("−1.5\u{202f}%", "2023–2024"));
    assert!(card.sources.iter().all(|source| !source.title.is_empty() && source.url.starts_with("http")));
}

#[test]
fn cards_carry_the_remarks_of_the_tables() {
    let notes = |key| notes(Language::default(), key);
    assert!(notes("taipei-hsinchu").contains("is not stated in any source read."));
    assert!(notes("munich").contains("Germany’s count of 8: some reports say 7; Basel reaches across the border."));
    assert_eq!(notes("singapore").matches("eaches into Malaysia").count(), 1);
}

#[test]
fn remarks_of_the_tables_stay_english_and_another_language_says_so() {
    let chinese = Language::of_tag("zh-Hans").expect("the page speaks Chinese");
    assert!(notes(chinese, "munich").ends_with("的英文备注：some reports say 7; Basel reaches across the border."));
    assert!(notes(chinese, "madrid").starts_with("数据表中的英文备注：The Spanish patent office prints 44;"));
    let data = data();
    let card = words::card(chinese, &data, Edition::CURRENT, cluster(&data, "madrid"), pair(&data, "CHN", "USA"));
    let english: Vec<_> = card.notes.iter().flatten().filter(|run| matches!(run, Run::English(_))).collect();
    assert_eq!(english.len(), 1);
}

/// The notes of a cluster's card.
fn notes(language: Language, key: &str) -> String {
    let data = data();
    let card = words::card(language, &data, Edition::CURRENT, cluster(&data, key), pair(&data, "CHN", "USA"));
    card.notes.iter().map(|note| words::plain(note)).collect::<Vec<_>>().join(" ")
}
