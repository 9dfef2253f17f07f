//! What an edition is: lede, notes of method, captions.

use super::names::{economy_in_sentence, economy_name};
use super::run::{Run, Side};
use crate::data::{Dataset, Edition, Method};
use crate::language::Language;
use crate::state::Pair;

/// The paragraph under the headline: what a cluster is, and what the edition ranks by.
#[must_use]
pub fn lede(language: Language, edition: Edition) -> String {
    match edition.method() {
        Method::Patents => format!(
            "A cluster is a place where inventors crowd together. WIPO ranked the 100 largest by international patent \
             applications alone; this is its {edition} list."
        ),
        Method::PatentsAndPublications => format!(
            "A cluster is a place where inventors and scientists crowd together. WIPO ranks the 100 largest by \
             international patent applications and research papers; this is its {edition} list."
        ),
        Method::WithVentureCapital => format!(
            "A cluster is a place where inventors, scientists and investors crowd together. WIPO ranks the 100 \
             largest by international patent applications, research papers and venture capital deals; this is its \
             {edition} list."
        ),
    }
}

/// The note at the edition line: the chosen edition's own method where it differs, otherwise the next break.
#[must_use]
pub fn edition_note(language: Language, chosen: Edition) -> String {
    let first_with_deals = Edition::all().find(|edition| edition.method() == Method::WithVentureCapital);
    match (chosen.method(), first_with_deals) {
        (Method::Patents, _) => format!("{chosen}: patents only"),
        (Method::PatentsAndPublications, Some(break_at)) => format!("{break_at}: new method"),
        (Method::PatentsAndPublications, None) | (Method::WithVentureCapital, _) => format!("{chosen}: new method"),
    }
}

/// What the figures of the edition line count: `clusters of China and the United States`, the names coloured.
#[must_use]
pub fn edition_caption(language: Language, data: &Dataset, pair: Pair) -> Vec<Run> {
    let article = |economy| if economy_in_sentence(language, economy).starts_with("the ") { "the " } else { "" };
    let (a, b) = (data.economy(pair.a), data.economy(pair.b));
    vec![
        Run::text(format!("clusters of {}", article(a))),
        Run::Count { side: Side::A, text: economy_name(language, a) },
        Run::text(format!(" and {}", article(b))),
        Run::Count { side: Side::B, text: economy_name(language, b) },
    ]
}

/// The method of an edition, as the chart of counts names it.
#[must_use]
pub fn method_name(language: Language, method: Method) -> &'static str {
    match method {
        Method::Patents => "patents only",
        Method::PatentsAndPublications => "patents and papers",
        Method::WithVentureCapital => "+ venture capital",
    }
}

/// For an edition that cannot be chosen.
#[must_use]
pub fn no_count_found(language: Language) -> &'static str {
    "No open count found"
}
