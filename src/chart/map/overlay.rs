//! What hover, focus, pins and the pick list add to the map; repainted alone.

use super::bubble::Bubble;
use super::counted::Counted;
use super::pick_list::line;
use super::{Label, MapLayout, PickList, ScreenRect};
use crate::data::{ClusterId, Dataset};
use crate::scene::{Hit, Ink, Link, Node, Scene, Style, Target};

impl MapLayout {
    /// The overlay: pins, the pick list's lines, rings around what is hovered and thinner ones around what belongs to it,
    /// the frame of the focused one. While a pick list is open, the hovered cluster is its active row.
    #[must_use]
    pub fn overlay(
        &self,
        hover: Option<Hit>,
        data: &Dataset,
        focus: Option<Hit>,
        pins: &[ClusterId],
        picks: Option<&PickList>,
    ) -> Scene {
        let [width, height] = self.camera.viewport;
        let mut scene = Scene::new(width, height);
        let hovered = if let Some(Hit::Cluster(cluster)) = hover { Some(cluster) } else { None };
        let pinned = pins.iter().filter_map(|pin| self.bubble(*pin)).map(Bubble::target);
        scene.nodes.extend(pinned.map(|target| target.ring(4.0, Style::stroked(Ink::Ink, 2.0))));
        for bubble in self.bubbles.iter().filter(|bubble| bubble.is_on(self.camera.viewport)) {
            match hover.and_then(|hover| hover.link(Hit::Cluster(bubble.cluster), data)) {
                Some(Link::Same) => scene.nodes.push(bubble.target().ring(2.0, Style::stroked(Ink::Ink, 1.5))),
                Some(Link::Part) => scene.nodes.push(bubble.target().ring(2.0, Style::stroked(Ink::Ink2, 1.0))),
                None => {}
            }
        }
        let counted = self.counted.iter().flat_map(Counted::targets).filter(|target| Some(target.hit) == hover);
        scene.nodes.extend(counted.map(|target| target.ring(2.0, Style::stroked(Ink::Ink, 1.5))));
        let unnamed = self.counted.iter().flat_map(Counted::stops).find(|stop| Some(stop.hit) == focus);
        scene.nodes.extend(unnamed.iter().flat_map(Target::focus_frame));
        let focus = if let Some(Hit::Cluster(cluster)) = focus { Some(cluster) } else { None };
        if let Some(bubble) = focus.and_then(|cluster| self.bubble(cluster)) {
            scene.nodes.extend(bubble.target().focus_frame());
        }
        scene.nodes.extend(picks.into_iter().flat_map(|picks| picks.leader_nodes(hovered)));
        // Over its frame, and also where labels were left out. In a pick list the name stands in the row.
        let label = focus
            .filter(|cluster| picks.is_none_or(|picks| !picks.lists(*cluster)))
            .and_then(|cluster| self.label_on_demand(cluster));
        if let Some([from, to]) = label.as_ref().and_then(|label| label.leader) {
            scene.nodes.extend([line(&[from, to], Ink::Bg, 3.5), line(&[from, to], Ink::Ink, 1.0)]);
        }
        // One that found no free place stands on others: it has a ground of its own.
        let covers =
            |label: &Label| self.labels.iter().any(|other| other.rect.overlaps(&label.rect) && *other != *label);
        scene.nodes.extend(label.iter().filter(|label| covers(label)).map(|label| ground(&label.rect)));
        scene.nodes.extend(label.map(|label| Node::Text(label.text)));
        scene
    }
}

/// What lets nothing through from below a label.
fn ground(rect: &ScreenRect) -> Node {
    let ScreenRect { min, max } = rect.grown(1.0).widened(2.0);
    let size = [0, 1].map(|axis| max[axis] - min[axis]);
    Node::Rect { origin: min, size, corner: 3.0, style: Style::filled(Ink::Bg) }
}
