//! Claims about how many clusters an economy has.
//!
//! A count may be a lower limit, and some of the 100 are attributed to no economy. A part holds only where neither could
//! change it: every economy may have as many more as are unattributed.

use super::case::Case;
use super::{ARTICLE, Finding, Outcome, Reason};
use crate::data::{CountBasis, Dataset, EconomyId, Edition};
use crate::stats::{attribution, count_change};
use std::cmp::Reverse;

/// The economy the article is about.
pub(super) const CHINA: &str = "CHN";
const UNITED_STATES: &str = "USA";
/// An economy of whose clusters no source says whether WIPO counts them for China (`static/data/README.md`).
const UNSETTLED: &str = "TWN";

/// What the article says China has.
const ARTICLE_CHINA: u16 = 26;
/// What the article says China gained.
const ARTICLE_GAIN: i32 = 2;
/// What the article says the United States has.
const ARTICLE_UNITED_STATES: u16 = 20;
/// The place the article gives the United States.
const ARTICLE_PLACE: u16 = 2;

/// The fewest and the most clusters an economy can have.
#[derive(Clone, Copy)]
struct Bounds {
    least: u16,
    most: u16,
}

fn bounds(data: &Dataset, edition: Edition, economy: EconomyId) -> Bounds {
    let unattributed = attribution(data, edition).unattributed;
    match data.count(edition, economy) {
        Some(count) if count.basis != CountBasis::AtLeast => Bounds { least: count.clusters, most: count.clusters },
        Some(count) => Bounds { least: count.clusters, most: count.clusters.saturating_add(unattributed) },
        None => Bounds { least: 0, most: unattributed },
    }
}

pub(super) fn most_clusters(case: &mut Case<'_>) {
    if let Some(china) = case.economy(CHINA) {
        lead(case, ARTICLE, china, true);
    }
}

/// Two years in a row and no third: it leads in the article's edition and the one before, and did not in the one before
/// those.
pub(super) fn second_year(case: &mut Case<'_>) {
    let Some(china) = case.economy(CHINA) else { return };
    lead(case, ARTICLE, china, true);
    let Some(first) = case.with_previous(ARTICLE) else { return };
    lead(case, first.earlier(), china, true);
    let Some(before) = case.with_previous(first.earlier()) else { return };
    lead(case, before.earlier(), china, false);
}

/// Whether an economy alone has the most, as `expected`.
fn lead(case: &mut Case<'_>, edition: Edition, economy: EconomyId, expected: bool) {
    let data = case.data;
    let own = bounds(data, edition, economy);
    let others: Vec<_> = others(data, economy).map(|other| bounds(data, edition, other)).collect();
    let leads = if data.count(edition, economy).is_none() {
        None
    } else if others.iter().all(|other| other.most < own.least) {
        Some(true)
    } else {
        others.iter().any(|other| other.least >= own.most).then_some(false)
    };
    case.use_counts(edition);
    let known = case.count(edition, economy).map(|count| count.clusters);
    let next = data.counts(edition).find(|count| count.economy != economy);
    let outcome = match (leads, known) {
        (Some(leads), _) => Outcome::from_bool(leads == expected),
        (None, Some(_)) => Outcome::Unknown(Reason::LowerLimit),
        (None, None) => Outcome::Unknown(Reason::NotInOpenSources),
    };
    if edition == ARTICLE {
        case.light_economy(edition, economy);
        if let Some(next) = next {
            case.light_economy(edition, next.economy);
        }
    }
    let next = next.map(|count| (count.economy, count.clusters));
    let unattributed = attribution(data, edition).unattributed;
    case.part(Finding::Lead { economy, edition, own: known, next, unattributed }, outcome);
}

pub(super) fn twenty_six(case: &mut Case<'_>) {
    let Some(china) = case.economy(CHINA) else { return };
    count(case, china, ARTICLE_CHINA);
    case.light_economy(ARTICLE, china);
    let Some(editions) = case.with_previous(ARTICLE) else { return };
    let change = count_change(case.data, china, editions).value();
    let before = case.count(editions.earlier(), china).map(|count| count.clusters);
    let outcome = Outcome::from_known(change.map(|change| change == ARTICLE_GAIN));
    case.part(Finding::CountChange { economy: china, editions, before, change }, outcome);
}

pub(super) fn us_twenty(case: &mut Case<'_>) {
    let Some(states) = case.economy(UNITED_STATES) else { return };
    place(case, states);
    count(case, states, ARTICLE_UNITED_STATES);
    case.light_economy(ARTICLE, states);
}

/// Whether an economy's count is what the article says.
fn count(case: &mut Case<'_>, economy: EconomyId, said: u16) {
    let edition = ARTICLE;
    let Bounds { least, most } = bounds(case.data, edition, economy);
    let count = case.count(edition, economy).map(|count| count.clusters);
    let outcome = match count {
        None => Outcome::Unknown(Reason::NotInOpenSources),
        Some(_) if least == most => Outcome::from_bool(least == said),
        Some(_) if least > said || most < said => Outcome::Fails,
        Some(_) => Outcome::Unknown(Reason::LowerLimit),
    };
    let is_china = case.data.economy(economy).iso3 == CHINA;
    let unsettled = case.data.economy_by_iso3(UNSETTLED).filter(|_| is_china && !case.data.is_own(edition));
    let rows = case.data.rankings(edition).map(|row| row.cluster);
    let unsettled = rows.filter(|row| Some(case.data.cluster(*row).economy()) == unsettled).collect();
    case.part(Finding::Count { economy, edition, count, unsettled }, outcome);
}

/// Whether an economy has the place the article says, and has it alone.
fn place(case: &mut Case<'_>, economy: EconomyId) {
    let (data, edition) = (case.data, ARTICLE);
    let own = bounds(data, edition, economy);
    let listed = |keep: &dyn Fn(Bounds) -> bool| -> Vec<EconomyId> {
        others(data, economy).filter(|other| keep(bounds(data, edition, *other))).collect()
    };
    let above = listed(&|other| other.least > own.most);
    let level = listed(&|other| other.least == other.most && other.least == own.least && own.least == own.most);
    // Neither above nor level for certain, and not below for certain either.
    let open = listed(&|other| other.most >= own.least && other.least <= own.most).len() > level.len();
    let rank = u16::try_from(above.len() + 1).unwrap_or(u16::MAX);
    case.use_counts(edition);
    let known = case.count(edition, economy).is_some();
    let outcome = match (known, open) {
        (false, _) => Outcome::Unknown(Reason::NotInOpenSources),
        (true, true) => Outcome::Unknown(Reason::LowerLimit),
        (true, false) => Outcome::from_bool(rank == ARTICLE_PLACE && level.is_empty()),
    };
    let clusters = |other: EconomyId| data.count(edition, other).map_or(0, |count| count.clusters);
    let mut above: Vec<_> = above.into_iter().map(|other| (other, clusters(other))).collect();
    crate::data::order::sort_by_key(&mut above, |(_, clusters)| Reverse(*clusters));
    let next = data.counts(edition).find(|count| count.clusters < own.least);
    let next = next.map(|count| (count.economy, count.clusters));
    let place = (known && !open).then_some(rank);
    case.part(Finding::Place { economy, edition, place, above, level, next }, outcome);
}

fn others(data: &Dataset, economy: EconomyId) -> impl Iterator<Item = EconomyId> {
    data.economies().map(|(id, _)| id).filter(move |id| *id != economy)
}
