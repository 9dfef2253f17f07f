//! What a file is, from its beginning: encoding, delimiter, headings, first rows.

use super::decode::{Decoder, Encoding, NotText};
use super::field::Mapping;
use super::notations::notations;
use super::number::Notation;
use super::records::{Delimiter, Record, Records};

/// The beginning of a table as it was understood, for the reader to confirm or correct.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// How its letters are written.
    pub encoding: Encoding,
    /// The sign between fields.
    pub delimiter: Delimiter,
    /// The line of the headings; what stands above is passed over.
    pub heading_line: u64,
    /// The headings.
    pub headings: Vec<String>,
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
}

impl Preview {
    /// How much of a file is looked at, in bytes.
    pub const BEGINNING: usize = 1 << 16;
    /// How many rows are kept to show and to tell the notation of numbers from.
    pub const ROWS: usize = 500;
    /// How far down headings are looked for, in records: tables of reports have titles above them.
    const HEADINGS_WITHIN: usize = 20;

    /// Reads a beginning; `is_whole` says that it is the whole file.
    ///
    /// # Errors
    /// When there is no table in it.
    pub fn of(bytes: &[u8], is_whole: bool) -> Result<Self, NoTable> {
        let mut text = String::new();
        let mut decoder = Decoder::new();
        decoder.feed(bytes, is_whole, &mut text).map_err(NoTable::NotText)?;
        let encoding = decoder.encoding().unwrap_or(Encoding::Utf8);
        if let Some(other) = other_text(&text) {
            return Err(other);
        }
        let delimiter = Delimiter::of(&text);
        let mut records: Vec<(u64, Vec<String>)> = Vec::new();
        let take = &mut |record: &Record<'_>| records.push((record.line, record.iter().map(str::to_owned).collect()));
        // A quote that is open at the end of the beginning closes further down, or is told when the file is read.
        let _ = Records::new(delimiter).feed(&text, is_whole, take);
        records.retain(|(_, fields)| fields.iter().any(|field| !field.trim().is_empty()));
        let at = headings_at(&records).ok_or(NoTable::Empty)?;
        let mut rows = records.split_off(at + 1);
        let Some((heading_line, headings)) = records.pop() else { return Err(NoTable::Empty) };
        if rows.is_empty() && is_whole {
            return Err(NoTable::NoRows);
        }
        rows.truncate(Self::ROWS);
        let mapping = Mapping::of_headings(headings.iter().map(String::as_str));
        Ok(Self { encoding, delimiter, heading_line, headings, rows, mapping })
    }

    /// Whether the numbers of some column that a mapping uses have decimal commas.
    #[must_use]
    pub fn has_decimal_commas(&self, mapping: &Mapping) -> bool {
        notations(mapping, self.delimiter, &self.rows).contains(&Notation::Comma)
    }
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

/// The record that names most fields the page knows; the first where none names any.
fn headings_at(records: &[(u64, Vec<String>)]) -> Option<usize> {
    let known = |fields: &[String]| {
        let mapping = Mapping::of_headings(fields.iter().map(String::as_str));
        (0..mapping.len()).filter(|column| mapping.field(*column).is_some()).count()
    };
    let beginning = records.iter().take(Preview::HEADINGS_WITHIN).enumerate();
    // The first of equals: `max_by_key` keeps the last.
    beginning.rev().max_by_key(|(_, (_, fields))| known(fields)).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Field, TableKind};
    use proptest::prelude::*;

    #[test]
    fn titles_above_the_headings_are_passed_over() {
        let text = "Table 1: clusters\n\nWIPO, 2024\nRank;Cluster name;Economy\n1;Tokyo;Japan\n";
        let preview = Preview::of(text.as_bytes(), true).expect("there is a table");
        assert_eq!((preview.heading_line, preview.delimiter), (4, Delimiter::Semicolon));
        assert_eq!(preview.rows, [(5, ["1", "Tokyo", "Japan"].map(str::to_owned).to_vec())]);
        assert_eq!(preview.mapping.kind(), Some(TableKind::Ranking));
        assert_eq!(preview.mapping.column(Field::Economy), Some(2));
    }

    #[test]
    fn headings_that_name_nothing_known_are_the_first_record() {
        let preview = Preview::of(b"a,b\n1,2\n", true).expect("there is a table");
        assert_eq!((preview.heading_line, preview.mapping.kind()), (1, None));
    }

    #[test]
    fn files_without_a_table_are_told_apart() {
        assert_eq!(Preview::of(b"", true), Err(NoTable::Empty));
        assert_eq!(Preview::of(b"\n \n,,\n", true), Err(NoTable::Empty));
        assert_eq!(Preview::of(b"rank,name\n", true), Err(NoTable::NoRows));
        for markup in ["<html><table>", "\n<!DOCTYPE html>\n<p>", "\u{feff}<?xml version=\"1.0\"?><Workbook>"] {
            assert_eq!(Preview::of(markup.as_bytes(), true), Err(NoTable::Markup), "{markup}");
        }
        for json in ["{\"rank\": 1}", "[\n {\"rank\": 1}]", "[]", "[[1, 2]]"] {
            assert_eq!(Preview::of(json.as_bytes(), true), Err(NoTable::Json), "{json}");
        }
        assert!(Preview::of(b"[Table 1]\nrank,name\n1,Tokyo\n", true).is_ok());
        for picture in [&b"\xFF\xD8\xFF\xE0"[..], b"GIF89a", b"RIFF\x10\0\0\0WEBP"] {
            assert_eq!(Preview::of(picture, true), Err(NoTable::NotText(NotText::Picture)));
        }
        assert_eq!(Preview::of(b"PK\x03\x04 and more", true), Err(NoTable::NotText(NotText::Spreadsheet)));
    }

    proptest! {
        #[test]
        fn any_bytes_have_a_preview_or_none(bytes in prop::collection::vec(any::<u8>(), 0..400), is_whole: bool) {
            let _ = Preview::of(&bytes, is_whole);
        }
    }
}
