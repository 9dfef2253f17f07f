//! Tables and a citation to take along.

use super::Atlas;
use super::address::Address;
use crate::chart::ranking::RankingTable;
use crate::data::{Edition, Ranking};
use crate::export::{ExportTable, Part, View, about_table, citation_name, table_name};
use crate::platform::{copy, save, today};
use leptos::prelude::*;

/// What a button saves.
#[derive(Clone, Copy)]
enum File {
    Csv,
    Json,
    About,
    Bibtex,
}

/// What a button does.
#[derive(Clone, Copy)]
enum Deed {
    Save(File),
    /// Copies the citation: as text, or as BibTeX.
    Copy(usize),
}

/// The section.
#[component]
pub fn TakeAlong() -> impl IntoView {
    let taking = Taking {
        atlas: Atlas::expect(),
        address: Address::expect(),
        everything: RwSignal::new(false),
        told: RwSignal::new(String::new()),
    };
    let texts = taking.atlas.texts();
    let button = |text: String, deed: Deed| {
        view! {
            <button type="button" class="button" on:click=move |_| taking.take(deed)>
                {text}
            </button>
        }
        .into_any()
    };
    let choice = |everything: bool| {
        let rows = move || {
            let rows = taking.count(everything);
            if everything { texts.take_everything(rows) } else { texts.take_shown(rows) }
        };
        view! {
            <label>
                <input
                    type="radio"
                    name="take-rows"
                    prop:checked=move || taking.everything.get() == everything
                    on:change=move |_| taking.everything.set(everything)
                />
                <span>{move || rows()}</span>
            </label>
        }
        .into_any()
    };
    // The address in it is that of the settled view.
    let cited = move || {
        taking.address.query.track();
        let [text, _] = taking.in_view(Part::Page, citation);
        text
    };
    view! {
        <section class="take-along">
            <h3 id="take-along">{texts.take_title()}</h3>
            <p class="section-note">{texts.take_note()}</p>
            <fieldset class="segments">
                <legend class="visually-hidden">{texts.take_what()}</legend>
                {choice(false)}
                {choice(true)}
            </fieldset>
            <div class="take-row" role="group" aria-label=texts.take_as()>
                {button(texts.take_csv(), Deed::Save(File::Csv))}
                {button(texts.take_json(), Deed::Save(File::Json))}
                {button(texts.take_about(), Deed::Save(File::About))}
            </div>
            <h4>{texts.take_cite()}</h4>
            <p class="citation">{move || cited()}</p>
            <div class="take-row" role="group" aria-label=texts.take_cite()>
                {button(texts.take_copy_text(), Deed::Copy(0))}
                {button(texts.take_copy_bibtex(), Deed::Copy(1))}
                {button(texts.take_save_bibtex(), Deed::Save(File::Bibtex))}
            </div>
            <p class="take-told">{move || taking.told.get()}</p>
        </section>
    }
    .into_any()
}

#[derive(Clone, Copy)]
struct Taking {
    atlas: Atlas,
    address: Address,
    /// Whether rows of every edition are meant, and not those shown.
    everything: RwSignal<bool>,
    /// What became of it, for those who see it.
    told: RwSignal<String>,
}

impl Taking {
    fn in_view<T>(self, part: Part, use_view: impl Fn(&View<'_>) -> T) -> T {
        let (data, state) = (self.atlas.data(), self.atlas.state.get_untracked());
        let (address, date) = (self.address.link(), today());
        use_view(&View { data: &data, state: &state, part, address: &address, date: &date })
    }

    /// How many rows there are. Tracked.
    fn count(self, everything: bool) -> usize {
        let data = self.atlas.data();
        // Not of the whole state: a map that moves has the same rows.
        self.atlas.charts.with(|state| {
            let view = View { data: &data, state, part: rows_part(everything), address: "", date: "" };
            rows(&view).len()
        })
    }

    fn take(self, deed: Deed) {
        match deed {
            Deed::Save(file) => self.save(file),
            Deed::Copy(which) => self.copy(which),
        }
    }

    fn save(self, file: File) {
        let part = match file {
            File::Bibtex => Part::Page,
            File::Csv | File::Json | File::About => rows_part(self.everything.get_untracked()),
        };
        let (name, kind, text) = self.in_view(part, |view| {
            let rows = rows(view);
            let name = |ending| table_name(view, rows.len(), ending);
            let table = || ExportTable::of(view.data, rows.iter().copied());
            match file {
                File::Csv => (name("csv"), "text/csv;charset=utf-8", table().csv()),
                File::Json => (name("json"), "application/json", table().json()),
                File::About => (name("about.json"), "application/json", about_table(view, rows.iter().copied())),
                File::Bibtex => {
                    let [_, bibtex] = view.citation();
                    (citation_name(view), "application/x-bibtex", bibtex)
                }
            }
        });
        let texts = self.atlas.texts();
        let is_saved = save(&name, kind, text.as_bytes());
        self.tell(if is_saved { texts.save_saved(name) } else { texts.save_failed() });
    }

    fn copy(self, which: usize) {
        // The page may have been built anew by the time it is copied.
        let texts = self.atlas.texts();
        copy(&self.in_view(Part::Page, citation)[which], move |is_copied| {
            self.tell(if is_copied { texts.take_copied() } else { texts.take_not_copied() });
        });
    }

    fn tell(self, told: String) {
        self.told.try_set(told.clone());
        self.atlas.announcer.tell(told);
    }
}

/// As text and as BibTeX.
fn citation(view: &View<'_>) -> [String; 2] {
    view.citation()
}

fn rows_part(everything: bool) -> Part {
    if everything { Part::Everything } else { Part::Rows }
}

/// The rows of the ranking as it is filtered and sorted, or those of every edition.
fn rows<'a>(view: &View<'a>) -> Vec<&'a Ranking> {
    let (data, state) = (view.data, view.state);
    if view.part == Part::Everything {
        return Edition::all().flat_map(|edition| data.rankings(edition)).collect();
    }
    let table = RankingTable::new(data, state);
    table.clusters().filter_map(|row| data.ranking(state.edition, row.cluster)).collect()
}
