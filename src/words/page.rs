//! What the page says around the figures: keys, hints, method, licence.

use super::key::count_cell;
use super::names::{cluster_name, economy_name};
use crate::data::order::sort_by;
use crate::data::{CountBasis, Dataset, EconomyId, Edition, Source};
use crate::language::Language;
use crate::scene::{Evidence, MarkStyle};
use crate::state::Pair;
use crate::stats::{coverage, share_of_output};

/// How WIPO ranks, a point a line.
#[must_use]
pub fn method_points(language: Language) -> [String; 5] {
    let otherwise: Vec<_> = Edition::all()
        .filter(|edition| edition.method() != Edition::CURRENT.method())
        .map(|edition| format!("{edition}: {}", super::method_name(language, edition.method())))
        .collect();
    [
        "WIPO places the inventors of international (PCT) patent applications and the authors of scientific papers, \
         each over five years."
            .to_owned(),
        "Dense groups of addresses become clusters; administrative borders play no part.".to_owned(),
        "A cluster’s rank follows the sum of its world shares of patents and of papers.".to_owned(),
        format!("Editions that rank otherwise are never compared with the others ({}).", otherwise.join("; ")),
        "Counting is fractional: an application or a paper of many places is shared among them.".to_owned(),
    ]
}

/// What to know before using a figure, a point a line.
#[must_use]
pub fn data_notes(language: Language) -> [String; 5] {
    let (figures, current) = (Edition::FIGURES, Edition::CURRENT);
    [
        "Every value carries its sources. What no open source states is left empty. One figure is worked out: the world’s totals behind other weights, from printed counts and shares, as said there.".to_owned(),
        format!("Where {current} figures are missing, those of the {figures} edition stand in and say so."),
        format!(
            "A rank before is the one published the year before. For {figures} it is the figure WIPO printed then, \
             which it had recomputed."
        ),
        "Whether Taipei–Hsinchu is inside China’s count is not stated in any source read; it stands under its own name."
            .to_owned(),
        "A cross-border cluster counts once, for the first economy in its row. Germany’s count may include Basel.".to_owned(),
    ]
}

/// The licence sentences of the sources.
pub const LICENCE: &str = "Data: World Intellectual Property Organization, Global Innovation Index 2024 and earlier \
editions, CC BY 4.0. The Secretariat of WIPO assumes no liability or responsibility with regard to the transformation \
or translation of the original content. Places: GeoNames, CC BY 4.0. Made with Natural Earth. Borders and names imply no \
opinion on the status of any territory.";

/// The foot of the page.
pub const FOOTER: &str = "Cluster Atlas is open source. No cookies, no tracking, no requests to other sites.";

/// How the map is used with keys.
pub const MAP_KEYS: &str = "Left and right move by rank, up and down to the nearest cluster north or south, Home and \
End to the first and the last. Enter pins, Space lists what is crowded there. Plus, minus and zero zoom, Shift with an arrow moves the map. Escape leaves.";

/// The same in a line, while the map has the focus.
pub const MAP_KEYS_HINT: &str = "Left and right move by rank. Enter pins, Space lists a crowd. Escape leaves.";

/// Told when the wheel scrolls the page over the map.
pub const WHEEL_HINT: &str = "Hold Ctrl or ⌘ and turn the wheel to zoom, or click the map first.";

/// Told when one finger drags over the map.
pub const TOUCH_HINT: &str = "Two fingers move the map.";

/// What the nested circles say, for screen readers.
#[must_use]
pub fn size_key_spoken(language: Language, shares: &[f64]) -> String {
    let shares: Vec<_> = shares.iter().map(ToString::to_string).collect();
    format!("Circles for {} percent; the area of a mark is its share.", shares.join(", "))
}

/// What an edition of the edition line is called by a screen reader: `2024: China 26, United States 20`.
#[must_use]
pub fn edition_choice(language: Language, data: &Dataset, edition: Edition, pair: Pair) -> String {
    if data.counts(edition).next().is_none() {
        return format!("{edition}: {}", super::no_count_found(language));
    }
    let one = |economy: EconomyId| {
        let count = data.count(edition, economy);
        let text = match count {
            Some(count) if count.basis == CountBasis::AtLeast => format!("at least {}", count.clusters),
            Some(count) => count.clusters.to_string(),
            None => "no count found".to_owned(),
        };
        format!("{} {text}", economy_name(language, data.economy(economy)))
    };
    format!("{edition}: {}, {}", one(pair.a), one(pair.b))
}

/// The key of the unit chart: what each kind of mark means, where it occurs.
#[must_use]
pub fn unit_key(language: Language, edition: Edition) -> [(Evidence, String); 3] {
    let [stated, derived, unnamed] = super::units_key(language, edition);
    [(Evidence::Stated, stated), (Evidence::Derived, derived), (Evidence::Unnamed, unnamed)]
}

/// The parts of the coverage bar with their counts: ranked, listed, derived, unnamed.
#[must_use]
pub fn coverage_key(language: Language, data: &Dataset, edition: Edition) -> [String; 4] {
    let known = coverage(data, edition);
    let before = edition.previous().map_or_else(|| "an earlier".to_owned(), |before| format!("the {before}"));
    [
        format!("{} with a {edition} rank", known.ranked),
        format!("{} named, rank unknown", known.listed),
        format!("{} in {before} table only", known.derived),
        format!("{} not named", known.unnamed),
    ]
}

/// What tells clusters apart in a list of a crowd.
#[derive(Clone, Debug, PartialEq)]
pub struct CrowdRow {
    /// The rank, or a dash.
    pub rank: String,
    /// The mark.
    pub mark: MarkStyle,
    /// The name.
    pub name: String,
    /// The share of world output, empty where it is not known exactly.
    pub share: String,
}

/// A cluster's row in the list of a crowd.
#[must_use]
pub fn crowd_row(
    language: Language,
    data: &Dataset,
    edition: Edition,
    pair: Pair,
    cluster: crate::data::ClusterId,
) -> CrowdRow {
    let row = data.ranking(edition, cluster);
    let share = share_of_output(data, edition, cluster).exact();
    CrowdRow {
        rank: row.and_then(crate::data::Ranking::rank).map_or(super::UNKNOWN.to_owned(), |rank| rank.to_string()),
        mark: super::tooltip::mark_of(data, cluster, row, pair),
        name: cluster_name(language, data.cluster(cluster)),
        share: share.map(|share| crate::scale::percent(share, 1)).unwrap_or_default(),
    }
}

/// `4 clusters here, by rank`.
#[must_use]
pub fn crowd_title(language: Language, clusters: usize) -> String {
    format!("{clusters} clusters here, by rank")
}

/// `3 pinned, side by side below the map`.
#[must_use]
pub fn pinned_count(language: Language, pins: usize) -> String {
    format!("{pins} pinned, side by side below the map")
}

/// Publisher and date of a source: `WIPO, 2024-09-26`.
#[must_use]
pub fn source_line(source: &Source) -> String {
    [source.publisher.as_str(), source.date.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Economies for the menus of the pair, by name, with their counts of an edition where known.
#[must_use]
pub fn economy_choices(language: Language, data: &Dataset, edition: Edition) -> Vec<(EconomyId, String)> {
    let mut choices: Vec<_> = data
        .economies()
        .filter(|(id, _)| data.clusters().any(|(_, cluster)| cluster.economy() == *id))
        .map(|(id, economy)| {
            let count = count_cell(language, data, edition, id).map(|count| format!(" ({count})"));
            (id, economy_name(language, economy) + &count.unwrap_or_default())
        })
        .collect();
    sort_by(&mut choices, |a, b| a.1.cmp(&b.1));
    choices
}
