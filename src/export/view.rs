//! The view that something is taken along from, and what its files say of it.

use super::saved::{DESCRIPTION, TITLE, VIEW};
use super::{Caption, Citation, OwnPart, Part, hash_of};
use crate::data::Dataset;
use crate::state::ViewState;
use crate::words::{self, headline};

/// What is shown, and where and when.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The tables.
    pub data: &'a Dataset,
    /// What the reader chose.
    pub state: &'a ViewState,
    /// What of it is taken along.
    pub part: Part,
    /// The address of the view.
    pub address: &'a str,
    /// Today: `2026-11-25`.
    pub date: &'a str,
}

impl View<'_> {
    /// The version of the page.
    pub const VERSION: &'static str = env!("CARGO_PKG_VERSION");

    /// The query of the address, which restores the view.
    #[must_use]
    pub fn query(&self) -> &str {
        let query = self.address.split_once('?').map_or("", |(_, query)| query);
        query.split('#').next().unwrap_or_default()
    }

    /// What of it is from a table of the reader's own.
    #[must_use]
    pub fn own(&self) -> Option<OwnPart> {
        self.part.own(self.data, self.state)
    }

    /// Under which terms the data stands.
    #[must_use]
    pub fn licence(&self) -> String {
        let (language, texts) = (self.state.language, self.state.language.texts());
        match self.own() {
            Some(own) => {
                texts.licence_but_own(words::editions_listed(language, &own.editions), own.name, texts.licence())
            }
            None => texts.licence(),
        }
    }

    /// The first digits of the hash of the tables.
    #[must_use]
    pub fn hash(&self) -> String {
        hash_of(self.data).chars().take(8).collect()
    }

    /// What the file of a picture says beside what is seen: texts under their keywords, for PNG and SVG alike.
    #[must_use]
    pub fn texts(&self, caption: &Caption) -> [(&'static str, String); 8] {
        let description =
            caption.reading.iter().chain(&caption.notes).map(String::as_str).collect::<Vec<_>>().join(" ");
        [
            (TITLE, caption.title.clone()),
            (DESCRIPTION, description),
            (VIEW, self.query().to_owned()),
            ("cluster-atlas-address", self.address.to_owned()),
            ("cluster-atlas-data", hash_of(self.data)),
            ("Software", format!("Cluster Atlas {}", Self::VERSION)),
            ("Source", caption.foot.first().cloned().unwrap_or_default()),
            ("Copyright", self.licence()),
        ]
    }

    /// The view as a text and as BibTeX to cite it by.
    #[must_use]
    pub fn citation(&self) -> [String; 2] {
        let title = headline(self.state.language, self.data, self.state.edition, self.state.pair).text();
        let (language, edition, hash) = (self.state.language, self.state.edition, self.hash());
        let texts = language.texts();
        let (version, title, own) = (Self::VERSION, title.as_str(), self.own());
        let text = match &own {
            Some(own) if own.editions == [edition] => {
                let build = format!("{version}/{hash}");
                texts.citation_of_own(build, title, edition.year(), own.name.as_str(), self.address, self.date)
            }
            own => {
                let text = texts.citation_text(version, &*hash, title, edition.year(), self.address, self.date);
                let editions = |own: &OwnPart| words::editions_listed(language, &own.editions);
                match own {
                    Some(own) => texts.citation_but_own(text, editions(own), own.name.as_str()),
                    None => text,
                }
            }
        };
        let build = format!("{version}, data {hash}");
        let citation =
            Citation { title, edition, address: self.address, date: self.date, build: &build, own: own.as_ref() };
        [text, citation.bibtex()]
    }
}
