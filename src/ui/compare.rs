//! Two economies compared: unit chart, rank strip, counts by edition.

use super::Atlas;
use super::chart_figure::{ChartFigure, ChartLayout};
use super::glyph::Glyph;
use crate::chart::editions::{EditionsInput, EditionsLayout};
use crate::chart::strip::{StripInput, StripLayout};
use crate::chart::units::{UnitsInput, UnitsLayout};
use crate::data::EconomyId;
use crate::paint::{Inks, Layer};
use crate::scene::{Evidence, Hit, MarkForm, Scene};
use crate::state::Action;
use crate::words;
use leptos::prelude::*;
use std::sync::Arc;

/// The section of the pair.
#[component]
pub fn Compare() -> impl IntoView {
    let atlas = Atlas::expect();
    let subject = atlas.slice(|state| (state.edition, state.pair));
    let findings = Memo::new(move |_| {
        let (edition, pair) = subject.get();
        words::findings(&atlas.data(), edition, pair)
    });
    let finding =
        move |part: fn(&words::Findings) -> &String| Signal::derive(move || findings.with(|all| part(all).clone()));
    view! {
        <section class="wrap section" id="compare" aria-labelledby="compare-title">
            <h2 class="section-title" id="compare-title">{finding(|all| &all.units_title)}</h2>
            <p class="section-note">{finding(|all| &all.units_note)}</p>
            <div class="pair">
                <PairMenu form=MarkForm::Disc />
                <span class="pair-and">"and"</span>
                <PairMenu form=MarkForm::Square />
            </div>
            <div class="compare">
                <div>
                    <ChartFigure
                        label="Unit chart: one mark for every cluster"
                        summary=finding(|all| &all.units_summary)
                        labels=unit_labels
                        layout=move |width| {
                            let (edition, pair) = subject.get();
                            UnitsLayout::new(&UnitsInput {
                                data: &atlas.data(),
                                edition,
                                pair,
                                width,
                                measure: &*atlas.measure(),
                            })
                        }
                    />
                    <UnitKey />
                </div>
                <div>
                    <h3 class="figure-title">{finding(|all| &all.strip_title)}</h3>
                    <p class="figure-note">{finding(|all| &all.strip_note)}</p>
                    <ChartFigure
                        label="Rank strip"
                        summary=finding(|all| &all.strip_summary)
                        layout=move |width| {
                            let (edition, pair) = subject.get();
                            StripLayout::new(&StripInput {
                                data: &atlas.data(),
                                edition,
                                pair,
                                width,
                                measure: &*atlas.measure(),
                            })
                        }
                    />
                </div>
                <div class="chart-grid">
                    <div>
                        <h3 class="figure-title">{finding(|all| &all.editions_title)}</h3>
                        <p class="figure-note">"Clusters in the top 100, by edition"</p>
                        <ChartFigure
                            label="Counts by edition"
                            summary=finding(|all| &all.editions_summary)
                            layout=move |width| {
                                let (edition, pair) = subject.get();
                                EditionsLayout::new(&EditionsInput {
                                    data: &atlas.data(),
                                    edition,
                                    pair,
                                    width,
                                    measure: &*atlas.measure(),
                                })
                            }
                        />
                        <p class="fine">{finding(|all| &all.editions_note)}</p>
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
        words::unit_key(&atlas.data(), edition.get())
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

/// Name and count beside each row of the unit chart.
fn unit_labels(layout: Arc<UnitsLayout>) -> AnyView {
    let atlas = Atlas::expect();
    let data = atlas.data();
    layout
        .blocks
        .iter()
        .zip(["count-a", "count-b"])
        .map(|(block, class)| {
            let name = words::economy_name(data.economy(block.economy));
            let count = words::count_text(block.count, block.at_least);
            let px = |length: f64| format!("{length:.1}px");
            view! {
                <div
                    class="unit-label"
                    class:is-beside=layout.labels_beside
                    style:left=px(block.label_origin[0])
                    style:top=px(block.label_origin[1])
                    style:width=px(block.label_size[0])
                    style:height=px(block.label_size[1])
                >
                    <span>{name}</span>
                    <b class=class>{count}</b>
                </div>
            }
        })
        .collect_view()
        .into_any()
}

impl ChartLayout for UnitsLayout {
    fn scene(&self) -> Scene {
        self.scene()
    }

    fn overlay(&self, hover: Option<Hit>) -> Scene {
        self.overlay(hover)
    }
}

impl ChartLayout for StripLayout {
    fn scene(&self) -> Scene {
        self.scene()
    }

    fn overlay(&self, hover: Option<Hit>) -> Scene {
        self.overlay(hover)
    }
}

impl ChartLayout for EditionsLayout {
    fn scene(&self) -> Scene {
        self.scene()
    }

    fn overlay(&self, hover: Option<Hit>) -> Scene {
        self.overlay(hover)
    }

    fn paint_frame(&self, layer: &Layer, inks: &Inks) {
        self.paint_frame(layer, inks);
    }
}
