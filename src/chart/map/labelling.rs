//! Which clusters have a label, and which looks for a place first.
//!
//! First the pinned, the first six and the best of each region, which have one wherever there is a way to them: farther
//! off than others, in an order of their own if need be, on a phone too with a leader. Then the rest by rank; the next best
//! of a region still without a label is looked for as widely. Last comes what a filter or a claim dims. The order depends
//! on data and state alone, so labels stay put while one hovers.

use super::bubble::Bubble;
use super::label::{DISTANCES, DISTANCES_WITHOUT_LEADER, FAR_DISTANCES, Label, Passage, Placer, Wording};
use super::{MapInput, TOP_RANKS};
use crate::data::order::sort_by_key;
use crate::data::{ClusterId, Region};

/// Labels at the world preset, on a wide map and on a phone.
const WORLD_LABELS: [f64; 2] = [28.0, 8.0];
/// How often the labels that matter are placed anew, one that found no place first.
const TRIES: usize = 4;

/// What comes first among labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Pinned,
    TopSix,
    BestOfRegion,
    Other,
    Dimmed,
}

/// A mark in sight that could have a label.
#[derive(Clone, Copy)]
struct Unlabelled<'a> {
    class: Class,
    bubble: &'a Bubble,
    wording: &'a Wording,
}

/// Where labels may stand.
#[derive(Clone, Copy)]
struct Habit {
    distances: &'static [f64],
    passage: Passage,
}

impl Habit {
    fn find(self, placer: &Placer, one: &Unlabelled<'_>) -> Option<Label> {
        placer.find(one.bubble, one.wording, self.distances, self.passage)
    }

    /// Farther off, should it be, and over other marks if a reader asked for it.
    fn insist(self, placer: &Placer, one: &Unlabelled<'_>) -> Option<Label> {
        let far = |passage| Self { distances: &FAR_DISTANCES, passage }.find(placer, one);
        let over_marks = || if one.class == Class::Pinned { far(Passage::Any) } else { None };
        self.find(placer, one).or_else(|| far(Passage::Out)).or_else(over_marks)
    }
}

/// The labels of the bubbles, which are in reading order; the most important first.
pub(super) fn place_labels(
    input: &MapInput<'_>,
    in_order: &[Bubble],
    wordings: &[(ClusterId, Wording)],
    zoom: f64,
) -> Vec<Label> {
    // Closer up there is room for more, and a mark inside another can have its label outside.
    let most = (WORLD_LABELS[usize::from(input.phone)] * zoom.max(1.0).powi(2)).round() as usize;
    let habit = Habit {
        distances: if input.phone { &DISTANCES_WITHOUT_LEADER } else { &DISTANCES },
        passage: if zoom >= 2.0 { Passage::Out } else { Passage::Clear },
    };
    let unlabelled = by_priority(input, in_order, wordings);
    let needed = unlabelled.iter().take_while(|one| one.class <= Class::BestOfRegion).count();
    let (needed, others) = unlabelled.split_at(needed.min(most));
    let free = Placer::new(input.camera.viewport, in_order).keeping_clear(input.keep_clear);
    let mut labels = needed_labels(needed, &free, habit);
    let mut placer = free.beside(&labels);
    let region = |bubble: &Bubble| input.data.economy(input.data.cluster(bubble.cluster).economy()).region;
    let is_named = |bubble: &&Bubble| labels.iter().any(|label| label.cluster == bubble.cluster);
    let mut named: Vec<_> = in_order.iter().filter(is_named).map(region).collect();
    for one in others {
        if labels.len() >= most {
            break;
        }
        // The best of a region may find no place; the next best is then looked for as widely.
        let is_next_best =
            one.class == Class::Other && one.bubble.rank.is_some() && !named.contains(&region(one.bubble));
        let label = if is_next_best { habit.insist(&placer, one) } else { habit.find(&placer, one) };
        if let Some(label) = label {
            placer.take(&label);
            labels.push(label);
            named.push(region(one.bubble));
        }
    }
    labels
}

/// Where one finds no place left, it goes first in another try; of all tries the one with most labels counts.
fn needed_labels(needed: &[Unlabelled<'_>], free: &Placer, habit: Habit) -> Vec<Label> {
    let mut order = needed.to_vec();
    let mut labels = Vec::new();
    for _ in 0..TRIES {
        let mut placer = free.clone();
        let mut placed = Vec::new();
        let mut left_out = None;
        for (at, one) in order.iter().enumerate() {
            if let Some(label) = habit.insist(&placer, one) {
                placer.take(&label);
                placed.push(label);
            } else {
                left_out = left_out.or(Some(at));
            }
        }
        if placed.len() > labels.len() {
            labels = placed;
        }
        let Some(at) = left_out else { break };
        order[..=at].rotate_right(1);
    }
    labels
}

/// Pinned ones, the top six, the best of each region, the rest, the dimmed; each in reading order.
fn by_priority<'a>(
    input: &MapInput<'_>,
    in_order: &'a [Bubble],
    wordings: &'a [(ClusterId, Wording)],
) -> Vec<Unlabelled<'a>> {
    let mut seen: Vec<Option<Region>> = Vec::new();
    let mut class = |bubble: &Bubble| {
        let region = input.data.economy(input.data.cluster(bubble.cluster).economy()).region;
        let dimmed = bubble.mark.alpha < 1.0;
        let best = !dimmed && bubble.rank.is_some() && !seen.contains(&region);
        if best {
            seen.push(region);
        }
        if bubble.ringed {
            Class::Pinned
        } else if dimmed {
            Class::Dimmed
        } else if bubble.rank.is_some_and(|rank| rank <= TOP_RANKS) {
            Class::TopSix
        } else if best {
            Class::BestOfRegion
        } else {
            Class::Other
        }
    };
    let in_sight = |bubble: &'a Bubble| {
        let class = class(bubble);
        let (_, wording) = wordings.iter().find(|(cluster, _)| *cluster == bubble.cluster)?;
        input.camera.shows(bubble.center).then_some(Unlabelled { class, bubble, wording })
    };
    let mut unlabelled: Vec<_> = in_order.iter().filter_map(in_sight).collect();
    sort_by_key(&mut unlabelled, |one| one.class);
    unlabelled
}
