//! How to cite a view: a sentence, and BibTeX.

use super::OwnPart;
use crate::data::Edition;

/// What a citation names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'a> {
    /// What the view shows: its headline or the title of a figure.
    pub title: &'a str,
    /// The edition shown.
    pub edition: Edition,
    /// The address of the view.
    pub address: &'a str,
    /// When it was looked at: `2024-09-26`.
    pub date: &'a str,
    /// Version of the page and hash of its data: `0.1.0, data 1a2b3c4d`.
    pub build: &'a str,
    /// What of the view is from a table of the reader's own.
    pub own: Option<&'a OwnPart>,
}

impl Citation<'_> {
    /// A BibTeX entry, letters beyond ASCII as they are (biber and modern BibTeX read UTF-8).
    #[must_use]
    pub fn bibtex(&self) -> String {
        let open = format!(
            "World Intellectual Property Organization, Global Innovation Index reports ({} edition), CC BY 4.0",
            self.edition
        );
        let data = match self.own {
            Some(own) => {
                let table =
                    format!("a table of the citer's own, {}, which the address does not hold", escaped(&own.name));
                let editions: Vec<_> = own.editions.iter().map(ToString::to_string).collect();
                if own.editions == [self.edition] {
                    table
                } else {
                    format!("{open}; of {} {table}", editions.join(", "))
                }
            }
            None => open,
        };
        let year = self.date.split('-').next().unwrap_or_default();
        format!(
            "@misc{{cluster-atlas-{edition},\n  title = {{{{{title}}}}},\n  author = {{{{Cluster Atlas}}}},\n  year = {{{year}}},\n  \
             howpublished = {{\\url{{{address}}}}},\n  urldate = {{{date}}},\n  note = {{Version {build}. Data: {data}}}\n}}\n",
            edition = self.edition,
            title = escaped(self.title),
            address = self.address.replace(['{', '}', '\\'], ""),
            date = escaped(self.date),
            build = escaped(self.build),
        )
    }
}

/// A text without what BibTeX and LaTeX take for commands.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', letter]),
            '{' | '}' | '\\' | '~' | '^' => out.push(' '),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn citation<'a>(title: &'a str, address: &'a str) -> Citation<'a> {
        Citation { title, edition: Edition::CURRENT, address, date: "2026-11-25", build: "0.1.0, data 1a2b", own: None }
    }

    #[test]
    fn an_entry_names_title_address_and_date() {
        let entry = citation("China has 26 & the United States 20", "https://example.org/atlas/?a=CHN").bibtex();
        assert!(
            entry.starts_with("@misc{cluster-atlas-2024,\n  title = {{China has 26 \\& the United States 20}},"),
            "{entry}"
        );
        assert!(entry.contains("howpublished = {\\url{https://example.org/atlas/?a=CHN}}"), "{entry}");
        assert!(entry.contains("year = {2026}") && entry.contains("urldate = {2026-11-25}"), "{entry}");
    }

    #[test]
    fn a_table_of_ones_own_is_not_laid_at_anothers_door() {
        let own = |edition| OwnPart { name: "mine_2.csv".to_owned(), editions: vec![edition], is_all: false };
        let entry =
            |own: &OwnPart| Citation { own: Some(own), ..citation("China has 1", "https://example.org/") }.bibtex();
        let shown = entry(&own(Edition::CURRENT));
        assert!(shown.contains("mine\\_2.csv") && !shown.contains("World Intellectual"), "{shown}");
        let other = entry(&own(Edition::FIGURES));
        assert!(
            other.contains("World Intellectual") && other.contains("of 2023 a table of the citer's own"),
            "{other}"
        );
    }

    proptest! {
        #[test]
        fn braces_stay_in_pairs_whatever_the_title(title in "\\PC{0,40}|[{}\\\\%$]{0,12}") {
            let entry = citation(&title, "https://example.org/").bibtex();
            let mut depth = 0_i32;
            for letter in entry.chars() {
                depth += match letter { '{' => 1, '}' => -1, _ => 0 };
                prop_assert!(depth >= 0);
            }
            prop_assert_eq!(depth, 0);
        }
    }
}
