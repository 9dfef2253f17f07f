//! Rows of a file as they are written there, by their lines: what was taken of a row is not all that it says.

use super::decode::Decoder;
use super::preview::Preview;
use super::records::{Record, Records};
use std::collections::{BTreeMap, BTreeSet};

/// A file being looked through for some of its rows.
#[derive(Debug)]
pub struct Written {
    decoder: Decoder,
    records: Records,
    lines: BTreeSet<u64>,
    found: BTreeMap<u64, Vec<String>>,
}

impl Written {
    /// Starts to look for the rows on some lines of the file of a preview.
    #[must_use]
    pub fn new(preview: &Preview, lines: BTreeSet<u64>) -> Self {
        let records = Records::new(preview.delimiter);
        Self { decoder: Decoder::new(preview.form.encoding), records, lines, found: BTreeMap::new() }
    }

    /// Looks through the next bytes of the file, from its first on. `is_last` says that none follow. Behind what cannot
    /// be read there is no row to look for.
    pub fn feed(&mut self, bytes: &[u8], is_last: bool) {
        let mut text = String::new();
        let _ = self.decoder.feed(bytes, is_last, &mut text);
        let Self { records, lines, found, .. } = self;
        let take = &mut |record: &Record<'_>| {
            if lines.contains(&record.line) {
                found.insert(record.line, record.iter().map(str::to_owned).collect());
            }
        };
        let _ = records.feed(&text, is_last, take);
    }

    /// The fields of the rows by line.
    #[must_use]
    pub fn finish(self) -> BTreeMap<u64, Vec<String>> {
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Form;

    #[test]
    fn rows_are_given_as_they_are_written_whatever_the_pieces() {
        let text = "rank;name;share;remark\n1;Tokyo;20 %;\"a\nb\"\n1;\"Kyoto\";\u{a0}3,0;+2\n";
        let preview = Preview::of(text.as_bytes(), true, Form::default()).expect("it is a table");
        for piece in [1, 7, 1000] {
            let mut written = Written::new(&preview, BTreeSet::from([2, 4]));
            text.as_bytes().chunks(piece).for_each(|piece| written.feed(piece, false));
            written.feed(&[], true);
            let rows: Vec<_> = written.finish().into_iter().map(|(line, fields)| (line, fields.join("|"))).collect();
            let expected = [(2, "1|Tokyo|20 %|a\nb"), (4, "1|Kyoto|\u{a0}3,0|+2")];
            assert_eq!(rows, expected.map(|(line, row)| (line, row.to_owned())));
        }
    }
}
