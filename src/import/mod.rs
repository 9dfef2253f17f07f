//! A table of the reader's own: from bytes to rows with places, and to the tables the page runs on.

pub mod decode;
mod field;
pub mod number;
mod preview;
mod reading;
pub mod records;
mod row;

pub use field::{Field, Mapping, TableKind};
pub use preview::{NoTable, Preview};
pub use reading::{BadRow, Points, Reading, Stopped, Table};
pub use row::{Expected, Point, Problem, Row, RowReader};
