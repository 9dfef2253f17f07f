//! What the page runs on: the open data, or a table of the reader's.

use super::draft::{Draft, Outcome, OwnFile};
use crate::data::Dataset;
use crate::geo::Basemap;
use crate::import::{Points, Settings, Table};
use crate::platform::KeptFile;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// The reader's table that the page shows.
#[derive(Clone)]
pub struct Shown {
    /// Its file, and what was decided about it.
    pub draft: Draft,
    /// The tables with its rows in them; those of the open data where it has points.
    pub data: Arc<Dataset>,
}

impl Shown {
    /// A table that was read; none where it has no row.
    pub fn of(draft: Draft, base: &Arc<Dataset>) -> Option<Self> {
        let read = draft.read.clone().filter(|read| !read.table.is_empty())?;
        let data = match &read.table {
            Table::Ranking(_) => Arc::new(draft.applied(base)?.data),
            Table::Points(_) => base.clone(),
        };
        Some(Self { draft, data })
    }

    /// Its points, where it has points.
    pub fn points(&self) -> Option<&Points> {
        match &self.draft.read.as_ref()?.table {
            Table::Points(points) => Some(points),
            Table::Ranking(_) => None,
        }
    }
}

/// The open data, and the reader's table that stands in its place; handed down by context.
#[derive(Clone, Copy)]
pub struct OwnData {
    /// The open data.
    pub base: StoredValue<Arc<Dataset>>,
    /// The basemap of every atlas.
    pub basemap: StoredValue<Arc<Basemap>>,
    /// The reader's table.
    pub shown: RwSignal<Option<Shown>, LocalStorage>,
    /// The name of the file that this browser keeps.
    pub kept: RwSignal<Option<String>>,
    /// The view that the next atlas opens with, where it is not that of the address.
    carried: StoredValue<Option<String>>,
    /// Whether the atlas is about to be another one by the reader's wish, who is then told.
    pub is_turning: StoredValue<bool>,
}

impl OwnData {
    /// Hands itself down.
    pub fn provide(base: Dataset, basemap: Basemap) -> Self {
        let own = Self {
            base: StoredValue::new(Arc::new(base)),
            basemap: StoredValue::new(Arc::new(basemap)),
            shown: RwSignal::new_local(None),
            kept: RwSignal::new(None),
            carried: StoredValue::new(None),
            is_turning: StoredValue::new(false),
        };
        provide_context(own);
        own
    }

    /// Opens what this browser keeps, in a view.
    pub fn open_kept(self, query: String) {
        spawn_local(async move {
            // One that cannot be opened is offered, and told when the reader tries it.
            if let Some(shown) = self.find_kept().await {
                self.carried.set_value(Some(query));
                self.shown.set(Some(shown));
            }
        });
    }

    /// The one of the page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The tables in force. Tracked.
    pub fn data(self) -> Arc<Dataset> {
        self.shown.with(|shown| shown.as_ref().map(|shown| shown.data.clone())).unwrap_or_else(|| self.base.get_value())
    }

    /// The view to open with, once.
    pub fn carried(self) -> Option<String> {
        self.carried.try_update_value(Option::take).flatten()
    }

    /// Builds the atlas on a table of the reader's, or on the open data again, in a view; by the reader's wish.
    pub fn turn_to(self, shown: Option<Shown>, query: String) {
        // An element that is taken off the page with the focus on it would tell an atlas that is gone.
        let focused = document().active_element().and_then(|focused| focused.dyn_into::<HtmlElement>().ok());
        if let Some(focused) = focused {
            // Refused only for an element that left the page.
            let _ = focused.blur();
        }
        self.carried.set_value(Some(query));
        self.is_turning.set_value(true);
        self.shown.set(shown);
    }

    /// The table that this browser keeps; none where it keeps none, or one that cannot be read any more.
    pub async fn find_kept(self) -> Option<Shown> {
        let KeptFile { name, about, file } = KeptFile::find().await?;
        self.kept.set(Some(name.clone()));
        let settings = Settings::of_text(&about)?;
        let language = crate::platform::readers_language();
        let base = self.base.get_value();
        let draft = Draft::of(OwnFile::new(name, file), settings.form, &base, language).await.ok()?;
        let draft = Draft { settings, ..draft };
        let Outcome::Read(read) = draft.read(|_, _| true).await else { return None };
        Shown::of(Draft { read: Some(read), ..draft }, &base)
    }
}
