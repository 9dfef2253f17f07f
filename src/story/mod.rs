//! The article's claims, tested against the tables: each a predicate that computes its figures and its verdict.
//!
//! No verdict is stored anywhere and nothing is read from a claim's wording: [`check`] looks for the [`Predicate`] of the
//! claim's key and lets it compute [`Part`]s from rankings and counts. What the article says stands in the predicates
//! as constants. Editions of different methods are never joined ([`Comparable`](crate::stats::Comparable)); a part whose
//! inputs are missing is unknown and says why. Leaves out the words: those are [`crate::words`]'.

mod case;
mod check;
mod counts;
mod finding;
mod group;
mod growth;
mod predicate;
mod ranks;
mod shares;
mod verdict;

pub use check::{ClaimCheck, check, check_all};
pub use finding::{Finding, Outcome, Part, Reason};
pub use group::{Group, GrowthSample, Moves};
pub use predicate::Predicate;
pub use verdict::Verdict;

use crate::data::Edition;

/// The edition the article is about.
pub const ARTICLE: Edition = Edition(2024);
