//! A table of the reader's own: from bytes to rows with places, and to the tables the page runs on.

mod apply;
pub mod decode;
mod difference;
mod economy;
mod field;
mod gazetteer;
pub mod number;
mod preview;
mod reading;
pub mod records;
mod row;

pub use apply::{Applied, Reason, Refused, Unplaced, apply};
pub use difference::{Difference, Differing, differences};
pub use economy::EconomyNames;
pub use field::{Field, Mapping, TableKind};
pub use gazetteer::{Found, Gazetteer};
pub use preview::{NoTable, Preview};
pub use reading::{BadRow, Points, Reading, Stopped, Table};
pub use row::{Expected, Point, Problem, Row, RowReader};
