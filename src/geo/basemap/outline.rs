//! Paths from shared arcs.

use super::{ArcReference, BasemapError, Feature, GridPoint};
use crate::geo::PathCommand;

/// Mainland China, Hong Kong and Macao: the map draws no line between them.
const WITHOUT_BORDERS: [u16; 3] = [156, 344, 446];

const ANTARCTICA: u16 = 10;

/// The Vatican is smaller than a grid cell. The build puts a whole cell in its place, which lies on Italy: as a
/// second layer of land it would be a hole under the even-odd rule.
const VATICAN: u16 = 336;

/// That every ring is closed, every arc is a line, is there, and is used by at most two rings.
pub(super) fn check(features: &[Feature], arcs: &[Vec<GridPoint>]) -> Result<(), BasemapError> {
    if let Some(short) = arcs.iter().position(|arc| arc.len() < 2) {
        return Err(BasemapError::ShortArc(short));
    }
    let mut uses = vec![0_u8; arcs.len()];
    for (feature, ring) in rings(features) {
        for reference in ring {
            let unknown = BasemapError::UnknownArc { index: i64::from(reference.index), count: arcs.len() };
            let count = uses.get_mut(reference.index as usize).ok_or(unknown)?;
            *count += 1;
            if *count > 2 {
                return Err(BasemapError::OverusedArc(reference.index));
            }
        }
        if !is_closed(ring, arcs) {
            return Err(BasemapError::OpenRing(feature.iso_numeric));
        }
    }
    Ok(())
}

/// Every ring of land, one subpath each.
pub(super) fn land(features: &[Feature], arcs: &[Vec<GridPoint>]) -> Vec<PathCommand> {
    let mut commands = Vec::new();
    for (feature, ring) in rings(features) {
        if ![ANTARCTICA, VATICAN].contains(&feature.iso_numeric) {
            // Each arc ends where the next one starts, and the last one where the first one does.
            let points = ring.iter().flat_map(|reference| {
                let points = points(*reference, arcs);
                let count = points.len().saturating_sub(1);
                points.take(count)
            });
            push_line(&mut commands, points);
            commands.push(PathCommand::Close);
        }
    }
    commands
}

/// The arcs that are part of two features, one subpath each.
pub(super) fn borders(features: &[Feature], arcs: &[Vec<GridPoint>]) -> Vec<PathCommand> {
    let has_line = |(one, other): (u16, u16)| !(WITHOUT_BORDERS.contains(&one) && WITHOUT_BORDERS.contains(&other));
    lines(features, arcs, |one, other| one.zip(other).is_some_and(has_line))
}

/// The arcs with land on one side, one subpath each.
pub(super) fn coasts(features: &[Feature], arcs: &[Vec<GridPoint>]) -> Vec<PathCommand> {
    let has_line = |code: u16| ![ANTARCTICA, VATICAN].contains(&code);
    lines(features, arcs, |one, other| one.xor(other).is_some_and(has_line))
}

/// The arcs between two features, or between one and nothing, that are to be kept by their ISO 3166-1 codes.
fn lines(
    features: &[Feature],
    arcs: &[Vec<GridPoint>],
    keep: impl Fn(Option<u16>, Option<u16>) -> bool,
) -> Vec<PathCommand> {
    let mut sides: Vec<[Option<usize>; 2]> = vec![[None; 2]; arcs.len()];
    for (number, feature) in features.iter().enumerate() {
        for reference in feature.polygons.iter().flatten().flatten() {
            if let Some(side) = sides.get_mut(reference.index as usize) {
                *side = [side[1], Some(number)];
            }
        }
    }
    let mut commands = Vec::new();
    for (sides, arc) in sides.iter().zip(arcs) {
        let [one, other] = sides.map(|side| side.map(|number| features[number].iso_numeric));
        if sides[0] != sides[1] && keep(one, other) {
            push_line(&mut commands, arc.iter().copied());
        }
    }
    commands
}

fn rings(features: &[Feature]) -> impl Iterator<Item = (&Feature, &[ArcReference])> {
    features.iter().flat_map(|feature| feature.polygons.iter().flatten().map(move |ring| (feature, ring.as_slice())))
}

/// The points of an arc in the order the ring draws them.
fn points(reference: ArcReference, arcs: &[Vec<GridPoint>]) -> impl ExactSizeIterator<Item = GridPoint> + '_ {
    let arc = arcs.get(reference.index as usize).map_or(&[][..], Vec::as_slice);
    (0..arc.len()).map(move |i| arc[if reference.backwards { arc.len() - 1 - i } else { i }])
}

fn is_closed(ring: &[ArcReference], arcs: &[Vec<GridPoint>]) -> bool {
    let starts = ring.iter().map(|reference| points(*reference, arcs).next());
    let ends = ring.iter().map(|reference| points(*reference, arcs).last());
    !ring.is_empty() && ends.eq(starts.cycle().skip(1).take(ring.len()))
}

fn push_line(commands: &mut Vec<PathCommand>, points: impl Iterator<Item = GridPoint>) {
    commands.extend(points.enumerate().map(|(i, point)| {
        let point = point.map(f64::from);
        if i == 0 { PathCommand::Move(point) } else { PathCommand::Line(point) }
    }));
}
