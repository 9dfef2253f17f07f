//! The map's marks and labels, placed on the screen.

use super::bubble::Bubble;
use super::counted::Counted;
use super::dodge::{Dodger, dodged};
use super::label::{Label, Passage, Placer, Wording};
use super::{MapInput, MarkSizes, PickList, ScreenRect, TOP_RANKS};
use crate::data::order::{sort_by, sort_by_key};
use crate::data::{ClusterId, Region};
use crate::geo::Camera;
use crate::scene::{Scene, Target};
use crate::state::Arrangement;

/// Labels at the world preset, on a wide map and on a phone.
const WORLD_LABELS: [f64; 2] = [28.0, 8.0];

/// Everything of the map that depends on data: bubbles and labels in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct MapLayout {
    /// The camera it was laid out for.
    pub camera: Camera,
    /// Every named cluster of the edition, also those out of sight; larger first, which is the drawing order.
    pub bubbles: Vec<Bubble>,
    /// The names that found a free place, most important first.
    pub labels: Vec<Label>,
    /// The clusters that are not dimmed, in reading order: ranked by rank, then listed, then derived.
    pub(super) reading_order: Vec<ClusterId>,
    /// Every named cluster in the order of the rows, dimmed ones too.
    pub(super) in_rows: Vec<ClusterId>,
    /// Where the marks stand.
    pub arrangement: Arrangement,
    /// What is there beside the marks where they are counted.
    pub(super) counted: Option<Counted>,
    /// Whether the marks are on their way.
    pub is_moving: bool,
    /// What would be written at each bubble in sight, for the label of a focused one.
    wordings: Vec<(ClusterId, Wording)>,
}

impl MapLayout {
    /// Lays out the named clusters of the state's edition.
    #[must_use]
    pub fn new(input: &MapInput<'_>) -> Self {
        let zoom = input.camera.scale / input.world_scale.max(f64::MIN_POSITIVE);
        let viewport = input.camera.viewport;
        let sizes = MarkSizes::new(viewport[0], zoom, input.phone);
        let mut in_order: Vec<_> =
            input.data.rankings(input.state.edition).filter_map(|row| Bubble::new(input, sizes, row)).collect();
        let arrangement = input.state.arrangement;
        let counted = arrange(input, &mut in_order);
        let wordings: Vec<_> = in_order
            .iter()
            .filter(|bubble| bubble.is_on(viewport))
            .map(|bubble| (bubble.cluster, Wording::new(input, bubble)))
            .collect();
        let labels = if counted.is_some() { Vec::new() } else { place_labels(input, &in_order, &wordings, zoom) };
        // What is dimmed is looked at no more: neither pointer nor keys stop at it.
        let reachable = |bubble: &&Bubble| bubble.mark.alpha >= 1.0;
        let reading_order = in_order.iter().filter(reachable).map(|bubble| bubble.cluster).collect();
        let in_rows = in_order.iter().map(|bubble| bubble.cluster).collect();
        let mut bubbles = in_order;
        sort_by(&mut bubbles, |a, b| b.radius.total_cmp(&a.radius));
        let camera = input.camera;
        let is_moving = false;
        Self { camera, bubbles, labels, reading_order, in_rows, arrangement, counted, is_moving, wordings }
    }

    /// Bubbles, labels and leaders; targets in reading order. Land is drawn apart: it does not change with the data.
    #[must_use]
    pub fn scene(&self) -> Scene {
        self.scene_with(|_| true)
    }

    /// The scene without the labels a pick list or its lines would cover.
    #[must_use]
    pub fn scene_beside(&self, picks: &PickList) -> Scene {
        self.scene_with(|label| !picks.covers(&label.rect))
    }

    fn scene_with(&self, keep: impl Fn(&Label) -> bool) -> Scene {
        let [width, height] = self.camera.viewport;
        let labels = || self.labels.iter().filter(|label| keep(label));
        let mut scene = Scene::new(width, height);
        if self.arrangement == Arrangement::Apart && !self.is_moving {
            scene.nodes.extend(self.bubbles_in_sight().flat_map(Bubble::tether));
        }
        scene.nodes.extend(self.bubbles_in_sight().flat_map(Bubble::nodes));
        scene.nodes.extend(self.counted.iter().flat_map(Counted::nodes));
        scene.nodes.extend(labels().flat_map(Label::nodes));
        scene.targets = self.targets();
        scene
    }

    fn bubbles_in_sight(&self) -> impl Iterator<Item = &Bubble> {
        self.bubbles.iter().filter(|bubble| bubble.is_on(self.camera.viewport))
    }

    /// The bubbles in sight as targets, in reading order.
    fn targets(&self) -> Vec<Target> {
        let bubbles = self.in_reading_order().filter(|bubble| bubble.is_on(self.camera.viewport)).map(Bubble::target);
        bubbles.chain(self.counted.iter().flat_map(Counted::targets)).collect()
    }

    /// The bubbles in reading order.
    pub fn in_reading_order(&self) -> impl DoubleEndedIterator<Item = &Bubble> {
        self.reading_order.iter().filter_map(|cluster| self.bubble(*cluster))
    }

    /// A cluster's bubble.
    #[must_use]
    pub fn bubble(&self, cluster: ClusterId) -> Option<&Bubble> {
        self.bubbles.iter().find(|bubble| bubble.cluster == cluster)
    }

    /// Every bubble in sight whose edge is within `reach` CSS pixels of a point (24 for a mouse, 44 for a finger), in
    /// reading order. The single one a pointer means is the scene's [`nearest`](Scene::nearest) target.
    #[must_use]
    pub fn crowd_at(&self, point: [f64; 2], reach: f64) -> Vec<ClusterId> {
        let viewport = self.camera.viewport;
        if self.arrangement != Arrangement::Places {
            // Nothing covers anything: the nearest alone is meant.
            let distance = |bubble: &&Bubble| bubble.target().edge_distance(point);
            let near = self.in_reading_order().filter(|bubble| bubble.is_on(viewport) && distance(bubble) <= reach);
            let nearest = near.min_by(|one, other| distance(one).total_cmp(&distance(other)));
            return nearest.map(|bubble| bubble.cluster).into_iter().collect();
        }
        self.in_reading_order()
            .filter(|bubble| bubble.is_on(viewport) && bubble.target().edge_distance(point) <= reach)
            .map(|bubble| bubble.cluster)
            .collect()
    }

    /// How many marks and labels something laid over a part of the map would hide: the size key stands in the lower
    /// corner where that is fewest.
    #[must_use]
    pub fn hidden_by(&self, part: &ScreenRect) -> usize {
        let marks = self.bubbles.iter().map(Bubble::target).filter(|mark| part.touches(mark.center, mark.shape));
        marks.count() + self.labels.iter().filter(|label| label.rect.overlaps(part)).count()
    }

    /// The label of a cluster: the one it has, else one at the first place free of marks and labels, else of labels,
    /// else anywhere near.
    pub(super) fn label_on_demand(&self, cluster: ClusterId) -> Option<Label> {
        if let Some(label) = self.labels.iter().find(|label| label.cluster == cluster) {
            return Some(label.clone());
        }
        let bubble = self.bubble(cluster)?;
        let (_, wording) = self.wordings.iter().find(|(other, _)| *other == cluster)?;
        let wording = wording.clone().asked_for();
        let marks = self.targets();
        let placer = || Placer::new(self.camera.viewport, &marks, true).reaching_far();
        let find = |placer: Placer<'_>, passage| placer.find(bubble, &wording, passage);
        find(placer().beside(&self.labels), Passage::Out)
            .or_else(|| find(placer().beside(&self.labels), Passage::Any))
            .or_else(|| find(placer().over_marks(), Passage::Any))
    }
}

/// Moves the bubbles, which are in reading order, to where the arrangement has them.
fn arrange(input: &MapInput<'_>, bubbles: &mut [Bubble]) -> Option<Counted> {
    match input.state.arrangement {
        Arrangement::Places => {}
        Arrangement::Apart => {
            let marks: Vec<_> =
                bubbles.iter().map(|bubble| Dodger { place: bubble.place, reach: bubble.reach() }).collect();
            for (bubble, center) in bubbles.iter_mut().zip(dodged(&marks)) {
                bubble.center = center;
            }
        }
        Arrangement::Units => return Some(Counted::arrange(input, bubbles)),
    }
    None
}

fn place_labels(input: &MapInput<'_>, in_order: &[Bubble], wordings: &[(ClusterId, Wording)], zoom: f64) -> Vec<Label> {
    let viewport = input.camera.viewport;
    let marks: Vec<_> = in_order.iter().filter(|bubble| bubble.is_on(viewport)).map(Bubble::target).collect();
    // Closer up there is room for more, and a mark inside another can have its label outside.
    let most = (WORLD_LABELS[usize::from(input.phone)] * zoom.max(1.0).powi(2)).round();
    let zoomed = zoom >= 2.0;
    let mut placer = Placer::new(viewport, &marks, !input.phone).keeping_clear(input.keep_clear);
    let mut labels = Vec::new();
    for (class, bubble) in by_priority(input, in_order) {
        if labels.len() as f64 >= most {
            break;
        }
        let Some((_, wording)) = wordings.iter().find(|(cluster, _)| *cluster == bubble.cluster) else { continue };
        let [x, y] = bubble.center;
        if !(0.0..=viewport[0]).contains(&x) || !(0.0..=viewport[1]).contains(&y) {
            continue;
        }
        let tidy = if zoomed { Passage::Out } else { Passage::Clear };
        let matters = class <= Class::TopSix;
        let label = placer
            .find(bubble, wording, tidy)
            .or_else(|| if matters { placer.find(bubble, wording, Passage::Neighbours) } else { None });
        if let Some(label) = label {
            placer.take(&label);
            labels.push(label);
        }
    }
    labels
}

/// What comes first among labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Pinned,
    TopSix,
    BestOfRegion,
    Other,
}

/// Pinned ones, the top six, the best of each region, the rest; each in reading order.
fn by_priority<'a>(input: &MapInput<'_>, in_order: &'a [Bubble]) -> Vec<(Class, &'a Bubble)> {
    let mut seen: Vec<Option<Region>> = Vec::new();
    let mut classed: Vec<_> = in_order
        .iter()
        .map(|bubble| {
            let region = input.data.economy(input.data.cluster(bubble.cluster).economy()).region;
            let best = bubble.rank.is_some() && !seen.contains(&region);
            if best {
                seen.push(region);
            }
            let class = if input.state.pins.contains(&bubble.cluster) {
                Class::Pinned
            } else if bubble.rank.is_some_and(|rank| rank <= TOP_RANKS) {
                Class::TopSix
            } else if best {
                Class::BestOfRegion
            } else {
                Class::Other
            };
            (class, bubble)
        })
        .collect();
    sort_by_key(&mut classed, |(class, _)| *class);
    classed
}
