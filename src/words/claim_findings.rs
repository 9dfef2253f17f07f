//! A sentence for every kind of finding: what the data says, or why it cannot say it.

use super::edition::method_name;
use super::grammar::{capitalised, listed, number_word, ordinal, percent, signed_as_published};
use super::names::{cluster_name, economy_at_start, economy_in_sentence, possessive};
use super::run::Run;
use super::tally::Tally;
use crate::data::{ClusterId, Dataset, EconomyId, Edition, IncomeLevel, Method, Region};
use crate::language::Language;
use crate::scale::decimal;
use crate::stats::Comparable;
use crate::story::{Finding, Group, GrowthSample, Moves, Outcome, Part, Reason};
use std::cmp::Ordering;

/// What the data says of a part; none where nothing of it is known.
pub(super) fn says(language: Language, data: &Dataset, part: &Part) -> Option<Vec<Run>> {
    match &part.finding {
        Finding::Lead { economy, edition, own, next, .. } => {
            Some(lead(language, data, *economy, *edition, (*own)?, *next))
        }
        Finding::Place { economy, edition, place, above, level, next } => {
            Some(standing(language, data, (*economy, *edition), (*place)?, above, level, *next))
        }
        Finding::Count { economy, edition, count, .. } => {
            let who = economy_at_start(language, data.economy(*economy));
            let limit = Tally::of(data, *edition, *economy).qualifier();
            let of = format!(" clusters in the {edition} edition.");
            Some(vec![Run::text(format!("{who} has {limit}")), Run::strong((*count)?.to_string()), Run::text(of)])
        }
        Finding::CountChange { editions, before, change, .. } => {
            Some(count_change(language, editions.earlier(), (*before)?, (*change)?))
        }
        Finding::Rank { cluster, edition, rank } => Some(vec![
            Run::text(format!("{} has rank ", name(language, data, *cluster))),
            Run::strong((*rank)?.to_string()),
            Run::text(format!(" in the {edition} edition.")),
        ]),
        Finding::FirstRanks { edition, wanted, found } => Some(first_ranks(language, data, *edition, *wanted, found)),
        Finding::Name { cluster } => {
            Some(vec![Run::text(format!("WIPO’s name is {}.", name(language, data, *cluster)))])
        }
        Finding::RankBasis { edition, method, cluster, by_patents } => {
            Some(rank_basis(language, data, *edition, *method, *cluster, *by_patents))
        }
        Finding::PatentShares { edition, named, sum, first, first_sum, first_fits } => {
            Some(patent_shares(language, data, *edition, named, (*sum)?, (first, *first_sum, *first_fits)))
        }
        Finding::Growth { cluster, editions, growth, rounded } => {
            Some(growth_of(language, data, (*cluster, *editions), (*growth)?, *rounded))
        }
        Finding::RankMoves { editions, group, moves } if moves.known() > 0 => {
            Some(vec![Run::text(moves_of(language, data, *editions, *group, moves))])
        }
        Finding::MovesCompared { editions, one, other } if one.1.known() > 0 && other.1.known() > 0 => Some(vec![
            Run::text(moves_of(language, data, *editions, one.0, &one.1)),
            Run::text(" "),
            Run::text(moves_short(language, data, other.0, &other.1)),
        ]),
        Finding::GrowthCompared { one, other, .. } if part.outcome != UNKNOWN_FIGURE => {
            Some(vec![Run::text(growth_compared(language, data, one, other))])
        }
        _ => None,
    }
}

const UNKNOWN_FIGURE: Outcome = Outcome::Unknown(Reason::NotInOpenSources);

/// What the data cannot say of a part: why it is unknown, or what limits it.
pub(super) fn lacks(language: Language, data: &Dataset, part: &Part) -> Option<String> {
    let reason = match part.outcome {
        Outcome::Unknown(reason) => Some(reason),
        Outcome::Holds | Outcome::Fails => None,
    };
    let missing = |what: String| reason.map(|reason| because(language, &what, reason));
    match &part.finding {
        Finding::Lead { economy, edition, own, unattributed, .. } => match (own, reason) {
            (None, Some(reason)) => Some(because(language, &count_of(language, data, *economy, *edition), reason)),
            (Some(_), Some(_)) => Some(open_counts(language, *edition, *unattributed)),
            // Told once, for the edition shown.
            _ if *edition == Edition::CURRENT && *unattributed > 0 => Some(harmless_counts(language, *unattributed)),
            _ => None,
        },
        Finding::Place { economy, edition, .. } => missing(format!(
            "the place of {} among the counts of {edition}",
            economy_in_sentence(language, data.economy(*economy))
        )),
        Finding::Count { economy, edition, count, unsettled } => match reason {
            Some(reason) => Some(because(language, &count_of(language, data, *economy, *edition), reason)),
            None => count.and_then(|_| unsettled_of(language, data, unsettled)),
        },
        Finding::CountChange { economy, editions, .. } => missing(format!(
            "how {} count changed from {} to {}",
            possessive(language, data.economy(*economy)),
            editions.earlier(),
            editions.later()
        )),
        Finding::Rank { cluster, edition, .. } => {
            missing(format!("the {edition} rank of {}", name(language, data, *cluster)))
        }
        Finding::FirstRanks { .. } | Finding::Name { .. } | Finding::RankBasis { .. } => None,
        Finding::ArticleList => {
            Some("The article’s own list is not in the tables: compare it with this one.".to_owned())
        }
        Finding::PatentShares { edition, named, sum, .. } => Some(shares_lack(language, data, *edition, named, *sum)),
        Finding::Growth { cluster, editions, .. } => missing(format!(
            "the growth of {} from {} to {}",
            name(language, data, *cluster),
            editions.earlier(),
            editions.later()
        )),
        Finding::Cause => {
            Some("Whether investment and policy brought it about: ranks and counts tell no causes.".to_owned())
        }
        Finding::RankMoves { .. } | Finding::MovesCompared { .. } => missing("how their ranks changed".to_owned()),
        Finding::GrowthCompared { edition, one, other } => {
            reason.map(|_| growth_lacks(language, data, *edition, one, other))
        }
        Finding::NoRow(key) => Some(format!("The tables have no row {key}.")),
        Finding::NotComparable(edition) => {
            Some(format!("The {edition} edition and the one before follow different methods and are not compared."))
        }
        Finding::NoCheck => Some("No check is written for this claim.".to_owned()),
    }
}

/// Why something is unknown, as a sentence.
fn because(language: Language, what: &str, reason: Reason) -> String {
    let why = match reason {
        Reason::NotInOpenSources => "is not in the open sources used",
        Reason::LowerLimit => "is known as a lower limit only",
        Reason::MethodChanged => "would join editions of different methods",
        Reason::NotInTables => "is not in the tables",
        Reason::NoCheck => "has no check",
    };
    format!("{} {why}.", capitalised(what))
}

fn name(language: Language, data: &Dataset, cluster: ClusterId) -> String {
    cluster_name(language, data.cluster(cluster))
}

fn count_of(language: Language, data: &Dataset, economy: EconomyId, edition: Edition) -> String {
    format!("{} count in {edition}", possessive(language, data.economy(economy)))
}

fn open_counts(language: Language, edition: Edition, unattributed: u16) -> String {
    format!("The counts of {edition} leave it open: {}.", unattributed_clusters(language, unattributed))
}

fn harmless_counts(language: Language, unattributed: u16) -> String {
    format!("{}; they cannot change this.", capitalised(&unattributed_clusters(language, unattributed)))
}

fn unattributed_clusters(language: Language, unattributed: u16) -> String {
    let verb = if unattributed == 1 { "is" } else { "are" };
    format!(
        "{} of the 100 clusters {verb} attributed to no economy by any source read",
        number_word(language, unattributed)
    )
}

fn lead(
    language: Language,
    data: &Dataset,
    economy: EconomyId,
    edition: Edition,
    own: u16,
    next: Option<(EconomyId, u16)>,
) -> Vec<Run> {
    let limit = Tally::of(data, edition, economy).qualifier();
    let who = economy_in_sentence(language, data.economy(economy));
    let Some((other, count)) = next else {
        let end = " clusters; no other economy has a count.";
        return vec![
            Run::text(format!("In {edition}, {who} has {limit}")),
            Run::strong(own.to_string()),
            Run::text(end),
        ];
    };
    let rival = economy_in_sentence(language, data.economy(other));
    if own == count {
        let both = format!("In {edition}, {who} and {rival} have ");
        return vec![Run::text(both), Run::strong(own.to_string()), Run::text(" clusters each.")];
    }
    let place = if own > count { "next" } else { "first" };
    vec![
        Run::text(format!("In {edition}, {who} has {limit}")),
        Run::strong(own.to_string()),
        Run::text(format!(" clusters and {rival}, {place}, {}", Tally::of(data, edition, other).qualifier())),
        Run::strong(count.to_string()),
        Run::text("."),
    ]
}

fn standing(
    language: Language,
    data: &Dataset,
    (economy, edition): (EconomyId, Edition),
    place: u16,
    above: &[(EconomyId, u16)],
    level: &[EconomyId],
    next: Option<(EconomyId, u16)>,
) -> Vec<Run> {
    let with_count = |(economy, count): &(EconomyId, u16)| {
        format!("{} with {count}", economy_in_sentence(language, data.economy(*economy)))
    };
    let after = (!above.is_empty())
        .then(|| format!("after {}", listed(language, &above.iter().map(with_count).collect::<Vec<_>>())));
    let before = next.as_ref().map(|next| format!("before {}", with_count(next)));
    let level: Vec<_> = level.iter().map(|other| economy_in_sentence(language, data.economy(*other))).collect();
    let beside = (!level.is_empty()).then(|| format!("together with {}", listed(language, &level)));
    let around: Vec<_> = [beside, after, before].into_iter().flatten().collect();
    let around = if around.is_empty() { String::new() } else { format!(", {}", listed(language, &around)) };
    vec![
        Run::text(format!("{} is ", economy_at_start(language, data.economy(economy)))),
        Run::strong(ordinal(language, place)),
        Run::text(format!(" in {edition}{around}.")),
    ]
}

fn count_change(language: Language, before: Edition, count: u16, change: i32) -> Vec<Run> {
    let size = number_word(language, u16::try_from(change.unsigned_abs()).unwrap_or(u16::MAX));
    let difference = match change.cmp(&0) {
        Ordering::Greater => format!("{size} more"),
        Ordering::Less => format!("{size} fewer"),
        Ordering::Equal => {
            return vec![Run::text("That is "), Run::strong("as many"), Run::text(format!(" as in {before}."))];
        }
    };
    vec![Run::text("That is "), Run::strong(difference), Run::text(format!(" than the {count} of {before}."))]
}

fn unsettled_of(language: Language, data: &Dataset, unsettled: &[ClusterId]) -> Option<String> {
    let names: Vec<_> = unsettled.iter().map(|cluster| name(language, data, *cluster)).collect();
    let verb = if names.len() == 1 { "is" } else { "are" };
    (!names.is_empty())
        .then(|| format!("Whether {} {verb} in that count, no source read says.", listed(language, &names)))
}

fn first_ranks(language: Language, data: &Dataset, edition: Edition, wanted: u16, found: &[ClusterId]) -> Vec<Run> {
    let known = u16::try_from(found.len()).unwrap_or(u16::MAX);
    if known == wanted {
        let names: Vec<_> = found.iter().map(|cluster| name(language, data, *cluster)).collect();
        let end = format!(" ranks from 1 to {wanted} are known for {edition}: {}.", listed(language, &names));
        return vec![Run::text("All "), Run::strong(number_word(language, wanted)), Run::text(end)];
    }
    let end = format!(" of the ranks from 1 to {wanted} are known for {edition}.");
    vec![Run::text("Only "), Run::strong(number_word(language, known)), Run::text(end)]
}

fn rank_basis(
    language: Language,
    data: &Dataset,
    edition: Edition,
    method: Method,
    cluster: ClusterId,
    by_patents: Option<(u16, Edition)>,
) -> Vec<Run> {
    let end = match by_patents {
        Some((place, figures)) => {
            let rank = data.ranking(figures, cluster).and_then(crate::data::Ranking::rank);
            let same = if rank == Some(place) { ", as by both together" } else { "" };
            format!(
                "; by international (PCT) applications alone the {figures} edition has it {}{same}.",
                ordinal(language, place)
            )
        }
        None => ".".to_owned(),
    };
    let basis = match method {
        Method::Patents => "patents alone".to_owned(),
        Method::PatentsAndPublications => format!("{} together", method_name(language, method)),
        Method::WithVentureCapital => "patents, papers and venture capital together".to_owned(),
    };
    vec![Run::text(format!("The {edition} rank rests on ")), Run::strong(basis), Run::text(end)]
}

fn patent_shares(
    language: Language,
    data: &Dataset,
    edition: Edition,
    named: &[(ClusterId, Option<f64>)],
    sum: f64,
    (first, first_sum, first_fits): (&[ClusterId], Option<f64>, bool),
) -> Vec<Run> {
    let addends: Vec<_> = named
        .iter()
        .map(|(cluster, share)| format!("{} {}", name(language, data, *cluster), decimal(share.unwrap_or_default(), 1)))
        .collect();
    let mut runs = vec![
        Run::text(format!("Of international (PCT) applications, {edition} edition: {} = ", addends.join(" + "))),
        Run::strong(percent(language, sum, 1)),
        Run::text("."),
    ];
    if let Some(first_sum) = first_sum {
        let names: Vec<_> = first.iter().map(|cluster| name(language, data, *cluster)).collect();
        let fits = if first_fits { ", which is nearly 20\u{2009}%" } else { "" };
        runs.push(Run::text(format!(" The first two alone, {}, have ", listed(language, &names))));
        runs.push(Run::strong(percent(language, first_sum, 1)));
        runs.push(Run::text(format!("{fits}.")));
    }
    runs
}

fn shares_lack(
    language: Language,
    data: &Dataset,
    edition: Edition,
    named: &[(ClusterId, Option<f64>)],
    sum: Option<f64>,
) -> String {
    let all = "Shares of all patent applications, national ones included, are not in the tables.";
    if sum.is_none() {
        let missing: Vec<_> = named
            .iter()
            .filter(|(_, share)| share.is_none())
            .map(|(cluster, _)| name(language, data, *cluster))
            .collect();
        return format!("The {edition} share of {} is not in the open sources used. {all}", listed(language, &missing));
    }
    if edition == Edition::CURRENT {
        return all.to_owned();
    }
    format!("The shares of {} are not in the open sources used. {all}", Edition::CURRENT)
}

fn growth_of(
    language: Language,
    data: &Dataset,
    (cluster, editions): (ClusterId, Comparable),
    growth: f64,
    rounded: bool,
) -> Vec<Run> {
    let start =
        format!("Output of {} from {} to {}: ", name(language, data, cluster), editions.earlier(), editions.later());
    let figure = format!("{}\u{2009}%", signed_as_published(growth));
    let whole = percent(language, growth, 0);
    let mut runs = vec![Run::text(start), Run::strong(figure)];
    if rounded {
        runs.extend([Run::text(", "), Run::strong(whole), Run::text(" when rounded")]);
    }
    runs.push(Run::text("."));
    runs
}

/// A group in a sentence, after `clusters`.
fn group_name(language: Language, data: &Dataset, group: Group) -> String {
    match group {
        Group::NorthAmericaAndEurope => {
            format!("in {} and {}", Region::NorthAmerica.name(), Region::EuropeCentralAsia.name())
        }
        Group::OtherRegions => "elsewhere".to_owned(),
        Group::Income(IncomeLevel::Middle) => "in middle-income economies".to_owned(),
        Group::Income(IncomeLevel::High) => "in high-income economies".to_owned(),
        Group::Economy(economy) => format!("in {}", economy_in_sentence(language, data.economy(economy))),
        Group::MiddleIncomeWithout(_) => "in other middle-income economies".to_owned(),
    }
}

fn moves_of(language: Language, data: &Dataset, editions: Comparable, group: Group, moves: &Moves) -> String {
    format!(
        "Of {} clusters {} whose ranks of {} and {} are known, {}.",
        number_word(language, moves.known()),
        group_name(language, data, group),
        editions.earlier(),
        editions.later(),
        moves_words(language, moves)
    )
}

fn moves_short(language: Language, data: &Dataset, group: Group, moves: &Moves) -> String {
    format!(
        "Of {} {}, {}.",
        number_word(language, moves.known()),
        group_name(language, data, group),
        moves_words(language, moves)
    )
}

fn moves_words(language: Language, moves: &Moves) -> String {
    let [rose, kept, fell] = [moves.rose, moves.kept(), moves.fell].map(|moves| number_word(language, moves));
    format!("{rose} rose, {kept} kept the rank and {fell} fell")
}

fn growth_compared(
    language: Language,
    data: &Dataset,
    one: &(Group, GrowthSample),
    other: &(Group, GrowthSample),
) -> String {
    let part = |(group, sample): &(Group, GrowthSample)| {
        let mean = sample.mean.map_or_else(String::new, |mean| percent(language, mean, 1));
        format!("{mean} {}", group_name(language, data, *group))
    };
    format!("Output grew by {} on average, by {}, where a figure is known.", part(one), part(other))
}

fn growth_lacks(
    language: Language,
    data: &Dataset,
    edition: Edition,
    one: &(Group, GrowthSample),
    other: &(Group, GrowthSample),
) -> String {
    let part = |(group, sample): &(Group, GrowthSample)| {
        let known = u16::try_from(sample.known.len()).unwrap_or(u16::MAX);
        format!(
            "{} of {} named clusters {}",
            number_word(language, known),
            sample.named,
            group_name(language, data, *group)
        )
    };
    format!(
        "Growth of output is in open sources for {} and for {} ({edition} edition), too few to compare; a rank tells \
         only whether others grew faster.",
        part(one),
        part(other)
    )
}
