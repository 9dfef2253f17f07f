//! What a reader decided about a file: the form it is in, which column holds what, what it is shown as, of which edition it
//! is, where its places are. A text, so that a browser can keep it beside the file.

use super::content;
use super::decode::Encoding;
use super::economy::EconomyNames;
use super::field::{Field, Mapping, TableKind};
use super::form::{Form, Headings};
use super::number::Notation;
use super::preview::{Preview, named};
use super::records::Delimiter;
use crate::data::Edition;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The decisions.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The form of the file, where the reader has corrected it.
    pub form: Form,
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
    /// What headings and name of a file speak for, or its cells where it has no headings. The edition is the last that
    /// headings speak of, else the lines above them, else the name; else the one the page opens with.
    #[must_use]
    pub fn of_preview(preview: &Preview, file: &str, economies: &EconomyNames) -> Self {
        let in_headings = preview.headings.iter().filter_map(|heading| named(heading)).max();
        let mapping = match preview.heading_line {
            Some(_) => preview.mapping.clone(),
            None => content::mapping(preview.headings.len(), &preview.rows, economies),
        };
        Self {
            form: preview.form,
            kind: mapping.kind().unwrap_or(TableKind::Ranking),
            mapping,
            edition: in_headings.or(preview.edition_in_titles).or_else(|| named(file)).unwrap_or(Edition::CURRENT),
            places: BTreeMap::new(),
        }
    }

    /// The decisions about the same file seen in another form: what that speaks for, corrected where the reader had
    /// corrected what the form before spoke for. Of columns that are fewer or more now, no correction holds.
    #[must_use]
    pub fn carried_over(&self, before: &Self, now: &Self) -> Self {
        let is_as_wide = self.mapping.len() == now.mapping.len();
        let corrected = (0..self.mapping.len()).filter(|at| self.mapping.field(*at) != before.mapping.field(*at));
        let mapping = corrected
            .filter(|_| is_as_wide)
            .fold(now.mapping.clone(), |mapping, column| mapping.with(column, self.mapping.field(column)));
        Self {
            form: now.form,
            mapping,
            kind: if self.kind == before.kind { now.kind } else { self.kind },
            edition: if self.edition == before.edition { now.edition } else { self.edition },
            places: self.places.clone(),
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
        push_form(&mut text, &self.form);
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
            form: Form::default(),
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
                _ => take_form(&mut all.form, what, value)?,
            }
        }
        (!all.mapping.is_empty()).then_some(all)
    }
}

/// A line for each part of the form that the reader said.
fn push_form(text: &mut String, form: &Form) {
    let of = |at: Option<usize>| at.map(|at| at.to_string());
    let headings = form.headings.map(|headings| match headings {
        Headings::On(line) => line.to_string(),
        Headings::Absent => "none".to_owned(),
    });
    let parts = [
        ("encoding", of(form.encoding.and_then(|said| place(&Encoding::ALL, &said)))),
        ("delimiter", of(form.delimiter.and_then(|said| place(&Delimiter::ALL, &said)))),
        ("headings", headings),
        ("decimals", of(form.decimals.and_then(|said| place(&Notation::ALL, &said)))),
    ];
    for (what, value) in parts {
        if let Some(value) = value {
            // Writing into a text never fails.
            let _ = writeln!(text, "{what} {value}");
        }
    }
}

fn place<T: PartialEq>(all: &[T], one: &T) -> Option<usize> {
    all.iter().position(|other| other == one)
}

fn take_form(form: &mut Form, what: &str, value: &str) -> Option<()> {
    let at = || value.parse::<usize>().ok();
    match what {
        "encoding" => form.encoding = Some(*Encoding::ALL.get(at()?)?),
        "delimiter" => form.delimiter = Some(*Delimiter::ALL.get(at()?)?),
        "decimals" => form.decimals = Some(*Notation::ALL.get(at()?)?),
        "headings" if value == "none" => form.headings = Some(Headings::Absent),
        "headings" => form.headings = Some(Headings::On(value.parse().ok()?)),
        _ => return None,
    }
    Some(())
}

/// A record of [`Records::LONGEST`](super::records::Records::LONGEST) has no more fields.
const MOST_COLUMNS: usize = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Dataset;
    use proptest::prelude::*;

    /// What a file in a form speaks for.
    fn seen(text: &str, form: Form, file: &str) -> Settings {
        let data = Dataset::embedded().expect("the tables are sound");
        let preview = Preview::of(text.as_bytes(), true, form).expect("it is a table");
        Settings::of_preview(&preview, file, &EconomyNames::new(&data))
    }

    #[test]
    fn corrections_are_kept_where_they_still_apply() {
        let text = "Clusters;x;x\nSija;Kaupunki, paikka;Maa\n1;Wien;AT\n2;Berlin;DE\n";
        let before = seen(text, Form::default(), "");
        let mut decided = before.clone();
        decided.mapping = decided.mapping.with(0, Some(Field::Rank)).with(1, Some(Field::Name));
        decided.edition = Edition::FIGURES;
        let now = seen(text, Form { headings: Some(Headings::On(1)), ..Form::default() }, "");
        let carried = decided.carried_over(&before, &now);
        assert_eq!((carried.edition, carried.form.headings), (Edition::FIGURES, Some(Headings::On(1))));
        assert_eq!(carried.mapping.column(Field::Name), Some(1), "which the first line called the name of column 1");
        let now = seen(text, Form { delimiter: Some(Delimiter::Comma), ..Form::default() }, "");
        assert_eq!(decided.carried_over(&before, &now).mapping, now.mapping, "there are other columns");
    }

    #[test]
    fn decisions_are_read_back_as_they_were_written() {
        let settings = Settings {
            form: Form {
                encoding: Some(Encoding::Utf16Be),
                delimiter: Some(Delimiter::Bar),
                headings: Some(Headings::Absent),
                decimals: Some(Notation::Comma),
            },
            mapping: Mapping::of_headings(["Rank", "what", "Cluster name", "lat"]),
            kind: TableKind::Points,
            edition: Edition::FIGURES,
            places: BTreeMap::from([("new atlantis".to_owned(), [-12.5, 0.25])]),
        };
        assert_eq!(Settings::of_text(&settings.to_text()), Some(settings));
    }

    #[test]
    fn the_edition_is_the_last_that_headings_titles_or_the_name_of_the_file_speak_of() {
        let edition = |text: &str, file: &str| seen(text, Form::default(), file).edition.year();
        assert_eq!(edition("Rank 2022,Rank 2023,Name\n1,2,A\n", "gii-2024.csv"), 2023);
        assert_eq!(edition("\"WIPO GII 2023: Top clusters\"\nRank,Name\n1,A\n", "gii-2024.csv"), 2023);
        assert_eq!(edition("Clusters of 2023\n1,A\n2,B\n", ""), 2023, "it has no headings");
        assert_eq!(edition("Clusters 2019\nRank 2022,Name\n1,A\n", ""), 2022);
        assert_eq!(edition("Rank,Name\n1,A\n", "clusters_2019 (1).csv"), 2019);
        assert_eq!(edition("Rank,Name\n1,A\n", "clusters-1999.csv"), 2024);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "((kind|edition|columns|column|place|headings|delimiter|decimals|encoding) [0-9a-z. -]*\n)*") {
            let _ = Settings::of_text(&text);
        }
    }
}
