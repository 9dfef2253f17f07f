//! The marks of the map as a unit chart: economy A, economy B and all others, one mark for each cluster counted.
//!
//! The named clusters are the map's own marks, moved; clusters without a name in open sources have no place on the map
//! and appear here as empty ones. The three blocks share one pitch and start at one line, so that 26 against 20 is seen.

use super::MapInput;
use super::bubble::Bubble;
use crate::chart::label::centered_baseline;
use crate::scene::{
    Anchor, Evidence, Fill, Font, Hit, Ink, MarkForm, MarkStyle, Node, Target, Text, mark_nodes, wrapped,
};
use crate::stats::members;
use crate::words::{KeyEntry, colour_key, others_counted};

/// The largest distance between centres, and the part of it a mark takes, as in the unit chart.
const MOST_PITCH: f64 = 44.3;
const CELL_SHARE: f64 = 36.0 / 44.3;
/// Marks of at least this size have room for a rank of three figures, in CSS pixels.
const RANKED_CELL: f64 = 24.0;
/// Space kept to the map's edges, in CSS pixels.
const MARGIN: f64 = 20.0;
/// From this width names stand beside their marks, below above them.
const BESIDE: f64 = 600.0;
const NAME_GAP: f64 = 22.0;
const NAME_HEIGHT: f64 = 20.0;
/// Between blocks.
const BLOCK_GAP: f64 = 12.0;
const RANK_FONT: Font = Font { size: 12.0, weight: 600 };
const NAME_FONT: Font = Font { size: 14.0, weight: 600 };
const COUNT_FONT: Font = Font { size: 20.0, weight: 680 };

/// A cluster that is counted without a name.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Unnamed {
    hit: Hit,
    center: [f64; 2],
    form: MarkForm,
}

/// What the counted map has beside its bubbles.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Counted {
    unnamed: Vec<Unnamed>,
    radius: f64,
    texts: Vec<Text>,
    /// 0 to 1: how far it has appeared.
    pub(super) alpha: f64,
}

/// Name and count of a block, in lines of pieces.
type Name = Vec<Vec<(String, Font, Fill)>>;

/// The raster of the three blocks.
struct Raster {
    left: f64,
    per_line: usize,
    pitch: f64,
    /// Room for the names above their blocks; none where they stand beside them.
    above: [f64; 3],
    text_scale: f64,
}

impl Raster {
    /// The largest pitch at which blocks of so many marks fit into a viewport, under their names or, on a wide map, right
    /// of them.
    fn fit(input: &MapInput<'_>, counts: [usize; 3], names: &[Name; 3]) -> Self {
        let ([width, height], text_scale) = (input.camera.viewport, input.text_scale);
        let is_beside = width >= BESIDE;
        let left = if is_beside { MARGIN + widest(input, names) + NAME_GAP } else { MARGIN };
        let above =
            [0, 1, 2].map(|block| if is_beside { 0.0 } else { names[block].len() as f64 * NAME_HEIGHT * text_scale });
        let room = [(width - left - MARGIN).max(1.0), (height - 2.0 * MARGIN).max(1.0)];
        let raster = |per_line: usize| {
            let pitch = (room[0] / per_line as f64).min(MOST_PITCH);
            Self { left, per_line, pitch, above, text_scale }
        };
        let fits = |raster: &Self| raster.height(counts) <= room[1];
        // One line for each of the pair, if their ranks can still be read: the difference is then seen at once.
        let one_line = Some(raster(counts[0].max(counts[1]).max(1))).filter(Self::is_ranked);
        let longest = counts.into_iter().max().unwrap_or(1).max(1);
        let larger = |one: Self, other: Self| if other.pitch >= one.pitch { other } else { one };
        let largest = || (1..=longest).map(raster).filter(fits).reduce(larger);
        one_line.filter(fits).or_else(largest).unwrap_or_else(|| raster(longest))
    }

    fn lines(&self, marks: usize) -> usize {
        marks.div_ceil(self.per_line).max(1)
    }

    fn marks_height(&self, marks: usize) -> f64 {
        self.lines(marks) as f64 * self.pitch
    }

    fn height(&self, counts: [usize; 3]) -> f64 {
        let marks: f64 = counts.into_iter().map(|marks| self.marks_height(marks)).sum();
        marks + self.above.iter().sum::<f64>() + 2.0 * BLOCK_GAP
    }

    /// The place of a mark of a block whose marks begin at `top`.
    fn center(&self, index: usize, top: f64) -> [f64; 2] {
        let place = |along: usize| (along as f64 + 0.5) * self.pitch;
        [self.left + place(index % self.per_line), top + place(index / self.per_line)]
    }

    fn cell(&self) -> f64 {
        self.pitch * CELL_SHARE
    }

    fn is_ranked(&self) -> bool {
        self.cell() >= RANKED_CELL * self.text_scale
    }
}

impl Counted {
    /// Moves the bubbles, which are in reading order, into their blocks.
    pub(super) fn arrange(input: &MapInput<'_>, bubbles: &mut [Bubble]) -> Self {
        let key = colour_key(input.state.language, input.data, input.state.edition, input.state.pair);
        let forms = [MarkForm::Disc, MarkForm::Square, MarkForm::Ring];
        let named = forms.map(|form| bubbles.iter().filter(|bubble| bubble.mark.form == form).count());
        let unnamed = unnamed_counts(input, named);
        let counts = [0, 1, 2].map(|block| named[block] + unnamed[block]);
        let names = [0, 1, 2].map(|block| name_of(input, &key[block], forms[block]));
        let raster = Raster::fit(input, counts, &names);
        let mut counted = Self { radius: raster.cell() / 2.0, alpha: 1.0, ..Self::default() };
        let mut top = (input.camera.viewport[1] - raster.height(counts)) / 2.0;
        for (block, form) in forms.into_iter().enumerate() {
            counted.texts.extend(name_texts(&names[block], &raster, top));
            top += raster.above[block];
            let of_form = bubbles.iter_mut().filter(|bubble| bubble.mark.form == form);
            for (index, bubble) in of_form.enumerate() {
                bubble.center = raster.center(index, top);
                bubble.radius = counted.radius;
                counted.texts.extend(rank_text(bubble, &raster));
            }
            let economy = [Some(input.state.pair.a), Some(input.state.pair.b), None][block];
            counted.unnamed.extend((named[block]..counts[block]).map(|index| Unnamed {
                hit: economy.map_or(Hit::Rest, Hit::Unnamed),
                center: raster.center(index, top),
                form,
            }));
            top += raster.marks_height(counts[block]) + BLOCK_GAP;
        }
        counted
    }

    /// The empty marks and the texts.
    pub(super) fn nodes(&self) -> Vec<Node> {
        let mark = |unnamed: &Unnamed| {
            let style = MarkStyle { form: unnamed.form, evidence: Evidence::Unnamed, alpha: self.alpha };
            mark_nodes(unnamed.center, self.radius - 1.1, style)
        };
        let faded = |text: &Text| {
            let mut text = text.clone();
            text.runs.iter_mut().for_each(|(_, _, fill)| fill.alpha *= self.alpha);
            Node::Text(text)
        };
        self.unnamed.iter().flat_map(mark).chain(self.texts.iter().map(faded)).collect()
    }

    /// The empty marks as targets: all of an economy's stand for the same fact, and so do all others.
    pub(super) fn targets(&self) -> impl Iterator<Item = Target> {
        self.unnamed.iter().map(|mark| Target::mark(mark.hit, mark.center, self.radius, mark.form))
    }

    /// Where keys stop: at the first of those that stand for the same.
    pub(super) fn stops(&self) -> impl Iterator<Item = Target> {
        let is_first = |(at, target): &(usize, Target)| *at == 0 || self.unnamed[at - 1].hit != target.hit;
        self.targets().enumerate().filter(is_first).map(|(_, target)| target)
    }
}

/// Clusters counted without a name, for A, B and all others: what the pair leaves of the 100, where both counts are
/// known exactly.
fn unnamed_counts(input: &MapInput<'_>, named: [usize; 3]) -> [usize; 3] {
    let edition = input.state.edition;
    let [a, b] = [input.state.pair.a, input.state.pair.b]
        .map(|economy| usize::from(members(input.data, edition, economy).unnamed));
    let others = others_counted(input.data, edition, input.state.pair).map_or(0, usize::from);
    [a, b, others.saturating_sub(named[2])]
}

/// Name and count in one line; above a block, in as many as they need.
fn name_of(input: &MapInput<'_>, entry: &KeyEntry, form: MarkForm) -> Name {
    let [name_font, count_font] = [NAME_FONT, COUNT_FONT].map(|font| font.times(input.text_scale));
    let width = input.camera.viewport[0];
    let room = if width >= BESIDE { f64::INFINITY } else { width - 2.0 * MARGIN };
    let run = |text: String, font, ink| (text, font, Fill { ink, alpha: 1.0 });
    let mut lines: Name = wrapped(&entry.name, room, name_font, input.measure)
        .into_iter()
        .map(|line| vec![run(format!("{line} "), name_font, Ink::Ink)])
        .collect();
    let count = vec![run(entry.count.clone(), count_font, form.ink())];
    match lines.last_mut() {
        Some(last) if width_of(input, last) + width_of(input, &count) <= room => last.extend(count),
        _ => lines.push(count),
    }
    lines
}

fn width_of(input: &MapInput<'_>, line: &[(String, Font, Fill)]) -> f64 {
    line.iter().map(|(text, font, _)| input.measure.width(text, *font)).sum()
}

fn widest(input: &MapInput<'_>, names: &[Name; 3]) -> f64 {
    names.iter().flatten().map(|line| width_of(input, line)).fold(0.0, f64::max)
}

/// The name of a block that begins at `top`: above it, or right-aligned beside its first line.
fn name_texts(name: &Name, raster: &Raster, top: f64) -> impl Iterator<Item = Text> {
    let is_beside = raster.left > MARGIN;
    let line_height = NAME_HEIGHT * raster.text_scale;
    let place = move |line: usize| {
        if is_beside {
            ([raster.left - NAME_GAP, centered_baseline(top + raster.pitch / 2.0, COUNT_FONT)], Anchor::End)
        } else {
            ([MARGIN, top + (line as f64 + 1.0) * line_height - 6.0 * raster.text_scale], Anchor::Start)
        }
    };
    name.iter().enumerate().map(move |(line, runs)| {
        let (position, anchor) = place(line);
        Text { position, runs: runs.clone(), anchor, halo: 0.0 }
    })
}

fn rank_text(bubble: &Bubble, raster: &Raster) -> Option<Text> {
    let rank = bubble.rank.filter(|_| raster.is_ranked() && bubble.mark.alpha >= 1.0)?;
    let font = RANK_FONT.times(raster.text_scale);
    let position = [bubble.center[0], centered_baseline(bubble.center[1], font)];
    let ink = if bubble.mark.form == MarkForm::Ring { Ink::Ink } else { Ink::OnMark };
    Some(Text::plain(rank.to_string(), position, Anchor::Middle, font, ink))
}
