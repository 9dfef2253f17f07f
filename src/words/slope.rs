//! The change of rank since the edition before: title, reading, note, tallies, and why there may be none.

use super::edition::method_name;
use super::grammar::{capitalised, listed, n_clusters, number_word};
use super::names::cluster_name;
use crate::data::{ClusterId, Dataset, Edition, PreviousRank, Region};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{
    Comparable, PeerGroup, RankBefore, RankChange, RankMove, contradicted_rank, coverage, moves_by_group, rank_moves,
    worked_out_ranks,
};

/// The table's heading of a cluster's group.
pub const GROUP: &str = "Group";
/// The table's heading of the change.
pub const CHANGE: &str = "Change";
/// In the place of the earlier rank of a new entry.
pub const NOT_IN_THE_100: &str = "not in the 100";
/// Over a group without a line.
const NO_PAIR: &str = "no rank known in both editions";

/// As many names as a title lists; more are counted.
pub(super) const NAMES: usize = 3;

/// How far the clusters of one group moved, counted.
#[derive(Clone, Copy, Default)]
struct Moves {
    up: usize,
    down: usize,
    same: usize,
    new: usize,
}

impl Moves {
    fn of(moves: &[RankMove]) -> Self {
        moves.iter().fold(Self::default(), |mut sums, rank_move| {
            match rank_move.change() {
                RankChange::Up(_) => sums.up += 1,
                RankChange::Down(_) => sums.down += 1,
                RankChange::Same => sums.same += 1,
                RankChange::New => sums.new += 1,
            }
            sums
        })
    }
}

/// `4 up, 2 down, 7 same, 4 new`; new ones only where there are some.
#[must_use]
pub fn slope_tally(language: Language, moves: &[RankMove]) -> String {
    let Moves { up, down, same, new } = Moves::of(moves);
    match (up + down + same, new) {
        (0, 0) => NO_PAIR.to_owned(),
        (_, 0) => format!("{up} up, {down} down, {same} same"),
        (0, new) => format!("{new} new"),
        (_, new) => format!("{up} up, {down} down, {same} same, {new} new"),
    }
}

/// The heading of a group.
#[must_use]
pub fn group_name(language: Language, group: PeerGroup) -> &'static str {
    match group {
        PeerGroup::NorthAmericaEurope => "North America and Europe",
        PeerGroup::EastAsiaPacific => "East Asia and Pacific, high income",
        PeerGroup::MiddleIncome => "Middle-income economies",
        PeerGroup::Other => "Other economies",
    }
}

/// Why no rank is joined, where none is: no edition before, another method, nothing known.
#[must_use]
pub fn slope_empty(data: &Dataset, state: &ViewState) -> Option<String> {
    let edition = state.edition;
    let Some(before) = edition.previous() else {
        return Some(format!("{edition} is the first edition: no rank can have changed"));
    };
    let Some(editions) = Comparable::with_previous(edition) else {
        let [earlier, later] = [before, edition].map(|edition| method_name(state.language, edition.method()));
        return Some(format!(
            "The method changed between {before} ({earlier}) and {edition} ({later}): ranks are not joined"
        ));
    };
    rank_moves(data, editions).is_empty().then(|| format!("No rank is known in both {before} and {edition}"))
}

/// The chart's title: `Changsha climbed five places, Busan fell seven`.
#[must_use]
pub fn slope_title(data: &Dataset, state: &ViewState) -> String {
    let edition = state.edition;
    let Some(editions) = Comparable::with_previous(edition) else {
        return edition.previous().map_or_else(
            || format!("No edition before {edition}"),
            |before| format!("Ranks of {before} and {edition} cannot be joined"),
        );
    };
    let moves = rank_moves(data, editions);
    let (climbed, fell) = (furthest(&moves, 1), furthest(&moves, -1));
    let movers = |(movers, _): &(Vec<ClusterId>, u16)| names_or_count(state.language, data, movers);
    match (climbed, fell) {
        (Some(up), Some(down)) => {
            format!(
                "{} climbed {}, {} fell {}",
                capitalised(&movers(&up)),
                places(state.language, up.1),
                movers(&down),
                number_word(state.language, down.1)
            )
        }
        (Some(up), None) => format!("{} climbed {}", capitalised(&movers(&up)), places(state.language, up.1)),
        (None, Some(down)) => format!("{} fell {}", capitalised(&movers(&down)), places(state.language, down.1)),
        (None, None) => unmoved_title(state.language, data, editions, &moves),
    }
}

/// No known rank changed.
fn unmoved_title(language: Language, data: &Dataset, editions: Comparable, moves: &[RankMove]) -> String {
    let of = |is_new: bool| -> Vec<ClusterId> {
        moves.iter().filter(|one| (one.before == RankBefore::New) == is_new).map(|one| one.cluster).collect()
    };
    let (same, new) = (of(false), of(true));
    match (same.as_slice(), new.as_slice()) {
        ([], []) => format!("No change of rank is known for {}", editions.later()),
        ([], new) => {
            let verb = if new.len() == 1 { "is" } else { "are" };
            format!("{} {verb} new in {}", capitalised(&names_or_count(language, data, new)), editions.later())
        }
        ([only], _) => format!("{} kept its rank", cluster_name(language, data.cluster(*only))),
        (same, _) => format!("{} kept their ranks", capitalised(&names_or_count(language, data, same))),
    }
}

/// The clusters that moved furthest in a direction, 1 up and −1 down, and how far; none where none did.
fn furthest(moves: &[RankMove], direction: i32) -> Option<(Vec<ClusterId>, u16)> {
    let distance = |rank_move: &RankMove| rank_move.change().gained().map_or(0, |gained| gained * direction);
    let most = moves.iter().map(distance).max().filter(|most| *most > 0)?;
    let clusters = moves.iter().filter(|one| distance(one) == most).map(|one| one.cluster).collect();
    Some((clusters, u16::try_from(most).unwrap_or(u16::MAX)))
}

/// `Nanjing and Qingdao`, or `five clusters`.
pub(super) fn names_or_count(language: Language, data: &Dataset, clusters: &[ClusterId]) -> String {
    if clusters.len() > NAMES {
        return format!("{} clusters", number_word(language, u16::try_from(clusters.len()).unwrap_or(u16::MAX)));
    }
    names(language, data, clusters)
}

fn names(language: Language, data: &Dataset, clusters: &[ClusterId]) -> String {
    listed(language, &clusters.iter().map(|cluster| cluster_name(language, data.cluster(*cluster))).collect::<Vec<_>>())
}

/// `one place`, `five places`.
fn places(language: Language, number: u16) -> String {
    if number == 1 { "one place".to_owned() } else { format!("{} places", number_word(language, number)) }
}

/// How to read the chart.
#[must_use]
pub fn slope_reading(_: &Dataset, state: &ViewState) -> String {
    match Comparable::with_previous(state.edition) {
        Some(editions) => format!(
            "Published ranks of {} and {}, the first on top, in one scale for all groups. Moves of two or more are heavier; new entries stand on the right alone.",
            editions.earlier(),
            editions.later(),
        ),
        None => "Only ranks of neighbouring editions that follow one method are joined.".to_owned(),
    }
}

/// The moves in sentences: every group’s tally, and each move of two or more.
#[must_use]
pub fn slope_summary(data: &Dataset, state: &ViewState) -> String {
    if let Some(reason) = slope_empty(data, state) {
        return format!("{reason}.");
    }
    let Some(editions) = Comparable::with_previous(state.edition) else { return String::new() };
    let moves = rank_moves(data, editions);
    let mut sentences: Vec<_> = moves_by_group(data, editions.later(), &moves)
        .into_iter()
        .filter(|(group, moves)| *group != PeerGroup::Other || !moves.is_empty())
        .map(|(group, moves)| {
            format!("{}: {}.", group_name(state.language, group), slope_tally(state.language, &moves))
        })
        .collect();
    let far = |one: &&RankMove| one.change().gained().is_some_and(|gained| gained.abs() >= 2);
    let told: Vec<_> = moves
        .iter()
        .filter(far)
        .filter_map(|one| {
            let name = cluster_name(state.language, data.cluster(one.cluster));
            one.rank_before().map(|before| format!("{name} from {before} to {}", one.now))
        })
        .collect();
    if !told.is_empty() {
        sentences.push(format!(
            "Moves of two or more from {} to {}: {}.",
            editions.earlier(),
            editions.later(),
            listed(state.language, &told)
        ));
    }
    sentences.join(" ")
}

/// Which ranks are joined, which are not, and how many are not known.
#[must_use]
pub fn slope_note(data: &Dataset, state: &ViewState) -> String {
    let Some(editions) = Comparable::with_previous(state.edition) else {
        return match state.edition.previous() {
            Some(before) => format!(
                "WIPO ranked {before} and {} by different figures, so a difference of ranks would say nothing.",
                state.edition
            ),
            None => "WIPO ranked no clusters before.".to_owned(),
        };
    };
    let moves = rank_moves(data, editions);
    let parts = [
        Some(which_ranks(state.language, data, editions, &moves)),
        contradictions(state.language, data, editions, &moves),
        recomputed(state.language, data, editions),
        left_out(state.language, data, editions),
        Some(how_many(state.language, data, editions, &moves)),
        Some(grouping(state.language, editions.later()).to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Where the earlier ranks come from.
fn which_ranks(language: Language, data: &Dataset, editions: Comparable, moves: &[RankMove]) -> String {
    let (before, after) = (editions.earlier(), editions.later());
    let reported: Vec<_> =
        moves.iter().filter(|one| matches!(one.before, RankBefore::Reported(_))).map(|one| one.cluster).collect();
    let except = if reported.is_empty() {
        String::new()
    } else {
        format!("; for {} as {after} sources give it", names(language, data, &reported))
    };
    format!("The {before} rank is the one published in {before}{except}.")
}

/// Earlier ranks that sources of the later edition print otherwise.
fn contradictions(language: Language, data: &Dataset, editions: Comparable, moves: &[RankMove]) -> Option<String> {
    // A recomputed rank is no contradiction; `recomputed` speaks of those.
    if prints_recomputed(data, editions) {
        return None;
    }
    let other = |one: &RankMove| {
        let printed = contradicted_rank(data, editions, *one)?;
        let published = one.rank_before()?;
        let name = cluster_name(language, data.cluster(one.cluster));
        Some(format!("{name}, published at {published}, is placed at {printed} by a {} source", editions.later()))
    };
    let found: Vec<_> = moves.iter().filter_map(other).collect();
    (!found.is_empty()).then(|| format!("{}.", found.join("; ")))
}

/// Printed ranks before that are not used.
fn recomputed(language: Language, data: &Dataset, editions: Comparable) -> Option<String> {
    prints_recomputed(data, editions).then(|| {
        let (before, after) = (editions.earlier(), editions.later());
        format!(
            "The {before} ranks that {after} sources print were recomputed by WIPO or may have been, and are not used."
        )
    })
}

/// Whether sources of the later edition print ranks of the earlier one that are not the published ones.
fn prints_recomputed(data: &Dataset, editions: Comparable) -> bool {
    let prints = |row: &crate::data::Ranking| matches!(row.previous_rank.value(), Some(PreviousRank::Rank(_)));
    !RankMove::joins_printed(editions) && data.rankings(editions.later()).any(prints)
}

fn left_out(language: Language, data: &Dataset, editions: Comparable) -> Option<String> {
    let clusters = worked_out_ranks(data, editions);
    let (is, rank) = if clusters.len() == 1 { ("is", "a rank that was") } else { ("are", "ranks that were") };
    (!clusters.is_empty()).then(|| {
        format!("{} {is} left out: {rank} worked out from a printed change.", names(language, data, &clusters))
    })
}

/// How many of the named clusters are drawn.
fn how_many(language: Language, data: &Dataset, editions: Comparable, moves: &[RankMove]) -> String {
    let named = usize::from(coverage(data, editions.later()).named());
    let new = Moves::of(moves).new;
    let pairs = moves.len() - new;
    let has = if pairs == 1 { "has" } else { "have" };
    let missing = named.saturating_sub(moves.len() + worked_out_ranks(data, editions).len());
    let new = match new {
        0 => String::new(),
        1 => ", 1 is a new entry".to_owned(),
        more => format!(", {more} are new entries"),
    };
    let rest = match missing {
        0 => String::new(),
        1 => "; of the other one, one rank or both are not in open sources".to_owned(),
        more => format!("; of the other {more}, one rank or both are not in open sources"),
    };
    format!("Of {} named in {}, {pairs} {has} both ranks{new}{rest}.", n_clusters(language, named), editions.later())
}

fn grouping(language: Language, edition: Edition) -> &'static str {
    if edition.year() < 2024 {
        "Groups by World Bank region and income group of July 2022."
    } else {
        "Groups by World Bank region and income group of September 2024."
    }
}

/// The caption of the table.
#[must_use]
pub fn slope_caption(language: Language, editions: Comparable) -> String {
    format!("Published ranks of {} and {}", editions.earlier(), editions.later())
}

/// A region of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionEntry {
    /// The region.
    pub region: Region,
    /// How many clusters of the chart are in it.
    pub clusters: usize,
}

/// The regions that occur in the chart, with their clusters; a region is no group, but the filter knows regions.
#[must_use]
pub fn region_entries(data: &Dataset, state: &ViewState) -> Vec<RegionEntry> {
    let moves = Comparable::with_previous(state.edition).map(|editions| rank_moves(data, editions)).unwrap_or_default();
    let region_of = |one: &&RankMove| data.economy(data.cluster(one.cluster).economy()).region;
    let entry =
        |region| RegionEntry { region, clusters: moves.iter().filter(|one| region_of(one) == Some(region)).count() };
    Region::ALL.into_iter().map(entry).filter(|entry| entry.clusters > 0).collect()
}
