//! What the data cannot say of a part of a claim: why it is unknown, or what limits it.

use super::claim_group::group_words;
use super::grammar::{capitalised, listed, number_word, sentences};
use super::names::{economy_in_sentence, name_of_cluster, possessive};
use crate::data::{ClusterId, Dataset, EconomyId, Edition};
use crate::language::Language;
use crate::story::{ARTICLE, Finding, Group, GrowthSample, Outcome, Part, Reason};

/// What the data cannot say of a part; none where nothing is missing.
pub(super) fn lacks(language: Language, data: &Dataset, part: &Part) -> Option<String> {
    let texts = language.texts();
    let reason = match part.outcome {
        Outcome::Unknown(reason) => Some(reason),
        Outcome::Holds | Outcome::Fails => None,
    };
    let missing = |what: String| reason.map(|reason| because(language, data, what, reason));
    match &part.finding {
        Finding::Lead { economy, edition, own, unattributed, .. } => match (own, reason) {
            (None, Some(_)) => missing(count_of(language, data, *economy, *edition)),
            (Some(_), Some(_)) => Some(open_counts(language, data, *edition, *unattributed)),
            // Told once, for the edition shown.
            _ if *edition == ARTICLE && *unattributed > 0 => Some(harmless_counts(language, data, *unattributed)),
            _ => None,
        },
        Finding::Place { economy, edition, .. } => {
            missing(texts.lacks_place(economy_in_sentence(language, data.economy(*economy)), edition.year()))
        }
        Finding::Count { economy, edition, count, unsettled } => missing(count_of(language, data, *economy, *edition))
            .or_else(|| count.and_then(|_| unsettled_of(language, data, unsettled))),
        Finding::CountChange { economy, editions, .. } => missing(texts.lacks_change(
            possessive(language, data.economy(*economy)),
            editions.earlier().year(),
            editions.later().year(),
        )),
        Finding::Rank { cluster, edition, .. } => {
            missing(texts.lacks_rank(edition.year(), name_of_cluster(language, data, *cluster)))
        }
        Finding::FirstRanks { .. } | Finding::Name { .. } | Finding::RankBasis { .. } => None,
        Finding::ArticleList => Some(texts.lacks_article_list()),
        Finding::PatentShares { edition, named, sum, .. } => Some(shares_lack(language, data, *edition, named, *sum)),
        Finding::Growth { cluster, editions, .. } => missing(texts.lacks_growth(
            name_of_cluster(language, data, *cluster),
            editions.earlier().year(),
            editions.later().year(),
        )),
        Finding::Cause => Some(texts.lacks_cause()),
        Finding::RankMoves { .. } | Finding::MovesCompared { .. } => missing(texts.lacks_moves()),
        Finding::GrowthCompared { edition, one, other } => {
            reason.map(|_| growth_lacks(language, data, *edition, one, other))
        }
        Finding::NoRow(key) => Some(texts.lacks_row(*key)),
        Finding::NotComparable(edition) => Some(texts.lacks_comparison(edition.year())),
        Finding::NoCheck => Some(texts.lacks_check()),
    }
}

/// Why something is unknown, as a sentence. Some of what claims ask may be the reader’s table, some open data.
fn because(language: Language, data: &Dataset, what: String, reason: Reason) -> String {
    let reason = match reason {
        Reason::NotInOpenSources if data.own_table().is_none() => "sources",
        Reason::LowerLimit => "limit",
        Reason::MethodChanged => "method",
        Reason::NotInTables | Reason::NotInOpenSources => "tables",
        Reason::NoCheck => "check",
    };
    capitalised(&language.texts().lacks_because(reason, what))
}

fn count_of(language: Language, data: &Dataset, economy: EconomyId, edition: Edition) -> String {
    language.texts().lacks_count(possessive(language, data.economy(economy)), edition.year())
}

fn open_counts(language: Language, data: &Dataset, edition: Edition, unattributed: u16) -> String {
    let (word, own) = (number_word(language, unattributed), data.is_own(edition));
    language.texts().lacks_counts_open(unattributed, edition.year(), word, own)
}

fn harmless_counts(language: Language, data: &Dataset, unattributed: u16) -> String {
    let (word, own) = (number_word(language, unattributed), data.is_own(ARTICLE));
    capitalised(&language.texts().lacks_counts_harmless(unattributed, word, own))
}

fn unsettled_of(language: Language, data: &Dataset, unsettled: &[ClusterId]) -> Option<String> {
    let names: Vec<_> = unsettled.iter().map(|cluster| name_of_cluster(language, data, *cluster)).collect();
    (!names.is_empty()).then(|| language.texts().lacks_count_unsettled(names.len(), listed(language, &names)))
}

fn shares_lack(
    language: Language,
    data: &Dataset,
    edition: Edition,
    named: &[(ClusterId, Option<f64>)],
    sum: Option<f64>,
) -> String {
    let texts = language.texts();
    let lent = || (edition != ARTICLE).then(|| texts.lacks_shares(data.is_own(ARTICLE), ARTICLE.year()));
    let of_these = if sum.is_none() { Some(share_missing(language, data, edition, named)) } else { lent() };
    sentences(language, of_these.into_iter().chain([texts.lacks_shares_national()]))
}

fn share_missing(language: Language, data: &Dataset, edition: Edition, named: &[(ClusterId, Option<f64>)]) -> String {
    let missing = named.iter().filter(|(_, share)| share.is_none());
    let names: Vec<_> = missing.map(|(cluster, _)| name_of_cluster(language, data, *cluster)).collect();
    language.texts().lacks_share(edition.year(), listed(language, &names), data.is_own(edition))
}

fn growth_lacks(
    language: Language,
    data: &Dataset,
    edition: Edition,
    one: &(Group, GrowthSample),
    other: &(Group, GrowthSample),
) -> String {
    let texts = language.texts();
    let known = |(group, sample): &(Group, GrowthSample)| {
        let known = u16::try_from(sample.known.len()).unwrap_or(u16::MAX);
        texts.lacks_growth_known(number_word(language, known), sample.named, group_words(language, data, *group))
    };
    texts.lacks_growth_compared(data.is_own(edition), known(one), known(other), edition.year())
}
