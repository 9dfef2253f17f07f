//! Two economies compared: unit chart, rank strip, counts by edition.

use super::Atlas;
use super::chart_figure::{AnyLayout, ChartFigure, ChartLayout};
use super::glyph::Glyph;
use crate::chart::PairInput;
use crate::chart::editions::EditionsLayout;
use crate::chart::strip::StripLayout;
use crate::chart::units::{UnitLabel, UnitsLayout};
use crate::data::{Dataset, EconomyId, Edition};
use crate::paint::{Inks, Layer};
use crate::scene::{Evidence, Hit, MarkForm, Scene};
use crate::state::{Action, Pair};
use crate::words;
use leptos::prelude::*;

/// The section of the pair.
#[component]
pub fn Compare() -> impl IntoView {
    let atlas = Atlas::expect();
    let subject = atlas.slice(|state| (state.edition, state.pair));
    let says = move |sentence: fn(&Dataset, Edition, Pair) -> String| {
        Signal::derive(move || {
            let (edition, pair) = subject.get();
            sentence(&atlas.data(), edition, pair)
        })
    };
    // One closure for the three figures: they differ in the layout alone.
    let figure = move |layout: fn(&PairInput<'_>) -> AnyLayout| {
        move |width| {
            let (edition, pair) = subject.get();
            layout(&PairInput { data: &atlas.data(), edition, pair, width, measure: &*atlas.measure() })
        }
    };
    view! {
        <section class="wrap section" id="compare" aria-labelledby="compare-title">
            <h2 class="section-title" id="compare-title">{says(words::units_title)}</h2>
            <p class="section-note">{says(|_, edition, _| words::units_reading(edition))}</p>
            <div class="pair">
                <PairMenu form=MarkForm::Disc />
                <span class="pair-and">"and"</span>
                <PairMenu form=MarkForm::Square />
            </div>
            <div class="compare">
                <div>
                    <ChartFigure
                        label="Unit chart: one mark for every cluster"
                        summary=says(words::units_summary)
                        layout=figure(|input| Box::new(UnitsLayout::new(input))) />
                    <UnitKey />
                </div>
                <div>
                    <h3 class="figure-title">{says(words::strip_title)}</h3>
                    <p class="figure-note">{words::strip_reading()}</p>
                    <ChartFigure
                        label="Rank strip"
                        summary=says(words::strip_summary)
                        layout=figure(|input| Box::new(StripLayout::new(input))) />
                </div>
                <div class="chart-grid">
                    <div>
                        <h3 class="figure-title">{says(|data, _, pair| words::editions_title(data, pair))}</h3>
                        <p class="figure-note">"Clusters in the top 100, by edition"</p>
                        <ChartFigure
                            label="Counts by edition"
                            summary=says(|data, _, pair| words::editions_summary(data, pair))
                            layout=figure(|input| Box::new(EditionsLayout::new(input))) />
                        <p class="fine">{says(|data, _, pair| words::editions_reading(data, pair))}</p>
                    </div>
                    <CountsTable />
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// The same counts as a table, with the method and the number of sources of each edition.
#[component]
fn CountsTable() -> impl IntoView {
    let atlas = Atlas::expect();
    let pair = atlas.slice(|state| state.pair);
    let name = move |economy: EconomyId| words::economy_name(atlas.data().economy(economy));
    let cell = |count: Option<String>| match count {
        Some(count) => view! { <td>{count}</td> }.into_any(),
        None => view! { <td class="unknown">{words::NOT_IN_OPEN_SOURCES}</td> }.into_any(),
    };
    let row = move |edition: Edition| {
        let (data, pair) = (atlas.data(), pair.get());
        let count = |economy| words::count_cell(&data, edition, economy);
        let sources = [pair.a, pair.b].into_iter().filter_map(|economy| data.count(edition, economy));
        let sources: std::collections::HashSet<_> = sources.flat_map(|count| &count.sources).collect();
        view! {
            <tr>
                <th scope="row">{edition.year()}</th>
                {cell(count(pair.a))}
                {cell(count(pair.b))}
                <td class="note">{words::method_name(edition.method())}</td>
                <td class="note">{(!sources.is_empty()).then(|| words::sources_count(sources.len()))}</td>
            </tr>
        }
    };
    view! {
        <div class="counts-table">
            <table>
                <caption>"The counts and what they rest on"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Edition"</th>
                        <th scope="col">{move || name(pair.get().a)}</th>
                        <th scope="col">{move || name(pair.get().b)}</th>
                        <th scope="col">"Method"</th>
                        <th scope="col">"Stated by"</th>
                    </tr>
                </thead>
                <tbody>{move || Edition::all().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// The menu of one side of the pair. Choosing the other side's economy swaps the two.
#[component]
fn PairMenu(form: MarkForm) -> impl IntoView {
    let atlas = Atlas::expect();
    let is_a = form == MarkForm::Disc;
    let subject = atlas.slice(move |state| (state.edition, if is_a { state.pair.a } else { state.pair.b }));
    let options = move || {
        let (edition, chosen) = subject.get();
        let data = atlas.data();
        words::economy_choices(&data, edition)
            .into_iter()
            .map(|(id, text)| {
                view! {
                    <option value=id.index().to_string() prop:selected=id == chosen>
                        {text}
                    </option>
                }
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
            <span class="visually-hidden">{if is_a { "First economy" } else { "Second economy" }}</span>
            <select on:change=choose>{options}</select>
        </label>
    }
}

/// What solid, dashed and hollow marks mean.
#[component]
fn UnitKey() -> impl IntoView {
    let atlas = Atlas::expect();
    let edition = atlas.slice(|state| state.edition);
    let entries = move || {
        words::unit_key(edition.get())
            .into_iter()
            .map(|(evidence, text): (Evidence, String)| {
                view! {
                    <li>
                        <Glyph form=MarkForm::Disc evidence />
                        <Glyph form=MarkForm::Square evidence />
                        {text}
                    </li>
                }
            })
            .collect_view()
    };
    view! { <ul class="unit-key">{entries}</ul> }
}

/// Name and count of each block of the unit chart.
fn unit_labels(layout: &UnitsLayout) -> AnyView {
    let label = |label: &UnitLabel| {
        let class = if label.form == MarkForm::Disc { "count-a" } else { "count-b" };
        let px = |length: f64| format!("{length:.1}px");
        view! {
            <div
                class="unit-label"
                class:is-beside=layout.labels_beside
                style:left=px(label.origin[0])
                style:top=px(label.origin[1])
                style:width=px(label.size[0])
                style:height=px(label.size[1])
            >
                <span>{label.name.clone()}</span>
                <b class=class>{label.count.clone()}</b>
            </div>
        }
        .into_any()
    };
    layout.blocks.iter().map(|block| label(&block.label)).collect_view().into_any()
}

impl ChartLayout for UnitsLayout {
    fn scene(&self) -> Scene {
        Self::scene(self)
    }

    fn overlay(&self, hover: Option<Hit>) -> Scene {
        Self::overlay(self, hover)
    }

    fn labels(&self) -> Option<AnyView> {
        Some(unit_labels(self))
    }
}

impl ChartLayout for StripLayout {
    fn scene(&self) -> Scene {
        Self::scene(self)
    }

    fn overlay(&self, hover: Option<Hit>) -> Scene {
        Self::overlay(self, hover)
    }
}

impl ChartLayout for EditionsLayout {
    fn scene(&self) -> Scene {
        Self::scene(self)
    }

    fn overlay(&self, hover: Option<Hit>) -> Scene {
        Self::overlay(self, hover)
    }

    fn paint_frame(&self, layer: &Layer, inks: &Inks) {
        Self::paint_frame(self, layer, inks);
    }
}
