//! Where the table that is shown differs from the open data, cell by cell.

use super::panel::OwnPanel;
use crate::words;
use crate::words::own::{DifferenceRow, difference_rows};
use leptos::prelude::*;

/// How many are listed: every cell of an edition's hundred rows, and a cluster that one side lacks.
const LISTED: usize = 1000;

/// The table of differences.
#[component]
pub fn Differences() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let (theirs, ours) = (panel.atlas.data(), panel.own.base.get_value());
    let rows = difference_rows(panel.language(), &theirs, &ours);
    let file = theirs.own_table().map(|own| own.name.clone()).unwrap_or_default();
    let count = words::own::differences_count(panel.language(), rows.len());
    let left = rows.len().saturating_sub(LISTED);
    let rest = (left > 0).then(|| view! { <p class="own-note">{texts.own_not_listed(left)}</p> }.into_any());
    let (yours, of_open) = (texts.own_yours(), texts.own_ours());
    let table = (!rows.is_empty()).then(|| {
        let headings = [
            texts.heading_cluster(),
            texts.heading_edition(),
            texts.own_column(),
            yours.clone(),
            of_open.clone(),
            texts.own_our_source(),
        ];
        let row = |difference| row(difference, [&yours, &of_open]);
        let headings = headings.map(|heading| view! { <th scope="col">{heading}</th> }.into_any());
        view! {
            <div class="own-scroll" tabindex="0" role="region" aria-labelledby="own-differences">
                <table class="own-table is-differences">
                    <thead>
                        <tr>{headings.into_iter().collect_view()}</tr>
                    </thead>
                    <tbody>{rows.into_iter().take(LISTED).map(row).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    });
    view! {
        <h3 class="own-stage" data-stage tabindex="-1" id="own-differences">{texts.own_differences_title(file)}</h3>
        <p class="own-note">{count}</p>
        {table}
        {rest}
        <div class="own-buttons">
            <button type="button" class="button" on:click=move |_| panel.close()>{texts.own_close()}</button>
        </div>
    }
    .into_any()
}

/// A row; on a narrow screen it is a block, in which both values stand beside what they are.
fn row(difference: DifferenceRow, [of_yours, of_ours]: [&str; 2]) -> AnyView {
    let DifferenceRow { cluster, edition, column, yours, ours, sources } = difference;
    // Titles are in languages of all kinds.
    let source = |[key, title, address]: [String; 3]| {
        view! { <a href=address title=title rel="noopener noreferrer" target="_blank" lang="">{key}</a> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">{cluster}</th>
            <td>{edition.to_string()}</td>
            <td>{column}</td>
            <td data-of=of_yours.to_owned()>{yours}</td>
            <td data-of=of_ours.to_owned()>{ours}</td>
            <td class="own-sources">{sources.into_iter().map(source).collect_view()}</td>
        </tr>
    }
    .into_any()
}
