//! The parts of a query: `name=value`, joined by `&`, percent-encoded.

use super::Reason;
use super::reading::Reading;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands for itself in a value. The names and values of the tables need nothing else.
const PLAIN: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');

/// A name and its value, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) value: String,
}

impl Part {
    /// Whether other sites add it to the links they show, for their own counting: no part of what the reader asked for.
    pub(super) fn is_foreign(&self) -> bool {
        self.name.starts_with("utm_") || self.name.ends_with("clid")
    }
}

/// A value as it stands in an address.
pub(super) fn encoded(value: &str) -> String {
    utf8_percent_encode(value, &PLAIN).to_string()
}

/// The parts of a query in their order. One that is not UTF-8 once decoded is refused.
pub(super) fn parts(query: &str, reading: &mut Reading<'_>) -> Vec<Part> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let written = query.split('&').filter(|part| !part.is_empty());
    written
        .filter_map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let decoded = decoded(name).zip(decoded(value));
            if decoded.is_none() {
                reading.refuse(name, value, Reason::NotText);
            }
            decoded.map(|(name, value)| Part { name, value })
        })
        .collect()
}

fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}
