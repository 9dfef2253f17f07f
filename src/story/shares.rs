//! Claims about parts of the world's output.

use super::case::Case;
use super::ranks::{BEIJING, SHENZHEN, TOKYO};
use super::{ARTICLE, Finding, Outcome};
use crate::data::{ClusterId, Dataset, Edition, Ranking};

/// The clusters the article names, in its order: first place, then second and third.
const ARTICLE_CLUSTERS: [&str; 3] = [TOKYO, SHENZHEN, BEIJING];
/// The article's “nearly 20 %” in tenths of a percent, as shares are printed: at least 19.0 %, below 20.0 %.
const ARTICLE_NEARLY_TWENTY: std::ops::Range<i64> = 190..200;
/// The first so many are added up as well, because the figure may be meant for them.
const FIRST: u16 = 2;

/// The sum of three printed shares. Those of the article's edition are used where all three are known, else those of the edition
/// that lends its figures.
pub(super) fn nearly_twenty_percent(case: &mut Case<'_>) {
    let clusters: Vec<ClusterId> = ARTICLE_CLUSTERS.iter().filter_map(|key| case.cluster(key)).collect();
    if clusters.len() < ARTICLE_CLUSTERS.len() {
        return;
    }
    let share = |edition, cluster| case.data.ranking(edition, cluster).and_then(|row| row.share_pct.value());
    let is_whole = |edition: &Edition| clusters.iter().all(|cluster| share(*edition, *cluster).is_some());
    let edition = Some(ARTICLE).filter(is_whole).unwrap_or(Edition::FIGURES);
    let named: Vec<_> = clusters.iter().map(|cluster| (*cluster, share(edition, *cluster))).collect();
    let sum = tenths(&named.iter().map(|(_, share)| *share).collect::<Vec<_>>());
    let first = first_of(case.data, edition);
    let first_sum = tenths(&first.iter().map(|cluster| share(edition, *cluster)).collect::<Vec<_>>());
    let first_sum = first_sum.filter(|_| first.len() == usize::from(FIRST));
    for cluster in clusters.iter().chain(&first) {
        case.row(edition, *cluster);
    }
    for cluster in clusters {
        case.light(cluster);
    }
    let fits = |sum: i64| ARTICLE_NEARLY_TWENTY.contains(&sum);
    let outcome = Outcome::from_known(sum.map(fits));
    let [sum_percent, first_percent] = [sum, first_sum].map(|sum| sum.map(|tenths| tenths as f64 / 10.0));
    case.part(
        Finding::PatentShares {
            edition,
            named,
            sum: sum_percent,
            first,
            first_sum: first_percent,
            first_fits: first_sum.is_some_and(fits),
        },
        outcome,
    );
}

/// The first ranks of an edition.
fn first_of(data: &Dataset, edition: Edition) -> Vec<ClusterId> {
    let is_first = |row: &&Ranking| row.rank().is_some_and(|rank| rank <= FIRST);
    data.rankings(edition).filter(is_first).map(|row| row.cluster).collect()
}

/// The sum of shares in tenths of a percent, exact where they are printed to one decimal; none where one is missing.
#[expect(clippy::cast_possible_truncation, reason = "shares are at most 100 %")]
fn tenths(shares: &[Option<f64>]) -> Option<i64> {
    shares.iter().map(|share| share.map(|share| (share * 10.0).round() as i64)).sum()
}
