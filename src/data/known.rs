//! A value that is either known or missing for a stated reason.

/// Why a value is missing. Shown to the reader, never guessed around.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// No open source that was read states it.
    NotInOpenSources,
    /// The concept does not apply: a first entry has no rank before.
    NotApplicable,
    /// The reader's own table leaves it empty.
    NotInOwnTable,
    /// It would join editions that follow different methods.
    MethodChanged,
}

/// A value, or the reason why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Known<T> {
    /// The value, as the sources give it.
    Value(T),
    /// There is no value, and why.
    Missing(Missing),
}

impl<T> Known<T> {
    /// The value where there is one; for arithmetic that skips missing rows.
    #[must_use]
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Missing(_) => None,
        }
    }

    /// A cell that is empty when no source states it.
    #[must_use]
    pub fn from_cell(cell: Option<T>) -> Self {
        Self::or_missing(cell, Missing::NotInOpenSources)
    }

    /// A value, or why there is none.
    #[must_use]
    pub fn or_missing(value: Option<T>, reason: Missing) -> Self {
        value.map_or(Self::Missing(reason), Self::Value)
    }

    /// Whether there is a value.
    #[must_use]
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Value(_))
    }
}
