//! What the rows of the figure are, before they have a place.

use crate::chart::FigureInput;
use crate::data::order::sort_by;
use crate::data::{CountBasis, EconomyCount, EconomyId};
use crate::scene::MarkForm;
use crate::stats::{attribution, members};
use crate::words::economy_name;

/// An economy's count.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The economy.
    pub economy: EconomyId,
    /// Its name as a label.
    pub name: String,
    /// One of the pair, or another.
    pub form: MarkForm,
    /// How many clusters are counted.
    pub clusters: u16,
    /// How many of them are named.
    pub named: u16,
    /// Whether the count is a lower limit.
    pub at_least: bool,
    /// 1, or less where the filter leaves the economy out.
    pub alpha: f64,
}

/// A row, from top to bottom in the order of the variants.
#[derive(Clone, Debug, PartialEq)]
pub enum BarRow {
    /// An economy's bar; longest first, ties by name.
    Economy(Bar),
    /// Economies with one cluster, by name; either all of them exactly one or all of them at least one.
    OneEach(Vec<Bar>),
    /// An economy of the pair without a count.
    WithoutCount {
        /// The economy.
        economy: EconomyId,
        /// Its name as a label.
        name: String,
        /// How many of its clusters are named all the same.
        named: usize,
    },
    /// What no count includes.
    NotAttributed {
        /// How many of the 100.
        clusters: u16,
        /// 1, or less where the filter asks for an economy.
        alpha: f64,
    },
}

impl BarRow {
    /// How far the row reaches on the count axis.
    #[must_use]
    pub fn clusters(&self) -> u16 {
        match self {
            Self::Economy(bar) => bar.clusters,
            Self::OneEach(bars) => u16::try_from(bars.len()).unwrap_or(u16::MAX),
            Self::WithoutCount { .. } => 0,
            Self::NotAttributed { clusters, .. } => *clusters,
        }
    }

    /// Whether that is a lower limit.
    #[must_use]
    pub fn is_limit(&self) -> bool {
        match self {
            Self::Economy(bar) => bar.at_least,
            Self::OneEach(bars) => bars.iter().any(|bar| bar.at_least),
            Self::WithoutCount { .. } | Self::NotAttributed { .. } => false,
        }
    }

    /// Whether the filter leaves all of it out.
    #[must_use]
    pub fn is_dimmed(&self) -> bool {
        match self {
            Self::Economy(bar) => bar.alpha < 1.0,
            Self::OneEach(bars) => bars.iter().all(|bar| bar.alpha < 1.0),
            Self::WithoutCount { .. } => false,
            Self::NotAttributed { alpha, .. } => *alpha < 1.0,
        }
    }

    /// The bars in it.
    #[must_use]
    pub fn bars(&self) -> &[Bar] {
        match self {
            Self::Economy(bar) => std::slice::from_ref(bar),
            Self::OneEach(bars) => bars,
            Self::WithoutCount { .. } | Self::NotAttributed { .. } => &[],
        }
    }
}

/// The rows of the edition; none where it has no count.
pub(super) fn rows(input: &FigureInput<'_>) -> Vec<BarRow> {
    let (data, edition) = (input.data, input.edition());
    let mut bars: Vec<_> = data.counts(edition).map(|count| bar(input, count)).collect();
    if bars.is_empty() {
        return Vec::new();
    }
    sort_by(&mut bars, |one, other| other.clusters.cmp(&one.clusters).then_with(|| one.name.cmp(&other.name)));
    let single = |at_least: bool| {
        let of_one = |bar: &&Bar| bar.clusters == 1 && bar.at_least == at_least && bar.form == MarkForm::Ring;
        let cells: Vec<_> = bars.iter().filter(of_one).cloned().collect();
        if cells.len() > 1 { cells } else { Vec::new() }
    };
    let cells = [single(false), single(true)];
    bars.retain(|bar| !cells.iter().flatten().any(|cell| cell.economy == bar.economy));

    let mut rows: Vec<_> = bars.into_iter().map(BarRow::Economy).collect();
    rows.extend(cells.into_iter().filter(|cells| !cells.is_empty()).map(BarRow::OneEach));
    rows.extend([input.pair().a, input.pair().b].into_iter().filter_map(|economy| without_count(input, economy)));
    let clusters = attribution(data, edition).unattributed;
    rows.extend((clusters > 0).then(|| BarRow::NotAttributed { clusters, alpha: rest_alpha(input) }));
    rows
}

fn bar(input: &FigureInput<'_>, count: &EconomyCount) -> Bar {
    let form = input.pair().form(count.economy);
    let is_lit = input.state.filter.accepts_economy(input.data, count.economy, count.edition, form);
    let members = members(input.data, count.edition, count.economy);
    Bar {
        economy: count.economy,
        name: economy_name(input.state.language, input.data.economy(count.economy)),
        form,
        clusters: count.clusters,
        named: count.clusters - members.unnamed,
        at_least: count.basis == CountBasis::AtLeast,
        alpha: if is_lit { 1.0 } else { FigureInput::DIMMED },
    }
}

fn without_count(input: &FigureInput<'_>, economy: EconomyId) -> Option<BarRow> {
    let members = members(input.data, input.edition(), economy);
    let name = economy_name(input.state.language, input.data.economy(economy));
    members.count.is_none().then_some(BarRow::WithoutCount { economy, name, named: members.named.len() })
}

/// What has no economy passes no filter that asks for one.
fn rest_alpha(input: &FigureInput<'_>) -> f64 {
    let filter = &input.state.filter;
    let asks = filter.economy.is_some() || filter.region.is_some() || filter.income.is_some();
    if asks || filter.hidden_forms.contains(&MarkForm::Ring) { FigureInput::DIMMED } else { 1.0 }
}
