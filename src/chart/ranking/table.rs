//! The rows of the ranking for a view.

use super::sort::sort_rows;
use super::{ClusterRow, Row};
use crate::data::{Dataset, Listing};
use crate::language::Language;
use crate::state::{Column, Sort, ViewState};
use crate::words;

/// The table as values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RankingTable {
    /// From top to bottom.
    pub rows: Vec<Row>,
    /// How many of the edition's named clusters the filter leaves out.
    pub hidden: usize,
    /// The largest exact share among the rows, in percent: the full length of a bar.
    pub largest_share: Option<f64>,
}

impl RankingTable {
    /// The rows that pass the filter, in the chosen order.
    #[must_use]
    pub fn new(data: &Dataset, state: &ViewState) -> Self {
        let form = |row: &crate::data::Ranking| state.pair.form(data.cluster(row.cluster).economy());
        let (shown, hidden): (Vec<_>, Vec<_>) =
            data.rankings(state.edition).partition(|row| state.filter.accepts(data, row, form(row)));
        let mut clusters: Vec<_> =
            shown.into_iter().map(|row| ClusterRow::new(state.language, data, state.pair, row)).collect();
        sort_rows(data, &mut clusters, state.sort);
        let largest_share = clusters.iter().filter_map(|row| row.share.exact()).max_by(f64::total_cmp);
        let with_gaps = state.sort == Sort::default() && !state.filter.is_active();
        let rows = match (state.sort.column, with_gaps) {
            (Column::Rank, true) => with_gap_rows(with_groups(clusters, state)),
            (Column::Rank, false) => with_groups(clusters, state),
            _ => clusters.into_iter().map(Row::Cluster).collect(),
        };
        Self { rows, hidden: hidden.len(), largest_share }
    }

    /// The clusters shown, from top to bottom.
    pub fn clusters(&self) -> impl Iterator<Item = &ClusterRow> {
        self.rows.iter().filter_map(Row::cluster)
    }

    /// How many rows are shown and how many are not, as a sentence.
    #[must_use]
    pub fn shown_text(&self, language: Language) -> String {
        words::rows_shown(language, self.clusters().count(), self.hidden)
    }
}

/// Sets a heading before the listed and before the derived rows.
fn with_groups(clusters: Vec<ClusterRow>, state: &ViewState) -> Vec<Row> {
    let mut rows = Vec::with_capacity(clusters.len() + 2);
    let mut last = Listing::Ranked(0);
    for cluster in clusters {
        let starts_group = std::mem::discriminant(&cluster.listing) != std::mem::discriminant(&last);
        if starts_group {
            rows.push(Row::Group(words::group_heading(state.language, cluster.listing, state.edition)));
        }
        last = cluster.listing;
        rows.push(Row::Cluster(cluster));
    }
    rows
}

/// Sets a gap row wherever ranks between 1 and 100 are missing; the rows come by ascending rank, unranked ones last.
fn with_gap_rows(mut rows: Vec<Row>) -> Vec<Row> {
    let unranked = rows.split_off(rows.iter().take_while(|row| rank_of(row).is_some()).count());
    let mut filled = Vec::with_capacity(2 * rows.len() + unranked.len() + 1);
    let mut next = 1;
    for row in rows {
        let rank = rank_of(&row).unwrap_or(next);
        filled.extend(gap(next, rank.saturating_sub(1)));
        filled.push(row);
        next = rank.saturating_add(1);
    }
    filled.extend(gap(next, Dataset::RANKED_CLUSTERS));
    filled.extend(unranked);
    filled
}

fn rank_of(row: &Row) -> Option<u16> {
    row.cluster().and_then(|cluster| cluster.rank.value())
}

fn gap(first: u16, last: u16) -> Option<Row> {
    (first <= last).then_some(Row::Gap { first, last })
}
