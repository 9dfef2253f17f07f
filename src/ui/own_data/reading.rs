//! The third stage: the file is read, which can be broken off.

use super::panel::OwnPanel;
use crate::words;
use leptos::prelude::*;

/// How far it is.
#[component]
pub fn Progress() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let file = panel.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.file.name.clone()));
    let line = move |percent: f64, rows: usize| {
        texts.own_progress(format!("{percent:.0}"), words::own::rows(panel.language(), rows))
    };
    let shown = move || {
        let (part, rows) = panel.progress.get();
        line(part * 100.0, rows)
    };
    // Told in quarters: a sentence for every piece would queue up.
    let quarter = Memo::new(move |_| (panel.progress.get().0 * 4.0).floor());
    let told = move || (quarter.get() > 0.0).then(|| line(quarter.get() * 25.0, panel.progress.get_untracked().1));
    view! {
        <h3 class="own-stage" data-stage tabindex="-1" id="own-reading">{texts.own_reading(file.unwrap_or_default())}</h3>
        <progress aria-labelledby="own-reading" max="1" prop:value=move || panel.progress.get().0></progress>
        <p class="own-note" aria-hidden="true">{move || shown()}</p>
        <p class="visually-hidden" role="status">{move || told()}</p>
        <div class="own-buttons">
            <button type="button" class="button" on:click=move |_| panel.cancel_reading()>{texts.own_cancel()}</button>
        </div>
    }
    .into_any()
}
