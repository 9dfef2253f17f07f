//! What a column can hold, told from its heading.
//!
//! Headings as WIPO's tables, the press, this project's own export and people who keep such lists write them, in
//! English and Chinese, and the plainest of them in German, French, Spanish and Japanese. The most telling words decide: `Share of total PCT filings, %` is no number of filings.

use crate::language::sort_key;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The year of the edition.
    Edition,
    /// The rank.
    Rank,
    /// The rank of the edition before.
    PreviousRank,
    /// By how many ranks it rose; falls are negative.
    RankChange,
    /// The cluster's name.
    Name,
    /// The economy, by name or ISO code; several are parted by `/` or `;`.
    Economy,
    /// PCT applications.
    PctApplications,
    /// Scientific publications.
    Publications,
    /// Percent of the world's PCT applications.
    SharePct,
    /// Percent of the world's publications.
    SharePublications,
    /// The sum of both.
    ShareTotal,
    /// Growth of output in percent.
    Growth,
    /// Degrees north.
    Latitude,
    /// Degrees east.
    Longitude,
    /// A figure of a point that is no cluster.
    Value,
}

impl Field {
    /// Every field, in the order in which a reader would list them.
    pub const ALL: [Self; 15] = [
        Self::Edition,
        Self::Rank,
        Self::PreviousRank,
        Self::RankChange,
        Self::Name,
        Self::Economy,
        Self::PctApplications,
        Self::Publications,
        Self::SharePct,
        Self::SharePublications,
        Self::ShareTotal,
        Self::Growth,
        Self::Latitude,
        Self::Longitude,
        Self::Value,
    ];

    /// Whether it counts things.
    pub(super) fn is_count(self) -> bool {
        matches!(self, Self::PctApplications | Self::Publications)
    }

    /// The greatest number that a column can hold, on either side of zero.
    pub(super) fn most(self) -> f64 {
        match self {
            Self::SharePct | Self::SharePublications => 100.0,
            Self::ShareTotal => 200.0,
            Self::Latitude => 90.0,
            Self::Longitude => 180.0,
            // Nobody reads more digits.
            Self::Value => 1e38,
            _ => f64::INFINITY,
        }
    }

    /// The field a heading names; none for one that names nothing the page knows.
    #[must_use]
    pub fn of_heading(heading: &str) -> Option<Self> {
        Self::told_by(heading).map(|(field, _)| field)
    }

    /// The field a heading names, and how far it is from naming just that: of two the lesser one is the more exact.
    fn told_by(heading: &str) -> Option<(Self, [usize; 2])> {
        let words = Words::of(heading);
        let place = |known: &[&str]| words.place(known);
        if words.name_another_thing() {
            return None;
        }
        let is_percent = heading.contains(['%', '％']) || words.have(SHARE);
        let (patents, papers) = (place(PATENTS), place(PAPERS));
        let is_of_both = patents.is_none() && papers.is_none();
        let rules = [
            (place(&["lat", "latitude", "y", "纬度", "緯度", "breite", "breitengrad", "latitud"]), Self::Latitude),
            (place(LONGITUDE), Self::Longitude),
            (place(&["growth", "increase", "增长", "增速", "wachstum", "croissance", "crecimiento"]), Self::Growth),
            (place(CHANGE), Self::RankChange),
            (place(BEFORE), Self::PreviousRank),
            (place(&["total", "sum", "combined", "summe", "somme", "suma"]).filter(|_| is_of_both), Self::ShareTotal),
            (place(&["合计", "总份额", "总占比"]), Self::ShareTotal),
            (patents.filter(|_| is_percent), Self::SharePct),
            (papers.filter(|_| is_percent), Self::SharePublications),
            (patents, Self::PctApplications),
            (papers, Self::Publications),
            (place(RANK), Self::Rank),
            (words.are_alone(&["#", "no", "nr", "place", "platz"]).then_some(0), Self::Rank),
            // A country is no name of a cluster, though it be called a region too.
            (place(ECONOMY), Self::Economy),
            (place(CITY).or_else(|| place(NAME).map(|at| at + CITY.len())), Self::Name),
            (place(&["edition", "year", "年份", "版次", "年版", "ausgabe", "jahr", "annee", "edicion"]), Self::Edition),
            (is_percent.then_some(0), Self::ShareTotal),
            (place(VALUE), Self::Value),
        ];
        let (place, field) = rules.into_iter().find_map(|(place, field)| Some((place?, field)))?;
        Some((field, [place, words.words.len()]))
    }
}

// Lists of words are ordered: the most exact first. Letters have no diacritics, as in the headings they are compared with.

/// `PCT` is the treaty; a heading that says no more than `share_pct` means its applications too.
const PATENTS: &[&str] = &[
    "pct",
    "patent",
    "patents",
    "专利",
    "特許",
    "filings",
    "applications",
    "inventors",
    "patente",
    "patentes",
    "brevets",
    "patentanmeldungen",
    "anmeldungen",
    "demandes",
    "solicitudes",
];
const PAPERS: &[&str] = &[
    "publications",
    "publication",
    "pubs",
    "pub",
    "论文",
    "論文",
    "出版物",
    "papers",
    "articles",
    "scientific",
    "publikationen",
    "publicaciones",
    "veroffentlichungen",
];
const SHARE: &[&str] = &[
    "share",
    "percent",
    "percentage",
    "份额",
    "占比",
    "比重",
    "シェア",
    "割合",
    "anteil",
    "prozent",
    "part",
    "pourcentage",
    "cuota",
    "porcentaje",
    "participacion",
];
const RANK: &[&str] = &[
    "rank",
    "ranking",
    "ranked",
    "position",
    "rk",
    "排名",
    "名次",
    "順位",
    "rang",
    "classement",
    "rango",
    "posicion",
    "puesto",
];
const CHANGE: &[&str] = &[
    "change",
    "changes",
    "diff",
    "difference",
    "delta",
    "movement",
    "shift",
    "变化",
    "变动",
    "升降",
    "veranderung",
    "evolution",
    "variacion",
];
const BEFORE: &[&str] =
    &["previous", "before", "prior", "last", "earlier", "上年", "上一", "去年", "vorjahr", "precedent", "anterior"];
const CITY: &[&str] = &[
    "cluster",
    "clusters",
    "集群",
    "クラスター",
    "city",
    "cities",
    "城市",
    "都市",
    "town",
    "stadt",
    "ort",
    "ville",
    "ciudad",
];
const NAME: &[&str] = &["name", "名称", "location", "region", "nom", "nombre"];
const ECONOMY: &[&str] = &[
    "economy",
    "economies",
    "经济体",
    "country",
    "countries",
    "国家",
    "国名",
    "国・地域",
    "nation",
    "territory",
    "iso",
    "iso3",
    "iso2",
    "land",
    "staat",
    "volkswirtschaft",
    "pays",
    "economie",
    "pais",
    "economia",
];
const LONGITUDE: &[&str] = &["lon", "lng", "long", "longitude", "x", "经度", "経度", "lange", "langengrad", "longitud"];
const VALUE: &[&str] =
    &["value", "size", "weight", "count", "number", "amount", "数值", "数量", "wert", "valeur", "valor"];
/// Words for what is about clusters and in none of the columns the page knows.
const OTHER: &[&str] = &[
    "applicant",
    "applicants",
    "申请人",
    "organization",
    "organizations",
    "organisation",
    "organisations",
    "机构",
    "field",
    "fields",
    "领域",
    "capita",
    "人均",
    "id",
];

/// A heading by its words.
struct Words<'a> {
    heading: &'a str,
    words: Vec<String>,
}

impl<'a> Words<'a> {
    fn of(heading: &'a str) -> Self {
        let key = sort_key(heading);
        let words = key.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        Self { heading, words }
    }

    /// The first of some known words that the heading has. Chinese headings are one word without spaces.
    fn place(&self, known: &[&str]) -> Option<usize> {
        known.iter().position(|known| {
            if known.is_ascii() { self.words.iter().any(|word| word == known) } else { self.heading.contains(known) }
        })
    }

    fn have(&self, known: &[&str]) -> bool {
        self.place(known).is_some()
    }

    /// Whether the heading is one of some words and nothing else.
    fn are_alone(&self, known: &[&str]) -> bool {
        known.contains(&self.heading.trim()) || self.words.len() == 1 && self.have(known)
    }

    /// Whether the heading says `Top applicant` or `PCT applications per capita`: `Top 100` and `per cent` are neither.
    fn name_another_thing(&self) -> bool {
        let follows = |word: &str, is_plain: fn(&str) -> bool| {
            let after = self.words.iter().skip(1).map(String::as_str).chain([""]);
            self.words.iter().zip(after).any(|(one, next)| one == word && !is_plain(next))
        };
        self.have(OTHER)
            || follows("top", |next| next.parse::<u16>().is_ok())
            || follows("per", |next| matches!(next, "cent" | "year"))
    }
}

/// Which column holds what: for each column a field, or none where it is passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<Option<Field>>,
}

impl Mapping {
    /// What the headings say. A field that several name goes to the most exact of them, of equals to the first; of ranks
    /// with years the latest year is the rank, the one before it the rank before.
    #[must_use]
    pub fn of_headings<'a>(headings: impl IntoIterator<Item = &'a str>) -> Self {
        let headings: Vec<&str> = headings.into_iter().collect();
        let told: Vec<_> = headings.iter().map(|heading| Field::told_by(heading)).collect();
        let mut fields: Vec<_> = told.iter().map(|told| told.map(|(field, _)| field)).collect();
        part_ranks_by_year(&headings, &mut fields);
        let best = |field: Field| {
            let named = (0..fields.len()).filter(|column| fields[*column] == Some(field));
            named.min_by_key(|column| told[*column].map(|(_, distance)| distance))
        };
        let exact = fields.iter().enumerate().map(|(column, field)| field.filter(|field| best(*field) == Some(column)));
        let mapping = Self { columns: exact.collect() };
        if mapping.column(Field::Name).is_some() {
            return mapping;
        }
        // `City, country` is the name where nothing else is.
        let of_city = headings
            .iter()
            .zip(&fields)
            .position(|(heading, field)| *field == Some(Field::Economy) && Words::of(heading).have(CITY));
        match of_city {
            Some(column) => mapping.with(column, Some(Field::Name)),
            None => mapping,
        }
    }

    /// So many columns that hold nothing.
    #[must_use]
    pub fn empty(columns: usize) -> Self {
        Self { columns: vec![None; columns] }
    }

    /// How many columns there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether there is no column.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// How many columns hold something.
    #[must_use]
    pub fn used(&self) -> usize {
        self.columns.iter().flatten().count()
    }

    /// What a column holds.
    #[must_use]
    pub fn field(&self, column: usize) -> Option<Field> {
        self.columns.get(column).copied().flatten()
    }

    /// The column that holds a field.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|known| *known == Some(field))
    }

    /// The mapping with a column corrected; a field is held by one column at most.
    #[must_use]
    pub fn with(&self, column: usize, field: Option<Field>) -> Self {
        let keep = |(at, known): (usize, &Option<Field>)| match (at == column, *known == field) {
            (true, _) => field,
            (false, true) => None,
            (false, false) => *known,
        };
        Self { columns: self.columns.iter().enumerate().map(keep).collect() }
    }

    /// What the table is, as far as its columns tell.
    #[must_use]
    pub fn kind(&self) -> Option<TableKind> {
        let has = |field| self.column(field).is_some();
        if has(Field::Name) && (has(Field::Rank) || has(Field::ShareTotal) || has(Field::PctApplications)) {
            return Some(TableKind::Ranking);
        }
        (has(Field::Latitude) && has(Field::Longitude)).then_some(TableKind::Points)
    }
}

/// What a table can be shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TableKind {
    /// Clusters with ranks or figures: the whole page runs on it.
    Ranking,
    /// Places with a figure, or with none: dots on the map.
    Points,
}

/// Two or more ranks are told apart by the years in their headings.
fn part_ranks_by_year(headings: &[&str], fields: &mut [Option<Field>]) {
    let year = |heading: &str| {
        heading
            .split(|letter: char| !letter.is_ascii_digit())
            .find_map(|word| word.parse::<u16>().ok().filter(|year| (1990..2100).contains(year)))
    };
    let ranks: Vec<(usize, u16)> = fields
        .iter()
        .enumerate()
        .filter(|(_, field)| **field == Some(Field::Rank))
        .filter_map(|(column, _)| Some((column, year(headings[column])?)))
        .collect();
    let Some(latest) = ranks.iter().map(|(_, year)| *year).max() else { return };
    let without_year = fields
        .iter()
        .enumerate()
        .any(|(column, field)| *field == Some(Field::Rank) && year(headings[column]).is_none());
    for (column, year) in ranks {
        let before = if without_year { latest } else { latest - 1 };
        fields[column] = match year {
            year if year == latest && !without_year => Some(Field::Rank),
            year if year == before => Some(Field::PreviousRank),
            _ => None,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn mapped(headings: &[&str]) -> Vec<Option<Field>> {
        let mapping = Mapping::of_headings(headings.iter().copied());
        (0..mapping.len()).map(|column| mapping.field(column)).collect()
    }

    #[test]
    fn wipo_s_headings_are_understood() {
        let headings = [
            "Rank",
            "Cluster name",
            "Economy",
            "PCT applications",
            "Scientific publications",
            "Share of total PCT filings, %",
            "Share of total pubs, %",
            "Total",
            "Rank change",
        ];
        let fields = [
            Field::Rank,
            Field::Name,
            Field::Economy,
            Field::PctApplications,
            Field::Publications,
            Field::SharePct,
            Field::SharePublications,
            Field::ShareTotal,
            Field::RankChange,
        ];
        assert_eq!(mapped(&headings), fields.map(Some));
    }

    #[test]
    fn the_project_s_own_headings_are_understood() {
        let headings = [
            "edition",
            "rank",
            "name",
            "economy",
            "pct_applications",
            "publications",
            "share_pct",
            "share_publications",
            "share_total",
            "previous_rank",
            "growth_pct",
            "grade",
        ];
        let fields = [
            Some(Field::Edition),
            Some(Field::Rank),
            Some(Field::Name),
            Some(Field::Economy),
            Some(Field::PctApplications),
            Some(Field::Publications),
            Some(Field::SharePct),
            Some(Field::SharePublications),
            Some(Field::ShareTotal),
            Some(Field::PreviousRank),
            Some(Field::Growth),
            None,
        ];
        assert_eq!(mapped(&headings), fields);
    }

    #[test]
    fn other_wordings_are_understood() {
        for (heading, field) in [
            ("#", Field::Rank),
            ("2024 rank", Field::Rank),
            ("Country", Field::Economy),
            ("ISO-3 code", Field::Economy),
            ("City", Field::Name),
            ("Patent applications (PCT)", Field::PctApplications),
            ("Share of world output (%)", Field::ShareTotal),
            ("Papers", Field::Publications),
            ("Lat.", Field::Latitude),
            ("lng", Field::Longitude),
            ("Change in rank", Field::RankChange),
            ("Growth 2023–2024, %", Field::Growth),
            ("排名", Field::Rank),
            ("集群名称", Field::Name),
            ("经济体", Field::Economy),
            ("PCT专利申请量", Field::PctApplications),
            ("专利份额", Field::SharePct),
            ("论文数", Field::Publications),
            ("排名变化", Field::RankChange),
            ("Country/Region", Field::Economy),
            ("Country or region", Field::Economy),
            ("Top 100 clusters", Field::Name),
            ("Rang", Field::Rank),
            ("Land", Field::Economy),
            ("Anteil", Field::ShareTotal),
            ("PCT-Anmeldungen", Field::PctApplications),
            ("Veröffentlichungen", Field::Publications),
            ("Längengrad", Field::Longitude),
            ("Pays", Field::Economy),
            ("Économie", Field::Economy),
            ("Part du total (%)", Field::ShareTotal),
            ("Part des brevets", Field::SharePct),
            ("Rang précédent", Field::PreviousRank),
            ("Année", Field::Edition),
            ("País", Field::Economy),
            ("Posición", Field::Rank),
            ("Solicitudes PCT", Field::PctApplications),
            ("Participación", Field::ShareTotal),
            ("順位", Field::Rank),
            ("国名", Field::Economy),
            ("論文数", Field::Publications),
        ] {
            assert_eq!(Field::of_heading(heading), Some(field), "{heading}");
        }
        for heading in [
            "",
            "Notes",
            "grade",
            "source",
            "colour",
            "Top PCT applicant",
            "top_applicant",
            "Top scientific organization",
            "Top scientific field",
            "PCT applications per capita",
            "PCT applications per million inhabitants",
            "首位专利申请人",
            "人均PCT专利申请量",
        ] {
            assert_eq!(Field::of_heading(heading), None, "{heading}");
        }
    }

    #[test]
    fn of_headings_that_name_one_field_the_most_exact_has_it() {
        let [rank, name, economy] = [Field::Rank, Field::Name, Field::Economy].map(Some);
        assert_eq!(mapped(&["Rank", "Country/Region", "Cluster"]), [rank, economy, name]);
        assert_eq!(mapped(&["Rank", "Region", "Cluster name", "Country or region"]), [rank, None, name, economy]);
        assert_eq!(mapped(&["Rank", "City, country"]), [rank, name], "there is no other name");
        assert_eq!(mapped(&["City", "Name", "Country code", "Economy"]), [name, None, None, economy]);
        let patents = Some(Field::PctApplications);
        assert_eq!(
            mapped(&["Inventors", "Patents", "Top PCT applicant", "PCT applications"]),
            [None, None, None, patents]
        );
        assert_eq!(mapped(&["Rank in patents", "Rank", "Rank"])[1..], [rank, None], "of equals the first");
    }

    #[test]
    fn ranks_of_two_years_are_told_apart() {
        assert_eq!(
            mapped(&["Rank 2023", "Rank 2024", "Name"]),
            [Some(Field::PreviousRank), Some(Field::Rank), Some(Field::Name)]
        );
        assert_eq!(
            mapped(&["Rank", "Rank 2023", "Name"]),
            [Some(Field::Rank), Some(Field::PreviousRank), Some(Field::Name)]
        );
    }

    #[test]
    fn a_corrected_column_takes_the_field_from_another() {
        let mapping = Mapping::of_headings(["Rank", "Cluster", "Place"]);
        let corrected = mapping.with(2, Some(Field::Name));
        assert_eq!((corrected.field(1), corrected.field(2)), (None, Some(Field::Name)));
        assert_eq!(corrected.with(2, None).column(Field::Name), None);
    }

    #[test]
    fn the_columns_tell_what_the_table_is() {
        assert_eq!(Mapping::of_headings(["rank", "name"]).kind(), Some(TableKind::Ranking));
        assert_eq!(Mapping::of_headings(["lat", "lon", "value"]).kind(), Some(TableKind::Points));
        assert_eq!(Mapping::of_headings(["a", "b"]).kind(), None);
    }

    proptest! {
        #[test]
        fn no_field_is_held_twice(headings in prop::collection::vec("\\PC{0,12}|rank [12][0-9]{3}|share|pct", 0..12)) {
            let mapping = Mapping::of_headings(headings.iter().map(String::as_str));
            for field in Field::ALL {
                let holders = (0..mapping.len()).filter(|column| mapping.field(*column) == Some(field)).count();
                prop_assert!(holders <= 1);
            }
        }
    }
}
