//! The view that something is taken along from, and what its files say of it.

use super::saved::{DESCRIPTION, TITLE, VIEW};
use super::{Caption, Citation, hash_of};
use crate::data::{Dataset, OwnTable};
use crate::state::ViewState;
use crate::words::headline;

/// What is shown, and where and when.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The tables.
    pub data: &'a Dataset,
    /// What the reader chose.
    pub state: &'a ViewState,
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

    /// The reader's own table, where the edition is shown from one.
    #[must_use]
    pub fn own_table(&self) -> Option<&OwnTable> {
        self.data.own_table().filter(|_| self.data.is_own(self.state.edition))
    }

    /// Under which terms the data stands.
    #[must_use]
    pub fn licence(&self) -> String {
        let texts = self.state.language.texts();
        match self.own_table() {
            Some(own) => texts.licence_but_own(self.state.edition.year(), own.name.as_str(), texts.licence()),
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
        let (edition, hash, texts) = (self.state.edition, self.hash(), self.state.language.texts());
        let own = self.own_table().map(|own| own.name.as_str());
        let (version, title) = (Self::VERSION, title.as_str());
        let text = match own {
            Some(own) => {
                texts.citation_of_own(format!("{version}/{hash}"), title, edition.year(), own, self.address, self.date)
            }
            None => texts.citation_text(version, &*hash, title, edition.year(), self.address, self.date),
        };
        let build = format!("{version}, data {hash}");
        let citation = Citation { title, edition, address: self.address, date: self.date, build: &build, own };
        [text, citation.bibtex()]
    }
}
