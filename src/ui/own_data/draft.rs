//! A file on its way into the atlas: what it is, what the reader decided about it, what was read.

use crate::data::Dataset;
use crate::import::{
    Applied, BadRow, EconomyNames, Form, Gazetteer, Preview, Reading, Settings, Stopped, Table, Written, apply,
};
use crate::language::Language;
use crate::platform::file::{bytes, rest};
use crate::words;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use web_sys::Blob;

/// How much of a file is read in one go, in bytes.
const PIECE: f64 = (1 << 19) as f64;

/// A file that the reader gave.
#[derive(Clone)]
pub struct OwnFile {
    /// Its name.
    pub name: String,
    /// Its bytes; of a workbook those of the sheet that is read, as CSV.
    pub blob: Blob,
    /// The sheets to choose from, of a workbook.
    pub sheets: Arc<[OwnSheet]>,
}

/// A sheet of a workbook that the reader gave.
pub struct OwnSheet {
    /// Its name.
    pub name: String,
    /// Its text.
    pub blob: Blob,
}

impl OwnFile {
    /// A file that is a table by itself.
    pub fn new(name: String, blob: Blob) -> Self {
        Self { name, blob, sheets: Arc::new([]) }
    }

    /// Which of its sheets is read; none of a file without.
    pub fn sheet(&self) -> Option<usize> {
        self.sheets.iter().position(|sheet| sheet.blob == self.blob)
    }
}

/// What was read of a file.
pub struct Read {
    /// The rows that were taken.
    pub table: Table,
    /// Those that were not.
    pub bad: Vec<BadRow>,
    /// Why the rest was not read, if it was not.
    pub stopped: Option<Stopped>,
}

/// A file with all that is known and decided about it.
#[derive(Clone)]
pub struct Draft {
    /// The file.
    pub file: OwnFile,
    /// Its beginning.
    pub preview: Arc<Preview>,
    /// What the reader decided.
    pub settings: Settings,
    /// What was read; none before.
    pub read: Option<Arc<Read>>,
}

impl Draft {
    /// Looks at the beginning of a file, in the form that the reader says.
    ///
    /// # Errors
    /// When there is no table in it, with words for the reader.
    pub async fn of(file: OwnFile, form: Form, base: &Dataset, language: Language) -> Result<Self, String> {
        let size = file.blob.size();
        if size > Reading::MOST_BYTES as f64 {
            return Err(words::own::too_large(language, &file.name, size));
        }
        let beginning = bytes(&file.blob, 0.0, Preview::BEGINNING as f64).await;
        let beginning = beginning.ok_or_else(|| language.texts().own_unreadable(&*file.name))?;
        let is_whole = size <= Preview::BEGINNING as f64;
        let preview = Preview::of(&beginning, is_whole, form)
            .map_err(|why| words::own::no_table(language, &file.name, form.encoding, why))?;
        let settings = Settings::of_preview(&preview, &file.name, &EconomyNames::new(base));
        Ok(Self { file, preview: Arc::new(preview), settings, read: None })
    }

    /// The draft with its file seen in another form; corrections that still apply are kept.
    pub fn seen_as(self, seen: Self, base: &Dataset) -> Self {
        let before = Settings::of_preview(&self.preview, &self.file.name, &EconomyNames::new(base));
        Self { settings: self.settings.carried_over(&before, &seen.settings), ..seen }
    }

    /// Whether it is the same reading of a file, with the same decisions.
    pub fn is(&self, other: &Self) -> bool {
        let of = |draft: &Self| draft.read.as_ref().map(Arc::as_ptr);
        of(self) == of(other) && self.settings == other.settings
    }

    /// Reads the whole file, piece by piece; the browser paints in between. `goes_on` is told after every piece what part
    /// was read and how many rows came of it, and says whether to go on.
    pub async fn read(&self, goes_on: impl Fn(f64, usize) -> bool) -> Outcome {
        let Self { file, preview, settings, .. } = self;
        let mut reading = Reading::new(preview, settings.mapping.clone(), settings.kind);
        let (size, mut from) = (file.blob.size(), 0.0);
        loop {
            let to = size.min(from + PIECE);
            let Some(piece) = bytes(&file.blob, from, to).await else { return Outcome::Unreadable };
            let stopped = reading.feed(&piece, to >= size).err();
            if !goes_on(to / size.max(1.0), reading.counts()[0]) {
                return Outcome::Cancelled;
            }
            if stopped.is_some() || to >= size {
                let (table, bad) = reading.finish();
                return Outcome::Read(Arc::new(Read { table, bad, stopped }));
            }
            from = to;
            rest(0).await;
        }
    }

    /// The rows on some lines as they are written in the file; none where the browser cannot read it any more.
    pub async fn written(&self, lines: BTreeSet<u64>) -> Option<BTreeMap<u64, Vec<String>>> {
        let mut written = Written::new(&self.preview, lines);
        let (size, mut from) = (self.file.blob.size(), 0.0);
        while from < size {
            let to = size.min(from + PIECE);
            written.feed(&bytes(&self.file.blob, from, to).await?, to >= size);
            from = to;
        }
        Some(written.finish())
    }

    /// The tables with the rows in them; none for points, and before anything was read.
    pub fn applied(&self, base: &Dataset, gazetteer: &Gazetteer) -> Option<Applied> {
        let read = self.read.as_ref()?;
        let Table::Ranking(rows) = &read.table else { return None };
        let Settings { edition, places, .. } = &self.settings;
        let applied = apply(base, gazetteer, (rows, &self.file.name), *edition, places);
        Some(applied.leaving_out(read.bad.len()))
    }
}

/// How the reading of a file ended.
pub enum Outcome {
    /// It was read, as far as could be.
    Read(Arc<Read>),
    /// The reader wanted no more of it.
    Cancelled,
    /// The browser could not read on.
    Unreadable,
}
