//! The basemap: that the file is whole, that places are where they belong, and that no bytes do harm.

use cluster_atlas::geo::{ArcReference, Basemap, BasemapError, LonLat, PathCommand};
use proptest::prelude::*;

const FILE: &[u8] = include_bytes!("../static/basemap/world-50m.bin");

const HEADER_BYTES: usize = 44;

fn basemap() -> Basemap {
    Basemap::embedded().expect("the committed basemap can be read")
}

/// Width and height of the globe in grid units, and the middle of it, as the header states them.
fn globe() -> ([f64; 2], [f64; 2]) {
    let number = |at: usize| f64::from_le_bytes(FILE[at..at + 8].try_into().expect("eight bytes"));
    ([number(4), number(12)], [number(28), number(36)])
}

/// The format written again behind a header, from what was read.
fn encode(header: &[u8], map: &Basemap) -> Vec<u8> {
    let mut bytes = header.to_vec();
    let mut expected = 0;
    push_count(&mut bytes, map.features().len());
    for feature in map.features() {
        push_varint(&mut bytes, u32::from(feature.iso_numeric));
        push_count(&mut bytes, feature.polygons.len());
        for polygon in &feature.polygons {
            push_count(&mut bytes, polygon.len());
            for ring in polygon {
                push_count(&mut bytes, ring.len());
                for reference in ring {
                    push_reference(&mut bytes, *reference, &mut expected);
                }
            }
        }
    }
    push_count(&mut bytes, map.arcs().len());
    map.arcs().iter().for_each(|arc| push_count(&mut bytes, arc.len()));
    for axis in 0..2 {
        let mut last = 0;
        for point in map.arcs().iter().flatten() {
            push_varint(&mut bytes, zigzag(point[axis] - last));
            last = point[axis];
        }
    }
    bytes
}

fn push_reference(bytes: &mut Vec<u8>, reference: ArcReference, expected: &mut i32) {
    let index = reference.index.cast_signed();
    push_varint(bytes, zigzag(index - *expected) << 1 | u32::from(reference.backwards));
    *expected = index + 1;
}

fn push_count(bytes: &mut Vec<u8>, count: usize) {
    push_varint(bytes, u32::try_from(count).expect("a count of the file"));
}

fn push_varint(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 127 {
        bytes.push((number & 127 | 128) as u8);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn zigzag(number: i32) -> u32 {
    (number << 1 ^ number >> 31).cast_unsigned()
}

/// The subpaths of a path; a closed one repeats its first point.
fn subpaths(commands: &[PathCommand]) -> Vec<Vec<[f64; 2]>> {
    let mut lines: Vec<Vec<[f64; 2]>> = Vec::new();
    for command in commands {
        match (*command, lines.last_mut()) {
            (PathCommand::Move(point), _) => lines.push(vec![point]),
            (PathCommand::Line(point), Some(line)) => line.push(point),
            (PathCommand::Close, Some(line)) => line.push(line[0]),
            (_, None) => panic!("a path starts with a move"),
        }
    }
    lines
}

/// Where the level line at `y` crosses the rings: x, and 1 for a crossing downwards, −1 for one upwards.
fn crossings(rings: &[Vec<[f64; 2]>], y: f64) -> Vec<(f64, i32)> {
    let mut found: Vec<(f64, i32)> = rings
        .iter()
        .flat_map(|ring| ring.windows(2))
        .filter(|side| (side[0][1] > y) != (side[1][1] > y))
        .map(|side| {
            let way = (y - side[0][1]) / (side[1][1] - side[0][1]);
            (side[0][0] + way * (side[1][0] - side[0][0]), if side[1][1] > y { 1 } else { -1 })
        })
        .collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found
}

/// By the even-odd rule, as the map is filled.
fn on_land(map: &Basemap, lon_deg: f64, lat_deg: f64) -> bool {
    let place = map.projection().project(LonLat { lon_deg, lat_deg });
    let rings = subpaths(map.land());
    crossings(&rings, place.y).iter().filter(|(x, _)| *x < place.x).count() % 2 == 1
}

#[test]
fn what_is_read_encodes_to_the_same_bytes() {
    assert!(encode(&FILE[..HEADER_BYTES], &basemap()) == FILE, "the bytes differ");
}

#[test]
fn inland_places_are_on_land() {
    let map = basemap();
    for (name, lon_deg, lat_deg) in [
        ("Moscow", 37.62, 55.75),
        ("Hachioji in Tokyo", 139.32, 35.66),
        ("Beijing", 116.40, 39.90),
        ("Wuhan", 114.30, 30.60),
        ("Madrid", -3.70, 40.42),
        ("Rome", 12.48, 41.89),
        ("Denver", -104.99, 39.74),
        ("Brasília", -47.88, -15.79),
        ("Alice Springs", 133.88, -23.70),
        ("Nairobi", 36.82, -1.29),
        ("Lesotho, inside South Africa", 28.2, -29.5),
        ("Chukotka, beyond 180°", -175.0, 67.0),
    ] {
        assert!(on_land(&map, lon_deg, lat_deg), "{name}");
    }
}

#[test]
fn places_at_sea_are_not_on_land() {
    let map = basemap();
    for (name, lon_deg, lat_deg) in [
        ("Null Island", 0.0, 0.0),
        ("North Pacific", 170.0, 40.0),
        ("Mid-Atlantic", -35.0, 35.0),
        ("Sea of Japan", 135.0, 40.0),
        ("Taiwan Strait", 119.3, 24.3),
        ("Caspian Sea", 50.5, 42.0),
        ("Bay of Bengal", 88.0, 15.0),
        ("North Sea", 3.0, 56.0),
        ("where Antarctica was", 0.0, -80.0),
    ] {
        assert!(!on_land(&map, lon_deg, lat_deg), "{name}");
    }
}

#[test]
fn small_economies_of_the_ranking_are_there() {
    let map = basemap();
    for (name, code) in [("Hong Kong", 344), ("Macao", 446), ("Singapore", 702), ("Taiwan", 158), ("Israel", 376)] {
        assert!(map.feature(code), "{name}");
    }
    assert!(!map.feature(10), "Antarctica is left out");
    assert!(!map.feature(999));
}

#[test]
fn no_line_crosses_the_map() {
    // Rings that were not cut at the antimeridian draw bars across Russia and Fiji.
    let map = basemap();
    for commands in [map.land(), map.borders()] {
        for side in subpaths(commands).iter().flat_map(|line| line.windows(2)) {
            let length = (side[1][0] - side[0][0]).hypot(side[1][1] - side[0][1]);
            assert!(length < globe().0[0] / 5.0, "{side:?}");
        }
    }
}

#[test]
fn everything_is_on_the_globe() {
    let map = basemap();
    let (size, middle) = globe();
    for point in subpaths(map.land()).iter().chain(&subpaths(map.borders())).flatten() {
        assert!((0..2).all(|axis| (point[axis] - middle[axis]).abs() <= size[axis] / 2.0), "{point:?}");
    }
}

#[test]
fn hardly_any_land_lies_on_other_land() {
    // Under the even-odd rule it would be a hole, as the Vatican's stand-in was in Rome. Where the even-odd and the
    // winding rule agree nothing overlaps. Simplified coasts may cross a neighbour's by a sliver, no more.
    let map = basemap();
    let rings = subpaths(map.land());
    let [mut land, mut doubled, mut widest] = [0.0, 0.0, 0.0_f64];
    for row in 0..globe().0[1] as u32 {
        let (mut odd, mut winding, mut last) = (false, 0, 0.0);
        for (x, turn) in crossings(&rings, f64::from(row) + 0.5) {
            land += if winding == 0 { 0.0 } else { x - last };
            if odd != (winding != 0) {
                doubled += x - last;
                widest = widest.max(x - last);
            }
            odd = !odd;
            winding += turn;
            last = x;
        }
    }
    assert!(doubled < land / 100_000.0 && widest < 4.0, "{doubled} of {land} square units, up to {widest} wide");
}

/// Whether a border passes within two units of a place.
fn has_border_at(map: &Basemap, lon_deg: f64, lat_deg: f64) -> bool {
    passes(map, map.borders(), lon_deg, lat_deg)
}

/// Whether one of the lines passes within two units of a place.
fn passes(map: &Basemap, lines: &[PathCommand], lon_deg: f64, lat_deg: f64) -> bool {
    let place = map.projection().project(LonLat { lon_deg, lat_deg });
    subpaths(lines).iter().flat_map(|line| line.windows(2)).any(|side| {
        let [dx, dy] = [side[1][0] - side[0][0], side[1][1] - side[0][1]];
        let along = ((place.x - side[0][0]) * dx + (place.y - side[0][1]) * dy) / (dx * dx + dy * dy);
        let along = along.clamp(0.0, 1.0);
        (side[0][0] + along * dx - place.x).hypot(side[0][1] + along * dy - place.y) < 2.0
    })
}

#[test]
fn borders_are_drawn_between_countries() {
    let map = basemap();
    assert!(has_border_at(&map, -100.0, 49.0), "Canada and the United States");
    assert!(has_border_at(&map, 7.58, 48.5) || has_border_at(&map, 7.8, 48.5), "France and Germany on the Rhine");
    assert!(has_border_at(&map, 25.0, 22.0), "Egypt and Sudan");
}

#[test]
fn no_border_is_drawn_between_mainland_china_and_hong_kong_and_macao() {
    let map = basemap();
    for (name, lon_deg, lat_deg) in [("Shenzhen River", 114.1, 22.52), ("north of Macao", 113.55, 22.21)] {
        assert!(!has_border_at(&map, lon_deg, lat_deg), "{name}");
    }
    let shared = shared_arcs(&map, &[156, 344, 446]);
    assert!(shared > 0, "their outlines do touch, so leaving the lines out is a choice");
}

/// How many arcs two of some countries have in common.
fn shared_arcs(map: &Basemap, codes: &[u16]) -> usize {
    let mut users = vec![0; map.arcs().len()];
    for feature in map.features().iter().filter(|feature| codes.contains(&feature.iso_numeric)) {
        for reference in feature.polygons.iter().flatten().flatten() {
            users[reference.index as usize] += 1;
        }
    }
    users.iter().filter(|count| **count == 2).count()
}

#[test]
fn coasts_are_not_borders() {
    let map = basemap();
    assert!(!has_border_at(&map, 115.0, -32.0), "west coast of Australia");
    assert!(!has_border_at(&map, 180.0, 68.0), "the cut at the edge of the map");
}

#[test]
fn coasts_are_the_lines_that_one_country_alone_has() {
    let map = basemap();
    let coasts = map.coasts();
    let mut users = vec![Vec::new(); map.arcs().len()];
    for feature in map.features() {
        for reference in feature.polygons.iter().flatten().flatten() {
            users[reference.index as usize].push(feature.iso_numeric);
        }
    }
    let no_map = |code: &u16| [10, 336].contains(code);
    let alone = users.iter().filter(|users| users.len() == 1 && !users.iter().any(no_map)).count();
    assert_eq!(subpaths(&coasts).len(), alone, "but for Antarctica and the Vatican");
    assert!(!passes(&map, &coasts, -100.0, 49.0), "Canada and the United States");
}

#[test]
fn an_empty_basemap_is_a_basemap() {
    let map = Basemap::decode(&with_body(&[0, 0])).expect("no features, no arcs");
    assert!(map.land().is_empty() && map.borders().is_empty());
}

/// The committed file's header with other streams.
fn with_body(body: &[u8]) -> Vec<u8> {
    [&FILE[..HEADER_BYTES], body].concat()
}

/// One feature with one ring of arc 0, which has the points given by their deltas.
fn one_ring(xs: &[u8], ys: &[u8]) -> Vec<u8> {
    let count = u8::try_from(xs.len()).expect("few points");
    with_body(&[&[1, 4, 1, 1, 1, 0, 1, count], xs, ys].concat())
}

#[test]
fn a_triangle_is_read_as_drawn() {
    // Zigzag: 8 is +4, 7 is −4.
    let map = Basemap::decode(&one_ring(&[0, 8, 0, 7], &[0, 0, 8, 7])).expect("a triangle");
    let expected = [
        PathCommand::Move([0.0, 0.0]),
        PathCommand::Line([4.0, 0.0]),
        PathCommand::Line([4.0, 4.0]),
        PathCommand::Close,
    ];
    assert_eq!(map.land(), expected);
}

#[test]
fn what_is_wrong_is_said() {
    let body = |body: &[u8]| Basemap::decode(&with_body(body)).expect_err("broken");
    assert_eq!(Basemap::decode(b""), Err(BasemapError::UnknownFormat));
    assert_eq!(Basemap::decode(b"CAB2"), Err(BasemapError::UnknownFormat));
    assert_eq!(Basemap::decode(&FILE[..20]), Err(BasemapError::Truncated));
    assert_eq!(body(&[]), BasemapError::Truncated);
    assert_eq!(body(&[0, 0, 0]), BasemapError::TrailingBytes(1));
    assert_eq!(body(&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F]), BasemapError::Truncated);
    assert!(matches!(body(&[0xFF, 0xFF, 0xFF, 0xFF, 0x1F]), BasemapError::Varint(_)), "33 bits");
    assert!(matches!(body(&[0x80, 0x00]), BasemapError::Varint(_)), "longer than it needs to be");
    assert_eq!(body(&[1, 0xE8, 0x07, 0, 0]), BasemapError::CountryCode(1000));
    assert_eq!(body(&[1, 4, 1, 1, 1, 0, 0]), BasemapError::UnknownArc { index: 0, count: 0 });
    assert!(matches!(body(&[1, 4, 1, 1, 1, 2, 0]), BasemapError::UnknownArc { index: -1, .. }));
    assert_eq!(body(&[1, 4, 1, 1, 0, 0]), BasemapError::OpenRing(4), "a ring without arcs");
    assert_eq!(Basemap::decode(&one_ring(&[0, 8], &[0, 0])), Err(BasemapError::OpenRing(4)));
    assert_eq!(Basemap::decode(&one_ring(&[0], &[0])), Err(BasemapError::ShortArc(0)));
    let three_times = with_body(&[1, 4, 1, 1, 3, 0, 2, 2, 1, 2, 0, 0, 0, 0]);
    assert_eq!(Basemap::decode(&three_times), Err(BasemapError::OverusedArc(0)));
    let far = [0xFE, 0xFF, 0xFF, 0xFF, 0x0F];
    let too_far = with_body(&[&[0, 1, 2][..], &far, &far, &[0, 0]].concat());
    assert_eq!(Basemap::decode(&too_far), Err(BasemapError::Coordinate));
    let mut no_width = FILE.to_vec();
    no_width[4..12].copy_from_slice(&0.0_f64.to_le_bytes());
    assert_eq!(Basemap::decode(&no_width), Err(BasemapError::Header("width")));
}

#[test]
fn every_beginning_of_the_file_is_refused() {
    for end in (0..FILE.len()).step_by(97).chain(FILE.len() - 100..FILE.len()) {
        assert!(Basemap::decode(&FILE[..end]).is_err(), "{end} bytes");
    }
}

/// What is read from the bytes, if anything, encodes to them again and is no larger than they justify.
fn read_or_refused(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(map) = Basemap::decode(bytes) {
        prop_assert!(encode(&bytes[..HEADER_BYTES], &map) == bytes, "another basemap has the same encoding");
        prop_assert!(map.land().len() + map.borders().len() <= 4 * bytes.len());
        let numbers = map.land().iter().chain(map.borders()).all(|command| match command {
            PathCommand::Move(point) | PathCommand::Line(point) => point.iter().all(|number| number.is_finite()),
            PathCommand::Close => true,
        });
        prop_assert!(numbers);
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>) {
        read_or_refused(&bytes)?;
    }

    #[test]
    fn any_streams_are_read_or_refused(body in prop::collection::vec(0_u8..8, 0..64)) {
        read_or_refused(&with_body(&body))?;
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(
        changes in prop::collection::vec((0..FILE.len(), any::<u8>()), 1..4),
        end in prop_oneof![Just(FILE.len()), 0..FILE.len()],
    ) {
        let mut bytes = FILE.to_vec();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        bytes.truncate(end);
        read_or_refused(&bytes)?;
    }
}
