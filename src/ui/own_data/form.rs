//! The head of the second stage: the form of the file, as it was understood. A menu for each part of it, for the reader to correct.

use super::draft::{Draft, OwnFile};
use super::panel::OwnPanel;
use crate::import::decode::Encoding;
use crate::import::number::Notation;
use crate::import::records::Delimiter;
use crate::import::workbook::Sheet;
use crate::import::{Form, Headings, Preview};
use crate::language::{Language, Texts};
use crate::words;
use leptos::prelude::*;
use web_sys::HtmlSelectElement;

/// A part of the form: what it is called, what can be chosen, what is, and how that is said.
struct Part {
    label: fn(&Texts) -> String,
    choices: fn(Language, &Draft) -> Vec<String>,
    chosen: fn(&Draft) -> Option<usize>,
    say: fn(&mut OwnFile, &mut Form, &Preview, usize),
    /// Whether it is asked of a draft.
    is_asked: fn(&Draft) -> bool,
}

const PARTS: [Part; 5] = [
    Part {
        label: Texts::own_sheet,
        choices: |_, draft| draft.file.sheets.iter().map(|sheet| sheet.name.clone()).collect(),
        chosen: |draft| draft.file.sheet(),
        say: |file, form, _, at| {
            if let Some(sheet) = file.sheets.get(at) {
                file.blob = sheet.blob.clone();
                *form = Sheet::FORM;
            }
        },
        is_asked: is_of_workbook,
    },
    Part {
        label: Texts::own_encoding,
        choices: |language, _| Encoding::ALL.map(|one| words::own::encoding_name(language, one)).to_vec(),
        chosen: |draft| Encoding::ALL.iter().position(|one| *one == draft.preview.encoding),
        say: |_, form, _, at| form.encoding = Encoding::ALL.get(at).copied(),
        is_asked: |draft| !is_of_workbook(draft),
    },
    Part {
        label: Texts::own_delimiter,
        choices: |language, _| Delimiter::ALL.map(|one| words::own::delimiter_name(language, one)).to_vec(),
        chosen: |draft| Delimiter::ALL.iter().position(|one| *one == draft.preview.delimiter),
        say: |_, form, _, at| form.delimiter = Delimiter::ALL.get(at).copied(),
        is_asked: |draft| !is_of_workbook(draft),
    },
    Part {
        label: Texts::own_headings,
        choices: |language, draft| {
            let texts = language.texts();
            let lines = draft.preview.beginning.iter();
            let lines = lines.map(|(line, text)| texts.own_headings_on(line.to_string(), &**text));
            std::iter::once(texts.own_headings_none()).chain(lines).collect()
        },
        chosen: |draft| match draft.preview.heading_line {
            None => Some(0),
            Some(line) => draft.preview.beginning.iter().position(|(other, _)| *other == line).map(|at| at + 1),
        },
        say: |_, form, preview, at| {
            let line = at.checked_sub(1).and_then(|at| preview.beginning.get(at));
            form.headings = Some(line.map_or(Headings::Absent, |(line, _)| Headings::On(*line)));
        },
        is_asked: |_| true,
    },
    Part {
        label: Texts::own_decimals,
        choices: |language, draft| {
            let is_mixed = draft.preview.decimals(&draft.settings.mapping).all.is_none();
            let both = Notation::ALL.map(Some).into_iter().chain(is_mixed.then_some(None));
            both.map(|notation| words::own::notation_name(language, notation)).collect()
        },
        chosen: |draft| {
            let all = draft.preview.decimals(&draft.settings.mapping).all;
            Some(Notation::ALL.iter().position(|one| Some(*one) == all).unwrap_or(Notation::ALL.len()))
        },
        say: |_, form, _, at| form.decimals = Notation::ALL.get(at).copied(),
        is_asked: |_| true,
    },
];

fn is_of_workbook(draft: &Draft) -> bool {
    draft.file.sheet().is_some()
}

/// The menus, and what the reader should know beside them.
#[component]
pub fn FormMenus() -> impl IntoView {
    let panel = OwnPanel::expect();
    let (language, texts) = (panel.language(), panel.texts());
    let of_draft = move |told: fn(Language, &Draft) -> Option<String>| {
        panel.draft.with(|draft| draft.as_ref().and_then(|draft| told(language, draft)))
    };
    let file = panel.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.file.name.clone()));
    let note = move || {
        let note = texts.own_form_note();
        match of_draft(|language, draft| words::own::titles(language, &draft.preview)) {
            Some(titles) => texts.sentences(titles, note),
            None => note,
        }
    };
    let doubt =
        move || of_draft(|language, draft| words::own::doubt(language, &draft.preview, &draft.settings.mapping));
    let is_asked = |part: &&Part| panel.draft.with_untracked(|draft| draft.as_ref().is_some_and(part.is_asked));
    view! {
        <h3 class="own-stage" data-stage tabindex="-1" id="own-form">{texts.own_form_title(file.unwrap_or_default())}</h3>
        <p class="own-note">{move || note()}</p>
        <div class="own-form" role="group" aria-labelledby="own-form">
            {PARTS.iter().filter(is_asked).map(|part| menu(panel, part)).collect_view()}
        </div>
        <p class="own-doubt" role="status">{move || doubt()}</p>
    }
    .into_any()
}

fn menu(panel: OwnPanel, part: &Part) -> AnyView {
    let Part { label, choices, chosen, say, .. } = *part;
    let language = panel.language();
    let choices = Memo::new(move |_| {
        panel.draft.with(|draft| draft.as_ref().map(|draft| choices(language, draft))).unwrap_or_default()
    });
    let chosen = Memo::new(move |_| panel.draft.with(|draft| draft.as_ref().and_then(chosen)));
    let option = move |(at, name): (usize, String)| {
        view! { <option value=at.to_string() prop:selected=move || chosen.get() == Some(at)>{name}</option> }.into_any()
    };
    let options = move || choices.get().into_iter().enumerate().map(option).collect_view();
    let choose = move |event| {
        let menu: HtmlSelectElement = event_target(&event);
        let (Ok(at), before) = (menu.value().parse(), chosen.get_untracked()) else { return };
        panel.correct(
            move |file, form, preview| say(file, form, preview, at),
            // What cannot be is not shown as chosen either.
            move || menu.set_value(&before.unwrap_or_default().to_string()),
        );
    };
    view! {
        <label>
            <span>{label(panel.texts())}</span>
            <select on:change=choose>{options}</select>
        </label>
    }
    .into_any()
}
