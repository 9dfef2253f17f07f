//! Economies under the names that tables give them.

use crate::data::{Dataset, EconomyId};
use crate::language::{Language, sort_key};
use std::collections::BTreeMap;

/// `static/data/economy_names.csv`: names that are neither the tables' nor a language's, of their economies and of those in
/// which the gazetteer has cities: short forms, those of the United Nations and the World Bank, and Chinese ones.
const OTHER_NAMES: &str = include_str!("../../static/data/economy_names.csv");

/// Codes of economies by name.
#[derive(Clone, Debug)]
pub struct EconomyNames {
    codes: BTreeMap<String, (String, Option<EconomyId>)>,
}

impl EconomyNames {
    /// Names, codes and translations of the tables' economies.
    #[must_use]
    pub fn new(data: &Dataset) -> Self {
        let mut codes = BTreeMap::new();
        for (id, economy) in data.economies() {
            let plain = economy.name.strip_prefix("The ").unwrap_or(&economy.name);
            let names = [economy.name.as_str(), &economy.iso3, &economy.iso2].map(str::to_owned);
            let translated = Language::all().map(|language| language.texts().economy_name(&economy.iso3, plain));
            for name in names.into_iter().chain(translated) {
                codes.insert(look_up_key(&name), (economy.iso3.clone(), Some(id)));
            }
        }
        for (code, name) in other_names() {
            let id = data.economy_by_iso3(&code);
            for key in [&code, &name].map(|name| look_up_key(name)) {
                codes.entry(key).or_insert_with(|| (code.clone(), id));
            }
        }
        Self { codes }
    }

    /// The economy of the tables that a name stands for.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<EconomyId> {
        self.codes.get(&look_up_key(name))?.1
    }

    /// The ISO code that a name stands for: of an economy of the tables, or the name where it is three capital letters
    /// itself.
    #[must_use]
    pub fn code<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        let is_code = name.len() == 3 && name.bytes().all(|letter| letter.is_ascii_uppercase());
        let known = self.codes.get(&look_up_key(name)).map(|(code, _)| code.as_str());
        known.or_else(|| is_code.then_some(name))
    }
}

/// A name without regard to case, signs, diacritics and articles.
fn look_up_key(name: &str) -> String {
    let key = sort_key(name);
    key.split(' ').filter(|word| *word != "the").collect::<Vec<_>>().join(" ")
}

/// Codes and names of the table; a native test keeps out one with a row that cannot be read.
fn other_names() -> Vec<(String, String)> {
    let mut reader = csv::Reader::from_reader(OTHER_NAMES.as_bytes());
    let row = |record: csv::StringRecord| Some((record.get(0)?.to_owned(), record.get(1)?.to_owned()));
    reader.records().filter_map(Result::ok).filter_map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_economy_is_known_by_name_code_and_short_form() {
        let data = Dataset::embedded().expect("the tables are sound");
        let names = EconomyNames::new(&data);
        for (name, code) in [
            ("China", "CHN"),
            ("CN", "CHN"),
            ("usa", "USA"),
            ("U.S.", "USA"),
            ("The Netherlands", "NLD"),
            ("Netherlands", "NLD"),
            ("Republic of Korea", "KOR"),
            ("Türkiye", "TUR"),
            ("TW*", "TWN"),
            ("Hong Kong, China", "HKG"),
            ("Hong Kong SAR, China", "HKG"),
            ("China, Hong Kong", "HKG"),
            ("China, Hong Kong SAR", "HKG"),
            ("China, Macao SAR", "MAC"),
            ("Chinese Taipei", "TWN"),
            ("Taiwan, Province of China", "TWN"),
            ("Taiwan (Province of China)", "TWN"),
            ("Korea, Rep.", "KOR"),
            ("Korea (the Republic of)", "KOR"),
            ("UK", "GBR"),
            ("United Kingdom of Great Britain and Northern Ireland (the)", "GBR"),
            ("Russian Federation", "RUS"),
            ("Iran (Islamic Republic of)", "IRN"),
            ("Iran, Islamic Rep.", "IRN"),
            ("Egypt, Arab Rep.", "EGY"),
            ("Netherlands (Kingdom of the)", "NLD"),
            ("People's Republic of China", "CHN"),
            ("People’s Republic of China", "CHN"),
            ("P.R. China", "CHN"),
        ] {
            assert_eq!(names.id(name), data.economy_by_iso3(code), "{name}");
            assert_eq!(names.code(name), Some(code), "{name}");
        }
        assert_eq!((names.id("Atlantis"), names.code("Atlantis")), (None, None));
        assert_eq!((names.id("GRC"), names.code("GRC")), (None, Some("GRC")));
    }

    #[test]
    fn one_of_the_gazetteer_s_economies_is_known_by_its_names_though_the_tables_lack_it() {
        let data = Dataset::embedded().expect("the tables are sound");
        let names = EconomyNames::new(&data);
        for (name, code) in [
            ("Czech Republic", "CZE"),
            ("Czechia", "CZE"),
            ("捷克", "CZE"),
            ("Viet Nam", "VNM"),
            ("Vietnam", "VNM"),
            ("gr", "GRC"),
            ("the United Arab Emirates", "ARE"),
        ] {
            assert_eq!((names.id(name), names.code(name)), (None, Some(code)), "{name}");
        }
        for (name, code) in
            [("大韩民国", "KOR"), ("中国香港", "HKG"), ("香港", "HKG"), ("俄罗斯联邦", "RUS"), ("英国", "GBR")]
        {
            assert_eq!(names.id(name), data.economy_by_iso3(code), "{name}");
        }
    }

    #[test]
    fn every_other_name_is_read_and_stands_for_one_economy_that_the_page_has_places_of() {
        let lines = OTHER_NAMES.lines().skip(1).filter(|line| !line.is_empty()).count();
        assert_eq!(other_names().len(), lines);
        let data = Dataset::embedded().expect("the tables are sound");
        let gazetteer = include_str!("../../static/data/gazetteer.csv");
        let mut codes = BTreeMap::new();
        for (id, economy) in data.economies() {
            let plain = economy.name.strip_prefix("The ").unwrap_or(&economy.name);
            let translated = Language::all().map(|language| language.texts().economy_name(&economy.iso3, plain));
            for name in [&economy.name, &economy.iso3, &economy.iso2].map(Clone::clone).into_iter().chain(translated) {
                codes.insert(look_up_key(&name), (economy.iso3.clone(), Some(id)));
            }
        }
        for (code, name) in other_names() {
            let is_known = data.economy_by_iso3(&code).is_some() || gazetteer.contains(&format!(",{code},"));
            assert!(is_known, "{code}");
            let other = codes.insert(look_up_key(&name), (code.clone(), data.economy_by_iso3(&code)));
            assert_eq!(other, None, "{name}: a name is said once, and by one table");
        }
    }
}
