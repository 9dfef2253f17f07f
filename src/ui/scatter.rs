//! Patents against publications, and the ranking with other weights, each with its control.

use super::Atlas;
use super::chart_figure::{ChartFigure, FigureSpec};
use crate::chart::scatter::ScatterLayout;
use crate::chart::what_if::WhatIfLayout;
use crate::export::colours;
use crate::language::Texts;
use crate::scale::AxisScale;
use crate::state::{Action, Panel, PatentWeight};
use crate::stats::Outputs;
use crate::words;
use leptos::prelude::*;

/// Patents against publications.
pub static SCATTER: FigureSpec = FigureSpec {
    panel: Panel::Scatter,
    label: Texts::figure_scatter,
    title: words::scatter_title,
    reading: words::scatter_reading,
    key: colours,
    summary: words::scatter_summary,
    note: Some(words::scatter_note),
    layout: |input| Box::new(ScatterLayout::new(input)),
};
/// The ranking with other weights.
pub static WHAT_IF: FigureSpec = FigureSpec {
    panel: Panel::WhatIf,
    label: Texts::figure_what_if,
    title: words::what_if_title,
    reading: words::what_if_reading,
    key: colours,
    summary: words::what_if_summary,
    note: Some(words::what_if_note),
    layout: |input| Box::new(WhatIfLayout::new(input)),
};

/// Both figures with their controls, beside each other where there is room.
#[component]
pub fn Scatter(
    /// Further figures, below the scatter: the ranking beside it is longer.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="output-pair">
            <div class="output-column">
                <div>
                    <ChartFigure spec=&SCATTER>
                        <AxesSwitch />
                    </ChartFigure>
                </div>
                {children.map(|children| children())}
            </div>
            <div>
                <ChartFigure spec=&WHAT_IF>
                    <WeightSlider />
                </ChartFigure>
            </div>
        </div>
    }
    .into_any()
}

/// Linear or logarithmic axes.
#[component]
fn AxesSwitch() -> impl IntoView {
    let atlas = Atlas::expect();
    let choice = move |scale: AxisScale| {
        let chosen = atlas.slice(move |state| state.axes == scale);
        view! {
            <label>
                <input
                    type="radio"
                    name="scatter-axes"
                    prop:checked=chosen
                    on:change=move |_| atlas.dispatch(Action::ScaleAxes(scale))
                />
                <span>{words::scale_name(atlas.language(), scale)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="segments">
            <legend class="visually-hidden">{atlas.texts().scatter_scales()}</legend>
            {choice(AxisScale::Linear)}
            {choice(AxisScale::Log)}
        </fieldset>
    }
    .into_any()
}

/// What patents weigh against publications, the way back to equal weights, and what the weights change.
#[component]
fn WeightSlider() -> impl IntoView {
    let atlas = Atlas::expect();
    let weight = atlas.slice(|state| state.patent_weight);
    let edition = atlas.slice(|state| state.edition);
    let can_weigh = Memo::new(move |_| Outputs::shown(&atlas.data(), edition.get()).world.is_some());
    let weigh = move |event| {
        if let Ok(percent) = event_target_value(&event).parse() {
            atlas.dispatch(Action::WeighPatents(PatentWeight::new(percent)));
        }
    };
    // Not disabled at equal weights: a button that vanishes under the focus loses the reader's place.
    let is_reset = move || weight.get() == PatentWeight::PUBLISHED;
    let reset = move |_| atlas.dispatch(Action::WeighPatents(PatentWeight::PUBLISHED));
    let id = format!("patent-weight-{}", super::unique_number());
    let result = format!("{id}-result");
    let texts = atlas.texts();
    view! {
        <div class="weight">
            <div class="weight-head">
                <label for=id.clone()>{move || words::weight_label(atlas.language(), weight.get())}</label>
                <button type="button" class="link" aria-disabled=move || is_reset().to_string() on:click=reset>
                    {texts.what_if_equal_weights()}
                </button>
            </div>
            <input
                type="range"
                id=id.clone()
                min="0"
                max="100"
                step="1"
                disabled=move || !can_weigh.get()
                prop:value=move || weight.get().percent().to_string()
                aria-describedby=result.clone()
                aria-valuetext=move || words::weight_spoken(atlas.language(), weight.get())
                on:input=weigh
            />
            <div class="weight-ends" aria-hidden="true">
                <span>{texts.what_if_publications_only()}</span>
                <span class="weight-tick">{texts.what_if_as_published()}</span>
                <span>{texts.what_if_patents_only()}</span>
            </div>
            // Not an output element: it would be a second live region, and one that speaks at every step of the slider.
            <p class="weight-result" id=result>
                {move || atlas.charts.with(|state| words::what_if_sentence(&atlas.data(), state))}
            </p>
        </div>
    }
    .into_any()
}
