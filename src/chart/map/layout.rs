//! The map's marks and labels, placed on the screen.

use super::bubble::Bubble;
use super::counted::Counted;
use super::dodge::{Dodger, dodged};
use super::label::{FAR_DISTANCES, Label, Passage, Placer, Wording};
use super::labelling::place_labels;
use super::{MapInput, MarkSizes, PickList, ScreenRect};
use crate::data::ClusterId;
use crate::data::order::sort_by;
use crate::geo::Camera;
use crate::scene::{Scene, Target};
use crate::state::Arrangement;

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
    /// Places that labels leave free.
    kept_clear: Vec<ScreenRect>,
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
        let kept_clear = input.keep_clear.to_vec();
        Self { camera, bubbles, labels, reading_order, in_rows, arrangement, counted, is_moving, wordings, kept_clear }
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

    /// The label of a cluster: the one it has, else one at the first place free of marks and labels, else of labels,
    /// else anywhere near. Buttons and keys that lie on the map are left free while there is any other place.
    pub(super) fn label_on_demand(&self, cluster: ClusterId) -> Option<Label> {
        if let Some(label) = self.labels.iter().find(|label| label.cluster == cluster) {
            return Some(label.clone());
        }
        let bubble = Bubble { ringed: true, ..*self.bubble(cluster)? };
        let (_, wording) = self.wordings.iter().find(|(other, _)| *other == cluster)?;
        let wording = wording.clone().asked_for();
        let placer = || Placer::new(self.camera.viewport, &self.bubbles);
        let free = || placer().keeping_clear(&self.kept_clear);
        let find = |placer: Placer, passage| placer.find(&bubble, &wording, &FAR_DISTANCES, passage);
        find(free().beside(&self.labels), Passage::Out)
            .or_else(|| find(free().beside(&self.labels), Passage::Any))
            .or_else(|| find(free().over_marks().beside(&self.labels), Passage::Any))
            .or_else(|| find(free().over_marks(), Passage::Any))
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
