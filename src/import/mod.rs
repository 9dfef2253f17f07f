//! A table of the reader's own: from bytes to rows with places, and to the tables the page runs on.

mod apply;
mod content;
pub mod decode;
mod difference;
mod economy;
mod field;
mod form;
mod formula;
mod gazetteer;
mod headings;
mod lines;
mod notations;
pub mod number;
mod place;
mod preview;
mod reading;
pub mod records;
mod row;
mod settings;
pub mod workbook;
mod written;

pub use apply::{Applied, Reason, Refused, Unplaced, apply, place_name};
pub use difference::{APART_KM, Difference, Differing, differences};
pub use economy::EconomyNames;
pub use field::{Field, Mapping, TableKind};
pub use form::{Form, Headings};
pub use formula::starts_a_formula;
pub use gazetteer::{Found, Gazetteer};
pub use notations::Decimals;
pub use place::typed_place;
pub use preview::{NoTable, Preview};
pub use reading::{BadRow, Points, Reading, Stopped, Table};
pub use row::{Expected, Point, Problem, Row, RowReader};
pub use settings::Settings;
pub use written::Written;
