//! Names cut to the room there is.

use crate::scene::{Font, TextMeasure};

/// What joins the cities of a cluster's name: in most languages the first, in Chinese the second.
pub(super) const DASHES: [char; 2] = ['–', '—'];

/// A cluster's name without its last city: `Shenzhen–Hong Kong…`, then `Shenzhen…`, then nothing shorter.
pub(super) fn shorter_name(name: &str) -> Option<String> {
    let (kept, _) = name.rsplit_once(DASHES)?;
    Some(format!("{kept}…"))
}

/// The longest form of a name that is not wider than `room` CSS pixels. The first city stays whatever its width.
pub(super) fn fitted_name(name: &str, font: Font, room: f64, measure: &dyn TextMeasure) -> String {
    let mut shown = name.to_owned();
    while measure.width(&shown, font) > room
        && let Some(shorter) = shorter_name(&shown)
    {
        shown = shorter;
    }
    shown
}
