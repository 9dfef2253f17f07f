//! The view inside a saved picture: written when it is saved, read when the file is opened on the page.

use super::png;

/// What a picture's metadata calls the query of its view.
pub const VIEW: &str = "cluster-atlas-view";

/// The query of the view a picture was saved from; none for a file of another kind or another origin.
#[must_use]
pub fn saved_view(file: &[u8]) -> Option<String> {
    if png::is_png(file) { png::text(file, VIEW) } else { view_of_svg(std::str::from_utf8(file).ok()?) }
}

/// How much of a file tells whether it is a picture of the kinds that keep a view, in bytes.
pub const PICTURE_BEGINNING: usize = 2048;

/// Whether a file that begins so is a picture of a kind that keeps a view: PNG or SVG.
#[must_use]
pub fn is_picture(beginning: &[u8]) -> bool {
    let text = String::from_utf8_lossy(beginning);
    let is_markup = text.trim_start_matches('\u{feff}').trim_start().starts_with('<');
    // A page with a drawing in it is no picture.
    let is_svg = is_markup && text.contains("<svg") && !text.to_ascii_lowercase().contains("<html");
    is_svg || png::is_png(beginning)
}

/// The elements at the head of an SVG file that keep what is said of a picture: its title, its description, and any
/// other text under its keyword. Characters that XML cannot contain are left out.
#[must_use]
pub fn svg_head(texts: &[(&str, String)]) -> String {
    let written = |(keyword, text): &(&str, String)| {
        let text: String =
            text.chars().filter(|letter| *letter >= ' ' && !matches!(letter, '\u{FFFE}' | '\u{FFFF}')).collect();
        match *keyword {
            TITLE => format!("<title>{}</title>\n", escaped(&text)),
            DESCRIPTION => format!("<desc>{}</desc>\n", escaped(&text)),
            keyword => element(keyword, &text) + "\n",
        }
    };
    texts.iter().map(written).collect()
}

/// Keywords that PNG and SVG have a place of their own for.
pub(super) const TITLE: &str = "Title";
pub(super) const DESCRIPTION: &str = "Description";

fn element(id: &str, text: &str) -> String {
    format!("<metadata id=\"{id}\">{}</metadata>", escaped(text))
}

fn view_of_svg(svg: &str) -> Option<String> {
    let (_, rest) = svg.split_once(&format!("<metadata id=\"{VIEW}\">"))?;
    let (text, _) = rest.split_once("</metadata>")?;
    Some(unescaped(text))
}

/// What XML takes for markup. The ampersand comes first, and last on the way back.
const ENTITIES: [(&str, &str); 3] = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")];

fn escaped(text: &str) -> String {
    ENTITIES.iter().fold(text.to_owned(), |text, (plain, entity)| text.replace(plain, entity))
}

fn unescaped(text: &str) -> String {
    ENTITIES.iter().rev().fold(text.to_owned(), |text, (plain, entity)| text.replace(entity, plain))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn files_of_another_origin_hold_no_view() {
        for file in [&b""[..], b"\x89PNG\r\n\x1a\n", b"\xff\xfe", b"<svg></svg>", b"rank,name\n1,Tokyo\n"] {
            assert_eq!(saved_view(file), None);
        }
    }

    #[test]
    fn pictures_are_told_from_pages_and_tables() {
        for picture in ["<svg xmlns=", "\u{feff}<?xml version=\"1.0\"?>\n<!-- made -->\n<svg>"] {
            assert!(is_picture(picture.as_bytes()), "{picture}");
        }
        assert!(is_picture(b"\x89PNG\r\n\x1a\n and more"));
        for other in ["<html><body><svg>", "<table><tr>", "rank,name,<svg", ""] {
            assert!(!is_picture(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn the_head_of_an_svg_has_a_title_a_description_and_the_rest() {
        let texts =
            [(TITLE, "R&D\u{1} <b>".to_owned()), (DESCRIPTION, "x".to_owned()), (VIEW, "a=CHN&b=USA".to_owned())];
        let head = svg_head(&texts);
        assert_eq!(
            head,
            "<title>R&amp;D &lt;b&gt;</title>\n<desc>x</desc>\n\
             <metadata id=\"cluster-atlas-view\">a=CHN&amp;b=USA</metadata>\n"
        );
        assert_eq!(saved_view(format!("<svg>{head}</svg>").as_bytes()).as_deref(), Some("a=CHN&b=USA"));
    }

    proptest! {
        #[test]
        fn an_svg_gives_back_the_view_it_keeps(query in "\\PC*") {
            let svg = format!("<svg>{}<g/></svg>", svg_head(&[(VIEW, query.clone())]));
            prop_assert_eq!(saved_view(svg.as_bytes()), Some(query));
        }

        #[test]
        fn no_file_makes_it_panic(file: Vec<u8>) {
            let _ = saved_view(&file);
            let _ = saved_view(&[b"<metadata id=\"cluster-atlas-view\">", &file[..]].concat());
        }
    }
}
