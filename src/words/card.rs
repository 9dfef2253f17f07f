//! What a pinned card says, as a value.

use super::cells::{grade_words, missing_words, share_figure};
use super::grammar::{as_clause, as_sentence, capitalised, listed, n_sources, signed_as_published};
use super::names::{cluster_name, economies_line, economy_name, economy_remark, income_of, possessive};
use super::run::{Run, runs};
use super::tooltip::{figures_row, mark_of, standing};
use crate::data::{Cluster, ClusterId, Dataset, Edition, Grade, Known, Missing, Ranking, SourceId};
use crate::language::Language;
use crate::scene::MarkStyle;
use crate::state::Pair;
use crate::stats::{
    RankBefore, RankChange, Share, compares_with_recomputed_ranks, contradicted_rank, rank_before, rank_change,
    share_of_output,
};

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
    pub notes: Vec<Vec<Run>>,
    /// `Stated by 5 sources`; `None` where the edition has no row for the cluster.
    pub stated: Option<String>,
    /// The grade in words.
    pub grade: Option<String>,
    /// Everything read for the card's rows, without repetition.
    pub sources: Vec<SourceEntry>,
}

/// A value with its label and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// What it is.
    pub label: String,
    /// The value, or that it is not in open sources.
    pub value: String,
    /// Edition of the value, or its change; empty for missing values.
    pub detail: String,
    /// Where the value is from, or what other sources say; mostly empty.
    pub remark: String,
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
        standing: standing(language, data, edition, id),
        rows: rows(language, data, edition, id, row),
        notes: notes(language, data, edition, cluster, row),
        stated: row.map(|row| stated(language, row)),
        grade: row.map(|row| grade_words(language, row.provenance.grade)),
        sources: sources(data, edition, id, row),
    }
}

fn subtitle(language: Language, data: &Dataset, cluster: &Cluster, edition: Edition) -> String {
    let economies = economies_line(language, data, cluster);
    match data.economy(cluster.economy()).income_in(edition) {
        Some(income) => language.texts().card_where(economies, income_of(language, income)),
        None => economies,
    }
}

fn rows(language: Language, data: &Dataset, edition: Edition, id: ClusterId, row: Option<&Ranking>) -> [CardRow; 5] {
    let texts = language.texts();
    let figures = figures_row(data, edition, id);
    let missing = &*missing_words(language, data.missing(edition));
    let figure = |label: String, of: fn(&Ranking) -> Known<f64>| {
        let value =
            figures.and_then(|row| of(row).value().map(|value| (language.decimal(value, 0), row.edition.to_string())));
        CardRow::new(missing, label, value)
    };
    let share = row.and_then(|_| share_figure(language, share_of_output(data, edition, id)));
    let growth = row.and_then(|row| row.growth_pct.value()).map(|growth| growth_since(language, growth, edition));
    [
        rank_row(language, data, edition, id, missing),
        CardRow::new(missing, texts.card_share(), share.map(|(share, edition)| (share, edition.to_string()))),
        figure(texts.card_patents(), |row| row.pct_applications),
        figure(texts.card_papers(), |row| row.publications),
        CardRow::new(missing, texts.card_growth(), growth),
    ]
}

impl CardRow {
    /// A row with a value and its detail, or with what is said where there is none.
    fn new(missing: &str, label: String, value: Option<(String, String)>) -> Self {
        let known = value.is_some();
        let (value, detail) = value.unwrap_or_else(|| (missing.to_owned(), String::new()));
        Self { label, value, detail, remark: String::new(), known }
    }

    /// What belongs to the value, in one: for cells and lines that have no room of their own for the remark.
    #[must_use]
    pub fn details(&self, language: Language) -> String {
        match (self.detail.as_str(), self.remark.as_str()) {
            (detail, "") => detail.to_owned(),
            ("", remark) => remark.to_owned(),
            (detail, remark) => language.texts().card_remarks(detail, remark),
        }
    }
}

fn rank_row(language: Language, data: &Dataset, edition: Edition, id: ClusterId, missing: &str) -> CardRow {
    let texts = language.texts();
    let Some(earlier) = edition.previous() else {
        let row = CardRow::new(missing, texts.card_rank_before(), None);
        return CardRow { value: texts.card_no_earlier_edition(), ..row };
    };
    let label = texts.card_rank(earlier.year());
    let Some(before) = rank_before(data, edition, id) else { return CardRow::new(missing, label, None) };
    let value = match before.rank() {
        Some(rank) => (rank.to_string(), change(language, data, edition, id)),
        None => (texts.card_not_ranked(), texts.card_new_in(edition.year())),
    };
    let remark = rank_remark(language, data, [earlier, edition], id, before);
    CardRow { remark, ..CardRow::new(missing, label, Some(value)) }
}

/// Where the rank before is from, if it is no plain published one, and what sources of the edition say otherwise.
fn rank_remark(
    language: Language,
    data: &Dataset,
    [earlier, edition]: [Edition; 2],
    id: ClusterId,
    before: RankBefore,
) -> String {
    let texts = language.texts();
    match (before, contradicted_rank(data, edition, id, before)) {
        (RankBefore::New, _) => String::new(),
        (RankBefore::WorkedOut(_), _) => texts.card_rank_worked_out(),
        (before, _) if before.is_recomputed_in(edition) => texts.card_rank_recomputed(),
        (_, Some(other)) => texts.card_rank_other(edition.year(), other),
        _ if compares_with_recomputed_ranks(data, edition) => texts.card_rank_published(earlier.year()),
        _ => String::new(),
    }
}

fn change(language: Language, data: &Dataset, edition: Edition, id: ClusterId) -> String {
    let texts = language.texts();
    match data.ranking(edition, id).map(|row| rank_change(data, row)) {
        Some(Known::Value(RankChange::Up(ranks))) => texts.change_up(ranks),
        Some(Known::Value(RankChange::Down(ranks))) => texts.change_down(ranks),
        Some(Known::Value(RankChange::Same)) => texts.card_same(),
        Some(Known::Missing(Missing::MethodChanged)) => missing_words(language, Missing::MethodChanged),
        Some(Known::Value(RankChange::New) | Known::Missing(_)) | None => String::new(),
    }
}

fn growth_since(language: Language, growth: f64, edition: Edition) -> (String, String) {
    let span = edition
        .previous()
        .map_or_else(|| edition.to_string(), |before| language.texts().span(before.to_string(), edition.to_string()));
    (language.texts().percent_sign(signed_as_published(language, growth)), span)
}

/// The remarks of the row and of its economy's count, the economies it reaches into unless a remark tells them, and
/// what an asterisk stands for.
fn notes(
    language: Language,
    data: &Dataset,
    edition: Edition,
    cluster: &Cluster,
    row: Option<&Ranking>,
) -> Vec<Vec<Run>> {
    let texts = language.texts();
    let economy = data.economy(cluster.economy());
    let own = row.and_then(|row| row.provenance.note.as_deref());
    let count = row.and_then(|_| data.count(edition, cluster.economy()));
    let of_count = count.and_then(|count| Some((count.clusters, count.note.as_deref()?)));
    let of_count = of_count.filter(|(_, note)| own != Some(*note)).map(|(clusters, note)| {
        texts.remark_of_count(capitalised(&possessive(language, economy)), clusters, as_clause(note))
    });
    // The remarks are in English whatever the page speaks.
    let is_told = own.is_some_and(|note| note.contains("reaches into"));
    let across = cluster.economies.get(1..).filter(|others| !others.is_empty() && !is_told).map(|others| {
        let names: Vec<_> = others.iter().map(|id| economy_name(language, data.economy(*id))).collect();
        texts.card_reaches_into(listed(language, &names), economy_name(language, economy))
    });
    let own = own.map(|note| texts.remark(as_sentence(note)));
    [own, across, of_count, economy_remark(language, economy)].into_iter().flatten().map(|note| runs(&note)).collect()
}

fn stated(language: Language, row: &Ranking) -> String {
    let sources = n_sources(language, row.provenance.sources.len());
    match row.provenance.grade {
        Grade::Derived => language.texts().follows_from_sources(sources),
        Grade::PublishedTable | Grade::TwoSources | Grade::OneSource | Grade::OwnTable => {
            language.texts().stated_by_sources(sources)
        }
    }
}

/// The sources of the row, then those of the figures when another edition lends them, then those of the rank before
/// where the edition before states it.
fn sources(data: &Dataset, edition: Edition, id: ClusterId, row: Option<&Ranking>) -> Vec<SourceEntry> {
    let lent = row.and_then(|_| match share_of_output(data, edition, id) {
        Share::Exact { edition: lender, .. } | Share::AtMost { edition: lender, .. } => data.ranking(lender, id),
        Share::Unknown => None,
    });
    let states_rank_before =
        matches!(rank_before(data, edition, id), Some(RankBefore::Published(_) | RankBefore::WorkedOut(_)));
    let before = edition.previous().filter(|_| states_rank_before).and_then(|before| data.ranking(before, id));
    let rows = [row, figures_row(data, edition, id), lent, before];
    let mut seen: Vec<SourceId> = Vec::new();
    for source in rows.into_iter().flatten().flat_map(|row| &row.provenance.sources) {
        if !seen.contains(source) {
            seen.push(*source);
        }
    }
    seen.into_iter().map(|id| entry(data, id)).collect()
}

fn entry(data: &Dataset, id: SourceId) -> SourceEntry {
    let source = data.source(id);
    SourceEntry {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        date: source.date.clone(),
        url: source.url.clone(),
    }
}
