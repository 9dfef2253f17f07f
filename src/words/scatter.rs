//! Patents against publications: who leads in either, how to read the figure, what it leaves out.

use super::grammar::{n_clusters, sentences};
use super::names::{cluster_in_full, cluster_name, economy_in_sentence};
use crate::data::{Dataset, Edition, Method};
use crate::language::Language;
use crate::scale::AxisScale;
use crate::state::ViewState;
use crate::stats::{Output, Outputs};

/// Headings of the figures of a cluster: two counts and two shares.
#[must_use]
pub fn output_headings(language: Language) -> [String; 4] {
    let texts = language.texts();
    [
        texts.output_applications(),
        texts.output_publications(),
        texts.output_share_applications(),
        texts.output_share_publications(),
    ]
}

/// Titles of the horizontal and the vertical axis.
#[must_use]
pub fn scatter_axes(language: Language) -> [String; 2] {
    [language.texts().scatter_applications_axis(), language.texts().scatter_publications_axis()]
}

/// The two scales the axes can have.
#[must_use]
pub fn scale_name(language: Language, scale: AxisScale) -> String {
    match scale {
        AxisScale::Linear => language.texts().scatter_linear(),
        AxisScale::Log => language.texts().scatter_logarithmic(),
    }
}

/// The title: `Tokyo–Yokohama leads in patents, Beijing in papers`. Where clusters left out could be ahead, it says
/// among how many.
#[must_use]
pub fn scatter_title(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let outputs = Outputs::shown(data, state.edition);
    let Some([patents, papers]) = leaders(&outputs) else { return texts.scatter_title_none() };
    let name = |output: &Output| cluster_name(state.language, data.cluster(output.cluster));
    let finding = if patents.cluster == papers.cluster {
        texts.scatter_title_one(name(patents))
    } else {
        texts.scatter_title_two(name(patents), name(papers))
    };
    if outputs.lead_the_rest() {
        return finding;
    }
    texts.scatter_title_among(n_clusters(state.language, outputs.rows.len()), finding)
}

/// The cluster with the most applications and that with the most publications.
fn leaders(outputs: &Outputs) -> Option<[&Output; 2]> {
    let most = |count: fn(&Output) -> f64| {
        // The first of equals: the better rank.
        outputs.rows.iter().reduce(|best, row| if count(row) > count(best) { row } else { best })
    };
    Some([most(|row| row.applications)?, most(|row| row.publications)?])
}

/// How to read the figure: which clusters, which scales.
#[must_use]
pub fn scatter_reading(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let outputs = Outputs::shown(data, state.edition);
    match outputs.rows.len() {
        0 => texts.scatter_reading_none(),
        _ => texts.scatter_reading(state.axes == AxisScale::Log, which_rows(state.language, &outputs)),
    }
}

/// `the first 35 clusters of the 2023 edition`.
pub(super) fn which_rows(language: Language, outputs: &Outputs) -> String {
    let texts = language.texts();
    let (rows, edition) = (outputs.rows.len(), outputs.edition.year());
    match (rows, outputs.is_head) {
        _ if rows == usize::from(Dataset::RANKED_CLUSTERS) => texts.output_rows_all(rows, edition),
        (1, _) => texts.output_rows_one(edition),
        (_, true) => texts.output_rows_first(rows, edition),
        (_, false) => texts.output_rows_some(rows, edition),
    }
}

/// The figure in sentences.
#[must_use]
pub fn scatter_summary(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let outputs = Outputs::shown(data, state.edition);
    let Some([patents, papers]) = leaders(&outputs) else { return texts.scatter_empty() };
    let name = |output: &Output| cluster_in_full(state.language, data.cluster(output.cluster));
    let count = |count: f64| state.language.integer(count.round() as i64);
    let economy = |economy| economy_in_sentence(state.language, data.economy(economy));
    let rows_of = |economy| outputs.rows.iter().filter(|row| data.cluster(row.cluster).economy() == economy).count();
    let (a, b) = (state.pair.a, state.pair.b);
    let rows = which_rows(state.language, &outputs);
    let summary = texts.scatter_summary(rows, rows_of(a), economy(a), rows_of(b), economy(b));
    let [applications, publications] = [count(patents.applications), count(papers.publications)];
    let leaders = texts.scatter_summary_leaders(name(patents), applications, name(papers), publications);
    let shares: Vec<_> = outputs.rows.iter().filter_map(|row| outputs.shares(row)).collect();
    let more = shares.iter().filter(|[patents, papers]| papers > patents).count();
    let line = (!shares.is_empty()).then(|| texts.scatter_summary_line(more, shares.len()));
    sentences(state.language, [Some(summary), Some(leaders), line].into_iter().flatten())
}

/// What area and line mean, which years are counted, and which clusters are missing.
#[must_use]
pub fn scatter_note(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    let outputs = Outputs::shown(data, state.edition);
    if outputs.rows.is_empty() {
        return texts.scatter_note_none();
    }
    let drawn = if outputs.world.is_some() { texts.scatter_note_area() } else { texts.scatter_note_alike() };
    let parts = [
        Some(drawn),
        years(state.language, outputs.edition),
        coverage(state.language, data, &outputs),
        instead(state.language, data, state.edition, outputs.edition),
    ];
    sentences(state.language, parts.into_iter().flatten())
}

/// The years that an edition counts, as far as its sources say.
fn years(language: Language, edition: Edition) -> Option<String> {
    // GII 2023 and 2024 state theirs: five years each, publications a year earlier than applications.
    let year = edition.year();
    let is_stated = matches!(year, 2023 | 2024);
    is_stated.then(|| language.texts().scatter_note_years(year - 5, year - 1, year - 6, year - 2))
}

fn coverage(language: Language, data: &Dataset, outputs: &Outputs) -> Option<String> {
    let (rows, all) = (outputs.rows.len(), usize::from(Dataset::RANKED_CLUSTERS));
    (rows != all).then(|| language.texts().scatter_note_coverage(data.is_own(outputs.edition), rows, all))
}

/// Why another edition is shown than the chosen one.
fn instead(language: Language, data: &Dataset, chosen: Edition, shown: Edition) -> Option<String> {
    let (texts, year) = (language.texts(), chosen.year());
    if chosen == shown {
        return None;
    }
    if chosen.method() != Method::PatentsAndPublications {
        return Some(texts.scatter_note_instead_method(year));
    }
    let own = data.is_own(chosen) || data.is_own(shown);
    Some(match Outputs::of(data, chosen).rows.len() {
        0 => texts.scatter_note_instead_none(year, own),
        few => texts.scatter_note_instead_few(year, own, few),
    })
}
