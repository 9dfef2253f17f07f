//! What is known, how WIPO ranks, every source, the licence.

use super::Atlas;
use super::take_along::TakeAlong;
use crate::data::Source;
use crate::stats::{Coverage, coverage};
use crate::words;
use leptos::prelude::*;

/// The parts of an edition's 100 clusters as a bar, in the order ranked, listed, derived, unnamed.
#[component]
pub fn CoverageBar(
    /// The parts, tracked.
    #[prop(into)]
    coverage: Signal<Coverage>,
) -> impl IntoView {
    let grow = move |part: fn(Coverage) -> u16| part(coverage.get()).to_string();
    let empty = move |part: fn(Coverage) -> u16| part(coverage.get()) == 0;
    view! {
        <span class="coverage-bar" aria-hidden="true">
            <i class="part-ranked" style:flex-grow=move || grow(|all| all.ranked) hidden=move || empty(|all| all.ranked)></i>
            <i class="part-listed" style:flex-grow=move || grow(|all| all.listed) hidden=move || empty(|all| all.listed)></i>
            <i class="part-derived" style:flex-grow=move || grow(|all| all.derived) hidden=move || empty(|all| all.derived)></i>
            <i class="part-unnamed" style:flex-grow=move || grow(|all| all.unnamed) hidden=move || empty(|all| all.unnamed)></i>
        </span>
    }
}

/// The section about the data.
#[component]
pub fn Sources() -> impl IntoView {
    let atlas = Atlas::expect();
    let edition = atlas.slice(|state| state.edition);
    let known = Memo::new(move |_| coverage(&atlas.data(), edition.get()));
    let key = move || {
        words::coverage_key(atlas.language(), &atlas.data(), edition.get())
            .into_iter()
            .zip(["part-ranked", "part-listed", "part-derived", "part-unnamed"])
            .map(|(text, class)| view! { <li><i class=class aria-hidden="true"></i>{text}</li> }.into_any())
            .collect_view()
    };
    let texts = atlas.texts();
    let notes = words::data_notes(atlas.language(), &atlas.data())
        .into_iter()
        .map(|note| view! { <li>{note}</li> }.into_any())
        .collect_view();
    let method = words::method_points(atlas.language())
        .into_iter()
        .map(|line| view! { <li>{line}</li> }.into_any())
        .collect_view();
    let sources = atlas.data().sources().map(|(_, source)| source_view(source)).collect_view();
    let count = atlas.data().sources().len();
    view! {
        <section class="wrap section" id="data" aria-labelledby="data-title">
            <h2 class="section-title" id="data-title">{texts.data_title()}</h2>
            <div class="data-grid">
                <div>
                    <section>
                        <h3>{texts.data_known()}</h3>
                        <CoverageBar coverage=known />
                        <ul class="coverage-key">{move || key()}</ul>
                        <p class="fine">{move || words::counts_known(atlas.language(), &atlas.data(), edition.get())}</p>
                    </section>
                    <section>
                        <h3>{texts.method_title()}</h3>
                        <ol class="method">{method}</ol>
                    </section>
                    <section>
                        <h3>{texts.notes_title()}</h3>
                        <ol class="method">{notes}</ol>
                    </section>
                </div>
                <div>
                    <section>
                        <h3 id="sources">{texts.sources_title(count)}</h3>
                        <ul class="source-list" tabindex="0" aria-labelledby="sources">{sources}</ul>
                    </section>
                    <TakeAlong />
                    <section>
                        <h3>{texts.licence_title()}</h3>
                        <p class="licence">{texts.licence()}</p>
                    </section>
                </div>
            </div>
        </section>
    }
    .into_any()
}

/// One source: key, title as a link, publisher and date; publishers are named in languages of all kinds, as titles are.
fn source_view(source: &Source) -> AnyView {
    let from = words::source_line(source);
    view! {
        <li id=format!("source-{}", source.key)>
            <span class="key">{source.key.clone()}</span>
            <span>
                {source_link(&source.title, &source.url)}
                " "
                <span class="from" lang="">{from}</span>
            </span>
        </li>
    }
    .into_any()
}

/// A title that leads to what it names; a reader's own table is nowhere on the web. Titles are in languages of all kinds.
pub fn source_link(title: &str, url: &str) -> AnyView {
    let (title, url) = (title.to_owned(), url.to_owned());
    if url.is_empty() {
        return view! { <span lang="">{title}</span> }.into_any();
    }
    view! { <a href=url rel="noopener noreferrer" target="_blank" lang="">{title}</a> }.into_any()
}

/// The foot of the page.
#[component]
pub fn Footer() -> impl IntoView {
    let texts = Atlas::expect().texts();
    view! {
        <footer class="footer">
            <div class="wrap">
                <span>{texts.page_footer()}</span>
                <a href="#map">{texts.back_to_map()}</a>
            </div>
        </footer>
    }
}
