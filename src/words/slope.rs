//! The change of rank since the edition before: title, reading, note, tallies, and why there may be none.

use super::edition::method_name;
use super::grammar::{capitalised, listed, n_clusters, number_word, sentences};
use super::names::cluster_name;
use crate::data::{ClusterId, Dataset, Economy, Edition, PreviousRank, Region};
use crate::language::Language;
use crate::state::ViewState;
use crate::stats::{
    Comparable, PeerGroup, RankBefore, RankChange, RankMove, contradicted_rank, coverage, moves_by_group, rank_moves,
    states_published_ranks, worked_out_ranks,
};

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
    let texts = language.texts();
    let Moves { up, down, same, new } = Moves::of(moves);
    match (up + down + same, new) {
        (0, 0) => texts.slope_tally_none(),
        (_, 0) => texts.slope_tally_moves(up, down, same),
        (0, new) => texts.slope_tally_new(new),
        (_, new) => texts.slope_tally_all(up, down, same, new),
    }
}

/// The heading of a group.
#[must_use]
pub fn group_name(language: Language, group: PeerGroup) -> String {
    let texts = language.texts();
    match group {
        PeerGroup::NorthAmericaEurope => texts.slope_group_north_america_europe(),
        PeerGroup::EastAsiaPacific => texts.slope_group_east_asia_pacific(),
        PeerGroup::MiddleIncome => texts.slope_group_middle_income(),
        PeerGroup::Other => texts.slope_group_other(),
        PeerGroup::Unknown => texts.economy_name(Economy::UNKNOWN, ""),
    }
}

/// Why no rank is joined, where none is: no edition before, another method, nothing known.
#[must_use]
pub fn slope_empty(data: &Dataset, state: &ViewState) -> Option<String> {
    let (texts, edition) = (state.language.texts(), state.edition);
    let Some(before) = edition.previous() else { return Some(texts.slope_empty_first(edition.year())) };
    let Some(editions) = Comparable::with_previous(edition) else {
        let [earlier, later] = [before, edition].map(|edition| method_name(state.language, edition.method()));
        return Some(texts.slope_empty_method(before.year(), earlier, edition.year(), later));
    };
    let is_empty = rank_moves(data, editions).is_empty();
    is_empty.then(|| texts.slope_empty_unknown(before.year(), edition.year()))
}

/// The chart's title: `Changsha climbed five places, Busan fell seven`.
#[must_use]
pub fn slope_title(data: &Dataset, state: &ViewState) -> String {
    let (language, texts, edition) = (state.language, state.language.texts(), state.edition);
    let Some(editions) = Comparable::with_previous(edition) else {
        return edition.previous().map_or_else(
            || texts.slope_title_first(edition.year()),
            |before| texts.slope_title_apart(before.year(), edition.year()),
        );
    };
    let moves = rank_moves(data, editions);
    let movers = |movers: &[ClusterId]| names_or_count(language, data, movers);
    match (furthest(&moves, 1), furthest(&moves, -1)) {
        (Some((up, places)), Some((down, fell))) => texts.slope_title_both(
            places,
            capitalised(&movers(&up)),
            number_word(language, places),
            movers(&down),
            number_word(language, fell),
        ),
        (Some((up, places)), None) => {
            texts.slope_title_climbed(places, capitalised(&movers(&up)), number_word(language, places))
        }
        (None, Some((down, places))) => {
            texts.slope_title_fell(places, capitalised(&movers(&down)), number_word(language, places))
        }
        (None, None) => unmoved_title(language, data, editions, &moves),
    }
}

/// No known rank changed.
fn unmoved_title(language: Language, data: &Dataset, editions: Comparable, moves: &[RankMove]) -> String {
    let of = |is_new: bool| -> Vec<ClusterId> {
        moves.iter().filter(|one| (one.before == RankBefore::New) == is_new).map(|one| one.cluster).collect()
    };
    let (texts, year) = (language.texts(), editions.later().year());
    let clusters = |clusters: &[ClusterId]| capitalised(&names_or_count(language, data, clusters));
    match (of(false).as_slice(), of(true).as_slice()) {
        ([], []) => texts.slope_title_unknown(year),
        ([], new) => texts.slope_title_new(new.len(), clusters(new), year),
        (same, _) => texts.slope_title_kept(same.len(), clusters(same)),
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
        let number = number_word(language, u16::try_from(clusters.len()).unwrap_or(u16::MAX));
        return language.texts().n_clusters(clusters.len(), number);
    }
    names(language, data, clusters)
}

fn names(language: Language, data: &Dataset, clusters: &[ClusterId]) -> String {
    listed(language, &clusters.iter().map(|cluster| cluster_name(language, data.cluster(*cluster))).collect::<Vec<_>>())
}

/// How to read the chart.
#[must_use]
pub fn slope_reading(data: &Dataset, state: &ViewState) -> String {
    let texts = state.language.texts();
    match Comparable::with_previous(state.edition) {
        Some(editions) => {
            let own = data.is_own(editions.earlier()) || data.is_own(editions.later());
            texts.slope_reading(own, editions.earlier().year(), editions.later().year())
        }
        None => texts.slope_reading_none(),
    }
}

/// The moves in sentences: every group’s tally, and each move of two or more.
#[must_use]
pub fn slope_summary(data: &Dataset, state: &ViewState) -> String {
    let (language, texts) = (state.language, state.language.texts());
    if let Some(reason) = slope_empty(data, state) {
        return texts.slope_summary_empty(reason);
    }
    let Some(editions) = Comparable::with_previous(state.edition) else { return String::new() };
    let moves = rank_moves(data, editions);
    let groups = moves_by_group(data, editions.later(), &moves)
        .into_iter()
        .map(|(group, moves)| texts.slope_summary_group(group_name(language, group), slope_tally(language, &moves)));
    let far = |one: &&RankMove| one.change().gained().is_some_and(|gained| gained.abs() >= 2);
    let told = |one: &RankMove| {
        let name = cluster_name(language, data.cluster(one.cluster));
        one.rank_before().map(|before| texts.slope_summary_move(name, before, one.now))
    };
    let told: Vec<_> = moves.iter().filter(far).filter_map(told).collect();
    let (before, after) = (editions.earlier().year(), editions.later().year());
    let told = (!told.is_empty()).then(|| texts.slope_summary_moves(before, after, listed(language, &told)));
    sentences(language, groups.chain(told))
}

/// Which ranks are joined, which are not, and how many are not known.
#[must_use]
pub fn slope_note(data: &Dataset, state: &ViewState) -> String {
    let (language, texts) = (state.language, state.language.texts());
    let Some(editions) = Comparable::with_previous(state.edition) else {
        return match state.edition.previous() {
            Some(before) => texts.slope_note_method(before.year(), state.edition.year()),
            None => texts.slope_note_first(),
        };
    };
    let moves = rank_moves(data, editions);
    let parts = [
        Some(which_ranks(language, data, editions, &moves)),
        contradictions(language, data, editions, &moves),
        recomputed(language, data, editions),
        left_out(language, data, editions),
        Some(how_many(language, data, editions, &moves)),
        Some(grouping(language, editions.later())),
    ];
    sentences(language, parts.into_iter().flatten())
}

/// Where the earlier ranks come from.
fn which_ranks(language: Language, data: &Dataset, editions: Comparable, moves: &[RankMove]) -> String {
    let (texts, before) = (language.texts(), editions.earlier().year());
    let of = |is_one: fn(&RankBefore) -> bool| -> Vec<ClusterId> {
        moves.iter().filter(|one| is_one(&one.before)).map(|one| one.cluster).collect()
    };
    let reported = of(|before| matches!(before, RankBefore::Reported(_)));
    let published = of(|before| matches!(before, RankBefore::Published(_)));
    let is_own = [editions.earlier(), editions.later()].map(|edition| data.is_own(edition));
    match (is_own, reported.as_slice(), published.as_slice()) {
        ([true, _], ..) | ([_, true], [_, ..], []) => texts.slope_note_ranks("own", before),
        ([_, true], [_, ..], _) => texts.slope_note_ranks("own-first", before),
        ([_, true], [], _) => texts.slope_note_ranks("open", before),
        (_, [], _) => texts.slope_note_ranks("both", before),
        (_, reported, _) => {
            texts.slope_note_ranks_but(before, names(language, data, reported), editions.later().year())
        }
    }
}

/// Earlier ranks that sources of the later edition print otherwise.
fn contradictions(language: Language, data: &Dataset, editions: Comparable, moves: &[RankMove]) -> Option<String> {
    // A recomputed rank is no contradiction; `recomputed` speaks of those.
    if prints_recomputed(data, editions) {
        return None;
    }
    let texts = language.texts();
    let other = |one: &RankMove| {
        let printed = contradicted_rank(data, editions.later(), one.cluster, one.before)?;
        let name = cluster_name(language, data.cluster(one.cluster));
        Some(texts.slope_note_contradiction(name, one.rank_before()?, printed, editions.later().year()))
    };
    let more = |one, other| texts.slope_note_contradiction_more(one, other);
    moves.iter().filter_map(other).reduce(more).map(|all| texts.slope_note_contradictions(all))
}

/// Printed ranks before that are not used.
fn recomputed(language: Language, data: &Dataset, editions: Comparable) -> Option<String> {
    let (before, after) = (editions.earlier().year(), editions.later().year());
    prints_recomputed(data, editions).then(|| language.texts().slope_note_recomputed(before, after))
}

/// Whether sources of the later edition print ranks of the earlier one that are not the published ones.
fn prints_recomputed(data: &Dataset, editions: Comparable) -> bool {
    let prints = |row: &crate::data::Ranking| matches!(row.previous_rank.value(), Some(PreviousRank::Rank(_)));
    !states_published_ranks(data, editions.later()) && data.rankings(editions.later()).any(prints)
}

fn left_out(language: Language, data: &Dataset, editions: Comparable) -> Option<String> {
    let clusters = worked_out_ranks(data, editions);
    let told = || language.texts().slope_note_left_out(clusters.len(), names(language, data, &clusters));
    (!clusters.is_empty()).then(told)
}

/// How many of the named clusters are drawn.
fn how_many(language: Language, data: &Dataset, editions: Comparable, moves: &[RankMove]) -> String {
    let texts = language.texts();
    let named = usize::from(coverage(data, editions.later()).named());
    let new = Moves::of(moves).new;
    let pairs = moves.len() - new;
    let rest = named.saturating_sub(moves.len() + worked_out_ranks(data, editions).len());
    let known = texts.slope_note_known(pairs, n_clusters(language, named), editions.later().year());
    let known = if new == 0 { known } else { texts.slope_note_known_new(new, known) };
    let own = data.is_own(editions.earlier()) || data.is_own(editions.later());
    if rest == 0 { texts.slope_note_known_all(known) } else { texts.slope_note_known_rest(rest, known, own) }
}

fn grouping(language: Language, edition: Edition) -> String {
    if edition.year() < 2024 {
        language.texts().slope_note_groups_2022()
    } else {
        language.texts().slope_note_groups_2024()
    }
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
