//! The steps from a file to the atlas that runs on it.

use super::draft::{Draft, Outcome, OwnFile};
use super::panel::{OwnPanel, Stage};
use crate::export::{PICTURE_BEGINNING, is_picture, saved_view};
use crate::import::workbook::may_be_workbook;
use crate::import::{Form, Preview, Stopped};
use crate::platform::file::{bytes, file_of};
use crate::words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::DataTransfer;

/// Pictures that are looked into for a view, at most, in bytes.
const LARGEST_PICTURE: f64 = (64 << 20) as f64;

impl OwnPanel {
    /// A file was dropped, chosen or pasted. What the panel has at hand stays there until this is known to be a table: a
    /// file that is none costs the reader nothing.
    pub fn give(self, file: OwnFile) {
        if self.is_placing() {
            self.pointed(None);
        } else if self.draft.with_untracked(Option::is_none) {
            self.open_at(Stage::Give);
        }
        self.problem.set(None);
        let look = self.next_look();
        spawn_local(async move {
            if let Err(problem) = self.look_at(file, look).await {
                self.tell_of(look, &problem);
            }
        });
    }

    /// The reader corrects the form in which the file is seen; `undo` is for a form in which there is no table.
    pub(super) fn correct(self, change: impl FnOnce(&mut OwnFile, &mut Form, &Preview), undo: impl FnOnce() + 'static) {
        let Some(draft) = self.draft.get_untracked() else { return };
        let (mut file, mut form) = (draft.file, draft.preview.form);
        change(&mut file, &mut form, &draft.preview);
        self.problem.set(None);
        let (look, language, base) = (self.next_look(), self.language(), self.own.base.get_value());
        spawn_local(async move {
            match Draft::of(file, form, &base, language).await {
                Ok(seen) if self.is_last_look(look) => self.draft.update(|draft| {
                    *draft = draft.take().map(|draft| draft.seen_as(seen, &base));
                }),
                Ok(_) => {}
                Err(problem) => {
                    self.tell_of(look, &problem);
                    undo();
                }
            }
        });
    }

    /// Begins to look at a file: what was looked at before is of no interest any more.
    pub(super) fn next_look(self) -> u32 {
        self.look.update_value(|look| *look += 1);
        self.opening.set(None);
        self.look.get_value()
    }

    pub(super) fn is_last_look(self, look: u32) -> bool {
        self.look.try_get_value() == Some(look)
    }

    /// Says why a file that was looked at is not taken, and that nothing is lost.
    pub(super) fn tell_of(self, look: u32, problem: &str) {
        if !self.is_last_look(look) {
            return;
        }
        let at_hand = self.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.file.name.clone()));
        match at_hand {
            Some(file) => {
                let texts = self.texts();
                self.problem.set(Some(texts.sentences(problem, texts.own_draft_stays(file))));
            }
            None => self.tell(problem),
        }
    }

    /// The first file of what was dropped or pasted, else its text; whether there was either.
    pub fn give_from(self, data: Option<DataTransfer>) -> bool {
        let Some(data) = data else { return false };
        let file = data.files().and_then(|files| files.get(0));
        let given = match file {
            Some(file) => Some(OwnFile::new(file.name(), file.into())),
            None => data.get_data("text/plain").ok().and_then(|text| self.pasted(&text)),
        };
        given.map(|file| self.give(file)).is_some()
    }

    /// A text as a file; none for an empty one.
    pub fn pasted(self, text: &str) -> Option<OwnFile> {
        let blob = file_of(text).filter(|_| !text.trim().is_empty())?;
        Some(OwnFile::new(self.texts().own_paste_name(), blob))
    }

    /// Says what went wrong, and that nothing came of it.
    pub(super) fn tell(self, problem: &str) {
        self.say(self.texts().sentences(problem, self.texts().own_unchanged()));
    }

    /// Says something, where the panel is still there.
    pub(super) fn say(self, told: String) {
        self.problem.try_set(Some(told));
    }

    async fn look_at(self, file: OwnFile, look: u32) -> Result<(), String> {
        let beginning = bytes(&file.blob, 0.0, PICTURE_BEGINNING as f64).await.unwrap_or_default();
        // The reader has gone on to another file, or to an atlas of other tables.
        if !self.is_last_look(look) {
            return Ok(());
        }
        if is_picture(&beginning) {
            // Its view would take the place of the panel.
            if self.draft.with_untracked(Option::is_some) {
                return Err(self.texts().own_picture_later(file.name));
            }
            return self.open_picture(&file, look).await;
        }
        let draft = if may_be_workbook(&beginning) {
            self.draft_of_workbook(file, look).await?
        } else {
            Some(Draft::of(file, Form::default(), &self.own.base.get_value(), self.language()).await?)
        };
        if let Some(draft) = draft.filter(|_| self.is_last_look(look)) {
            // One that was being read is so no more.
            self.run.update_value(|run| *run += 1);
            self.draft.set(Some(draft));
            self.go_to(Stage::Columns);
        }
        Ok(())
    }

    /// A picture that was saved from this page opens its view.
    async fn open_picture(self, file: &OwnFile, look: u32) -> Result<(), String> {
        let size = file.blob.size().min(LARGEST_PICTURE);
        let query = bytes(&file.blob, 0.0, size).await.and_then(|bytes| saved_view(&bytes));
        if !self.is_last_look(look) {
            return Ok(());
        }
        let query = query.ok_or_else(|| self.texts().own_no_view(&*file.name))?;
        self.close();
        self.address.show(&query);
        Ok(())
    }

    /// Reads the file by what the reader decided.
    pub fn read(self) {
        let Some(draft) = self.draft.get_untracked() else { return };
        self.problem.set(None);
        self.progress.set((0.0, 0));
        self.go_to(Stage::Reading);
        self.run.update_value(|run| *run += 1);
        let run = self.run.get_value();
        spawn_local(async move {
            let is_last = move || self.run.try_get_value() == Some(run);
            let outcome = draft.read(|part, rows| is_last() && self.progress.try_set((part, rows)).is_none()).await;
            if is_last() {
                self.came_of(draft, outcome);
            }
        });
    }

    fn came_of(self, draft: Draft, outcome: Outcome) {
        let (language, file) = (self.language(), draft.file.name.clone());
        match outcome {
            Outcome::Cancelled => {}
            Outcome::Unreadable => {
                self.tell(&self.texts().own_unreadable(file));
                self.go_to(Stage::Columns);
            }
            Outcome::Read(read) => match read.stopped {
                Some(why @ Stopped::TooManyRows { .. }) => {
                    self.tell(&words::own::stopped(language, &file, why));
                    self.go_to(Stage::Columns);
                }
                stopped => {
                    let why = stopped.map(|why| words::own::stopped(language, &file, why));
                    if read.table.is_empty() {
                        self.tell(&why.unwrap_or_else(|| self.texts().own_nothing_taken(file)));
                    } else {
                        self.problem.set(why);
                    }
                    self.draft.set(Some(Draft { read: Some(read), ..draft }));
                    self.go_to(Stage::Review);
                }
            },
        }
    }

    /// Reads no further.
    pub fn cancel_reading(self) {
        self.run.update_value(|run| *run += 1);
        let file = self.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.file.name.clone()));
        self.tell(&self.texts().own_cancelled(file.unwrap_or_default()));
        self.go_to(Stage::Columns);
    }

    /// The atlas runs on what was read from now on.
    pub fn accept(self) {
        let shown = self.draft.get_untracked().and_then(|draft| self.own.shown_of(draft));
        let Some(shown) = shown else { return };
        let mut state = self.atlas.state.get_untracked();
        if let Some(own) = shown.data.own_table() {
            let named = shown.draft.settings.edition;
            let latest = own.editions.iter().max().copied();
            state.edition = if own.editions.contains(&named) { named } else { latest.unwrap_or(named) };
        }
        self.close();
        self.own.turn_to(Some(shown), self.address.query_of(&state));
    }

    /// The atlas runs on the open data again.
    pub fn back(self) {
        self.own.turn_to(None, self.query());
    }
}
