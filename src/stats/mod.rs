//! Figures computed from the data: counts and their differences, changes of rank, shares, coverage.
//!
//! Nothing here fills a gap: a figure that would need a missing value is missing too. Editions of different methods
//! cannot be joined: a difference takes a [`Comparable`] pair of editions, which only editions of one method make.

mod change;
mod comparable;
mod coverage;
mod growth;
mod income;
mod members;
mod outputs;
mod peer_group;
mod rank_before;
mod rank_move;
mod rank_place;
mod reweigh;
mod share;
mod within;

pub use change::{RankChange, count_change, rank_change};
pub use comparable::{Comparable, MethodBreak};
pub use coverage::{Attribution, Coverage, attribution, coverage};
pub use growth::{Growth, growth};
pub use income::{LevelCount, level_count};
pub use members::{Members, cumulative_counts, members, named_without_count};
pub use outputs::{Output, Outputs, World};
pub use peer_group::{PeerGroup, moves_by_group};
pub use rank_before::{
    RECOMPUTED_RANKS, RankBefore, compares_with_recomputed_ranks, contradicted_rank, published_before, rank_before,
    states_published_ranks,
};
pub use rank_move::{RankMove, rank_moves, worked_out_ranks};
pub use rank_place::{RankPlace, rank_place};
pub use reweigh::{RankBand, Reweighed, Weights};
pub use share::{Share, share_of_output};
pub use within::{Within, within_first};
