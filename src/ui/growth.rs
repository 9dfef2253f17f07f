//! Growth of output and change of rank, each with a legend that filters.

use super::Atlas;
use super::chart_figure::FigureSpec;
use crate::chart::growth::GrowthLayout;
use crate::chart::slope::SlopeLayout;
use crate::data::{Dataset, IncomeGroup, Region};
use crate::export::{colours, colours_and_incomes};
use crate::language::Language;
use crate::state::{Action, Filter, Panel, ViewState};
use crate::words::{self, GrowthForm};
use leptos::prelude::*;

/// Growth of output.
pub static GROWTH: FigureSpec = FigureSpec {
    panel: Panel::Growth,
    label: |texts| texts.figure_growth(),
    title: words::growth_title,
    reading: words::growth_reading,
    key: colours_and_incomes,
    summary: words::growth_summary,
    note: Some(words::growth_note),
    layout: |input| Box::new(GrowthLayout::new(input)),
};
/// Change of rank.
pub static SLOPE: FigureSpec = FigureSpec {
    panel: Panel::Slope,
    label: |texts| texts.figure_slope(),
    title: words::slope_title,
    reading: words::slope_reading,
    key: colours,
    summary: words::slope_summary,
    note: Some(words::slope_note),
    layout: |input| Box::new(SlopeLayout::new(input)),
};

/// What a button of a legend lets through alone.
#[derive(Clone, Copy, PartialEq)]
enum Choice {
    Income(IncomeGroup),
    Region(Region),
}

/// A button of a legend.
#[derive(Clone, Copy, PartialEq)]
struct Entry {
    choice: Choice,
    clusters: usize,
}

impl Choice {
    fn name(self, language: Language) -> String {
        match self {
            Self::Income(income) => words::income_name(language, income),
            Self::Region(region) => words::region_name(language, region),
        }
    }

    fn is_made(self, filter: &Filter) -> bool {
        match self {
            Self::Income(income) => filter.income == Some(income),
            Self::Region(region) => filter.region == Some(region),
        }
    }

    /// Makes the choice, or takes it back where it is made.
    fn toggled(self, is_made: bool) -> Action {
        match self {
            Self::Income(income) => Action::FilterIncome((!is_made).then_some(income)),
            Self::Region(region) => Action::FilterRegion((!is_made).then_some(region)),
        }
    }

    /// The form of its marks, where it has one.
    fn form(self) -> Option<GrowthForm> {
        match self {
            Self::Income(income) => Some(Some(income).into()),
            Self::Region(_) => None,
        }
    }
}

/// The income groups of the growth chart with their forms; one of them can be shown alone.
#[component]
pub fn IncomeLegend() -> impl IntoView {
    legend(Atlas::expect().texts().legend_incomes(), |data, state| {
        let entries = words::income_entries(data, state).into_iter();
        let entry = |entry: words::IncomeEntry| {
            entry.income.map(|income| Entry { choice: Choice::Income(income), clusters: entry.clusters })
        };
        entries.filter_map(entry).collect()
    })
}

/// The World Bank regions of the slope chart; one of them can be shown alone.
#[component]
pub fn RegionLegend() -> impl IntoView {
    legend(Atlas::expect().texts().legend_regions(), |data, state| {
        let entries = words::region_entries(data, state).into_iter();
        entries.map(|entry| Entry { choice: Choice::Region(entry.region), clusters: entry.clusters }).collect()
    })
}

/// Buttons for what occurs in a chart.
fn legend(label: String, entries: fn(&Dataset, &ViewState) -> Vec<Entry>) -> AnyView {
    let atlas = Atlas::expect();
    let entries = Memo::new(move |_| atlas.charts.with(|state| entries(&atlas.data(), state)));
    let button = move |Entry { choice, clusters }: Entry| {
        let is_made = atlas.slice(move |state| choice.is_made(&state.filter));
        view! {
            <button
                type="button"
                aria-pressed=move || is_made.get().to_string()
                title=atlas.texts().legend_hint()
                on:click=move |_| atlas.dispatch(choice.toggled(is_made.get_untracked()))
            >
                {choice.form().map(form_glyph)}
                <span>{choice.name(atlas.language())}</span>
                <b>{clusters.to_string()}</b>
            </button>
        }
        .into_any()
    };
    view! {
        <div class="filter-key" role="group" aria-label=label>
            {move || entries.get().into_iter().map(button).collect_view()}
        </div>
    }
    .into_any()
}

/// The mark of an income group beside its name, in the colour of other economies.
fn form_glyph(form: GrowthForm) -> AnyView {
    let path = match form {
        GrowthForm::Disc => "M1.6 7a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0 -10.8 0Z",
        GrowthForm::Diamond => "M7 .2L13.8 7L7 13.8L.2 7Z",
        GrowthForm::Triangle => "M7 0L14.3 12.6L-.3 12.6Z",
        GrowthForm::Cross => "M1.6 1.6L12.4 12.4M12.4 1.6L1.6 12.4",
    };
    view! {
        <svg class="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path class="other stated" d=path />
        </svg>
    }
    .into_any()
}
