//! The project's own tables.

use cluster_atlas::data::Dataset;

#[test]
fn the_embedded_tables_are_whole() {
    if let Err(error) = Dataset::embedded() {
        panic!("{error}");
    }
}
