//! What a reader takes along: pictures with everything needed to read and to cite them, and tables with grades and
//! sources.

mod citation;
mod hash;
mod left_out;
pub mod png;
mod saved;
mod sheet;
mod table;

pub use citation::Citation;
pub use hash::data_hash;
pub use left_out::left_out_csv;
pub use saved::{VIEW, saved_view, svg_metadata};
pub use sheet::{Caption, sheet};
pub use table::{COLUMNS, ExportTable, starts_a_formula};
