//! One mark, three places: on the map, moved apart, counted.

mod map_common;

use cluster_atlas::chart::map::{GAP, MapInput, MapLayout, Motion, ScreenRect};
use cluster_atlas::data::{Dataset, Edition};
use cluster_atlas::scene::{Hit, Node, Palette, Scene, TargetShape, Text, TextMeasure as _, TypicalWidths, write_svg};
use cluster_atlas::state::{Arrangement, Pair, Preset, ViewState};
use map_common::{NARROWEST_REGION, NARROWEST_TEXT, PHONE, PHONE_REGION, WIDE, World};
use proptest::prelude::*;

const NARROW: [f64; 2] = [360.0, 320.0];

fn arranged(arrangement: Arrangement) -> World {
    let mut world = World::new();
    world.state.arrangement = arrangement;
    world
}

fn layout(arrangement: Arrangement, preset: Preset, viewport: [f64; 2]) -> MapLayout {
    let world = arranged(arrangement);
    world.layout(world.preset(preset, viewport))
}

fn texts(scene: &Scene) -> impl Iterator<Item = &Text> {
    scene.nodes.iter().filter_map(|node| match node {
        Node::Text(text) => Some(text),
        _ => None,
    })
}

fn distance(one: [f64; 2], other: [f64; 2]) -> f64 {
    (one[0] - other[0]).hypot(one[1] - other[1])
}

#[test]
fn apart_on_a_wide_screen() {
    insta::assert_snapshot!(write_svg(&layout(Arrangement::Apart, Preset::World, WIDE).scene(), Palette::LIGHT));
}

#[test]
fn apart_in_europe() {
    insta::assert_snapshot!(write_svg(&layout(Arrangement::Apart, Preset::Europe, WIDE).scene(), Palette::LIGHT));
}

#[test]
fn apart_on_a_phone() {
    insta::assert_snapshot!(write_svg(&layout(Arrangement::Apart, Preset::World, PHONE).scene(), Palette::DARK));
}

#[test]
fn counted_on_a_wide_screen() {
    insta::assert_snapshot!(write_svg(&layout(Arrangement::Units, Preset::World, WIDE).scene(), Palette::LIGHT));
}

#[test]
fn counted_on_a_phone() {
    insta::assert_snapshot!(write_svg(&layout(Arrangement::Units, Preset::World, PHONE_REGION).scene(), Palette::DARK));
}

#[test]
fn counted_on_a_phone_in_large_text() {
    let world = arranged(Arrangement::Units);
    let layout = world.layout_in_text(world.preset(Preset::World, NARROWEST_REGION), NARROWEST_TEXT);
    insta::assert_snapshot!(write_svg(&layout.scene(), Palette::LIGHT));
}

#[test]
fn counted_names_of_any_pair_stay_on_the_map_and_off_the_marks_in_large_text() {
    for world in [World::new(), World::in_chinese()] {
        let economies: Vec<_> = world.data.economies().map(|(economy, _)| economy).collect();
        for pair in economies.windows(2).map(|pair| Pair { a: pair[0], b: pair[1] }) {
            let state = ViewState { pair, arrangement: Arrangement::Units, ..world.state.clone() };
            let input = world.input(world.preset(Preset::World, NARROWEST_REGION));
            let scene = MapLayout::new(&MapInput { state: &state, text_scale: NARROWEST_TEXT, ..input }).scene();
            for text in texts(&scene) {
                let width: f64 = text.runs.iter().map(|(words, font, _)| TypicalWidths.width(words, *font)).sum();
                let size = text.runs.iter().map(|(_, font, _)| font.size).fold(0.0, f64::max);
                let [x, y] = text.position;
                let letters = ScreenRect { min: [x, y - 0.75 * size], max: [x + width, y] };
                assert!(y < NARROWEST_REGION[1] && x >= 0.0 && x + width <= NARROWEST_REGION[0], "{text:?}");
                assert!(scene.targets.iter().all(|mark| mark.center[1] < NARROWEST_REGION[1]));
                assert!(!scene.targets.iter().any(|mark| letters.touches(mark.center, mark.shape)), "{text:?}");
            }
        }
    }
}

#[test]
fn apart_no_mark_covers_another() {
    for (preset, viewport) in
        [(Preset::World, WIDE), (Preset::World, PHONE), (Preset::Europe, WIDE), (Preset::EastAsia, PHONE_REGION)]
    {
        let layout = layout(Arrangement::Apart, preset, viewport);
        for (at, one) in layout.bubbles.iter().enumerate() {
            for other in &layout.bubbles[at + 1..] {
                assert!(distance(one.center, other.center) >= one.reach() + other.reach() + GAP / 2.0);
            }
        }
    }
}

#[test]
fn counted_every_cluster_of_the_hundred_is_one_mark_on_the_map() {
    let mut chinese = World::in_chinese();
    chinese.state.arrangement = Arrangement::Units;
    let viewports = [WIDE, PHONE, PHONE_REGION, NARROW, [1600.0, 700.0]];
    let worlds = [arranged(Arrangement::Units), chinese];
    for (viewport, world) in
        viewports.into_iter().flat_map(|viewport| worlds.iter().map(move |world| (viewport, world)))
    {
        let scene = world.layout(world.preset(Preset::World, viewport)).scene();
        let of = |wanted: fn(&TargetShape) -> bool| scene.targets.iter().filter(|target| wanted(&target.shape)).count();
        assert_eq!(of(|shape| matches!(shape, TargetShape::Rect(_))), 20, "squares are the United States\u{2019}");
        assert_eq!(marks(&scene), usize::from(Dataset::RANKED_CLUSTERS), "{viewport:?}");
        let covers: Vec<_> = scene.targets.iter().map(|target| target.center).collect();
        for (at, one) in covers.iter().enumerate() {
            assert!((0.0..=viewport[0]).contains(&one[0]) && (0.0..=viewport[1]).contains(&one[1]));
            assert!(covers[at + 1..].iter().all(|other| distance(*one, *other) > 8.0), "{viewport:?}");
        }
    }
}

/// Outlines of marks: discs and squares, without the dots inside derived ones.
fn marks(scene: &Scene) -> usize {
    use cluster_atlas::scene::Node;
    let is_mark = |node: &&Node| match node {
        Node::Disc { radius, .. } => *radius > 2.5,
        Node::Rect { .. } => true,
        Node::Path { .. } | Node::Text(_) | Node::Clipped { .. } => false,
    };
    scene.nodes.iter().filter(is_mark).count()
}

#[test]
fn the_same_marks_are_there_in_every_arrangement() {
    let clusters = |arrangement| {
        let scene = layout(arrangement, Preset::World, WIDE).scene();
        let mut hits: Vec<_> = scene.targets.into_iter().map(|target| target.hit).collect();
        hits.retain(|hit| matches!(hit, Hit::Cluster(_)));
        hits
    };
    let [places, apart, units] = Arrangement::ALL.map(clusters);
    assert_eq!(places, apart);
    assert_eq!(places, units);
}

#[test]
fn unknown_counts_leave_the_named_marks_alone() {
    let mut world = World::in_edition(Edition::from_year(2018).expect("an edition"));
    world.state.arrangement = Arrangement::Units;
    let scene = world.layout(world.preset(Preset::World, WIDE)).scene();
    assert_eq!(marks(&scene), world.data.rankings(world.state.edition).count());
}

proptest! {
    // A layout with its labels takes a while; the ways between three are few.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_motion_begins_where_the_marks_were_and_ends_where_they_belong(
        from in 0_usize..3, to in 0_usize..3, elapsed in 0.0..700.0_f64,
    ) {
        let [from, to] = [from, to].map(|at| layout(Arrangement::ALL[at], Preset::World, WIDE));
        let motion = Motion::from(&from);
        let start = motion.toward(to.clone(), 0.0);
        for bubble in &start.bubbles {
            let before = from.bubble(bubble.cluster).expect("the same marks");
            prop_assert_eq!((bubble.center, bubble.radius), (before.center, before.radius));
        }
        let under_way = motion.toward(to.clone(), elapsed);
        prop_assert_eq!(under_way.bubbles.len(), to.bubbles.len());
        for bubble in &under_way.bubbles {
            let ends = [from.bubble(bubble.cluster), to.bubble(bubble.cluster)].map(|end| end.expect("a mark"));
            let length = distance(ends[0].center, ends[1].center);
            prop_assert!(distance(bubble.center, ends[0].center) <= length + 1e-9);
        }
        prop_assert_eq!(motion.toward(to.clone(), Motion::LENGTH_MS), to);
    }

    #[test]
    fn a_motion_taken_up_midway_starts_where_the_last_one_was(elapsed in 1.0..599.0_f64) {
        let [places, apart, units] = Arrangement::ALL.map(|at| layout(at, Preset::World, WIDE));
        let midway = Motion::from(&places).toward(units, elapsed);
        let next = Motion::from(&midway).toward(apart, 0.0);
        for bubble in &next.bubbles {
            prop_assert_eq!(Some(bubble.center), midway.bubble(bubble.cluster).map(|bubble| bubble.center));
        }
    }

    #[test]
    fn a_window_that_changes_size_midway_loses_no_mark(elapsed in 0.0..600.0_f64, width in 320.0..1600.0_f64) {
        let motion = Motion::from(&layout(Arrangement::Places, Preset::World, WIDE));
        let resized = layout(Arrangement::Units, Preset::World, [width, 400.0]);
        let moving = motion.toward(resized.clone(), elapsed);
        prop_assert_eq!(moving.bubbles.len(), resized.bubbles.len());
        prop_assert_eq!(moving.camera, resized.camera);
        prop_assert_eq!(motion.toward(moving.clone(), Motion::LENGTH_MS), moving);
    }
}

#[test]
fn a_motion_takes_at_most_600_milliseconds() {
    let longest = Motion::LENGTH_MS;
    assert!(longest <= 600.0);
}
