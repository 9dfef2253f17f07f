//! What a file is, from its beginning: encoding, delimiter, headings, first rows.

use super::decode::{Decoder, Encoding, NotText};
use super::field::Mapping;
use super::form::Form;
use super::headings::{Parts, parts, width};
use super::notations::{Decimals, decimals};
use super::records::{Delimiter, Record, Records};
use crate::data::Edition;

/// The beginning of a table as it was understood, for the reader to confirm or correct.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// What the reader said of its form.
    pub form: Form,
    /// How its letters are written.
    pub encoding: Encoding,
    /// The sign between fields.
    pub delimiter: Delimiter,
    /// The line of the headings; none where there are none.
    pub heading_line: Option<u64>,
    /// The headings, one a column; empty texts where there are none.
    pub headings: Vec<String>,
    /// How many lines with something on them stand above headings and rows, and are none: titles.
    pub titles: usize,
    /// The last edition that those titles speak of.
    pub edition_in_titles: Option<Edition>,
    /// The line up to which all is passed over, the headings included.
    pub passed_over: u64,
    /// The first lines with what is on them: one of them has the headings, or none.
    pub beginning: Vec<(u64, String)>,
    /// The first rows, each with its line.
    pub rows: Vec<(u64, Vec<String>)>,
    /// What the headings say of the columns.
    pub mapping: Mapping,
}

/// Why a file is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTable {
    /// It is no text.
    NotText(NotText),
    /// It is HTML or XML, as some programs write it under the name of a spreadsheet.
    Markup,
    /// It is JSON.
    Json,
    /// It has no record.
    Empty,
    /// It has headings and nothing below.
    NoRows,
    /// It has no row that ends before a quote that is never closed.
    OpenQuote {
        /// The line of the row with the quote.
        line: u64,
    },
}

impl Preview {
    /// How much of a file is looked at, in bytes.
    pub const BEGINNING: usize = 1 << 16;
    /// How many rows are kept to show and to tell the notation of numbers from.
    pub const ROWS: usize = 500;
    /// How many of the first lines are kept to choose the headings from.
    const LINES: usize = 12;

    /// Reads a beginning; `is_whole` says that it is the whole file. What the form leaves open is told from the text.
    ///
    /// # Errors
    /// When there is no table in it.
    pub fn of(bytes: &[u8], is_whole: bool, form: Form) -> Result<Self, NoTable> {
        let mut text = String::new();
        let mut decoder = Decoder::new(form.encoding);
        decoder.feed(bytes, is_whole, &mut text).map_err(NoTable::NotText)?;
        let encoding = decoder.encoding().unwrap_or(Encoding::Utf8);
        if let Some(other) = other_text(&text) {
            return Err(other);
        }
        let delimiter = form.delimiter.unwrap_or_else(|| Delimiter::of(&text));
        let mut records: Vec<(u64, Vec<String>)> = Vec::new();
        let take = &mut |record: &Record<'_>| records.push((record.line, record.iter().map(str::to_owned).collect()));
        let mut reader = Records::new(delimiter);
        // A quote that is open behind some rows is told when the file is read.
        let open = reader.feed(&text, is_whole, take).and_then(|()| reader.feed("", true, &mut |_| ())).err();
        let or_quote = |why| open.map_or(why, |quote| NoTable::OpenQuote { line: quote.line });
        records.retain(|(_, fields)| fields.iter().any(|field| !field.trim().is_empty()));
        if records.is_empty() {
            return Err(or_quote(NoTable::Empty));
        }
        let columns = width(&records);
        let line = |(line, fields): &(u64, Vec<String>)| (*line, joined(fields));
        let beginning = records.iter().take(Self::LINES).map(line).collect();
        let Parts { headings: at, first } = parts(&records, form.headings);
        let mut rows = records.split_off(first);
        let heading = at.and_then(|_| records.pop());
        if rows.is_empty() && is_whole {
            return Err(or_quote(NoTable::NoRows));
        }
        rows.truncate(Self::ROWS);
        let above_rows = rows.first().map_or(0, |(line, _)| line.saturating_sub(1));
        let (heading_line, mut headings) = heading.map(|(line, headings)| (Some(line), headings)).unwrap_or_default();
        // Rows may have columns that no heading names.
        headings.resize(columns.max(headings.len()), String::new());
        let mapping = Mapping::of_headings(headings.iter().map(String::as_str));
        let passed_over = heading_line.unwrap_or(above_rows);
        let titles = records.len();
        let edition_in_titles = records.iter().flat_map(|(_, fields)| fields).filter_map(|text| named(text)).max();
        Ok(Self {
            form,
            encoding,
            delimiter,
            heading_line,
            headings,
            titles,
            edition_in_titles,
            passed_over,
            beginning,
            rows,
            mapping,
        })
    }

    /// How the numbers of the columns that a mapping uses are written.
    #[must_use]
    pub fn decimals(&self, mapping: &Mapping) -> Decimals {
        decimals(self.form.decimals, mapping, self.delimiter, &self.rows)
    }
}

/// The last edition that a text speaks of.
pub(super) fn named(text: &str) -> Option<Edition> {
    let numbers = text.split(|letter: char| !letter.is_ascii_digit());
    numbers.filter_map(|number| Edition::from_year(number.parse().ok()?)).max()
}

/// What is on a line, as far as it takes to know it again.
fn joined(fields: &[String]) -> String {
    const MOST: usize = 60;
    let fields: Vec<&str> = fields.iter().map(|field| field.trim()).filter(|field| !field.is_empty()).collect();
    let text = fields.join(" · ");
    if text.chars().count() <= MOST { text } else { text.chars().take(MOST).chain(['…']).collect() }
}

/// What a text is that is written for programs and has no rows.
fn other_text(text: &str) -> Option<NoTable> {
    let text = text.trim_start();
    // Behind a bracket in a title stands a word.
    let opens = |bracket: char, signs: &[char]| {
        text.strip_prefix(bracket).is_some_and(|rest| rest.trim_start().starts_with(signs))
    };
    let is_tag = text
        .strip_prefix('<')
        .is_some_and(|rest| rest.starts_with(|sign: char| sign.is_ascii_alphabetic() || "!?".contains(sign)));
    if is_tag && text.contains('>') {
        Some(NoTable::Markup)
    } else if opens('{', &['"', '}']) || opens('[', &['{', '[', '"', ']']) {
        Some(NoTable::Json)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Field, Headings, TableKind};
    use proptest::prelude::*;

    #[test]
    fn titles_above_the_headings_are_passed_over() {
        let text = "Table 1: clusters\n\nWIPO, 2024\nRank;Cluster name;Economy\n1;Tokyo;Japan\n";
        let preview = Preview::of(text.as_bytes(), true, Form::default()).expect("there is a table");
        assert_eq!((preview.heading_line, preview.titles, preview.delimiter), (Some(4), 2, Delimiter::Semicolon));
        assert_eq!(preview.rows, [(5, ["1", "Tokyo", "Japan"].map(str::to_owned).to_vec())]);
        assert_eq!(preview.mapping.kind(), Some(TableKind::Ranking));
        assert_eq!(preview.mapping.column(Field::Economy), Some(2));
    }

    #[test]
    fn headings_that_name_nothing_known_are_the_first_record() {
        let preview = Preview::of(b"a,b\n1,2\n", true, Form::default()).expect("there is a table");
        assert_eq!((preview.heading_line, preview.mapping.kind()), (Some(1), None));
    }

    #[test]
    fn what_the_reader_says_of_the_form_is_taken() {
        let text = "1;Tokyo, Japan;11\n2;Beijing, China;12\n";
        let of = |form| Preview::of(text.as_bytes(), true, form).expect("there is a table");
        let preview = of(Form::default());
        assert_eq!((preview.heading_line, preview.headings.len(), preview.rows.len()), (None, 3, 2));
        assert_eq!(preview.beginning[1], (2, "2 · Beijing, China · 12".to_owned()));
        let preview = of(Form { delimiter: Some(Delimiter::Comma), ..Form::default() });
        assert_eq!(preview.headings, ["1;Tokyo", " Japan;11"], "words, and nothing that is a number");
        let preview = of(Form { headings: Some(Headings::On(1)), ..Form::default() });
        assert_eq!(
            (preview.heading_line, preview.headings, preview.rows.len()),
            (Some(1), ["1", "Tokyo, Japan", "11"].map(str::to_owned).to_vec(), 1)
        );
        assert_eq!(
            Preview::of(text.as_bytes(), true, Form { headings: Some(Headings::On(2)), ..Form::default() }),
            Err(NoTable::NoRows)
        );
    }

    #[test]
    fn files_without_a_table_are_told_apart() {
        assert_eq!(Preview::of(b"", true, Form::default()), Err(NoTable::Empty));
        assert_eq!(Preview::of(b"\n \n,,\n", true, Form::default()), Err(NoTable::Empty));
        assert_eq!(Preview::of(b"rank,name\n", true, Form::default()), Err(NoTable::NoRows));
        for (quote, line) in [("rank,name\n\n1,\"Paris\n2,Rome\n", 3), ("\"rank,name\n1,Paris\n", 1)] {
            let preview = Preview::of(quote.as_bytes(), true, Form::default());
            assert_eq!(preview, Err(NoTable::OpenQuote { line }));
        }
        for markup in ["<html><table>", "\n<!DOCTYPE html>\n<p>", "\u{feff}<?xml version=\"1.0\"?><Workbook>"] {
            assert_eq!(Preview::of(markup.as_bytes(), true, Form::default()), Err(NoTable::Markup), "{markup}");
        }
        for json in ["{\"rank\": 1}", "[\n {\"rank\": 1}]", "[]", "[[1, 2]]"] {
            assert_eq!(Preview::of(json.as_bytes(), true, Form::default()), Err(NoTable::Json), "{json}");
        }
        assert!(Preview::of(b"[Table 1]\nrank,name\n1,Tokyo\n", true, Form::default()).is_ok());
        for picture in [&b"\xFF\xD8\xFF\xE0"[..], b"GIF89a", b"RIFF\x10\0\0\0WEBP"] {
            assert_eq!(Preview::of(picture, true, Form::default()), Err(NoTable::NotText(NotText::Picture)));
        }
        assert_eq!(
            Preview::of(b"PK\x03\x04 and more", true, Form::default()),
            Err(NoTable::NotText(NotText::Spreadsheet))
        );
    }

    proptest! {
        #[test]
        fn any_bytes_have_a_preview_or_none(bytes in prop::collection::vec(any::<u8>(), 0..400), is_whole: bool) {
            let _ = Preview::of(&bytes, is_whole, Form::default());
        }
    }
}
