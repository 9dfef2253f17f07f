//! The languages of the page and their texts.
//!
//! A language is one file of [Fluent](https://projectfluent.org) messages, `locales/TAG/atlas.ftl`. The build makes a
//! typed function of every message, so a text that a language lacks, or that is used with other arguments than it has,
//! does not compile. Sentences with figures are put together in [`crate::words`]; here they are only said.

mod bundle;
mod fold;
mod number;
mod texts;

pub(crate) use fold::{Folded, fold, sort_key};
pub use texts::Texts;

use std::sync::{LazyLock, OnceLock};
use texts::L10n;

/// A language the page speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Language(L10n);

impl Language {
    /// Every language, the default one among them.
    pub fn all() -> impl Iterator<Item = Self> {
        L10n::iter().copied().map(Self)
    }

    /// The language of a BCP 47 tag, whatever its case; none for a tag the page has no texts for.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::all().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// The first language of a reader's list that the page speaks, by tag, else by the tag's first part; the default
    /// one where there is none.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let speaks = |tag: &str| Self::all().find(|language| primary(language.tag()) == primary(tag));
        tags.into_iter().find_map(|tag| Self::of_tag(tag).or_else(|| speaks(tag))).unwrap_or_default()
    }

    /// Its BCP 47 tag: `zh-Hans`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        L10n::iter().find(|known| **known == self.0).map_or("en", AsRef::as_ref)
    }

    /// Its name in itself: `中文（简体）`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.language_name()
    }

    /// Which way it is written: `ltr` or `rtl`.
    #[must_use]
    pub fn direction(self) -> String {
        self.texts().language_direction()
    }

    /// What it says; read once, when first asked for.
    #[must_use]
    pub fn texts(self) -> &'static Texts {
        static TEXTS: LazyLock<Vec<OnceLock<Texts>>> =
            LazyLock::new(|| L10n::iter().map(|_| OnceLock::new()).collect());
        // `L10n::iter` yields every value, so there is a place for each.
        TEXTS[L10n::iter().take_while(|known| **known != self.0).count()].get_or_init(|| self.0.load())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_first_language_of_the_list_that_the_page_speaks() {
        let tag = |tags: &[&str]| Language::preferred(tags.iter().copied()).tag();
        assert_eq!(tag(&["zh-CN", "en"]), "zh-Hans");
        assert_eq!(tag(&["fr-FR", "zh_TW"]), "zh-Hans");
        assert_eq!(tag(&["en-GB"]), "en");
        assert_eq!(tag(&["fr"]), Language::default().tag());
        assert_eq!(tag(&[]), Language::default().tag());
    }

    #[test]
    fn every_language_has_a_tag_of_its_own_and_says_something() {
        for language in Language::all() {
            assert_eq!(Language::of_tag(language.tag()), Some(language));
            assert!(!language.name().is_empty());
            assert!(["ltr", "rtl"].contains(&language.direction().as_str()));
        }
    }
}
