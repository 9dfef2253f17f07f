//! Laws that hold between cells and between rows.

use super::order::sort_by_key;
use super::read::Numbered;
use super::{Cluster, DataError, Dataset, EconomyCount, EconomyId, Edition, Method, Place, Ranking};

pub(super) const RANKINGS: &str = "rankings.csv";
pub(super) const COUNTS: &str = "economy_counts.csv";

/// Each of three printed figures is rounded to 0.05, so total and parts may differ by 0.15 percentage points.
const SHARE_TOLERANCE: f64 = 0.15;
/// Keeps figures that lie exactly on the tolerance on its good side, whatever binary fractions make of them.
const SLACK: f64 = 1e-9;

/// The total is the sum of the two shares, as far as the row has all three.
pub(super) fn share_sum(row: &Ranking, place: Place) -> Result<(), DataError> {
    let parts = row.share_pct.value().zip(row.share_publications.value());
    let Some((found, (pct, publications))) = row.share_total.value().zip(parts) else { return Ok(()) };
    let expected = pct + publications;
    if (found - expected).abs() <= SHARE_TOLERANCE + SLACK {
        Ok(())
    } else {
        Err(DataError::ShareSum { place, found, expected })
    }
}

/// An edition names at most as many clusters as it ranks, and where it ranks by share, shares fall with the rank.
pub(super) fn rankings(rankings: &[Numbered<Ranking>]) -> Result<(), DataError> {
    for edition in Edition::all() {
        let rows = || rankings.iter().filter(move |numbered| numbered.row.edition == edition);
        if let Some(surplus) = rows().nth(usize::from(Dataset::RANKED_CLUSTERS)) {
            let place = Place { file: RANKINGS, line: surplus.line, column: "edition" };
            return Err(too_many(place, edition, rows().count()));
        }
        if edition.method() == Method::PatentsAndPublications {
            share_order(rows())?;
        }
    }
    Ok(())
}

/// Shares are printed to one decimal, so equal ones may stand at different ranks, but none may rise.
fn share_order<'a>(rows: impl Iterator<Item = &'a Numbered<Ranking>>) -> Result<(), DataError> {
    let mut ranked: Vec<(u16, f64, u64)> = rows
        .filter_map(|numbered| Some((numbered.row.rank()?, numbered.row.share_total.value()?, numbered.line)))
        .collect();
    sort_by_key(&mut ranked, |(rank, ..)| *rank);
    match ranked.windows(2).find(|pair| pair[1].1 > pair[0].1) {
        Some(pair) => {
            let place = Place { file: RANKINGS, line: pair[1].2, column: "share_total" };
            Err(DataError::ShareOrder { place, found: pair[1].1, expected: pair[0].1 })
        }
        None => Ok(()),
    }
}

/// A count covers the clusters named for its economy, and an edition's counts fit into the clusters it ranks.
///
/// Both laws hold for every basis, because a cluster is counted for the first of its economies only. Counts may well
/// exceed the names: most clusters of older editions are not named, and an economy may be counted for a cluster
/// whose first economy is another one (Germany in 2024, perhaps, for Basel). A cluster that reaches abroad needs
/// no exception either: Singapore's is named for Singapore, and Malaysia's count is Kuala Lumpur.
pub(super) fn counts(
    counts: &[Numbered<EconomyCount>],
    rankings: &[Numbered<Ranking>],
    clusters: &[Cluster],
) -> Result<(), DataError> {
    let named: Vec<Named> =
        rankings.iter().map(|Numbered { row, .. }| (row.edition, clusters[row.cluster.index()].economy())).collect();
    counts.iter().try_for_each(|count| covers_names(count, &named))?;
    Edition::all().try_for_each(|edition| fit_together(edition, counts, &named))
}

/// A named cluster's edition and the economy it is counted for.
type Named = (Edition, EconomyId);

fn covers_names(Numbered { line, row }: &Numbered<EconomyCount>, named: &[Named]) -> Result<(), DataError> {
    let expected = named.iter().filter(|cluster| **cluster == (row.edition, row.economy)).count();
    let expected = u16::try_from(expected).unwrap_or(u16::MAX);
    if row.clusters >= expected {
        return Ok(());
    }
    let place = Place { file: COUNTS, line: *line, column: "clusters" };
    Err(DataError::CountBelowNamed { place, found: row.clusters, expected })
}

/// Clusters named for an economy without a count take their place among the 100 as well.
fn fit_together(edition: Edition, counts: &[Numbered<EconomyCount>], named: &[Named]) -> Result<(), DataError> {
    let rows = || counts.iter().filter(move |count| count.row.edition == edition);
    let is_uncounted = |economy: EconomyId| rows().all(|count| count.row.economy != economy);
    let uncounted = named.iter().filter(|(year, economy)| *year == edition && is_uncounted(*economy)).count();
    let total = uncounted + rows().map(|count| usize::from(count.row.clusters)).sum::<usize>();
    match rows().next_back() {
        Some(last) if total > usize::from(Dataset::RANKED_CLUSTERS) => {
            Err(too_many(Place { file: COUNTS, line: last.line, column: "clusters" }, edition, total))
        }
        _ => Ok(()),
    }
}

fn too_many(place: Place, edition: Edition, found: usize) -> DataError {
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    DataError::TooManyClusters { place, edition, found, limit: Dataset::RANKED_CLUSTERS }
}
