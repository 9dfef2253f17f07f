//! The cards of pinned clusters: one card, or a table when there are more.

use super::Atlas;
use super::glyph::Glyph;
use crate::data::{ClusterId, Known, SourceId};
use crate::state::Action;
use crate::words::{self, Card};
use leptos::prelude::*;

/// The pinned clusters, in the order they were pinned.
#[component]
pub fn Cards() -> impl IntoView {
    let atlas = Atlas::expect();
    let subject = atlas.slice(|state| (state.edition, state.pair, state.pins.clone()));
    let content = move || {
        let (edition, pair, pins) = subject.get();
        let data = atlas.data();
        let cards: Vec<Card> = pins.iter().map(|pin| words::card(&data, edition, pair, *pin)).collect();
        match cards.as_slice() {
            [] => ().into_any(),
            [card] => card_view(atlas, card),
            cards => table_view(atlas, cards),
        }
    };
    view! {
        <div class="cards" role="group" aria-label="Pinned clusters">
            {content}
        </div>
    }
    .into_any()
}

fn card_view(atlas: Atlas, card: &Card) -> AnyView {
    let rows = card
        .rows
        .iter()
        .map(|row| match &row.value {
            Known::Value(value) => view! {
                <dt>{row.name.clone()}</dt>
                <dd>{value.clone()}</dd>
                <dd class="edition">{row.remark.clone()}</dd>
            }
            .into_any(),
            Known::Missing(_) => view! {
                <dt>{row.name.clone()}</dt>
                <dd class="unknown">{words::NOT_IN_OPEN_SOURCES}</dd>
            }
            .into_any(),
        })
        .collect_view();
    let notes = card.notes.iter().map(|note| view! { <p class="card-note">{note.clone()}</p> }).collect_view();
    view! {
        <article class="card" aria-label=card.name.clone()>
            <div class="card-head">
                <span class=format!("card-rank {}", rank_class(card))>{card.rank.clone()}</span>
                <div>
                    <h3 class="card-name">{card.name.clone()}</h3>
                    <p class="card-where">{card.place.clone()}</p>
                </div>
                <Close cluster=card.cluster name=card.name.clone() />
            </div>
            <dl>{rows}</dl>
            {notes}
            <details class="card-sources">
                <summary>
                    <span>{card.stated_by.clone()}</span>
                    <span class="link">"See sources"</span>
                </summary>
                <ul>{source_rows(atlas, &card.sources)}</ul>
            </details>
        </article>
    }
    .into_any()
}

fn rank_class(card: &Card) -> &'static str {
    match card.form {
        crate::scene::MarkForm::Disc => "count-a",
        crate::scene::MarkForm::Square => "count-b",
        crate::scene::MarkForm::Ring => "",
    }
}

fn source_rows(atlas: Atlas, sources: &[SourceId]) -> AnyView {
    let data = atlas.data();
    sources
        .iter()
        .map(|id| {
            let source = data.source(*id);
            let from = words::source_line(source);
            view! {
                <li>
                    <a href=source.url.clone() target="_blank" rel="noopener noreferrer">{source.title.clone()}</a>
                    " "
                    {from}
                </li>
            }
        })
        .collect_view()
        .into_any()
}

/// Two to four cards side by side: the same rows, one column a cluster.
fn table_view(atlas: Atlas, cards: &[Card]) -> AnyView {
    let heads = cards
        .iter()
        .map(|card| {
            view! {
                <th scope="col">
                    <Glyph form=card.form evidence=card.evidence />
                    " "
                    {card.name.clone()}
                    <Close cluster=card.cluster name=card.name.clone() />
                </th>
            }
        })
        .collect_view();
    let first = [("Rank".to_owned(), cards.iter().map(|card| Known::Value(card.rank.clone())).collect::<Vec<_>>())];
    let others = cards[0].rows.iter().enumerate().map(|(index, row)| {
        let values = cards.iter().map(|card| card.rows.get(index).map_or(row.value.clone(), |row| row.value.clone()));
        (row.name.clone(), values.collect::<Vec<_>>())
    });
    let rows = first
        .into_iter()
        .chain(others)
        .map(|(name, values)| {
            let cells = values
                .into_iter()
                .map(|value| match value {
                    Known::Value(value) => view! { <td>{value}</td> }.into_any(),
                    Known::Missing(_) => view! { <td class="unknown">{words::NOT_IN_OPEN_SOURCES}</td> }.into_any(),
                })
                .collect_view();
            view! { <tr><th scope="row">{name}</th>{cells}</tr> }
        })
        .collect_view();
    let stated = cards.iter().map(|card| view! { <td class="unknown">{card.stated_by.clone()}</td> }).collect_view();
    view! {
        <div class="pin-table">
            <table>
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>
                    {rows}
                    <tr><th scope="row">"Sources"</th>{stated}</tr>
                </tbody>
            </table>
            <button type="button" class="link" on:click=move |_| atlas.dispatch(Action::UnpinAll)>"Close all"</button>
        </div>
    }
    .into_any()
}

#[component]
fn Close(cluster: ClusterId, name: String) -> impl IntoView {
    let atlas = Atlas::expect();
    view! {
        <button
            type="button"
            class="close"
            aria-label=format!("Close {name}")
            on:click=move |_| atlas.dispatch(Action::Unpin(cluster))
        >
            <svg width="10" height="10" viewBox="0 0 10 10" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
                <path d="M1 1l8 8M9 1l-8 8" />
            </svg>
        </button>
    }
}
