//! Rows that were left out: those with a cell that does not fit, and those that contradict others.

use super::apply::Refused;
use super::reading::BadRow;
use std::collections::BTreeMap;

/// A row that was left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LeftOutRow<'a> {
    /// A cell does not fit.
    Bad(&'a BadRow),
    /// It contradicts another row.
    Refused(&'a Refused),
}

impl LeftOutRow<'_> {
    /// The line it stands on.
    #[must_use]
    pub fn line(&self) -> u64 {
        match self {
            Self::Bad(row) => row.problem.line,
            Self::Refused(row) => row.line,
        }
    }
}

/// The rows that were left out, in the order of the file.
#[must_use]
pub fn left_out<'a>(bad: &'a [BadRow], refused: &'a [Refused]) -> Vec<LeftOutRow<'a>> {
    let bad = bad.iter().map(LeftOutRow::Bad);
    let mut rows: Vec<_> = bad.chain(refused.iter().map(LeftOutRow::Refused)).collect();
    rows.sort_by_key(LeftOutRow::line);
    rows
}

/// The fields of rows, equally many for all: as many as there are columns, or as the widest of the rows has. `written` are
/// the fields, by line, of those rows that contradict others: of them only what the page needs was kept.
#[must_use]
pub fn fields_of(rows: &[LeftOutRow<'_>], columns: usize, written: &BTreeMap<u64, Vec<String>>) -> Vec<Vec<String>> {
    let fields = |row: &LeftOutRow<'_>| match row {
        LeftOutRow::Bad(row) => row.fields.clone(),
        LeftOutRow::Refused(row) => written.get(&row.line).cloned().unwrap_or_default(),
    };
    let mut all: Vec<_> = rows.iter().map(fields).collect();
    let width = all.iter().map(Vec::len).fold(columns, usize::max);
    all.iter_mut().for_each(|fields| fields.resize(width, String::new()));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Expected, Problem, Reason};

    #[test]
    fn rows_are_in_the_order_of_the_file_and_equally_wide() {
        let bad = |line, fields: &[&str]| BadRow {
            problem: Problem { line, column: 0, found: String::new(), expected: Expected::Rank },
            fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        };
        let refused = |line| Refused { line, name: "Rome".to_owned(), reason: Reason::Full };
        let bad = [bad(3, &["x"]), bad(65_537, &["y", "Paris", "France", "a note"])];
        let refused = [refused(102), refused(104)];
        let rows = left_out(&bad, &refused);
        assert_eq!(rows.iter().map(LeftOutRow::line).collect::<Vec<_>>(), [3, 102, 104, 65_537]);
        let written = BTreeMap::from([(102, vec!["6".to_owned(), "Rome".to_owned()])]);
        let fields: Vec<_> = fields_of(&rows, 3, &written).iter().map(|fields| fields.join("|")).collect();
        assert_eq!(fields, ["x|||", "6|Rome||", "|||", "y|Paris|France|a note"]);
        assert_eq!(fields_of(&rows[..1], 3, &written)[0].len(), 3);
    }
}
