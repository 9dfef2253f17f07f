//! Row numbers as types, so that a cluster is never mistaken for an economy.

macro_rules! row_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) u16);

        impl $name {
            /// The row's position in its table of the [`Dataset`](super::Dataset).
            #[must_use]
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    };
}

row_id! {
    /// A row of `clusters.csv`.
    ClusterId
}
row_id! {
    /// A row of `economies.csv`.
    EconomyId
}
row_id! {
    /// A row of `sources.csv`.
    SourceId
}
row_id! {
    /// A row of `claims.csv`.
    ClaimId
}
