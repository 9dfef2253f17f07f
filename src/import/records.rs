//! Text to records, in pieces of any size: delimited text with quoted fields, as spreadsheets and databases write it.

use super::lines::LineEnds;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::collections::BTreeMap;

/// The sign between the fields of a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `,`
    #[default]
    Comma,
    /// `;`, where the comma parts decimals.
    Semicolon,
    /// A tab, as cells copied from a spreadsheet have it.
    Tab,
    /// `|`
    Bar,
}

impl Delimiter {
    /// Every delimiter, the likeliest first.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Bar];

    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }

    /// The delimiter a beginning of a file speaks for: the one that parts most of its records into equally many fields,
    /// two or more; of several the one with most fields. Comma where none does.
    #[must_use]
    pub fn of(beginning: &str) -> Self {
        let fields = |delimiter: Self| {
            // How many records have so many fields.
            let mut counts = BTreeMap::<usize, usize>::new();
            let mut records = Records::new(delimiter);
            // A record cut off at the end says nothing, and a broken quote ends the beginning.
            let _ = records.feed(beginning, false, &mut |record| *counts.entry(record.len()).or_default() += 1);
            let all: usize = counts.values().sum();
            // Titles above a table have no delimiter, so not every record has to be alike.
            counts.iter().filter(|(fields, _)| **fields > 1).map(|(fields, alike)| (alike * 100 / all, *fields)).max()
        };
        let best = Self::ALL.into_iter().rev().max_by_key(|delimiter| fields(*delimiter));
        best.unwrap_or_default()
    }
}

/// A record: its fields as they were written, without quotes.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// The line it starts on; the file's first is 1.
    pub line: u64,
    fields: &'a str,
    ends: &'a [usize],
}

impl<'a> Record<'a> {
    /// How many fields it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it has no field.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A field; none past the end.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&'a str> {
        let from = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.fields.get(from..*self.ends.get(at)?)
    }

    /// Every field in order.
    pub fn iter(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let record = *self;
        (0..record.len()).map(move |at| record.get(at).unwrap_or_default())
    }

    /// The field that has taken in the records below it: a quote that was meant as a letter opened it, and the next one, some
    /// lines on, closed it. Told by the delimiters: those of its lines between are as many as a record has, those of its
    /// first line and of the record around it fit in.
    #[must_use]
    pub fn swollen(&self, delimiter: Delimiter) -> Option<usize> {
        let delimiters = |line: &str| line.bytes().filter(|byte| *byte == delimiter.byte()).count();
        let is_swollen = |(at, field): (usize, &str)| {
            let mut lines = field.split('\n').map(delimiters);
            let (Some(first), Some(last)) = (lines.next(), lines.next_back()) else { return false };
            let (between, most) = (lines.clone().sum::<usize>(), at + first);
            // A single one between is no evidence: words have commas too.
            between > 1 && lines.all(|line| line == most) && self.len() + last == at + 1 + most
        };
        if self.fields.contains('\n') { self.iter().enumerate().position(is_swollen) } else { None }
    }
}

/// A quote that opens in a record and is closed neither in the rest of the text nor within [`Records::LONGEST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenQuote {
    /// The line of the record with the quote.
    pub line: u64,
}

/// Reads records as the text comes.
#[derive(Debug)]
pub struct Records {
    reader: Reader,
    fields: Vec<u8>,
    ends: Vec<usize>,
    /// How much of `fields` and `ends` the record under way has filled.
    filled: (usize, usize),
    /// Line after all that was read.
    line: u64,
    line_ends: LineEnds,
    /// Line on which the record under way starts; none between records.
    start: Option<u64>,
}

impl Records {
    /// The longest record, in bytes; more means that a quote was never closed.
    pub const LONGEST: usize = 1 << 20;

    /// Nothing read.
    #[must_use]
    pub fn new(delimiter: Delimiter) -> Self {
        Self {
            reader: ReaderBuilder::new().delimiter(delimiter.byte()).build(),
            fields: vec![0; 1024],
            ends: vec![0; 32],
            filled: (0, 0),
            line: 1,
            line_ends: LineEnds::default(),
            start: None,
        }
    }

    /// Hands every record that the text completes to `each`. Blank lines are none. `is_last` says that no text follows.
    ///
    /// # Errors
    /// When a quote is never closed; the records before it were handed over.
    pub fn feed(&mut self, text: &str, is_last: bool, each: &mut dyn FnMut(&Record<'_>)) -> Result<(), OpenQuote> {
        let mut input = text.as_bytes();
        loop {
            self.skip_blank_lines(&mut input);
            if input.is_empty() && !(is_last && self.start.is_some()) {
                return Ok(());
            }
            // The end of the text ends a line, and with it the record, unless that is within quotes.
            let is_end = input.is_empty();
            if is_end {
                input = b"\n";
            }
            let start = *self.start.get_or_insert(self.line);
            let (fields, ends) = (&mut self.fields[self.filled.0..], &mut self.ends[self.filled.1..]);
            let (result, read, wrote, ended) = self.reader.read_record(input, fields, ends);
            self.line += self.line_ends.count(&input[..read]);
            input = &input[read..];
            self.filled = (self.filled.0 + wrote, self.filled.1 + ended);
            match result {
                ReadRecordResult::OutputFull if self.fields.len() >= Self::LONGEST => {
                    return Err(OpenQuote { line: start });
                }
                ReadRecordResult::OutputFull => self.fields.resize(self.fields.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::InputEmpty if is_end => return Err(OpenQuote { line: start }),
                ReadRecordResult::InputEmpty if is_last => {}
                ReadRecordResult::Record => {
                    let fields = std::str::from_utf8(&self.fields[..self.filled.0]).unwrap_or_default();
                    each(&Record { line: start, fields, ends: &self.ends[..self.filled.1] });
                    (self.filled, self.start) = ((0, 0), None);
                }
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return Ok(()),
            }
        }
    }

    /// Between records, what ends lines belongs to none; so the line on which a record starts is known.
    fn skip_blank_lines(&mut self, input: &mut &[u8]) {
        if self.start.is_some() {
            return;
        }
        while let [b'\r' | b'\n', rest @ ..] = *input {
            self.line += self.line_ends.count(&input[..1]);
            *input = rest;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str, delimiter: Delimiter, piece: usize) -> Result<Vec<(u64, Vec<String>)>, OpenQuote> {
        let mut records = Records::new(delimiter);
        let mut found = Vec::new();
        let mut take = |record: &Record<'_>| found.push((record.line, record.iter().map(str::to_owned).collect()));
        let letters: Vec<char> = text.chars().collect();
        for piece in letters.chunks(piece.max(1)) {
            records.feed(&piece.iter().collect::<String>(), false, &mut take)?;
        }
        records.feed("", true, &mut take)?;
        Ok(found)
    }

    fn row(line: u64, fields: &[&str]) -> (u64, Vec<String>) {
        (line, fields.iter().map(|field| (*field).to_owned()).collect())
    }

    #[test]
    fn records_know_the_line_they_start_on() {
        let text = "\r\nrank,name\r\n1,\"Tokyo\nYokohama\"\r\n\r\n\n2,\"say \"\"Shenzhen\"\"\",x";
        let expected =
            [row(2, &["rank", "name"]), row(3, &["1", "Tokyo\nYokohama"]), row(7, &["2", "say \"Shenzhen\"", "x"])];
        for piece in 1..12 {
            assert_eq!(read(text, Delimiter::Comma, piece).as_deref(), Ok(&expected[..]), "pieces of {piece}");
        }
    }

    #[test]
    fn lines_that_a_carriage_return_ends_are_counted() {
        let text = "rank,name\r\r1,\"Tokyo\rYokohama\"\r2,x";
        let expected = [row(1, &["rank", "name"]), row(3, &["1", "Tokyo\rYokohama"]), row(5, &["2", "x"])];
        for piece in 1..12 {
            assert_eq!(read(text, Delimiter::Comma, piece).as_deref(), Ok(&expected[..]), "pieces of {piece}");
        }
    }

    #[test]
    fn long_records_and_many_fields_fit() {
        let long = "x".repeat(5000);
        let many = vec![long.as_str(); 100].join(";");
        let found = read(&many, Delimiter::Semicolon, 700).expect("no quote is open");
        assert_eq!(found, [row(1, &vec![long.as_str(); 100])]);
    }

    #[test]
    fn a_quote_that_never_closes_is_told_with_its_line() {
        let text = format!("a,b\n1,\"{}", "x\n".repeat(Records::LONGEST));
        assert_eq!(read(&text, Delimiter::Comma, 1 << 16), Err(OpenQuote { line: 2 }));
    }

    #[test]
    fn a_quote_open_at_the_end_is_told_whatever_the_pieces_and_takes_no_row_before_it() {
        let text = "a,b\n1,x\n2,\"Paris,France\n3,Berlin\n4,Rome";
        for piece in 1..50 {
            assert_eq!(read(text, Delimiter::Comma, piece), Err(OpenQuote { line: 3 }), "pieces of {piece}");
        }
        let mut lines = Vec::new();
        let read_whole = Records::new(Delimiter::Comma).feed(text, true, &mut |record| lines.push(record.line));
        assert_eq!((read_whole, lines), (Err(OpenQuote { line: 3 }), vec![1, 2]));
        for closed in ["a\n\"b\"", "a\n\"b\"\"\"", "a\n\"\"", "a\nb\"c", "a\n\"b\"c", "a\n\"b\"\r", "a,"] {
            assert!(read(closed, Delimiter::Comma, 2).is_ok(), "{closed}");
        }
    }

    #[test]
    fn a_quote_that_takes_in_the_records_below_it_is_noticed() {
        let swollen = |text: &str| {
            let mut found = Vec::new();
            let take = &mut |record: &Record<'_>| found.push(record.swollen(Delimiter::Comma));
            Records::new(Delimiter::Comma).feed(text, true, take).expect("the quotes are closed");
            found
        };
        assert_eq!(swollen("1,\"Paris,France\n2,Berlin,Germany\n3,\"Rome\",Italy\n4,Oslo,Norway\n"), [Some(1), None]);
        assert_eq!(swollen("1,Paris,\"France\r\n2,Berlin,Germany\r\n3,Rome,Italy\"\r\n"), [Some(2)]);
        assert_eq!(swollen("1,\"Paris\n2,Berlin\n3,Oslo\n4,\"Rome\"\n"), [Some(1)]);
        for sound in [
            "1,\"Paris\nRoissy\nOrly\nMassy\",France\n",
            "1,\"a\nTokyo, Yokohama\nb\"\n",
            "1,\"12 rue A, Paris\n3, 4 and 5, quai B, Lyon\nMetz\",France\n",
            "1,\"\n\n\n\",France\n",
        ] {
            assert_eq!(swollen(sound), [None], "{sound}");
        }
    }

    #[test]
    fn the_delimiter_is_the_one_that_parts_lines_alike() {
        assert_eq!(Delimiter::of("rank,name\n1,Tokyo\n"), Delimiter::Comma);
        assert_eq!(Delimiter::of("rank;name;share\n1;Tokyo, Yokohama;11,7\n2;Seoul;6,8\n"), Delimiter::Semicolon);
        assert_eq!(Delimiter::of("rank\tname\n1\tTokyo, Yokohama; Japan\n"), Delimiter::Tab);
        assert_eq!(Delimiter::of("rank|name\n1|Tokyo\n"), Delimiter::Bar);
        assert_eq!(Delimiter::of("\"a;b;c\",name\n\"d;e;f\",x\n"), Delimiter::Comma);
        assert_eq!(Delimiter::of("one column\nof words\n"), Delimiter::Comma);
        assert_eq!(Delimiter::of(""), Delimiter::Comma);
    }

    proptest! {
        #[test]
        fn what_a_writer_quotes_is_read_back(
            rows in prop::collection::vec(prop::collection::vec("[a-z,;\"\n é京]{0,6}", 2..5), 1..8),
            piece in 1_usize..30,
        ) {
            let quoted = |field: &String| format!("\"{}\"", field.replace('"', "\"\""));
            let text: String = rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\n").collect();
            let found: Vec<_> = read(&text, Delimiter::Comma, piece).expect("quotes are closed").into_iter().map(|(_, row)| row).collect();
            prop_assert_eq!(found, rows);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[\",;\t|\r\n a1]{0,200}|\\PC{0,60}", piece in 1_usize..30) {
            for delimiter in Delimiter::ALL {
                let _ = read(&text, delimiter, piece);
            }
            let _ = Delimiter::of(&text);
        }
    }
}
