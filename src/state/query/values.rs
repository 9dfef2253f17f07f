//! The values of the fields: words, codes and numbers that a reader of the address understands.

use crate::data::{ClusterId, Dataset, EconomyId, Edition, IncomeGroup, Region};
use crate::scale::AxisScale;
use crate::scene::MarkForm;
use crate::state::{
    Arrangement, Column, MapView, Panel, PatentWeight, Preset, RankRange, Sort, SortDirection, ThemeChoice,
};

/// The value whose word a text is, whatever its case.
pub(super) fn of_word<T: Copy>(all: &[T], word: fn(T) -> &'static str, text: &str) -> Option<T> {
    all.iter().copied().find(|value| word(*value).eq_ignore_ascii_case(text))
}

/// An edition that can be chosen on the page.
pub(super) fn edition(data: &Dataset, text: &str) -> Option<Edition> {
    Edition::from_year(text.parse().ok()?).filter(|edition| data.can_show(*edition))
}

pub(super) fn economy(data: &Dataset, text: &str) -> Option<EconomyId> {
    data.economy_by_iso3(text)
}

pub(super) fn economy_code(data: &Dataset, id: EconomyId) -> &str {
    &data.economy(id).iso3
}

pub(super) fn cluster(data: &Dataset, text: &str) -> Option<ClusterId> {
    data.cluster_by_key(&text.to_ascii_lowercase())
}

pub(super) fn region_word(region: Region) -> &'static str {
    match region {
        Region::EastAsiaPacific => "east-asia-pacific",
        Region::EuropeCentralAsia => "europe-central-asia",
        Region::LatinAmericaCaribbean => "latin-america-caribbean",
        Region::MiddleEastNorthAfrica => "middle-east-north-africa",
        Region::NorthAmerica => "north-america",
        Region::SouthAsia => "south-asia",
    }
}

pub(super) fn income_word(income: IncomeGroup) -> &'static str {
    match income {
        IncomeGroup::High => "high",
        IncomeGroup::UpperMiddle => "upper-middle",
        IncomeGroup::LowerMiddle => "lower-middle",
    }
}

/// The sides as the names of the economies compared have them.
pub(super) fn form_word(form: MarkForm) -> &'static str {
    match form {
        MarkForm::Disc => "a",
        MarkForm::Square => "b",
        MarkForm::Ring => "other",
    }
}

pub(super) fn form(text: &str) -> Option<MarkForm> {
    of_word(&[MarkForm::Disc, MarkForm::Square, MarkForm::Ring], form_word, text)
}

pub(super) fn arrangement_word(arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Places => "places",
        Arrangement::Apart => "apart",
        Arrangement::Units => "counted",
    }
}

pub(super) fn axes_word(axes: AxisScale) -> &'static str {
    match axes {
        AxisScale::Linear => "linear",
        AxisScale::Log => "log",
    }
}

pub(super) fn theme_word(theme: ThemeChoice) -> &'static str {
    match theme {
        ThemeChoice::Automatic => "automatic",
        ThemeChoice::Light => "light",
        ThemeChoice::Dark => "dark",
    }
}

pub(super) fn panel_word(panel: Panel) -> &'static str {
    match panel {
        Panel::Ranking => "table",
        Panel::Units => "units-table",
        Panel::Strip => "strip-table",
        Panel::Cumulative => "cumulative-table",
        Panel::Editions => "editions-table",
        Panel::Bars => "bars-table",
        Panel::Scatter => "scatter-table",
        Panel::WhatIf => "what-if-table",
        Panel::Growth => "growth-table",
        Panel::Slope => "slope-table",
        Panel::Income => "income-table",
        Panel::Points => "points-table",
        Panel::CardSources => "card-sources",
        Panel::ClaimSources => "claim-sources",
        Panel::Help => "help",
    }
}

pub(super) fn panel(text: &str) -> Option<Panel> {
    of_word(&Panel::ALL, panel_word, text)
}

pub(super) fn digit(is_so: bool) -> &'static str {
    if is_so { "1" } else { "0" }
}

/// `10-20`.
pub(super) fn ranks_text(ranks: RankRange) -> String {
    format!("{}-{}", ranks.first, ranks.last)
}

pub(super) fn ranks(text: &str) -> Option<RankRange> {
    let (first, last) = text.split_once('-')?;
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    (1 <= first && first <= last && last <= Dataset::RANKED_CLUSTERS).then_some(RankRange { first, last })
}

fn column_word(column: Column) -> &'static str {
    match column {
        Column::Rank => "rank",
        Column::Name => "name",
        Column::Economy => "economy",
        Column::Change => "change",
        Column::Share => "share",
        Column::Growth => "growth",
        Column::Grade => "grade",
    }
}

fn direction_word(direction: SortDirection) -> &'static str {
    match direction {
        SortDirection::Ascending => "up",
        SortDirection::Descending => "down",
    }
}

/// `share`, and `share-up` where the direction is not the one that comes first.
pub(super) fn sort_text(Sort { column, direction }: Sort) -> String {
    let word = column_word(column);
    if direction == column.first_direction() {
        word.to_owned()
    } else {
        format!("{word}-{}", direction_word(direction))
    }
}

pub(super) fn sort(text: &str) -> Option<Sort> {
    let (word, direction) = text.split_once('-').map_or((text, None), |(word, direction)| (word, Some(direction)));
    let column = of_word(&Column::ALL, column_word, word)?;
    let read = |text| of_word(&[SortDirection::Ascending, SortDirection::Descending], direction_word, text);
    let direction = direction.map_or(Some(column.first_direction()), read)?;
    Some(Sort { column, direction })
}

pub(super) fn patent_weight(text: &str) -> Option<PatentWeight> {
    text.parse().ok().filter(|percent| *percent <= 100).map(PatentWeight::new)
}

fn preset_word(preset: Preset) -> &'static str {
    match preset {
        Preset::World => "world",
        Preset::EastAsia => "east-asia",
        Preset::Europe => "europe",
        Preset::NorthAmerica => "north-america",
    }
}

/// `europe`, or longitude, latitude and magnification: `8.54,47.38,6.5`.
pub(super) fn map_text(map: MapView) -> String {
    match map {
        MapView::Preset(preset) => preset_word(preset).to_owned(),
        MapView::Free { lon_deg, lat_deg, zoom } => [lon_deg, lat_deg, zoom].map(decimal_text).join(","),
    }
}

pub(super) fn map(text: &str) -> Option<MapView> {
    of_word(&Preset::ALL, preset_word, text).map(MapView::Preset).or_else(|| free_view(text))
}

/// A free view that needs no bringing into its limits.
fn free_view(text: &str) -> Option<MapView> {
    let mut numbers = text.split(',').map(crate::data::decimal);
    let [lon_deg, lat_deg, zoom] = [(); 3].map(|()| numbers.next().flatten());
    let (lon_deg, lat_deg, zoom) = (lon_deg?, lat_deg?, zoom?);
    let is_inside = lon_deg.abs() <= 180.0 && lat_deg.abs() <= 90.0 && (1.0..=MapView::MOST_ZOOM).contains(&zoom);
    let is_all = numbers.next().is_none();
    (is_inside && is_all).then(|| MapView::Free { lon_deg, lat_deg, zoom }.kept()).flatten()
}

/// A number without the zeros at its end.
fn decimal_text(value: f64) -> String {
    let text = format!("{value:.*}", MapView::DECIMALS);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
