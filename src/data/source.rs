//! A publication that was read.

/// A row of `sources.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The key rows refer to: `S03`.
    pub key: String,
    /// Title.
    pub title: String,
    /// Where it was read.
    pub url: String,
    /// Who published it.
    pub publisher: String,
    /// Publication date as printed: `2024-08-27`, `2024-04` or `2022-2026`; empty when none is printed.
    pub date: String,
    /// What kind of publication it is, as the file words it: `primary`, `press`, …
    pub kind: String,
}
