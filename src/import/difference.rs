//! Where a reader's table and the page's own say different things of the same edition, cell by cell.

use super::field::Field;
use crate::data::{ClusterId, Dataset, Edition, PreviousRank, Ranking};

/// A cell in which both say something, and not the same; or a cluster that one of them lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The cluster, an id of the reader's tables; those of the page's own are the same.
    pub cluster: ClusterId,
    /// The edition.
    pub edition: Edition,
    /// What differs.
    pub what: Differing,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Differing {
    /// A figure or a rank.
    Value {
        /// Which.
        field: Field,
        /// The reader's.
        theirs: f64,
        /// The page's.
        ours: f64,
    },
    /// The rank of the edition before.
    Before {
        /// The reader's.
        theirs: PreviousRank,
        /// The page's.
        ours: PreviousRank,
    },
    /// Only the reader's table has the cluster in the edition.
    OnlyTheirs,
    /// Only the page's own has it.
    OnlyOurs,
}

/// Everything that differs in the editions of the reader's table, in the order of its rows; what only the page has
/// comes last. What one side leaves empty is no difference.
#[must_use]
pub fn differences(theirs: &Dataset, ours: &Dataset) -> Vec<Difference> {
    let Some(own) = theirs.own_table() else { return Vec::new() };
    own.editions.iter().flat_map(|edition| of_edition(theirs, ours, *edition)).collect()
}

fn of_edition(theirs: &Dataset, ours: &Dataset, edition: Edition) -> Vec<Difference> {
    // An edition that the page has nothing of cannot differ.
    if ours.rankings(edition).next().is_none() {
        return Vec::new();
    }
    let difference = |cluster, what| Difference { cluster, edition, what };
    let mut found = Vec::new();
    for row in theirs.rankings(edition) {
        match ours.ranking(edition, row.cluster) {
            Some(own) => found.extend(values(row, own).into_iter().map(|what| difference(row.cluster, what))),
            None => found.push(difference(row.cluster, Differing::OnlyTheirs)),
        }
    }
    let missing = ours.rankings(edition).filter(|row| theirs.ranking(edition, row.cluster).is_none());
    found.extend(missing.map(|row| difference(row.cluster, Differing::OnlyOurs)));
    found
}

fn values(theirs: &Ranking, ours: &Ranking) -> Vec<Differing> {
    let both = |row: &Ranking| {
        [
            (Field::Rank, row.rank().map(f64::from)),
            (Field::PctApplications, row.pct_applications.value()),
            (Field::Publications, row.publications.value()),
            (Field::SharePct, row.share_pct.value()),
            (Field::SharePublications, row.share_publications.value()),
            (Field::ShareTotal, row.share_total.value()),
            (Field::Growth, row.growth_pct.value()),
        ]
    };
    let value = |((field, theirs), (_, ours)): ((Field, Option<f64>), (Field, Option<f64>))| {
        let (theirs, ours) = (theirs?, ours?);
        (!same_to_the_last_printed_digit(theirs, ours)).then_some(Differing::Value { field, theirs, ours })
    };
    let mut found: Vec<_> = both(theirs).into_iter().zip(both(ours)).filter_map(value).collect();
    if let (Some(theirs), Some(ours)) = (theirs.previous_rank.value(), ours.previous_rank.value())
        && theirs != ours
    {
        found.push(Differing::Before { theirs, ours });
    }
    found
}

/// Sums of shares that the reader's table did not print are worked out in binary fractions.
fn same_to_the_last_printed_digit(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}
