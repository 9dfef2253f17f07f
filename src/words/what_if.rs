//! The what-if ranking: who would be first, who moves, and what the ranks are worth.

use super::grammar::{capitalised, listed, n_clusters, n_ranks, number_word, percent};
use super::names::cluster_name;
use super::scatter::which_rows;
use crate::data::{Dataset, Edition};
use crate::language::Language;
use crate::scale::integer;
use crate::state::{PatentWeight, ViewState};
use crate::stats::{Outputs, Reweighed, Weights};

/// The button that goes back to equal weights.
pub const EQUAL_WEIGHTS: &str = "Back to equal weights";
/// Marks equal weights under the slider.
pub const AS_PUBLISHED: &str = "as published";
/// Under the two ends of the slider.
pub const WEIGHT_ENDS: [&str; 2] = ["publications only", "patents only"];
/// Columns of the table after the rank at the chosen weight.
pub const WHAT_IF_HEADINGS: [&str; 4] = ["Published rank", "Best rank", "Worst rank", "Weighted share, %"];

/// Over the slider: `Weight of patents: 70 %, publications 30 %`.
#[must_use]
pub fn weight_label(language: Language, weight: PatentWeight) -> String {
    let [patents, publications] = percents(language, weight);
    format!("Weight of patents: {patents}, publications {publications}")
}

/// What a screen reader says of the slider: `Patents 70 %, publications 30 %`.
#[must_use]
pub fn weight_spoken(language: Language, weight: PatentWeight) -> String {
    let [patents, publications] = percents(language, weight);
    format!("Patents {patents}, publications {publications}")
}

/// `at 70 % patents`, `at equal weights`.
#[must_use]
pub fn at_weight(language: Language, weight: PatentWeight) -> String {
    if weight == PatentWeight::PUBLISHED {
        "at equal weights".to_owned()
    } else {
        format!("at {} patents", percents(language, weight)[0])
    }
}

fn percents(language: Language, weight: PatentWeight) -> [String; 2] {
    [weight.percent(), weight.of_publications()].map(|weight| percent(language, weight.into(), 0))
}

/// The rows in the order of the state's weight.
fn reweighed(language: Language, outputs: &Outputs, weight: PatentWeight) -> Vec<Reweighed> {
    outputs.reweighed(Weights::of_patents(weight.percent()))
}

/// The title, over all weights: `Weighed otherwise, Shenzhen–Hong Kong–Guangzhou or Beijing would be first`.
#[must_use]
pub fn what_if_title(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    let equal = reweighed(state.language, &outputs, PatentWeight::PUBLISHED);
    let Some(first) = equal.first() else { return "The tables give no shares to be weighed".to_owned() };
    let can_lead = |row: &&Reweighed| outputs.rank_band(row.cluster).is_some_and(|band| band.best == 1);
    let others: Vec<_> = equal.iter().skip(1).filter(can_lead).map(|row| name(state.language, data, row)).collect();
    let among = match outputs.rows.len() {
        _ if outputs.lead_the_rest() => String::new(),
        rows => format!(" of the {rows} with both figures"),
    };
    match others.as_slice() {
        [] => format!("{} is first{among} whatever the weights", name(state.language, data, first)),
        [one] => format!("Weighed otherwise, {one} would be first{among}"),
        [one, other] => format!("Weighed otherwise, {one} or {other} would be first{among}"),
        more => {
            let clusters = number_word(state.language, u16::try_from(more.len() + 1).unwrap_or(u16::MAX));
            format!("{} clusters are first{among} at some weight", capitalised(&clusters))
        }
    }
}

fn name(language: Language, data: &Dataset, row: &Reweighed) -> String {
    cluster_name(language, data.cluster(row.cluster))
}

/// What stands in the figure's place where counts cannot be made shares.
#[must_use]
pub fn what_if_empty(language: Language) -> &'static str {
    "Without shares of the world nothing can be weighed."
}

/// How to read the figure.
#[must_use]
pub fn what_if_reading(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    format!(
        "Ranks among {}. Mark: rank at the weights chosen; upright tick: published rank; line: from best to worst rank \
         over all weights.",
        which_rows(state.language, &outputs)
    )
}

/// The table's caption.
#[must_use]
pub fn what_if_caption(language: Language, edition: Edition, weight: PatentWeight) -> String {
    format!("Ranks of the {edition} edition {}", at_weight(language, weight))
}

/// What the weights chosen change: who is first, and the two that rise and fall most.
#[must_use]
pub fn what_if_sentence(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    let rows = reweighed(state.language, &outputs, state.patent_weight);
    let Some(first) = rows.first() else { return what_if_empty(state.language).to_owned() };
    let at = capitalised(&at_weight(state.language, state.patent_weight));
    let moved = rows.iter().filter(|row| change(row) != 0).count();
    if moved == 0 {
        return format!("{at} the order is the published one.");
    }
    let lead = if first.published == Some(1) { "stays" } else { "comes" };
    let clauses = [
        Some(format!("{at}, {} {lead} first", name(state.language, data, first))),
        movers(state.language, data, &rows, "rises", change),
        movers(state.language, data, &rows, "falls", |row| -change(row)),
    ];
    let clauses: Vec<_> = clauses.into_iter().flatten().collect();
    let verb = if moved == 1 { "changes" } else { "change" };
    format!("{}. {moved} of {} {verb}.", clauses.join("; "), n_ranks(state.language, rows.len()))
}

/// Places gained against the published order; 0 for a row without a published rank.
fn change(row: &Reweighed) -> i32 {
    row.published.map_or(0, |published| i32::from(published) - i32::from(row.rank))
}

/// `Seoul rises from 5 to 3 and Nagoya from 15 to 12`: the two that gain most, the first row left out.
fn movers(
    language: Language,
    data: &Dataset,
    rows: &[Reweighed],
    verb: &str,
    gain: fn(&Reweighed) -> i32,
) -> Option<String> {
    let mut most: [Option<&Reweighed>; 2] = [None, None];
    for row in rows.iter().skip(1).filter(|row| gain(row) > 0) {
        let gains = |other: Option<&Reweighed>| other.map_or(0, gain);
        if gain(row) > gains(most[0]) {
            most = [Some(row), most[0]];
        } else if gain(row) > gains(most[1]) {
            most[1] = Some(row);
        }
    }
    let clause = |row: &Reweighed, verb: &str| {
        Some(format!("{}{verb} from {} to {}", name(language, data, row), row.published?, row.rank))
    };
    let first = most[0].and_then(|row| clause(row, &format!(" {verb}")));
    let clauses: Vec<_> = first.into_iter().chain(most[1].and_then(|row| clause(row, ""))).collect();
    (!clauses.is_empty()).then(|| listed(language, &clauses))
}

/// The figure in sentences: the order at the weights chosen.
#[must_use]
pub fn what_if_summary(data: &Dataset, state: &ViewState) -> String {
    const TOLD: usize = 10;
    let outputs = Outputs::shown(data, state.edition);
    let rows = reweighed(state.language, &outputs, state.patent_weight);
    let order: Vec<_> =
        rows.iter().take(TOLD).map(|row| format!("{} {}", row.rank, name(state.language, data, row))).collect();
    match order.len() {
        0 => what_if_sentence(data, state),
        told => format!("{} The first {told} are {}.", what_if_sentence(data, state), listed(state.language, &order)),
    }
}

/// What the ranks leave out, and where the world's figures come from.
#[must_use]
pub fn what_if_note(data: &Dataset, state: &ViewState) -> String {
    let outputs = Outputs::shown(data, state.edition);
    let Some(world) = outputs.world.filter(|_| !outputs.rows.is_empty()) else {
        return "Counts of applications and of publications are of different kinds; only shares of the world can be added."
            .to_owned();
    };
    let rest = match usize::from(Dataset::RANKED_CLUSTERS).saturating_sub(outputs.rows.len()) {
        0 => "",
        _ => "Clusters left out could come in between at other weights. ",
    };
    let between = |limits: [f64; 2]| {
        // Limits inwards to whole numbers, as the total is one; contradicting rows leave them in any order.
        let [low, high] = [limits[0].min(limits[1]).ceil(), limits[0].max(limits[1]).floor()];
        format!("{} to {}", integer(low as i64), integer(high as i64))
    };
    format!(
        "{}{rest}The world’s figures are not printed in the sources; rounded shares leave {} applications and {} \
         publications, and the middle is used.",
        equal_order(state.language, &outputs),
        between(world.applications),
        between(world.publications),
    )
}

/// Whether the sum of shares is what the edition is ordered by.
fn equal_order(language: Language, outputs: &Outputs) -> String {
    let equal = reweighed(language, outputs, PatentWeight::PUBLISHED);
    let elsewhere = equal.iter().filter(|row| change(row) != 0).count();
    match elsewhere {
        0 => "WIPO orders by the sum of both shares: equal weights give the published order. ".to_owned(),
        some => format!(
            "WIPO orders by the sum of both shares; at equal weights {some} of {} stand elsewhere than published. ",
            n_clusters(language, equal.len())
        ),
    }
}
