//! What a pinned card says, as a value.

use super::cells::{grade_words, missing_words};
use super::grammar::{as_sentence, capitalised, listed, percent, signed_as_published};
use super::labels::NOT_IN_OPEN_SOURCES;
use super::names::{cluster_name, economies_line, economy_name, economy_remark, possessive};
use super::run::Run;
use super::tooltip::{figures_row, mark_of, standing};
use crate::data::{Cluster, ClusterId, Dataset, Edition, Grade, Known, Missing, PreviousRank, Ranking, SourceId};
use crate::language::Language;
use crate::scale::decimal;
use crate::scene::MarkStyle;
use crate::state::Pair;
use crate::stats::{RankChange, Share, rank_change, share_of_output};

/// A card from top to bottom.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The cluster's mark.
    pub mark: MarkStyle,
    /// The rank, large at the top.
    pub rank: Option<u16>,
    /// Name of the cluster.
    pub title: String,
    /// `China · upper middle income`.
    pub subtitle: String,
    /// Where it stands, in words: `Rank 3, up 1 since 2023`.
    pub standing: Vec<Run>,
    /// Rank before, share, applications, publications, growth: always these five.
    pub rows: [CardRow; 5],
    /// Remarks of the tables, as sentences.
    pub notes: Vec<String>,
    /// `Stated by 5 sources`; `None` where the edition has no row for the cluster.
    pub stated: Option<String>,
    /// The grade in words.
    pub grade: Option<&'static str>,
    /// Everything read for the card's rows, without repetition.
    pub sources: Vec<SourceEntry>,
}

/// A value with its label and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// What it is.
    pub label: String,
    /// The value, or [`NOT_IN_OPEN_SOURCES`].
    pub value: String,
    /// Edition of the value, or its change; empty for missing values.
    pub detail: String,
    /// Whether there is a value.
    pub known: bool,
}

/// A source as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceEntry {
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Date as printed; empty when none is.
    pub date: String,
    /// Where it was read.
    pub url: String,
}

/// The card of a cluster in an edition.
#[must_use]
pub fn card(language: Language, data: &Dataset, edition: Edition, id: ClusterId, pair: Pair) -> Card {
    let cluster = data.cluster(id);
    let row = data.ranking(edition, id);
    Card {
        mark: mark_of(data, id, row, pair),
        rank: row.and_then(Ranking::rank),
        title: cluster_name(language, cluster),
        subtitle: subtitle(language, data, cluster, edition),
        standing: standing(language, row, edition),
        rows: rows(language, data, edition, id, row),
        notes: notes(language, data, edition, cluster, row),
        stated: row.map(|row| stated(language, row)),
        grade: row.map(|row| grade_words(language, row.provenance.grade)),
        sources: sources(language, data, edition, id, row),
    }
}

fn subtitle(language: Language, data: &Dataset, cluster: &Cluster, edition: Edition) -> String {
    let economies = economies_line(language, data, cluster);
    let income = data.economy(cluster.economy()).income_in(edition);
    income.map_or_else(|| economies.clone(), |income| format!("{economies} · {}", income.name().to_ascii_lowercase()))
}

fn rows(language: Language, data: &Dataset, edition: Edition, id: ClusterId, row: Option<&Ranking>) -> [CardRow; 5] {
    let figures = figures_row(data, edition, id);
    let figure = |label: &str, of: fn(&Ranking) -> Known<f64>| {
        let value = figures.and_then(|row| of(row).value().map(|value| (decimal(value, 0), row.edition.to_string())));
        CardRow::new(label, value)
    };
    [
        rank_before(language, edition, row),
        CardRow::new("Share of world output", row.and_then(|_| share(language, share_of_output(data, edition, id)))),
        figure("Patent applications (PCT)", |row| row.pct_applications),
        figure("Research papers", |row| row.publications),
        CardRow::new(
            "Growth",
            row.and_then(|row| row.growth_pct.value()).map(|growth| growth_since(language, growth, edition)),
        ),
    ]
}

impl CardRow {
    fn new(label: impl Into<String>, value: Option<(String, String)>) -> Self {
        let known = value.is_some();
        let (value, detail) = value.unwrap_or_else(|| (NOT_IN_OPEN_SOURCES.to_owned(), String::new()));
        Self { label: label.into(), value, detail, known }
    }
}

fn rank_before(language: Language, edition: Edition, row: Option<&Ranking>) -> CardRow {
    // The 2023 table prints ranks of the year before as WIPO recomputed them.
    let recomputed = if edition == Edition::FIGURES { " (recomputed)" } else { "" };
    let label = edition.previous().map(|before| format!("Rank {before}{recomputed}"));
    let Some(label) = label else {
        return CardRow { value: "no earlier edition".to_owned(), ..CardRow::new("Rank before", None) };
    };
    let value = row.and_then(|row| match row.previous_rank {
        Known::Value(PreviousRank::Rank(rank)) => Some((rank.to_string(), change(language, row))),
        Known::Value(PreviousRank::New) => Some(("not ranked".to_owned(), format!("new in {edition}"))),
        Known::Missing(_) => None,
    });
    CardRow::new(label, value)
}

fn change(language: Language, row: &Ranking) -> String {
    match rank_change(row) {
        Known::Value(RankChange::Up(ranks)) => format!("up {ranks}"),
        Known::Value(RankChange::Down(ranks)) => format!("down {ranks}"),
        Known::Value(RankChange::Same) => "same".to_owned(),
        Known::Missing(Missing::MethodChanged) => missing_words(language, Missing::MethodChanged).to_owned(),
        Known::Value(RankChange::New) | Known::Missing(_) => String::new(),
    }
}

fn share(language: Language, share: Share) -> Option<(String, String)> {
    match share {
        Share::Exact { percent: value, edition } => Some((percent(language, value, 1), edition.to_string())),
        Share::AtMost { percent: value, edition } => {
            Some((format!("≤ {}", percent(language, value, 1)), edition.to_string()))
        }
        Share::Unknown => None,
    }
}

fn growth_since(language: Language, growth: f64, edition: Edition) -> (String, String) {
    let span = edition.previous().map_or_else(|| edition.to_string(), |before| format!("{before}–{edition}"));
    (format!("{}\u{2009}%", signed_as_published(growth)), span)
}

/// The remarks of the row and of its economy's count, the economies it reaches into unless a remark tells them, and
/// what an asterisk stands for.
fn notes(
    language: Language,
    data: &Dataset,
    edition: Edition,
    cluster: &Cluster,
    row: Option<&Ranking>,
) -> Vec<String> {
    let economy = data.economy(cluster.economy());
    let own = row.and_then(|row| row.provenance.note.as_deref());
    let count = row.and_then(|_| data.count(edition, cluster.economy()));
    let of_count = count.and_then(|count| Some((count.clusters, count.note.as_deref()?)));
    let of_count = of_count.filter(|(_, note)| own != Some(*note)).map(|(clusters, note)| {
        as_sentence(&format!("{} count of {clusters}: {note}", capitalised(&possessive(language, economy))))
    });
    let is_told = own.is_some_and(|note| note.contains("reaches into"));
    let across = cluster.economies.get(1..).filter(|others| !others.is_empty() && !is_told).map(|others| {
        let names: Vec<_> = others.iter().map(|id| economy_name(language, data.economy(*id))).collect();
        format!("Reaches into {}; counted for {}.", listed(language, &names), economy_name(language, economy))
    });
    let asterisk = economy_remark(language, economy);
    own.map(as_sentence).into_iter().chain(across).chain(of_count).chain(asterisk).collect()
}

fn stated(language: Language, row: &Ranking) -> String {
    let sources = super::grammar::n_sources(language, row.provenance.sources.len());
    match row.provenance.grade {
        Grade::Derived => format!("Follows from {sources}"),
        Grade::PublishedTable | Grade::TwoSources | Grade::OneSource | Grade::OwnTable => {
            format!("Stated by {sources}")
        }
    }
}

/// The sources of the row, then those of the figures when another edition lends them.
fn sources(
    language: Language,
    data: &Dataset,
    edition: Edition,
    id: ClusterId,
    row: Option<&Ranking>,
) -> Vec<SourceEntry> {
    let lent = row.and_then(|_| match share_of_output(data, edition, id) {
        Share::Exact { edition: lender, .. } | Share::AtMost { edition: lender, .. } => data.ranking(lender, id),
        Share::Unknown => None,
    });
    let rows = [row, figures_row(data, edition, id), lent];
    let mut seen: Vec<SourceId> = Vec::new();
    for source in rows.into_iter().flatten().flat_map(|row| &row.provenance.sources) {
        if !seen.contains(source) {
            seen.push(*source);
        }
    }
    seen.into_iter().map(|id| entry(language, data, id)).collect()
}

fn entry(language: Language, data: &Dataset, id: SourceId) -> SourceEntry {
    let source = data.source(id);
    SourceEntry {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        date: source.date.clone(),
        url: source.url.clone(),
    }
}
