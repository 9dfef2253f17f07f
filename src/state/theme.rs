//! Light or dark.

/// What the reader chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ThemeChoice {
    /// As the system says.
    #[default]
    Automatic,
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

impl ThemeChoice {
    /// Every choice, in the order the button goes through them.
    pub const ALL: [Self; 3] = [Self::Automatic, Self::Light, Self::Dark];

    /// The choice after this one.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Automatic => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Automatic,
        }
    }
}
