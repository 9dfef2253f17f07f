//! The apostrophe that keeps a spreadsheet from calculating with a text: the page writes it, and reads past it.

use super::number::is_space;

/// Whether a spreadsheet would calculate with a text: the signs that the guide of OWASP to CSV injection names.
#[must_use]
pub fn starts_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A cell's text without space around it, and without an apostrophe in front of what starts a formula.
pub(super) fn unguarded(text: &str) -> &str {
    let text = text.trim_matches(is_space);
    match text.strip_prefix('\'') {
        Some(guarded) if starts_a_formula(guarded) => unguarded(guarded),
        _ => text,
    }
}
