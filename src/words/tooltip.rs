//! What a tooltip says, as a value.

use super::cells::{provenance_line, share_phrase};
use super::findings::counts_known;
use super::grammar::{
    as_sentence, capitalised, n_clusters, n_economies, n_sources, number_word, sentences, signed_as_published,
};
use super::key::colour_key;
use super::names::{cluster_name, economies_line, economy_name, level_name};
use super::run::{Run, plain, runs};
use crate::data::{
    ClusterId, CountBasis, Dataset, EconomyCount, EconomyId, Edition, Grade, IncomeLevel, Known, Listing, Ranking,
};
use crate::language::Language;
use crate::scene::{Evidence, Hit, MarkForm, MarkStyle};
use crate::state::Pair;
use crate::stats::{
    Comparable, RankBefore, RankChange, compares_with_recomputed_ranks, count_change, level_count, rank_before,
    rank_change, share_of_output,
};

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
    /// Everything it says, for screen readers: every part a sentence.
    #[must_use]
    pub fn spoken(&self, language: Language) -> String {
        let lines = self.lines.iter().map(|line| plain(line));
        let parts = [self.title.clone(), self.subtitle.clone()].into_iter().chain(lines).chain(self.sources.clone());
        let parts = parts.map(|part| part.trim_end_matches(['.', '。']).to_owned()).filter(|part| !part.is_empty());
        sentences(language, parts.map(|part| language.texts().spoken_part(part)))
    }
}

/// The tooltip of whatever is pointed at.
#[must_use]
pub fn tooltip(language: Language, data: &Dataset, edition: Edition, hit: Hit, pair: Pair) -> Tooltip {
    match hit {
        Hit::Cluster(cluster) => of_cluster(language, data, edition, cluster, pair),
        Hit::Unnamed(economy) => of_unnamed(language, data, edition, economy, pair),
        Hit::Rest => of_rest(language, data, edition, pair),
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
    let lines = [standing(language, data, edition, id)]
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
        sources: row.map(|row| provenance_line(language, data, &row.provenance)),
    }
}

/// The mark of a cluster; empty where the edition has no row for it.
pub(super) fn mark_of(data: &Dataset, id: ClusterId, row: Option<&Ranking>, pair: Pair) -> MarkStyle {
    let evidence = row.map_or(Evidence::Unnamed, |row| row.listing.into());
    MarkStyle { form: pair.form(data.cluster(id).economy()), evidence, alpha: 1.0 }
}

/// Where a cluster stands in an edition: `Rank 2, same as 2023`.
pub(super) fn standing(language: Language, data: &Dataset, edition: Edition, id: ClusterId) -> Vec<Run> {
    let texts = language.texts();
    let row = data.ranking(edition, id);
    runs(&match row.map(|row| (row, row.listing, edition.previous())) {
        None => texts.standing_not_named(edition.year()),
        Some((row, Listing::Ranked(rank), before)) => ranked(language, data, row, rank, before),
        Some((row, Listing::Listed, before)) => listed(language, data, row, before),
        Some((_, Listing::Derived, Some(before))) => texts.standing_derived(before.year(), edition.year()),
        Some((_, Listing::Derived, None)) => texts.not_confirmed(edition.year()),
    })
}

/// The rank, and the change where one is known.
fn ranked(language: Language, data: &Dataset, row: &Ranking, rank: u16, before: Option<Edition>) -> String {
    let texts = language.texts();
    let Some((change, before)) = rank_change(data, row).value().zip(before) else { return texts.standing_ranked(rank) };
    let before = compared_with(language, data, row, before);
    match change {
        RankChange::Up(ranks) => texts.standing_up(rank, ranks, before),
        RankChange::Down(ranks) => texts.standing_down(rank, ranks, before),
        RankChange::Same => texts.standing_same(rank, before),
        RankChange::New => texts.standing_new(rank, row.edition.year()),
    }
}

/// The edition before: `2022 as recomputed by WIPO` where that edition's table compares with ranks other than those
/// published, `2022 as published` beside such rows.
pub(super) fn compared_with(language: Language, data: &Dataset, row: &Ranking, before: Edition) -> String {
    let texts = language.texts();
    match rank_before(data, row.edition, row.cluster) {
        Some(rank) if rank.is_recomputed_in(row.edition) => texts.standing_before_recomputed(before.year()),
        Some(_) if compares_with_recomputed_ranks(data, row.edition) => texts.standing_before_published(before.year()),
        _ => texts.standing_before(before.year()),
    }
}

/// A rank that no source of the row gives, with the one before where there is one.
fn listed(language: Language, data: &Dataset, row: &Ranking, before: Option<Edition>) -> String {
    let (texts, year) = (language.texts(), row.edition.year());
    let own = row.provenance.grade == Grade::OwnTable;
    match (rank_before(data, row.edition, row.cluster), before) {
        (Some(RankBefore::New), _) => texts.standing_listed_new(year, own),
        (Some(known), Some(before)) => match known.rank() {
            Some(rank) => {
                texts.standing_listed_ranked_before(year, own, rank, compared_with(language, data, row, before))
            }
            None => texts.standing_listed(year, own),
        },
        _ => texts.standing_listed(year, own),
    }
}

fn growth_line(language: Language, growth: f64) -> Vec<Run> {
    let texts = language.texts();
    vec![Run::text(texts.growth_of_output(texts.percent_sign(signed_as_published(language, growth))))]
}

/// The row that carries a cluster's applications and publications for an edition: its own, else the published table
/// that stands in for it, as with shares. `None` too where the edition has no row for the cluster.
#[must_use]
pub fn figures_row(data: &Dataset, edition: Edition, cluster: ClusterId) -> Option<&Ranking> {
    data.ranking(edition, cluster)?;
    let with_figures = |edition| {
        data.ranking(edition, cluster).filter(|row| row.pct_applications.is_known() || row.publications.is_known())
    };
    with_figures(edition).or_else(|| with_figures(edition.stand_in()?))
}

fn figure_lines(language: Language, data: &Dataset, edition: Edition, cluster: ClusterId) -> Vec<Vec<Run>> {
    let Some(row) = figures_row(data, edition, cluster) else { return Vec::new() };
    let (texts, year) = (language.texts(), row.edition.year());
    let share = |share: Known<f64>| share.value().map(|share| language.percent(share, 1));
    let patents = row.pct_applications.value().map(|count| (language.decimal(count, 0), share(row.share_pct)));
    let patents = patents.map(|(count, share)| match share {
        Some(share) => texts.patents_with_share(count, share, year),
        None => texts.patents_without_share(count, year),
    });
    let papers = row.publications.value().map(|count| (language.decimal(count, 0), share(row.share_publications)));
    let papers = papers.map(|(count, share)| match share {
        Some(share) => texts.papers_with_share(count, share, year),
        None => texts.papers_without_share(count, year),
    });
    [patents, papers].into_iter().flatten().map(|line| runs(&line)).collect()
}

fn of_unnamed(language: Language, data: &Dataset, edition: Edition, economy: EconomyId, pair: Pair) -> Tooltip {
    let texts = language.texts();
    let count = data.count(edition, economy);
    let (title, why) = match count {
        Some(count) => (texts.unnamed_of(count.clusters), texts.unnamed_counted()),
        None => (texts.not_named(), texts.unnamed_uncounted(data.is_own(edition))),
    };
    Tooltip {
        mark: MarkStyle { form: pair.form(economy), evidence: Evidence::Unnamed, alpha: 1.0 },
        title,
        subtitle: economy_name(language, data.economy(economy)),
        lines: vec![vec![Run::text(why)]],
        sources: count.map(|count| basis_line(language, count)),
    }
}

fn of_rest(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> Tooltip {
    let texts = language.texts();
    let [.., others] = colour_key(language, data, edition, pair);
    Tooltip {
        mark: MarkStyle { form: MarkForm::Ring, evidence: Evidence::Unnamed, alpha: 1.0 },
        title: texts.unnamed_of(others.count),
        subtitle: others.name,
        lines: vec![vec![Run::text(texts.unnamed_rest(data.is_own(edition)))]],
        sources: None,
    }
}

fn of_count(language: Language, data: &Dataset, edition: Edition, economy: EconomyId, pair: Pair) -> Tooltip {
    let texts = language.texts();
    let count = data.count(edition, economy);
    let mark = MarkStyle { form: pair.form(economy), evidence: Evidence::Stated, alpha: 1.0 };
    let subtitle = texts.of_edition(economy_name(language, data.economy(economy)), edition.year());
    let Some(count) = count else {
        return Tooltip {
            mark: MarkStyle { evidence: Evidence::Unnamed, ..mark },
            title: texts.no_count(),
            subtitle,
            lines: vec![vec![Run::text(counts_known(language, data, edition))]],
            sources: None,
        };
    };
    let since = count_since(language, data, economy, edition).map(|since| vec![Run::text(since)]);
    let note = count.note.as_deref().map(|note| runs(&texts.remark(as_sentence(note))));
    Tooltip {
        mark,
        title: count_title(language, count),
        subtitle,
        lines: since.into_iter().chain(note).collect(),
        sources: Some(basis_line(language, count)),
    }
}

fn of_income(language: Language, data: &Dataset, edition: Edition, level: IncomeLevel) -> Tooltip {
    let texts = language.texts();
    let mark = MarkStyle { form: MarkForm::Ring, evidence: Evidence::Stated, alpha: 1.0 };
    let subtitle = texts.of_edition(level_name(language, level), edition.year());
    let Some(count) = level_count(data, edition, level) else {
        let mark = MarkStyle { evidence: Evidence::Unnamed, ..mark };
        return Tooltip { mark, title: texts.no_count(), subtitle, lines: Vec::new(), sources: None };
    };
    let economies = n_economies(language, count.economies.into());
    let named = n_clusters(language, count.named_only.into());
    let sum = match (count.economies, count.named_only) {
        (0, _) => texts.income_named_alone(named),
        (counts, 0) => texts.income_sum(counts, economies),
        (counts, _) => texts.income_sum_and_named(counts, economies, named),
    };
    let most = (!count.exact).then(|| texts.income_at_most(count.at_most));
    let clusters = n_clusters(language, count.clusters.into());
    let title = if count.exact { clusters } else { texts.at_least_clusters(clusters) };
    let lines = [Some(sum), most].into_iter().flatten().map(|line| vec![Run::text(line)]);
    Tooltip { mark, title, subtitle, lines: lines.collect(), sources: None }
}

fn count_title(language: Language, count: &EconomyCount) -> String {
    let clusters = n_clusters(language, count.clusters.into());
    match count.basis {
        CountBasis::AtLeast => language.texts().at_least_clusters(clusters),
        CountBasis::Stated | CountBasis::Derived => clusters,
    }
}

/// `Two more than in 2023`; nothing where the edition before has no count or another method.
fn count_since(language: Language, data: &Dataset, economy: EconomyId, edition: Edition) -> Option<String> {
    let editions = Comparable::with_previous(edition)?;
    let change = count_change(data, economy, editions).value()?;
    let (texts, before) = (language.texts(), editions.earlier().year());
    let size = u16::try_from(change.unsigned_abs()).unwrap_or(u16::MAX);
    let number = capitalised(&number_word(language, size));
    Some(match change.signum() {
        0 => texts.count_same(before),
        1 => texts.count_more(number, before),
        _ => texts.count_fewer(number, before),
    })
}

/// How a count is supported: `Stated by 4 sources`.
#[must_use]
pub fn basis_line(language: Language, count: &EconomyCount) -> String {
    let (texts, sources) = (language.texts(), n_sources(language, count.sources.len()));
    match count.basis {
        CountBasis::Stated => texts.stated_by_sources(sources),
        CountBasis::Derived => texts.follows_from_stated(sources),
        CountBasis::AtLeast => texts.lower_limit(sources),
    }
}
