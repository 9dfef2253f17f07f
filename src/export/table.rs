//! Rows of the ranking as CSV and JSON, with grade and sources in columns.
//!
//! Headings are those of `static/data/rankings.csv`, with names and places of clusters beside their keys, and beside the
//! rank before that the row's own sources give the one that the page shows, and where that is from. The page reads such a
//! file back. What is not known is an empty cell in CSV and `null` in JSON.

use super::field;
use crate::data::{Cluster, Dataset, Economy, Edition, Grade, Listing, PreviousRank, Ranking};
use crate::import::starts_a_formula;
use crate::stats::{RankBefore, rank_before};
use std::fmt::Write as _;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Text(String),
    Number(f64),
    /// Entries with semicolons between them in CSV.
    List(Vec<String>),
    Unknown,
}

/// Rows with headings.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportTable {
    rows: Vec<[Cell; COLUMNS.len()]>,
}

/// The headings.
pub const COLUMNS: [&str; 24] = [
    "edition",
    "rank",
    "listing",
    "key",
    "name",
    "economy",
    "lat",
    "lon",
    "pct_applications",
    "publications",
    "share_pct",
    "share_publications",
    "share_total",
    "previous_rank",
    "rank_before",
    "rank_before_from",
    "growth_pct",
    "intensity_rank",
    "top_applicant",
    "top_organisation",
    "grade",
    "sources",
    "source_urls",
    "note",
];

impl ExportTable {
    /// Rows of the tables, in the order given.
    #[must_use]
    pub fn of<'a>(data: &Dataset, rows: impl IntoIterator<Item = &'a Ranking>) -> Self {
        Self { rows: rows.into_iter().map(|row| cells(data, row)).collect() }
    }

    /// Every row of every edition.
    #[must_use]
    pub fn everything(data: &Dataset) -> Self {
        Self::of(data, Edition::all().flat_map(|edition| data.rankings(edition)))
    }

    /// How many rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// CSV in UTF-8 with a header, lines ended as RFC 4180 has it. A text that a spreadsheet would take for a formula
    /// has an apostrophe in front.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut out = COLUMNS.join(",") + "\r\n";
        for row in &self.rows {
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push_csv(&mut out, cell);
            }
            out.push_str("\r\n");
        }
        out
    }

    /// A JSON array with an object a row.
    #[must_use]
    pub fn json(&self) -> String {
        let mut out = String::from("[");
        for (row_at, row) in self.rows.iter().enumerate() {
            out.push_str(if row_at > 0 { ",\n{" } else { "\n{" });
            for (at, (name, cell)) in COLUMNS.iter().zip(row).enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push_quoted(&mut out, name);
                out.push(':');
                push_json(&mut out, cell);
            }
            out.push('}');
        }
        out.push_str("\n]\n");
        out
    }
}

fn cells(data: &Dataset, row: &Ranking) -> [Cell; COLUMNS.len()] {
    let cluster = data.cluster(row.cluster);
    let before = rank_before(data, row.edition, row.cluster);
    let text = |text: &str| Cell::Text(text.to_owned());
    let number = |value: Option<f64>| value.map_or(Cell::Unknown, Cell::Number);
    let remark = |value: Option<String>| value.map_or(Cell::Unknown, Cell::Text);
    let sources = || row.provenance.sources.iter().map(|source| data.source(*source));
    [
        Cell::Number(row.edition.year().into()),
        number(row.rank().map(f64::from)),
        text(listing(row.listing)),
        text(&cluster.key),
        text(&cluster.name),
        economies(data, cluster),
        number(cluster.lon_lat_deg.map(|[_, lat]| lat)),
        number(cluster.lon_lat_deg.map(|[lon, _]| lon)),
        number(row.pct_applications.value()),
        number(row.publications.value()),
        number(row.share_pct.value()),
        number(row.share_publications.value()),
        number(row.share_total.value()),
        match row.previous_rank.value() {
            Some(PreviousRank::Rank(rank)) => Cell::Number(rank.into()),
            Some(PreviousRank::New) => text("new"),
            None => Cell::Unknown,
        },
        match before {
            Some(before) => before.rank().map_or_else(|| text("new"), |rank| Cell::Number(rank.into())),
            None => Cell::Unknown,
        },
        before.map_or(Cell::Unknown, |before| text(origin(before))),
        number(row.growth_pct.value()),
        number(row.intensity_rank.value().map(f64::from)),
        remark(row.top_applicant.clone().value()),
        remark(row.top_organisation.clone().value()),
        text(grade(row.provenance.grade)),
        Cell::List(sources().map(|source| source.key.clone()).collect()),
        Cell::List(sources().map(|source| source.url.clone()).collect()),
        remark(row.provenance.note.clone()),
    ]
}

/// The economies of a cluster; where a reader's table names none they are not known, which is not that there are none.
fn economies(data: &Dataset, cluster: &Cluster) -> Cell {
    let names: Vec<_> = cluster.economies.iter().filter_map(|economy| economy_name(data.economy(*economy))).collect();
    if names.is_empty() { Cell::Unknown } else { Cell::List(names) }
}

/// The code of an economy; of one that a reader's table has added the name written there, where there is one.
fn economy_name(economy: &Economy) -> Option<String> {
    let written = if economy.is_added() { &economy.name } else { &economy.iso3 };
    Some(written.clone()).filter(|written| !written.is_empty())
}

/// The words of `rankings.csv`.
fn listing(listing: Listing) -> &'static str {
    match listing {
        Listing::Ranked(_) => "ranked",
        Listing::Listed => "listed",
        Listing::Derived => "derived",
    }
}

fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::PublishedTable => "published_table",
        Grade::TwoSources => "two_sources",
        Grade::OneSource => "one_source",
        Grade::Derived => "derived",
        Grade::OwnTable => "own_table",
    }
}

/// Where a rank before is from; `rankings.csv` has no words for it.
fn origin(before: RankBefore) -> &'static str {
    match before {
        RankBefore::Published(_) => "published",
        RankBefore::Reported(_) | RankBefore::New => "reported",
        RankBefore::Printed(_) => "printed",
        RankBefore::WorkedOut(_) => "worked_out",
    }
}

fn push_csv(out: &mut String, cell: &Cell) {
    match cell {
        Cell::Number(number) => push_number(out, *number),
        Cell::Text(text) => push_field(out, text),
        Cell::List(entries) => push_field(out, &entries.join(";")),
        Cell::Unknown => {}
    }
}

fn push_field(out: &mut String, text: &str) {
    field::push_field(out, text, starts_a_formula(text), &['"', ',', '\r', '\n']);
}

/// JSON is written here, and not by a library, because flat rows need four kinds of values: a serialiser with its own
/// way to write floats weighs more than all of the export.
fn push_json(out: &mut String, cell: &Cell) {
    match cell {
        Cell::Number(number) => push_number(out, *number),
        Cell::Text(text) => push_quoted(out, text),
        Cell::List(entries) => {
            out.push('[');
            for (at, entry) in entries.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push_quoted(out, entry);
            }
            out.push(']');
        }
        Cell::Unknown => out.push_str("null"),
    }
}

/// Figures come from decimal texts; the shortest spelling is the one that was read.
fn push_number(out: &mut String, number: f64) {
    let _ = write!(out, "{number}");
}

/// A JSON text.
pub(super) fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn data() -> Dataset {
        Dataset::embedded().expect("the tables are sound")
    }

    #[test]
    fn a_row_of_the_tables_comes_out_as_it_went_in() {
        let data = data();
        let tokyo = data.cluster_by_key("tokyo-yokohama").expect("a cluster of the tables");
        let row = data.ranking(Edition::FIGURES, tokyo).expect("a row of the tables");
        let table = ExportTable::of(&data, [row]);
        let csv = table.csv();
        let (heading, line) = csv.split_once("\r\n").expect("two lines");
        assert_eq!(heading, COLUMNS.join(","));
        assert!(line.starts_with("2023,1,ranked,tokyo-yokohama,Tokyo–Yokohama,JPN,"), "{line}");
        assert!(line.contains(",published_table,"), "{line}");
        let json = table.json();
        assert!(json.starts_with("[\n{\"edition\":2023,\"rank\":1,\"listing\":\"ranked\","), "{json}");
        assert!(json.contains("\"growth_pct\":null") || json.contains("\"growth_pct\":"), "{json}");
    }

    #[test]
    fn every_row_has_a_field_for_every_heading() {
        let data = data();
        let csv = ExportTable::everything(&data).csv();
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let rows: Vec<_> = reader.records().collect::<Result<_, _>>().expect("it is CSV");
        assert_eq!(rows.len(), Edition::all().map(|edition| data.rankings(edition).count()).sum::<usize>());
    }

    #[test]
    fn formulas_are_defused_and_numbers_are_not() {
        let written = |cell: Cell| {
            let mut out = String::new();
            push_csv(&mut out, &cell);
            out
        };
        assert_eq!(written(Cell::Text("=SUM(A1)".to_owned())), "'=SUM(A1)");
        assert_eq!(written(Cell::Text("@x, y".to_owned())), "\"'@x, y\"");
        assert_eq!(written(Cell::Number(-3.5)), "-3.5");
        assert_eq!(written(Cell::Text("San Diego, CA".to_owned())), "\"San Diego, CA\"");
    }

    proptest! {
        #[test]
        fn a_json_text_is_read_back(text in "\\PC{0,30}|[\\x00-\\x1f\"\\\\]{0,8}") {
            let mut quoted = String::new();
            push_quoted(&mut quoted, &text);
            prop_assert!(quoted.chars().all(|letter| !letter.is_control()));
            let unquoted = quoted[1..quoted.len() - 1].replace("\\n", "\n").replace("\\\"", "\"");
            prop_assert!(unquoted.len() >= text.len());
        }
    }
}
