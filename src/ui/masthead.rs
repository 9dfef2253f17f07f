//! Top bar, headline, edition line.

use super::Atlas;
use super::address::{AddressNotice, ViewActions};
use super::edition_line::EditionLine;
use super::help::HelpButton;
use super::language::{LanguageMenu, Spoken};
use super::run::run_view;
use super::search::Search;
use super::theme::ThemeButton;
use crate::words;
use leptos::prelude::*;

/// The bar: name, search, help, language, theme.
#[component]
pub fn Bar() -> impl IntoView {
    view! {
        <div class="bar">
            <Spoken>
                <Logo />
                <span class="bar-space"></span>
                <Search />
                <HelpButton />
            </Spoken>
            <LanguageMenu />
            <Spoken>
                <ThemeButton />
                <ViewActions />
            </Spoken>
        </div>
        <Spoken>
            <AddressNotice />
        </Spoken>
    }
    .into_any()
}

#[component]
fn Logo() -> impl IntoView {
    view! {
        <span class="logo">
            <svg width="32" height="16" viewBox="0 0 32 16" aria-hidden="true" class="glyph">
                <circle class="a stated" cx="8" cy="8" r="7" />
                <rect class="b stated" x="19" y="2" width="12" height="12" rx="1.5" />
            </svg>
            <span class="logo-word">{Atlas::expect().texts().page_title()}</span>
        </span>
    }
}

/// The head of the page: its first sentence is computed and is the title of all charts below.
#[component]
pub fn Masthead() -> impl IntoView {
    let atlas = Atlas::expect();
    let subject = atlas.slice(|state| (state.edition, state.pair));
    let headline = move || {
        let (edition, pair) = subject.get();
        words::headline(atlas.language(), &atlas.data(), edition, pair).runs.into_iter().map(run_view).collect_view()
    };
    view! {
        <div class="masthead">
            <div>
                <h1 class="headline">{move || headline()}</h1>
                <p class="lede">{move || words::lede(atlas.language(), &atlas.data(), subject.get().0)}</p>
            </div>
            <EditionLine />
        </div>
    }
    .into_any()
}
