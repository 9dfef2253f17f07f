//! What a reader takes along: pictures with everything needed to read and to cite them, and tables with grades and
//! sources.

mod about;
mod caption;
mod citation;
mod embed;
mod field;
mod hash;
mod left_out;
mod name;
mod others;
mod part;
pub mod png;
mod saved;
mod sheet;
mod size;
mod table;
mod view;

pub use about::about_table;
pub use caption::{FigureKey, MapKeys, colours, colours_and_evidence, colours_and_incomes};
pub use citation::Citation;
pub use embed::embed_code;
pub use hash::{data_hash, hash_of};
pub use left_out::left_out_csv;
pub use name::{citation_name, picture_name, table_name};
pub use others::figure_for_others;
pub use part::{OwnPart, Part};
pub use saved::{PICTURE_BEGINNING, VIEW, is_picture, saved_view, svg_head};
pub use sheet::{Caption, CardText, LegendEntry, clipped, sheet};
pub use size::{LONGEST_SIDE, density_within};
pub use table::{COLUMNS, ExportTable};
pub use view::View;
