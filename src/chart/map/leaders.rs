//! Lines from the rows of a list to places on the map that do not cross, whatever the order of the rows.
//!
//! Straight lines cross whenever the order of the rows contradicts that of the places, so a line may bend. The method
//! sweeps a line over the places towards the list. Wherever the sweep meets a place, the lines already begun have to
//! pass it on the side their row demands; those that would not get a bend there. On every sweep line the order is then
//! that of the rows, so no two lines cross between them. Bends that turn out not to be needed are taken out again. The
//! sweep may be tilted, which parts places that stand above
//! one another; the caller tries several tilts and keeps the lines that are shortest and straightest.

use super::rect::{distance, distance_to_line, lines_cross};
use crate::data::order::sort_by;

/// How far a line keeps from a place that is not its own, in CSS pixels along the sweep line.
const PLACE_GAP: f64 = 6.0;
/// How far lines keep from one another at a bend, in CSS pixels along the sweep line.
const LINE_GAP: f64 = 4.0;
/// Places nearer than this to one another count as one, in CSS pixels.
const SAME_PLACE: f64 = 0.5;
/// What a bend costs, in CSS pixels of length.
const BEND_COST: f64 = 14.0;
/// What a line costs that runs over another place's dot, in CSS pixels of length.
const TOUCH_COST: f64 = 120.0;
/// A place's dot with the line's ground, in CSS pixels.
const DOT_REACH: f64 = 4.5;
/// The tilts that are tried, in radians: to either side up to 74°.
pub(super) const TILTS: [f64; 15] =
    [0.0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6, 0.75, -0.75, 0.9, -0.9, 1.1, -1.1, 1.3, -1.3];

/// A line on the screen with possible bends, from its place to its row's port.
pub(super) type Path = Vec<[f64; 2]>;

/// A turned and possibly mirrored plane in which the list lies in the direction of the first axis.
#[derive(Clone, Copy)]
struct Frame {
    mirror: f64,
    cos: f64,
    sin: f64,
}

impl Frame {
    fn enter(self, [x, y]: [f64; 2]) -> [f64; 2] {
        let x = x * self.mirror;
        [x * self.cos + y * self.sin, y * self.cos - x * self.sin]
    }

    fn leave(self, [u, v]: [f64; 2]) -> [f64; 2] {
        [(u * self.cos - v * self.sin) * self.mirror, u * self.sin + v * self.cos]
    }
}

/// Lines that join each place to the port of the same index. The ports lie below one another on a list to the right of
/// all places, or to the left. `None` where the tilted sweep would meet a port before the last place.
pub(super) fn route(places: &[[f64; 2]], ports: &[[f64; 2]], list_on_right: bool, tilt: f64) -> Option<Vec<Path>> {
    let (sin, cos) = tilt.sin_cos();
    let frame = Frame { mirror: if list_on_right { 1.0 } else { -1.0 }, cos, sin };
    let starts: Vec<_> = places.iter().map(|place| frame.enter(*place)).collect();
    let ends: Vec<_> = ports.iter().map(|port| frame.enter(*port)).collect();
    let last_start = starts.iter().map(|[u, _]| *u).fold(f64::NEG_INFINITY, f64::max);
    let first_end = ends.iter().map(|[u, _]| *u).fold(f64::INFINITY, f64::min);
    if first_end < last_start + PLACE_GAP {
        return None;
    }
    let mut sweep = Sweep { paths: vec![Vec::new(); starts.len()], ends };
    let mut order: Vec<usize> = (0..starts.len()).collect();
    sort_by(&mut order, |a, b| starts[*a][0].total_cmp(&starts[*b][0]));
    for row in order {
        sweep.meet(row, starts[row]);
    }
    let finished = sweep.paths.into_iter().zip(sweep.ends).map(|(path, end)| path.into_iter().chain([end]));
    Some(finished.map(|path| path.map(|point| frame.leave(point)).collect()).collect())
}

/// The lines so far in the turned plane; empty for those not yet begun.
struct Sweep {
    paths: Vec<Path>,
    ends: Vec<[f64; 2]>,
}

impl Sweep {
    /// Begins a row's line at its place and sends the others past it.
    fn meet(&mut self, row: usize, place: [f64; 2]) {
        self.make_way((0..row).rev(), place, -1.0);
        self.make_way(row + 1..self.paths.len(), place, 1.0);
        self.paths[row].push(place);
    }

    /// Keeps the lines of some rows, those next to the place first, on one side of it: −1 above, 1 below.
    fn make_way(&mut self, rows: impl Iterator<Item = usize>, place: [f64; 2], side: f64) {
        let mut bound = place[1] + side * PLACE_GAP;
        for row in rows {
            let Some(from) = self.paths[row].last().copied() else { continue };
            if distance(self.paths[row][0], place) < SAME_PLACE {
                continue;
            }
            let straight = on_line([from, self.ends[row]], place[0]);
            let passing = if (straight - bound) * side < 0.0 { bound } else { straight };
            // Also where the line stays straight: a later bend must not move what was found free before.
            self.paths[row].push([place[0], passing]);
            bound = passing + side * LINE_GAP;
        }
    }
}

/// The second coordinate of a straight line where the first one is `u`.
fn on_line([from, to]: [[f64; 2]; 2], u: f64) -> f64 {
    let run = to[0] - from[0];
    if run.abs() < 1e-9 { from[1] } else { from[1] + (to[1] - from[1]) * (u - from[0]) / run }
}

/// The same lines without the bends they can do without: a bend goes where the shortcut crosses no line and comes no
/// nearer to a place.
pub(super) fn simplified(mut paths: Vec<Path>, places: &[[f64; 2]]) -> Vec<Path> {
    for row in 0..paths.len() {
        let mut bend = 1;
        while bend + 1 < paths[row].len() {
            if can_skip(&paths, places, row, bend) {
                paths[row].remove(bend);
                // The bend before may now be needless too.
                bend = bend.saturating_sub(1).max(1);
            } else {
                bend += 1;
            }
        }
    }
    paths
}

fn can_skip(paths: &[Path], places: &[[f64; 2]], row: usize, bend: usize) -> bool {
    let path = &paths[row];
    let [before, at, after] = [path[bend - 1], path[bend], path[bend + 1]];
    let shortcut = [before, after];
    let crosses = |other: &Path| other.windows(2).any(|pair| meet(shortcut, [pair[0], pair[1]]));
    let crowds = |place: &[f64; 2]| {
        let now = distance_to_line(*place, [before, at]).min(distance_to_line(*place, [at, after]));
        distance(*place, path[0]) > SAME_PLACE && distance_to_line(*place, shortcut) < now.min(PLACE_GAP) - 1e-9
    };
    !paths.iter().enumerate().any(|(other, path)| other != row && crosses(path)) && !places.iter().any(crowds)
}

/// Whether two lines cross, or one ends almost on the other: a shortcut through another line's bend would cross it
/// without crossing either of its parts.
fn meet(a: [[f64; 2]; 2], b: [[f64; 2]; 2]) -> bool {
    const NEAR: f64 = 1.0;
    lines_cross(a, b)
        || a.iter().any(|end| distance_to_line(*end, b) < NEAR)
        || b.iter().any(|end| distance_to_line(*end, a) < NEAR)
}

/// What lines cost to read: their length, their bends, and the dots of others they run over.
pub(super) fn cost(paths: &[Path], places: &[[f64; 2]]) -> f64 {
    let of_path = |(row, path): (usize, &Path)| {
        let length: f64 = path.windows(2).map(|pair| distance(pair[0], pair[1])).sum();
        let bends = path.windows(3).filter(|part| distance_to_line(part[1], [part[0], part[2]]) > 0.1).count() as f64;
        let touched = places.iter().enumerate().filter(|(other, place)| {
            *other != row
                && distance(places[row], **place) > SAME_PLACE
                && path.windows(2).any(|pair| distance_to_line(**place, [pair[0], pair[1]]) < DOT_REACH)
        });
        length + BEND_COST * bends + TOUCH_COST * touched.count() as f64
    };
    paths.iter().enumerate().map(of_path).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn crossings(paths: &[Path]) -> usize {
        let lines = |path: &Path| -> Vec<_> { path.windows(2).map(|pair| [pair[0], pair[1]]).collect() };
        let pairs =
            paths.iter().enumerate().flat_map(|(row, path)| paths[..row].iter().map(move |other| (path, other)));
        let crossed = |(path, other): (&Path, &Path)| {
            let others = lines(other);
            lines(path).iter().map(|a| others.iter().filter(|b| lines_cross(*a, **b)).count()).sum::<usize>()
        };
        pairs.map(crossed).sum()
    }

    fn ports(rows: usize, x: f64, top: f64) -> Vec<[f64; 2]> {
        (0..rows).map(|row| [x, top + 34.0 * row as f64]).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn lines_of_any_places_do_not_cross(
            places in proptest::collection::vec([-60.0..60.0, -60.0..60.0], 1..9),
            top in -300.0..200.0,
            tilt in proptest::sample::select(TILTS.to_vec()),
            list_on_right: bool,
        ) {
            // Two dots half a pixel apart are one dot; in there lines may touch, and nobody could see it.
            let apart = |at: usize| places[..at].iter().all(|other| distance(*other, places[at]) >= SAME_PLACE);
            prop_assume!((0..places.len()).all(apart));
            let edge = if list_on_right { 116.0 } else { -116.0 };
            let ports = ports(places.len(), edge, top);
            if let Some(paths) = route(&places, &ports, list_on_right, tilt) {
                prop_assert_eq!(crossings(&paths), 0, "before bends are taken out");
                let simple = simplified(paths, &places);
                prop_assert_eq!(crossings(&simple), 0, "after bends are taken out");
                for (path, (place, port)) in simple.iter().zip(places.iter().zip(&ports)) {
                    prop_assert!(distance(path[0], *place) < 1e-6);
                    prop_assert!(path.last().is_some_and(|end| distance(*end, *port) < 1e-6));
                }
            }
        }
    }

    #[test]
    fn lines_that_need_no_bend_are_straight() {
        let places = [[0.0, 0.0], [0.0, 30.0]];
        let paths = route(&places, &ports(2, 100.0, 0.0), true, 0.0).expect("the list is beside the places");
        assert!(simplified(paths, &places).iter().all(|path| path.len() == 2));
    }

    #[test]
    fn lines_from_one_place_part_without_crossing() {
        let paths = route(&[[0.0, 0.0]; 3], &ports(3, 100.0, 40.0), true, 0.0).expect("the list is beside them");
        assert_eq!(crossings(&paths), 0);
    }
}
