//! What a column can hold, told from its heading.
//!
//! Headings as WIPO's tables, the press, this project's own export and people who keep such lists write them, in
//! English and Chinese. The most telling words decide: `Share of total PCT filings, %` is no number of filings.

use crate::state::sort_key;

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
            _ => f64::INFINITY,
        }
    }

    /// The field a heading names; none for one that names nothing the page knows.
    #[must_use]
    pub fn of_heading(heading: &str) -> Option<Self> {
        let key = sort_key(heading);
        let words: Vec<&str> = key.split(' ').filter(|word| !word.is_empty()).collect();
        let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
        // Chinese headings are one word without spaces.
        let says = |known: &[&str]| known.iter().any(|part| heading.contains(part));
        let is_percent = heading.contains(['%', '％'])
            || has(&["share", "percent", "percentage", "pct share"])
            || says(&["份额", "占比", "比重"]);
        // `PCT` is the treaty; a heading that says no more than `share_pct` means its applications too.
        let is_patents = has(&["pct", "patent", "patents", "filings", "applications", "inventors"]) || says(&["专利"]);
        let is_papers = has(&["publication", "publications", "pub", "pubs", "articles", "papers", "scientific"])
            || says(&["论文", "出版物"]);
        let is_rank = has(&["rank", "ranking", "ranked", "position", "rk"]) || says(&["排名", "名次"]);
        let is_before = has(&["previous", "before", "prior", "last", "earlier"]) || says(&["上年", "上一", "去年"]);
        let is_change = has(&["change", "changes", "diff", "difference", "delta", "movement", "shift"])
            || says(&["变化", "变动", "升降"]);
        let rules = [
            (has(&["lat", "latitude", "y"]) || says(&["纬度"]), Self::Latitude),
            (has(&["lon", "lng", "long", "longitude", "x"]) || says(&["经度"]), Self::Longitude),
            (has(&["growth", "increase"]) || says(&["增长", "增速"]), Self::Growth),
            (is_change, Self::RankChange),
            (is_before, Self::PreviousRank),
            (
                has(&["total", "sum", "combined"]) && !is_patents && !is_papers || says(&["合计", "总份额", "总占比"]),
                Self::ShareTotal,
            ),
            (is_percent && is_patents, Self::SharePct),
            (is_percent && is_papers, Self::SharePublications),
            (is_patents, Self::PctApplications),
            (is_papers, Self::Publications),
            (is_rank || heading.trim() == "#" || has(&["no", "nr", "place"]) && words.len() == 1, Self::Rank),
            (
                has(&["cluster", "clusters", "name", "city", "cities", "region", "location", "town"])
                    || says(&["集群", "名称", "城市"]),
                Self::Name,
            ),
            (
                has(&["economy", "economies", "country", "countries", "territory", "iso", "iso2", "iso3", "nation"])
                    || says(&["经济体", "国家"]),
                Self::Economy,
            ),
            (has(&["edition", "year"]) || says(&["年份", "版次", "年版"]), Self::Edition),
            (is_percent, Self::ShareTotal),
            (has(&["value", "size", "weight", "count", "number", "amount"]) || says(&["数值", "数量"]), Self::Value),
        ];
        rules.into_iter().find(|(applies, _)| *applies).map(|(_, field)| field)
    }
}

/// Which column holds what: for each column a field, or none where it is passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<Option<Field>>,
}

impl Mapping {
    /// What the headings say. A field that several name goes to the first; of ranks with years the latest year is the
    /// rank, the one before it the rank before.
    #[must_use]
    pub fn of_headings<'a>(headings: impl IntoIterator<Item = &'a str>) -> Self {
        let headings: Vec<&str> = headings.into_iter().collect();
        let mut fields: Vec<_> = headings.iter().map(|heading| Field::of_heading(heading)).collect();
        part_ranks_by_year(&headings, &mut fields);
        let mut mapping = Self { columns: vec![None; headings.len()] };
        for (column, field) in fields.into_iter().enumerate() {
            if let Some(field) = field.filter(|field| mapping.column(*field).is_none()) {
                mapping.columns[column] = Some(field);
            }
        }
        mapping
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
        ] {
            assert_eq!(Field::of_heading(heading), Some(field), "{heading}");
        }
        for heading in ["", "Notes", "grade", "source", "colour"] {
            assert_eq!(Field::of_heading(heading), None, "{heading}");
        }
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
