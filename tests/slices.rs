//! Parts of the state that map, ranking and charts are made from: nothing else of it changes them.

mod map_common;

use cluster_atlas::chart::map::{MapInput, MapLayout};
use cluster_atlas::chart::ranking::RankingTable;
use cluster_atlas::data::{ClaimId, Edition, Region};
use cluster_atlas::language::Language;
use cluster_atlas::scale::AxisScale;
use cluster_atlas::scene::MarkForm;
use cluster_atlas::state::{
    Action, Arrangement, Column, MapView, Panel, PatentWeight, Preset, RankRange, ThemeChoice, ViewState,
};
use map_common::{WIDE, World};

/// Every kind of step a reader can take that changes something of the page as it opens.
fn steps(world: &World) -> Vec<Action> {
    let economy = |iso3| world.data.economy_by_iso3(iso3).expect("the economy is in the tables");
    let claim: ClaimId = world.data.claims().next().expect("there are claims").0;
    vec![
        Action::ChooseEdition(Edition::from_year(2023).expect("an edition")),
        Action::ChooseA(economy("DEU")),
        Action::ChooseB(economy("JPN")),
        Action::Speak(Language::of_tag("zh-Hans").expect("a language of the page")),
        Action::FilterRegion(Some(Region::EuropeCentralAsia)),
        Action::FilterRanks(Some(RankRange { first: 10, last: 60 })),
        Action::ToggleForm(MarkForm::Ring),
        Action::TogglePin(world.cluster("beijing")),
        Action::Arrange(Arrangement::Apart),
        Action::Arrange(Arrangement::Units),
        Action::SortBy(Column::Share),
        Action::LookAt(MapView::Preset(Preset::Europe)),
        Action::ToggleFurther(economy("IND")),
        Action::ScaleAxes(AxisScale::Linear),
        Action::WeighPatents(PatentWeight::new(20)),
        Action::ChooseClaim(Some(claim)),
        Action::Open(Panel::Ranking, true),
        Action::ChooseTheme(ThemeChoice::Dark),
    ]
}

/// The state after each step alone, and after all of them up to it.
fn states(world: &World) -> Vec<ViewState> {
    let mut so_far = world.state.clone();
    steps(world)
        .into_iter()
        .flat_map(|step| {
            so_far = so_far.after(step);
            [world.state.after(step), so_far.clone()]
        })
        .collect()
}

#[test]
fn the_map_is_laid_out_from_its_part_of_the_state() {
    let world = World::new();
    let layout =
        |state: &ViewState| MapLayout::new(&MapInput { state, ..world.input(world.preset(Preset::World, WIDE)) });
    for state in states(&world) {
        assert_eq!(layout(&state.of_map()), layout(&state), "{state:?}");
    }
}

#[test]
fn the_ranking_is_made_from_its_part_of_the_state() {
    let world = World::new();
    for state in states(&world) {
        assert_eq!(
            RankingTable::new(&world.data, &state.of_table()),
            RankingTable::new(&world.data, &state),
            "{state:?}"
        );
    }
}

// Map and ranking were made from the whole state: every step of the weight's slider placed all labels anew, every frame of
// a moving map made every row of every table anew.
#[test]
fn steps_that_a_figure_does_not_show_leave_its_part_as_it_was() {
    let world = World::new();
    let claim = world.data.claims().next().expect("there are claims").0;
    let of_none = [
        Action::LookAt(MapView::Preset(Preset::Europe)),
        Action::ChooseClaim(Some(claim)),
        Action::Open(Panel::Ranking, true),
        Action::ChooseTheme(ThemeChoice::Dark),
    ];
    for step in of_none {
        for part in [ViewState::of_map, ViewState::of_table, ViewState::of_charts] {
            assert_eq!(part(&world.state.after(step)), part(&world.state), "{step:?}");
        }
    }
    let weighed = world.state.after(Action::WeighPatents(PatentWeight::new(20)));
    assert_eq!([weighed.of_map(), weighed.of_table()], [world.state.of_map(), world.state.of_table()]);
    assert_eq!(world.state.after(Action::SortBy(Column::Share)).of_map(), world.state.of_map());
    assert_eq!(world.state.after(Action::TogglePin(world.cluster("beijing"))).of_table(), world.state.of_table());
}
