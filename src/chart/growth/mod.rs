//! Growth of output: a stem from zero for every cluster with a figure, largest first.
//!
//! The mark at the end tells the income group by its form and the pair by its colour; the economy is written beside
//! the name, so that neither form nor colour is needed to tell which is which. Leaves out clusters without a figure:
//! the note counts them.

mod form;
mod layout;

pub use form::form_mark;
pub use layout::{GrowthLayout, GrowthMark};
