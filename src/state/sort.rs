//! The order of the ranking table.

/// A column that can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Rank in the edition.
    Rank,
    /// Name of the cluster.
    Name,
    /// Name of the economy.
    Economy,
    /// Ranks gained since the edition before.
    Change,
    /// Share of world output.
    Share,
    /// Growth of output.
    Growth,
    /// How well the row is supported.
    Grade,
}

/// Upwards or downwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortDirection {
    /// Smallest first; A to Z.
    Ascending,
    /// Largest first; Z to A.
    Descending,
}

/// A column and a direction. Unknown values come last in both directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// Sorted by.
    pub column: Column,
    /// Upwards or downwards.
    pub direction: SortDirection,
}

impl Default for Sort {
    fn default() -> Self {
        Self { column: Column::Rank, direction: SortDirection::Ascending }
    }
}

impl Column {
    /// Every column, in the order of the full table.
    pub const ALL: [Self; 7] =
        [Self::Rank, Self::Name, Self::Economy, Self::Change, Self::Share, Self::Growth, Self::Grade];

    /// The direction a reader expects first: the largest figure, but the best rank and the letter A.
    #[must_use]
    pub fn first_direction(self) -> SortDirection {
        match self {
            Self::Rank | Self::Name | Self::Economy | Self::Grade => SortDirection::Ascending,
            Self::Change | Self::Share | Self::Growth => SortDirection::Descending,
        }
    }
}

impl Sort {
    /// The sort after a click on a column's header.
    #[must_use]
    pub fn toggled(self, column: Column) -> Self {
        let direction = match (self.column == column, self.direction) {
            (false, _) => column.first_direction(),
            (true, SortDirection::Ascending) => SortDirection::Descending,
            (true, SortDirection::Descending) => SortDirection::Ascending,
        };
        Self { column, direction }
    }
}
