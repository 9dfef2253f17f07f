//! The keyboard's way through figures: reading order, and the nearest mark in a direction.

mod figures_common;
mod map_common;

use cluster_atlas::chart::bars::BarsLayout;
use cluster_atlas::chart::cumulative::CumulativeLayout;
use cluster_atlas::chart::editions::EditionsLayout;
use cluster_atlas::chart::growth::GrowthLayout;
use cluster_atlas::chart::income::IncomeLayout;
use cluster_atlas::chart::scatter::ScatterLayout;
use cluster_atlas::chart::slope::SlopeLayout;
use cluster_atlas::chart::strip::StripLayout;
use cluster_atlas::chart::units::UnitsLayout;
use cluster_atlas::chart::what_if::WhatIfLayout;
use cluster_atlas::chart::{Figure, FigureInput};
use cluster_atlas::data::Edition;
use cluster_atlas::scene::{Direction, Hit, Scene, Step, TargetShape, walk};
use cluster_atlas::state::{Arrangement, Preset, ViewState};
use figures_common::{data, input, pair, state};
use map_common::{PHONE, WIDE, World};
use proptest::prelude::*;
use std::collections::HashSet;

type Place = [f64; 2];
type Layout = fn(&FigureInput<'_>) -> Box<dyn Figure>;

/// Every chart of the page.
const FIGURES: [(&str, Layout); 10] = [
    ("units", |input| Box::new(UnitsLayout::new(input))),
    ("strip", |input| Box::new(StripLayout::new(input))),
    ("cumulative", |input| Box::new(CumulativeLayout::new(input))),
    ("editions", |input| Box::new(EditionsLayout::new(input))),
    ("bars", |input| Box::new(BarsLayout::new(input))),
    ("scatter", |input| Box::new(ScatterLayout::new(input))),
    ("what_if", |input| Box::new(WhatIfLayout::new(input))),
    ("growth", |input| Box::new(GrowthLayout::new(input))),
    ("slope", |input| Box::new(SlopeLayout::new(input))),
    ("income", |input| Box::new(IncomeLayout::new(input))),
];

/// Few places on a small grid, so that diagonals, ties and places at one point abound; or many anywhere.
fn places() -> impl Strategy<Value = Vec<Place>> {
    let on_grid = prop::collection::vec((0_u8..7, 0_u8..7).prop_map(|(x, y)| [f64::from(x), f64::from(y)]), 1..14);
    let anywhere = prop::collection::vec([0.0..900.0, 0.0..500.0], 1..60);
    prop_oneof![on_grid, anywhere]
}

/// What can be reached from the first place by steps in the four directions.
fn reached(places: &[Place], from: usize) -> HashSet<usize> {
    let mut found = HashSet::from([from]);
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        for direction in Direction::ALL {
            if let Some(next) = walk(places, Some(at), Step::Toward(direction)).filter(|next| found.insert(*next)) {
                open.push(next);
            }
        }
    }
    found
}

/// Whether every place can be reached from every other in the four directions alone.
fn is_connected(places: &[Place]) -> bool {
    (0..places.len()).all(|from| reached(places, from).len() == places.len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_step_leads_into_the_quadrant_of_its_direction(places in places(), from in 0_usize..60) {
        let from = from % places.len();
        for direction in Direction::ALL {
            let Some(to) = walk(&places, Some(from), Step::Toward(direction)) else { continue };
            let [dx, dy] = [places[to][0] - places[from][0], places[to][1] - places[from][1]];
            let [right, down] = direction.unit();
            let ahead = dx * right + dy * down;
            let aside = (dx * down).abs() + (dy * right).abs();
            prop_assert!(to != from && ahead >= aside, "{direction:?} led {dx} right and {dy} down");
        }
    }

    #[test]
    fn a_step_leads_to_the_nearest_of_its_quadrant(places in places(), from in 0_usize..60) {
        let from = from % places.len();
        let way = |to: usize| [places[to][0] - places[from][0], places[to][1] - places[from][1]];
        let far = |to: usize| way(to)[0].hypot(way(to)[1]);
        for direction in Direction::ALL {
            let to = walk(&places, Some(from), Step::Toward(direction));
            for other in (0..places.len()).filter(|other| Direction::of(way(*other)) == Some(direction)) {
                prop_assert!(to.is_some_and(|to| far(to) <= far(other)), "{direction:?} left out {other}");
            }
        }
    }

    #[test]
    fn every_mark_is_reached_from_every_other_by_directions_alone(places in places()) {
        prop_assert!(is_connected(&places));
    }

    #[test]
    fn next_and_previous_go_through_everything_once(places in places()) {
        let way = |first, then| -> Vec<usize> {
            std::iter::successors(walk(&places, None, first), |at| walk(&places, Some(*at), then)).collect()
        };
        let forth = way(Step::First, Step::Next);
        prop_assert_eq!(&forth, &(0..places.len()).collect::<Vec<_>>());
        let back = way(Step::Last, Step::Previous);
        prop_assert_eq!(back.into_iter().rev().collect::<Vec<_>>(), forth);
    }
}

#[test]
fn a_way_along_a_diagonal_is_east_or_west() {
    let ways = [[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0], [0.0, 0.0], [1.0, 1.01]];
    let found = ways.map(Direction::of);
    let [east, west] = [Direction::East, Direction::West].map(Some);
    assert_eq!(found, [east, east, west, west, None, Some(Direction::South)]);
}

#[test]
fn places_at_one_point_lie_side_by_side() {
    let places = [[5.0, 5.0], [5.0, 5.0], [5.0, 5.0], [9.0, 5.0]];
    let go = |from, direction| walk(&places, Some(from), Step::Toward(direction));
    assert_eq!([0, 1, 2].map(|from| go(from, Direction::East)), [Some(1), Some(2), Some(3)]);
    assert_eq!([3, 2, 1, 0].map(|from| go(from, Direction::West)), [Some(2), Some(1), Some(0), None]);
    assert_eq!(go(1, Direction::North), None);
}

#[test]
fn from_nowhere_the_first_mark_is_next_and_no_mark_is_no_way() {
    let places = [[1.0, 1.0], [2.0, 2.0], [3.0, 3.0]];
    for step in [Step::First, Step::Next, Step::Previous, Step::Toward(Direction::North)] {
        assert_eq!(walk(&places, None, step), Some(0), "{step:?}");
    }
    assert_eq!(walk(&places, None, Step::Last), Some(2));
    assert_eq!(walk(&places, Some(7), Step::Next), Some(0), "a mark that is gone");
    assert_eq!(walk(&[], None, Step::First), None);
}

#[test]
fn counted_every_mark_is_walked_those_without_a_name_last() {
    let world = World::new();
    let world = World { state: ViewState { arrangement: Arrangement::Units, ..world.state }, ..world };
    let layout = world.layout(world.preset(Preset::World, WIDE));
    let scene = layout.scene();
    assert_eq!(scene.targets.len(), 100, "each of the hundred is a target");
    let walked: Vec<_> =
        std::iter::successors(layout.step(None, Step::First), |hit| layout.step(Some(*hit), Step::Next)).collect();
    assert_eq!(walked, hits(&scene));
    let [.., b, rest] = walked.as_slice() else { panic!("few marks") };
    assert_eq!((*b, *rest), (Hit::Unnamed(world.state.pair.b), Hit::Rest));
    let framed = layout.overlay(None, &world.data, Some(Hit::Rest), &[], None);
    assert!(!framed.nodes.is_empty(), "the frame of the focus");
}

/// Every hit of a scene, each once, in reading order.
fn hits(scene: &Scene) -> Vec<Hit> {
    let mut seen = HashSet::new();
    scene.targets.iter().map(|target| target.hit).filter(|hit| seen.insert(*hit)).collect()
}

fn by_steps(scene: &Scene, first: Step, then: Step) -> Vec<Hit> {
    let next = |from, step| scene.step(from, step).map(|target| target.hit);
    std::iter::successors(next(None, first), |hit| next(Some(*hit), then)).collect()
}

#[test]
fn every_chart_is_walked_from_end_to_end_and_every_mark_of_it_reached_in_directions() {
    let data = data();
    for (name, layout) in FIGURES {
        for width in [640.0, 358.0, 1100.0] {
            let state = state(Edition::CURRENT, pair(&data, "CHN", "USA"));
            let scene = layout(&input(&data, &state, width)).scene();
            let all = hits(&scene);
            assert!(all.len() > 3, "{name} has {} marks", all.len());
            assert_eq!(by_steps(&scene, Step::First, Step::Next), all, "{name} forth");
            let back: Vec<_> = by_steps(&scene, Step::Last, Step::Previous).into_iter().rev().collect();
            assert_eq!(back, all, "{name} back");
            let stop = |hit: &Hit| scene.target(*hit).map(|target| target.center).expect("a mark of the scene");
            assert!(is_connected(&all.iter().map(stop).collect::<Vec<_>>()), "{name} at {width}");
        }
    }
}

#[test]
fn no_ring_of_a_pin_and_no_frame_of_the_focus_leaves_its_chart() {
    // The dark line of the frame, 2.5 px wide, runs 4 px off the mark; the ring of a pin stays within it.
    const FRAME: f64 = 5.25;
    let data = data();
    let state = state(Edition::CURRENT, pair(&data, "CHN", "USA"));
    let mut beyond = Vec::new();
    for (name, layout) in FIGURES {
        for width in [640.0, 358.0, 1100.0] {
            let scene = layout(&input(&data, &state, width)).scene();
            for target in &scene.targets {
                let half = match target.shape {
                    TargetShape::Disc(radius) => [radius; 2],
                    TargetShape::Rect(half) => half,
                };
                let leaves = |axis: usize, length: f64| {
                    let from = target.center[axis] - half[axis] - FRAME;
                    from < 0.0 || from + 2.0 * (half[axis] + FRAME) > length
                };
                if leaves(0, scene.width) || leaves(1, scene.height) {
                    beyond.push(format!("{name} at {width}: {target:?} of {} × {}", scene.width, scene.height));
                }
            }
        }
    }
    assert_eq!(beyond, Vec::<String>::new());
}

#[test]
fn every_cluster_of_a_chart_has_a_row_in_its_table() {
    let data = data();
    let state = state(Edition::CURRENT, pair(&data, "CHN", "USA"));
    let rows = |figure: &dyn Figure| -> HashSet<_> { figure.table().rows.iter().filter_map(|row| row.hit).collect() };
    // A count by edition is a cell, not a row.
    let is_cluster = |hit: &Hit| matches!(hit, Hit::Cluster(_));
    let ranks = rows(&StripLayout::new(&input(&data, &state, 640.0)));
    for (name, layout) in FIGURES {
        let figure = layout(&input(&data, &state, 640.0));
        // The steps of the cumulative counts are known ranks: its own table sums them up.
        let rows = if name == "cumulative" { ranks.clone() } else { rows(&*figure) };
        let missing: Vec<_> =
            hits(&figure.scene()).into_iter().filter(is_cluster).filter(|hit| !rows.contains(hit)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
}

#[test]
fn the_charts_on_two_axes_are_planes_and_the_others_lists() {
    let data = data();
    let state = state(Edition::CURRENT, pair(&data, "CHN", "USA"));
    let planes: Vec<_> = FIGURES
        .into_iter()
        .filter(|(_, layout)| layout(&input(&data, &state, 640.0)).is_plane())
        .map(|(name, _)| name)
        .collect();
    assert_eq!(planes, ["cumulative", "editions", "scatter", "slope"]);
}

#[test]
fn every_cluster_of_the_map_is_reached_in_directions_however_the_marks_stand() {
    for arrangement in Arrangement::ALL {
        let world = World::new();
        let world = World { state: ViewState { arrangement, ..world.state }, ..world };
        for (preset, viewport) in [(Preset::World, WIDE), (Preset::World, PHONE), (Preset::Europe, WIDE)] {
            let layout = world.layout(world.preset(preset, viewport));
            let places: Vec<_> = layout.in_reading_order().map(|bubble| bubble.center).collect();
            assert!(is_connected(&places), "{arrangement:?}, {preset:?}");
        }
    }
}

#[test]
fn a_cluster_that_is_dimmed_by_now_is_left_for_the_best_rank() {
    let world = World::new();
    let beijing = world.cluster("beijing");
    let china = world.data.cluster(beijing).economy();
    let japan = world.data.economy_by_iso3("JPN").expect("an economy of the tables");
    let state = world.state.after(cluster_atlas::state::Action::FilterEconomy(Some(japan)));
    let world = World { state, ..world };
    let layout = world.layout(world.preset(Preset::World, WIDE));
    let next = layout.step(Some(Hit::Cluster(beijing)), Step::Next).expect("Japan has clusters");
    let Hit::Cluster(cluster) = next else { panic!("a mark without a name stands for a place") };
    assert_ne!(world.data.cluster(cluster).economy(), china);
    assert_eq!(Some(next), layout.step(None, Step::First));
}
