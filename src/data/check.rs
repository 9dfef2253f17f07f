//! Rows that contradict each other.

use super::read::At;
use super::{Cluster, CountBasis, DataError, Dataset, EconomyCount, Edition, Ranking};
use std::collections::HashMap;

/// The printed shares are rounded to a tenth, so that the sum of two may be off by so much.
const ROUNDING: f64 = 0.15;

/// Refuses duplicates and figures that do not add up.
pub(super) fn check(
    clusters: &[Cluster],
    rankings: &[(At, Ranking)],
    counts: &[(At, EconomyCount)],
) -> Result<(), DataError> {
    once_an_edition(clusters, rankings)?;
    rankings.iter().try_for_each(|(at, row)| shares_add_up(*at, row))?;
    counts_add_up(counts)?;
    counts_cover_names(clusters, rankings, counts)
}

/// A cluster and a rank occur once in an edition.
fn once_an_edition(clusters: &[Cluster], rankings: &[(At, Ranking)]) -> Result<(), DataError> {
    let mut clusters_seen = HashMap::new();
    let mut ranks_seen = HashMap::new();
    for (at, row) in rankings {
        if let Some(line) = clusters_seen.insert((row.edition, row.cluster), at.line) {
            let name = &clusters[row.cluster.index()].key;
            return Err(at.error(
                "cluster",
                name,
                format!("a cluster that line {line} does not have for {}", row.edition),
            ));
        }
        let taken =
            row.rank().and_then(|rank| ranks_seen.insert((row.edition, rank), at.line).map(|line| (rank, line)));
        if let Some((rank, line)) = taken {
            return Err(at.error("rank", rank, format!("a rank that line {line} does not have for {}", row.edition)));
        }
    }
    Ok(())
}

fn shares_add_up(at: At, row: &Ranking) -> Result<(), DataError> {
    let parts = row.share_pct.value().zip(row.share_publications.value());
    match (parts, row.share_total.value()) {
        (Some((patents, publications)), Some(total)) if (patents + publications - total).abs() > ROUNDING => Err(
            at.error("share_total", total, format!("about {:.1}, the sum of the two shares", patents + publications))
        ),
        _ => Ok(()),
    }
}

/// An economy is counted once an edition, and no edition counts more than 100 clusters.
fn counts_add_up(counts: &[(At, EconomyCount)]) -> Result<(), DataError> {
    let mut sums: HashMap<Edition, u16> = HashMap::new();
    let mut seen = HashMap::new();
    for (at, row) in counts {
        if let Some(line) = seen.insert((row.edition, row.economy), at.line) {
            let expected = format!("an economy that line {line} does not count for {}", row.edition);
            return Err(at.error("economy", row.economy.index(), expected));
        }
        let sum = sums.entry(row.edition).or_default();
        *sum += row.clusters;
        if *sum > Dataset::RANKED_CLUSTERS {
            let left = Dataset::RANKED_CLUSTERS.saturating_sub(*sum - row.clusters);
            return Err(at.error(
                "clusters",
                row.clusters,
                format!("at most {left}, for {} adds up to 100", row.edition),
            ));
        }
    }
    Ok(())
}

/// No economy has more clusters named than counted.
fn counts_cover_names(
    clusters: &[Cluster],
    rankings: &[(At, Ranking)],
    counts: &[(At, EconomyCount)],
) -> Result<(), DataError> {
    for (at, count) in counts {
        let of_economy = |row: &&(At, Ranking)| {
            row.1.edition == count.edition && clusters[row.1.cluster.index()].economy() == count.economy
        };
        let named = rankings.iter().filter(of_economy).count();
        if named > usize::from(count.clusters) && count.basis != CountBasis::Derived {
            let expected = format!("at least {named}: so many are in rankings.csv for {}", count.edition);
            return Err(at.error("clusters", count.clusters, expected));
        }
    }
    Ok(())
}
