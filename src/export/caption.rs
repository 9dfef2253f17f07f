//! What stands around the figures of a view: keys, cards, notes, source, licence, address.

use super::sheet::{Caption, CardText, LegendEntry};
use super::view::View;
use crate::chart::FigureInput;
use crate::chart::growth::form_mark;
use crate::chart::map::{SizeKey, SizeKeyMeaning};
use crate::data::Dataset;
use crate::scene::{Evidence, MarkForm, MarkStyle, Node, mark_nodes};
use crate::state::{Arrangement, ViewState};
use crate::words::{
    self, CardRow, ClaimWords, arrangement_meaning, card, colour_key, coverage_line, economy_in_sentence, economy_name,
    figures_line, income_entries, income_name, income_words, plain, region_name, unit_key,
};

/// What the marks of a figure mean.
pub type FigureKey = fn(&Dataset, &ViewState) -> Vec<LegendEntry>;

/// What the map's marks are, beside the view: the key to their sizes, and the claim whose clusters are lit.
pub struct MapKeys<'a> {
    /// The key.
    pub sizes: &'a SizeKey,
    /// The claim.
    pub claim: Option<&'a ClaimWords>,
}

/// Whose marks have which form; a form that is switched off is as weak as in the figure.
#[must_use]
pub fn colours(data: &Dataset, state: &ViewState) -> Vec<LegendEntry> {
    let entry = |entry: words::KeyEntry| {
        let alpha = if state.filter.hidden_forms.contains(&entry.form) { FigureInput::DIMMED } else { 1.0 };
        LegendEntry {
            marks: vec![mark(entry.form, Evidence::Stated, alpha)],
            text: state.language.texts().picture_key(entry.name, entry.count),
        }
    };
    colour_key(state.language, data, state.edition, state.pair).into_iter().map(entry).collect()
}

/// The same, and what solid, dashed and empty marks mean.
#[must_use]
pub fn colours_and_evidence(data: &Dataset, state: &ViewState) -> Vec<LegendEntry> {
    colours(data, state).into_iter().chain(evidence(data, state)).collect()
}

/// The same, and the marks of income groups.
#[must_use]
pub fn colours_and_incomes(data: &Dataset, state: &ViewState) -> Vec<LegendEntry> {
    let entry = |words::IncomeEntry { income, .. }| LegendEntry {
        marks: vec![form_mark(LegendEntry::RADIUS, income.into())],
        text: income_words(state.language, income),
    };
    colours(data, state).into_iter().chain(income_entries(data, state).into_iter().map(entry)).collect()
}

fn evidence(data: &Dataset, state: &ViewState) -> Vec<LegendEntry> {
    let entry = |(evidence, text)| LegendEntry {
        marks: [MarkForm::Disc, MarkForm::Square].map(|form| mark(form, evidence, 1.0)).to_vec(),
        text,
    };
    unit_key(state.language, data, state.edition, state.pair).into_iter().map(entry).collect()
}

impl View<'_> {
    /// What stands around a chart with a title, a line on how to read it, keys and a note of its own.
    #[must_use]
    pub fn figure_caption(
        &self,
        title: String,
        reading: Option<String>,
        key: Vec<LegendEntry>,
        note: Option<String>,
    ) -> Caption {
        Caption {
            title,
            reading,
            key,
            sizes: None,
            cards: self.cards(),
            notes: note.into_iter().chain(self.filter_note()).chain(self.coverage()).collect(),
            foot: self.foot(),
        }
    }

    /// What stands around the map.
    #[must_use]
    pub fn map_caption(&self, keys: &MapKeys<'_>) -> Caption {
        let (data, state, texts) = (self.data, self.state, self.state.language.texts());
        let meaning = arrangement_meaning(state.language, state.arrangement);
        let is_counted = state.arrangement == Arrangement::Units;
        let form = |row: SizeKeyMeaning| {
            let evidence =
                if matches!(row, SizeKeyMeaning::Derived { .. }) { Evidence::Derived } else { Evidence::Stated };
            LegendEntry { marks: vec![mark(MarkForm::Ring, evidence, 1.0)], text: row.words(state.language) }
        };
        let forms = if is_counted {
            evidence(data, state)
        } else {
            keys.sizes.rows.iter().map(|row| form(row.meaning)).collect()
        };
        let heading = keys.sizes.share_edition.map(|shares| texts.size_key_heading(shares.year()));
        let claim = keys.claim.map(|claim| texts.picture_claim(claim.claim.as_str(), claim.verdict_words.as_str()));
        Caption {
            title: words::headline(state.language, data, state.edition, state.pair).text(),
            reading: Some(texts.picture_map_reading(state.edition.year(), meaning)),
            key: colours(data, state).into_iter().chain(forms).collect(),
            sizes: heading.zip(keys.sizes.circles.clone()).filter(|_| !is_counted),
            cards: self.cards(),
            notes: claim.into_iter().chain(self.filter_note()).chain(self.coverage()).collect(),
            foot: self.foot(),
        }
    }

    fn cards(&self) -> Vec<CardText> {
        let (state, texts) = (self.state, self.state.language.texts());
        let fact = |row: &CardRow| match row.details(state.language) {
            details if details.is_empty() => texts.picture_fact(&*row.label, &*row.value),
            details => texts.picture_fact_with(&*row.label, &*row.value, details),
        };
        let text = |pin| {
            let card = card(state.language, self.data, state.edition, pin, state.pair);
            let standing = plain(&card.standing);
            let facts = card.rows.iter().filter(|row| row.known).map(fact);
            CardText {
                mark: mark(card.mark.form, card.mark.evidence, 1.0),
                lines: [card.subtitle, standing].into_iter().chain(facts).chain(card.stated).collect(),
                title: card.title,
            }
        };
        state.pins.iter().copied().map(text).collect()
    }

    /// What is filtered, part by part.
    fn filter_note(&self) -> Option<String> {
        let (data, language, texts) = (self.data, self.state.language, self.state.language.texts());
        let filter = &self.state.filter;
        let without = |form: &MarkForm| {
            let name = |economy| economy_in_sentence(language, data.economy(economy));
            match form {
                MarkForm::Disc => texts.picture_filter_without("economy", name(self.state.pair.a)),
                MarkForm::Square => texts.picture_filter_without("economy", name(self.state.pair.b)),
                MarkForm::Ring => texts.picture_filter_without("others", ""),
            }
        };
        let parts = [
            filter.economy.map(|economy| economy_name(language, data.economy(economy))),
            filter.region.map(|region| region_name(language, region)),
            filter.income.map(|income| income_name(language, income)),
            filter.ranks.map(|range| texts.picture_filter_ranks(range.first, range.last)),
        ];
        let parts = parts.into_iter().flatten().chain(filter.hidden_forms.iter().map(without));
        parts.reduce(|one, other| texts.list_more(one, other)).map(|parts| texts.picture_filter(parts))
    }

    /// How many of the 100 are named, ranked and have figures, and what is from a table that is not the page's.
    fn coverage(&self) -> impl Iterator<Item = String> {
        let (data, language, edition) = (self.data, self.state.language, self.state.edition);
        let known =
            language.texts().sentences(coverage_line(language, data, edition), figures_line(language, data, edition));
        let own = self.own().map(|own| {
            let editions = words::editions_listed(language, &own.editions);
            language.texts().picture_own(own.editions.len(), editions, own.name)
        });
        std::iter::once(known).chain(own)
    }

    fn foot(&self) -> Vec<String> {
        let (language, texts) = (self.state.language, self.state.language.texts());
        let (version, hash, edition) = (Self::VERSION, self.hash(), self.state.edition.year());
        // The reader's table is a source of rows too, but none that is listed for others to look up.
        let own = self.data.own_table().map(|own| own.source);
        let sources = self.data.sources().filter(|(source, _)| Some(*source) != own).count();
        let sources = words::n_sources(language, sources);
        let source = match self.own() {
            Some(own) if own.is_all => texts.picture_source_own(own.name, version, hash, edition),
            Some(own) => {
                let editions = words::editions_listed(language, &own.editions);
                texts.picture_source_part(version, hash, edition, editions, own.name, sources)
            }
            None => texts.picture_source(version, hash, edition, sources),
        };
        vec![source, self.licence(), texts.paper_address(self.address)]
    }
}

fn mark(form: MarkForm, evidence: Evidence, alpha: f64) -> Vec<Node> {
    mark_nodes([0.0; 2], LegendEntry::RADIUS, MarkStyle { form, evidence, alpha })
}
