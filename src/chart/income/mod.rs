//! High- against middle-income economies: how many clusters each level holds by edition, and how clusters of each grew.
//!
//! No edition is wholly attributed in open sources, so a level's number is a lower limit: an empty mark with a dotted
//! line up to the upper limit, the two being what is known of the level itself and what the other one leaves. Lines
//! join neighbouring editions of one method, and none where the limits leave more than half of the 100 open. Levels
//! have marks of their own, diamond and triangle: disc and square belong to the pair. The growth figures lie beside
//! the counts, or below them; their axis is drawn with the scene, because a frame holds one pair of axes.

mod growth;
mod layout;
mod mark;
mod series;
mod values;
mod years;

pub use growth::{GrowthMark, GrowthRow};
pub use layout::IncomeLayout;
pub use series::{LevelPoint, LevelSeries};
