//! The panel: the browser's own modal dialog, which goes from the file to what was read of it.

use super::columns::Columns;
use super::differences::Differences;
use super::draft::Draft;
use super::give::Give;
use super::reading::Progress;
use super::review::Review;
use super::shown::OwnData;
use super::workbook::Opening;
use crate::import::Applied;
use crate::language::{Language, Texts};
use crate::ui::Atlas;
use crate::ui::address::Address;
use crate::ui::glyph::CloseMark;
use crate::ui::map::MapControl;
use leptos::ev::ClipboardEvent;
use leptos::html::Dialog;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

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
    /// The address that follows it.
    pub address: Address,
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
    pub run: StoredValue<u32>,
    /// The name of the workbook that is being opened.
    pub opening: RwSignal<Option<String>>,
    /// Counts the files that were looked at, likewise.
    pub look: StoredValue<u32>,
}

impl OwnPanel {
    /// The panel of an atlas, closed.
    pub fn new(own: OwnData, map: MapControl) -> Self {
        let (atlas, address) = (Atlas::expect(), Address::expect());
        let draft = RwSignal::new_local(None::<Draft>);
        let applied = Memo::new_with_compare(
            move |_| draft.with(|draft| own.applied(draft.as_ref()?)).map(Arc::new),
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
            opening: RwSignal::new(None),
            look: StoredValue::new(0),
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
        // The browser tells this a little later: by then it may be open again, a place having been pointed at.
        if self.dialog.try_get_untracked().flatten().is_some_and(|dialog| dialog.open()) {
            return;
        }
        for count in [self.run, self.look] {
            count.try_update_value(|count| *count += 1);
        }
        self.opening.try_set(None);
        // Or another atlas may be there already.
        if self.placing.try_with_untracked(Option::is_none) == Some(true) {
            self.draft.set(None);
            self.stage.set(Stage::Give);
            self.problem.set(None);
        }
    }

    /// The view in words.
    pub fn query(self) -> String {
        self.address.query_of(&self.atlas.state.get_untracked())
    }

    fn paste(self, event: &ClipboardEvent) {
        // What is pasted into a field is meant for it.
        let is_typed = event
            .target()
            .is_some_and(|target| target.has_type::<HtmlTextAreaElement>() || target.has_type::<HtmlInputElement>());
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
                        <CloseMark />
                    </button>
                </div>
                // A modal dialog hides the page's live region; this one stands inside it.
                <p class="own-problem" role="status">{move || panel.problem.get()}</p>
                <Opening />
                {move || stage()}
            </div>
        </dialog>
    }
    .into_any()
}
