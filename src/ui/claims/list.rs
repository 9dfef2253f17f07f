//! Every claim as a step: verdict, claim, what the data says; the chosen one shows what decides it.

use super::verdict::VerdictMark;
use super::{choose, open_addressed, told};
use crate::data::{ClaimId, ClusterId, Dataset, SourceId};
use crate::scene::Hit;
use crate::state::Panel;
use crate::state::query::fragment_of_claim;
use crate::story::ClaimCheck;
use crate::ui::Atlas;
use crate::ui::address::Address;
use crate::ui::disclosure::disclosure;
use crate::ui::glyph::Glyph;
use crate::ui::hover::Hovered;
use crate::ui::map::MapControl;
use crate::ui::run::run_view;
use crate::ui::sources::source_link;
use crate::words::{self, ClaimWords, Run};
use leptos::prelude::*;

/// The section of the claims.
#[component]
pub fn Claims() -> impl IntoView {
    let atlas = Atlas::expect();
    let control = MapControl::expect();
    open_addressed(atlas, control);
    let title = atlas.checks.with_value(|checks| words::claims_title(atlas.language(), checks));
    let steps: Vec<AnyView> = atlas
        .checks
        .with_value(|checks| checks.iter().map(|check| check.claim).collect::<Vec<_>>())
        .into_iter()
        .filter_map(|claim| told(atlas, claim))
        .map(|(check, words)| step_view(atlas, control, check, words))
        .collect();
    view! {
        <section class="wrap section" id="claims" aria-labelledby="claims-title">
            <h2 class="section-title" id="claims-title">{title}</h2>
            <p class="section-note">{atlas.texts().claims_note()}</p>
            <ol class="claims">{steps}</ol>
        </section>
    }
    .into_any()
}

fn step_view(atlas: Atlas, control: MapControl, check: ClaimCheck, words: ClaimWords) -> AnyView {
    let claim = check.claim;
    let chosen = atlas.slice(move |state| state.claim == Some(claim));
    let id = fragment_of_claim(&words.key);
    let evidence_id = format!("evidence-{}", words.key);
    let show = (!check.lit.is_empty()).then(|| show_button(atlas, control, claim, check.lit.len(), &words.claim));
    let (place, used) = (id.clone(), words.used.clone());
    let lacks = words.lacks.clone().into_iter().map(|lack| view! { <p>{lack}</p> }.into_any()).collect::<Vec<_>>();
    let lacks = (!lacks.is_empty()).then(|| fact(atlas.texts().claim_lacks(), lacks.into_any()));
    let parts = words.parts.clone().map(|parts| view! { <span class="claim-parts">{parts}</span> }.into_any());
    // Chips and sources are many; only the chosen claim has them, and the address that leads to it.
    let rows = move || chosen.get().then(|| (rows_view(atlas, &check), link_view(place.clone())).into_any());
    view! {
        <li class="claim" class:is-chosen=move || chosen.get() id=id>
            <button
                type="button"
                class="claim-step"
                aria-expanded=move || chosen.get().to_string()
                aria-controls=evidence_id.clone()
                on:click=move |_| {
                    if !chosen.get_untracked() {
                        choose(atlas, control, claim);
                    } else if atlas.leave_claim() {
                        atlas.announcer.hush();
                    }
                }
            >
                <span class="claim-verdict">
                    <VerdictMark verdict=words.verdict />
                    {parts}
                </span>
                <span class="claim-text">{words.claim.clone()}</span>
            </button>
            <div class="claim-answer">
                <div class="claim-says">{sentences(words.says)}</div>
                <div class="claim-show">{show}</div>
            </div>
            <div class="claim-evidence" id=evidence_id>
                {lacks}
                {fact(atlas.texts().claim_used(), view! { <p>{used}</p> }.into_any())}
                {move || rows()}
            </div>
        </li>
    }
    .into_any()
}

/// Sentences with their figures stressed.
pub fn sentences(sentences: Vec<Vec<Run>>) -> AnyView {
    let sentence = |runs: Vec<Run>| view! { <p>{runs.into_iter().map(run_view).collect::<Vec<_>>()}</p> }.into_any();
    sentences.into_iter().map(sentence).collect::<Vec<_>>().into_any()
}

fn fact(heading: String, content: AnyView) -> AnyView {
    view! {
        <div class="claim-fact">
            <h3>{heading}</h3>
            <div>{content}</div>
        </div>
    }
    .into_any()
}

/// Chooses the claim and brings the map into view, with the keyboard at the claim's step there.
fn show_button(atlas: Atlas, control: MapControl, claim: ClaimId, lit: usize, text: &str) -> AnyView {
    let spoken = words::show_rows_spoken(atlas.language(), lit, text);
    view! {
        <button
            type="button"
            class="link"
            aria-label=spoken
            on:click=move |_| {
                choose(atlas, control, claim);
                super::step::show();
            }
        >
            {words::show_rows(atlas.language(), lit)}
        </button>
    }
    .into_any()
}

/// What is lit, to be hovered and pinned as elsewhere, and every source of the rows used.
fn rows_view(atlas: Atlas, check: &ClaimCheck) -> AnyView {
    let data = atlas.data();
    let chips: Vec<_> = check.lit.iter().map(|cluster| chip(atlas, *cluster)).collect();
    let sources: Vec<_> = check.sources.iter().map(|source| source_view(&data, *source)).collect();
    let heading = words::sources_count(atlas.language(), sources.len());
    let texts = atlas.texts();
    let chips = (!chips.is_empty()).then(|| view! { <ul class="claim-rows">{chips}</ul> }.into_any());
    let lit = chips.map(|chips| fact(texts.claim_lit(), chips));
    view! {
        {lit}
        <div class="claim-fact">
            <h3>{texts.claim_read_in()}</h3>
            {disclosure(
                atlas,
                Panel::ClaimSources,
                "claim-sources",
                heading.into_any(),
                view! { <ul>{sources}</ul> }.into_any(),
            )}
        </div>
    }
    .into_any()
}

/// The address of all that is shown, with the claim's place in the page.
fn link_view(place: String) -> AnyView {
    let query = Address::expect().query;
    view! {
        <p class="claim-link">
            <a href=move || format!("?{}#{place}", query.get())>{Atlas::expect().texts().claim_link()}</a>
        </p>
    }
    .into_any()
}

fn chip(atlas: Atlas, cluster: ClusterId) -> AnyView {
    let hit = Hit::Cluster(cluster);
    let (edition, pair) = atlas.state.with_untracked(|state| (ClaimCheck::SHOWN, state.pair));
    let row = words::crowd_row(atlas.language(), &atlas.data(), edition, pair, cluster);
    let pinned = Memo::new(move |_| atlas.is_open(cluster));
    // The chip names the cluster where the reader looks: no tooltip over it.
    let enter = move || atlas.hover.enter(Hovered::in_view(hit));
    view! {
        <li>
            <button
                type="button"
                class:is-lit=move || atlas.lit() == Some(hit)
                aria-pressed=move || pinned.get().to_string()
                on:pointerenter=move |_| enter()
                on:pointerleave=move |_| atlas.hover.leave()
                on:focus=move |_| enter()
                on:blur=move |_| atlas.hover.leave()
                on:click=move |_| atlas.choose(hit, None)
            >
                <Glyph form=row.mark.form evidence=row.mark.evidence />
                <span class="rank">{row.rank}</span>
                {row.name}
            </button>
        </li>
    }
    .into_any()
}

fn source_view(data: &Dataset, source: SourceId) -> AnyView {
    let source = data.source(source);
    let from = words::source_line(source);
    view! {
        <li>
            {source_link(&source.title, &source.url)}
            " "
            <span class="from" lang="">{from}</span>
        </li>
    }
    .into_any()
}
