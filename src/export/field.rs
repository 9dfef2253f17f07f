//! Fields of CSV.

/// Writes a field: in quotes where it holds one of some signs, and with an apostrophe before it where a spreadsheet would
/// take it for a formula.
pub(super) fn push_field(out: &mut String, text: &str, is_formula: bool, quoted: &[char]) {
    let quote = if text.contains(quoted) { "\"" } else { "" };
    let guard = if is_formula { "'" } else { "" };
    out.extend([quote, guard, &*text.replace('"', "\"\""), quote]);
}
