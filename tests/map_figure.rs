//! SVG snapshots of the map in its states, each looked at beside the design.

mod map_common;

use cluster_atlas::chart::map::{MarkSizes, PickListSizes, SizeKey, SizeKeyMeaning, pick_list, static_map_scene};
use cluster_atlas::data::{Dataset, Edition, Tables};
use cluster_atlas::geo::Camera;
use cluster_atlas::scene::{Hit, Ink, Palette, Scene, write_svg};
use cluster_atlas::state::{Action, Preset};
use map_common::{NARROWEST, NARROWEST_TEXT, PHONE, PHONE_REGION, WIDE, World};

const LIST: PickListSizes = PickListSizes { width: 280.0, row_height: 34.0, header: 34.0, footer: 6.0 };

/// The marks and labels of a camera. Land is left out but once: it would make every snapshot twenty times as long.
fn map(world: &World, camera: Camera) -> Scene {
    world.layout(camera).scene()
}

#[test]
fn world_on_a_wide_screen() {
    let world = World::new();
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::World, WIDE)), Palette::LIGHT));
}

#[test]
fn world_in_the_dark() {
    let world = World::new();
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::World, WIDE)), Palette::DARK));
}

#[test]
fn world_on_a_phone() {
    let world = World::new();
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::World, PHONE)), Palette::LIGHT));
}

#[test]
fn world_on_a_phone_in_large_text() {
    let world = World::new();
    let layout = world.layout_in_text(world.preset(Preset::World, NARROWEST), NARROWEST_TEXT);
    insta::assert_snapshot!(write_svg(&layout.scene(), Palette::LIGHT));
}

#[test]
fn world_in_chinese() {
    let world = World::in_chinese();
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::World, WIDE)), Palette::LIGHT));
}

#[test]
fn east_asia_in_chinese_on_a_phone() {
    let world = World::in_chinese();
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::EastAsia, PHONE_REGION)), Palette::LIGHT));
}

#[test]
fn east_asia_with_its_land() {
    let world = World::new();
    let scene = static_map_scene(&world.input(world.preset(Preset::EastAsia, WIDE)));
    insta::assert_snapshot!(write_svg(&scene, Palette::LIGHT));
}

#[test]
fn east_asia_on_a_phone() {
    let world = World::new();
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::EastAsia, PHONE_REGION)), Palette::LIGHT));
}

#[test]
fn europe_where_clusters_crowd() {
    let world = World::new();
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::Europe, WIDE)), Palette::LIGHT));
}

#[test]
fn north_america() {
    let world = World::new();
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::NorthAmerica, WIDE)), Palette::LIGHT));
}

#[test]
fn an_edition_without_named_clusters_is_an_empty_map() {
    let header = Tables::EMBEDDED.rankings.lines().next().expect("the table has a header");
    let tables = Tables { rankings: header, ..Tables::EMBEDDED };
    let world = World { data: Dataset::read(tables).expect("no rows break no rule"), ..World::new() };
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::World, WIDE)), Palette::LIGHT));
    let key =
        SizeKey::new(world.state.language, &world.data, world.state.edition, MarkSizes::new(WIDE[0], 1.0, false), 1.0);
    assert_eq!((key.circles, key.rows), (None, Vec::new()));
}

#[test]
fn an_edition_without_shares_has_marks_of_one_size_and_no_circles_in_its_key() {
    let world = World::in_edition(Edition::FIRST);
    insta::assert_snapshot!(write_svg(&map(&world, world.preset(Preset::World, WIDE)), Palette::LIGHT));
    let key =
        SizeKey::new(world.state.language, &world.data, world.state.edition, MarkSizes::new(WIDE[0], 1.0, false), 1.0);
    assert_eq!(key.circles, None);
}

#[test]
fn the_key_says_which_edition_gives_the_shares_and_their_limit() {
    let world = World::new();
    let key =
        SizeKey::new(world.state.language, &world.data, Edition::CURRENT, MarkSizes::new(WIDE[0], 1.0, false), 1.0);
    assert_eq!(key.share_edition, Some(Edition::FIGURES));
    let meanings: Vec<_> = key.rows.iter().map(|row| row.meaning).collect();
    let [first, second] = meanings[..] else { panic!("two forms need a word: {meanings:?}") };
    // The first 34 rows of the 2023 table are complete, and the last of them has 0.9 %.
    assert_eq!(first, SizeKeyMeaning::AtMost { percent: 0.9, edition: Edition::FIGURES });
    assert_eq!(second, SizeKeyMeaning::Derived { from: Edition::FIGURES, shown: Edition::CURRENT });
}

#[test]
fn one_cluster_left_by_a_filter() {
    let mut world = World::new();
    let brazil = world.data.economy_by_iso3("BRA");
    world.state = world.state.after(Action::FilterEconomy(brazil));
    let camera = world.stage(WIDE).fit_filter(&world.data, &world.state).expect("Brazil has a cluster");
    insta::assert_snapshot!(write_svg(&map(&world, camera), Palette::LIGHT));
}

#[test]
fn a_pick_list_over_east_asia_with_hover_focus_and_pins() {
    let mut world = World::new();
    let [beijing, nanjing, seoul] = ["beijing", "nanjing", "seoul"].map(|key| world.cluster(key));
    world.state = world.state.after(Action::TogglePin(beijing));
    let camera = world.preset(Preset::EastAsia, WIDE);
    let layout = world.layout(camera);
    let hangzhou = layout.bubble(world.cluster("hangzhou")).expect("Hangzhou is named");
    let picks = pick_list(&layout, &layout.crowd_at(hangzhou.center, 44.0), LIST);
    let mut scene = layout.scene_beside(&picks);
    scene.nodes.extend(
        layout
            .overlay(
                Some(Hit::Cluster(nanjing)),
                &world.data,
                Some(Hit::Cluster(seoul)),
                &world.state.pins,
                Some(&picks),
            )
            .nodes,
    );
    scene.nodes.push(list_ground(&picks));
    insta::assert_snapshot!(write_svg(&scene, Palette::LIGHT));
}

#[test]
fn a_pick_list_over_europe_at_world_scale() {
    let world = World::new();
    let camera = world.preset(Preset::World, WIDE);
    let layout = world.layout(camera);
    let frankfurt = layout.bubble(world.cluster("frankfurt-am-main")).expect("Frankfurt is named");
    let picks = pick_list(&layout, &layout.crowd_at(frankfurt.center, 24.0), LIST);
    let mut scene = layout.scene_beside(&picks);
    scene.nodes.extend(layout.overlay(None, &world.data, None, &[], Some(&picks)).nodes);
    scene.nodes.push(list_ground(&picks));
    insta::assert_snapshot!(write_svg(&scene, Palette::LIGHT));
}

#[test]
fn focus_in_a_crowd_has_a_label_of_its_own() {
    let world = World::new();
    let camera = world.preset(Preset::World, WIDE);
    let layout = world.layout(camera);
    let mut scene = map(&world, camera);
    let focus = world.cluster("nanchang");
    let pin = world.cluster("boston-cambridge-ma");
    scene.nodes.extend(
        layout
            .overlay(
                Some(Hit::Cluster(world.cluster("san-diego-ca"))),
                &world.data,
                Some(Hit::Cluster(focus)),
                &[pin],
                None,
            )
            .nodes,
    );
    insta::assert_snapshot!(write_svg(&scene, Palette::LIGHT));
}

#[test]
fn nested_circles_of_the_size_key() {
    let world = World::new();
    let [wide, phone] = [(988.0, false), (390.0, true)].map(|(width, phone)| MarkSizes::new(width, 1.0, phone));
    let circles = |sizes| {
        SizeKey::new(world.state.language, &world.data, world.state.edition, sizes, 1.0)
            .circles
            .expect("shares are known")
    };
    insta::assert_snapshot!("size_key_wide", write_svg(&circles(wide), Palette::LIGHT));
    insta::assert_snapshot!("size_key_phone", write_svg(&circles(phone), Palette::LIGHT));
}

/// The list's ground, which the page draws in HTML.
fn list_ground(picks: &cluster_atlas::chart::map::PickList) -> cluster_atlas::scene::Node {
    let style = cluster_atlas::scene::Style::filled(Ink::Surface).with_stroke(Ink::Rule, 1.0);
    cluster_atlas::scene::Node::Rect { origin: picks.origin, size: picks.size, corner: 8.0, style }
}
