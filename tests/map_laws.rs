//! Laws of the map's layout, on the real clusters and on any camera.

mod map_common;

use cluster_atlas::chart::map::{
    Bubble, Label, MapInput, MapLayout, PickList, PickListSizes, ScreenRect, Stage, in_view, pick_list,
};
use cluster_atlas::data::{ClusterId, Edition};
use cluster_atlas::geo::Camera;
use cluster_atlas::scene::{
    Hit, Ink, MarkForm, Node, Step, Style, Target, TargetShape, TextMeasure as _, TypicalWidths,
};
use cluster_atlas::state::{Action, Arrangement, MapView, Preset, ViewState};
use map_common::{NARROWEST, PHONE, PHONE_REGION, WIDE, World};
use proptest::prelude::*;
use std::sync::LazyLock;

static WORLD: LazyLock<World> = LazyLock::new(World::new);
static CHINESE: LazyLock<World> = LazyLock::new(World::in_chinese);

const LIST: PickListSizes = PickListSizes { width: 280.0, row_height: 34.0, header: 34.0, footer: 6.0 };

/// Any camera the page can come to.
fn cameras() -> impl Strategy<Value = Camera> {
    let viewports = prop_oneof![Just(WIDE), Just(PHONE), Just(PHONE_REGION), Just(NARROWEST), Just([1024.0, 560.0])];
    (viewports, -180.0..180.0, -60.0..75.0, 0.0..4.1).prop_map(|(viewport, lon_deg, lat_deg, log_zoom)| {
        WORLD.stage(viewport).camera(MapView::Free { lon_deg, lat_deg, zoom: f64::exp(log_zoom) })
    })
}

/// In either language, in usual and in large text.
fn layouts() -> impl Strategy<Value = MapLayout> {
    let text_scales = prop_oneof![Just(1.0), 1.0..2.5];
    (cameras(), any::<bool>(), text_scales).prop_map(|(camera, in_chinese, text_scale)| {
        let world: &World = if in_chinese { &CHINESE } else { &WORLD };
        world.layout_in_text(camera, text_scale)
    })
}

/// In any edition, in place or moved apart, some clusters pinned.
fn labelled_layouts() -> impl Strategy<Value = MapLayout> {
    let editions: Vec<_> = Edition::all().collect();
    let arrangements = prop::sample::select(vec![Arrangement::Places, Arrangement::Apart]);
    let pins = prop::collection::vec(0_usize..40, 0..3);
    (cameras(), any::<bool>(), prop::sample::select(editions), arrangements, pins).prop_map(
        |(camera, in_chinese, edition, arrangement, pins)| {
            let world: &World = if in_chinese { &CHINESE } else { &WORLD };
            let rows: Vec<_> = world.data.rankings(edition).map(|row| row.cluster).collect();
            let pins = pins.into_iter().filter_map(|row| rows.get(row).copied()).collect();
            let state = ViewState { edition, arrangement, pins, ..world.state.clone() };
            MapLayout::new(&MapInput { state: &state, ..world.input(camera) })
        },
    )
}

/// A mark with the ring a pin puts around it.
fn ringed(bubble: &Bubble) -> Target {
    let mark = bubble.target();
    Target { shape: mark.shape.grown(if bubble.ringed { 5.0 } else { 0.0 }), ..mark }
}

/// The marks in sight beside a label's own.
fn others(layout: &MapLayout, label: &Label) -> Vec<Target> {
    let in_sight = layout.bubbles.iter().filter(|bubble| bubble.is_on(layout.camera.viewport));
    in_sight.filter(|bubble| bubble.cluster != label.cluster).map(ringed).collect()
}

/// Whether a leader passes over a mark.
fn passes(mark: &Target, [from, to]: [[f64; 2]; 2]) -> bool {
    let at = |part: f64| [0, 1].map(|axis| from[axis] + (to[axis] - from[axis]) * part);
    (0..=100).any(|step| mark.edge_distance(at(f64::from(step) / 100.0)) < 0.0)
}

fn area(mark: &Target) -> f64 {
    match mark.shape {
        TargetShape::Disc(radius) => std::f64::consts::PI * radius * radius,
        TargetShape::Rect([half_width, half_height]) => 4.0 * half_width * half_height,
    }
}

/// Every preset on every size.
fn preset_layouts() -> impl Iterator<Item = (Preset, MapLayout)> {
    [WIDE, PHONE, PHONE_REGION]
        .into_iter()
        .flat_map(|viewport| Preset::ALL.map(|preset| (preset, WORLD.layout(WORLD.preset(preset, viewport)))))
}

/// The crowds around every bubble, for a mouse and for a finger.
fn crowds(layout: &MapLayout) -> Vec<Vec<ClusterId>> {
    let sight = layout.scene().targets;
    let mut crowds: Vec<_> =
        sight.iter().flat_map(|target| [24.0, 44.0].map(|reach| layout.crowd_at(target.center, reach))).collect();
    crowds.sort();
    crowds.dedup();
    crowds
}

fn place_in_edition(cluster: ClusterId) -> Option<usize> {
    WORLD.data.rankings(WORLD.state.edition).position(|row| row.cluster == cluster)
}

fn crossings(picks: &PickList) -> usize {
    let lines: Vec<Vec<_>> =
        picks.leaders.iter().map(|leader| leader.points.windows(2).map(|pair| [pair[0], pair[1]]).collect()).collect();
    let mut count = 0;
    for (row, line) in lines.iter().enumerate() {
        for other in &lines[..row] {
            count +=
                line.iter().flat_map(|a| other.iter().map(move |b| (a, b))).filter(|(a, b)| cross(**a, **b)).count();
        }
    }
    count
}

fn cross([a, b]: [[f64; 2]; 2], [c, d]: [[f64; 2]; 2]) -> bool {
    let side = |from: [f64; 2], to: [f64; 2], point: [f64; 2]| {
        (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])
    };
    side(a, b, c) * side(a, b, d) < -1e-6 && side(c, d, a) * side(c, d, b) < -1e-6
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn labels_never_touch_one_another_or_a_mark_and_stay_on_the_map(layout in layouts()) {
        let [width, height] = layout.camera.viewport;
        let targets = layout.scene().targets;
        for (place, label) in layout.labels.iter().enumerate() {
            prop_assert!(label.rect.min[0] >= 0.0 && label.rect.min[1] >= 0.0);
            prop_assert!(label.rect.max[0] <= width && label.rect.max[1] <= height);
            for other in &layout.labels[..place] {
                prop_assert!(!label.rect.overlaps(&other.rect));
                prop_assert!(other.leader.is_none_or(|leader| !label.rect.crossed_by(leader)));
                prop_assert!(label.leader.is_none_or(|leader| !other.rect.crossed_by(leader)));
            }
            for target in &targets {
                prop_assert!(!label.rect.touches(target.center, target.shape));
            }
        }
    }

    #[test]
    fn no_label_can_be_taken_for_one_of_another_mark(layout in labelled_layouts()) {
        for label in &layout.labels {
            let own = layout.bubble(label.cluster).expect("it is drawn");
            let gap = |mark: &Target| label.rect.gap(mark.center, mark.shape);
            // Where a leader tells the mark, others still stand twice as far off as a mark beside its label would.
            let own_gap = if label.leader.is_some() { 4.0 } else { gap(&ringed(own)).max(4.0) };
            prop_assert!(others(&layout, label).iter().all(|other| gap(other) >= 2.0 * own_gap));
        }
    }

    #[test]
    fn a_leader_begins_at_its_mark_and_passes_over_no_other_but_larger_ones_around_it(layout in labelled_layouts()) {
        for label in &layout.labels {
            let own = layout.bubble(label.cluster).expect("it is drawn");
            let Some(leader) = label.leader else { continue };
            prop_assert!(ringed(own).edge_distance(leader[0]).abs() < 0.5);
            // What is pinned may have to be told even over others.
            for other in others(&layout, label).iter().filter(|other| !own.ringed && passes(other, leader)) {
                prop_assert!(other.edge_distance(own.center) < 0.0);
                let covers = other.edge_distance(leader[0]) < 0.0;
                prop_assert!(!covers || area(other) > area(&own.target()), "larger ones are drawn below");
            }
        }
    }

    #[test]
    fn labels_on_a_line_stand_a_word_space_apart(layout in labelled_layouts()) {
        for (place, label) in layout.labels.iter().enumerate() {
            let words = label.rect.widened(5.0);
            prop_assert!(layout.labels[..place].iter().all(|other| !words.overlaps(&other.rect)));
        }
    }

    #[test]
    fn the_label_of_a_focused_mark_keeps_off_buttons_while_there_is_any_other_place(camera in cameras()) {
        let [width, height] = camera.viewport;
        let buttons = [ScreenRect { min: [width - 50.0, height - 124.0], max: [width, height] }];
        let layout = MapLayout::new(&MapInput { keep_clear: &buttons, ..WORLD.input(camera) });
        for cluster in layout.bubbles.iter().map(|bubble| bubble.cluster) {
            let overlay = layout.overlay(None, &WORLD.data, Some(Hit::Cluster(cluster)), &[], None);
            for text in overlay.nodes.iter().filter_map(|node| if let Node::Text(text) = node { Some(text) } else { None }) {
                let [x, y] = text.position;
                let runs = text.runs.iter();
                let end = x + runs.map(|(words, font, _)| TypicalWidths.width(words, *font)).sum::<f64>();
                prop_assert!(end <= width && y <= height);
                prop_assert!(end <= buttons[0].min[0] || y <= buttons[0].min[1] || width < 300.0);
            }
        }
    }

    #[test]
    fn a_crowd_is_in_rank_order_and_contains_the_nearest(layout in layouts(), x in 0.0..1.0, y in 0.0..1.0) {
        let [width, height] = layout.camera.viewport;
        let point = [x * width, y * height];
        let crowd = layout.crowd_at(point, 44.0);
        let places: Vec<_> = crowd.iter().map(|cluster| place_in_edition(*cluster)).collect();
        prop_assert!(places.is_sorted());
        match layout.scene().nearest(point, 44.0).map(|target| target.hit) {
            Some(Hit::Cluster(nearest)) => prop_assert!(crowd.contains(&nearest)),
            _ => prop_assert!(crowd.is_empty()),
        }
    }

    #[test]
    fn the_world_cannot_be_lost(camera in cameras(), dx in -5e4..5e4, dy in -5e4..5e4, zoom in 1e-3..1e3) {
        let stage = WORLD.stage(camera.viewport);
        let moved = stage.limited(camera.panned_by([dx, dy]).zoomed_within([0.0, 0.0], zoom, [1e-6, 1e6]));
        let world = stage.world_scale();
        prop_assert!((0.999..=MapView::MOST_ZOOM + 1e-3).contains(&(moved.scale / world)));
        let whole = stage.camera(MapView::default());
        let [x, y] = whole.to_screen(moved.center);
        prop_assert!((0.0..=camera.viewport[0]).contains(&x) && (0.0..=camera.viewport[1]).contains(&y));
    }

    // Every turn of the wheel at the limit moved the map towards the pointer.
    #[test]
    fn a_map_that_can_be_no_nearer_or_farther_stays_where_it_is(
        camera in cameras(), x in 0.0..1.0, y in 0.0..1.0, factor in 1.0..4.0,
    ) {
        let stage = WORLD.stage(camera.viewport);
        let point = [x * camera.viewport[0], y * camera.viewport[1]];
        let nearest = stage.zoomed(&camera, point, 1e3);
        for (limit, factor) in [(nearest, factor), (stage.camera(MapView::default()), 1.0 / factor)] {
            let zoomed = stage.zoomed(&limit, point, factor);
            prop_assert_eq!(stage.view_of(&zoomed).kept(), stage.view_of(&limit).kept());
            let [x, y] = zoomed.to_screen(limit.center);
            prop_assert!((x - camera.viewport[0] / 2.0).hypot(y - camera.viewport[1] / 2.0) < 1e-6);
        }
    }

    #[test]
    fn a_view_names_its_camera(camera in cameras()) {
        let stage = WORLD.stage(camera.viewport);
        let back = stage.camera(stage.view_of(&camera));
        prop_assert!((back.scale / camera.scale - 1.0).abs() < 1e-3);
        // A centre off the globe has no degrees: the nearest place that has some stands for it.
        if WORLD.basemap.projection().unproject(camera.center).is_some() {
            let [x, y] = back.to_screen(camera.center);
            prop_assert!((x - camera.viewport[0] / 2.0).hypot(y - camera.viewport[1] / 2.0) < 1.0);
        }
    }

    #[test]
    fn a_pick_list_and_its_lines_hold_on_any_camera(layout in layouts()) {
        for crowd in crowds(&layout) {
            let picks = pick_list(&layout, &crowd, LIST);
            prop_assert_eq!(crossings(&picks), 0);
        }
    }
}

// The width of the map decided how much room there is for Japan's labels, that of the window whether they are written: on
// a tablet both fell out differently.
#[test]
fn the_world_leaves_room_for_the_labels_of_japan_unless_it_is_drawn_for_a_phone() {
    let [desktop, phone] = [false, true].map(|phone| Stage { phone, ..WORLD.stage([700.0, 400.0]) });
    assert!(desktop.world_scale() < phone.world_scale());
}

#[test]
fn every_preset_is_its_own_view() {
    for (preset, layout) in preset_layouts() {
        assert_eq!(WORLD.stage(layout.camera.viewport).view_of(&layout.camera), MapView::Preset(preset));
    }
}

#[test]
fn the_camera_of_every_preset_shows_its_clusters() {
    for (preset, layout) in preset_layouts() {
        let [width, height] = layout.camera.viewport;
        for bubble in &layout.bubbles {
            let cluster = WORLD.data.cluster(bubble.cluster);
            let economy = WORLD.data.economy(cluster.economy()).iso3.as_str();
            let belongs = match preset {
                Preset::World => true,
                Preset::EastAsia => ["CHN", "HKG", "MAC", "TWN", "JPN", "KOR"].contains(&economy),
                Preset::Europe => cluster
                    .lon_lat_deg
                    .is_some_and(|[lon, lat]| (-11.0..40.0).contains(&lon) && (36.0..72.0).contains(&lat)),
                Preset::NorthAmerica => ["USA", "CAN"].contains(&economy),
            };
            let [x, y] = bubble.center;
            let inside = (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
            assert!(inside || !belongs, "{} lies at {x}, {y} in {preset:?}", cluster.name);
        }
    }
}

#[test]
fn hover_picks_the_nearest_of_overlapping_bubbles() {
    let layout = WORLD.layout(WORLD.preset(Preset::World, WIDE));
    let macao = layout.bubble(WORLD.cluster("macao-sar-zhuhai")).expect("it is named");
    let shenzhen = layout.bubble(WORLD.cluster("shenzhen-hong-kong-guangzhou")).expect("it is named");
    let apart = (macao.center[0] - shenzhen.center[0]).hypot(macao.center[1] - shenzhen.center[1]);
    assert!(apart < shenzhen.radius, "one lies inside the other");
    let scene = layout.scene();
    let hit = |point| scene.nearest(point, 24.0).map(|target| target.hit);
    assert_eq!(hit(macao.center), Some(Hit::Cluster(macao.cluster)));
    assert_eq!(hit([shenzhen.center[0], shenzhen.center[1] - 20.0]), Some(Hit::Cluster(shenzhen.cluster)));
}

#[test]
fn targets_stand_in_rank_order_and_larger_marks_below() {
    let layout = WORLD.layout(WORLD.preset(Preset::World, WIDE));
    let places: Vec<_> = layout.in_reading_order().map(|bubble| place_in_edition(bubble.cluster)).collect();
    assert!(places.is_sorted());
    assert!(layout.bubbles.is_sorted_by(|a, b| a.radius >= b.radius));
}

#[test]
fn pick_lists_of_all_crowds_stay_on_the_map_and_their_lines_do_not_cross() {
    for (_, layout) in preset_layouts().filter(|(_, layout)| layout.camera.viewport == WIDE) {
        for crowd in crowds(&layout) {
            let picks = pick_list(&layout, &crowd, LIST);
            let corner = [picks.origin[0] + picks.size[0], picks.origin[1] + picks.size[1]];
            assert!(picks.origin.iter().all(|edge| *edge >= 0.0));
            assert!(corner[0] <= WIDE[0] && corner[1] <= WIDE[1]);
            assert_eq!(picks.rows.iter().map(|row| row.cluster).collect::<Vec<_>>(), crowd);
            assert_eq!(picks.leaders.len(), crowd.len().min(8), "every row in view has a line");
            assert_eq!(crossings(&picks), 0);
            assert_eq!(picks.more, crowd.len() > 8);
            for leader in &picks.leaders {
                let place = layout.bubble(leader.cluster).map(|bubble| bubble.center).expect("it is drawn");
                let end = leader.points.last().expect("a line has ends");
                assert!((place[0] - end[0]).hypot(place[1] - end[1]) < 1e-6);
            }
        }
    }
}

#[test]
fn scrolling_a_long_list_moves_the_lines_to_the_rows_in_view() {
    let layout = WORLD.layout(WORLD.preset(Preset::World, WIDE));
    let crowd = crowds(&layout).into_iter().max_by_key(Vec::len).expect("there are crowds");
    let picks = pick_list(&layout, &crowd, LIST);
    assert!(picks.more, "the world has a crowd of more than eight");
    let end = picks.scrolled_to(&layout, usize::MAX);
    let in_view: Vec<_> = end.rows.iter().filter(|row| row.y.is_some()).map(|row| row.cluster).collect();
    assert_eq!(in_view, crowd[crowd.len() - 8..]);
    assert_eq!(end.leaders.iter().map(|leader| leader.cluster).collect::<Vec<_>>(), in_view);
    assert_eq!((end.origin, end.size), (picks.origin, picks.size));
    assert_eq!(crossings(&end), 0);
    assert_eq!(end.scrolled_to(&layout, 0), picks);
}

#[test]
fn every_named_cluster_is_reached_by_keys_exactly_once() {
    for edition in Edition::all() {
        let world = World::in_edition(edition);
        let layout = world.layout(world.preset(Preset::EastAsia, WIDE));
        let walk = |first, then| -> Vec<_> {
            std::iter::successors(layout.step(None, first), |hit| layout.step(Some(*hit), then)).collect()
        };
        let (forth, mut back) = (walk(Step::First, Step::Next), walk(Step::Last, Step::Previous));
        back.reverse();
        assert_eq!(forth, back);
        assert_eq!(forth, world.data.rankings(edition).map(|row| Hit::Cluster(row.cluster)).collect::<Vec<_>>());
        let distinct: std::collections::HashSet<_> = forth.iter().collect();
        assert_eq!(distinct.len(), world.data.rankings(edition).count());
    }
}

#[test]
fn two_clusters_at_one_place_both_show_and_both_are_picked() {
    let layout = WORLD.layout(WORLD.preset(Preset::World, WIDE));
    // No two clusters of today share a place to the pixel; a far zoom out makes many of them do.
    let mut tiny = layout.camera;
    tiny.viewport = [8.0, 4.0];
    tiny.scale = 1e-6;
    let one_place = MapLayout::new(&WORLD.input(tiny));
    let crowd = one_place.crowd_at([4.0, 2.0], 44.0);
    assert_eq!(crowd.len(), one_place.bubbles.len());
    let picks = pick_list(&one_place, &crowd, LIST);
    assert_eq!(picks.rows.len(), crowd.len());
}

#[test]
fn what_the_filter_leaves_out_is_dimmed_and_what_it_keeps_is_shown() {
    let mut world = World::new();
    let germany = world.data.economy_by_iso3("DEU").expect("Germany has clusters");
    world.state = world.state.after(Action::FilterEconomy(Some(germany)));
    let camera = world.stage(WIDE).fit_filter(&world.data, &world.state).expect("Germany has clusters");
    for bubble in &world.layout(camera).bubbles {
        let german = world.data.cluster(bubble.cluster).economy() == germany;
        assert!((bubble.mark.alpha < 1.0) != german);
        let [x, y] = bubble.center;
        assert!(!german || ((0.0..=WIDE[0]).contains(&x) && (0.0..=WIDE[1]).contains(&y)));
    }
    let german =
        world.data.rankings(world.state.edition).filter(|row| world.data.cluster(row.cluster).economy() == germany);
    assert_eq!(in_view(&world.data, &world.state, &world.basemap, &camera), german.count());
    let elsewhere = world.preset(Preset::EastAsia, WIDE);
    assert_eq!(in_view(&world.data, &world.state, &world.basemap, &elsewhere), 0);
}

#[test]
fn in_view_are_the_marks_that_stand_on_the_map() {
    let world = World::new();
    for preset in Preset::ALL {
        let camera = world.preset(preset, WIDE);
        let layout = world.layout(camera);
        let is_on = |center: [f64; 2]| (0.0..=WIDE[0]).contains(&center[0]) && (0.0..=WIDE[1]).contains(&center[1]);
        let on = layout.bubbles.iter().filter(|bubble| is_on(bubble.center)).count();
        assert_eq!(in_view(&world.data, &world.state, &world.basemap, &camera), on, "{preset:?}");
    }
}

#[test]
fn a_filter_that_leaves_nothing_has_no_camera() {
    let mut world = World::new();
    let forms = [MarkForm::Disc, MarkForm::Square, MarkForm::Ring];
    world.state = forms.into_iter().fold(world.state, |state, form| state.after(Action::ToggleForm(form)));
    assert_eq!(world.stage(WIDE).fit_filter(&world.data, &world.state), None);
}

// The frame of a square stood off it as if the square were as wide as a disc of its area.
#[test]
fn rings_and_frames_on_the_map_are_those_of_the_marks_in_every_figure() {
    let layout = WORLD.layout(WORLD.preset(Preset::World, WIDE));
    for bubble in &layout.bubbles {
        let hit = Some(Hit::Cluster(bubble.cluster));
        let overlay = |hover, focus, pins: &[ClusterId]| layout.overlay(hover, &WORLD.data, focus, pins, None).nodes;
        assert!(overlay(None, hit, &[]).starts_with(&bubble.target().focus_frame()));
        assert_eq!(overlay(None, None, &[bubble.cluster]), [bubble.target().ring(4.0, Style::stroked(Ink::Ink, 2.0))]);
        assert!(overlay(hit, None, &[]).contains(&bubble.target().ring(2.0, Style::stroked(Ink::Ink, 1.5))));
    }
}

#[test]
fn pinned_clusters_are_labelled_first() {
    let mut world = World::new();
    let last = world.data.rankings(world.state.edition).last().expect("clusters are named").cluster;
    world.state = world.state.after(Action::TogglePin(last));
    let layout = world.layout(world.preset(Preset::World, WIDE));
    assert_eq!(layout.labels.first().map(|label| label.cluster), Some(last));
}

#[test]
fn the_wide_world_has_at_most_28_labels_and_a_phone_8_with_leaders_for_the_first_six_and_one_of_each_region() {
    for world in [&*WORLD, &*CHINESE] {
        let count = |viewport| world.layout(world.preset(Preset::World, viewport)).labels.len();
        assert!((20..=28).contains(&count(WIDE)));
        assert!((5..=8).contains(&count(PHONE)));
        for preset in Preset::ALL {
            let phone = world.layout(world.preset(preset, PHONE_REGION));
            let rank = |label: &&Label| phone.bubble(label.cluster).and_then(|bubble| bubble.rank);
            let led = phone.labels.iter().filter(|label| label.leader.is_some());
            let later = led.filter(|label| rank(label).is_none_or(|rank| rank > 6));
            let region = |label: &Label| world.data.economy(world.data.cluster(label.cluster).economy()).region;
            let regions: Vec<_> = later.map(region).collect();
            assert!((0..regions.len()).all(|at| !regions[..at].contains(&regions[at])), "one of each region");
        }
    }
}

#[test]
fn the_wide_world_names_the_first_six_in_every_edition() {
    for edition in Edition::all() {
        let world = World::in_edition(edition);
        let layout = world.layout(world.preset(Preset::World, WIDE));
        let first = layout.bubbles.iter().filter(|bubble| bubble.rank.is_some_and(|rank| rank <= 6));
        for bubble in first {
            assert!(
                layout.labels.iter().any(|label| label.cluster == bubble.cluster),
                "{:?} in {edition:?}",
                bubble.rank
            );
        }
    }
}

#[test]
fn a_mark_that_a_key_lies_over_is_named_beside_the_key() {
    let camera = WORLD.preset(Preset::Europe, WIDE);
    let istanbul = WORLD.cluster("istanbul");
    let [x, y] = WORLD.layout(camera).bubble(istanbul).expect("it is named").center;
    let keys = [ScreenRect { min: [x - 390.0, y - 16.0], max: [x + 30.0, y + 120.0] }];
    let layout = MapLayout::new(&MapInput { keep_clear: &keys, ..WORLD.input(camera) });
    let label = layout.labels.iter().find(|label| label.cluster == istanbul).expect("there is room above the key");
    assert!(label.leader.is_some() && !label.rect.overlaps(&keys[0]));
}

#[test]
fn what_a_filter_keeps_is_labelled_before_what_it_dims() {
    let mut world = World::new();
    let india = world.data.economy_by_iso3("IND").expect("India has clusters");
    world.state = world.state.after(Action::FilterEconomy(Some(india)));
    let layout = world.layout(world.preset(Preset::World, WIDE));
    let dimmed: Vec<_> = layout.labels.iter().map(|label| label.alpha < 1.0).collect();
    assert!(dimmed.is_sorted());
    assert_eq!(dimmed.iter().filter(|dimmed| !**dimmed).count(), layout.in_reading_order().count());
}

#[test]
fn a_lit_evidence_dims_everything_else() {
    let lit = [WORLD.cluster("beijing")];
    let camera = WORLD.preset(Preset::World, WIDE);
    let mut input = WORLD.input(camera);
    input.lit = Some(&lit);
    for bubble in &MapLayout::new(&input).bubbles {
        assert_eq!(bubble.mark.alpha < 1.0, bubble.cluster != lit[0]);
    }
}

#[test]
fn a_square_and_a_circle_of_one_share_have_one_area() {
    let layout = WORLD.layout(WORLD.preset(Preset::World, WIDE));
    let target = |key| layout.bubble(WORLD.cluster(key)).map(|bubble| (bubble.radius, bubble.target().shape));
    let (radius, shape) = target("san-jose-san-francisco-ca").expect("it is named");
    let TargetShape::Rect([half_width, half_height]) = shape else { panic!("economy B is drawn as squares") };
    let areas = [4.0 * half_width * half_height, std::f64::consts::PI * radius * radius];
    assert!((areas[0] - areas[1]).abs() < 1e-9);
}
