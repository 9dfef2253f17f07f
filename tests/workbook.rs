//! Workbooks of spreadsheets: what becomes of their cells, and that no broken one makes the worker panic.
#![cfg(feature = "workbook")]

use cluster_atlas::data::Dataset;
use cluster_atlas::import::workbook::{NoSheets, Sheet, may_be_workbook, sheets};
use cluster_atlas::import::{EconomyNames, Preview, Reading, Settings, Table};
use proptest::prelude::*;

/// Figures and ranks in it are made up: a sheet of notes, one with a table below a title, an empty one.
const WORKBOOK: &[u8] = include_bytes!("workbooks/sheets.xlsx");
const MOST_BYTES: usize = 1 << 20;

fn table() -> Sheet {
    let mut sheets = sheets(WORKBOOK, MOST_BYTES).expect("it is a workbook");
    assert_eq!(sheets.iter().map(|sheet| &*sheet.name).collect::<Vec<_>>(), ["Notes", "Top 100"]);
    sheets.remove(1)
}

#[test]
fn cells_are_written_as_they_are_kept_and_rows_are_lines() {
    assert!(may_be_workbook(WORKBOOK));
    let lines = [
        ",Made-up clusters for a test",
        "",
        ",Rank,Cluster name,Economy,PCT applications,\"Share of total PCT filings, %\",As of",
        ",1,Tokyo–Yokohama,Japan,123456,10.1%,2024-01-01",
        ",2,Shenzhen–Hong Kong–Guangzhou,China/Hong Kong,113482.5,9%,2024-01-01",
        ",3,Beijing,China,38067,3%,2024-01-01",
        ",4,\"San Jose–San Francisco, CA\",United States of America,47269.1,4%,2024-01-01",
        ",5,Vienna,Austria,1234,0.1%,2024-01-01",
        ",6,Paris,France,#N/A,1.1%,2024-01-01",
    ];
    assert_eq!(table().csv.lines().collect::<Vec<_>>(), lines);
}

#[test]
fn the_rest_of_the_import_reads_a_sheet_like_any_file() {
    let (base, csv) = (Dataset::embedded().expect("the tables are sound"), table().csv);
    let preview = Preview::of(csv.as_bytes(), true, Sheet::FORM).expect("it is a table");
    let settings = Settings::of_preview(&preview, "sheets.xlsx", &EconomyNames::new(&base));
    let mut reading = Reading::new(&preview, settings.mapping.clone(), settings.kind);
    reading.feed(csv.as_bytes(), true).expect("it is read to its end");
    let (Table::Ranking(rows), bad) = reading.finish() else { panic!("it is a ranking") };
    assert_eq!((preview.heading_line, rows.len()), (Some(3), 6));
    assert_eq!(bad.len(), 0, "what a spreadsheet does not know is unknown");
    let shares: Vec<_> = rows.iter().map(|row| row.pct_applications).collect();
    assert_eq!(shares[..3], [Some(123_456.0), Some(113_482.5), Some(38_067.0)]);
}

#[test]
fn what_is_larger_than_the_page_takes_is_refused() {
    assert_eq!(sheets(WORKBOOK, 200), Err(NoSheets::TooLarge));
}

proptest! {
    /// Bytes changed, a tail cut off: sheets or a reason, and the text within its limit.
    #[test]
    fn a_broken_workbook_is_sheets_or_a_reason(
        changed in prop::collection::vec((0..WORKBOOK.len(), any::<u8>()), 0..8),
        kept in 0..=WORKBOOK.len(),
    ) {
        let mut bytes = WORKBOOK.to_vec();
        changed.into_iter().for_each(|(at, byte)| bytes[at] = byte);
        bytes.truncate(kept);
        if let Ok(sheets) = sheets(&bytes, MOST_BYTES) {
            prop_assert!(sheets.iter().map(|sheet| sheet.csv.len()).sum::<usize>() <= MOST_BYTES);
        }
    }
}
