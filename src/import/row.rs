//! A record read as what its columns hold.

use super::field::{Field, Mapping};
use super::formula::unguarded;
use super::number::{Notation, is_space};
use super::records::Record;
use crate::data::{Edition, PreviousRank};

/// A cluster as a table of the reader's gives it. What a cell leaves empty is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The line it stands on; the file's first is 1.
    pub line: u64,
    /// The edition, where the table has a column for it.
    pub edition: Option<Edition>,
    /// The rank, from 1.
    pub rank: Option<u16>,
    /// The rank of the edition before.
    pub previous_rank: Option<PreviousRank>,
    /// The name as written.
    pub name: String,
    /// The economies as written; the first is the one the cluster is counted for.
    pub economies: Vec<String>,
    /// PCT applications.
    pub pct_applications: Option<f64>,
    /// Scientific publications.
    pub publications: Option<f64>,
    /// Percent of the world's PCT applications.
    pub share_pct: Option<f64>,
    /// Percent of the world's publications.
    pub share_publications: Option<f64>,
    /// The sum of both; worked out where the table has both parts and no sum.
    pub share_total: Option<f64>,
    /// Growth of output in percent.
    pub growth_pct: Option<f64>,
    /// Degrees east and north, where the table says.
    pub place: Option<[f64; 2]>,
}

/// A point with a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Degrees east.
    pub lon_deg: f64,
    /// Degrees north.
    pub lat_deg: f64,
    /// Its figure, where the table has one.
    pub value: Option<f64>,
}

/// What a cell should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expected {
    /// A year of an edition.
    Edition,
    /// A whole number from 1, or nothing. One past the last is told later, with the cluster's name.
    Rank,
    /// A rank, or a word for a first entry.
    PreviousRank,
    /// By how many ranks it changed: a whole number, a word for a first entry, or nothing.
    RankChange,
    /// A change from a rank that there is, and from no other than the one the row states.
    FittingChange,
    /// A name.
    Name,
    /// A number that is not negative.
    Figure,
    /// A number from 0 to 100.
    Percent,
    /// A number from 0 to 200: two shares.
    SumOfShares,
    /// A number.
    Number,
    /// A number that a point can keep, from −10³⁸ to 10³⁸.
    Value,
    /// Degrees from −90 to 90.
    Latitude,
    /// Degrees from −180 to 180.
    Longitude,
    /// What is of one row: a quote has taken in those below it.
    OneRow,
}

/// Why a row was not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The line of the row.
    pub line: u64,
    /// The column, from 0.
    pub column: usize,
    /// What stands there.
    pub found: String,
    /// What should stand there.
    pub expected: Expected,
}

/// Reads records by a mapping.
#[derive(Clone, Debug)]
pub struct RowReader {
    mapping: Mapping,
    /// How each column writes its numbers.
    notations: Vec<Notation>,
}

impl RowReader {
    /// Reads the columns of a mapping, each with its numbers in a notation.
    #[must_use]
    pub fn new(mapping: Mapping, notations: Vec<Notation>) -> Self {
        Self { mapping, notations }
    }

    /// The row of a record.
    ///
    /// # Errors
    /// The first cell that does not hold what its column says.
    pub fn row(&self, record: &Record<'_>) -> Result<Row, Problem> {
        let cells = Cells { reader: self, record };
        let rank = cells.rank(Field::Rank, Expected::Rank)?;
        let share_pct = cells.number(Field::SharePct, Expected::Percent, is_figure)?;
        let share_publications = cells.number(Field::SharePublications, Expected::Percent, is_figure)?;
        let share_total = cells.number(Field::ShareTotal, Expected::SumOfShares, is_figure)?;
        Ok(Row {
            line: record.line,
            edition: cells.edition()?,
            rank,
            previous_rank: cells.previous_rank(rank)?,
            name: cells.name()?,
            economies: cells.economies(),
            pct_applications: cells.number(Field::PctApplications, Expected::Figure, is_figure)?,
            publications: cells.number(Field::Publications, Expected::Figure, is_figure)?,
            share_pct,
            share_publications,
            share_total: share_total.or_else(|| Some(sum_of(share_pct?, share_publications?))),
            growth_pct: cells.number(Field::Growth, Expected::Number, |_| true)?,
            place: cells.place()?,
        })
    }

    /// The point of a record.
    ///
    /// # Errors
    /// The first cell that does not hold what its column says; a point without a place is one.
    pub fn point(&self, record: &Record<'_>) -> Result<Point, Problem> {
        let cells = Cells { reader: self, record };
        let value = cells.number(Field::Value, Expected::Value, |_| true)?;
        let place = cells.place()?;
        let [lon_deg, lat_deg] = place.ok_or_else(|| cells.problem(Field::Latitude, Expected::Latitude))?;
        Ok(Point { lon_deg, lat_deg, value })
    }
}

fn is_figure(number: f64) -> bool {
    number >= 0.0
}

/// The sum of two figures, with the decimals they have: 0.85 and 4.8 make 5.65, not 5.6499999999999995.
fn sum_of(one: f64, other: f64) -> f64 {
    let decimals = |figure: f64| figure.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let sum = one + other;
    format!("{sum:.*}", decimals(one).max(decimals(other))).parse().unwrap_or(sum)
}

/// Words for a value that is not known.
const NOTHING: [&str; 14] =
    ["", "-", "–", "—", "n/a", "#n/a", "na", "n.a.", "null", "..", "…", "unknown", "未知", "不详"];

pub(super) fn is_nothing(text: &str) -> bool {
    NOTHING.iter().any(|nothing| text.eq_ignore_ascii_case(nothing))
}

/// Words for a first entry.
const NEW: [&str; 5] = ["new", "new entry", "re-entry", "新", "新上榜"];

pub(super) fn is_new(text: &str) -> bool {
    NEW.iter().any(|new| text.eq_ignore_ascii_case(new))
}

/// By how many ranks something rose: `+2`, `▲ 2`, `up 2`, `−1`, `▼ 1`, `=`.
pub(super) fn change(text: &str) -> Option<i32> {
    if ["=", "►", "same", "unchanged", "不变"].iter().any(|same| text.eq_ignore_ascii_case(same)) {
        return Some(0);
    }
    let direction = |signs: &[&str]| signs.iter().find_map(|sign| text.strip_prefix(sign));
    let (sign, digits) = match (direction(&["▲", "↑", "up"]), direction(&["▼", "↓", "down"])) {
        (Some(digits), _) => (1, digits),
        (_, Some(digits)) => (-1, digits),
        _ => (1, text),
    };
    let number = Notation::Point.read(digits).filter(|number| number.fract() == 0.0 && number.abs() < 1e5)?;
    #[expect(clippy::cast_possible_truncation, reason = "checked to be a whole number that fits")]
    Some(sign * number as i32)
}

/// The cells of a record by what they hold.
struct Cells<'a> {
    reader: &'a RowReader,
    record: &'a Record<'a>,
}

impl Cells<'_> {
    /// A cell's text; empty where the table has no such column or the cell says that nothing is known.
    fn text(&self, field: Field) -> &str {
        let text = self.written(field);
        if is_nothing(text) { "" } else { text }
    }

    /// A cell's text; empty where the table has no such column.
    fn written(&self, field: Field) -> &str {
        let column = self.reader.mapping.column(field);
        unguarded(column.and_then(|column| self.record.get(column)).unwrap_or_default())
    }

    fn problem(&self, field: Field, expected: Expected) -> Problem {
        let column = self.reader.mapping.column(field).unwrap_or_default();
        let found = self.record.get(column).unwrap_or_default().to_owned();
        Problem { line: self.record.line, column, found, expected }
    }

    fn number(&self, field: Field, expected: Expected, fits: fn(f64) -> bool) -> Result<Option<f64>, Problem> {
        let text = self.text(field);
        if text.is_empty() {
            return Ok(None);
        }
        let column = self.reader.mapping.column(field).unwrap_or_default();
        let notation = self.reader.notations.get(column).copied().unwrap_or_default();
        let number = notation.read(text).filter(|number| number.abs() <= field.most() && fits(*number));
        number.map(Some).ok_or_else(|| self.problem(field, expected))
    }

    fn rank(&self, field: Field, expected: Expected) -> Result<Option<u16>, Problem> {
        let number =
            self.number(field, expected, |rank| rank >= 1.0 && rank <= f64::from(u16::MAX) && rank.fract() == 0.0)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked to be a whole number that fits"
        )]
        Ok(number.map(|rank| rank as u16))
    }

    /// The rank before: as printed, else what follows from the change. Both have to agree.
    fn previous_rank(&self, rank: Option<u16>) -> Result<Option<PreviousRank>, Problem> {
        let printed = match self.text(Field::PreviousRank) {
            text if is_new(text) => Some(PreviousRank::New),
            _ => self.rank(Field::PreviousRank, Expected::PreviousRank)?.map(PreviousRank::Rank),
        };
        match (printed, self.changed_from(rank)?) {
            (Some(printed), Some(other)) if printed != other => {
                Err(self.problem(Field::RankChange, Expected::FittingChange))
            }
            (printed, from_change) => Ok(printed.or(from_change)),
        }
    }

    /// The rank before as the rank and its change tell; none where the row lacks either.
    fn changed_from(&self, rank: Option<u16>) -> Result<Option<PreviousRank>, Problem> {
        if is_new(self.text(Field::RankChange)) {
            return Ok(Some(PreviousRank::New));
        }
        let (Some(change), Some(rank)) = (self.change()?, rank) else { return Ok(None) };
        let before = u16::try_from(i32::from(rank) + change).ok().filter(|before| *before > 0);
        let before = before.ok_or_else(|| self.problem(Field::RankChange, Expected::FittingChange))?;
        Ok(Some(PreviousRank::Rank(before)))
    }

    /// By how many ranks it rose.
    fn change(&self) -> Result<Option<i32>, Problem> {
        match self.text(Field::RankChange) {
            "" => Ok(None),
            text => change(text).map(Some).ok_or_else(|| self.problem(Field::RankChange, Expected::RankChange)),
        }
    }

    fn edition(&self) -> Result<Option<Edition>, Problem> {
        let Some(year) = self.rank(Field::Edition, Expected::Edition)? else { return Ok(None) };
        Edition::from_year(year).map(Some).ok_or_else(|| self.problem(Field::Edition, Expected::Edition))
    }

    fn name(&self) -> Result<String, Problem> {
        match self.text(Field::Name) {
            "" => Err(self.problem(Field::Name, Expected::Name)),
            name => Ok(name.split_whitespace().collect::<Vec<_>>().join(" ")),
        }
    }

    fn economies(&self) -> Vec<String> {
        // The ISO code of Namibia is a word for nothing elsewhere.
        let text = if self.written(Field::Economy) == "NA" { "NA" } else { self.text(Field::Economy) };
        let parts = text.split(['/', ';', '|']).map(|part| part.trim_matches(is_space));
        let named = parts.map(|part| if part == "NA" { "Namibia" } else { part });
        named.filter(|part| !is_nothing(part)).map(str::to_owned).collect()
    }

    /// Both coordinates; one alone is a problem of the other.
    fn place(&self) -> Result<Option<[f64; 2]>, Problem> {
        let lat = self.number(Field::Latitude, Expected::Latitude, |_| true)?;
        let lon = self.number(Field::Longitude, Expected::Longitude, |_| true)?;
        match (lon, lat) {
            (Some(lon), Some(lat)) => Ok(Some([lon, lat])),
            (None, None) => Ok(None),
            (None, Some(_)) => Err(self.problem(Field::Longitude, Expected::Longitude)),
            (Some(_), None) => Err(self.problem(Field::Latitude, Expected::Latitude)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::notations::decimals;
    use crate::import::records::{Delimiter, Records};

    /// Reads a table whose first line is the headings.
    fn read(text: &str) -> Vec<Result<Row, Problem>> {
        let mut all: Vec<(u64, Vec<String>)> = Vec::new();
        let mut records = Records::new(Delimiter::of(text));
        let take = &mut |record: &Record<'_>| all.push((record.line, record.iter().map(str::to_owned).collect()));
        records.feed(text, true, take).expect("quotes are closed");
        let (headings, rows) = all.split_first().expect("there are headings");
        let mapping = Mapping::of_headings(headings.1.iter().map(String::as_str));
        let notations = decimals(None, &mapping, Delimiter::of(text), rows).columns;
        let reader = RowReader::new(mapping, notations);
        let mut found = Vec::new();
        let mut is_heading = true;
        let mut records = Records::new(Delimiter::of(text));
        let take = &mut |record: &Record<'_>| {
            if !std::mem::take(&mut is_heading) {
                found.push(reader.row(record));
            }
        };
        records.feed(text, true, take).expect("quotes are closed");
        found
    }

    #[test]
    fn the_same_table_in_three_dialects() {
        let english = "Rank,Cluster name,Economy,PCT applications,Share of total PCT filings,Rank change\n\
                       2,Shenzhen–Hong Kong–Guangzhou,China / Hong Kong,\"113,482.5\",9.0%,=\n";
        let german = "Rang;Name;Country;PCT applications;Share of total PCT filings, %;Rank change\n";
        let german = german.replace("Rang;", "Rank;")
            + "2;Shenzhen–Hong Kong–Guangzhou;China / Hong Kong;113.482,5;9,0 %;0\n3;Peking;China;38.067;3,0;+1\n";
        let pasted = "排名\t集群名称\t经济体\tPCT专利申请量\t专利份额\t排名变化\n\
                      2\tShenzhen–Hong Kong–Guangzhou\tChina / Hong Kong\t113 482.5\t9.0\t不变\n";
        let expected = Row {
            line: 2,
            rank: Some(2),
            previous_rank: Some(PreviousRank::Rank(2)),
            name: "Shenzhen–Hong Kong–Guangzhou".to_owned(),
            economies: vec!["China".to_owned(), "Hong Kong".to_owned()],
            pct_applications: Some(113_482.5),
            share_pct: Some(9.0),
            ..Row::default()
        };
        for text in [english, &german, pasted] {
            assert_eq!(read(text)[0], Ok(expected.clone()), "{text}");
        }
        let peking = read(&german)[1].clone().expect("it is read");
        assert_eq!((peking.pct_applications, peking.previous_rank), (Some(38_067.0), Some(PreviousRank::Rank(4))));
    }

    #[test]
    fn decimal_commas_beside_thousands_that_could_be_decimals() {
        let row = read("rank;name;share pct;publications\n1;A;1,234;1.234\n2;B;0,567;2.345\n").remove(0);
        let row = row.expect("it is read");
        assert_eq!((row.share_pct, row.publications), (Some(1.234), Some(1234.0)));
    }

    #[test]
    fn the_apostrophe_in_front_of_a_formula_is_no_part_of_the_text() {
        let row = read("rank,name,economy,growth\n1,'=cmd(),'@Home/'x,'-3.5\n").remove(0).expect("it is read");
        assert_eq!((row.name.as_str(), row.growth_pct), ("=cmd()", Some(-3.5)));
        assert_eq!(row.economies, ["@Home", "'x"]);
        assert_eq!(
            read("rank,name\n1,'s-Hertogenbosch\n")[0].clone().map(|row| row.name).as_deref(),
            Ok("'s-Hertogenbosch")
        );
    }

    #[test]
    fn the_code_of_namibia_is_no_empty_cell_among_economies() {
        let economies =
            |cell: &str| read(&format!("rank,name,economy\n1,A,{cell}\n")).remove(0).map(|row| row.economies);
        assert_eq!(economies("NA"), Ok(vec!["Namibia".to_owned()]));
        assert_eq!(economies("NA/ZA"), Ok(vec!["Namibia".to_owned(), "ZA".to_owned()]));
        for nothing in ["n/a", "#N/A", "na", "–", ""] {
            assert_eq!(economies(nothing).as_deref().unwrap_or_default(), [""; 0], "{nothing}");
        }
    }

    #[test]
    fn changes_of_rank_in_many_spellings() {
        for (text, before) in [
            ("+2", Some(PreviousRank::Rank(12))),
            ("▲ 2", Some(PreviousRank::Rank(12))),
            ("up 2", Some(PreviousRank::Rank(12))),
            ("−1", Some(PreviousRank::Rank(9))),
            ("▼1", Some(PreviousRank::Rank(9))),
            ("=", Some(PreviousRank::Rank(10))),
            ("New", Some(PreviousRank::New)),
            ("n/a", None),
        ] {
            let row = read(&format!("rank,name,change\n10,X,{text}\n")).remove(0).expect("it is read");
            assert_eq!(row.previous_rank, before, "{text}");
        }
    }

    #[test]
    fn a_cell_that_does_not_fit_is_told_with_line_and_column() {
        let problem = |text: &str| read(text).remove(0).expect_err("it does not fit");
        let found = |column, found: &str, expected| Problem { line: 2, column, found: found.to_owned(), expected };
        assert_eq!(problem("rank,name\nfirst,Tokyo\n"), found(0, "first", Expected::Rank));
        assert_eq!(problem("rank,name\n0,Tokyo\n"), found(0, "0", Expected::Rank));
        assert_eq!(problem("rank,name\n1.5,Tokyo\n"), found(0, "1.5", Expected::Rank));
        assert_eq!(problem("rank,name\n1, \n"), found(1, " ", Expected::Name));
        assert_eq!(problem("rank,name,total\n1,A,220%\n2,B,1\n"), found(2, "220%", Expected::SumOfShares));
        assert_eq!(problem("rank,name,share pct\n1,A,120%\n2,B,1\n"), found(2, "120%", Expected::Percent));
        assert_eq!(problem("rank,name,lat,lon\n1,A,95,0\n"), found(2, "95", Expected::Latitude));
        assert_eq!(problem("rank,name,lat,lon\n1,A,35,\n"), found(3, "", Expected::Longitude));
        assert_eq!(problem("edition,rank,name\n1999,1,A\n"), found(0, "1999", Expected::Edition));
        for unfit in ["10,A,-12,", "10,A,-10,", "10,A,+2,11", "10,A,+2,new", "10,A,new,11"] {
            let problem = problem(&format!("rank,name,change,previous rank\n{unfit}\n"));
            assert_eq!((problem.column, problem.expected), (2, Expected::FittingChange), "{unfit}");
        }
        for fits in ["10,A,+2,12", "10,A,new,new", "10,A,,12", "10,A,+2,", ",A,-12,"] {
            assert!(read(&format!("rank,name,change,previous rank\n{fits}\n"))[0].is_ok(), "{fits}");
        }
        assert_eq!(problem("rank,name,change\n1,A,soon\n"), found(2, "soon", Expected::RankChange));
    }

    #[test]
    fn a_sum_that_the_table_lacks_is_worked_out_from_both_parts_alone() {
        let row = |text: &str| read(text).remove(0).expect("it is read");
        assert_eq!(row("name,share pct,share publications\nA,9,2\n").share_total, Some(11.0));
        assert_eq!(row("name,share pct,share publications\nA,0.85,4.80\n").share_total, Some(5.65));
        assert_eq!(row("name,share pct,share publications\nA,0.1,0.2\n").share_total, Some(0.3));
        assert_eq!(row("name,share pct,rank\nA,9,1\n").share_total, None);
    }
}
