//! From the cells of a workbook to the CSV of its sheets.
//!
//! A cell is written as its value, not as it is shown, but for percentages: 0.111 in a cell formatted as percent is
//! `11.1%`. Every row of the sheet is one line, so that messages about lines are about rows.

use super::{NoSheets, Sheet};
use calamine::{DataRef, DataType as _, Reader as _, Xlsx, XlsxError};
use std::io::Cursor;

/// The digits that spreadsheets keep of a number.
const DIGITS: usize = 15;

/// The sheets of a workbook that have something in them, in its order, with at most `most_bytes` of text in all.
///
/// # Errors
/// When the bytes are no readable workbook, and when there is nothing or too much in it.
pub fn sheets(bytes: &[u8], most_bytes: usize) -> Result<Vec<Sheet>, NoSheets> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| NoSheets::Unreadable)?;
    let mut sheets = Vec::new();
    let mut left = most_bytes;
    for name in workbook.sheet_names() {
        // A sheet of charts has no cells.
        let Some(csv) = csv_of(&mut workbook, &name, left)? else { continue };
        left -= csv.len();
        sheets.push(Sheet { name, csv });
    }
    if sheets.is_empty() { Err(NoSheets::Empty) } else { Ok(sheets) }
}

fn csv_of(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str, most_bytes: usize) -> Result<Option<String>, NoSheets> {
    let mut cells = match workbook.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(None),
        Err(_) => return Err(NoSheets::Unreadable),
    };
    let mut csv = String::new();
    // The row and column the text has come to, from 0.
    let (mut row, mut column) = (0, 0);
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|_| NoSheets::Unreadable)? {
        if cell.get_value().is_empty() {
            continue;
        }
        let at = cell.get_position();
        if at < (row, column) {
            return Err(NoSheets::Unreadable);
        }
        let format = cells.styles().get(style).and_then(|style| style.number_format.as_ref());
        let is_percent = format.is_some_and(|format| shows_percent(&format.format_code));
        // Lines and commas of what lies between are text, too.
        let between = at.0 - row + if at.0 > row { at.1 } else { at.1 - column };
        let cell = written(cell.get_value(), is_percent);
        if csv.len() + between as usize + cell.len() > most_bytes {
            return Err(NoSheets::TooLarge);
        }
        if at.0 > row {
            csv.extend(std::iter::repeat_n('\n', (at.0 - row) as usize));
            (row, column) = (at.0, 0);
        }
        csv.extend(std::iter::repeat_n(',', (at.1 - column) as usize));
        column = at.1;
        csv.push_str(&cell);
    }
    Ok(Some(csv).filter(|csv| !csv.is_empty()))
}

/// A cell's value as a cell of CSV, on one line.
fn written(value: &DataRef<'_>, is_percent: bool) -> String {
    match value {
        DataRef::Int(number) if is_percent => number_as_kept(*number as f64 * 100.0) + "%",
        DataRef::Float(number) if is_percent => number_as_kept(number * 100.0) + "%",
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_as_kept(*number),
        DataRef::Bool(is_true) => if *is_true { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => quoted(text),
        DataRef::SharedString(text) => quoted(text),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A number without the last bits that a spreadsheet does not keep: 11.1, not 11.100000000000001.
fn number_as_kept(number: f64) -> String {
    let kept = format!("{number:.*e}", DIGITS - 1).parse().unwrap_or(number);
    format!("{kept}")
}

fn quoted(text: &str) -> String {
    // Signs that a text file cannot have, such as the bell, are written `_x0007_` in a workbook.
    let is_sign = |letter: &char| !letter.is_control();
    let line = text.split(['\r', '\n', '\t']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let line: String = line.join(" ").chars().filter(is_sign).collect();
    if line.contains([',', '"']) { format!("\"{}\"", line.replace('"', "\"\"")) } else { line }
}

/// Whether a number format multiplies by a hundred: a percent sign that is neither quoted nor escaped.
fn shows_percent(format: &str) -> bool {
    let mut letters = format.chars();
    let mut is_quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            // A letter that stands for itself, a space as wide as one, or one that fills the cell.
            '\\' | '_' | '*' if !is_quoted => drop(letters.next()),
            '"' => is_quoted = !is_quoted,
            '%' if !is_quoted => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_lose_the_noise_of_their_last_bits_alone() {
        for (number, text) in
            [(11.100_000_000_000_001, "11.1"), (0.0, "0"), (-3.5, "-3.5"), (113_482.333, "113482.333")]
        {
            assert_eq!(number_as_kept(number), text);
        }
    }

    #[test]
    fn a_format_of_percent_is_told_from_a_percent_sign() {
        for format in ["0%", "0.00%", "#,##0.0 %", "[Red]0%;-0%"] {
            assert!(shows_percent(format), "{format}");
        }
        for format in ["General", "0.0\"%\"", "0.0\\%", "0.0_%", "#,##0"] {
            assert!(!shows_percent(format), "{format}");
        }
    }

    #[test]
    fn texts_stand_on_one_line_and_are_quoted_where_they_must_be() {
        assert_eq!(quoted("Tokyo\r\n Yokohama"), "Tokyo Yokohama");
        assert_eq!(quoted("To\u{7}ky\u{0}o\u{b}"), "Tokyo", "a text with such signs would be refused");
        assert_eq!(quoted("San Jose, \"CA\""), "\"San Jose, \"\"CA\"\"\"");
    }

    #[test]
    fn what_is_no_workbook_is_said() {
        assert_eq!(sheets(b"", 100), Err(NoSheets::Unreadable));
        assert_eq!(sheets(b"PK\x03\x04 and nothing else", 100), Err(NoSheets::Unreadable));
    }
}
