//! The panel: the browser's own modal dialog, which goes from the file to what was read of it.

use super::columns::Columns;
use super::differences::Differences;
use super::draft::{Draft, Outcome, OwnFile};
use super::give::Give;
use super::reading::Progress;
use super::review::Review;
use super::shown::{OwnData, Shown};
use crate::export::saved_view;
use crate::import::{Applied, Stopped};
use crate::language::{Language, Texts};
use crate::platform::file::{bytes, file_of};
use crate::ui::Atlas;
use crate::ui::address::Address;
use crate::ui::map::MapControl;
use crate::words;
use leptos::ev::ClipboardEvent;
use leptos::html::Dialog;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use wasm_bindgen::JsCast as _;
use web_sys::{DataTransfer, HtmlElement, HtmlTextAreaElement};

/// Pictures that are looked into for a view, at most, in bytes.
const LARGEST_PICTURE: f64 = (64 << 20) as f64;

/// Where the panel is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A file is asked for.
    Give,
    /// What the columns hold.
    Columns,
    /// The file is read.
    Reading,
    /// What was read.
    Review,
    /// Where the table that is shown differs from the open data.
    Differences,
}

/// The panel of an atlas; handed down by context.
#[derive(Clone, Copy)]
pub struct OwnPanel {
    /// What the page runs on.
    pub own: OwnData,
    /// The atlas it belongs to.
    pub atlas: Atlas,
    address: Address,
    /// The map that places are pointed at on.
    pub map: MapControl,
    dialog: NodeRef<Dialog>,
    /// Where it is.
    pub stage: RwSignal<Stage>,
    /// The file it is about.
    pub draft: RwSignal<Option<Draft>, LocalStorage>,
    /// The tables with its rows in them.
    pub applied: Memo<Option<Arc<Applied>>>,
    /// What went wrong, for the reader.
    pub problem: RwSignal<Option<String>>,
    /// What part of the file was read, and how many rows came of it.
    pub progress: RwSignal<(f64, usize)>,
    /// The name of the cluster that the next click on the map places.
    pub placing: RwSignal<Option<String>>,
    /// Counts the readings: one that is not the last goes no further.
    run: StoredValue<u32>,
}

impl OwnPanel {
    /// The panel of an atlas, closed.
    pub fn new(own: OwnData, map: MapControl) -> Self {
        let (atlas, address) = (Atlas::expect(), Address::expect());
        let draft = RwSignal::new_local(None::<Draft>);
        let applied = Memo::new_with_compare(
            move |_| draft.with(|draft| draft.as_ref()?.applied(&own.base.get_value())).map(Arc::new),
            |_, _| true,
        );
        Self {
            own,
            atlas,
            address,
            map,
            dialog: NodeRef::new(),
            stage: RwSignal::new(Stage::Give),
            draft,
            applied,
            problem: RwSignal::new(None),
            progress: RwSignal::new((0.0, 0)),
            placing: RwSignal::new(None),
            run: StoredValue::new(0),
        }
    }

    /// The one of the atlas this is part of.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The language in force.
    pub fn language(self) -> Language {
        self.atlas.language()
    }

    /// What the page says in it.
    pub fn texts(self) -> &'static Texts {
        self.atlas.texts()
    }

    /// Asks for a file.
    pub fn open(self) {
        self.open_at(Stage::Give);
    }

    /// Opens the table that is shown once more.
    pub fn open_shown(self, stage: Stage) {
        self.draft.set(self.own.shown.with_untracked(|shown| shown.as_ref().map(|shown| shown.draft.clone())));
        self.open_at(stage);
    }

    /// Opens at a stage; where it is open already it goes there.
    pub fn open_at(self, stage: Stage) {
        self.problem.set(None);
        self.go_to(stage);
        if let Some(dialog) = self.dialog.get_untracked() {
            // Refused only where it is open already.
            let _ = dialog.show_modal();
        }
    }

    /// Goes to a stage; the focus goes to its heading, for what it was on is gone.
    pub fn go_to(self, stage: Stage) {
        self.stage.set(stage);
        request_animation_frame(move || {
            let heading = self.dialog.try_get_untracked().flatten();
            let heading = heading.and_then(|dialog| dialog.query_selector("[data-stage]").ok().flatten());
            if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
                // Refused only for an element that left the page.
                let _ = heading.focus();
            }
        });
    }

    /// Closes without a change.
    pub fn close(self) {
        if let Some(dialog) = self.dialog.get_untracked() {
            dialog.close();
        }
    }

    /// The panel was closed, by whatever way. Unless the reader is pointing at a place, it forgets the file.
    fn closed(self) {
        self.run.try_update_value(|run| *run += 1);
        // The browser tells this a little later: then another atlas may be there already.
        if self.placing.try_with_untracked(Option::is_none) == Some(true) {
            self.draft.set(None);
            self.stage.set(Stage::Give);
            self.problem.set(None);
        }
    }

    /// A file was dropped, chosen or pasted.
    pub fn give(self, file: OwnFile) {
        self.run.update_value(|run| *run += 1);
        self.open_at(Stage::Give);
        spawn_local(async move {
            if let Err(problem) = self.look_at(file).await {
                self.tell(&problem);
            }
        });
    }

    /// The first file of what was dropped or pasted, else its text; whether there was either.
    pub fn give_from(self, data: Option<DataTransfer>) -> bool {
        let Some(data) = data else { return false };
        let file = data.files().and_then(|files| files.get(0));
        let given = match file {
            Some(file) => Some(OwnFile { name: file.name(), blob: file.into() }),
            None => data.get_data("text/plain").ok().and_then(|text| self.pasted(&text)),
        };
        given.map(|file| self.give(file)).is_some()
    }

    /// A text as a file; none for an empty one.
    pub fn pasted(self, text: &str) -> Option<OwnFile> {
        let blob = file_of(text).filter(|_| !text.trim().is_empty())?;
        Some(OwnFile { name: self.texts().own_paste_name(), blob })
    }

    /// Says what went wrong, and that nothing came of it.
    pub(super) fn tell(self, problem: &str) {
        self.problem.set(Some(self.texts().sentences(problem, self.texts().own_unchanged())));
    }

    async fn look_at(self, file: OwnFile) -> Result<(), String> {
        let beginning = bytes(&file.blob, 0.0, 8.0).await.unwrap_or_default();
        if beginning.starts_with(b"\x89PNG") || beginning.starts_with(b"<") {
            return self.open_picture(&file).await;
        }
        let draft = Draft::of(file, self.language()).await?;
        self.draft.set(Some(draft));
        self.go_to(Stage::Columns);
        Ok(())
    }

    /// A picture that was saved from this page opens its view.
    async fn open_picture(self, file: &OwnFile) -> Result<(), String> {
        let size = file.blob.size().min(LARGEST_PICTURE);
        let query = bytes(&file.blob, 0.0, size).await.and_then(|bytes| saved_view(&bytes));
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
                    self.problem.set(stopped.map(|why| words::own::stopped(language, &file, why)));
                    if read.table.is_empty() {
                        self.tell(&self.texts().own_nothing_taken(file));
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
        let shown = self.draft.get_untracked().and_then(|draft| Shown::of(draft, &self.own.base.get_value()));
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

    /// The view in words.
    pub fn query(self) -> String {
        self.address.query_of(&self.atlas.state.get_untracked())
    }

    fn paste(self, event: &ClipboardEvent) {
        let is_typed = event.target().is_some_and(|target| target.has_type::<HtmlTextAreaElement>());
        if !is_typed && self.give_from(event.clipboard_data()) {
            event.prevent_default();
        }
    }
}

/// The dialog.
#[component]
pub fn OwnDialog() -> impl IntoView {
    let panel = OwnPanel::expect();
    let texts = panel.texts();
    let stage = move || match panel.stage.get() {
        Stage::Give => view! { <Give /> }.into_any(),
        Stage::Columns => view! { <Columns /> }.into_any(),
        Stage::Reading => view! { <Progress /> }.into_any(),
        Stage::Review => view! { <Review /> }.into_any(),
        Stage::Differences => view! { <Differences /> }.into_any(),
    };
    view! {
        <dialog
            class="help own-panel"
            node_ref=panel.dialog
            aria-labelledby="own-title"
            // Keys pressed here mean nothing to the page behind.
            on:keydown=move |event| event.stop_propagation()
            on:paste=move |event| panel.paste(&event)
            on:close=move |_| panel.closed()
        >
            <div class="help-content">
                <div class="help-head">
                    <h2 id="own-title">{texts.own_title()}</h2>
                    <button type="button" class="close" aria-label=texts.own_close() on:click=move |_| panel.close()>
                        <svg width="10" height="10" viewBox="0 0 10 10" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
                            <path d="M1 1l8 8M9 1l-8 8" />
                        </svg>
                    </button>
                </div>
                // A modal dialog hides the page's live region; this one stands inside it.
                <p class="own-problem" role="status">{move || panel.problem.get()}</p>
                {move || stage()}
            </div>
        </dialog>
    }
    .into_any()
}
