//! The ranking as a table: compact beside the map, with every column below it on request.

use super::Atlas;
use super::filters::FilterMenus;
use super::glyph::Glyph;
use super::hover::Hovered;
use super::shown::Show;
use crate::chart::ranking::{ClusterRow, RankingTable, Row};
use crate::data::ClusterId;
use crate::platform::{MeasuredBox, on_resize};
use crate::scene::{Hit, Link, MarkForm};
use crate::state::{Action, Column, Panel, SortDirection, ViewState};
use crate::words;
use leptos::ev::{MouseEvent, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;

/// Columns of the list beside the map.
const COMPACT: [Column; 4] = [Column::Rank, Column::Name, Column::Change, Column::Share];

/// The list beside the map.
#[component]
pub fn RankingPanel() -> impl IntoView {
    let atlas = Atlas::expect();
    let texts = atlas.texts();
    let edition = atlas.slice(|state| state.edition);
    view! {
        <section class="ranking" id="ranking" tabindex="-1" aria-labelledby="ranking-title">
            <div class="ranking-head">
                <h2 id="ranking-title">{move || texts.ranking_title(edition.get().year())}</h2>
                <FilterMenus />
            </div>
            <Table columns=&COMPACT label=texts.ranking_list() />
            <div class="ranking-foot">
                <FullTableButton />
                <span>{move || words::list_footer(atlas.language(), &atlas.data(), edition.get())}</span>
            </div>
        </section>
    }
    .into_any()
}

/// Opens and closes the table with every column.
#[component]
pub fn FullTableButton() -> impl IntoView {
    let atlas = Atlas::expect();
    let texts = atlas.texts();
    let full_table = atlas.panel(Panel::Ranking);
    view! {
        <button
            type="button"
            class="link"
            aria-expanded=move || full_table.get().to_string()
            on:click=move |_| {
                if atlas.turn_panel(Panel::Ranking) {
                    request_animation_frame(|| scroll_to("full-table"));
                }
            }
        >
            {move || if full_table.get() { texts.ranking_close_all() } else { texts.ranking_show_all() }}
        </button>
    }
    .into_any()
}

/// Every column, every filter.
#[component]
pub fn FullRanking() -> impl IntoView {
    let atlas = Atlas::expect();
    let texts = atlas.texts();
    let edition = atlas.slice(|state| state.edition);
    view! {
        <section class="wrap full-table" id="full-table" tabindex="-1" aria-labelledby="full-table-title">
            <div class="ranking-head">
                <h2 id="full-table-title">{move || texts.ranking_full_title(edition.get().year())}</h2>
                <FilterMenus all=true />
                <button type="button" class="link" on:click=move |_| atlas.dispatch(Action::Open(Panel::Ranking, false))>
                    {texts.ranking_close()}
                </button>
            </div>
            <Table columns=&Column::ALL label=texts.ranking_table() />
        </section>
    }
    .into_any()
}

fn scroll_to(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
}

/// Rows of clusters by a choice of columns.
#[component]
pub fn Table(
    /// What is told of each.
    columns: &'static [Column],
    /// Name of the region for screen readers.
    label: String,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let state = atlas.slice(ViewState::of_table);
    let table = Memo::new(move |_| state.with(|state| RankingTable::new(&atlas.data(), state)));
    let headers = columns.iter().map(|column| view! { <Header column=*column /> }.into_any()).collect_view();
    let span = (columns.len() + 1).to_string();
    let rows = move || {
        let span = span.clone();
        table.with(|table| {
            let largest = table.largest_share;
            table.rows.iter().map(|row| row_view(atlas, columns, row, largest, &span)).collect_view()
        })
    };
    let [scroller, content] = [NodeRef::<Div>::new(), NodeRef::<Div>::new()];
    let has_more = RwSignal::new(false);
    let look = move || {
        // The browser tells of scrolling a little later: then the table may be gone.
        if let Some(element) = scroller.try_get_untracked().flatten() {
            let below = element.scroll_height() - element.client_height() - element.scroll_top();
            has_more.set(below > 4);
        }
    };
    // A filter, larger text or a window of another size may bring the end into view, or out of it.
    for part in [scroller, content] {
        on_resize(part, MeasuredBox::Border, move |_| look());
    }
    view! {
        <div
            class="ranking-scroll"
            class:has-more=move || has_more.get()
            node_ref=scroller
            tabindex="0"
            role="region"
            aria-label=label
            on:scroll=move |_| look()
            on:pointerover=move |event| row_under(&event).map_or_else(|| atlas.hover.leave(), |row| hover_row(atlas, row))
            on:pointerleave=move |_| atlas.hover.leave()
            on:focusin=move |event| {
                if let Some(row) = row_of(event.target()) {
                    hover_row(atlas, row);
                }
            }
            on:focusout=move |_| atlas.hover.leave()
            on:click=move |event: MouseEvent| {
                if let Some(row) = row_of(event.target()) {
                    atlas.choose(Hit::Cluster(row), None);
                }
            }
        >
            <div node_ref=content>
                <table class="ranking-table">
                    <thead>
                        <tr>{headers}</tr>
                    </thead>
                    <tbody>{move || rows()}</tbody>
                </table>
                <Show when=move || table.with(|table| table.rows.is_empty())>
                    <p class="ranking-empty">
                        {atlas.texts().no_match()} " "
                        <button type="button" class="link" on:click=move |_| atlas.dispatch(Action::ClearFilter)>
                            {atlas.texts().filter_clear()}
                        </button>
                    </p>
                </Show>
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Header(column: Column) -> impl IntoView {
    let atlas = Atlas::expect();
    let order = atlas.slice(move |state| (state.sort.column == column).then_some(state.sort.direction));
    let edition = atlas.slice(|state| state.edition);
    let aria_sort = move || {
        order.get().map(|direction| match direction {
            SortDirection::Ascending => "ascending",
            SortDirection::Descending => "descending",
        })
    };
    let text = move || words::column_heading(atlas.language(), column, edition.get());
    let name = move || words::column_name(atlas.language(), &atlas.data(), column, edition.get());
    let mark = (column == Column::Rank).then(|| {
        view! { <th class="col-mark"><span class="visually-hidden">{atlas.texts().column_mark()}</span></th> }
            .into_any()
    });
    view! {
        <th scope="col" class=column_class(column) aria-sort=move || aria_sort()>
            <button type="button" title=move || name() on:click=move |event| {
                event.stop_propagation();
                atlas.dispatch(Action::SortBy(column));
            }>
                <span aria-hidden="true">{move || text()}</span>
                <span class="visually-hidden">{move || name()}</span>
            </button>
        </th>
        {mark}
    }
}

fn column_class(column: Column) -> &'static str {
    match column {
        Column::Rank => "col-rank",
        Column::Name => "col-name",
        Column::Economy => "col-economy",
        Column::Change => "col-change",
        Column::Share => "col-share",
        Column::Growth => "col-growth",
        Column::Grade => "col-grade",
    }
}

fn row_view(atlas: Atlas, columns: &'static [Column], row: &Row, largest: Option<f64>, span: &str) -> AnyView {
    match row {
        Row::Cluster(row) => cluster_row(atlas, columns, row, largest),
        Row::Gap { first, last } => {
            let is_own = atlas.data().is_own(atlas.state.with_untracked(|state| state.edition));
            let text = if is_own { words::own::gap_text } else { words::gap_text };
            let text = text(atlas.language(), *first, *last);
            view! { <tr class="ranking-gap"><td colspan=span.to_owned()>{text}</td></tr> }.into_any()
        }
        Row::Group(heading) => {
            let heading = heading.clone();
            view! { <tr class="ranking-group"><th colspan=span.to_owned() scope="colgroup">{heading}</th></tr> }
                .into_any()
        }
    }
}

fn cluster_row(atlas: Atlas, columns: &'static [Column], row: &ClusterRow, largest: Option<f64>) -> AnyView {
    let cluster = row.cluster;
    let link = move || atlas.lit().and_then(|hit| hit.link(Hit::Cluster(cluster), &atlas.data()));
    let pinned = Memo::new(move |_| atlas.is_open(cluster));
    let claimed = Memo::new(move |_| atlas.claim_lit().is_some_and(|lit| lit.contains(&cluster)));
    let cells =
        columns.iter().map(|column| cell(*column, row, largest, pinned, columns.len() > COMPACT.len())).collect_view();
    view! {
        <tr class="ranking-row" class:is-lit=move || link() == Some(Link::Same) class:is-part=move || link() == Some(Link::Part) class:is-pinned=move || pinned.get() class:is-claimed=move || claimed.get() data-cluster=cluster.index().to_string()>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(column: Column, row: &ClusterRow, largest: Option<f64>, pinned: Memo<bool>, full: bool) -> AnyView {
    let class = column_class(column);
    let (text, spoken) = cell_texts(column, row);
    match column {
        Column::Rank => view! {
            <td class=class>{text}</td>
            <td class="col-mark">
                <Glyph form=row.mark.form evidence=row.mark.evidence />
            </td>
        }
        .into_any(),
        Column::Name => {
            let place = (!full).then(|| view! { <span class="cluster-where">{row.second_line()}</span> }.into_any());
            view! {
                <th scope="row" class=class>
                    <button type="button" class="cluster-name" title=row.name.clone() aria-pressed=move || pinned.get().to_string()>{text}</button>
                    {place}
                    {share_bar(row, largest)}
                </th>
            }
            .into_any()
        }
        _ => view! {
            <td class=class>
                <span aria-hidden="true">{text}</span>
                <span class="visually-hidden">{spoken}</span>
            </td>
        }
        .into_any(),
    }
}

/// The row's hairline and on it the share as a bar, the longest one for the largest share.
fn share_bar(row: &ClusterRow, largest: Option<f64>) -> AnyView {
    let width = format!("{:.1}%", 100.0 * row.bar(largest).unwrap_or(0.0));
    let class = match row.mark.form {
        MarkForm::Disc => "a",
        MarkForm::Square => "b",
        MarkForm::Ring => "other",
    };
    view! {
        <span class="share-bar" aria-hidden="true">
            <i class=class style:width=width></i>
        </span>
    }
    .into_any()
}

/// A cell's text, and the same for screen readers.
fn cell_texts(column: Column, row: &ClusterRow) -> (String, String) {
    match column {
        Column::Rank => (row.rank_text(), row.rank_text()),
        Column::Name => (row.name.clone(), row.name.clone()),
        Column::Economy => (row.economy.clone(), row.economy.clone()),
        Column::Change => (row.change_text(), row.change_spoken()),
        Column::Share => (row.share_text(), row.share_spoken()),
        Column::Growth => (row.growth_text(), row.growth_spoken()),
        Column::Grade => (row.grade_text(), row.grade_spoken()),
    }
}

fn hover_row(atlas: Atlas, cluster: ClusterId) {
    // The row shows the facts itself: no tooltip.
    atlas.hover.enter(Hovered::in_view(Hit::Cluster(cluster)));
}

fn row_under(event: &PointerEvent) -> Option<ClusterId> {
    row_of(event.target())
}

/// The cluster of the table row an event came from.
fn row_of(target: Option<web_sys::EventTarget>) -> Option<ClusterId> {
    use wasm_bindgen::JsCast as _;
    let element: web_sys::Element = target?.dyn_into().ok()?;
    let row = element.closest("[data-cluster]").ok().flatten()?;
    let index: usize = row.get_attribute("data-cluster")?.parse().ok()?;
    let data = Atlas::expect().data();
    data.clusters().nth(index).map(|(id, _)| id)
}
