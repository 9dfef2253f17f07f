//! Texts inside a PNG: what the picture shows, so that opening the file restores the view.
//!
//! Texts are `iTXt` chunks right after the header (PNG specification, third edition, 11.3.3.4): a keyword of Latin-1
//! letters and a text of UTF-8, not compressed.

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Length and type before a chunk's data, checksum behind.
const FRAME: usize = 12;

/// The picture with texts added, each under its keyword. A file that is no PNG stays as it is.
#[must_use]
pub fn with_texts(png: &[u8], texts: &[(&str, &str)]) -> Vec<u8> {
    let Some(header) = chunks(png).next() else { return png.to_vec() };
    let behind_header = SIGNATURE.len() + FRAME + header.data.len();
    let (head, rest) = png.split_at(behind_header.min(png.len()));
    let mut out = head.to_vec();
    for (keyword, text) in texts {
        // Keyword, no compression and its method, no language, no translated keyword, text.
        let data = [keyword.as_bytes(), &[0, 0, 0, 0, 0], text.as_bytes()].concat();
        push_chunk(&mut out, *b"iTXt", &data);
    }
    out.extend_from_slice(rest);
    out
}

/// The text under a keyword; none for a file that is no PNG, has no such text, or holds it compressed.
#[must_use]
pub fn text(png: &[u8], keyword: &str) -> Option<String> {
    let text_of = |chunk: Chunk<'_>| {
        let rest = chunk.data.strip_prefix(keyword.as_bytes())?.strip_prefix(&[0, 0, 0])?;
        // Language and translated keyword end with a zero each.
        let text = rest.splitn(3, |byte| *byte == 0).nth(2)?;
        String::from_utf8(text.to_vec()).ok()
    };
    chunks(png).filter(|chunk| chunk.kind == *b"iTXt").find_map(text_of)
}

/// Whether a file begins as a PNG does.
#[must_use]
pub fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

#[derive(Clone, Copy)]
struct Chunk<'a> {
    kind: [u8; 4],
    data: &'a [u8],
}

/// The chunks as far as the file is whole.
fn chunks(png: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = png.strip_prefix(SIGNATURE).unwrap_or_default();
    std::iter::from_fn(move || {
        let length = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?);
        let length = usize::try_from(length).ok()?;
        let kind = rest.get(4..8)?.try_into().ok()?;
        let data = rest.get(8..8_usize.checked_add(length)?)?;
        rest = rest.get(length + FRAME..)?;
        Some(Chunk { kind, data })
    })
}

fn push_chunk(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    let checked = [&kind[..], data].concat();
    out.extend_from_slice(&checked);
    out.extend_from_slice(&checksum(&checked).to_be_bytes());
}

/// CRC-32 as annex D of the specification has it, bit by bit: the texts are short, and the tables of a library would
/// weigh more than everything else here.
fn checksum(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xEDB8_8320;
    let bit = |crc: u32, _| if crc & 1 == 1 { POLYNOMIAL ^ (crc >> 1) } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), bit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// One white pixel.
    fn pixel() -> Vec<u8> {
        let mut png = SIGNATURE.to_vec();
        push_chunk(&mut png, *b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        push_chunk(&mut png, *b"IDAT", &[0x78, 0x9c, 0x63, 0xf8, 0x0f, 0, 1, 1, 1, 0]);
        push_chunk(&mut png, *b"IEND", &[]);
        png
    }

    #[test]
    fn the_checksum_is_that_of_the_specification() {
        // Every PNG ends with these four bytes.
        assert_eq!(checksum(b"IEND"), 0xAE42_6082);
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn other_files_stay_as_they_are_and_have_no_text() {
        assert_eq!(with_texts(b"GIF89a", &[("State", "x")]), b"GIF89a");
        assert_eq!(text(b"GIF89a", "State"), None);
        assert_eq!(text(&pixel(), "State"), None);
        assert_eq!(text(&pixel()[..30], "State"), None);
    }

    proptest! {
        #[test]
        fn texts_are_read_back(state in "\\PC{0,60}", title in "\\PC{0,60}") {
            let png = with_texts(&pixel(), &[("Title", &title), ("State", &state)]);
            prop_assert_eq!(text(&png, "Title"), Some(title));
            prop_assert_eq!(text(&png, "State"), Some(state));
            prop_assert_eq!(chunks(&png).map(|chunk| chunk.kind).collect::<Vec<_>>(), [*b"IHDR", *b"iTXt", *b"iTXt", *b"IDAT", *b"IEND"]);
        }

        #[test]
        fn any_bytes_behind_the_signature_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let png = [SIGNATURE, &bytes].concat();
            let _ = (text(&png, "State"), with_texts(&png, &[("State", "x")]));
        }
    }
}
