//! What a reader decided about a file: which column holds what, what it is shown as, of which edition it is, where its
//! places are. A text, so that a browser can keep it beside the file.

use super::field::{Field, Mapping, TableKind};
use super::preview::Preview;
use crate::data::Edition;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The decisions.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// What the columns hold.
    pub mapping: Mapping,
    /// What the table is shown as.
    pub kind: TableKind,
    /// The edition of rows that name none.
    pub edition: Edition,
    /// Degrees east and north of places given by hand, by the name that [`place_name`](super::place_name) makes.
    pub places: BTreeMap<String, [f64; 2]>,
}

impl Settings {
    /// What headings and name of a file speak for. The edition is the last that they name, else the one the page opens
    /// with.
    #[must_use]
    pub fn of_preview(preview: &Preview, file: &str) -> Self {
        let named = |text: &str| {
            let numbers = text.split(|letter: char| !letter.is_ascii_digit());
            numbers.filter_map(|number| Edition::from_year(number.parse().ok()?)).max()
        };
        let in_headings = preview.headings.iter().filter_map(|heading| named(heading)).max();
        Self {
            mapping: preview.mapping.clone(),
            kind: preview.mapping.kind().unwrap_or(TableKind::Ranking),
            edition: in_headings.or_else(|| named(file)).unwrap_or(Edition::CURRENT),
            places: BTreeMap::new(),
        }
    }

    /// Whether the columns suffice for what the table is shown as.
    #[must_use]
    pub fn is_enough(&self) -> bool {
        match self.kind {
            TableKind::Ranking => self.mapping.kind() == Some(TableKind::Ranking),
            TableKind::Points => {
                [Field::Latitude, Field::Longitude].iter().all(|one| self.mapping.column(*one).is_some())
            }
        }
    }

    /// A line a decision.
    #[must_use]
    pub fn to_text(&self) -> String {
        let kind = if self.kind == TableKind::Points { "points" } else { "ranking" };
        let mut text = format!("kind {kind}\nedition {}\ncolumns {}\n", self.edition, self.mapping.len());
        for column in 0..self.mapping.len() {
            let held = self.mapping.field(column);
            let at = held.and_then(|held| Field::ALL.iter().position(|field| *field == held));
            if let Some(at) = at {
                // Writing into a text never fails.
                let _ = writeln!(text, "column {column} {at}");
            }
        }
        for (name, [lon_deg, lat_deg]) in &self.places {
            let _ = writeln!(text, "place {lon_deg} {lat_deg} {name}");
        }
        text
    }

    /// The decisions of a text; none where it lacks one that a file cannot be read without.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        let mut all = Self {
            mapping: Mapping::default(),
            kind: TableKind::Ranking,
            edition: Edition::CURRENT,
            places: BTreeMap::new(),
        };
        for line in text.lines() {
            let (what, value) = line.split_once(' ')?;
            match what {
                "kind" => all.kind = if value == "points" { TableKind::Points } else { TableKind::Ranking },
                "edition" => all.edition = Edition::from_year(value.parse().ok()?)?,
                "columns" => {
                    let columns = value.parse().ok().filter(|columns| *columns <= MOST_COLUMNS)?;
                    all.mapping = Mapping::empty(columns);
                }
                "column" => {
                    let (column, field) = value.split_once(' ')?;
                    let field = Field::ALL.get(field.parse::<usize>().ok()?)?;
                    all.mapping = all.mapping.with(column.parse().ok()?, Some(*field));
                }
                "place" => {
                    let mut parts = value.splitn(3, ' ');
                    let mut degrees = |most: f64| parts.next()?.parse().ok().filter(|one: &f64| one.abs() <= most);
                    let place = [degrees(180.0)?, degrees(90.0)?];
                    all.places.insert(parts.next()?.to_owned(), place);
                }
                _ => return None,
            }
        }
        (!all.mapping.is_empty()).then_some(all)
    }
}

/// A record of [`Records::LONGEST`](super::records::Records::LONGEST) has no more fields.
const MOST_COLUMNS: usize = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn decisions_are_read_back_as_they_were_written() {
        let settings = Settings {
            mapping: Mapping::of_headings(["Rank", "what", "Cluster name", "lat"]),
            kind: TableKind::Points,
            edition: Edition::FIGURES,
            places: BTreeMap::from([("new atlantis".to_owned(), [-12.5, 0.25])]),
        };
        assert_eq!(Settings::of_text(&settings.to_text()), Some(settings));
    }

    #[test]
    fn the_edition_is_the_last_that_headings_or_the_name_of_the_file_speak_of() {
        let edition = |text: &str, file: &str| {
            let preview = Preview::of(text.as_bytes(), true).expect("it is a table");
            Settings::of_preview(&preview, file).edition.year()
        };
        assert_eq!(edition("Rank 2022,Rank 2023,Name\n1,2,A\n", "gii-2024.csv"), 2023);
        assert_eq!(edition("Rank,Name\n1,A\n", "clusters_2019 (1).csv"), 2019);
        assert_eq!(edition("Rank,Name\n1,A\n", "clusters-1999.csv"), 2024);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "((kind|edition|columns|column|place) [0-9a-z. -]*\n)*") {
            let _ = Settings::of_text(&text);
        }
    }
}
