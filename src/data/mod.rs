//! What is known about the clusters, each value with its grade and sources.
//!
//! The tables are the CSV files under `static/data`, embedded at compile time, read and checked once
//! ([`Dataset::embedded`]). Leaves out everything computed: that is [`crate::stats`].
//! Conventions: shares and growth in percent (11.7 is 11.7 %), coordinates in degrees, ranks from 1.

mod cell;
mod check;
mod claim;
mod cluster;
mod count;
mod dataset;
mod economy;
mod edition;
mod error;
mod ids;
mod known;
pub(crate) mod order;
mod provenance;
mod ranking;
mod read;
mod source;
mod table;

pub(crate) use cell::decimal;
pub use claim::{Claim, Topic};
pub use cluster::Cluster;
pub use count::{CountBasis, EconomyCount};
pub use dataset::{Dataset, OwnTable, WrittenAs};
pub use economy::{Economy, IncomeGroup, IncomeLevel, Region};
pub use edition::{Edition, Method};
pub use error::{DataError, Place};
pub use ids::{ClaimId, ClusterId, EconomyId, SourceId};
pub use known::{Known, Missing};
pub use provenance::{Grade, Provenance};
pub use ranking::{Listing, PreviousRank, Ranking};
pub use source::Source;
pub use table::Tables;
