//! What the page runs on: the open data, or a table of the reader's.

use super::draft::{Draft, Outcome, OwnFile};
use crate::data::Dataset;
use crate::geo::Basemap;
use crate::import::{Applied, Gazetteer, Points, Settings, Table};
use crate::platform::{KeptFile, address};
use crate::state::Trail;
use crate::ui::address::Address;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::OnceCell;
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
    /// Its points, where it has points.
    pub fn points(&self) -> Option<&Points> {
        match &self.draft.read.as_ref()?.table {
            Table::Points(points) => Some(points),
            Table::Ranking(_) => None,
        }
    }
}

/// What the next atlas opens with, where it is not what the address says.
pub struct Carried {
    /// The view, in words.
    pub query: String,
    /// The steps that led there, where the atlas has been there before.
    pub trail: Option<Trail>,
}

/// Tables that the page has shown since it was loaded: the open data, or the reader's.
struct Stand {
    /// What entries of the browser's history name it by.
    number: u64,
    shown: Option<Shown>,
    /// The view in words and the steps to it, as these tables were left.
    left: Option<(String, Trail)>,
    /// The number of those whose place they took.
    before: Option<u64>,
}

/// How many tables of the reader's can be gone back to: each may hold a large file.
const MOST_TABLES: usize = 10;

/// The open data, and the reader's table that stands in its place; handed down by context.
#[derive(Clone, Copy)]
pub struct OwnData {
    /// The open data.
    pub base: StoredValue<Arc<Dataset>>,
    /// Its places by name, made with the first table.
    gazetteer: StoredValue<OnceCell<Gazetteer>, LocalStorage>,
    /// The basemap of every atlas.
    pub basemap: StoredValue<Arc<Basemap>>,
    /// The reader's table.
    pub shown: RwSignal<Option<Shown>, LocalStorage>,
    /// The name of the file that this browser keeps.
    pub kept: RwSignal<Option<String>>,
    /// The same with what was decided about it, where it could be opened.
    pub kept_draft: RwSignal<Option<Draft>, LocalStorage>,
    /// What the next atlas opens with.
    carried: StoredValue<Option<Carried>>,
    /// The address that follows the atlas of the page.
    address: StoredValue<Option<Address>>,
    /// What was shown since the page was loaded, each with a higher number.
    stands: StoredValue<Vec<Stand>, LocalStorage>,
    /// The number of what is shown.
    number: StoredValue<u64>,
    /// Whether the atlas is about to be another one by the reader's wish, who is then told.
    pub is_turning: StoredValue<bool>,
}

impl OwnData {
    /// Hands itself down.
    pub fn provide(base: Dataset, basemap: Basemap) -> Self {
        // Entries of the browser's history outlive the page; no two loads of it have numbers in common.
        let number = js_sys::Date::now() as u64 * 1000;
        let own = Self {
            base: StoredValue::new(Arc::new(base)),
            gazetteer: StoredValue::new_local(OnceCell::new()),
            basemap: StoredValue::new(Arc::new(basemap)),
            shown: RwSignal::new_local(None),
            kept: RwSignal::new(None),
            kept_draft: RwSignal::new_local(None),
            carried: StoredValue::new(None),
            address: StoredValue::new(None),
            stands: StoredValue::new_local(vec![Stand { number, shown: None, left: None, before: None }]),
            number: StoredValue::new(number),
            is_turning: StoredValue::new(false),
        };
        provide_context(own);
        own
    }

    /// Opens what this browser keeps, in a view. One that cannot be opened, or that comes when the reader is at something
    /// already, is only offered.
    pub fn open_kept(self, query: String) {
        spawn_local(async move {
            if let Some(shown) = self.find_kept().await.filter(|_| !self.is_in_use()) {
                leave_focus();
                self.carried.set_value(Some(Carried { query, trail: None }));
                self.update_stand(self.number(), |stand| stand.shown = Some(shown.clone()));
                self.shown.set(Some(shown));
            }
        });
    }

    /// The open data with the rows of a draft in it; none for points, and before anything was read.
    pub fn applied(self, draft: &Draft) -> Option<Applied> {
        let base = self.base.get_value();
        self.gazetteer.with_value(|made| draft.applied(&base, made.get_or_init(|| Gazetteer::new(&base))))
    }

    /// A table that was read; none where it has no row.
    pub fn shown_of(self, draft: Draft) -> Option<Shown> {
        let read = draft.read.clone().filter(|read| !read.table.is_empty())?;
        let data = match &read.table {
            Table::Ranking(_) => Arc::new(self.applied(&draft)?.data),
            Table::Points(_) => self.base.get_value(),
        };
        Some(Shown { draft, data })
    }

    /// Whether the reader has gone on since the page opened.
    fn is_in_use(self) -> bool {
        let has_dialog = matches!(document().query_selector("dialog[open]"), Ok(Some(_)));
        let has_stepped = self.address.get_value().is_some_and(|address| address.stand().1.can_undo());
        has_dialog || has_stepped || self.can_turn_back()
    }

    /// The one of the page.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The tables in force. Tracked.
    pub fn data(self) -> Arc<Dataset> {
        self.shown.with(|shown| shown.as_ref().map(|shown| shown.data.clone())).unwrap_or_else(|| self.base.get_value())
    }

    /// What to open with, once.
    pub fn carried(self) -> Option<Carried> {
        self.carried.try_update_value(Option::take).flatten()
    }

    /// An address follows the atlas from now on, until other tables take its place.
    pub fn followed_by(self, address: Address) {
        self.address.set_value(Some(address));
    }

    /// Builds the atlas on a table of the reader's, or on the open data again, in a view; by the reader's wish. It is a
    /// step, which can be undone, and an entry of the browser's history.
    pub fn turn_to(self, shown: Option<Shown>, query: String) {
        if let Some(address) = self.address.get_value() {
            address.settle();
            self.leave(address);
            let before = self.number();
            let number = self.stands.with_value(|stands| stands.last().map_or(before, |last| last.number)) + 1;
            let stand = Stand { number, shown: shown.clone(), left: None, before: Some(before) };
            self.stands.update_value(|stands| stands.push(stand));
            self.number.set_value(number);
            self.forget_oldest();
            address.enter(&query);
        }
        self.turn(shown, Carried { query, trail: None });
    }

    /// What entries of the browser's history name the tables by that are shown.
    pub fn number(self) -> u64 {
        self.number.get_value()
    }

    /// Whether other tables stood here before these, and can be shown again.
    pub fn can_turn_back(self) -> bool {
        self.before().is_some()
    }

    /// Shows the tables before these, in the view they were left in, with the steps that led there.
    pub fn turn_back(self) {
        if let Some((address, number)) = self.address.get_value().zip(self.before()) {
            address.settle();
            self.leave(address);
            let Some((shown, (query, trail))) = self.stand(number) else { return };
            self.number.set_value(number);
            address.enter(&query);
            self.turn(shown, Carried { query, trail: Some(trail) });
        }
    }

    /// Follows the browser's history to an entry that was made on tables of a number: whether those are others than are
    /// shown, and still known. They are shown in the view of the entry.
    pub fn go_to(self, number: u64) -> bool {
        let Some((shown, (_, trail))) = self.stand(number).filter(|_| number != self.number()) else { return false };
        if let Some(address) = self.address.get_value() {
            self.leave(address);
        }
        self.number.set_value(number);
        self.turn(shown, Carried { query: address::query(), trail: Some(trail) });
        true
    }

    /// The tables of a number, and how they were left; none for those forgotten, of another load, or never left.
    fn stand(self, number: u64) -> Option<(Option<Shown>, (String, Trail))> {
        self.stands.with_value(|stands| {
            let stand = stands.iter().find(|stand| stand.number == number)?;
            Some((stand.shown.clone(), stand.left.clone()?))
        })
    }

    fn update_stand(self, number: u64, change: impl FnOnce(&mut Stand)) {
        self.stands.update_value(|stands| {
            if let Some(stand) = stands.iter_mut().find(|stand| stand.number == number) {
                change(stand);
            }
        });
    }

    /// The number of the tables before these, where they are known.
    fn before(self) -> Option<u64> {
        self.stands.with_value(|stands| {
            let before = stands.iter().find(|stand| stand.number == self.number())?.before?;
            stands.iter().any(|stand| stand.number == before).then_some(before)
        })
    }

    fn leave(self, address: Address) {
        let left = address.stand();
        self.update_stand(self.number(), |stand| stand.left = Some(left));
    }

    fn forget_oldest(self) {
        let is_old = |stand: &Stand| stand.shown.is_some() && stand.number != self.number();
        self.stands.update_value(|stands| {
            if stands.iter().filter(|stand| stand.shown.is_some()).count() > MOST_TABLES
                && let Some(oldest) = stands.iter().position(is_old)
            {
                stands.remove(oldest);
            }
        });
    }

    fn turn(self, shown: Option<Shown>, carried: Carried) {
        leave_focus();
        self.carried.set_value(Some(carried));
        self.is_turning.set_value(true);
        self.shown.set(shown);
    }

    /// Whether the table that is shown is the one that this browser keeps, as it was decided about. Tracked.
    pub fn shows_kept(self) -> bool {
        let is_kept = |draft: &Draft| self.kept_draft.with(|kept| kept.as_ref().is_some_and(|kept| kept.is(draft)));
        self.shown.with(|shown| shown.as_ref().is_some_and(|shown| is_kept(&shown.draft)))
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
        let shown = self.shown_of(Draft { read: Some(read), ..draft })?;
        self.kept_draft.set(Some(shown.draft.clone()));
        Some(shown)
    }
}

/// An element that is taken off the page with the focus on it would tell an atlas that is gone.
fn leave_focus() {
    let focused = document().active_element().and_then(|focused| focused.dyn_into::<HtmlElement>().ok());
    if let Some(focused) = focused {
        // Refused only for an element that left the page.
        let _ = focused.blur();
    }
}
