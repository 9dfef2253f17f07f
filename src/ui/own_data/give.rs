//! The first stage: a file is dropped, chosen or pasted.

use super::draft::OwnFile;
use super::panel::OwnPanel;
use crate::words;
use leptos::html::{Input, Textarea};
use leptos::prelude::*;

/// The ways to give a table, and what it should look like.
#[component]
pub fn Give() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let (input, field) = (NodeRef::<Input>::new(), NodeRef::<Textarea>::new());
    let chosen = move |_| {
        let file = input.get_untracked().and_then(|input| input.files()).and_then(|files| files.get(0));
        if let Some(file) = file {
            panel.give(OwnFile::new(file.name(), file.into()));
        }
        if let Some(input) = input.get_untracked() {
            // The same file can be chosen again once it was put right.
            input.set_value("");
        }
    };
    let read_pasted = move |_| {
        let text = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        match panel.pasted(&text) {
            Some(file) => panel.give(file),
            None => panel.problem.set(Some(texts.own_paste_empty())),
        }
    };
    view! {
        <p class="own-intro" data-stage tabindex="-1">{texts.own_intro()}</p>
        <div class="own-drop">
            <p>{texts.own_drop()}</p>
            <label class="button">
                <input
                    node_ref=input
                    type="file"
                    accept=".csv,.tsv,.tab,.txt,.xlsx,.png,.svg,text/csv,text/plain"
                    on:change=chosen
                />
                {texts.own_choose()}
            </label>
        </div>
        <label class="own-paste">
            <span>{texts.own_paste()}</span>
            <textarea node_ref=field rows="4" spellcheck="false" autocomplete="off"></textarea>
        </label>
        <button type="button" class="button" on:click=read_pasted>{texts.own_paste_read()}</button>
        <h3>{texts.own_shape_title()}</h3>
        <ul class="own-shape">
            <li>{texts.own_shape_columns()}</li>
            <li>{texts.own_shape_points()}</li>
            <li>{words::own::limits(panel.language())}</li>
            <li>{texts.own_shape_picture()}</li>
        </ul>
    }
    .into_any()
}
