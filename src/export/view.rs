//! The view that something is taken along from, and what its files say of it.

use super::saved::{DESCRIPTION, TITLE, VIEW};
use super::{Caption, Citation, hash_of};
use crate::data::Dataset;
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
        let texts = self.state.language.texts();
        [
            (TITLE, caption.title.clone()),
            (DESCRIPTION, description),
            (VIEW, self.query().to_owned()),
            ("cluster-atlas-address", self.address.to_owned()),
            ("cluster-atlas-data", hash_of(self.data)),
            ("Software", format!("Cluster Atlas {}", Self::VERSION)),
            ("Source", caption.foot.first().cloned().unwrap_or_default()),
            ("Copyright", texts.licence()),
        ]
    }

    /// The view as a text and as BibTeX to cite it by.
    #[must_use]
    pub fn citation(&self) -> [String; 2] {
        let title = headline(self.state.language, self.data, self.state.edition, self.state.pair).text();
        let (edition, hash, texts) = (self.state.edition, self.hash(), self.state.language.texts());
        let text = texts.citation_text(Self::VERSION, &*hash, title.as_str(), edition.year(), self.address, self.date);
        let build = format!("{}, data {hash}", Self::VERSION);
        let citation = Citation { title: &title, edition, address: self.address, date: self.date, build: &build };
        [text, citation.bibtex()]
    }
}
