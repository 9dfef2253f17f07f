//! What can be done to the view state.

use super::{Arrangement, Column, Filter, MapView, Panel, PatentWeight, RankRange, ThemeChoice, ViewState};
use crate::data::{ClaimId, ClusterId, EconomyId, Edition, IncomeGroup, Region};
use crate::language::Language;
use crate::scale::AxisScale;
use crate::scene::MarkForm;

/// A step of the reader's; [`ViewState::after`] tells what it leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Speak a language.
    Speak(Language),
    /// Show an edition.
    ChooseEdition(Edition),
    /// Compare this economy as A.
    ChooseA(EconomyId),
    /// Compare this economy as B.
    ChooseB(EconomyId),
    /// Filter by economy, or no longer.
    FilterEconomy(Option<EconomyId>),
    /// Filter by region, or no longer.
    FilterRegion(Option<Region>),
    /// Filter by income group, or no longer.
    FilterIncome(Option<IncomeGroup>),
    /// Filter by rank, or no longer.
    FilterRanks(Option<RankRange>),
    /// Switch a form of the colour key off or on.
    ToggleForm(MarkForm),
    /// Show everything again.
    ClearFilter,
    /// Sort by a column, or turn its direction.
    SortBy(Column),
    /// Look somewhere.
    LookAt(MapView),
    /// Open a cluster's card, or close it when it is open.
    TogglePin(ClusterId),
    /// Close a cluster's card.
    Unpin(ClusterId),
    /// Close all cards.
    UnpinAll,
    /// Let the marks of the map stand otherwise.
    Arrange(Arrangement),
    /// Draw an economy's counts beside the pair's, or no longer.
    ToggleFurther(EconomyId),
    /// Scale the axes of patents against publications.
    ScaleAxes(AxisScale),
    /// Weigh patents against publications.
    WeighPatents(PatentWeight),
    /// Light the evidence of a claim, or of none.
    ChooseClaim(Option<ClaimId>),
    /// Open a panel, or close it.
    Open(Panel, bool),
    /// Choose light or dark, or follow the system.
    ChooseTheme(ThemeChoice),
}

impl ViewState {
    /// The state after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Speak(language) => (next.language, next.names_language) = (language, true),
            Action::ChooseEdition(edition) => next.edition = edition,
            Action::ChooseA(economy) => next.pair = next.pair.with_a(economy),
            Action::ChooseB(economy) => next.pair = next.pair.with_b(economy),
            Action::FilterEconomy(economy) => next.filter.economy = economy,
            Action::FilterRegion(region) => next.filter.region = region,
            Action::FilterIncome(income) => next.filter.income = income,
            Action::FilterRanks(ranks) => next.filter.ranks = ranks,
            Action::ToggleForm(form) => toggle(&mut next.filter.hidden_forms, form),
            Action::ClearFilter => next.filter = Filter::default(),
            Action::SortBy(column) => next.sort = next.sort.toggled(column),
            Action::LookAt(map) => next.map = map.kept().unwrap_or(next.map),
            Action::TogglePin(cluster) => {
                toggle(&mut next.pins, cluster);
                if next.pins.len() > Self::MAX_PINS {
                    next.pins.remove(0);
                }
            }
            Action::Unpin(cluster) => next.pins.retain(|pin| *pin != cluster),
            Action::UnpinAll => next.pins.clear(),
            Action::Arrange(arrangement) => next.arrangement = arrangement,
            Action::ToggleFurther(economy) => {
                toggle(&mut next.further, economy);
                if next.further.len() > Self::MAX_FURTHER {
                    next.further.remove(0);
                }
            }
            Action::ScaleAxes(axes) => next.axes = axes,
            Action::WeighPatents(weight) => next.patent_weight = weight,
            Action::ChooseClaim(claim) => next.claim = claim,
            Action::Open(panel, is_open) => next.panels = next.panels.with(panel, is_open),
            Action::ChooseTheme(theme) => next.theme = theme,
        }
        // Else an economy that became one of the pair would take a place among the further ones without being seen there.
        let pair = next.pair;
        next.further.retain(|economy| pair.form(*economy) == MarkForm::Ring);
        next
    }
}

fn toggle<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if let Some(at) = list.iter().position(|other| *other == item) {
        list.remove(at);
    } else {
        list.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> ViewState {
        ViewState::of_pair(crate::state::Pair { a: EconomyId(0), b: EconomyId(1) })
    }

    #[test]
    fn choosing_the_other_economy_swaps_the_pair() {
        let next = state().after(Action::ChooseA(EconomyId(1)));
        assert_eq!((next.pair.a, next.pair.b), (EconomyId(1), EconomyId(0)));
    }

    #[test]
    fn a_fifth_pin_closes_the_oldest() {
        let next = (0..5).fold(state(), |state, pin| state.after(Action::TogglePin(ClusterId(pin))));
        assert_eq!(next.pins, (1..5).map(ClusterId).collect::<Vec<_>>());
    }

    #[test]
    fn a_fourth_further_economy_takes_the_place_of_the_first() {
        let next = (2..6).fold(state(), |state, economy| state.after(Action::ToggleFurther(EconomyId(economy))));
        assert_eq!(next.further, (3..6).map(EconomyId).collect::<Vec<_>>());
    }

    #[test]
    fn an_economy_of_the_pair_is_no_further_one() {
        let drawn = state().after(Action::ToggleFurther(EconomyId(2))).after(Action::ToggleFurther(EconomyId(3)));
        assert_eq!(drawn.after(Action::ChooseB(EconomyId(2))).further, [EconomyId(3)]);
        assert_eq!(drawn.after(Action::ToggleFurther(EconomyId(0))).further, drawn.further);
    }

    #[test]
    fn a_view_that_is_not_a_number_is_refused() {
        let lost = MapView::Free { lon_deg: f64::NAN, lat_deg: 0.0, zoom: 2.0 };
        assert_eq!(state().after(Action::LookAt(lost)).map, MapView::default());
    }

    #[test]
    fn a_second_click_on_a_header_turns_the_order() {
        let once = state().after(Action::SortBy(Column::Share));
        let twice = once.after(Action::SortBy(Column::Share));
        assert_ne!(once.sort.direction, twice.sort.direction);
        assert_eq!(once.sort.column, twice.sort.column);
    }
}
