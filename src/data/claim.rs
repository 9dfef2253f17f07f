//! A claim of the news article the page checks.

/// What a claim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// How many clusters an economy has.
    Counts,
    /// Where a cluster stands.
    Ranks,
    /// Which part of the world's output a cluster has.
    Shares,
    /// How output changed.
    Growth,
}

/// A row of `claims.csv`. It says what is claimed, never whether it is true: [`crate::data`] holds no verdicts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Stable key, part of addresses of the page: `tokyo-first`.
    pub key: String,
    /// The claim in the project's own words.
    pub text: String,
    /// What it is about.
    pub topic: Topic,
    /// For those who write the check: which rows decide it. Nothing is read from this text.
    pub check_against: String,
}
