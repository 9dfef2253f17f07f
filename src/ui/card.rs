//! The cards of pinned clusters: one card on the map, or a table below it when there are more.

use super::Atlas;
use super::disclosure::disclosure;
use super::glyph::{CloseMark, Glyph};
use super::map::MapControl;
use super::run::run_view;
use super::sources::source_link;
use crate::data::ClusterId;
use crate::scene::MarkForm;
use crate::state::{Action, Arrangement, Panel};
use crate::words::{self, Card, CardRow, Run, SourceEntry};
use leptos::prelude::*;

/// A card at the left covers the map up to here, CSS pixels.
const CARD_REACH: f64 = 400.0;

/// The pinned clusters with their cards, in the order they were pinned.
fn pinned(atlas: Atlas) -> Memo<Vec<(ClusterId, Card)>> {
    let subject = atlas.slice(|state| (state.edition, state.pair, state.pins.clone()));
    Memo::new(move |_| {
        let (edition, pair, pins) = subject.get();
        let data = atlas.data();
        pins.into_iter().map(|pin| (pin, words::card(atlas.language(), &data, edition, pin, pair))).collect()
    })
}

/// How many cards have a place on the map. Marks in rows fill it from side to side; in the frame of another site the card
/// stands above the map (`alone.css`), whatever that shows. Tracked.
fn docked(atlas: Atlas) -> usize {
    let is_full = atlas.state.with(|state| state.arrangement == Arrangement::Units && !state.embed);
    usize::from(!is_full && !atlas.sheet.is_used())
}

/// The card of a single pinned cluster, docked on the map; in the sheet instead, where the page has one.
#[component]
pub fn PinnedCard() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    let cards = pinned(atlas);
    let docked = Memo::new(move |_| docked(atlas));
    let content = move || {
        cards.with(|cards| match cards.as_slice() {
            // A list that is open wants the room.
            _ if atlas.sheet.is_used() || control.fanned.with(|fanned| !fanned.is_empty()) => None,
            [] => None,
            [(cluster, card)] if docked.get() == 1 => {
                let close = view! { <Close cluster=*cluster name=card.title.clone() /> }.into_any();
                Some(card_view(atlas, card, close))
            }
            cards => Some(chip_view(atlas, cards.len())),
        })
    };
    // The card docks at the upper left, or at the upper right where it would cover its mark.
    let docks_right = move || {
        let last = atlas.state.with(|state| state.pins.last().copied());
        let center = control.drawn.get().zip(last).and_then(|(drawn, last)| Some(drawn.layout.bubble(last)?.center));
        let is_under = center.is_some_and(|[x, _]| x * control.scale.get() < CARD_REACH * atlas.text_scale.get());
        is_under && docked.get() == 1
    };
    view! {
        <div class="cards" class:is-right=move || docks_right()>
            {move || content()}
        </div>
    }
    .into_any()
}

/// Two to four pinned clusters side by side, below the map so that their marks stay in sight. A single one too where it
/// has no card on the map, or only one in a sheet that can be closed.
#[component]
pub fn PinTable() -> impl IntoView {
    let atlas = Atlas::expect();
    let cards = pinned(atlas);
    let docked = Memo::new(move |_| docked(atlas));
    move || cards.with(|cards| (cards.len() > docked.get()).then(|| table_view(atlas, cards)))
}

/// Tells that the cards stand below the map, and leads there.
fn chip_view(atlas: Atlas, pins: usize) -> AnyView {
    view! {
        <a class="card pin-chip" href="#pins">
            {atlas.texts().pinned_count(pins)}
        </a>
    }
    .into_any()
}

/// A cluster's card; `close` stands at the end of its head.
pub fn card_view(atlas: Atlas, card: &Card, close: AnyView) -> AnyView {
    let rows = card.rows.iter().map(row_view).collect_view();
    let note = |note: &Vec<Run>| {
        let runs = note.iter().cloned().map(run_view).collect_view();
        view! { <p class="card-note">{runs}</p> }.into_any()
    };
    let notes = card.notes.iter().map(note).collect_view();
    let rank = card.rank.map_or(words::UNKNOWN.to_owned(), |rank| rank.to_string());
    let standing = card.standing.iter().cloned().map(run_view).collect_view();
    let grade = card.grade.clone().map(|grade| view! { <p>{grade}</p> }.into_any());
    view! {
        <article class="card" aria-label=card.title.clone()>
            <div class="card-head">
                <span class=format!("card-rank {}", rank_class(card)) aria-hidden="true">{rank}</span>
                <div>
                    <p class="card-name">{card.title.clone()}</p>
                    <p class="card-where">{card.subtitle.clone()}</p>
                </div>
                {close}
            </div>
            <p class="card-standing">{standing}</p>
            <dl>{rows}</dl>
            {notes}
            {sources(atlas, card, card.stated.clone(), grade)}
        </article>
    }
    .into_any()
}

fn row_view(row: &CardRow) -> AnyView {
    if row.known {
        let remark = Some(row.remark.clone()).filter(|remark| !remark.is_empty());
        view! {
            <dt>{row.label.clone()}</dt>
            <dd>{row.value.clone()}</dd>
            <dd class="edition">{row.detail.clone()}</dd>
            {remark.map(|remark| view! { <dd class="card-remark">{remark}</dd> }.into_any())}
        }
        .into_any()
    } else {
        view! {
            <dt>{row.label.clone()}</dt>
            <dd class="unknown">{row.value.clone()}</dd>
        }
        .into_any()
    }
}

fn rank_class(card: &Card) -> &'static str {
    match card.mark.form {
        MarkForm::Disc => "count-a",
        MarkForm::Square => "count-b",
        MarkForm::Ring => "",
    }
}

/// Every source of a card behind a button, how well they support it first; nothing where there is none.
fn sources(atlas: Atlas, card: &Card, stated: Option<String>, grade: Option<AnyView>) -> Option<AnyView> {
    let entries: Vec<_> = card.sources.iter().map(source_view).collect();
    let stated = stated.map(|stated| view! { <span>{stated}</span> }.into_any());
    let summary = view! { {stated} <span class="link">{atlas.texts().see_sources()}</span> }.into_any();
    let content = view! { {grade} <ul>{entries}</ul> }.into_any();
    (!card.sources.is_empty()).then(|| disclosure(atlas, Panel::CardSources, "card-sources", summary, content))
}

fn source_view(source: &SourceEntry) -> AnyView {
    let from = [source.publisher.as_str(), source.date.as_str()];
    let from = from.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    view! {
        <li>
            {source_link(&source.title, &source.url)}
            " "
            <span lang="">{from}</span>
        </li>
    }
    .into_any()
}

/// Two to four cards side by side: the same rows, one column a cluster.
fn table_view(atlas: Atlas, cards: &[(ClusterId, Card)]) -> AnyView {
    let heads = cards
        .iter()
        .map(|(cluster, card)| {
            view! {
                <th scope="col">
                    <span class="pin-head">
                        <Glyph form=card.mark.form evidence=card.mark.evidence />
                        {card.title.clone()}
                        <Close cluster=*cluster name=card.title.clone() />
                    </span>
                </th>
            }
            .into_any()
        })
        .collect_view();
    let texts = atlas.texts();
    let line = |name: String, cell: &dyn Fn(&Card) -> (String, bool)| {
        let cells = cards
            .iter()
            .map(|(_, card)| {
                let (text, known) = cell(card);
                view! { <td class:unknown=!known>{text}</td> }.into_any()
            })
            .collect_view();
        view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any()
    };
    let rank =
        line(texts.pinned_rank(), &|card| (card.rank.map_or(words::UNKNOWN.to_owned(), |rank| rank.to_string()), true));
    let labels = cards.first().map(|(_, card)| card.rows.each_ref().map(|row| row.label.clone())).unwrap_or_default();
    let rows = labels
        .into_iter()
        .enumerate()
        .map(|(index, label)| {
            line(label, &|card| {
                let row = &card.rows[index];
                let text = match row.details(atlas.language()) {
                    details if row.known && !details.is_empty() => texts.pinned_value(&*row.value, details),
                    _ => row.value.clone(),
                };
                (text, row.known)
            })
        })
        .collect_view();
    let places = line(texts.pinned_economy(), &|card| (card.subtitle.clone(), true));
    let grades =
        line(texts.pinned_support(), &|card| (card.grade.clone().unwrap_or_else(|| words::UNKNOWN.to_owned()), false));
    let all_sources =
        cards.iter().map(|(_, card)| view! { <td>{sources(atlas, card, None, None)}</td> }.into_any()).collect_view();
    let stated = line(texts.pinned_sources(), &|card| (card.stated.clone().unwrap_or_default(), false));
    view! {
        <div class="pin-table" id="pins" tabindex="-1" role="region" aria-label=texts.pinned_clusters()>
            <table>
                <thead>
                    <tr>
                        <td></td>
                        {heads}
                    </tr>
                </thead>
                <tbody>
                    {rank} {places} {rows} {grades} {stated} <tr>
                        <td></td>
                        {all_sources}
                    </tr>
                </tbody>
            </table>
            <button type="button" class="link" on:click=move |_| atlas.dispatch(Action::UnpinAll)>
                {texts.close_all_cards()}
            </button>
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
            aria-label=atlas.texts().close_card(name)
            on:click=move |_| atlas.dispatch(Action::Unpin(cluster))
        >
            <CloseMark />
        </button>
    }
}
