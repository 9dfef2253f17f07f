//! What can be wrong with a basemap file.

/// Why bytes are not a basemap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BasemapError {
    /// The first bytes are not the format's name.
    #[error("not a basemap: the file does not start with “CAB1”")]
    UnknownFormat,
    /// A number of the header is no length.
    #[error("the header's {0} is not a finite number, or not above 0 where it has to be")]
    Header(&'static str),
    /// The bytes end before the counts are used up.
    #[error("the file ends too early")]
    Truncated,
    /// A varint does not fit into 32 bits, or is longer than it needs to be.
    #[error("the number at byte {0} is not a shortest varint of 32 bits")]
    Varint(usize),
    /// Bytes are left after the last point.
    #[error("{0} bytes are left after the last point")]
    TrailingBytes(usize),
    /// An id that ISO 3166-1 cannot contain.
    #[error("{0} is not a numeric country code: expected 0 to 999")]
    CountryCode(u32),
    /// A ring refers to an arc that is not there.
    #[error("a ring refers to arc {index}, but there are {count} arcs")]
    UnknownArc {
        /// The arc's number.
        index: i64,
        /// How many arcs there are.
        count: usize,
    },
    /// An arc has fewer than two points.
    #[error("arc {0} has fewer than two points")]
    ShortArc(usize),
    /// An arc is part of more than two rings; on a map of areas it has one on each side.
    #[error("arc {0} is part of more than two rings")]
    OverusedArc(u32),
    /// A ring without arcs, or with arcs that do not join end to end and close.
    #[error("a ring of country {0} is not closed")]
    OpenRing(u16),
    /// A coordinate beyond 32 bits.
    #[error("a coordinate does not fit into 32 bits")]
    Coordinate,
}
