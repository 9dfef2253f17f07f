//! Claims about how output changed.

use super::case::Case;
use super::counts::CHINA;
use super::{ARTICLE, Finding, Group, GrowthSample, Moves, Outcome, Reason};
use crate::data::{Edition, IncomeLevel};
use crate::stats::Comparable;

/// The growth the article gives, in whole percent: a published figure fits if it rounds to it.
const ARTICLE_GROWTH: [(&str, i64); 2] = [("hefei", 23), ("zhengzhou", 19)];
/// The clusters the article praises without a figure.
const ARTICLE_EXAMPLES: [&str; 2] = ["cairo", "chennai"];

pub(super) fn hefei_zhengzhou(case: &mut Case<'_>) {
    for (key, said) in ARTICLE_GROWTH {
        grew(case, key, Some(said));
    }
}

/// The growth is a figure, its cause is not.
pub(super) fn cairo_chennai(case: &mut Case<'_>) {
    for key in ARTICLE_EXAMPLES {
        grew(case, key, None);
    }
    case.part(Finding::Cause, Outcome::Unknown(Reason::NotInTables));
}

/// Whether a cluster's output grew by what the article says, or at all.
fn grew(case: &mut Case<'_>, key: &'static str, said: Option<i64>) {
    let Some(cluster) = case.cluster(key) else { return };
    let Some(editions) = case.with_previous(ARTICLE) else { return };
    let growth = case.row(editions.later(), cluster).and_then(|row| row.growth_pct.value());
    case.light(cluster);
    #[expect(clippy::cast_possible_truncation, reason = "published growth has two digits")]
    let fits = |growth: f64| said.map_or(growth > 0.0, |said| growth.round() as i64 == said);
    let rounded = said.is_some();
    case.part(Finding::Growth { cluster, editions, growth, rounded }, Outcome::from_known(growth.map(fits)));
}

/// Two parts. Growth: the clusters of the other regions grew faster on average, where enough figures are known. Ranks:
/// more fell than rose. A fall shows that others grew faster, it does not show by how much.
pub(super) fn north_america_europe(case: &mut Case<'_>) {
    let Some(editions) = case.with_previous(ARTICLE) else { return };
    let group = Group::NorthAmericaAndEurope;
    let moves = Moves::of(case.data, editions, group);
    use_moves(case, editions, &moves);
    let falls = Outcome::from_known(moves.falls());
    case.part(Finding::RankMoves { editions, group, moves }, falls);
    growth_compared(case, editions.later(), Group::OtherRegions, group);
}

/// Three parts. Ranks: middle-income economies gained more than high-income ones. “China above all”: China's clusters
/// gained more than those of the other middle-income economies. Growth, where enough figures are known.
pub(super) fn middle_income(case: &mut Case<'_>) {
    let Some(editions) = case.with_previous(ARTICLE) else { return };
    let levels = [IncomeLevel::Middle, IncomeLevel::High].map(Group::Income);
    moves_compared(case, editions, levels);
    if let Some(china) = case.economy(CHINA) {
        moves_compared(case, editions, [Group::Economy(china), Group::MiddleIncomeWithout(china)]);
    }
    let [middle, high] = levels;
    growth_compared(case, editions.later(), middle, high);
}

fn moves_compared(case: &mut Case<'_>, editions: Comparable, groups: [Group; 2]) {
    let [one, other] = groups.map(|group| (group, Moves::of(case.data, editions, group)));
    use_moves(case, editions, &one.1);
    use_moves(case, editions, &other.1);
    let outcome = Outcome::from_known(one.1.gains_more_than(&other.1));
    case.part(Finding::MovesCompared { editions, one, other }, outcome);
}

/// Lights the pairs; a rank before that is printed in the later row needs no earlier one.
fn use_moves(case: &mut Case<'_>, editions: Comparable, moves: &Moves) {
    for cluster in &moves.pairs {
        case.row(editions.later(), *cluster);
        if case.data.ranking(editions.earlier(), *cluster).is_some_and(|row| row.rank().is_some()) {
            case.row(editions.earlier(), *cluster);
        }
        case.light(*cluster);
    }
}

fn growth_compared(case: &mut Case<'_>, edition: Edition, one: Group, other: Group) {
    let [one, other] = [one, other].map(|group| (group, GrowthSample::of(case.data, edition, group)));
    for cluster in one.1.known.iter().chain(&other.1.known) {
        case.row(edition, *cluster);
    }
    let outcome = Outcome::from_known(one.1.outgrows(&other.1));
    case.part(Finding::GrowthCompared { edition, one, other }, outcome);
}
