//! One cluster's row: number, name, band, tick, mark, change.

use crate::chart::FigureInput;
use crate::chart::fitted::fitted_name;
use crate::chart::label::centered_baseline;
use crate::chart::plot::{FrameAxis, FrameLine};
use crate::data::Known;
use crate::language::Language;
use crate::scene::{
    Anchor, Evidence, Font, Hit, Ink, MarkStyle, Node, Style, Target, TargetShape, Text, TextMeasure, mark_nodes,
    outline,
};
use crate::stats::{Outputs, RankBand, RankChange, Reweighed};
use crate::words;
use crate::words::change_cell;

/// Height of a row in CSS pixels.
pub(super) const ROW: f64 = 22.0;
/// Where numbers end and names begin.
const NUMBER_END: f64 = 20.0;
pub(super) const NAME_START: f64 = 28.0;
pub(super) const RADIUS: f64 = 4.5;
/// Half the height of the tick at the published rank.
const TICK: f64 = 7.5;
/// Alpha of the line from best to worst rank: quieter than the mark on it, and 3:1 to the page at least.
const BAND_ALPHA: f64 = 0.7;
/// The rings around a row stay between its neighbours.
const INSET: f64 = 3.0;
/// The frame of the focus stays inside the figure.
const SIDE: f64 = 5.5;
pub(super) const NAME_FONT: Font = Font { size: 13.0, weight: 500 };
const FONT: Font = Font { size: 12.0, weight: 400 };

/// A cluster's row.
#[derive(Clone, Debug, PartialEq)]
pub struct WhatIfRow {
    /// The cluster and its ranks.
    pub ranks: Reweighed,
    /// Its ranks over all weights.
    pub band: RankBand,
    /// Middle of the row in CSS pixels.
    pub y: f64,
    style: MarkStyle,
    name: String,
}

impl WhatIfRow {
    /// The row at a height; `None` for a cluster without both figures.
    pub(super) fn new(input: &FigureInput<'_>, outputs: &Outputs, ranks: Reweighed, y: f64) -> Option<Self> {
        let row = input.data.ranking(outputs.edition, ranks.cluster)?;
        let cluster = input.data.cluster(ranks.cluster);
        let form = input.pair().form(cluster.economy());
        Some(Self {
            ranks,
            band: outputs.rank_band(ranks.cluster)?,
            y,
            style: MarkStyle { form, evidence: Evidence::from(row.listing), alpha: input.alpha(row) },
            name: words::cluster_name(input.state.language, cluster),
        })
    }

    /// The line from best to worst rank; `level` is the row's place on the vertical axis.
    pub(super) fn line(&self, level: f64) -> Option<FrameLine> {
        let RankBand { best, worst } = self.band;
        (best < worst).then(|| FrameLine {
            points: [best, worst].map(|rank| [f64::from(rank), level]).to_vec(),
            ink: self.style.form.ink(),
            width: 1.5,
            alpha: BAND_ALPHA * self.style.alpha,
            dash: None,
        })
    }

    /// Tick and mark.
    pub(super) fn nodes(&self, ranks: &FrameAxis) -> Vec<Node> {
        let published = self.ranks.published.map(|rank| {
            let x = ranks.map(rank.into());
            Node::line([x, self.y - TICK], [x, self.y + TICK], Style::stroked(Ink::Ink2, 1.5).faded(self.style.alpha))
        });
        // A ring is clear inside: neither line nor tick shall be seen through it.
        let center = [ranks.map(self.ranks.rank.into()), self.y];
        let ground = outline(center, RADIUS, self.style.form, Style::filled(Ink::Bg));
        let mark = mark_nodes(center, RADIUS, self.style);
        published.into_iter().chain([ground]).chain(mark).collect()
    }

    /// Number, name and change; a row the filter leaves out keeps its number alone.
    pub(super) fn texts(&self, language: Language, name_room: f64, right: f64, measure: &dyn TextMeasure) -> Vec<Text> {
        let text = |words: String, x: f64, anchor, font: Font, ink| {
            Text::plain(words, [x, centered_baseline(self.y, font)], anchor, font, ink)
        };
        let number = text(self.ranks.rank.to_string(), NUMBER_END, Anchor::End, FONT, Ink::Ink3);
        if self.style.alpha < 1.0 {
            return vec![number];
        }
        let name = fitted_name(&self.name, NAME_FONT, name_room, measure);
        let name = text(name, NAME_START, Anchor::Start, NAME_FONT, Ink::Ink);
        let change = self.change(language).map(|change| text(change, right, Anchor::End, FONT, Ink::Ink2));
        [number, name].into_iter().chain(change).collect()
    }

    /// `▲ 2`; nothing for the published rank.
    fn change(&self, language: Language) -> Option<String> {
        let published = self.ranks.published.filter(|published| *published != self.ranks.rank)?;
        let places = published.abs_diff(self.ranks.rank);
        let change = if published > self.ranks.rank { RankChange::Up(places) } else { RankChange::Down(places) };
        Some(change_cell(language, Known::Value(change)))
    }

    /// The whole row, so that the name can be pointed at.
    pub(super) fn target(&self, width: f64) -> Target {
        Target {
            hit: Hit::Cluster(self.ranks.cluster),
            center: [width / 2.0, self.y],
            shape: TargetShape::Rect([width / 2.0 - SIDE, ROW / 2.0 - INSET]),
        }
    }
}
