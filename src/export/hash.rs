//! Which data a picture or a table was made from.

use crate::data::Tables;

/// The hash of the page's tables: FNV-1a of 64 bits over their texts, in hexadecimal. It tells versions apart; it is no
/// protection against forgery.
#[must_use]
pub fn data_hash(tables: &Tables<'_>) -> String {
    let Tables { clusters, economies, counts, rankings, sources, claims } = tables;
    let texts = [clusters, economies, counts, rankings, sources, claims];
    // A zero byte, which no table holds, between them.
    let bytes = texts.into_iter().flat_map(|text| text.bytes().chain([0]));
    format!("{:016x}", fnv_1a(bytes))
}

/// <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn fnv_1a(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_function_gives_its_published_values() {
        assert_eq!(fnv_1a(b"".iter().copied()), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv_1a(b"foobar".iter().copied()), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn other_tables_have_another_hash() {
        let moved = Tables { sources: Tables::EMBEDDED.claims, claims: Tables::EMBEDDED.sources, ..Tables::EMBEDDED };
        assert_ne!(data_hash(&Tables::EMBEDDED), data_hash(&moved));
        assert_eq!(data_hash(&Tables::EMBEDDED).len(), 16);
    }
}
