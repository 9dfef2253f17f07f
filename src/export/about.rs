//! What a saved table is, in a file beside it: JSON.

use super::table::push_quoted;
use super::{COLUMNS, Part, View, hash_of};
use crate::data::{Edition, Ranking, Source, SourceId};
use crate::state::query;

/// An object of JSON under way. Its names are ours; its texts may be anything.
struct Object(String);

impl Object {
    fn new() -> Self {
        Self("{".to_owned())
    }

    /// A member whose value is JSON already.
    fn with(mut self, name: &str, value: &str) -> Self {
        if self.0.len() > 1 {
            self.0.push_str(",\n");
        }
        push_quoted(&mut self.0, name);
        self.0.push_str(": ");
        self.0.push_str(value);
        self
    }

    fn text(self, name: &str, text: &str) -> Self {
        self.with(name, &quoted(text))
    }

    fn end(self) -> String {
        self.0 + "}"
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::new();
    push_quoted(&mut out, text);
    out
}

fn list(entries: impl Iterator<Item = String>) -> String {
    format!("[{}]", entries.collect::<Vec<_>>().join(",\n"))
}

/// What a table of some rows is: edition, filters, the view and its address, version and hash of the data, licence, every
/// source its rows name, and what its columns hold.
#[must_use]
pub fn about_table<'a>(view: &View<'a>, rows: impl Iterator<Item = &'a Ranking>) -> String {
    let (data, state, texts) = (view.data, view.state, view.state.language.texts());
    let is_everything = view.part == Part::Everything;
    let title = if is_everything { texts.table_of_everything() } else { texts.table_of_edition(state.edition.year()) };
    let mut count = 0_usize;
    let mut sources: Vec<SourceId> = Vec::new();
    let mut editions: Vec<Edition> = Vec::new();
    for row in rows {
        count += 1;
        sources.extend(&row.provenance.sources);
        editions.push(row.edition);
    }
    sources.sort_unstable();
    sources.dedup();
    editions.dedup();
    let filters = if is_everything { Vec::new() } else { query::filters(data, state) };
    let filters = filters.iter().fold(Object::new(), |object, (name, value)| object.text(name, value));
    let column = |column: &&str| Object::new().text("name", column).text("holds", &texts.column_meaning(*column)).end();
    Object::new()
        .text("title", &title)
        .text("date", view.date)
        .with("editions", &list(editions.iter().map(ToString::to_string)))
        .with("rows", &count.to_string())
        .with("filters", &filters.end())
        .text("view", view.query())
        .text("address", view.address)
        .text("version", View::VERSION)
        .text("data", &hash_of(data))
        .text("language", state.language.tag())
        .text("licence", &view.licence())
        .text("licence_url", "https://creativecommons.org/licenses/by/4.0/")
        .with("columns", &list(COLUMNS.iter().map(column)))
        .with("sources", &list(sources.iter().map(|source| source_object(data.source(*source)))))
        .end()
        + "\n"
}

fn source_object(source: &Source) -> String {
    Object::new()
        .text("key", &source.key)
        .text("title", &source.title)
        .text("publisher", &source.publisher)
        .text("date", &source.date)
        .text("url", &source.url)
        .end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Dataset;
    use crate::state::{RankRange, ViewState};
    use proptest::prelude::*;

    /// What follows a value of JSON (RFC 8259) at the head of a text; none where there is no such value.
    fn after_value(text: &str) -> Option<&str> {
        let text = text.trim_start();
        match text.chars().next()? {
            '{' => after_members(text, '}', |text| {
                let text = after_string(text.trim_start())?.trim_start().strip_prefix(':')?;
                after_value(text)
            }),
            '[' => after_members(text, ']', after_value),
            '"' => after_string(text),
            _ => {
                let end = text.find([',', '}', ']', ' ', '\n', '\r']).unwrap_or(text.len());
                let word = &text[..end];
                let is_value = ["true", "false", "null"].contains(&word) || word.parse::<f64>().is_ok();
                is_value.then_some(&text[end..])
            }
        }
    }

    fn after_members(text: &str, close: char, member: impl Fn(&str) -> Option<&str>) -> Option<&str> {
        let mut rest = text[1..].trim_start();
        if let Some(rest) = rest.strip_prefix(close) {
            return Some(rest);
        }
        loop {
            rest = member(rest)?.trim_start();
            match rest.strip_prefix(',') {
                Some(more) => rest = more,
                None => return rest.strip_prefix(close),
            }
        }
    }

    fn after_string(text: &str) -> Option<&str> {
        let mut letters = text.strip_prefix('"')?.char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '"' => return Some(&text[at + 2..]),
                '\\' => match letters.next()?.1 {
                    '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' => {}
                    'u' => (0..4).try_for_each(|_| letters.next()?.1.is_ascii_hexdigit().then_some(()))?,
                    _ => return None,
                },
                letter if letter < ' ' => return None,
                _ => {}
            }
        }
        None
    }

    fn is_json(text: &str) -> bool {
        after_value(text).is_some_and(|rest| rest.trim().is_empty())
    }

    #[test]
    fn the_reader_of_the_tests_tells_json_from_other_texts() {
        for json in ["{}", "[ ]", r#"{"a": [1, -2.5e3, null, "x\"\u00e4\\"], "b": {}}"#, "\"\""] {
            assert!(is_json(json), "{json}");
        }
        for other in ["", "{", "[1,]", r#"{"a" 1}"#, "\"a", "\"\n\"", r#""\x""#, "{} {}", "[1 2]", "nil"] {
            assert!(!is_json(other), "{other}");
        }
    }

    #[test]
    fn a_table_s_file_tells_its_filters_its_sources_and_every_column() {
        let data = Dataset::embedded().expect("the tables are sound");
        let mut state = ViewState::initial(&data).expect("there are two economies");
        state.filter.ranks = Some(RankRange { first: 1, last: 2 });
        let view = View {
            data: &data,
            state: &state,
            part: Part::Rows,
            address: "https://example.org/?ranks=1-2",
            date: "2026-11-25",
        };
        let rows = || data.rankings(state.edition).take(2);
        let about = about_table(&view, rows());
        assert!(is_json(&about), "{about}");
        for part in [
            "\"editions\": [2024]",
            "\"rows\": 2",
            "\"filters\": {\"ranks\": \"1-2\"}",
            "\"view\": \"ranks=1-2\"",
            "\"version\": \"0.1.0\"",
            "CC BY 4.0",
        ] {
            assert!(about.contains(part), "{part} in {about}");
        }
        let of_rows = rows().flat_map(|row| &row.provenance.sources).map(|source| &data.source(*source).url);
        for url in of_rows {
            assert!(about.contains(&quoted(url)), "{url}");
        }
        for column in COLUMNS {
            let meaning = state.language.texts().column_meaning(column);
            assert!(about.contains(&quoted(column)) && about.contains(&quoted(&meaning)), "{column}");
        }
    }

    #[test]
    fn everything_has_no_filter_and_is_json_too() {
        let data = Dataset::embedded().expect("the tables are sound");
        let mut state = ViewState::initial(&data).expect("there are two economies");
        state.filter.economy = Some(state.pair.a);
        let (part, address) = (Part::Everything, "https://example.org/");
        let view = View { data: &data, state: &state, part, address, date: "2026-11-25" };
        let about = about_table(&view, Edition::all().flat_map(|edition| data.rankings(edition)));
        assert!(is_json(&about) && about.contains("\"filters\": {}"), "{about}");
        assert!(is_json(&super::super::ExportTable::everything(&data).json()));
    }

    proptest! {
        #[test]
        fn any_text_is_json_once_it_is_quoted(text in "(\\PC|[\\x00-\\x1f\"\\\\\u{7f}\u{2028}]){0,30}") {
            prop_assert!(is_json(&quoted(&text)));
            prop_assert!(is_json(&Object::new().text("a", &text).text("b", &text).end()));
        }
    }
}
