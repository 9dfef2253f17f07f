//! Claims about where a cluster stands.

use super::case::Case;
use super::{ARTICLE, Finding, Outcome, Reason};
use crate::data::{ClusterId, Dataset, Edition, Method, Ranking};
use crate::stats::{Share, share_of_output};

pub(super) const TOKYO: &str = "tokyo-yokohama";
pub(super) const SHENZHEN: &str = "shenzhen-hong-kong-guangzhou";
pub(super) const BEIJING: &str = "beijing";

/// The ranks the article gives.
const ARTICLE_RANKS: [(&str, u16); 2] = [(SHENZHEN, 2), (BEIJING, 3)];
/// The place the article says Tokyo–Yokohama keeps.
const ARTICLE_FIRST: u16 = 1;
/// How long the article's list is.
const ARTICLE_LIST: u16 = 15;
/// The name in the article's caption.
const ARTICLE_NAME: &str = "Shenzhen–Hong Kong–Guangdong";

pub(super) fn second_and_third(case: &mut Case<'_>) {
    for (key, said) in ARTICLE_RANKS {
        if let Some(cluster) = case.cluster(key) {
            rank(case, ARTICLE, cluster, said);
        }
    }
}

/// To keep a place is to have it in both editions.
pub(super) fn tokyo_first(case: &mut Case<'_>) {
    let Some(tokyo) = case.cluster(TOKYO) else { return };
    rank(case, ARTICLE, tokyo, ARTICLE_FIRST);
    if let Some(editions) = case.with_previous(ARTICLE) {
        rank(case, editions.earlier(), tokyo, ARTICLE_FIRST);
    }
}

/// Whether the published rank is what the article says.
fn rank(case: &mut Case<'_>, edition: Edition, cluster: ClusterId, said: u16) {
    let rank = case.row(edition, cluster).and_then(Ranking::rank);
    case.light(cluster);
    case.part(Finding::Rank { cluster, edition, rank }, Outcome::from_known(rank.map(|rank| rank == said)));
}

/// The list itself is not in the tables. What can be told is whether every one of its ranks is known, so that a reader
/// may compare the two.
pub(super) fn top_fifteen(case: &mut Case<'_>) {
    let edition = ARTICLE;
    let is_listed = |row: &&Ranking| row.rank().is_some_and(|rank| rank <= ARTICLE_LIST);
    let found: Vec<_> = case.data.rankings(edition).filter(is_listed).map(|row| row.cluster).collect();
    for cluster in &found {
        case.row(edition, *cluster);
        case.light(*cluster);
    }
    let complete = (found.len() == usize::from(ARTICLE_LIST)).then_some(true);
    case.part(Finding::FirstRanks { edition, wanted: ARTICLE_LIST, found }, Outcome::from_known(complete));
    case.part(Finding::ArticleList, Outcome::Unknown(Reason::NotInTables));
}

/// Two parts: the name, and that the rank is one by patent applications.
pub(super) fn caption_guangdong(case: &mut Case<'_>) {
    let edition = ARTICLE;
    let Some(cluster) = case.cluster(SHENZHEN) else { return };
    case.row(edition, cluster);
    case.light(cluster);
    let name = Outcome::from_bool(case.data.cluster(cluster).name == ARTICLE_NAME);
    case.part(Finding::Name { cluster }, name);
    let method = edition.method();
    let by_patents = place_by_patents(case.data, Edition::FIGURES, cluster).map(|place| (place, Edition::FIGURES));
    if by_patents.is_some() {
        case.row(Edition::FIGURES, cluster);
    }
    let basis = Outcome::from_bool(method == Method::Patents);
    case.part(Finding::RankBasis { edition, method, cluster, by_patents }, basis);
}

/// A cluster's place by its share of PCT applications alone; none where a cluster without that share could have more,
/// judged by the upper limit of its share of all output.
fn place_by_patents(data: &Dataset, edition: Edition, cluster: ClusterId) -> Option<u16> {
    let own = data.ranking(edition, cluster)?.share_pct.value()?;
    let larger = data.rankings(edition).filter_map(|row| row.share_pct.value()).filter(|share| *share > own).count();
    let is_below = |row: &Ranking| match share_of_output(data, edition, row.cluster) {
        Share::Exact { percent, .. } | Share::AtMost { percent, .. } => percent < own,
        Share::Unknown => false,
    };
    // The unnamed have at most the share of a named one without figures: both stand below the last printed row.
    let mut others = data.rankings(edition).filter(|row| !row.share_pct.is_known()).peekable();
    let is_whole = data.rankings(edition).count() == usize::from(Dataset::RANKED_CLUSTERS);
    let is_certain = (is_whole || others.peek().is_some()) && others.all(is_below);
    is_certain.then(|| u16::try_from(larger + 1).unwrap_or(u16::MAX))
}
