//! Rows that were left out: the first of them in words, all of them as a file.

use super::draft::{Draft, Read};
use super::panel::OwnPanel;
use crate::export::left_out_csv;
use crate::import::{Applied, Table};
use crate::platform::save;
use crate::words;
use leptos::prelude::*;
use std::sync::Arc;

/// How many are listed.
const LISTED: usize = 100;

/// The list, where any row was left out.
#[component]
pub fn LeftOut() -> impl IntoView {
    let panel = OwnPanel::expect();
    let language = panel.language();
    let texts = panel.texts();
    let Some((draft, read)) = panel.draft.get_untracked().and_then(|draft| Some((draft.clone(), draft.read?))) else {
        return ().into_any();
    };
    let applied = panel.applied.get_untracked();
    let refused = applied.as_ref().map_or(0, |applied| applied.refused.len());
    let count = read.bad.len() + refused;
    if count == 0 {
        return ().into_any();
    }
    let bad = read.bad.iter().map(|row| words::own::bad_row(language, &draft.preview.headings, row));
    let refused = applied.iter().flat_map(|applied| &applied.refused).map(|row| words::own::refused(language, row));
    let listed = bad.chain(refused).take(LISTED).map(|line| view! { <li>{line}</li> }.into_any()).collect_view();
    let more = count.saturating_sub(LISTED);
    let more = (more > 0)
        .then(|| view! { <p class="own-note">{texts.own_bad_more(words::own::rows(language, more))}</p> }.into_any());
    view! {
        <section class="own-left-out" aria-labelledby="own-left-out">
            <h4 id="own-left-out">{texts.own_bad_title(words::own::rows(language, count))}</h4>
            <ul class="own-lines" tabindex="0" aria-labelledby="own-left-out">{listed}</ul>
            {more}
            <button type="button" class="link" on:click=move |_| download(panel, &draft, &read, applied.as_ref())>
                {texts.own_bad_download()}
            </button>
        </section>
    }
    .into_any()
}

/// Hands out the rows that were left out, each with its reason.
fn download(panel: OwnPanel, draft: &Draft, read: &Arc<Read>, applied: Option<&Arc<Applied>>) {
    let language = panel.language();
    let headings = &draft.preview.headings;
    let bad = read.bad.iter().map(|row| (row.fields.clone(), words::own::bad_row(language, headings, row)));
    let refused = applied.into_iter().flat_map(|applied| &applied.refused);
    let refused = refused.map(|row| (fields_of(draft, read, row.line), words::own::refused(language, row)));
    let rows: Vec<_> = bad.chain(refused).collect();
    let rows = rows.iter().map(|(fields, reason)| (fields.as_slice(), reason.clone()));
    let csv = left_out_csv(headings, &panel.texts().own_bad_reason(), rows);
    let stem = draft.file.name.rsplit_once('.').map_or(draft.file.name.as_str(), |(stem, _)| stem);
    let name = format!("{}.csv", panel.texts().own_bad_file(stem));
    if !save(&name, "text/csv;charset=utf-8", csv.as_bytes()) {
        panel.tell(&panel.texts().save_failed());
    }
}

/// The fields of a row that was read, as far as the page keeps them.
fn fields_of(draft: &Draft, read: &Read, line: u64) -> Vec<String> {
    let Table::Ranking(rows) = &read.table else { return Vec::new() };
    // Rows stand in the order of their lines.
    let row = rows.binary_search_by_key(&line, |row| row.line).ok().and_then(|at| rows.get(at));
    let mapping = &draft.settings.mapping;
    let field = |column| row.zip(mapping.field(column)).map(|(row, field)| row.written(field)).unwrap_or_default();
    (0..draft.preview.headings.len()).map(field).collect()
}
