//! Rows that a table was read without, for the reader to put right and give again.

use super::field;
use crate::import::number::Notation;
use crate::import::starts_a_formula;

/// A semicolon parts the fields of many files that come back.
const QUOTED: [char; 5] = ['"', ',', ';', '\r', '\n'];

/// The rows as CSV under their own headings, each with a reason behind; `reason` heads those.
#[must_use]
pub fn left_out_csv<'a>(
    headings: &[String],
    reason: &str,
    rows: impl Iterator<Item = (&'a [String], String)>,
) -> String {
    let mut out = String::new();
    push_row(&mut out, headings, reason);
    for (fields, reason) in rows {
        push_row(&mut out, fields, &reason);
    }
    out
}

fn push_row(out: &mut String, fields: &[String], reason: &str) {
    for field in fields {
        push_field(out, field);
        out.push(',');
    }
    push_field(out, reason);
    out.push_str("\r\n");
}

fn push_field(out: &mut String, text: &str) {
    // A negative number is no formula.
    let is_formula = starts_a_formula(text) && Notation::Point.read(text).is_none();
    field::push_field(out, text, is_formula, &QUOTED);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_defused() {
        let headings = ["rank".to_owned(), "name".to_owned()];
        let row = ["-5".to_owned(), "=HYPERLINK(\"x\",1)".to_owned()];
        let csv = left_out_csv(&headings, "reason", [(&row[..], "no, rank".to_owned())].into_iter());
        assert_eq!(csv, "rank,name,reason\r\n-5,\"'=HYPERLINK(\"\"x\"\",1)\",\"no, rank\"\r\n");
    }
}
