//! The fourth stage: what was read, what was left out, what has no place; the reader accepts it or not.

use super::left_out::LeftOut;
use super::panel::{OwnPanel, Stage};
use super::places::Places;
use crate::import::Table;
use crate::words;
use leptos::prelude::*;

/// What was read.
#[component]
pub fn Review() -> impl IntoView {
    let panel = OwnPanel::expect();
    let (language, texts) = (panel.language(), panel.texts());
    let draft = panel.draft.get_untracked();
    let mapping = draft.as_ref().map(|draft| draft.settings.mapping.clone()).unwrap_or_default();
    let read = draft.as_ref().and_then(|draft| draft.read.clone());
    let count = read.as_ref().map_or(0, |read| read.table.len());
    let is_points = read.as_ref().is_some_and(|read| matches!(read.table, Table::Points(_)));
    let file = draft.map(|draft| draft.file.name).unwrap_or_default();
    // Rows that contradict others are left out as well.
    let refused = panel.applied.get_untracked().map_or(0, |applied| applied.refused.len());
    let count = count - refused;
    let summary = move || {
        if is_points {
            return Some(texts.own_review_points());
        }
        let applied = panel.applied.get()?;
        let placed = count.saturating_sub(applied.unplaced.len());
        Some(texts.own_review_ranking(placed, words::own::clusters(language, count)))
    };
    let added = panel.applied.get_untracked().and_then(|applied| words::own::added_economies(language, &applied.data));
    let added = added.map(|added| view! { <p class="own-note">{added}</p> }.into_any());
    let lacks = panel.applied.get_untracked().and_then(|applied| words::own::lacks(language, &applied.data, &mapping));
    let lacks = lacks.map(|lacks| view! { <p class="own-lacking">{lacks}</p> }.into_any());
    view! {
        <h3 class="own-stage" data-stage tabindex="-1">
            {texts.own_review_title(words::own::rows(language, count), file)}
        </h3>
        <p class="own-note">{move || summary()}</p>
        {lacks}
        {added}
        <LeftOut />
        <Places />
        <div class="own-buttons">
            {(count > 0).then(|| view! {
                <button type="button" class="button is-first" on:click=move |_| panel.accept()>
                    {texts.own_accept()}
                </button>
            }.into_any())}
            <button type="button" class="button" on:click=move |_| panel.go_to(Stage::Columns)>
                {texts.own_change_columns()}
            </button>
            <button type="button" class="button" on:click=move |_| panel.close()>{texts.own_cancel()}</button>
        </div>
    }
    .into_any()
}
