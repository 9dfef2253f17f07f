//! Marks moved apart so that none covers another: the dodged map.
//!
//! Marks that touch form a crowd; every other mark stays where it is. A crowd is first relaxed: overlapping marks push
//! each other off while a weak pull holds each to its place, which keeps the crowd compact and round. A last pass makes
//! sure of what the relaxation only tends to: from north to south, in the order of the true places, every mark is moved
//! as far below the ones before it as their distance across still asks for. So no two marks overlap, and in a crowd the
//! farther north stays the farther north. (Keeping east and west as strictly too was tried: it stretched the crowd of
//! East Asia by half.) Crowds that come to touch each other become one.
//!
//! Units: CSS pixels, y down. The result depends on the marks alone, not on the order they are given in, but for marks
//! at the very same place, which are told apart by that order.

use crate::data::order::sort_by;

/// A mark to be placed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dodger {
    /// Its true place.
    pub place: [f64; 2],
    /// Radius of a circle around all of it.
    pub reach: f64,
}

/// Free space between marks that were moved apart.
pub const GAP: f64 = 1.5;
/// Rounds of pushing: enough for the crowds of a hundred marks to come to rest.
const ROUNDS: usize = 80;
/// Pairs looked at in all rounds together, so that a thousand marks do not hold the page up.
const MOST_PUSHES: usize = 4_000_000;
/// Part of the way back to its place that a mark is pulled each round.
const PULL: f64 = 0.02;

/// Places for the marks, in their order, so that none covers another. Each mark moves by less than the diameters of its
/// crowd together. A mark whose place is not a number stays.
#[must_use]
pub fn dodged(marks: &[Dodger]) -> Vec<[f64; 2]> {
    let is_sound = |mark: &Dodger| mark.place.iter().chain([&mark.reach]).all(|number| number.is_finite());
    let mut centers: Vec<_> = marks.iter().map(|mark| mark.place).collect();
    let mut crowds: Vec<Vec<usize>> = (0..marks.len()).filter(|at| is_sound(&marks[*at])).map(|at| vec![at]).collect();
    // Each round joins at least two crowds or is the last.
    while join_touching(&mut crowds, marks, &centers) {
        for crowd in crowds.iter().filter(|crowd| crowd.len() > 1) {
            part(crowd, marks, &mut centers);
        }
    }
    centers
}

fn clearance(one: &Dodger, other: &Dodger) -> f64 {
    one.reach + other.reach + GAP
}

/// Joins crowds that touch; whether there were any.
fn join_touching(crowds: &mut Vec<Vec<usize>>, marks: &[Dodger], centers: &[[f64; 2]]) -> bool {
    // A little less than the clearance, so that rounding does not join marks that were just parted.
    let touch = |one: usize, other: usize| {
        let apart = (centers[one][0] - centers[other][0]).hypot(centers[one][1] - centers[other][1]);
        apart < clearance(&marks[one], &marks[other]) - 1e-6
    };
    let mut joined = false;
    let mut at = 0;
    while at < crowds.len() {
        let near = (at + 1..crowds.len())
            .find(|other| crowds[at].iter().any(|one| crowds[*other].iter().any(|two| touch(*one, *two))));
        match near {
            Some(other) => {
                let more = crowds.swap_remove(other);
                crowds[at].extend(more);
                joined = true;
            }
            None => at += 1,
        }
    }
    joined
}

/// Moves the marks of a crowd apart.
fn part(crowd: &[usize], marks: &[Dodger], centers: &mut [[f64; 2]]) {
    let mut crowd = crowd.to_vec();
    // In an order of their own, so that the rows' order does not matter.
    sort_by(&mut crowd, |one, other| {
        let [a, b] = [&marks[*one], &marks[*other]];
        (a.place[0].total_cmp(&b.place[0])).then(a.place[1].total_cmp(&b.place[1])).then(a.reach.total_cmp(&b.reach))
    });
    for at in &crowd {
        centers[*at] = marks[*at].place;
    }
    relax(&crowd, marks, centers);
    part_along_y(&crowd, marks, centers);
}

fn relax(crowd: &[usize], marks: &[Dodger], centers: &mut [[f64; 2]]) {
    let rounds = ROUNDS.min(MOST_PUSHES / (crowd.len() * crowd.len()).max(1)).max(1);
    for round in 0..rounds {
        for (index, &one) in crowd.iter().enumerate() {
            for &other in &crowd[index + 1..] {
                let step = between(centers[one], centers[other]);
                let missing = clearance(&marks[one], &marks[other]) - step[0].hypot(step[1]);
                if missing > 0.0 {
                    // Half the way they are apart now, half the way their places are: so marks seldom change sides.
                    let [now, true_way] = [unit(step), unit(between(marks[one].place, marks[other].place))];
                    let way = match unit([now[0] + true_way[0], now[1] + true_way[1]]) {
                        // Marks at the same place part along y, in their order.
                        [0.0, 0.0] => [0.0, 1.0],
                        way => way,
                    };
                    for axis in 0..2 {
                        centers[one][axis] -= way[axis] * missing / 2.0;
                        centers[other][axis] += way[axis] * missing / 2.0;
                    }
                }
            }
        }
        // The last rounds only push, so that little is left to the passes after them.
        if round + 10 < rounds {
            for &at in crowd {
                let home = between(centers[at], marks[at].place);
                centers[at] = [0, 1].map(|axis| centers[at][axis] + home[axis] * PULL);
            }
        }
    }
}

fn between(from: [f64; 2], to: [f64; 2]) -> [f64; 2] {
    [to[0] - from[0], to[1] - from[1]]
}

/// A step of length 1 in the same direction; none for a step too short to have one.
fn unit(step: [f64; 2]) -> [f64; 2] {
    let length = step[0].hypot(step[1]);
    if length > 1e-6 { step.map(|along| along / length) } else { [0.0, 0.0] }
}

/// The crowd from north to south, by true places.
fn southward(crowd: &[usize], marks: &[Dodger]) -> Vec<usize> {
    let mut order = crowd.to_vec();
    sort_by(&mut order, |one, other| marks[*one].place[1].total_cmp(&marks[*other].place[1]));
    order
}

/// Down the crowd, each mark goes as far below the ones before it as it must; then the whole is moved up again by the
/// mean of what that added, so that the crowd stays around its place.
fn part_along_y(crowd: &[usize], marks: &[Dodger], centers: &mut [[f64; 2]]) {
    let order = southward(crowd, marks);
    let before: f64 = order.iter().map(|at| centers[*at][1]).sum();
    for (index, &at) in order.iter().enumerate() {
        let least = order[..index].iter().map(|&other| {
            let across = centers[at][0] - centers[other][0];
            let clear = clearance(&marks[at], &marks[other]);
            // Marks that pass each other sideways keep their order alone.
            centers[other][1] + (clear * clear - across * across).max(0.0).sqrt()
        });
        centers[at][1] = least.fold(centers[at][1], f64::max);
    }
    let after: f64 = order.iter().map(|at| centers[*at][1]).sum();
    let back = (after - before) / order.len().max(1) as f64;
    for at in order {
        centers[at][1] -= back;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn distance(one: [f64; 2], other: [f64; 2]) -> f64 {
        (one[0] - other[0]).hypot(one[1] - other[1])
    }

    fn marks() -> impl Strategy<Value = Vec<Dodger>> {
        let mark = (0.0..400.0_f64, 0.0..250.0_f64, 2.0..30.0_f64);
        prop::collection::vec(mark.prop_map(|(x, y, reach)| Dodger { place: [x, y], reach }), 0..50)
    }

    /// Marks that were moved, with all they ever touched: no larger than the crowds themselves.
    fn moved(marks: &[Dodger], centers: &[[f64; 2]]) -> Vec<usize> {
        (0..marks.len()).filter(|at| distance(marks[*at].place, centers[*at]) > 1e-9).collect()
    }

    proptest! {
        #[test]
        fn no_two_marks_overlap(marks in marks()) {
            let centers = dodged(&marks);
            for one in 0..marks.len() {
                for other in one + 1..marks.len() {
                    let clear = marks[one].reach + marks[other].reach;
                    prop_assert!(distance(centers[one], centers[other]) >= clear, "{one} and {other}");
                }
            }
        }

        #[test]
        fn a_mark_moves_by_less_than_the_diameters_of_what_moves(marks in marks()) {
            let centers = dodged(&marks);
            let bound: f64 = moved(&marks, &centers).iter().map(|at| 2.0 * marks[*at].reach + GAP).sum();
            for (mark, center) in marks.iter().zip(&centers) {
                prop_assert!(distance(mark.place, *center) <= bound);
            }
        }

        #[test]
        fn a_mark_that_touches_nothing_stays(marks in marks()) {
            let centers = dodged(&marks);
            let is_free = marks.iter().enumerate().all(|(at, mark)| {
                marks.iter().enumerate().all(|(other_at, other)| {
                    at == other_at || distance(mark.place, other.place) >= clearance(mark, other)
                })
            });
            prop_assert_eq!(is_free, moved(&marks, &centers).is_empty());
        }

        #[test]
        fn in_a_crowd_the_farther_north_stays_the_farther_north(
            places in prop::collection::vec((0.0..60.0_f64, 0.0..40.0_f64), 2..25),
        ) {
            // So near to each other that all of them are one crowd.
            let marks: Vec<_> = places.into_iter().map(|(x, y)| Dodger { place: [x, y], reach: 40.0 }).collect();
            let centers = dodged(&marks);
            let order = southward(&(0..marks.len()).collect::<Vec<_>>(), &marks);
            prop_assert!(order.windows(2).all(|two| centers[two[0]][1] <= centers[two[1]][1]));
        }

        #[test]
        fn the_order_of_the_rows_does_not_matter(marks in marks()) {
            let mut turned = marks.clone();
            turned.reverse();
            let (centers, mut of_turned) = (dodged(&marks), dodged(&turned));
            of_turned.reverse();
            prop_assert_eq!(centers, of_turned);
        }
    }

    #[test]
    fn nothing_and_one_stay() {
        assert!(dodged(&[]).is_empty());
        assert_eq!(dodged(&[Dodger { place: [3.0, 4.0], reach: 5.0 }]), [[3.0, 4.0]]);
    }

    #[test]
    fn marks_at_the_same_place_part() {
        let centers = dodged(&[Dodger { place: [0.0, 0.0], reach: 5.0 }; 7]);
        for (at, one) in centers.iter().enumerate() {
            assert!(centers[at + 1..].iter().all(|other| distance(*one, *other) >= 10.0));
        }
    }

    #[test]
    fn a_place_that_is_no_number_stays_alone() {
        let lost = Dodger { place: [f64::NAN, 0.0], reach: 5.0 };
        let centers = dodged(&[lost, Dodger { place: [1.0, 2.0], reach: 5.0 }]);
        assert_eq!(centers[1], [1.0, 2.0]);
    }
}
