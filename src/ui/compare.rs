//! Two economies compared: unit chart, rank strip, counts by edition.

use super::Atlas;
use super::chart_figure::{ChartFigure, FigureSpec, Sentence};
use super::further::Further;
use super::glyph::Glyph;
use super::legend::ColourKey;
use crate::chart::bars::BarsLayout;
use crate::chart::cumulative::CumulativeLayout;
use crate::chart::editions::EditionsLayout;
use crate::chart::strip::StripLayout;
use crate::chart::units::UnitsLayout;
use crate::data::EconomyId;
use crate::export::{colours, colours_and_evidence};
use crate::language::Texts;
use crate::scene::{Evidence, MarkForm};
use crate::state::{Action, Panel};
use crate::words;
use leptos::prelude::*;

static UNITS: FigureSpec = FigureSpec {
    panel: Panel::Units,
    label: Texts::figure_units,
    title: |data, state| words::units_title(state.language, data, state.edition, state.pair),
    reading: |_, state| words::units_reading(state.language, state.edition),
    key: colours_and_evidence,
    summary: |data, state| words::units_summary(state.language, data, state.edition, state.pair),
    note: None,
    layout: |input| Box::new(UnitsLayout::new(input)),
};
static STRIP: FigureSpec = FigureSpec {
    panel: Panel::Strip,
    label: Texts::figure_strip,
    title: |data, state| words::strip_title(state.language, data, state.edition, state.pair),
    reading: |data, state| words::strip_reading(state.language, data, state.edition),
    key: colours,
    summary: |data, state| words::strip_summary(state.language, data, state.edition, state.pair),
    note: None,
    layout: |input| Box::new(StripLayout::new(input)),
};
static EDITIONS: FigureSpec = FigureSpec {
    panel: Panel::Editions,
    label: Texts::figure_editions,
    title: |data, state| words::editions_title(state.language, data, state.pair),
    reading: |_, state| state.language.texts().editions_reading(),
    key: colours,
    summary: words::editions_summary,
    note: Some(words::editions_reading),
    layout: |input| Box::new(EditionsLayout::new(input)),
};

static CUMULATIVE: FigureSpec = FigureSpec {
    panel: Panel::Cumulative,
    label: Texts::figure_cumulative,
    title: words::cumulative_title,
    reading: words::cumulative_reading,
    key: colours,
    summary: words::cumulative_summary,
    note: Some(words::cumulative_note),
    layout: |input| Box::new(CumulativeLayout::new(input)),
};
static BARS: FigureSpec = FigureSpec {
    panel: Panel::Bars,
    label: Texts::figure_bars,
    title: words::bars_title,
    reading: words::bars_reading,
    key: colours,
    summary: words::bars_summary,
    note: Some(words::bars_note),
    layout: |input| Box::new(BarsLayout::new(input)),
};

/// The section of the pair.
#[component]
pub fn Compare() -> impl IntoView {
    let atlas = Atlas::expect();
    let says = move |sentence: Sentence| atlas.charts.with(|state| sentence(&atlas.data(), state));
    view! {
        <section class="wrap section" id="compare" aria-labelledby="compare-title">
            <h2 class="section-title" id="compare-title">
                {move || says(UNITS.title)}
            </h2>
            <p class="section-note">{move || says(UNITS.reading)}</p>
            <div class="pair">
                <PairMenu form=MarkForm::Disc />
                <span class="pair-and">{atlas.texts().pair_and()}</span>
                <PairMenu form=MarkForm::Square />
            </div>
            <ColourKey label=atlas.texts().colour_key_of_charts() />
            <div class="compare">
                <div>
                    <ChartFigure spec=&UNITS headed=true />
                    <UnitKey />
                </div>
                <div>
                    <ChartFigure spec=&STRIP />
                </div>
                <div>
                    <ChartFigure spec=&CUMULATIVE />
                </div>
                <div class="chart-grid">
                    <div>
                        <ChartFigure spec=&EDITIONS>
                            <Further />
                        </ChartFigure>
                    </div>
                    <div>
                        <ChartFigure spec=&BARS />
                    </div>
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// The menu of one side of the pair. Choosing the other side's economy swaps the two.
#[component]
fn PairMenu(form: MarkForm) -> impl IntoView {
    let atlas = Atlas::expect();
    let is_a = form == MarkForm::Disc;
    let name = if is_a { atlas.texts().pair_first() } else { atlas.texts().pair_second() };
    let subject = atlas.slice(move |state| (state.edition, if is_a { state.pair.a } else { state.pair.b }));
    let choices = move |edition| words::economy_choices(atlas.language(), &atlas.data(), edition);
    let shown = move || {
        let (edition, chosen) = subject.get();
        choices(edition).into_iter().find(|(id, _)| *id == chosen).map(|(_, text)| text)
    };
    let options = move || {
        let (edition, chosen) = subject.get();
        choices(edition)
            .into_iter()
            .map(|(id, text)| {
                view! {
                    <option value=id.index().to_string() prop:selected=id == chosen>
                        {text}
                    </option>
                }
                .into_any()
            })
            .collect_view()
    };
    let choose = move |event| {
        let index: Option<usize> = event_target_value(&event).parse().ok();
        let economy: Option<EconomyId> =
            index.and_then(|index| atlas.data().economies().nth(index).map(|(economy, _)| economy));
        if let Some(economy) = economy {
            atlas.dispatch(if is_a { Action::ChooseA(economy) } else { Action::ChooseB(economy) });
        }
    };
    view! {
        <label class="pair-menu">
            <Glyph form />
            <span class="visually-hidden">{name}</span>
            // A menu's own text is cut off where it is too long; this one wraps.
            <span class="pair-chosen" aria-hidden="true">{move || shown()}</span>
            <select on:change=choose>{move || options()}</select>
        </label>
    }
}

/// What solid, dashed and hollow marks mean.
#[component]
fn UnitKey() -> impl IntoView {
    let atlas = Atlas::expect();
    let subject = atlas.slice(|state| (state.edition, state.pair));
    let entries = move || {
        let (edition, pair) = subject.get();
        words::unit_key(atlas.language(), &atlas.data(), edition, pair)
            .into_iter()
            .map(|(evidence, text): (Evidence, String)| {
                view! {
                    <li>
                        <Glyph form=MarkForm::Disc evidence />
                        <Glyph form=MarkForm::Square evidence />
                        {text}
                    </li>
                }
                .into_any()
            })
            .collect_view()
    };
    view! { <ul class="unit-key">{move || entries()}</ul> }
}
