//! The pictures a reader takes along: the map's sheet and charts' sheets as SVG, with everything needed to read them.

mod map_common;

use cluster_atlas::chart::map::{MapLayout, MarkSizes, SizeKey, land_scene};
use cluster_atlas::chart::units::UnitsLayout;
use cluster_atlas::chart::{Figure, FigureInput, growth::GrowthLayout, labelled_scene};
use cluster_atlas::export::{
    Caption, LegendEntry, MapKeys, Part, VIEW, View, clipped, colours_and_evidence, colours_and_incomes, hash_of,
    saved_view, sheet, svg_head,
};
use cluster_atlas::scene::{Look, MarkForm, Node, Palette, Scene, TextMeasure as _, TypicalWidths, write_svg_as};
use cluster_atlas::state::{Arrangement, Panel, Preset, ViewState, query};
use cluster_atlas::words;
use map_common::{PHONE, WIDE, World};

const PAGE: &str = "https://example.org/atlas/";

/// The address of a state.
fn address(world: &World) -> String {
    let default = ViewState::initial(&world.data).expect("there are two economies");
    match query::write(&world.data, &default, &world.state) {
        query if query.is_empty() => PAGE.to_owned(),
        query => format!("{PAGE}?{query}"),
    }
}

/// The sheet of a figure as a file.
fn file(
    world: &World,
    address: &str,
    palette: Palette,
    (part, figure): (Part, &Scene),
    caption: impl Fn(&View<'_>) -> Caption,
) -> String {
    let view = View { data: &world.data, state: &world.state, part, address, date: "2026-11-25" };
    let caption = caption(&view);
    let picture = sheet(&caption, figure, &TypicalWidths);
    assert_eq!(outside(&picture), Vec::<String>::new());
    let look = Look { colour: &palette.0, wider: 0.0, tints: 1.0 };
    let svg = write_svg_as(&picture, look, &svg_head(&view.texts(&caption)));
    // Other tables are not another picture.
    let hash = hash_of(&world.data);
    svg.replace(&hash, "DATA-HASH").replace(&hash[..8], "DATA")
}

/// Texts of the sheet that leave it.
fn outside(picture: &Scene) -> Vec<String> {
    let text = |node: &Node| {
        let Node::Text(text) = node else { return None };
        let width: f64 = text.runs.iter().map(|(run, font, _)| TypicalWidths.width(run, *font)).sum();
        let right = text.position[0] + width;
        (right > picture.width - 20.0).then(|| text.runs.iter().map(|(run, ..)| run.as_str()).collect())
    };
    picture.nodes.iter().filter_map(text).collect()
}

fn map(world: &World, viewport: [f64; 2], preset: Preset, palette: Palette) -> String {
    let camera = world.preset(preset, viewport);
    let layout = MapLayout::new(&world.input(camera));
    let mut figure = land_scene(&world.basemap, &camera);
    if world.state.arrangement == Arrangement::Units {
        figure.nodes.clear();
    }
    figure.nodes.extend(layout.scene().nodes);
    figure.nodes.extend(layout.overlay(None, &world.data, None, &world.state.pins, None).nodes);
    let zoom = camera.scale / world.stage(viewport).world_scale();
    let sizes = MarkSizes::new(viewport[0], zoom, viewport == PHONE);
    let sizes = SizeKey::new(world.state.language, &world.data, world.state.edition, sizes, 1.0);
    let keys = MapKeys { sizes: &sizes, claim: None };
    file(world, &address(world), palette, (Part::Map, &clipped(figure)), |view| view.map_caption(&keys))
}

fn chart(world: &World, width: f64, layout: fn(&FigureInput<'_>) -> Box<dyn Figure>, key: &[LegendEntry]) -> String {
    let input = FigureInput { data: &world.data, state: &world.state, width, measure: &TypicalWidths };
    let figure = layout(&input);
    let mut scene = labelled_scene(&*figure, &TypicalWidths);
    scene.nodes.extend(scene.highlights(None, &world.state.pins, &world.data).nodes);
    let title = words::units_title(world.state.language, &world.data, world.state.edition, world.state.pair);
    // Of the two charts drawn here neither shows another edition.
    file(world, &address(world), Palette::LIGHT, (Part::Chart(Panel::Units), &scene), |view| {
        view.figure_caption(title.clone(), None, key.to_vec(), None)
    })
}

/// The texts of a file, a line each as they are drawn.
fn said(svg: &str) -> String {
    let spans = svg.split("<tspan").skip(1).filter_map(|span| span.split_once('>')?.1.split_once("</tspan>"));
    spans.map(|(text, _)| text).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_map_as_it_opens() {
    insta::assert_snapshot!("map-sheet", map(&World::new(), WIDE, Preset::Europe, Palette::LIGHT));
}

#[test]
fn a_chart_with_pins_and_a_filter_in_chinese() {
    let mut world = World::in_chinese();
    world.state.pins = ["beijing", "tokyo-yokohama", "hefei"].map(|key| world.cluster(key)).to_vec();
    world.state.filter.hidden_forms = vec![MarkForm::Square];
    let key = colours_and_evidence(&world.data, &world.state);
    insta::assert_snapshot!("units-sheet", chart(&world, 720.0, |input| Box::new(UnitsLayout::new(input)), &key));
}

#[test]
fn the_map_says_all_that_is_needed_to_read_and_to_cite_it() {
    let mut world = World::new();
    world.state.pins = vec![world.cluster("beijing")];
    world.state.filter.hidden_forms = vec![MarkForm::Square];
    world.state.filter.income = Some(cluster_atlas::data::IncomeGroup::UpperMiddle);
    for viewport in [WIDE, PHONE] {
        let svg = map(&world, viewport, Preset::World, Palette::DARK);
        let said = said(&svg);
        for part in [
            "China has 26 of the world’s top 100",
            "Map of the clusters named for the 2024 edition. Every mark at its place",
            "China 26",
            "Other economies 54",
            "share of world output (2023 edition)",
            "0.9",
            "Beijing",
            "Rank 3",
            "Filter: Upper middle income, without the United States.",
            "of 100 clusters can be named from open sources",
            "Source: Cluster Atlas 0.1.0, data DATA",
            "CC BY 4.0",
            "Address of this view",
        ] {
            assert!(said.contains(part), "{part} in {said}");
        }
        // The address may be broken anywhere.
        assert!(said.replace(' ', "").contains(&address(&world).replace('&', "&amp;")), "{said}");
        assert_eq!(saved_view(svg.as_bytes()).as_deref(), Some("income=upper-middle&hide=b&pin=beijing"));
        assert!(svg.contains(&format!("<metadata id=\"{VIEW}\">")) && svg.contains("<title>China has 26"), "{svg}");
    }
}

#[test]
fn rows_of_marks_have_the_key_of_evidence_and_no_sizes() {
    let mut world = World::new();
    world.state.arrangement = Arrangement::Units;
    let said = said(&map(&world, WIDE, Preset::World, Palette::LIGHT));
    assert!(said.contains("counted by WIPO, name not in open sources") && !said.contains("(2023 edition)"), "{said}");
}

#[test]
fn growth_has_the_marks_of_income_groups_in_its_key() {
    let world = World::new();
    let key = colours_and_incomes(&world.data, &world.state);
    let said = said(&chart(&world, 400.0, |input| Box::new(GrowthLayout::new(input)), &key));
    assert!(said.contains("Upper middle income") && said.contains("Lower middle income"), "{said}");
}

#[test]
fn a_table_of_the_reader_s_own_is_said_to_be_one() {
    use cluster_atlas::import::{Gazetteer, Row, apply};
    let mut world = World::new();
    let rows = [Row { line: 2, rank: Some(1), name: "Beijing".to_owned(), ..Row::default() }];
    let places = std::collections::BTreeMap::new();
    world.data =
        apply(&world.data, &Gazetteer::new(&world.data), (&rows, "mine <b>.csv"), world.state.edition, &places).data;
    let svg = map(&world, WIDE, Preset::World, Palette::LIGHT);
    assert!(said(&svg).contains("from a table of the reader’s own: mine &lt;b&gt;.csv"), "{}", said(&svg));
}
