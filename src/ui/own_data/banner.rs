//! A line above the page that says whose table it shows, with the ways back and on.

use super::panel::{OwnPanel, Stage};
use crate::import::Table;
use crate::ui::announcer::LISTENING;
use crate::ui::shown::Show;
use crate::words;
use leptos::html::Section;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// The line; nothing where the page shows the open data and this browser keeps nothing else.
#[component]
pub fn OwnBanner() -> impl IntoView {
    let panel = OwnPanel::expect();
    let (own, texts) = (panel.own, panel.texts());
    let outcome = RwSignal::new(None::<String>);
    let line = own.shown.with_untracked(|shown| {
        let shown = shown.as_ref()?;
        match &shown.draft.read.as_ref()?.table {
            Table::Ranking(_) => words::own::own_banner(panel.language(), &shown.data),
            Table::Points(_) => {
                let points = words::own::points(panel.language(), shown.points()?.lon_deg.len());
                Some(texts.own_banner_points(points, &*shown.draft.file.name))
            }
        }
    });
    let section = NodeRef::<Section>::new();
    if own.is_turning.try_update_value(std::mem::take) == Some(true) {
        arrive(panel, section, line.clone());
    }
    let is_shown = line.is_some();
    let view = move || match &line {
        Some(line) => own_table(panel, line.clone(), outcome),
        None => kept_table(panel, outcome),
    };
    view! {
        <Show when=move || is_shown || own.kept.with(Option::is_some)>
            <section class="wrap own-banner" node_ref=section tabindex="-1" aria-label=texts.own_banner_name()>
                {view()}
                <p class="own-problem">{move || outcome.get()}</p>
            </section>
        </Show>
    }
    .into_any()
}

/// The atlas has just become another one, by the reader's wish: what the focus was on is gone, and it is told.
fn arrive(panel: OwnPanel, section: NodeRef<Section>, line: Option<String>) {
    let told = line.unwrap_or_else(|| panel.texts().own_back_told());
    set_timeout(move || panel.atlas.announcer.tell(told), LISTENING);
    // At once: later the reader may have gone on.
    request_animation_frame(move || {
        let line = section.try_get_untracked().flatten().map(wasm_bindgen::JsCast::unchecked_into::<HtmlElement>);
        // Without a line, the button that asks for a table: what follows from it is what has just ended.
        let opener = || document().query_selector(".own-open").ok().flatten()?.dyn_into::<HtmlElement>().ok();
        if let Some(next) = line.or_else(opener) {
            // Refused only for an element that left the page.
            let _ = next.focus();
        }
    });
}

fn own_table(panel: OwnPanel, line: String, outcome: RwSignal<Option<String>>) -> AnyView {
    let texts = panel.texts();
    let is_ranking = panel.atlas.data().own_table().is_some();
    let of_ranking = is_ranking.then(|| {
        view! {
            <button type="button" aria-haspopup="dialog" on:click=move |_| panel.open_shown(Stage::Differences)>
                {texts.own_differences()}
            </button>
            <button type="button" aria-haspopup="dialog" on:click=move |_| panel.open_shown(Stage::Review)>
                {texts.own_more_places()}
            </button>
        }
        .into_any()
    });
    let is_kept = Memo::new(move |_| panel.own.shows_kept());
    let kept = move || match panel.own.kept.get() {
        Some(file) if is_kept.get() => Some(texts.own_kept_told(file)),
        other => other.map(|file| texts.own_keeps_other(file)),
    };
    view! {
        <p>{line} " " {move || kept()}</p>
        <div class="own-banner-buttons">
            <button type="button" class="is-first" on:click=move |_| panel.back()>{texts.own_back()}</button>
            {of_ranking}
            <Show when=move || !is_kept.get()>
                <button type="button" on:click=move |_| panel.keep(outcome)>{texts.own_keep()}</button>
            </Show>
            <Show when=move || panel.own.kept.with(Option::is_some)>
                <button type="button" on:click=move |_| panel.forget(outcome)>{texts.own_forget()}</button>
            </Show>
        </div>
    }
    .into_any()
}

fn kept_table(panel: OwnPanel, outcome: RwSignal<Option<String>>) -> AnyView {
    let texts = panel.texts();
    let line = move || panel.own.kept.get().map(|file| texts.own_kept(file));
    view! {
        <p>{move || line()}</p>
        <div class="own-banner-buttons">
            <button type="button" on:click=move |_| panel.open_kept(outcome)>{texts.own_kept_open()}</button>
            <button type="button" on:click=move |_| panel.forget(outcome)>{texts.own_forget()}</button>
        </div>
    }
    .into_any()
}
