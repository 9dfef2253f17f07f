//! Copy link, copy embed code, share, undo, reset: in a row at the end of the bar, in a menu where the bar is narrow.

use super::Address;
use crate::export::embed_code;
use crate::language::Texts;
use crate::platform::{can_share, copy, share};
use crate::ui::Atlas;
use crate::ui::elsewhere::close_elsewhere;
use crate::ui::shown::Show;
use leptos::ev::KeyboardEvent;
use leptos::html::{Button, Div, Input};
use leptos::prelude::*;
use std::time::Duration;
use web_sys::Node;

/// How long the button says that the link was copied.
const COPIED: Duration = Duration::from_secs(2);

/// The buttons. On a narrow page they are a panel that one button opens and closes.
#[component]
pub fn ViewActions() -> impl IntoView {
    let texts = Atlas::expect().texts();
    let open = RwSignal::new(false);
    let area = NodeRef::<Div>::new();
    let opener = NodeRef::<Button>::new();
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            event.prevent_default();
            open.set(false);
            if let Some(opener) = opener.get_untracked() {
                // Refused only for an element that left the page.
                let _ = opener.focus();
            }
        }
    };
    let inside = move |node: &Node| area.get_untracked().is_some_and(|area| area.contains(Some(node)));
    let close = move || {
        if open.get_untracked() {
            open.set(false);
        }
    };
    let on_focus_out = close_elsewhere(inside, close);
    let name = texts.view_actions();
    view! {
        <div
            class="view-actions"
            class:is-open=move || open.get()
            node_ref=area
            on:keydown=on_key
            on:focusout=on_focus_out
        >
            <button
                node_ref=opener
                type="button"
                class="icon-button view-actions-open"
                aria-label=name.clone()
                title=name.clone()
                aria-expanded=move || open.get().to_string()
                aria-controls="view-actions"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">
                    <circle cx="3" cy="9" r="1.7" />
                    <circle cx="9" cy="9" r="1.7" />
                    <circle cx="15" cy="9" r="1.7" />
                </svg>
            </button>
            <div class="view-actions-panel" id="view-actions" role="group" aria-label=name>
                <Link />
                <Back />
            </div>
        </div>
    }
    .into_any()
}

/// Copy link, copy embed code and, where the browser offers it, share.
#[component]
fn Link() -> impl IntoView {
    let (atlas, address) = (Atlas::expect(), Address::expect());
    let texts = atlas.texts();
    view! {
        <CopyButton
            text=Callback::new(move |()| address.link())
            label=texts.copy_link()
            copied=texts.link_copied()
            remark=Texts::link_of_own
            by_hand=texts.copy_by_hand()
        />
        <CopyButton
            text=Callback::new(move |()| embed_code(&address.embed_link(), &address.title()))
            label=texts.copy_embed()
            copied=texts.embed_copied()
            remark=Texts::embed_of_own
            by_hand=texts.copy_embed_by_hand()
        />
        {can_share().then(|| view! {
            <button type="button" on:click=move |_| {
                if let Some(remark) = address.took(texts, Texts::link_of_own) {
                    atlas.announcer.tell(remark);
                }
                share(&address.link());
            }>
                {texts.share_link()}
            </button>
        }.into_any())}
    }
    .into_any()
}

/// Copies a text, or shows it in a field where the browser does not let the page copy.
#[component]
fn CopyButton(
    /// What it copies.
    text: Callback<(), String>,
    /// What it says.
    label: String,
    /// What it says for a while once it has copied.
    copied: String,
    /// What has to be known of it where the page shows a table of the reader's.
    remark: fn(&Texts) -> String,
    /// What stands before the field.
    by_hand: String,
) -> impl IntoView {
    let (atlas, address) = (Atlas::expect(), Address::expect());
    let is_copied = RwSignal::new(false);
    let in_field = RwSignal::new(None::<String>);
    let told = copied.clone();
    let copy_text = move |_| {
        let (texts, text) = (atlas.texts(), text.run(()));
        let (told, by_hand) = (told.clone(), text.clone());
        // The page may have been built anew by the time it is copied.
        copy(&text, move |done| {
            is_copied.try_set(done);
            in_field.try_set((!done).then_some(by_hand));
            let remark = address.took(texts, remark);
            if done {
                atlas.announcer.tell(match remark {
                    Some(remark) => texts.copied_of_own(told, remark),
                    None => told,
                });
                let offer_again = move || {
                    is_copied.try_set(false);
                };
                set_timeout(offer_again, COPIED);
            }
        });
    };
    view! {
        <button type="button" class="copy-button" on:click=copy_text>
            // Both stand in the same place, so that the button keeps its width.
            <span class:is-away=move || is_copied.get()>{label}</span>
            <span class:is-away=move || !is_copied.get()>{copied}</span>
        </button>
        <Show when=move || in_field.with(Option::is_some)>
            <CopyByHand text=in_field label=by_hand.clone() />
        </Show>
    }
    .into_any()
}

/// Undo and reset.
#[component]
fn Back() -> impl IntoView {
    let atlas = Atlas::expect();
    let address = Address::expect();
    let texts = atlas.texts();
    // Not disabled: a button that is would lose the focus, and with it the reader's place.
    let undo_is_off = move || (!address.can_undo.get()).to_string();
    let is_default = atlas.slice(move |state| address.is_default(state));
    view! {
        <button
            type="button"
            title=texts.undo_meaning()
            aria-disabled=move || undo_is_off()
            on:click=move |_| address.undo()
        >
            {texts.undo()}
        </button>
        <button
            type="button"
            title=texts.reset_meaning()
            aria-disabled=move || is_default.get().to_string()
            on:click=move |_| address.reset()
        >
            {texts.reset_view()}
        </button>
    }
    .into_any()
}

/// The text in a field, selected, where the browser does not let the page copy it.
#[component]
fn CopyByHand(
    /// The text; none closes the field.
    text: RwSignal<Option<String>>,
    /// What stands before the field.
    label: String,
) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    Effect::new(move |_| {
        let Some(field) = field.get() else { return };
        // In the next frame the field has its value.
        request_animation_frame(move || {
            // Refused only for an element that left the page.
            let _ = field.focus();
            field.select();
        });
    });
    view! {
        <label class="copy-by-hand">
            <span>{label}</span>
            <input node_ref=field type="text" readonly prop:value=text.get_untracked() on:blur=move |_| text.set(None) />
        </label>
    }
    .into_any()
}
