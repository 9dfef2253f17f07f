//! What a tooltip says, as a value.

use super::cells::{provenance_line, share_phrase};
use super::findings::counts_known;
use super::grammar::{as_sentence, n_clusters, n_economies, n_sources, number_word, percent, signed_as_published};
use super::labels::NOT_IN_OPEN_SOURCES;
use super::names::{cluster_name, economies_line, economy_name};
use super::run::{Run, plain};
use crate::data::{
    ClusterId, CountBasis, Dataset, EconomyCount, EconomyId, Edition, IncomeLevel, Known, Listing, PreviousRank,
    Ranking,
};
use crate::language::Language;
use crate::scale::decimal;
use crate::scene::{Evidence, Hit, MarkForm, MarkStyle};
use crate::state::Pair;
use crate::stats::{Comparable, RankChange, count_change, level_count, rank_change, share_of_output};

/// A tooltip from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub struct Tooltip {
    /// The mark before the title.
    pub mark: MarkStyle,
    /// Name of the cluster, or what an unnamed mark or a count is.
    pub title: String,
    /// The economy, or economies.
    pub subtitle: String,
    /// Line by line, each in runs.
    pub lines: Vec<Vec<Run>>,
    /// Grade in words and number of sources; `None` where no row stands behind it.
    pub sources: Option<String>,
}

impl Tooltip {
    /// Everything it says, for screen readers: parts separated by full stops.
    #[must_use]
    pub fn spoken(&self) -> String {
        let lines = self.lines.iter().map(|line| plain(line));
        let parts: Vec<_> = [self.title.clone(), self.subtitle.clone()]
            .into_iter()
            .chain(lines)
            .chain(self.sources.clone())
            .map(|part| part.trim_end_matches('.').to_owned())
            .filter(|part| !part.is_empty())
            .collect();
        format!("{}.", parts.join(". "))
    }
}

/// The tooltip of whatever is pointed at.
#[must_use]
pub fn tooltip(language: Language, data: &Dataset, edition: Edition, hit: Hit, pair: Pair) -> Tooltip {
    match hit {
        Hit::Cluster(cluster) => of_cluster(language, data, edition, cluster, pair),
        Hit::Unnamed(economy) => of_unnamed(language, data, edition, economy, pair),
        Hit::Count(economy, counted_in) => of_count(language, data, counted_in, economy, pair),
        Hit::Income(level, counted_in) => of_income(language, data, counted_in, level),
    }
}

fn of_cluster(language: Language, data: &Dataset, edition: Edition, id: ClusterId, pair: Pair) -> Tooltip {
    let cluster = data.cluster(id);
    let row = data.ranking(edition, id);
    // Without a row in the edition, no figure of another edition may stand in for it.
    let share = row.and_then(|_| share_phrase(language, share_of_output(data, edition, id)));
    let growth = row.and_then(|row| row.growth_pct.value()).map(|growth| growth_line(language, growth));
    let lines = [standing(language, row, edition)]
        .into_iter()
        .chain(share.map(|share| vec![Run::text(share)]))
        .chain(growth)
        .chain(figure_lines(language, data, edition, id))
        .collect();
    Tooltip {
        mark: mark_of(data, id, row, pair),
        title: cluster_name(language, cluster),
        subtitle: economies_line(language, data, cluster),
        lines,
        sources: row.map(|row| provenance_line(language, &row.provenance)),
    }
}

/// The mark of a cluster; empty where the edition has no row for it.
pub(super) fn mark_of(data: &Dataset, id: ClusterId, row: Option<&Ranking>, pair: Pair) -> MarkStyle {
    let evidence = row.map_or(Evidence::Unnamed, |row| row.listing.into());
    MarkStyle { form: pair.form(data.cluster(id).economy()), evidence, alpha: 1.0 }
}

/// Where a cluster stands in an edition: `Rank 2, same as 2023`.
pub(super) fn standing(language: Language, row: Option<&Ranking>, edition: Edition) -> Vec<Run> {
    let Some(row) = row else {
        return vec![Run::text(format!("Not among the clusters named for {edition}"))];
    };
    match (row.listing, edition.previous()) {
        (Listing::Ranked(rank), _) => {
            vec![Run::strong(format!("Rank {rank}")), Run::text(change_phrase(language, row))]
        }
        (Listing::Listed, before) => {
            let missing = format!("Rank {edition} {NOT_IN_OPEN_SOURCES}");
            vec![Run::text(missing + &before.map(|before| rank_before(language, row, before)).unwrap_or_default())]
        }
        (Listing::Derived, Some(before)) => {
            vec![Run::text(format!("In the {before} table; {edition} not confirmed"))]
        }
        (Listing::Derived, None) => vec![Run::text(format!("{edition} not confirmed"))],
    }
}

/// `, same as 2023`, `, up 1 since 2023`, `, new in 2024`; nothing where no change is printed.
fn change_phrase(language: Language, row: &Ranking) -> String {
    let edition = row.edition;
    // The 2023 table prints ranks of the year before as WIPO recomputed them, not as they were published.
    let before = match edition.previous() {
        Some(before) if edition == Edition::FIGURES => format!("{before} as recomputed by WIPO"),
        Some(before) => before.to_string(),
        None => return String::new(),
    };
    match rank_change(row) {
        Known::Value(RankChange::Up(ranks)) => format!(", up {ranks} since {before}"),
        Known::Value(RankChange::Down(ranks)) => format!(", down {ranks} since {before}"),
        Known::Value(RankChange::Same) => format!(", same as {before}"),
        Known::Value(RankChange::New) => format!(", new in {edition}"),
        Known::Missing(_) => String::new(),
    }
}

fn rank_before(language: Language, row: &Ranking, before: Edition) -> String {
    match row.previous_rank {
        Known::Value(PreviousRank::Rank(rank)) => format!("; {rank} in {before}"),
        Known::Value(PreviousRank::New) => format!("; new in {}", row.edition),
        Known::Missing(_) => String::new(),
    }
}

fn growth_line(language: Language, growth: f64) -> Vec<Run> {
    vec![Run::text(format!("Growth {}\u{2009}%", signed_as_published(growth)))]
}

/// The row that carries a cluster's applications and publications for an edition: its own, else the published table
/// that stands in for the current edition, as with shares. `None` too where the edition has no row for the cluster.
pub(super) fn figures_row(data: &Dataset, edition: Edition, cluster: ClusterId) -> Option<&Ranking> {
    data.ranking(edition, cluster)?;
    let with_figures = |edition| {
        data.ranking(edition, cluster).filter(|row| row.pct_applications.is_known() || row.publications.is_known())
    };
    let stand_in = || (edition == Edition::CURRENT).then(|| with_figures(Edition::FIGURES)).flatten();
    with_figures(edition).or_else(stand_in)
}

fn figure_lines(language: Language, data: &Dataset, edition: Edition, cluster: ClusterId) -> Vec<Vec<Run>> {
    let Some(row) = figures_row(data, edition, cluster) else { return Vec::new() };
    let line = |figure: Known<f64>, share: Known<f64>, noun: &str| {
        let share = share.value().map(|share| format!("{}, ", percent(language, share, 1))).unwrap_or_default();
        let rest = format!(" {noun} ({share}{})", row.edition);
        figure.value().map(|figure| vec![Run::strong(decimal(figure, 0)), Run::text(rest)])
    };
    [
        line(row.pct_applications, row.share_pct, "PCT applications"),
        line(row.publications, row.share_publications, "publications"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_unnamed(language: Language, data: &Dataset, edition: Edition, economy: EconomyId, pair: Pair) -> Tooltip {
    let count = data.count(edition, economy);
    Tooltip {
        mark: MarkStyle { form: pair.form(economy), evidence: Evidence::Unnamed, alpha: 1.0 },
        title: count.map_or_else(|| "Not named".to_owned(), |count| format!("One of {}, not named", count.clusters)),
        subtitle: economy_name(language, data.economy(economy)),
        lines: vec![vec![Run::text(if count.is_some() {
            "WIPO counts it; no open source we use names it."
        } else {
            "No open source we use counts its clusters."
        })]],
        sources: count.map(|count| basis_line(language, count)),
    }
}

fn of_count(language: Language, data: &Dataset, edition: Edition, economy: EconomyId, pair: Pair) -> Tooltip {
    let count = data.count(edition, economy);
    let mark = MarkStyle { form: pair.form(economy), evidence: Evidence::Stated, alpha: 1.0 };
    let subtitle = format!("{} · {edition} edition", economy_name(language, data.economy(economy)));
    let Some(count) = count else {
        let title = "No count found".to_owned();
        return Tooltip {
            mark: MarkStyle { evidence: Evidence::Unnamed, ..mark },
            title,
            subtitle,
            lines: vec![vec![Run::text(counts_known(language, data, edition))]],
            sources: None,
        };
    };
    let note = count.note.iter().map(|note| as_sentence(note));
    let lines = count_since(language, data, economy, edition)
        .into_iter()
        .chain(note)
        .map(|line| vec![Run::text(line)])
        .collect();
    Tooltip { mark, title: count_title(language, count), subtitle, lines, sources: Some(basis_line(language, count)) }
}

fn of_income(language: Language, data: &Dataset, edition: Edition, level: IncomeLevel) -> Tooltip {
    let mark = MarkStyle { form: MarkForm::Ring, evidence: Evidence::Stated, alpha: 1.0 };
    let subtitle = format!("{} · {edition} edition", level_name(language, level));
    let Some(count) = level_count(data, edition, level) else {
        let (title, mark) = ("No count found".to_owned(), MarkStyle { evidence: Evidence::Unnamed, ..mark });
        return Tooltip { mark, title, subtitle, lines: Vec::new(), sources: None };
    };
    let limit = if count.exact { "" } else { "At least " };
    let named = match count.named_only {
        0 => String::new(),
        named => format!(", and {} named in economies without a count", n_clusters(language, named.into())),
    };
    let counts = if count.economies == 1 { "count" } else { "sum of the counts" };
    let sum = format!("The {counts} of {}{named}", n_economies(language, count.economies.into()));
    let most = format!("At most {}, as far as the counts of other economies tell", count.at_most);
    let title = format!("{limit}{}", n_clusters(language, count.clusters.into()));
    let lines = [Some(sum), (!count.exact).then_some(most)].into_iter().flatten().map(|line| vec![Run::text(line)]);
    Tooltip { mark, title, subtitle, lines: lines.collect(), sources: None }
}

/// `High-income economies`.
#[must_use]
pub fn level_name(language: Language, level: IncomeLevel) -> &'static str {
    match level {
        IncomeLevel::High => "High-income economies",
        IncomeLevel::Middle => "Middle-income economies",
    }
}

fn count_title(language: Language, count: &EconomyCount) -> String {
    let limit = if count.basis == CountBasis::AtLeast { "At least " } else { "" };
    format!("{limit}{}", n_clusters(language, count.clusters.into()))
}

/// `Two more than in 2023`; nothing where the edition before has no count or another method.
fn count_since(language: Language, data: &Dataset, economy: EconomyId, edition: Edition) -> Option<String> {
    let editions = Comparable::with_previous(edition)?;
    let change = count_change(data, economy, editions).value()?;
    let before = editions.earlier();
    let size = u16::try_from(change.unsigned_abs()).unwrap_or(u16::MAX);
    let words = super::grammar::capitalised(&number_word(language, size));
    Some(match change.signum() {
        0 => format!("As many as in {before}"),
        1 => format!("{words} more than in {before}"),
        _ => format!("{words} fewer than in {before}"),
    })
}

/// How a count is supported: `Stated by 4 sources`.
#[must_use]
pub fn basis_line(language: Language, count: &EconomyCount) -> String {
    let sources = n_sources(language, count.sources.len());
    match count.basis {
        CountBasis::Stated => format!("Stated by {sources}"),
        CountBasis::Derived => format!("Follows from what is stated · {sources}"),
        CountBasis::AtLeast => format!("A lower limit, from named clusters · {sources}"),
    }
}
