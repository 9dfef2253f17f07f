//! Laws every figure of the comparison keeps, for any pair, edition and width.

mod figures_common;

use cluster_atlas::chart::Figure;
use cluster_atlas::chart::editions::{EditionsLayout, Segment};
use cluster_atlas::chart::strip::StripLayout;
use cluster_atlas::chart::units::{UnitMark, UnitsLayout};
use cluster_atlas::data::{Dataset, EconomyId, Edition};
use cluster_atlas::language::Language;
use cluster_atlas::scene::{Node, Scene, Target};
use cluster_atlas::state::{Pair, ViewState};
use cluster_atlas::stats::members;
use figures_common::{chinese, collisions, data, edition, input, languages, pair, picture, state, texts, words};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATA: LazyLock<Dataset> = LazyLock::new(data);

fn any_pair() -> impl Strategy<Value = Pair> {
    let economies: Vec<EconomyId> = DATA.economies().map(|(economy, _)| economy).collect();
    let count = economies.len();
    (0..count, 1..count).prop_map(move |(a, step)| Pair { a: economies[a], b: economies[(a + step) % count] })
}

/// China and the United States half of the time: they have the most to place.
fn pairs() -> impl Strategy<Value = Pair> {
    let known = ["CHN", "USA", "DEU"].map(|code| figures_common::economy(&DATA, code));
    let large = (0_usize..3, 1_usize..3).prop_map(move |(a, step)| Pair { a: known[a], b: known[(a + step) % 3] });
    prop_oneof![any_pair(), large]
}

fn editions() -> impl Strategy<Value = Edition> {
    (2017_u16..=2025).prop_map(edition)
}

fn widths() -> impl Strategy<Value = f64> {
    (288_u16..=1400).prop_map(f64::from)
}

fn units(language: Language, edition: Edition, pair: Pair, width: f64) -> UnitsLayout {
    UnitsLayout::new(&input(&DATA, &ViewState { language, ..state(edition, pair) }, width))
}

fn strip(language: Language, edition: Edition, pair: Pair, width: f64) -> StripLayout {
    StripLayout::new(&input(&DATA, &ViewState { language, ..state(edition, pair) }, width))
}

fn by_edition(edition: Edition, pair: Pair, width: f64) -> EditionsLayout {
    EditionsLayout::new(&input(&DATA, &state(edition, pair), width))
}

fn distance(one: [f64; 2], other: [f64; 2]) -> f64 {
    (one[0] - other[0]).hypot(one[1] - other[1])
}

fn is_inside(target: &Target, scene: &Scene) -> bool {
    let [x, y] = target.center;
    (0.0..=scene.width).contains(&x) && (0.0..=scene.height).contains(&y)
}

/// Evidence and rank order of a mark: ranked by rank, named, derived, unnamed.
fn place_in_order(mark: &UnitMark) -> (u8, u16) {
    (mark.mark.evidence as u8, mark.rank.unwrap_or(u16::MAX))
}

proptest! {
    #[test]
    fn every_count_is_as_many_marks(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        let layout = units(language, edition, pair, width);
        for block in &layout.blocks {
            let members = members(&DATA, edition, block.economy);
            let named = u16::try_from(members.named.len()).expect("few clusters");
            prop_assert_eq!(block.unknown, members.clusters().is_none());
            prop_assert_eq!(block.marks.len(), usize::from(members.clusters().unwrap_or(0).max(named)));
        }
        let marks: usize = layout.blocks.iter().map(|block| block.marks.len()).sum();
        prop_assert_eq!(layout.table().rows.len(), marks);
        prop_assert_eq!(layout.scene().targets.len(), marks);
    }

    #[test]
    fn unit_marks_never_overlap_and_stay_inside_with_their_rings(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        let layout = units(language, edition, pair, width);
        let marks: Vec<_> = layout.blocks.iter().flat_map(|block| &block.marks).collect();
        for (index, mark) in marks.iter().enumerate() {
            // The dark line of the focus's frame; the ring of a pin stays within it.
            let ring = layout.radius + 5.25;
            prop_assert!(mark.center[0] - ring >= 0.0 && mark.center[0] + ring <= width, "{:?} of {width}", mark.center);
            prop_assert!(mark.center[1] - ring >= 0.0 && mark.center[1] + ring <= layout.height);
            for other in &marks[index + 1..] {
                prop_assert!(distance(mark.center, other.center) > 2.0 * layout.radius + 2.0);
            }
        }
    }

    #[test]
    fn unit_marks_keep_their_order_and_both_rows_their_pitch(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        let layout = units(language, edition, pair, width);
        for block in &layout.blocks {
            prop_assert!(block.marks.windows(2).all(|two| place_in_order(&two[0]) <= place_in_order(&two[1])));
        }
        let [a, b] = &layout.blocks;
        for (one, other) in a.marks.iter().zip(&b.marks) {
            prop_assert_eq!(one.center[0], other.center[0]);
        }
    }

    #[test]
    fn the_bracket_says_the_difference_of_two_exact_counts(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        let layout = units(language, edition, pair, width);
        if let Some(surplus) = &layout.surplus {
            let counts = layout.blocks.each_ref().map(|block| block.count.expect("a bracket needs counts"));
            prop_assert_eq!(surplus.clusters, counts[0].abs_diff(counts[1]));
            prop_assert!(layout.blocks.iter().all(|block| !block.at_least && !block.unknown));
            prop_assert!(surplus.ends[0] < surplus.ends[1] && surplus.ends[1] <= width);
        }
    }

    #[test]
    fn texts_of_the_unit_chart_never_collide(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        prop_assert_eq!(collisions(&units(language, edition, pair, width).scene()), Vec::<String>::new());
    }

    #[test]
    fn the_strip_shows_every_rank_once(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        let layout = strip(language, edition, pair, width);
        let mut ranks: Vec<_> = layout.marks.iter().map(|mark| mark.rank).collect();
        ranks.extend(layout.ticks.iter().map(|tick| tick.rank));
        ranks.sort_unstable();
        prop_assert_eq!(ranks, (1..=Dataset::RANKED_CLUSTERS).collect::<Vec<_>>());
        let scene = layout.scene();
        let rows = layout.table().rows;
        prop_assert_eq!(scene.targets.len(), rows.len());
        prop_assert!(scene.targets.iter().all(|target| is_inside(target, &scene)));
        for (target, row) in scene.targets.iter().zip(rows) {
            prop_assert_eq!(Some(target.hit), row.hit);
        }
    }

    #[test]
    fn strip_marks_never_overlap(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        let layout = strip(language, edition, pair, width);
        for (index, mark) in layout.marks.iter().enumerate() {
            for other in &layout.marks[index + 1..] {
                prop_assert!(distance(mark.center, other.center) >= 2.0 * layout.radius);
            }
        }
        prop_assert!(layout.marks.iter().all(|mark| (mark.center[1] < layout.axis) == (mark.form == pair.form(pair.a))));
    }

    #[test]
    fn labels_of_the_strip_never_collide(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        prop_assert_eq!(collisions(&strip(language, edition, pair, width).scene()), Vec::<String>::new());
    }

    #[test]
    fn texts_of_the_counts_by_edition_never_collide(edition in editions(), pair in any_pair(), width in 288_u16..=760) {
        let layout = by_edition(edition, pair, width.into());
        prop_assert_eq!(collisions(&picture(&layout)), Vec::<String>::new());
    }

    #[test]
    fn every_known_count_is_a_point_with_its_value(edition in editions(), pair in pairs(), width in 560_u16..=760) {
        let layout = by_edition(edition, pair, width.into());
        let written: Vec<_> = texts(&layout.scene()).into_iter().map(words).collect();
        for series in &layout.series {
            for at in Edition::all() {
                let count = DATA.count(at, series.economy).map(|count| count.clusters);
                prop_assert_eq!(series.at(at).map(|point| point.clusters), count);
            }
            for point in &series.points {
                let language = Language::default();
                let (alone, shared) = (point.text(language), format!("{} each", point.text(language)));
                prop_assert!(written.contains(&alone) || written.contains(&shared), "{alone} is not written");
            }
        }
        prop_assert_eq!(layout.table().rows.len(), Edition::all().len());
    }

    #[test]
    fn no_solid_line_crosses_a_change_of_method_or_a_gap(edition in editions(), pair in pairs()) {
        for segment in by_edition(edition, pair, 640.0).series.iter().flat_map(|series| &series.segments) {
            let (from, to) = (segment.from.0, segment.to.0);
            prop_assert!(!segment.solid || (from.method() == to.method() && to.year() - from.year() == 1));
        }
    }

    #[test]
    fn what_is_hovered_is_ringed_in_every_figure(
        language in languages(), edition in editions(), pair in pairs(), width in widths(),
    ) {
        let figures: [Box<dyn Figure>; 3] = [
            Box::new(units(language, edition, pair, width)),
            Box::new(strip(language, edition, pair, width)),
            Box::new(by_edition(edition, pair, width)),
        ];
        for scene in figures.iter().map(|figure| figure.scene()) {
            prop_assert!(scene.highlights(None, &[], &DATA).nodes.is_empty());
            for target in &scene.targets {
                let lit = scene.highlights(Some(target.hit), &[], &DATA);
                let same = scene.targets.iter().filter(|other| other.hit == target.hit).count();
                let strong = lit.nodes.iter().filter(|node| stroke_width(node) == Some(1.5)).count();
                prop_assert_eq!(strong, same);
            }
        }
    }
}

fn stroke_width(node: &Node) -> Option<f64> {
    match node {
        Node::Disc { style, .. } | Node::Rect { style, .. } => style.stroke.map(|stroke| stroke.width),
        Node::Path { .. } | Node::Text(_) | Node::Clipped { .. } => None,
    }
}

#[test]
fn china_and_the_united_states_are_26_and_20_marks() {
    for (language, surplus) in [(Language::default(), "six more"), (chinese(), "多 6 个")] {
        let layout = units(language, Edition::CURRENT, pair(&DATA, "CHN", "USA"), 1376.0);
        assert_eq!(layout.blocks.each_ref().map(|block| block.marks.len()), [26, 20]);
        let written: Vec<_> = texts(&layout.scene()).into_iter().map(words).collect();
        assert!(written.contains(&surplus.to_owned()), "{written:?}");
        assert_eq!(layout.blocks.each_ref().map(|block| block.label.count.as_str()), ["26", "20"]);
    }
}

#[test]
fn a_tie_is_written_once() {
    let layout = by_edition(Edition::CURRENT, pair(&DATA, "CHN", "USA"), 640.0);
    let written: Vec<_> = texts(&layout.scene()).into_iter().map(words).collect();
    assert_eq!(written.iter().filter(|text| *text == "21 each").count(), 1);
}

#[test]
fn the_frame_is_made_of_tokens_plotters_passed_on() {
    let layout = by_edition(Edition::CURRENT, pair(&DATA, "CHN", "USA"), 640.0);
    let picture = picture(&layout);
    let dashed = picture.nodes.iter().filter(
        |node| matches!(node, Node::Path { style, .. } if style.stroke.is_some_and(|stroke| stroke.dash.is_some())),
    );
    // Where the method changed no line is drawn at all.
    let one_method = |segment: &&Segment| segment.from.0.method() == segment.to.0.method();
    let segments = layout.series.iter().flat_map(|series| &series.segments).filter(one_method);
    let dotted = segments.filter(|segment| !segment.solid).count();
    assert_eq!(dashed.count(), dotted + layout.breaks.len());
    assert_eq!(layout.breaks.iter().map(|line| line.year).collect::<Vec<_>>(), [2017.5, 2024.5]);
}
