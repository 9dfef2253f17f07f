//! The second stage: what was understood of the file and what its columns hold, for the reader to confirm or correct.

use super::form::FormMenus;
use super::panel::OwnPanel;
use crate::data::Edition;
use crate::import::{Field, Preview, Settings, TableKind};
use crate::words;
use leptos::prelude::*;
use std::sync::Arc;

/// How many rows are shown.
const ROWS: usize = 3;
/// How many columns are, and of further ones those that are used; a file of more is no table that people made.
const MOST_COLUMNS: usize = 60;

/// What was understood, a menu a column, the first rows.
#[component]
pub fn Columns() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let preview = Memo::new_with_compare(
        move |_| panel.draft.with(|draft| draft.as_ref().map(|draft| draft.preview.clone())),
        |one, other| one.map(|one| one.as_ref().map(Arc::as_ptr)) != other.map(|other| other.as_ref().map(Arc::as_ptr)),
    );
    let lacks = move || {
        let settings = settings(panel)?;
        let needs =
            if settings.kind == TableKind::Points { texts.own_needs_points() } else { texts.own_needs_ranking() };
        (!settings.is_enough()).then_some(needs)
    };
    let no_column = move || {
        let settings =
            settings(panel).filter(|settings| settings.kind == TableKind::Ranking && settings.is_enough())?;
        words::own::no_column(panel.language(), &settings.mapping)
    };
    view! {
        <FormMenus />
        <h4 class="own-columns-title" id="own-columns">{texts.own_columns_title()}</h4>
        <div class="own-choices">
            <KindMenu />
            <EditionMenu />
        </div>
        <p class="own-lacking" role="status">{move || no_column()}</p>
        <div class="own-scroll" tabindex="0" role="region" aria-labelledby="own-columns">
            <table class="own-table is-columns">
                <thead>
                    <tr>
                        <th scope="col">{texts.own_column()}</th>
                        <th scope="col">{texts.own_holds()}</th>
                        <th scope="col" colspan=ROWS.to_string()>{texts.own_first_rows()}</th>
                    </tr>
                </thead>
                <tbody>{move || preview.get().map(|preview| rows(panel, &preview))}</tbody>
            </table>
        </div>
        <p class="own-lacks" role="status">{move || lacks()}</p>
        <div class="own-buttons">
            <button
                type="button"
                class="button is-first"
                aria-disabled=move || lacks().is_some().to_string()
                on:click=move |_| {
                    if settings(panel).is_some_and(|settings| settings.is_enough()) {
                        panel.read();
                    }
                }
            >
                {texts.own_read()}
            </button>
            <button type="button" class="button" on:click=move |_| panel.close()>{texts.own_cancel()}</button>
        </div>
    }
    .into_any()
}

/// What the reader decided so far. Tracked.
fn settings(panel: OwnPanel) -> Option<Settings> {
    panel.draft.with(|draft| draft.as_ref().map(|draft| draft.settings.clone()))
}

fn decide(panel: OwnPanel, change: impl FnOnce(&mut Settings)) {
    panel.draft.update(|draft| {
        if let Some(draft) = draft {
            change(&mut draft.settings);
        }
    });
}

/// A row a column: its heading, what it holds, what stands in it.
fn rows(panel: OwnPanel, preview: &Preview) -> Vec<AnyView> {
    let row = |column: usize| {
        let heading = words::own::column_name(panel.language(), &preview.headings, column);
        let cells = (0..ROWS)
            .map(|row| {
                let cell = preview.rows.get(row).and_then(|(_, cells)| cells.get(column)).cloned();
                view! { <td class="own-cell">{cell}</td> }.into_any()
            })
            .collect_view();
        view! {
            <tr>
                <th scope="row">{heading.clone()}</th>
                <td>{field_menu(panel, column, &heading)}</td>
                {cells}
            </tr>
        }
        .into_any()
    };
    let is_listed = |column: &usize| {
        let is_used = |settings: Settings| settings.mapping.field(*column).is_some();
        *column < MOST_COLUMNS || untrack(move || settings(panel)).is_some_and(is_used)
    };
    let listed: Vec<_> = (0..preview.headings.len()).filter(is_listed).collect();
    let left = preview.headings.len() - listed.len();
    let rest = (left > 0).then(|| {
        let told = panel.texts().own_not_listed(left);
        view! { <tr><td colspan=(ROWS + 2).to_string()>{told}</td></tr> }.into_any()
    });
    listed.into_iter().map(row).chain(rest).collect()
}

fn field_menu(panel: OwnPanel, column: usize, heading: &str) -> AnyView {
    let (language, texts) = (panel.language(), panel.texts());
    let held = Memo::new(move |_| settings(panel).and_then(|settings| settings.mapping.field(column)));
    let option = |(value, name, field): (usize, String, Option<Field>)| {
        view! { <option value=value.to_string() prop:selected=move || held.get() == field>{name}</option> }.into_any()
    };
    let fields = Field::ALL.into_iter().enumerate();
    let fields = fields.map(|(at, field)| (at + 1, words::own::field_name(language, field), Some(field)));
    let options = std::iter::once((0, texts.own_not_used(), None)).chain(fields).map(option).collect_view();
    let choose = move |event| {
        let field = event_target_value(&event).parse().ok().and_then(|at: usize| Field::ALL.get(at.checked_sub(1)?));
        decide(panel, |settings| settings.mapping = settings.mapping.with(column, field.copied()));
    };
    view! {
        <select aria-label=texts.own_holds_of(heading) class:is-unused=move || held.get().is_none() on:change=choose>
            {options}
        </select>
    }
    .into_any()
}

#[component]
fn KindMenu() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let is_points = Memo::new(move |_| settings(panel).is_some_and(|settings| settings.kind == TableKind::Points));
    let choose = move |event| {
        let kind = if event_target_value(&event) == "points" { TableKind::Points } else { TableKind::Ranking };
        decide(panel, |settings| settings.kind = kind);
    };
    view! {
        <label>
            <span>{texts.own_kind()}</span>
            <select on:change=choose>
                <option value="ranking" prop:selected=move || !is_points.get()>{texts.own_kind_ranking()}</option>
                <option value="points" prop:selected=move || is_points.get()>{texts.own_kind_points()}</option>
            </select>
        </label>
    }
    .into_any()
}

/// The edition of a ranking, or of those of its rows that name none.
#[component]
fn EditionMenu() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let chosen = Memo::new(move |_| settings(panel).map(|settings| settings.edition));
    let is_points = move || settings(panel).is_some_and(|settings| settings.kind == TableKind::Points);
    let label = move || {
        let has_column = settings(panel).is_some_and(|settings| settings.mapping.column(Field::Edition).is_some());
        if has_column { texts.own_edition_rest() } else { texts.own_edition() }
    };
    let option = |edition: Edition| {
        view! {
            <option value=edition.to_string() prop:selected=move || chosen.get() == Some(edition)>
                {edition.to_string()}
            </option>
        }
        .into_any()
    };
    let choose = move |event| {
        if let Some(edition) = event_target_value(&event).parse().ok().and_then(Edition::from_year) {
            decide(panel, |settings| settings.edition = edition);
        }
    };
    view! {
        <label hidden=move || is_points()>
            <span>{move || label()}</span>
            <select on:change=choose>{Edition::all().rev().map(option).collect_view()}</select>
        </label>
    }
    .into_any()
}
