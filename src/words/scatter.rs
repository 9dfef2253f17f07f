//! Patents against publications: who leads in either, how to read the figure, what it leaves out.

use super::grammar::n_clusters;
use super::names::{cluster_name, economy_in_sentence};
use crate::data::{Dataset, Edition, Method};
use crate::language::Language;
use crate::scale::AxisScale;
use crate::scale::integer;
use crate::state::ViewState;
use crate::stats::{Output, Outputs};

/// What is chosen between linear and logarithmic.
pub const AXES: &str = "Scale of both axes";
/// Name of the line where both shares of the world are the same.
pub const EQUAL_SHARES: &str = "equal world shares";
/// Headings of the figures of a cluster: two counts and two shares.
pub const OUTPUT_HEADINGS: [&str; 4] =
    ["PCT applications", "Publications", "Share of applications, %", "Share of publications, %"];

/// Titles of the horizontal and the vertical axis.
#[must_use]
pub fn scatter_axes(language: Language) -> [&'static str; 2] {
    ["international patent applications (PCT) →", "↑ scientific publications"]
}

/// What stands in the figure's place without rows.
#[must_use]
pub fn scatter_empty(language: Language) -> &'static str {
    "No cluster with both figures is in the tables."
}

/// The table's caption.
#[must_use]
pub fn scatter_caption(language: Language, edition: Edition) -> String {
    format!("Patent applications and publications, {edition} edition")
}

/// The two scales the axes can have.
#[must_use]
pub fn scale_name(language: Language, scale: AxisScale) -> &'static str {
    match scale {
        AxisScale::Linear => "Linear",
        AxisScale::Log => "Logarithmic",
    }
}

/// The title: `Tokyo–Yokohama leads in patents, Beijing in papers`. Where clusters left out could be ahead, it says
/// among how many.
#[must_use]
pub fn scatter_title(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    let Some([patents, papers]) = leaders(state.language, &outputs) else {
        return "No cluster has both figures".to_owned();
    };
    let name = |output: &Output| cluster_name(state.language, data.cluster(output.cluster));
    let among = if outputs.lead_the_rest() {
        String::new()
    } else {
        format!("Of {} with both figures, ", n_clusters(state.language, outputs.rows.len()))
    };
    if patents.cluster == papers.cluster {
        format!("{among}{} leads in patents and in papers", name(patents))
    } else {
        format!("{among}{} leads in patents, {} in papers", name(patents), name(papers))
    }
}

/// The cluster with the most applications and that with the most publications.
fn leaders(language: Language, outputs: &Outputs) -> Option<[&Output; 2]> {
    let most = |count: fn(&Output) -> f64| {
        // The first of equals: the better rank.
        outputs.rows.iter().reduce(|best, row| if count(row) > count(best) { row } else { best })
    };
    Some([most(|row| row.applications)?, most(|row| row.publications)?])
}

/// How to read the figure: which clusters, which scales.
#[must_use]
pub fn scatter_reading(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    let scales = match state.axes {
        AxisScale::Linear => "linear",
        AxisScale::Log => "logarithmic",
    };
    match outputs.rows.len() {
        0 => "Patent applications and publications.".to_owned(),
        _ => format!(
            "Patent applications and publications of {}, {scales} scales.",
            which_rows(state.language, &outputs)
        ),
    }
}

/// `the first 35 clusters of the 2023 edition`.
pub(super) fn which_rows(language: Language, outputs: &Outputs) -> String {
    let (rows, edition) = (outputs.rows.len(), outputs.edition);
    match (rows, outputs.is_head) {
        _ if rows == usize::from(Dataset::RANKED_CLUSTERS) => format!("all {rows} clusters of the {edition} edition"),
        (1, _) => format!("the one cluster of the {edition} edition that has both"),
        (_, true) => format!("the first {rows} clusters of the {edition} edition"),
        (_, false) => format!("the {rows} clusters of the {edition} edition that have both"),
    }
}

/// The figure in sentences.
#[must_use]
pub fn scatter_summary(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    let Some([patents, papers]) = leaders(state.language, &outputs) else {
        return scatter_empty(state.language).to_owned();
    };
    let name = |output: &Output| &data.cluster(output.cluster).name;
    let count = |count: f64| integer(count.round() as i64);
    let of = |economy| {
        let rows = outputs.rows.iter().filter(|row| data.cluster(row.cluster).economy() == economy).count();
        format!("{rows} of {}", economy_in_sentence(state.language, data.economy(economy)))
    };
    let shares: Vec<_> = outputs.rows.iter().filter_map(|row| outputs.shares(row)).collect();
    let more = shares.iter().filter(|[patents, papers]| papers > patents).count();
    let line = match shares.len() {
        0 => String::new(),
        all => {
            format!(" The share of the world’s publications is larger than that of applications for {more} of {all}.")
        }
    };
    format!(
        "Chart of {}: {}, {}. {} has the most PCT applications, {}, {} the most publications, {}.{line}",
        which_rows(state.language, &outputs),
        of(state.pair.a),
        of(state.pair.b),
        name(patents),
        count(patents.applications),
        name(papers),
        count(papers.publications),
    )
}

/// What area and line mean, which years are counted, and which clusters are missing.
#[must_use]
pub fn scatter_note(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    if outputs.rows.is_empty() {
        return "Both figures are needed for a mark.".to_owned();
    }
    let drawn = match outputs.world {
        Some(_) => {
            "A mark’s area is its share of world output. Above the dotted line the share of the world’s publications \
             is the larger one, below it that of applications. "
        }
        None => "Marks are of one size: shares of world output are not in the table. ",
    };
    format!(
        "{drawn}{}{}{}",
        years(state.language, outputs.edition),
        coverage(state.language, &outputs),
        instead(state.language, data, state.edition, outputs.edition)
    )
}

/// The years that an edition counts, as far as its sources say.
fn years(language: Language, edition: Edition) -> String {
    // GII 2023 and 2024 state theirs: five years each, publications a year earlier than applications.
    let year = edition.year();
    match year {
        2023 | 2024 => {
            format!("Applications published in {}–{}, publications of {}–{}. ", year - 5, year - 1, year - 6, year - 2)
        }
        _ => String::new(),
    }
}

fn coverage(language: Language, outputs: &Outputs) -> String {
    let (rows, all) = (outputs.rows.len(), usize::from(Dataset::RANKED_CLUSTERS));
    if rows == all {
        String::new()
    } else {
        format!("Open sources give both figures for {rows} of the {all} clusters.")
    }
}

/// Why another edition is shown than the chosen one.
fn instead(language: Language, data: &Dataset, chosen: Edition, shown: Edition) -> String {
    if chosen == shown {
        String::new()
    } else if chosen.method() == Method::PatentsAndPublications {
        match Outputs::of(data, chosen).rows.len() {
            0 => format!(" For {chosen} they give both for none."),
            few => format!(" For {chosen} they give both for {few} only."),
        }
    } else {
        format!(" The {chosen} edition ranks by other figures.")
    }
}
