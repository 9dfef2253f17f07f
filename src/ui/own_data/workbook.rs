//! A workbook on its way to a draft: it is opened beside the page, and one of its sheets is taken.

use super::draft::{Draft, OwnFile, OwnSheet};
use super::panel::OwnPanel;
use crate::import::Reading;
use crate::import::workbook::{NoSheets, Sheet};
use crate::platform::file::file_of;
use crate::platform::{Opened, open_workbook};
use crate::words;
use leptos::prelude::*;
use std::sync::Arc;

impl OwnPanel {
    /// The sheet of a workbook in which most columns are understood; none where the reader wanted no more of it.
    pub(super) async fn draft_of_workbook(self, file: OwnFile, look: u32) -> Result<Option<Draft>, String> {
        let (language, texts, base) = (self.language(), self.texts(), self.own.base.get_value());
        if file.blob.size() > Reading::MOST_BYTES as f64 {
            return Err(words::own::too_large(language, &file.name, file.blob.size()));
        }
        self.opening.set(Some(file.name.clone()));
        let opened = open_workbook(&file.blob, || self.is_last_look(look)).await;
        if !self.is_last_look(look) {
            return Ok(None);
        }
        self.opening.set(None);
        let sheets = match opened {
            Opened::Sheets(sheets) => sheets,
            Opened::Nothing(why) => return Err(words::own::no_sheets(language, &file.name, why)),
            Opened::NotLoaded => return Err(texts.own_workbook_not_loaded(file.name)),
            Opened::Cancelled => return Ok(None),
        };
        let own_sheet = |Sheet { name, csv }| file_of(&csv).map(|blob| OwnSheet { name, blob });
        let sheets: Arc<[OwnSheet]> = sheets.into_iter().filter_map(own_sheet).collect();
        let mut best = Err(words::own::no_sheets(language, &file.name, NoSheets::Empty));
        for sheet in sheets.iter() {
            let file = OwnFile { name: file.name.clone(), blob: sheet.blob.clone(), sheets: Arc::clone(&sheets) };
            let draft = Draft::of(file, Sheet::FORM, &base, language).await;
            let understood = |draft: &Result<Draft, _>| draft.as_ref().map_or(0, |draft| draft.settings.mapping.used());
            if best.is_err() || understood(&draft) > understood(&best) {
                best = draft;
            }
        }
        best.map(Some)
    }

    /// Reads no further in a workbook.
    fn cancel_opening(self) {
        let file = self.opening.get_untracked().unwrap_or_default();
        let look = self.next_look();
        self.tell_of(look, &self.texts().own_cancelled(file));
    }
}

/// That a workbook is being opened, which can be broken off.
#[component]
pub fn Opening() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let line = move |file: String| {
        view! {
            <div class="own-opening">
                <p>{texts.own_opening(file)}</p>
                <button type="button" class="button" on:click=move |_| panel.cancel_opening()>{texts.own_cancel()}</button>
            </div>
        }
    };
    view! { <div role="status">{move || panel.opening.get().map(line)}</div> }.into_any()
}
