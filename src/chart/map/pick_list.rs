//! The pick list of a crowded spot: rows by rank, each tied to its true place by a line.

use super::leaders::{self, Path, TILTS};
use super::rect::ScreenRect;
use super::{Bubble, MapLayout};
use crate::data::ClusterId;
use crate::data::order::sort_by;
use crate::scene::{Ink, Node, PathCommand, Style};

/// Rows in view at once; longer lists scroll.
const MOST_ROWS: usize = 8;
/// Distance between the crowd and the list in CSS pixels: room for the lines to part.
const GAP: f64 = 56.0;
/// The least such distance lines are drawn over, in CSS pixels.
const LEAST_GAP: f64 = 18.0;
/// The list keeps this far from the map's edges, in CSS pixels.
const MARGIN: f64 = 8.0;
/// What it costs to cover a mark that is no member, in CSS pixels of leader length.
const COVER_COST: f64 = 90.0;

/// How many places of the list are looked at closely.
const MOST_PROMISING: usize = 8;

/// Measures of the list's HTML in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PickListSizes {
    /// Width of the list.
    pub width: f64,
    /// Height of a row, "Zoom in here" included.
    pub row_height: f64,
    /// Height of what stands above the first row.
    pub header: f64,
    /// Padding below the last row.
    pub footer: f64,
}

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PickRow {
    /// The cluster.
    pub cluster: ClusterId,
    /// Middle of the row in CSS pixels of the map; `None` while it is scrolled out of view.
    pub y: Option<f64>,
}

/// A line from a row to its cluster's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Leader {
    /// The cluster.
    pub cluster: ClusterId,
    /// From the list's edge to the place, CSS pixels.
    pub points: Path,
}

/// The list, placed on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct PickList {
    /// Upper left corner in CSS pixels of the map.
    pub origin: [f64; 2],
    /// Width and height in CSS pixels.
    pub size: [f64; 2],
    /// Every cluster of the crowd, by rank.
    pub rows: Vec<PickRow>,
    /// Lines of the rows in view; none where the map is too narrow to keep the list beside the crowd.
    pub leaders: Vec<Leader>,
    /// Whether rows scroll and "Zoom in here" stands last.
    pub more: bool,
    sizes: PickListSizes,
}

/// Places the list for a crowd in reading order: beside it where it covers the fewest marks and its lines are shortest,
/// inside the map.
#[must_use]
pub fn pick_list(layout: &MapLayout, crowd: &[ClusterId], sizes: PickListSizes) -> PickList {
    let members: Vec<_> = crowd.iter().filter_map(|cluster| layout.bubble(*cluster)).collect();
    let in_view = members.len().min(MOST_ROWS);
    let more = members.len() > MOST_ROWS;
    let height = sizes.header + sizes.footer + (in_view + usize::from(more)) as f64 * sizes.row_height;
    let shape = Shape { size: [sizes.width, height], sizes, members: &members[..in_view] };
    let (origin, paths) = shape.best_place(layout, crowd);
    let rows = members
        .iter()
        .enumerate()
        .map(|(row, bubble)| PickRow { cluster: bubble.cluster, y: (row < in_view).then(|| shape.row_y(origin, row)) })
        .collect();
    let leaders = members.iter().zip(paths).map(|(bubble, path)| Leader::new(bubble.cluster, path)).collect();
    PickList { origin, size: shape.size, rows, leaders, more, sizes }
}

impl Leader {
    fn new(cluster: ClusterId, mut points: Path) -> Self {
        points.reverse();
        Self { cluster, points }
    }
}

/// The list before it has a place.
struct Shape<'a> {
    size: [f64; 2],
    sizes: PickListSizes,
    /// The bubbles whose rows are in view.
    members: &'a [&'a Bubble],
}

impl Shape<'_> {
    fn row_y(&self, origin: [f64; 2], row: usize) -> f64 {
        origin[1] + self.sizes.header + (row as f64 + 0.5) * self.sizes.row_height
    }

    /// Where the list may stand, and whether lines can be drawn from there: left and right of the crowd at several
    /// heights; on a map too narrow for that, as far to the side as it goes.
    fn origins(&self, layout: &MapLayout) -> Vec<([f64; 2], bool)> {
        let [map_width, map_height] = layout.camera.viewport;
        let centers = || self.members.iter().map(|bubble| bubble.center);
        let [left, top, right, bottom] = centers().fold(
            [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY],
            |[left, top, right, bottom], [x, y]| [left.min(x), top.min(y), right.max(x), bottom.max(y)],
        );
        let lowest = (map_height - MARGIN - self.size[1]).max(0.0);
        let highest = MARGIN.min(lowest);
        let far_right = (map_width - MARGIN - self.size[0]).max(0.0);
        let on_right = (right + GAP).min(far_right);
        let on_left = (left - GAP - self.size[0]).max(MARGIN.min(far_right));
        let first = top - self.size[1] - 2.0 * GAP;
        let steps = ((bottom + 2.0 * GAP - first) / self.sizes.row_height.max(8.0)).clamp(0.0, 32.0);
        let mut origins = Vec::new();
        for step in 0..=steps as u32 {
            let y = (first + f64::from(step) * (bottom + 2.0 * GAP - first) / steps.max(1.0)).clamp(highest, lowest);
            for (x, beside) in
                [(on_right, on_right >= right + LEAST_GAP), (on_left, on_left + self.size[0] <= left - LEAST_GAP)]
            {
                if !origins.contains(&([x, y], beside)) {
                    origins.push(([x, y], beside));
                }
            }
        }
        if origins.iter().any(|(_, beside)| *beside) {
            origins.retain(|(_, beside)| *beside);
        }
        origins
    }

    /// Where the list stands best, and the lines from there. Taking needless bends out is slow, so only the most
    /// promising places come that far.
    fn best_place(&self, layout: &MapLayout, crowd: &[ClusterId]) -> ([f64; 2], Vec<Path>) {
        let mut places: Vec<_> = self
            .origins(layout)
            .into_iter()
            .map(|(origin, lines_possible)| {
                let covered = COVER_COST * self.covered(layout, origin, crowd);
                let (paths, cost) = self.lines(origin, lines_possible);
                (origin, paths, covered, cost + covered)
            })
            .collect();
        sort_by(&mut places, |(.., a), (.., b)| a.total_cmp(b));
        if places.first().is_some_and(|(_, paths, ..)| !paths.is_empty()) {
            let centers = self.centers();
            places.truncate(MOST_PROMISING);
            for (_, paths, covered, cost) in &mut places {
                *paths = leaders::simplified(std::mem::take(paths), &centers);
                *cost = *covered + leaders::cost(paths, &centers);
            }
            sort_by(&mut places, |(.., a), (.., b)| a.total_cmp(b));
        }
        places.into_iter().next().map_or(([MARGIN; 2], Vec::new()), |(origin, paths, ..)| (origin, paths))
    }

    fn centers(&self) -> Vec<[f64; 2]> {
        self.members.iter().map(|bubble| bubble.center).collect()
    }

    /// The best lines from a place of the list, bends included, and their cost.
    fn lines(&self, origin: [f64; 2], possible: bool) -> (Vec<Path>, f64) {
        let places = self.centers();
        let list_on_right = places.first().is_none_or(|place| origin[0] > place[0]);
        let edge = if list_on_right { origin[0] } else { origin[0] + self.size[0] };
        let ports: Vec<_> = (0..places.len()).map(|row| [edge, self.row_y(origin, row)]).collect();
        let routed = TILTS
            .iter()
            .filter(|_| possible)
            .filter_map(|tilt| leaders::route(&places, &ports, list_on_right, *tilt))
            .map(|paths| {
                let cost = leaders::cost(&paths, &places);
                (paths, cost)
            })
            .min_by(|(_, a), (_, b)| a.total_cmp(b));
        // Without lines the list should at least not cover its crowd.
        routed.unwrap_or_else(|| {
            let list = ScreenRect::at(origin, self.size);
            let hidden = places.iter().filter(|place| list.holds(**place)).count();
            (Vec::new(), COVER_COST * hidden as f64)
        })
    }

    /// How many marks that are no members the list would cover.
    fn covered(&self, layout: &MapLayout, origin: [f64; 2], crowd: &[ClusterId]) -> f64 {
        let list = ScreenRect::at(origin, self.size);
        let others = layout.bubbles.iter().filter(|bubble| !crowd.contains(&bubble.cluster));
        others.filter(|bubble| list.touches(bubble.center, bubble.target().shape)).count() as f64
    }
}

impl PickList {
    /// The list with its rows scrolled: `first` is the row at the top of those in view. The list stays where it is,
    /// the lines follow the rows.
    #[must_use]
    pub fn scrolled_to(&self, layout: &MapLayout, first: usize) -> Self {
        let first = first.min(self.rows.len().saturating_sub(MOST_ROWS));
        let in_view = first..(first + MOST_ROWS).min(self.rows.len());
        let members: Vec<_> = self.rows[in_view.clone()].iter().filter_map(|row| layout.bubble(row.cluster)).collect();
        let shape = Shape { size: self.size, sizes: self.sizes, members: &members };
        let (paths, _) = shape.lines(self.origin, !self.leaders.is_empty());
        let paths = leaders::simplified(paths, &shape.centers());
        let leaders = members.iter().zip(paths).map(|(bubble, path)| Leader::new(bubble.cluster, path)).collect();
        let rows = self.rows.iter().enumerate().map(|(row, pick)| PickRow {
            y: in_view.contains(&row).then(|| shape.row_y(self.origin, row - first)),
            ..*pick
        });
        Self { rows: rows.collect(), leaders, ..self.clone() }
    }

    /// Whether a cluster has a row.
    #[must_use]
    pub fn lists(&self, cluster: ClusterId) -> bool {
        self.rows.iter().any(|row| row.cluster == cluster)
    }

    /// Whether the list or one of its lines runs over a part of the map.
    #[must_use]
    pub fn covers(&self, part: &ScreenRect) -> bool {
        ScreenRect::at(self.origin, self.size).overlaps(part)
            || self
                .leaders
                .iter()
                .any(|leader| leader.points.windows(2).any(|pair| part.crossed_by([pair[0], pair[1]])))
    }

    /// The lines and their dots: all grounds below all lines below the active line below all dots, so that close lines
    /// do not hide one another.
    pub(super) fn leader_nodes(&self, active: Option<ClusterId>) -> Vec<Node> {
        let is_active = |leader: &&Leader| Some(leader.cluster) == active;
        let mut nodes: Vec<_> = self.leaders.iter().map(|leader| line(&leader.points, Ink::Bg, 3.5)).collect();
        nodes.extend(self.leaders.iter().map(|leader| line(&leader.points, Ink::Ink, 1.0)));
        for leader in self.leaders.iter().filter(is_active) {
            nodes.extend([line(&leader.points, Ink::Bg, 4.5), line(&leader.points, Ink::Ink, 2.0)]);
        }
        let dot = Style::filled(Ink::Ink).with_stroke(Ink::Bg, 1.0);
        let ends = self.leaders.iter().filter_map(|leader| leader.points.last());
        nodes.extend(ends.map(|center| Node::Disc { center: *center, radius: 3.0, style: dot }));
        nodes
    }
}

/// A line with possible bends.
pub(super) fn line(points: &[[f64; 2]], ink: Ink, width: f64) -> Node {
    Node::Path { commands: commands(points), style: Style::stroked(ink, width) }
}

fn commands(points: &[[f64; 2]]) -> Vec<PathCommand> {
    let to = |(step, point): (usize, &[f64; 2])| {
        if step == 0 { PathCommand::Move(*point) } else { PathCommand::Line(*point) }
    };
    points.iter().enumerate().map(to).collect()
}
