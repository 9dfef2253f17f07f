//! Versions of the address, so that links of an older page lead where they led.
//!
//! Whoever changes what a name or value means appends a [`Migration`]; the version is counted by them. It is written
//! from the second one on, and an address without one is of the first. A name that is no longer written and means nothing
//! else needs no version, for it says itself how old it is: [`renamed`] reads it as what is written today.

use super::Reason;
use super::part::Part;
use super::reading::Reading;
use super::values::panel_word;
use crate::state::Panel;

/// The version's name in the address.
const NAME: &str = "v";

/// Makes the parts of one version into those of the next.
type Migration = fn(Vec<Part>) -> Vec<Part>;

/// From version 1 to 2, from 2 to 3, and so on. None yet.
const MIGRATIONS: &[Migration] = &[];

/// The version of this page, where it has to be said.
pub(super) fn written() -> Option<(&'static str, String)> {
    let version = MIGRATIONS.len() + 1;
    (version > 1).then(|| (NAME, version.to_string()))
}

/// The parts as this version would have written them, without the version itself.
pub(super) fn current(parts: Vec<Part>, reading: &mut Reading<'_>) -> Vec<Part> {
    migrated(parts, MIGRATIONS, reading).into_iter().map(renamed).collect()
}

/// A part as it is written today. The ranking with every column was the first panel that an address could open:
/// `table=open` is now `open=table`.
fn renamed(part: Part) -> Part {
    let value = match (part.name.as_str(), part.value.as_str()) {
        ("table", value) if value.eq_ignore_ascii_case("open") => panel_word(Panel::Ranking),
        ("table", value) if value.eq_ignore_ascii_case("closed") => "",
        _ => return part,
    };
    Part { name: "open".to_owned(), value: value.to_owned() }
}

fn migrated(parts: Vec<Part>, migrations: &[Migration], reading: &mut Reading<'_>) -> Vec<Part> {
    let (versions, parts): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(|part| part.name == NAME);
    let Some(Part { value, .. }) = versions.first() else { return through(parts, migrations) };
    for again in &versions[1..] {
        reading.refuse(NAME, &again.value, Reason::Repeated);
    }
    match value.parse::<usize>().ok().filter(|version| *version >= 1) {
        Some(version) if version - 1 <= migrations.len() => through(parts, &migrations[version - 1..]),
        // What this page knows of it is likely to mean what it says.
        Some(_) => {
            reading.refuse(NAME, value, Reason::NewerVersion);
            parts
        }
        None => {
            reading.refuse(NAME, value, Reason::UnknownValue);
            through(parts, migrations)
        }
    }
}

fn through(parts: Vec<Part>, migrations: &[Migration]) -> Vec<Part> {
    migrations.iter().fold(parts, |parts, migrate| migrate(parts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Dataset;
    use crate::state::ViewState;

    /// A made-up past: first `edition` was `year`, then it was `list`.
    const MADE_UP: [Migration; 2] =
        [|parts| with_name(parts, "year", "list"), |parts| with_name(parts, "list", "edition")];

    fn with_name(parts: Vec<Part>, from: &str, to: &str) -> Vec<Part> {
        let rename = |part: Part| if part.name == from { Part { name: to.to_owned(), ..part } } else { part };
        parts.into_iter().map(rename).collect()
    }

    /// The parts that a query becomes, and why parts of it were refused.
    fn through_made_up(query: &[(&str, &str)]) -> (Vec<String>, Vec<Reason>) {
        let data = Dataset::embedded().expect("the embedded tables are whole");
        let default = ViewState::initial(&data).expect("they hold two economies");
        let mut reading = Reading::new(&data, &default);
        let parts = query.iter().map(|(name, value)| Part { name: (*name).to_owned(), value: (*value).to_owned() });
        let parts = migrated(parts.collect(), &MADE_UP, &mut reading);
        let reasons = reading.end().problems.iter().map(|problem| problem.reason).collect();
        (parts.into_iter().map(|part| format!("{}={}", part.name, part.value)).collect(), reasons)
    }

    fn named(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn an_address_of_each_version_goes_through_the_migrations_after_it() {
        for query in [&[("year", "2023")][..], &[("v", "1"), ("year", "2023")], &[("list", "2023"), ("v", "2")]] {
            assert_eq!(through_made_up(query), (named(&["edition=2023"]), vec![]), "{query:?}");
        }
        assert_eq!(through_made_up(&[("v", "3"), ("year", "2023")]), (named(&["year=2023"]), vec![]));
    }

    #[test]
    fn a_version_to_come_is_read_as_this_one() {
        let query = [("v", "4"), ("edition", "2023")];
        assert_eq!(through_made_up(&query), (named(&["edition=2023"]), vec![Reason::NewerVersion]));
    }

    #[test]
    fn what_is_no_version_counts_as_the_first_and_a_second_one_not_at_all() {
        for version in ["0", "-1", "one", "", "99999999999999999999999"] {
            let query = [("v", version), ("year", "2023")];
            assert_eq!(through_made_up(&query), (named(&["edition=2023"]), vec![Reason::UnknownValue]), "{version}");
        }
        let query = [("v", "2"), ("v", "1"), ("list", "2023")];
        assert_eq!(through_made_up(&query), (named(&["edition=2023"]), vec![Reason::Repeated]));
    }

    #[test]
    fn the_first_version_is_not_written() {
        assert_eq!((MIGRATIONS.len(), written()), (0, None));
    }
}
