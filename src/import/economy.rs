//! Economies under the names that tables give them.

use crate::data::{Dataset, EconomyId};
use crate::language::Language;
use crate::state::sort_key;
use std::collections::BTreeMap;

/// Names that are neither the tables' nor a language's: short forms, and those of the United Nations and the World Bank.
const OTHER_NAMES: [(&str, &str); 70] = [
    ("u s a", "USA"),
    ("u s", "USA"),
    ("united states of america", "USA"),
    ("america", "USA"),
    ("uk", "GBR"),
    ("u k", "GBR"),
    ("great britain", "GBR"),
    ("england", "GBR"),
    ("korea", "KOR"),
    ("korea rep", "KOR"),
    ("rep of korea", "KOR"),
    ("republic of korea", "KOR"),
    ("russian federation", "RUS"),
    ("turkiye", "TUR"),
    ("iran islamic republic of", "IRN"),
    ("islamic republic of iran", "IRN"),
    ("hong kong china", "HKG"),
    ("hong kong sar", "HKG"),
    ("macao china", "MAC"),
    ("macao sar", "MAC"),
    ("macau", "MAC"),
    ("tw", "TWN"),
    ("peoples republic of china", "CHN"),
    ("mainland china", "CHN"),
    ("the us", "USA"),
    ("the usa", "USA"),
    ("the united states", "USA"),
    ("the united states of america", "USA"),
    ("united states of america the", "USA"),
    ("the uk", "GBR"),
    ("the united kingdom", "GBR"),
    ("united kingdom of great britain and northern ireland", "GBR"),
    ("united kingdom of great britain and northern ireland the", "GBR"),
    ("the republic of korea", "KOR"),
    ("korea republic of", "KOR"),
    ("korea the republic of", "KOR"),
    ("korea south", "KOR"),
    ("s korea", "KOR"),
    ("russian federation the", "RUS"),
    ("republic of turkiye", "TUR"),
    ("iran islamic rep", "IRN"),
    ("egypt arab rep", "EGY"),
    ("arab republic of egypt", "EGY"),
    ("netherlands the", "NLD"),
    ("netherlands kingdom of the", "NLD"),
    ("kingdom of the netherlands", "NLD"),
    ("holland", "NLD"),
    ("hong kong sar china", "HKG"),
    ("china hong kong", "HKG"),
    ("china hong kong sar", "HKG"),
    ("hong kong china sar", "HKG"),
    ("hong kong special administrative region of china", "HKG"),
    ("macao sar china", "MAC"),
    ("china macao", "MAC"),
    ("china macao sar", "MAC"),
    ("macau china", "MAC"),
    ("macau sar", "MAC"),
    ("macau sar china", "MAC"),
    ("chinese taipei", "TWN"),
    ("taipei chinese", "TWN"),
    ("taiwan china", "TWN"),
    ("china taiwan", "TWN"),
    ("taiwan province of china", "TWN"),
    ("china taiwan province", "TWN"),
    ("china taiwan province of", "TWN"),
    ("prc", "CHN"),
    ("p r china", "CHN"),
    ("pr china", "CHN"),
    ("china peoples republic of", "CHN"),
    ("china mainland", "CHN"),
];

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
            let names = [economy.name.as_str(), plain, &economy.iso3, &economy.iso2].map(str::to_owned);
            let translated = Language::all().map(|language| language.texts().economy_name(&economy.iso3, plain));
            for name in names.into_iter().chain(translated) {
                codes.insert(sort_key(&name), (economy.iso3.clone(), Some(id)));
            }
        }
        for (name, code) in OTHER_NAMES {
            let id = data.economy_by_iso3(code);
            codes.entry(name.to_owned()).or_insert_with(|| (code.to_owned(), id));
        }
        Self { codes }
    }

    /// The economy of the tables that a name stands for.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<EconomyId> {
        self.codes.get(&sort_key(name))?.1
    }

    /// The ISO code that a name stands for: of an economy of the tables, or the name where it is three capital letters
    /// itself.
    #[must_use]
    pub fn code<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        let is_code = name.len() == 3 && name.bytes().all(|letter| letter.is_ascii_uppercase());
        let known = self.codes.get(&sort_key(name)).map(|(code, _)| code.as_str());
        known.or_else(|| is_code.then_some(name))
    }
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
    fn short_forms_are_written_as_they_are_looked_up() {
        for (name, _) in OTHER_NAMES {
            assert_eq!(sort_key(name), name);
        }
    }
}
