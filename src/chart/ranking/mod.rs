//! The ranking as a table of values: which rows, in which order, what each cell says. The page makes the HTML.
//!
//! Sorted by rank it shows what is missing: runs of unknown ranks as one row, and the clusters without a rank in
//! groups of their own. Sorted by another column, or filtered, it has rows of clusters alone, unknown values last.

mod choices;
mod row;
mod sort;
mod table;

pub use choices::{Choice, FilterChoices, filter_choices};
pub use row::{ClusterRow, Row};
pub use table::RankingTable;
