//! Walking the targets of a scene with keys: in reading order, or to the nearest one in a direction.

use super::{Hit, Scene, Target};

/// A direction on the screen; north is up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    North,
    /// Right.
    East,
    /// Down.
    South,
    /// Left.
    West,
}

impl Direction {
    /// The four directions, clockwise from the top.
    pub const ALL: [Self; 4] = [Self::North, Self::East, Self::South, Self::West];

    /// The direction's way of one CSS pixel.
    #[must_use]
    pub fn unit(self) -> [f64; 2] {
        match self {
            Self::North => [0.0, -1.0],
            Self::East => [1.0, 0.0],
            Self::South => [0.0, 1.0],
            Self::West => [-1.0, 0.0],
        }
    }

    /// The direction whose quadrant a way lies in; none for no way at all. The diagonals part the screen into four
    /// quadrants, and a way along one of them counts as east or west, so that every way lies in exactly one.
    #[must_use]
    pub fn of([dx, dy]: [f64; 2]) -> Option<Self> {
        match (dx.abs() >= dy.abs(), dx, dy) {
            (true, dx, _) if dx > 0.0 => Some(Self::East),
            (true, dx, _) if dx < 0.0 => Some(Self::West),
            (false, _, dy) if dy > 0.0 => Some(Self::South),
            (false, _, dy) if dy < 0.0 => Some(Self::North),
            _ => None,
        }
    }
}

/// A step of the keyboard's focus from mark to mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the first mark in reading order.
    First,
    /// To the last one.
    Last,
    /// To the one before.
    Previous,
    /// To the one after.
    Next,
    /// To the nearest one in a direction.
    Toward(Direction),
}

/// Where a step leads among places in reading order: from nowhere to the first one, or the last; nowhere from an end
/// of the way.
#[must_use]
pub fn walk(places: &[[f64; 2]], from: Option<usize>, step: Step) -> Option<usize> {
    let last = places.len().checked_sub(1)?;
    match (step, from.filter(|from| *from <= last)) {
        (Step::Last, _) => Some(last),
        (Step::First, _) | (_, None) => Some(0),
        (Step::Previous, Some(from)) => from.checked_sub(1),
        (Step::Next, Some(from)) => (from < last).then_some(from + 1),
        (Step::Toward(direction), Some(from)) => nearest_toward(places, from, direction),
    }
}

/// The nearest place, by straight distance, in the direction's quadrant around another; of several as near the one
/// that lies straightest ahead. Places at one point stand side by side in reading order, the first one in the west.
///
/// The distance is Euclid's because that is what the eye measures, and the quadrants are half open because with closed
/// ones a mark on a diagonal takes two keys and can hide a third mark from all four. As it is, every mark was reached
/// from every other in all arrangements tried (`tests/walk.rs`), which weighing the way aside more than the way ahead
/// breaks: three marks are enough.
fn nearest_toward(places: &[[f64; 2]], from: usize, direction: Direction) -> Option<usize> {
    let start = *places.get(from)?;
    let beside = |other: usize| if other > from { Direction::East } else { Direction::West };
    let in_quadrant = |(other, place): (usize, &[f64; 2])| {
        let [dx, dy] = [place[0] - start[0], place[1] - start[1]];
        let found = Direction::of([dx, dy]).unwrap_or_else(|| beside(other));
        (other != from && found == direction).then(|| (other, dx.hypot(dy), dx.abs().min(dy.abs())))
    };
    // From the east one comes to the last of those at a point, from everywhere else to the first.
    let order = |other: usize| if direction == Direction::West { places.len() - other } else { other };
    let found = places.iter().enumerate().filter_map(in_quadrant);
    let nearest = found.min_by(|(one, near, aside), (other, other_near, other_aside)| {
        near.total_cmp(other_near).then(aside.total_cmp(other_aside)).then_with(|| order(*one).cmp(&order(*other)))
    });
    nearest.map(|(other, ..)| other)
}

impl Scene {
    /// The target a step leads to from the one that stands for `from`. Targets that stand for the same, such as the
    /// unnamed clusters of an economy or both ends of a line, are one stop, at the first of them.
    #[must_use]
    pub fn step(&self, from: Option<Hit>, step: Step) -> Option<&Target> {
        let stops = self.stops();
        let places: Vec<_> = stops.iter().map(|target| target.center).collect();
        let at = from.and_then(|hit| stops.iter().position(|target| target.hit == hit));
        walk(&places, at, step).map(|index| stops[index])
    }

    /// The first target of each thing that is shown, in reading order.
    fn stops(&self) -> Vec<&Target> {
        let mut stops: Vec<&Target> = Vec::with_capacity(self.targets.len());
        for target in &self.targets {
            if stops.iter().all(|stop| stop.hit != target.hit) {
                stops.push(target);
            }
        }
        stops
    }
}
