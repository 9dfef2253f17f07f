//! Text in runs, so that the page can colour and stress parts of a sentence.

/// One of the two economies compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The first, drawn as a disc.
    A,
    /// The second, drawn as a square.
    B,
}

/// A stretch of text; spaces belong to the runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Plain.
    Text(String),
    /// Stressed.
    Strong(String),
    /// In the colour of one side: its count, or its name in a caption.
    Count {
        /// Whose colour.
        side: Side,
        /// The figure or name.
        text: String,
    },
}

impl Run {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn strong(text: impl Into<String>) -> Self {
        Self::Strong(text.into())
    }

    /// The letters alone.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Count { text, .. } => text,
        }
    }
}

/// The runs' letters as one text.
#[must_use]
pub fn plain(runs: &[Run]) -> String {
    runs.iter().map(Run::as_str).collect()
}
