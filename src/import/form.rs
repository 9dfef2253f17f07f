//! What a reader says of the form a file is in, where the page has not told it right from the file itself.

use super::decode::Encoding;
use super::number::Notation;
use super::records::Delimiter;

/// Where the headings of a table stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headings {
    /// On a line; what stands above is passed over.
    On(u64),
    /// Nowhere: the first row is a row like the others.
    Absent,
}

/// The reader's word on the form of a file. What is none is told from the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// How its letters are written.
    pub encoding: Option<Encoding>,
    /// The sign between its cells.
    pub delimiter: Option<Delimiter>,
    /// Where its headings stand.
    pub headings: Option<Headings>,
    /// The sign that parts the decimals of its numbers.
    pub decimals: Option<Notation>,
}
