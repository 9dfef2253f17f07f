//! Reading the format `CAB1`.
//!
//! Every count is checked against the bytes that are left before anything is allocated for it, and no arc may be
//! used more than twice: memory stays within a small multiple of the file's size, whatever the bytes say.

use super::{ArcReference, Basemap, BasemapError, CENTRAL_MERIDIAN_DEG, EqualEarth, Feature, GridPoint, outline};

const MAGIC: &[u8] = b"CAB1";

/// Largest code of ISO 3166-1 numeric.
const MAX_COUNTRY_CODE: u16 = 999;

impl Basemap {
    /// Reads a file of the format `CAB1`. Only the shortest form of each number is accepted, so a basemap has
    /// exactly one encoding.
    ///
    /// # Errors
    /// When the bytes are anything else.
    pub fn decode(bytes: &[u8]) -> Result<Self, BasemapError> {
        let body = bytes.strip_prefix(MAGIC).ok_or(BasemapError::UnknownFormat)?;
        let mut reader = Reader { bytes: body, at: 0 };
        // The size of the globe is for other readers of the file.
        let _ = [reader.length("width")?, reader.length("height")?];
        let scale = reader.length("scale")?;
        let translate = [reader.float("translate x")?, reader.float("translate y")?];
        let features = read_features(&mut reader)?;
        let arcs = read_arcs(&mut reader)?;
        reader.finish()?;
        outline::check(&features, &arcs)?;
        let land = outline::land(&features, &arcs);
        let borders = outline::borders(&features, &arcs);
        let projection = EqualEarth::new(CENTRAL_MERIDIAN_DEG, scale, translate);
        Ok(Self { projection, features, arcs, land, borders })
    }
}

fn read_features(reader: &mut Reader<'_>) -> Result<Vec<Feature>, BasemapError> {
    // Arcs are numbered by first use, so the next one is the likeliest and costs a byte.
    let mut expected = 0;
    reader.list(|reader| {
        let code = reader.varint()?;
        let iso_numeric = u16::try_from(code).ok().filter(|code| *code <= MAX_COUNTRY_CODE);
        Ok(Feature {
            iso_numeric: iso_numeric.ok_or(BasemapError::CountryCode(code))?,
            polygons: reader
                .list(|reader| reader.list(|reader| reader.list(|reader| read_reference(reader, &mut expected))))?,
        })
    })
}

fn read_reference(reader: &mut Reader<'_>, expected: &mut i64) -> Result<ArcReference, BasemapError> {
    let value = reader.varint()?;
    let number = *expected + i64::from(unzigzag(value >> 1));
    *expected = number + 1;
    let index = u32::try_from(number).map_err(|_| BasemapError::UnknownArc { index: number, count: 0 })?;
    Ok(ArcReference { index, backwards: value & 1 == 1 })
}

fn read_arcs(reader: &mut Reader<'_>) -> Result<Vec<Vec<GridPoint>>, BasemapError> {
    let lengths = reader.list(|reader| reader.varint().map(|length| length as usize))?;
    let points: usize = lengths.iter().try_fold(0_usize, |sum, length| sum.checked_add(*length)).unwrap_or(usize::MAX);
    if points > reader.left() / 2 {
        return Err(BasemapError::Truncated);
    }
    let xs = read_coordinates(reader, points)?;
    let ys = read_coordinates(reader, points)?;
    let mut points = xs.into_iter().zip(ys).map(|(x, y)| [x, y]);
    Ok(lengths.into_iter().map(|length| points.by_ref().take(length).collect()).collect())
}

fn read_coordinates(reader: &mut Reader<'_>, count: usize) -> Result<Vec<i32>, BasemapError> {
    let mut sum = 0_i32;
    let mut next = || {
        sum = sum.checked_add(unzigzag(reader.varint()?)).ok_or(BasemapError::Coordinate)?;
        Ok(sum)
    };
    (0..count).map(|_| next()).collect()
}

/// 0, 1, 2, 3 … to 0, −1, 1, −2 …
fn unzigzag(number: u32) -> i32 {
    (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
}

/// Bytes and how far they are read.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn left(&self) -> usize {
        self.bytes.len() - self.at
    }

    fn finish(&self) -> Result<(), BasemapError> {
        if self.left() == 0 { Ok(()) } else { Err(BasemapError::TrailingBytes(self.left())) }
    }

    fn byte(&mut self) -> Result<u8, BasemapError> {
        let byte = self.bytes.get(self.at).ok_or(BasemapError::Truncated)?;
        self.at += 1;
        Ok(*byte)
    }

    fn float(&mut self, field: &'static str) -> Result<f64, BasemapError> {
        let mut bytes = [0; 8];
        for byte in &mut bytes {
            *byte = self.byte()?;
        }
        let number = f64::from_le_bytes(bytes);
        if number.is_finite() { Ok(number) } else { Err(BasemapError::Header(field)) }
    }

    fn length(&mut self, field: &'static str) -> Result<f64, BasemapError> {
        self.float(field).and_then(|number| if number > 0.0 { Ok(number) } else { Err(BasemapError::Header(field)) })
    }

    /// An unsigned LEB128 number of 32 bits.
    fn varint(&mut self) -> Result<u32, BasemapError> {
        let start = self.at;
        let mut number = 0_u64;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                let shortest = byte > 0 || shift == 0;
                return u32::try_from(number).ok().filter(|_| shortest).ok_or(BasemapError::Varint(start));
            }
        }
        Err(BasemapError::Varint(start))
    }

    /// A count and as many items, each of at least a byte.
    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Result<T, BasemapError>) -> Result<Vec<T>, BasemapError> {
        let count = self.varint()? as usize;
        if count > self.left() {
            return Err(BasemapError::Truncated);
        }
        (0..count).map(|_| item(self)).collect()
    }
}
