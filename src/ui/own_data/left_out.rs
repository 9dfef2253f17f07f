//! Rows that were left out: the first of them in words, all of them as a file.

use super::draft::{Draft, Read};
use super::panel::OwnPanel;
use crate::export::left_out_csv;
use crate::import::{Applied, Refused, fields_of, left_out};
use crate::platform::save;
use crate::words;
use leptos::prelude::*;
use leptos::task::spawn_local;
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
    let rows = left_out(&read.bad, refused(applied.as_deref()));
    let count = rows.len();
    if count == 0 {
        return ().into_any();
    }
    let words = rows.iter().take(LISTED).map(|row| words::own::left_out(language, &draft.preview.headings, row));
    let listed = words.map(|line| view! { <li>{line}</li> }.into_any()).collect_view();
    let more = count.saturating_sub(LISTED);
    let more = (more > 0)
        .then(|| view! { <p class="own-note">{texts.own_bad_more(words::own::rows(language, more))}</p> }.into_any());
    view! {
        <section class="own-left-out" aria-labelledby="own-left-out">
            <h4 id="own-left-out">{texts.own_bad_title(words::own::rows(language, count))}</h4>
            <ul class="own-lines" tabindex="0" aria-labelledby="own-left-out">{listed}</ul>
            {more}
            <button type="button" class="link" on:click=move |_| spawn_local(download(panel, draft.clone(), read.clone(), applied.clone()))>
                {texts.own_bad_download()}
            </button>
        </section>
    }
    .into_any()
}

fn refused(applied: Option<&Applied>) -> &[Refused] {
    applied.map_or(&[], |applied| &applied.refused)
}

/// Hands out the rows that were left out, each as it is written in the file and with its reason.
async fn download(panel: OwnPanel, draft: Draft, read: Arc<Read>, applied: Option<Arc<Applied>>) {
    // The atlas may be another one by the time the file is read.
    let (language, texts) = (panel.language(), panel.texts());
    let headings = &draft.preview.headings;
    let refused = refused(applied.as_deref());
    let Some(written) = draft.written(refused.iter().map(|row| row.line).collect()).await else {
        return panel.say(texts.sentences(texts.own_unreadable(&*draft.file.name), texts.own_unchanged()));
    };
    let rows = left_out(&read.bad, refused);
    let fields = fields_of(&rows, headings.len(), &written);
    let columns = fields.first().map_or(headings.len(), Vec::len);
    let named: Vec<_> = (0..columns).map(|at| words::own::column_name(language, headings, at)).collect();
    let reasons = rows.iter().map(|row| words::own::left_out(language, headings, row));
    let rows = fields.iter().map(Vec::as_slice).zip(reasons);
    let csv = left_out_csv(&named, &texts.own_bad_reason(), rows);
    let stem = draft.file.name.rsplit_once('.').map_or(draft.file.name.as_str(), |(stem, _)| stem);
    let name = format!("{}.csv", texts.own_bad_file(stem));
    if !save(&name, "text/csv;charset=utf-8", csv.as_bytes()) {
        panel.say(texts.sentences(texts.save_failed(), texts.own_unchanged()));
    }
}
