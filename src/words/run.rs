//! Text in runs, so that the page can colour and stress parts of a sentence.

use std::fmt::Display;

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
    /// A remark of the tables, in English whatever the page speaks.
    English(String),
}

impl Run {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The letters alone.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Count { text, .. } | Self::English(text) => text,
        }
    }
}

/// A text that [`runs`] stresses.
pub(super) fn stressed(text: impl Display) -> String {
    format!("<strong>{text}</strong>")
}

/// A text that [`runs`] gives the colour of a side.
pub(super) fn coloured(side: Side, text: impl Display) -> String {
    match side {
        Side::A => format!("<a>{text}</a>"),
        Side::B => format!("<b>{text}</b>"),
    }
}

/// The runs of a text of a language: `<strong>`, `<a>` and `<b>` around what is stressed or has the colour of a side,
/// `<en>` around what is in English. A tag that is not closed runs to the end; whatever else looks like one is text.
#[must_use]
pub fn runs(text: &str) -> Vec<Run> {
    type Making = fn(String) -> Run;
    const TAGS: [(&str, &str, Making); 4] = [
        ("<strong>", "</strong>", Run::Strong),
        ("<a>", "</a>", |text| Run::Count { side: Side::A, text }),
        ("<b>", "</b>", |text| Run::Count { side: Side::B, text }),
        ("<en>", "</en>", Run::English),
    ];
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some((at, (open, close, run))) =
        TAGS.iter().filter_map(|tag| rest.find(tag.0).map(|at| (at, tag))).min_by_key(|(at, _)| *at)
    {
        let (before, inside) = (&rest[..at], &rest[at + open.len()..]);
        let (marked, after) = inside.split_once(close).unwrap_or((inside, ""));
        if !before.is_empty() {
            runs.push(Run::text(before));
        }
        runs.push(run(marked.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        runs.push(Run::text(rest));
    }
    runs
}

/// The runs' letters as one text.
#[must_use]
pub fn plain(runs: &[Run]) -> String {
    runs.iter().map(Run::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_splits_at_its_tags() {
        let text = "<a>China</a> has <strong>26</strong> of <b>100</b>.";
        let expected = [
            Run::Count { side: Side::A, text: "China".to_owned() },
            Run::text(" has "),
            Run::Strong("26".to_owned()),
            Run::text(" of "),
            Run::Count { side: Side::B, text: "100".to_owned() },
            Run::text("."),
        ];
        assert_eq!(runs(text), expected);
        assert_eq!(plain(&runs(text)), "China has 26 of 100.");
    }

    #[test]
    fn what_is_no_tag_is_text() {
        assert_eq!(runs("1 < 2 <em>"), [Run::text("1 < 2 <em>")]);
        assert_eq!(runs("<strong>open"), [Run::Strong("open".to_owned())]);
        assert_eq!(runs(""), []);
    }
}
