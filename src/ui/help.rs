//! How the page is used: one dialog, a key away from every figure and a button in the top bar.
//!
//! It is the browser's own modal dialog, which takes the focus, keeps it, closes with Escape and gives it back.

use super::Atlas;
use super::glyph::CloseMark;
use crate::language::Texts;
use crate::state::{Action, Panel};
use leptos::html::Dialog;
use leptos::prelude::*;

/// Opens the dialog from anywhere; handed down by context.
#[derive(Clone, Copy)]
pub struct Help {
    atlas: Atlas,
    dialog: NodeRef<Dialog>,
}

impl Help {
    /// The help of a page.
    #[must_use]
    pub fn new(atlas: Atlas) -> Self {
        Self { atlas, dialog: NodeRef::new() }
    }

    /// The help of the page this is part of.
    #[must_use]
    pub fn expect() -> Self {
        expect_context()
    }

    /// Opens it.
    pub fn open(self) {
        self.atlas.dispatch(Action::Open(Panel::Help, true));
    }

    fn close(self) {
        self.atlas.dispatch(Action::Open(Panel::Help, false));
    }

    /// Lets the dialog follow the view.
    fn follow(self) {
        let is_open = self.atlas.panel(Panel::Help);
        Effect::new(move |_| {
            let Some(dialog) = self.dialog.get() else { return };
            match is_open.get() {
                true if !dialog.open() => {
                    // Refused only for an element that left the page.
                    let _ = dialog.show_modal();
                }
                true => {}
                false => dialog.close(),
            }
        });
    }
}

/// The button of the top bar; where there is no room for its words, a drawing.
#[component]
pub fn HelpButton() -> impl IntoView {
    let help = Help::expect();
    let texts = Atlas::expect().texts();
    view! {
        <button type="button" class="help-button" aria-haspopup="dialog" title=texts.help_title() on:click=move |_| help.open()>
            <span class="help-word">{texts.help_title()}</span>
            <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
                <circle cx="9" cy="9" r="7.2" />
                <path d="M6.9 7.3a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.9-1.1 1.6M9 12.4v1.4" />
            </svg>
        </button>
    }
    .into_any()
}

/// The dialog: keys, mouse and touch as lists.
#[component]
pub fn HelpDialog() -> impl IntoView {
    let help = Help::expect();
    let texts = help.atlas.texts();
    help.follow();
    view! {
        <dialog
            class="help"
            node_ref=help.dialog
            aria-labelledby="help-title"
            // Keys pressed here mean nothing to the page behind; Escape would close a card there as well.
            on:keydown=move |event| event.stop_propagation()
            // Escape closes it without a word to the view.
            on:close=move |_| help.close()
            on:click=move |event| {
                // The dialog itself is hit beside its content alone, where it is the dimmed page.
                if event.target() == event.current_target() {
                    help.close();
                }
            }
        >
            <div class="help-content">
                <div class="help-head">
                    <h2 id="help-title">{texts.help_title()}</h2>
                    <button type="button" class="close" aria-label=texts.help_close() on:click=move |_| help.close()>
                        <CloseMark />
                    </button>
                </div>
                <div class="help-groups">
                    <div>
                        {key_group(texts, texts.help_figures(), figure_keys(texts))}
                        {key_group(texts, texts.help_map(), map_keys(texts))}
                    </div>
                    <div>
                        {gesture_group(texts.help_mouse(), mouse(texts))}
                        {gesture_group(texts.help_touch(), touch(texts))}
                    </div>
                </div>
                <p class="fine">{texts.help_screen_reader()}</p>
            </div>
        </dialog>
    }
    .into_any()
}

/// Keys and what they do.
type KeyRow = (&'static [&'static str], String);

fn figure_keys(texts: &Texts) -> Vec<KeyRow> {
    vec![
        (&["←", "→"], texts.help_left_right()),
        (&["↑", "↓"], texts.help_up_down()),
        (&["Shift", "←→↑↓"], texts.help_shift()),
        (&["Home", "End"], texts.help_home_end()),
        (&["Enter"], texts.help_enter()),
        (&["T"], texts.help_table()),
        (&["Esc"], texts.help_escape()),
        (&["?"], texts.help_question()),
    ]
}

fn map_keys(texts: &Texts) -> Vec<KeyRow> {
    vec![
        (&[" "], texts.help_space()),
        (&["+", "−", "0"], texts.help_zoom()),
        (&["W", "A", "S", "D"], texts.help_move()),
    ]
}

fn mouse(texts: &Texts) -> Vec<(String, String)> {
    vec![
        (texts.help_gesture_hover(), texts.help_hover()),
        (texts.help_gesture_click(), texts.help_click()),
        (texts.help_gesture_drag(), texts.help_drag()),
        (texts.help_gesture_wheel(), texts.help_wheel()),
    ]
}

fn touch(texts: &Texts) -> Vec<(String, String)> {
    vec![
        (texts.help_gesture_tap(), texts.help_tap()),
        (texts.help_gesture_one_finger(), texts.help_one_finger()),
        (texts.help_gesture_two_fingers(), texts.help_two_fingers()),
    ]
}

fn key_group(texts: &Texts, heading: String, rows: Vec<KeyRow>) -> AnyView {
    let keys = |keys: &[&'static str]| keys.iter().map(|key| key_view(texts, key)).collect_view().into_any();
    group(heading, rows.into_iter().map(|(row, does)| (keys(row), does)).collect())
}

fn gesture_group(heading: String, rows: Vec<(String, String)>) -> AnyView {
    group(heading, rows.into_iter().map(|(gesture, does)| (gesture.into_any(), does)).collect())
}

fn group(heading: String, rows: Vec<(AnyView, String)>) -> AnyView {
    let row = |(term, does): (AnyView, String)| view! { <dt>{term}</dt><dd>{does}</dd> }.into_any();
    view! {
        <section>
            <h3>{heading}</h3>
            <dl>{rows.into_iter().map(row).collect_view()}</dl>
        </section>
    }
    .into_any()
}

/// A key as it is printed. Screen readers do not say signs and arrows reliably, so those have a word as well.
fn key_view(texts: &Texts, key: &'static str) -> AnyView {
    let word = match key {
        "←" => texts.key_left(),
        "→" => texts.key_right(),
        "↑" => texts.key_up(),
        "↓" => texts.key_down(),
        "+" => texts.key_plus(),
        "−" => texts.key_minus(),
        "?" => texts.key_question(),
        "←→↑↓" => return view! { <kbd>{texts.key_arrow()}</kbd> }.into_any(),
        " " => return view! { <kbd>{texts.key_space()}</kbd> }.into_any(),
        _ => return view! { <kbd>{key}</kbd> }.into_any(),
    };
    view! {
        <kbd>
            <span aria-hidden="true">{key}</span>
            <span class="visually-hidden">{word}</span>
        </kbd>
    }
    .into_any()
}
