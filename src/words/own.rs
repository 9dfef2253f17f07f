//! What is said about a table of the reader's own: what was understood, what was not, where it differs.

use super::cells::UNKNOWN;
use super::names::{name_of_cluster, name_of_economy};
use crate::data::{Cluster, Dataset, Economy, Edition, PreviousRank, Ranking};
use crate::import::decode::{Encoding, NotText};
use crate::import::number::Notation;
use crate::import::records::Delimiter;
use crate::import::workbook::NoSheets;
use crate::import::{
    APART_KM, BadRow, Differing, Expected, Field, LeftOutRow, Mapping, NoTable, Preview, Reading, Reason, Refused,
    Stopped, differences,
};
use crate::language::{Language, Texts};
use crate::stats::attribution;

/// What a column holds: `share of publications`.
#[must_use]
pub fn field_name(language: Language, field: Field) -> String {
    language.texts().own_field(match field {
        Field::Edition => "edition",
        Field::Rank => "rank",
        Field::PreviousRank => "previous-rank",
        Field::RankChange => "rank-change",
        Field::Name => "name",
        Field::Economy => "economy",
        Field::PctApplications => "pct-applications",
        Field::Publications => "publications",
        Field::SharePct => "share-pct",
        Field::SharePublications => "share-publications",
        Field::ShareTotal => "share-total",
        Field::Growth => "growth",
        Field::Latitude => "latitude",
        Field::Longitude => "longitude",
        Field::Value => "value",
    })
}

/// How letters are written.
#[must_use]
pub fn encoding_name(language: Language, encoding: Encoding) -> String {
    language.texts().own_encoding_name(match encoding {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16Le => "utf-16-le",
        Encoding::Utf16Be => "utf-16-be",
    })
}

/// What parts cells.
#[must_use]
pub fn delimiter_name(language: Language, delimiter: Delimiter) -> String {
    language.texts().own_delimiter_name(match delimiter {
        Delimiter::Comma => "comma",
        Delimiter::Semicolon => "semicolon",
        Delimiter::Tab => "tab",
        Delimiter::Bar => "bar",
    })
}

/// What parts decimals; none stands for columns that differ.
#[must_use]
pub fn notation_name(language: Language, notation: Option<Notation>) -> String {
    language.texts().own_decimals_name(match notation {
        Some(Notation::Point) => "point",
        Some(Notation::Comma) => "comma",
        None => "mixed",
    })
}

/// That lines above the table are passed over, where there are any.
#[must_use]
pub fn titles(language: Language, preview: &Preview) -> Option<String> {
    (preview.titles > 0).then(|| language.texts().own_titles(preview.titles))
}

/// That a number of the table can be read in two ways, where nothing tells which is meant.
#[must_use]
pub fn doubt(language: Language, preview: &Preview, mapping: &Mapping) -> Option<String> {
    let decimals = preview.decimals(mapping);
    let text = decimals.doubtful?;
    let taken = decimals.all.unwrap_or_default();
    let other = if taken == Notation::Point { Notation::Comma } else { Notation::Point };
    let [taken, other] = [taken.read(&text)?, other.read(&text)?].map(|value| figure(language, value));
    Some(language.texts().own_doubt(text.trim(), taken, other))
}

/// Which of the columns that a ranking can do without are lacking: rank, economy; none where it has both.
fn lacking(mapping: &Mapping) -> Option<&'static str> {
    let has = |field| mapping.column(field).is_some();
    match (has(Field::Rank), has(Field::Economy)) {
        (true, true) => None,
        (false, true) => Some("rank"),
        (true, false) => Some("economy"),
        (false, false) => Some("both"),
    }
}

/// That a ranking has no column for the rank or the economy, and what comes of it.
#[must_use]
pub fn no_column(language: Language, mapping: &Mapping) -> Option<String> {
    let texts = language.texts();
    lacking(mapping).map(|lacking| texts.sentences(texts.own_no_column(lacking), texts.own_no_column_then(lacking)))
}

/// What an edition of the reader's table leaves open, for the review: columns it lacks, clusters without rank or economy.
#[must_use]
pub fn lacks(language: Language, data: &Dataset, mapping: &Mapping) -> Option<String> {
    let (texts, own) = (language.texts(), data.own_table()?);
    let rows = || own.editions.iter().flat_map(|edition| data.rankings(*edition));
    let unranked = rows().filter(|row| row.rank().is_none()).count();
    let without = own.editions.iter().map(|edition| data.without_economy(*edition)).sum();
    let of = |number: usize, told: fn(&Texts, String) -> String| {
        (number > 0).then(|| told(texts, clusters(language, number)))
    };
    let all = [
        lacking(mapping).map(|lacking| texts.own_no_column(lacking)),
        of(unranked, Texts::own_without_rank),
        of(without, Texts::own_without_economy),
    ];
    let told = super::grammar::sentences(language, all.into_iter().flatten());
    (!told.is_empty()).then_some(told)
}

/// That clusters of an edition have no known economy, where some have none.
#[must_use]
pub fn without_economy(language: Language, data: &Dataset, edition: Edition) -> Option<String> {
    let without = data.without_economy(edition);
    (without > 0).then(|| language.texts().own_without_economy(clusters(language, without)))
}

/// That rows of an edition were left out, or name no economy: what the others do not say may be true all the same. None
/// where its 100 are all there.
pub(super) fn open_rows(language: Language, data: &Dataset, edition: Edition) -> Option<String> {
    let known = attribution(data, edition);
    if known.exact && known.unattributed == 0 {
        return None;
    }
    let (texts, left, without) = (language.texts(), data.left_out(edition), data.without_economy(edition));
    let left = (left > 0).then(|| texts.own_left_out(left, rows(language, left)));
    let without = (without > 0).then(|| texts.own_headline_unknown(clusters(language, without)));
    let told = super::grammar::sentences(language, [left, without].into_iter().flatten());
    (!told.is_empty()).then_some(told)
}

/// The heading of a column, else its number.
#[must_use]
pub fn column_name(language: Language, headings: &[String], column: usize) -> String {
    match headings.get(column).map(|heading| heading.trim()).unwrap_or_default() {
        "" => language.texts().own_column_number(column + 1),
        heading => heading.to_owned(),
    }
}

/// Why a file is no table; `said` is the encoding that the reader chose for it.
#[must_use]
pub fn no_table(language: Language, file: &str, said: Option<Encoding>, reason: NoTable) -> String {
    match reason {
        NoTable::NotText(NotText::Binary { line } | NotText::OtherEncoding { line }) if said.is_some() => {
            let encoding = said.map(|said| encoding_name(language, said)).unwrap_or_default();
            language.texts().own_not_in_encoding(line_number(line), file, encoding)
        }
        NoTable::NotText(kind) => not_text(language, file, kind),
        NoTable::Markup => language.texts().own_markup(file),
        NoTable::Json => language.texts().own_json(file),
        NoTable::Empty => language.texts().own_empty(file),
        NoTable::NoRows => language.texts().own_no_rows(file),
        NoTable::OpenQuote { line } => language.texts().own_open_quote(line_number(line), file),
    }
}

fn not_text(language: Language, file: &str, kind: NotText) -> String {
    let texts = language.texts();
    match kind {
        NotText::Spreadsheet | NotText::OldSpreadsheet => texts.own_spreadsheet(file),
        NotText::Pdf => texts.own_pdf(file),
        NotText::Picture => texts.own_other_picture(file),
        NotText::Binary { line } => texts.own_binary(file, line_number(line)),
        NotText::OtherEncoding { line } => texts.own_other_encoding(line_number(line), file),
    }
}

/// Why reading stopped before the end of a file.
#[must_use]
pub fn stopped(language: Language, file: &str, why: Stopped) -> String {
    match why {
        Stopped::NotText(kind) => not_text(language, file, kind),
        Stopped::OpenQuote { line } => language.texts().own_open_quote(line_number(line), file),
        Stopped::TooManyRows { limit } => language.texts().own_too_many_rows(file, language.count(limit)),
    }
}

/// Why a workbook gives no table.
#[must_use]
pub fn no_sheets(language: Language, file: &str, why: NoSheets) -> String {
    let texts = language.texts();
    match why {
        NoSheets::Unreadable => texts.own_spreadsheet(file),
        NoSheets::Empty => texts.own_workbook_empty(file),
        NoSheets::TooLarge => texts.own_workbook_too_large(file, most_megabytes()),
    }
}

/// That a file is larger than the page takes.
#[must_use]
pub fn too_large(language: Language, file: &str, bytes: f64) -> String {
    let megabyte = f64::from(1 << 20);
    language.texts().own_too_large(file, language.decimal((bytes / megabyte).ceil(), 0), most_megabytes())
}

/// What the page takes at most, in a sentence.
#[must_use]
pub fn limits(language: Language) -> String {
    language.texts().own_shape_limits(most_megabytes(), language.count(Reading::MOST_ROWS))
}

fn most_megabytes() -> String {
    (Reading::MOST_BYTES >> 20).to_string()
}

/// A row that was not taken: line, column, what stands there, what should.
#[must_use]
pub fn bad_row(language: Language, headings: &[String], row: &BadRow) -> String {
    let (texts, problem) = (language.texts(), &row.problem);
    let heading = headings.get(problem.column).map(String::as_str).unwrap_or_default().trim();
    let heading = if heading.is_empty() { (problem.column + 1).to_string() } else { heading.to_owned() };
    let (line, expected) = (line_number(problem.line), expected(language, problem.expected));
    match problem.found.trim() {
        "" => texts.own_bad_blank(line, heading, expected),
        found => texts.own_bad_cell(line, heading, shortened(found), expected),
    }
}

/// The beginning of a text that a cell of a broken file may hold pages of.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    text.chars().take(MOST).chain(['…']).collect()
}

fn expected(language: Language, expected: Expected) -> String {
    let kind = match expected {
        Expected::Edition => "edition",
        Expected::Rank => "rank",
        Expected::PreviousRank => "previous-rank",
        Expected::RankChange => "rank-change",
        Expected::FittingChange => "fitting-change",
        Expected::Name => "name",
        Expected::Figure => "figure",
        Expected::Percent => "percent",
        Expected::SumOfShares => "sum-of-shares",
        Expected::Number => "number",
        Expected::Value => "value",
        Expected::Latitude => "latitude",
        Expected::Longitude => "longitude",
        Expected::OneRow => "one-row",
    };
    let [first, last] = [Edition::FIRST, Edition::LAST].map(|edition| edition.to_string());
    language.texts().own_expected(kind, first, last)
}

/// A row that contradicts another one.
#[must_use]
pub fn refused(language: Language, row: &Refused) -> String {
    let (texts, at, name, last) = (language.texts(), line_number(row.line), &*row.name, Dataset::RANKED_CLUSTERS);
    match row.reason {
        Reason::RankTaken { rank, line } => texts.own_refused_rank(at, name, line_number(line), rank),
        Reason::ClusterTaken { line } => texts.own_refused_cluster(at, name, line_number(line)),
        Reason::PastTheLast { rank } => texts.own_refused_past(at, name, rank, last),
        Reason::Full => texts.own_refused_full(at, name, last),
    }
}

/// Why a row was left out.
#[must_use]
pub fn left_out(language: Language, headings: &[String], row: &LeftOutRow<'_>) -> String {
    match row {
        LeftOutRow::Bad(row) => bad_row(language, headings, row),
        LeftOutRow::Refused(row) => refused(language, row),
    }
}

/// `1 234 rows`.
#[must_use]
pub fn rows(language: Language, rows: usize) -> String {
    language.texts().n_rows(rows, language.count(rows))
}

/// `1 234 points`.
#[must_use]
pub fn points(language: Language, points: usize) -> String {
    language.texts().n_points(points, language.count(points))
}

/// `1 234 clusters`.
#[must_use]
pub fn clusters(language: Language, clusters: usize) -> String {
    language.texts().n_clusters(clusters, language.count(clusters))
}

/// The economies of a reader's table that the atlas does not know, the first of them by name; none where it knows all.
#[must_use]
pub fn added_economies(language: Language, data: &Dataset) -> Option<String> {
    const NAMED: usize = 12;
    let texts = language.texts();
    let is_named = |economy: &&Economy| economy.is_added() && !economy.is_unknown();
    let added: Vec<_> = data.economies().map(|(_, economy)| economy).filter(is_named).collect();
    let mut names: Vec<_> = added.iter().take(NAMED).map(|economy| shortened(&economy.name)).collect();
    if added.len() > NAMED {
        names.push("…".to_owned());
    }
    // Such names often have a comma of their own: `Tanzania, United Rep.`
    let names = super::grammar::clauses(language, &names);
    let economies = texts.n_economies(added.len(), language.count(added.len()));
    (!added.is_empty()).then(|| texts.own_added_economies(added.len(), names, economies))
}

/// A place as a reader types it: latitude, longitude.
#[must_use]
pub fn typed(place: [f64; 2]) -> String {
    let [lon_deg, lat_deg] = place.map(|degrees| (degrees * 1e4).round() / 1e4 + 0.0);
    format!("{lat_deg}, {lon_deg}")
}

/// What the page runs on, with the names of the editions that the reader's table stands for.
#[must_use]
pub fn own_banner(language: Language, data: &Dataset) -> Option<String> {
    let own = data.own_table()?;
    let of_own = || own.editions.iter().flat_map(|edition| data.rankings(*edition));
    let placed = of_own().filter(|row| data.cluster(row.cluster).lon_lat_deg.is_some()).count();
    let mut editions = own.editions.clone();
    editions.dedup();
    let editions = super::edition::editions_listed(language, &editions);
    let texts = language.texts();
    let told = texts.own_banner(&*own.name, editions, rows(language, of_own().count()), language.count(placed));
    let without = own.editions.iter().map(|edition| data.without_economy(*edition)).sum::<usize>();
    let open = [
        (own.left_out > 0).then(|| texts.own_left_out(own.left_out, rows(language, own.left_out))),
        (without > 0).then(|| texts.own_without_economy(clusters(language, without))),
    ];
    Some(super::grammar::sentences(language, std::iter::once(told).chain(open.into_iter().flatten())))
}

/// Ranks that the reader's table leaves out: `26–28 · not in your table`.
#[must_use]
pub fn gap_text(language: Language, first: u16, last: u16) -> String {
    language.texts().own_gap(language.span(first, last))
}

/// A difference as a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferenceRow {
    /// The cluster.
    pub cluster: String,
    /// The edition.
    pub edition: Edition,
    /// The column, or that it is about the whole row.
    pub column: String,
    /// What the reader's table says.
    pub yours: String,
    /// What the page's own says.
    pub ours: String,
    /// Key, title and address of the sources of the page's own.
    pub sources: Vec<[String; 3]>,
}

/// Every difference between the reader's tables and the page's own.
#[must_use]
pub fn difference_rows(language: Language, theirs: &Dataset, ours: &Dataset) -> Vec<DifferenceRow> {
    let texts = language.texts();
    let name = |field| field_name(language, field);
    let row = |difference: crate::import::Difference| {
        let (column, yours, own) = match difference.what {
            Differing::Value { field, theirs, ours } => (name(field), figure(language, theirs), figure(language, ours)),
            Differing::Before { theirs, ours } => {
                let before = |rank: PreviousRank| match rank {
                    PreviousRank::Rank(rank) => rank.to_string(),
                    PreviousRank::New => texts.change_new(),
                };
                (name(Field::PreviousRank), before(theirs), before(ours))
            }
            Differing::Name { ref theirs } => {
                (name(Field::Name), theirs.clone(), ours.cluster(difference.cluster).name.clone())
            }
            Differing::Economies { ref theirs } => {
                let known = ours.cluster(difference.cluster).economies.iter();
                let known: Vec<_> = known.map(|economy| name_of_economy(language, ours, *economy)).collect();
                (name(Field::Economy), theirs.join(" / "), known.join(" / "))
            }
            Differing::Place { theirs, ours, km } => {
                (texts.own_place_apart(language.integer(km.round() as i64)), typed(theirs), typed(ours))
            }
            Differing::OnlyTheirs => (texts.own_whole_row(), texts.own_only_yours(), UNKNOWN.to_owned()),
            Differing::OnlyOurs => (texts.own_whole_row(), UNKNOWN.to_owned(), texts.own_only_ours()),
        };
        let known = ours.ranking(difference.edition, difference.cluster);
        DifferenceRow {
            cluster: name_of_cluster(language, theirs, difference.cluster),
            edition: difference.edition,
            column,
            yours,
            ours: own,
            sources: match difference.what {
                Differing::Place { .. } => places(ours.cluster(difference.cluster)),
                _ => known.map(|row| sources(ours, row)).unwrap_or_default(),
            },
        }
    };
    differences(theirs, ours).into_iter().map(row).collect()
}

fn sources(data: &Dataset, row: &Ranking) -> Vec<[String; 3]> {
    let source = |id| {
        let source = data.source(id);
        [&source.key, &source.title, &source.url].map(Clone::clone)
    };
    row.provenance.sources.iter().copied().map(source).collect()
}

/// Where the page's own has the place of a cluster from.
fn places(cluster: &Cluster) -> Vec<[String; 3]> {
    let city = |(city, id): (&String, &u32)| {
        let name = format!("GeoNames: {city}");
        [name.clone(), name, format!("https://www.geonames.org/{id}")]
    };
    cluster.cities.iter().zip(&cluster.geonames_ids).map(city).collect()
}

/// How many cells or rows differ, and what is no difference.
#[must_use]
pub fn differences_count(language: Language, differences: usize) -> String {
    let texts = language.texts();
    match differences {
        0 => texts.own_differences_none(),
        some => texts.own_differences_count(some, language.decimal(APART_KM, 0)),
    }
}

/// A figure with the decimals it has; four of one that has more than twelve, which no table prints.
#[must_use]
pub fn figure(language: Language, value: f64) -> String {
    let is_exact = |places: &usize| format!("{value:.places$}").parse() == Ok(value);
    language.decimal(value, (0..=12).find(is_exact).unwrap_or(4))
}

/// Lines are counted as editors show them, without spaces.
fn line_number(line: u64) -> String {
    line.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_keep_their_decimals() {
        assert_eq!(figure(Language::default(), 11.7), "11.7");
        assert_eq!(figure(Language::default(), 7.0), "7");
        assert_eq!(figure(Language::default(), 0.25), "0.25");
        assert_eq!(figure(Language::default(), 1234.5), "1\u{202f}234.5");
        assert_eq!(figure(Language::default(), 0.001), "0.001");
        assert_eq!(figure(Language::default(), 1_234_567.891), "1\u{202f}234\u{202f}567.891");
        assert_eq!(figure(Language::default(), 1.0 / 3.0), "0.3333");
        assert_eq!(figure(Language::default(), 113_482.0), "113\u{202f}482");
    }

    #[test]
    fn what_a_cell_should_hold_is_what_its_column_takes() {
        for language in Language::all() {
            let says = |kind, number: &str| assert!(expected(language, kind).contains(number), "{kind:?}");
            says(Expected::Rank, &Dataset::RANKED_CLUSTERS.to_string());
            says(Expected::Percent, "100");
            says(Expected::SumOfShares, "200");
        }
    }

    #[test]
    fn economies_that_the_atlas_does_not_know_are_named() {
        use crate::import::{Gazetteer, Row, apply};
        let base = Dataset::embedded().expect("the tables are sound");
        let told = |economies: &[&str]| {
            let economies = economies.iter().map(|economy| (*economy).to_owned()).collect();
            let rows = [Row { rank: Some(1), name: "Brno".to_owned(), economies, ..Row::default() }];
            let applied = apply(&base, &Gazetteer::new(&base), (&rows, ""), Edition::CURRENT, &Default::default());
            added_economies(Language::default(), &applied.data)
        };
        assert_eq!(told(&["China"]), None);
        assert_eq!(told(&[]), None);
        assert_eq!(
            told(&["Tajikistan"]).as_deref(),
            Some("Tajikistan is not among the economies the atlas knows: it has no region and no income group here.")
        );
        assert_eq!(
            told(&["Tanzania, United Rep.", "Viet Nam", "Japan", "Vietnam"]).as_deref(),
            Some(
                "2 economies are not among those the atlas knows: Tanzania, United Rep.; Viet Nam. They have no region \
                 and no income group here."
            )
        );
    }

    #[test]
    fn a_number_in_doubt_is_shown_in_both_readings() {
        use crate::import::Form;
        let told = |text: &str| {
            let preview = Preview::of(text.as_bytes(), true, Form::default()).expect("it is a table");
            doubt(Language::default(), &preview, &preview.mapping)
        };
        assert_eq!(
            told("rank;name;PCT applications\n1;Beijing;38,067\n").as_deref(),
            Some(
                "Nothing in the file tells whether “38,067” is 38\u{202f}067 or 38.067. It is read as 38\u{202f}067; \
                 if that is wrong, choose the other decimal sign."
            )
        );
        assert_eq!(told("rank;name;PCT applications;share PCT\n1;Beijing;38,067;3.0\n"), None);
    }

    #[test]
    fn places_are_written_as_they_are_typed() {
        for place in [[16.37, 48.21], [-70.6, -33.9], [0.0, 0.0]] {
            assert_eq!(crate::import::typed_place(&typed(place)), Some(place));
        }
    }
}
