//! What of the view is taken along, and which editions that rests on.

use crate::data::{ClusterId, Dataset, Edition};
use crate::state::{Panel, ViewState};
use crate::stats::{Comparable, Outputs, Share, share_of_output};
use crate::story::{ClaimCheck, check};
use crate::words;

/// What a file is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The map.
    Map,
    /// A chart, by the panel of its table.
    Chart(Panel),
    /// The rows of the edition shown.
    Rows,
    /// The rows of every edition.
    Everything,
    /// All that the page shows in the view, as who cites it means.
    Page,
}

/// What of a part is from the reader's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPart {
    /// The name of the table's file.
    pub name: String,
    /// The editions that are.
    pub editions: Vec<Edition>,
    /// Whether nothing else is.
    pub is_all: bool,
}

impl Part {
    /// The editions whose rows, counts or figures it shows, each once, in order. What may differ with the figure is asked
    /// here alone: source, licence, file name and citation all follow from it.
    #[must_use]
    pub fn editions(self, data: &Dataset, state: &ViewState) -> Vec<Edition> {
        let shown = state.edition;
        let every = || Edition::all().filter(|edition| has_data(data, *edition)).collect();
        let further = match self {
            Self::Everything | Self::Page | Self::Chart(Panel::Editions | Panel::Income) => every(),
            Self::Chart(Panel::Slope) => {
                Comparable::with_previous(shown).map(Comparable::earlier).into_iter().collect()
            }
            Self::Chart(Panel::Scatter | Panel::WhatIf) => vec![Outputs::shown(data, shown).edition],
            Self::Map => claimed(data, state),
            Self::Rows | Self::Chart(_) => Vec::new(),
        };
        // The key and the notes of any picture, and its cards, are of the edition shown.
        let lent = if self == Self::Rows { Vec::new() } else { lent(data, state, self == Self::Map) };
        let mut editions: Vec<_> =
            if self == Self::Everything { further } else { [vec![shown], further, lent].concat() };
        editions.sort_unstable();
        editions.dedup();
        editions
    }

    /// What of it is from the reader's table; none where nothing is.
    #[must_use]
    pub fn own(self, data: &Dataset, state: &ViewState) -> Option<OwnPart> {
        let table = data.own_table()?;
        let (editions, others): (Vec<_>, Vec<_>) =
            self.editions(data, state).into_iter().partition(|edition| data.is_own(*edition));
        let is_all = others.is_empty();
        (!editions.is_empty()).then(|| OwnPart { name: table.name.clone(), editions, is_all })
    }
}

fn has_data(data: &Dataset, edition: Edition) -> bool {
    data.rankings(edition).next().is_some() || data.counts(edition).next().is_some()
}

/// The editions whose figures stand in for those that the edition shown lacks: exact shares in the line that counts
/// them, under every picture; limits as well on the map, whose marks have their size; all figures on cards.
fn lent(data: &Dataset, state: &ViewState, is_map: bool) -> Vec<Edition> {
    let of_row = |cluster: ClusterId| {
        let is_pinned = state.pins.contains(&cluster);
        let share = match share_of_output(data, state.edition, cluster) {
            Share::Exact { edition, .. } => Some(edition),
            Share::AtMost { edition, .. } => Some(edition).filter(|_| is_map || is_pinned),
            Share::Unknown => None,
        };
        let figures = words::figures_row(data, state.edition, cluster).filter(|_| is_pinned).map(|row| row.edition);
        [share, figures]
    };
    data.rankings(state.edition).flat_map(|row| of_row(row.cluster)).flatten().collect()
}

/// The editions that the verdict on the lit claim rests on.
fn claimed(data: &Dataset, state: &ViewState) -> Vec<Edition> {
    let lit = state.claim.filter(|_| state.edition == ClaimCheck::SHOWN);
    lit.map(|claim| check(data, claim).editions).unwrap_or_default()
}
