//! Which economies are drawn beside the pair in the counts by edition.

use super::Atlas;
use super::glyph::{CloseMark, Glyph};
use crate::data::EconomyId;
use crate::scene::MarkForm;
use crate::state::{Action, ViewState};
use crate::words;
use leptos::html::Select;
use leptos::prelude::*;

/// A chip with a button that removes it for each economy, and a menu that adds one while there is room.
#[component]
pub fn Further() -> impl IntoView {
    let atlas = Atlas::expect();
    let economies = atlas.slice(|state| state.drawn().split_off(2));
    let choices = Memo::new(move |_| atlas.charts.with(|state| words::further_choices(&atlas.data(), state)));
    let menu = NodeRef::<Select>::new();
    let is_full = move || economies.with(Vec::len) >= ViewState::MAX_FURTHER;
    let chips = move || economies.get().into_iter().map(|economy| view! { <Chip economy menu /> }).collect_view();
    let options = move || {
        let first = view! { <option value="">{atlas.texts().further_add()}</option> }.into_any();
        let option =
            |(id, name): (EconomyId, String)| view! { <option value=id.index().to_string()>{name}</option> }.into_any();
        std::iter::once(first).chain(choices.get().into_iter().map(option)).collect_view()
    };
    let add = move |event| {
        let index: Option<usize> = event_target_value(&event).parse().ok();
        let chosen =
            choices.with_untracked(|all| all.iter().map(|choice| choice.0).find(|id| Some(id.index()) == index));
        // The menu adds and keeps nothing; the next entry in the place of the chosen one would else stand as chosen.
        if let Some(menu) = menu.get_untracked() {
            menu.set_value("");
        }
        if let Some(economy) = chosen {
            atlas.dispatch(Action::ToggleFurther(economy));
        }
    };
    let reason = format!("further-full-{}", super::unique_number());
    let described_by = reason.clone();
    view! {
        <div class="further" role="group" aria-label=atlas.texts().further_heading()>
            {chips}
            <span class="quiet-menu">
                <select
                    node_ref=menu
                    aria-label=atlas.texts().further_add()
                    aria-describedby=move || is_full().then(|| described_by.clone())
                    disabled=is_full
                    on:change=add
                >
                    {options}
                </select>
            </span>
            <span id=reason class="further-full" hidden=move || !is_full()>{words::further_full(atlas.language())}</span>
        </div>
    }
    .into_any()
}

/// A drawn economy and the button that removes it.
#[component]
fn Chip(
    economy: EconomyId,
    /// Takes the focus once the chip is gone.
    menu: NodeRef<Select>,
) -> impl IntoView {
    let atlas = Atlas::expect();
    let data = atlas.data();
    let remove = words::remove_economy(atlas.language(), &data, economy);
    // The button goes with its chip. The menu can take the focus once it is no longer disabled.
    let remove_chip = move || {
        atlas.dispatch(Action::ToggleFurther(economy));
        request_animation_frame(move || {
            if let Some(menu) = menu.try_get_untracked().flatten() {
                let _ = menu.focus();
            }
        });
    };
    view! {
        <span class="further-chip">
            <Glyph form=MarkForm::Ring />
            {words::economy_name(atlas.language(), data.economy(economy))}
            <button
                type="button"
                class="close"
                aria-label=remove.clone()
                title=remove
                on:click=move |_| remove_chip()
            >
                <CloseMark />
            </button>
        </span>
    }
    .into_any()
}
