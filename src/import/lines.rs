//! Ends of lines: a line feed, a carriage return, or both in a row as one.

/// Counts ends of lines in a text that comes in pieces.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LineEnds {
    /// Whether the last byte was a carriage return: a line feed after it ends the same line.
    is_after_return: bool,
}

impl LineEnds {
    /// How many lines end with the next bytes.
    pub(super) fn count(&mut self, bytes: &[u8]) -> u64 {
        bytes.iter().map(|byte| u64::from(self.is_end(*byte))).sum()
    }

    fn is_end(&mut self, byte: u8) -> bool {
        let is_after_return = std::mem::replace(&mut self.is_after_return, byte == b'\r');
        byte == b'\r' || byte == b'\n' && !is_after_return
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_in_three_ways_whatever_the_pieces() {
        for (text, lines) in [("a\nb\n", 2), ("a\rb\r", 2), ("a\r\nb\r\n", 2), ("\r\r\n\n", 3), ("a", 0)] {
            for piece in 1..4 {
                let mut ends = LineEnds::default();
                let found: u64 = text.as_bytes().chunks(piece).map(|piece| ends.count(piece)).sum();
                assert_eq!(found, lines, "{text:?} in pieces of {piece}");
            }
        }
    }
}
