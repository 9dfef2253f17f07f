//! Bytes of a file to text, in pieces of any size.
//!
//! UTF-8 with or without a byte order mark, and UTF-16 of either byte order, recognised by its mark or by the zeros
//! between the letters of a first line in Latin script. Files that are no text are refused by what they are.

use super::lines::LineEnds;

/// How the bytes of a file stand for letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// One to four bytes a letter.
    Utf8,
    /// Two bytes a unit, the lower one first.
    Utf16Le,
    /// Two bytes a unit, the higher one first.
    Utf16Be,
}

impl Encoding {
    /// Every encoding.
    pub const ALL: [Self; 3] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be];
}

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// A zip container, as spreadsheets of today are.
    Spreadsheet,
    /// A spreadsheet or document of the older binary kind.
    OldSpreadsheet,
    /// A PDF.
    Pdf,
    /// A picture of a kind that keeps no view.
    Picture,
    /// Anything else with bytes that no text has; the line is where the first stands, the file's first is 1.
    Binary {
        /// Line of the first such byte.
        line: u64,
    },
    /// Letters in another encoding, most often an older one of a single byte a letter.
    OtherEncoding {
        /// Line of the first letter that is not UTF-8, or half a letter of UTF-16.
        line: u64,
    },
}

/// Turns bytes into text as they come.
#[derive(Clone, Debug)]
pub struct Decoder {
    said: Option<Encoding>,
    encoding: Option<Encoding>,
    /// The start of a letter whose other bytes have not come, or a beginning too short to tell the encoding.
    pending: Vec<u8>,
    line: u64,
    line_ends: LineEnds,
}

/// What the encoding is told from.
const BEGINNING: usize = 64;

impl Decoder {
    /// Nothing read. The encoding is told from the beginning, unless the reader said it.
    #[must_use]
    pub fn new(said: Option<Encoding>) -> Self {
        Self { said, encoding: None, pending: Vec::new(), line: 1, line_ends: LineEnds::default() }
    }

    /// The encoding, once it is known.
    #[must_use]
    pub fn encoding(&self) -> Option<Encoding> {
        self.encoding
    }

    /// Adds the letters of the next bytes to `text`. `is_last` says that none follow.
    ///
    /// # Errors
    /// When the bytes are no text; `text` then holds what came before.
    pub fn feed(&mut self, bytes: &[u8], is_last: bool, text: &mut String) -> Result<(), NotText> {
        let mut bytes = if self.pending.is_empty() {
            std::borrow::Cow::Borrowed(bytes)
        } else {
            self.pending.extend_from_slice(bytes);
            std::borrow::Cow::Owned(std::mem::take(&mut self.pending))
        };
        if self.encoding.is_none() {
            if bytes.len() < BEGINNING && !is_last {
                self.pending = bytes.into_owned();
                return Ok(());
            }
            let (encoding, mark) = recognise(&bytes)?;
            let (encoding, mark) = match self.said {
                // The mark of another encoding is a letter of this one, or none.
                Some(said) if said != encoding => (said, 0),
                _ => (encoding, mark),
            };
            self.encoding = Some(encoding);
            bytes = std::borrow::Cow::Owned(bytes[mark..].to_vec());
        }
        let from = text.len();
        let rest = match self.encoding {
            Some(Encoding::Utf16Le) => utf_16(&bytes, u16::from_le_bytes, is_last, text),
            Some(Encoding::Utf16Be) => utf_16(&bytes, u16::from_be_bytes, is_last, text),
            Some(Encoding::Utf8) | None => utf_8(&bytes, is_last, text),
        };
        let new = text.get(from..).unwrap_or_default();
        if let Some(at) = new.find(is_never_in_text) {
            let line = self.line + self.line_ends.count(&new.as_bytes()[..at]);
            text.truncate(from + at);
            return Err(NotText::Binary { line });
        }
        self.line += self.line_ends.count(new.as_bytes());
        match rest {
            Ok(rest) => self.pending = bytes[rest..].to_vec(),
            Err(Broken) => return Err(NotText::OtherEncoding { line: self.line }),
        }
        Ok(())
    }
}

/// A letter that cannot be read.
struct Broken;

/// Control characters other than white space.
fn is_never_in_text(letter: char) -> bool {
    letter.is_ascii_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}')
}

/// The encoding that a beginning shows, and how many bytes its mark has.
fn recognise(bytes: &[u8]) -> Result<(Encoding, usize), NotText> {
    const KINDS: [(&[u8], NotText); 6] = [
        (b"PK\x03\x04", NotText::Spreadsheet),
        (b"\xD0\xCF\x11\xE0", NotText::OldSpreadsheet),
        (b"%PDF-", NotText::Pdf),
        (b"\xFF\xD8\xFF", NotText::Picture),
        (b"GIF8", NotText::Picture),
        (b"RIFF", NotText::Picture),
    ];
    if let Some((_, kind)) = KINDS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(*kind);
    }
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => return Ok((Encoding::Utf8, 3)),
        [0xFF, 0xFE, ..] => return Ok((Encoding::Utf16Le, 2)),
        [0xFE, 0xFF, ..] => return Ok((Encoding::Utf16Be, 2)),
        _ => {}
    }
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let zeros = |first: usize| beginning.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = beginning.len() / 4;
    Ok(match (even, odd) {
        (0, odd) if odd > most => (Encoding::Utf16Le, 0),
        (even, 0) if even > most => (Encoding::Utf16Be, 0),
        _ => (Encoding::Utf8, 0),
    })
}

/// Adds what can be read and tells from which byte on more is needed.
fn utf_8(bytes: &[u8], is_last: bool, text: &mut String) -> Result<usize, Broken> {
    match std::str::from_utf8(bytes) {
        Ok(letters) => {
            text.push_str(letters);
            Ok(bytes.len())
        }
        Err(error) => {
            let good = error.valid_up_to();
            text.push_str(std::str::from_utf8(&bytes[..good]).unwrap_or_default());
            // Half a letter at the end may go on in the next piece.
            if error.error_len().is_none() && !is_last { Ok(good) } else { Err(Broken) }
        }
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16, is_last: bool, text: &mut String) -> Result<usize, Broken> {
    let mut read = 0;
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    for letter in char::decode_utf16(units) {
        match letter {
            Ok(letter) => {
                text.push(letter);
                read += 2 * letter.len_utf16();
            }
            // The first half of a pair at the end of a piece.
            Err(half)
                if (0xD800..0xDC00).contains(&half.unpaired_surrogate())
                    && read + 2 >= bytes.len() - bytes.len() % 2 =>
            {
                return if is_last { Err(Broken) } else { Ok(read) };
            }
            Err(_) => return Err(Broken),
        }
    }
    if is_last && read < bytes.len() { Err(Broken) } else { Ok(read) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Reads bytes in pieces of a size.
    fn read(bytes: &[u8], piece: usize) -> Result<String, NotText> {
        let mut decoder = Decoder::new(None);
        let mut text = String::new();
        for piece in bytes.chunks(piece.max(1)) {
            decoder.feed(piece, false, &mut text)?;
        }
        decoder.feed(&[], true, &mut text)?;
        Ok(text)
    }

    fn utf_16_of(text: &str, mark: bool, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
    }

    proptest! {
        #[test]
        fn a_text_is_read_back_whatever_its_encoding_and_the_pieces(
            text in "rank,name,share\n(\\PC|\n|\t){0,80}",
            piece in 1_usize..40,
        ) {
            let with_mark = ["\u{feff}", &text].concat();
            prop_assert_eq!(read(text.as_bytes(), piece), Ok(text.clone()));
            prop_assert_eq!(read(with_mark.as_bytes(), piece), Ok(text.clone()));
            prop_assert_eq!(read(&utf_16_of(&text, true, u16::to_le_bytes), piece), Ok(text.clone()));
            prop_assert_eq!(read(&utf_16_of(&text, true, u16::to_be_bytes), piece), Ok(text.clone()));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), piece in 1_usize..64) {
            let _ = read(&bytes, piece);
        }
    }

    #[test]
    fn utf_16_without_a_mark_is_seen_by_its_zeros() {
        let text = "rank,name\n1,Tokyo–Yokohama\n2,深圳—香港—广州\n";
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            assert_eq!(read(&utf_16_of(text, false, bytes), 7), Ok(text.to_owned()));
        }
    }

    #[test]
    fn the_reader_has_the_last_word_on_the_encoding() {
        // Han letters have no zeros that tell.
        let bytes = utf_16_of("名称\t排名\n", false, u16::to_be_bytes);
        let read = |said| {
            let mut text = String::new();
            Decoder::new(said).feed(&bytes, true, &mut text).map(|()| text)
        };
        assert_eq!(read(Some(Encoding::Utf16Be)), Ok("名称\t排名\n".to_owned()));
        assert!(read(None).is_err());
    }

    #[test]
    fn files_that_are_no_text_are_named() {
        assert_eq!(read(b"PK\x03\x04\x14\x00", 100), Err(NotText::Spreadsheet));
        assert_eq!(read(b"\xD0\xCF\x11\xE0\xA1\xB1", 100), Err(NotText::OldSpreadsheet));
        assert_eq!(read(b"%PDF-1.7\n", 100), Err(NotText::Pdf));
        assert_eq!(read(b"rank,name\n1,To\x07kyo\n", 4), Err(NotText::Binary { line: 2 }));
        assert_eq!(read(b"rank,name\r1,To\x07kyo\r", 4), Err(NotText::Binary { line: 2 }));
        assert_eq!(read(b"rank,name\n1,M\xfcnchen\n", 100), Err(NotText::OtherEncoding { line: 2 }));
        assert_eq!(
            read("rank\né".as_bytes().split_last().map_or(&[][..], |(_, rest)| rest), 100),
            Err(NotText::OtherEncoding { line: 2 })
        );
    }

    #[test]
    fn an_empty_file_is_an_empty_text() {
        assert_eq!(read(b"", 1), Ok(String::new()));
    }
}
