//! What the data says of a part of a claim: a sentence for every kind of finding.

use super::claim_group::{group_words, moves_of, moves_of_other};
use super::edition::method_key;
use super::grammar::{listed, number_word, ordinal, sentences, signed_as_published};
use super::names::{economy_at_start, economy_in_sentence, name_of_cluster};
use super::run::{Run, runs, stressed};
use super::tally::Tally;
use crate::data::{ClusterId, Dataset, EconomyId, Edition, Method, Ranking};
use crate::language::Language;
use crate::stats::Comparable;
use crate::story::{Finding, Group, GrowthSample, Outcome, Part, Reason};
use std::cmp::Ordering;

/// What the data says of a part; none where nothing of it is known.
pub(super) fn says(language: Language, data: &Dataset, part: &Part) -> Option<Vec<Run>> {
    sentence(language, data, part).map(|sentence| runs(&sentence))
}

fn sentence(language: Language, data: &Dataset, part: &Part) -> Option<String> {
    let texts = language.texts();
    let cluster_name = |cluster: ClusterId| name_of_cluster(language, data, cluster);
    match &part.finding {
        Finding::Lead { economy, edition, own, next, .. } => {
            Some(lead(language, data, (*economy, *edition), (*own)?, *next))
        }
        Finding::Place { economy, edition, place, above, level, next } => {
            let neighbours = neighbours(language, data, above, *next);
            Some(standing(language, data, (*economy, *edition), (*place)?, level, neighbours))
        }
        Finding::Count { economy, edition, count, .. } => Some(texts.says_count(
            economy_at_start(language, data.economy(*economy)),
            Tally::of(data, *edition, *economy).told(language, stressed((*count)?)),
            edition.year(),
        )),
        Finding::CountChange { editions, before, change, .. } => {
            Some(count_change(language, editions.earlier(), (*before)?, (*change)?))
        }
        Finding::Rank { cluster, edition, rank } => {
            Some(texts.says_rank(cluster_name(*cluster), (*rank)?, edition.year()))
        }
        Finding::FirstRanks { edition, wanted, found } => Some(first_ranks(language, data, *edition, *wanted, found)),
        Finding::Name { cluster } => Some(texts.says_name(cluster_name(*cluster))),
        Finding::RankBasis { edition, method, cluster, by_patents } => {
            Some(rank_basis(language, data, *edition, *method, *cluster, *by_patents))
        }
        Finding::PatentShares { edition, named, sum, first, first_sum, first_fits } => {
            let two = first_sum.map(|sum| shares_of_two(language, data, first, sum, *first_fits));
            let all = patent_shares(language, data, *edition, named, (*sum)?);
            Some(sentences(language, [Some(all), two].into_iter().flatten()))
        }
        Finding::Growth { cluster, editions, growth, rounded } => {
            Some(growth_of(language, cluster_name(*cluster), *editions, (*growth)?, *rounded))
        }
        Finding::RankMoves { editions, group, moves } if moves.known() > 0 => {
            Some(moves_of(language, data, *editions, *group, moves))
        }
        Finding::MovesCompared { editions, one, other } if one.1.known() > 0 && other.1.known() > 0 => {
            let one = moves_of(language, data, *editions, one.0, &one.1);
            Some(sentences(language, [one, moves_of_other(language, data, other.0, &other.1)]))
        }
        Finding::GrowthCompared { one, other, .. } if part.outcome != UNKNOWN_FIGURE => {
            Some(growth_compared(language, data, one, other))
        }
        _ => None,
    }
}

const UNKNOWN_FIGURE: Outcome = Outcome::Unknown(Reason::NotInOpenSources);

/// An economy's count beside the largest of the others.
fn lead(
    language: Language,
    data: &Dataset,
    (economy, edition): (EconomyId, Edition),
    own: u16,
    next: Option<(EconomyId, u16)>,
) -> String {
    let (texts, year) = (language.texts(), edition.year());
    let count = |economy, count| Tally::of(data, edition, economy).told(language, stressed(count));
    let who = economy_in_sentence(language, data.economy(economy));
    let Some((other, others)) = next else { return texts.says_lead_alone(year, who, count(economy, own)) };
    let rival = economy_in_sentence(language, data.economy(other));
    match own.cmp(&others) {
        Ordering::Equal => texts.says_lead_tie(year, who, rival, own),
        Ordering::Greater => texts.says_lead_next(year, who, count(economy, own), rival, count(other, others)),
        Ordering::Less => texts.says_lead_first(year, who, count(economy, own), rival, count(other, others)),
    }
}

/// An economy's place by its count, with those level with it.
fn standing(
    language: Language,
    data: &Dataset,
    (economy, edition): (EconomyId, Edition),
    place: u16,
    level: &[EconomyId],
    neighbours: Option<String>,
) -> String {
    let (texts, year) = (language.texts(), edition.year());
    let (who, place) = (economy_at_start(language, data.economy(economy)), ordinal(language, place));
    let level: Vec<_> = level.iter().map(|other| economy_in_sentence(language, data.economy(*other))).collect();
    match (level.is_empty(), neighbours) {
        (true, None) => texts.says_place(who, place, year),
        (true, Some(neighbours)) => texts.says_place_among(who, place, year, neighbours),
        (false, None) => texts.says_place_shared(who, place, year, listed(language, &level)),
        (false, Some(neighbours)) => {
            texts.says_place_shared_among(who, place, year, listed(language, &level), neighbours)
        }
    }
}

/// The economies above a place and the first below it, with their counts.
fn neighbours(
    language: Language,
    data: &Dataset,
    above: &[(EconomyId, u16)],
    below: Option<(EconomyId, u16)>,
) -> Option<String> {
    let texts = language.texts();
    let with_count = |(economy, count): &(EconomyId, u16)| {
        texts.says_economy_with_count(economy_in_sentence(language, data.economy(*economy)), *count)
    };
    let place = match (above.is_empty(), below) {
        (true, None) => return None,
        (true, Some(_)) => "below",
        (false, None) => "above",
        (false, Some(_)) => "both",
    };
    let above = listed(language, &above.iter().map(with_count).collect::<Vec<_>>());
    Some(texts.says_place_neighbours(place, above, below.as_ref().map_or_else(String::new, with_count)))
}

fn count_change(language: Language, before: Edition, count: u16, change: i32) -> String {
    let texts = language.texts();
    let size = number_word(language, u16::try_from(change.unsigned_abs()).unwrap_or(u16::MAX));
    match change.cmp(&0) {
        Ordering::Greater => texts.says_count_more(size, count, before.year()),
        Ordering::Less => texts.says_count_fewer(size, count, before.year()),
        Ordering::Equal => texts.says_count_same(before.year()),
    }
}

fn first_ranks(language: Language, data: &Dataset, edition: Edition, wanted: u16, found: &[ClusterId]) -> String {
    let texts = language.texts();
    let known = u16::try_from(found.len()).unwrap_or(u16::MAX);
    if known < wanted {
        return texts.says_first_ranks_some(number_word(language, known), wanted, edition.year());
    }
    let names = listed_clusters(language, data, found);
    texts.says_first_ranks(number_word(language, wanted), wanted, edition.year(), names)
}

fn rank_basis(
    language: Language,
    data: &Dataset,
    edition: Edition,
    method: Method,
    cluster: ClusterId,
    by_patents: Option<(u16, Edition)>,
) -> String {
    let texts = language.texts();
    let basis = texts.says_rank_basis(method_key(method));
    let Some((place, figures)) = by_patents else { return texts.says_rank_rests_on(edition.year(), basis) };
    let same = data.ranking(figures, cluster).and_then(Ranking::rank) == Some(place);
    texts.says_rank_and_place_by_patents(edition.year(), basis, figures.year(), ordinal(language, place), same)
}

fn patent_shares(
    language: Language,
    data: &Dataset,
    edition: Edition,
    named: &[(ClusterId, Option<f64>)],
    sum: f64,
) -> String {
    let texts = language.texts();
    let addend = |(cluster, share): &(ClusterId, Option<f64>)| {
        texts.says_share(name_of_cluster(language, data, *cluster), language.decimal(share.unwrap_or_default(), 1))
    };
    let addends: Vec<_> = named.iter().map(addend).collect();
    texts.says_shares(edition.year(), addends.join(" + "), language.percent(sum, 1))
}

fn shares_of_two(language: Language, data: &Dataset, first: &[ClusterId], sum: f64, fits: bool) -> String {
    language.texts().says_shares_of_two(listed_clusters(language, data, first), language.percent(sum, 1), fits)
}

fn growth_of(language: Language, cluster: String, editions: Comparable, growth: f64, rounded: bool) -> String {
    let texts = language.texts();
    let (earlier, later) = (editions.earlier().year(), editions.later().year());
    let figure = texts.percent_sign(signed_as_published(language, growth));
    if rounded {
        return texts.says_growth_rounded(cluster, earlier, later, figure, language.percent(growth, 0));
    }
    texts.says_growth(cluster, earlier, later, figure)
}

fn growth_compared(
    language: Language,
    data: &Dataset,
    one: &(Group, GrowthSample),
    other: &(Group, GrowthSample),
) -> String {
    let mean = |sample: &GrowthSample| sample.mean.map_or_else(String::new, |mean| language.percent(mean, 1));
    language.texts().says_growth_compared(
        mean(&one.1),
        group_words(language, data, one.0),
        mean(&other.1),
        group_words(language, data, other.0),
    )
}

fn listed_clusters(language: Language, data: &Dataset, clusters: &[ClusterId]) -> String {
    let names: Vec<_> = clusters.iter().map(|cluster| name_of_cluster(language, data, *cluster)).collect();
    listed(language, &names)
}
