//! Names of economies: in labels, in sentences, as owners.

use super::number::capitalised;
use crate::data::{Cluster, Dataset, Economy};

/// Names that take the article in a sentence.
const WITH_ARTICLE: [&str; 6] =
    ["United States", "United Kingdom", "United Arab Emirates", "Netherlands", "Philippines", "Czech Republic"];

/// The name in labels and lists, without an article. Hong Kong and Macao are written as WIPO writes them; Taiwan
/// carries the asterisk of WIPO's table, explained by [`economy_remark`].
#[must_use]
pub fn economy_name(economy: &Economy) -> String {
    let name = without_article(economy);
    match economy.iso3.as_str() {
        "HKG" | "MAC" => format!("{name}, China"),
        "TWN" => format!("{name}*"),
        _ => name.to_owned(),
    }
}

/// The name within a sentence: `the United States`.
#[must_use]
pub fn economy_in_sentence(economy: &Economy) -> String {
    let name = without_article(economy);
    if WITH_ARTICLE.contains(&name) { format!("the {name}") } else { name.to_owned() }
}

/// The name at the start of a sentence: `The United States`.
#[must_use]
pub fn economy_at_start(economy: &Economy) -> String {
    capitalised(&economy_in_sentence(economy))
}

/// The name as an owner within a sentence: `China’s`, `the United States’`.
pub(super) fn possessive(economy: &Economy) -> String {
    let name = economy_in_sentence(economy);
    if name.ends_with('s') { format!("{name}’") } else { format!("{name}’s") }
}

/// The economies a cluster reaches into, the one it is counted for first: `China / Hong Kong, China`.
#[must_use]
pub fn economies_line(data: &Dataset, cluster: &Cluster) -> String {
    let names: Vec<_> = cluster.economies.iter().map(|id| economy_name(data.economy(*id))).collect();
    names.join(" / ")
}

/// What a name's asterisk stands for.
#[must_use]
pub fn economy_remark(economy: &Economy) -> Option<&'static str> {
    (economy.iso3 == "TWN").then_some("* WIPO’s 2023 table prints this economy with an asterisk, as TW*.")
}

fn without_article(economy: &Economy) -> &str {
    economy.name.strip_prefix("The ").unwrap_or(&economy.name)
}
