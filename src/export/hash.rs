//! Which data a picture or a table was made from.

use super::ExportTable;
use crate::data::{Dataset, Tables};

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

/// The hash of what a view runs on: the page's own tables, or with a table of the reader's all rows as they are saved.
#[must_use]
pub fn hash_of(data: &Dataset) -> String {
    if data.own_table().is_none() {
        return data_hash(&Tables::EMBEDDED);
    }
    format!("{:016x}", fnv_1a(ExportTable::everything(data).csv().bytes()))
}

/// <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn fnv_1a(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Edition;
    use crate::import::{Gazetteer, Row, apply};
    use std::collections::BTreeMap;

    #[test]
    fn the_function_gives_its_published_values() {
        assert_eq!(fnv_1a(b"".iter().copied()), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv_1a(b"foobar".iter().copied()), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn a_table_of_the_reader_s_changes_the_hash() {
        let data = Dataset::embedded().expect("the tables are sound");
        assert_eq!(hash_of(&data), data_hash(&Tables::EMBEDDED));
        let rows = [Row { line: 2, rank: Some(1), name: "Beijing".to_owned(), ..Row::default() }];
        let own = apply(&data, &Gazetteer::new(&data), (&rows, "mine.csv"), Edition::CURRENT, &BTreeMap::new()).data;
        assert_ne!(hash_of(&own), hash_of(&data));
    }

    #[test]
    fn other_tables_have_another_hash() {
        let moved = Tables { sources: Tables::EMBEDDED.claims, claims: Tables::EMBEDDED.sources, ..Tables::EMBEDDED };
        assert_ne!(data_hash(&Tables::EMBEDDED), data_hash(&moved));
        assert_eq!(data_hash(&Tables::EMBEDDED).len(), 16);
    }
}
