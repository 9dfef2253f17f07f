//! A table of the reader's own: from bytes to rows with places, and to the tables the page runs on.

pub mod decode;
mod field;
pub mod number;
pub mod records;

pub use field::{Field, Mapping, TableKind};
