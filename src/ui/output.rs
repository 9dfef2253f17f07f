//! Output, growth and change of rank: what the clusters put out, and how that changes.

use super::Atlas;
use super::chart_figure::{ChartFigure, FigureSpec};
use super::growth::{GROWTH, IncomeLegend, RegionLegend, SLOPE};
use super::legend::ColourKey;
use super::scatter::Scatter;
use crate::chart::income::IncomeLayout;
use crate::export::colours;
use crate::state::Panel;
use crate::words;
use leptos::prelude::*;

static INCOME: FigureSpec = FigureSpec {
    panel: Panel::Income,
    label: |texts| texts.figure_income(),
    title: words::income_title,
    reading: words::income_reading,
    key: colours,
    summary: words::income_summary,
    note: Some(words::income_note),
    layout: |input| Box::new(IncomeLayout::new(input)),
};

/// The section.
#[component]
pub fn Output() -> impl IntoView {
    let texts = Atlas::expect().texts();
    view! {
        <section class="wrap section" id="output" aria-labelledby="output-title">
            <h2 class="section-title" id="output-title">{texts.output_title()}</h2>
            <p class="section-note">{texts.output_note()}</p>
            <ColourKey label=texts.colour_key_of_output() />
            <div class="compare">
                <Scatter>
                    <div>
                        <ChartFigure spec=&GROWTH>
                            <IncomeLegend />
                        </ChartFigure>
                    </div>
                </Scatter>
                <div>
                    <ChartFigure spec=&SLOPE>
                        <RegionLegend />
                    </ChartFigure>
                </div>
                <div>
                    <ChartFigure spec=&INCOME />
                </div>
            </div>
        </section>
    }
    .into_any()
}
