//! How many marks stand in a line, and how far apart.

/// The largest distance between centres, and the share of it a mark takes: 36 of 44.3 CSS pixels.
const PITCH: f64 = 44.3;
const CELL_SHARE: f64 = 36.0 / 44.3;
/// Below this distance three figures do not fit into a mark at 12 px.
const SMALLEST_PITCH: f64 = 34.0;
/// Room for names and counts left of the marks, from the tablet layout up.
const LABEL_COLUMN: f64 = 200.0;

/// Free space at the figure's edges, so that neither the ring of a pin nor the frame of the focus is cut off: the frame
/// reaches 6.5 px beyond its mark.
pub(super) const INSET: f64 = 6.5;

/// From these widths of the figure, in CSS pixels: one line an economy, 13 a line, 10 a line; below, 8.
const WIDE: f64 = 1100.0;
const TABLET: f64 = 640.0;
const PHONE: f64 = 344.0;

/// The raster both economies share, so that equal counts are equally long.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Grid {
    /// Where the marks begin.
    pub(super) left: f64,
    /// Width for the marks.
    pub(super) room: f64,
    /// Marks in a line.
    pub(super) per_line: usize,
    /// Distance between centres.
    pub(super) pitch: f64,
}

impl Grid {
    /// The raster for a figure's width and the longer of the two rows.
    pub(super) fn new(width: f64, longest: usize) -> Self {
        let left = if width >= TABLET { LABEL_COLUMN } else { INSET };
        let room = (width - left - INSET).max(SMALLEST_PITCH);
        let wanted = match width {
            WIDE.. => longest.max(1),
            TABLET.. => 13,
            PHONE.. => 10,
            _ => 8,
        };
        let per_line = wanted.min(fitting(room));
        Self { left, room, per_line, pitch: (room / (per_line as f64 - 1.0 + CELL_SHARE)).min(PITCH) }
    }

    /// Width and height of a mark.
    pub(super) fn cell(&self) -> f64 {
        self.pitch * CELL_SHARE
    }

    /// Whether names stand beside the marks and not above them.
    pub(super) fn labels_beside(&self) -> bool {
        self.left > INSET
    }

    /// Lines that so many marks take; one for none, so that a row keeps its place.
    pub(super) fn lines(&self, marks: usize) -> usize {
        marks.div_ceil(self.per_line).max(1)
    }

    /// Height of so many lines.
    pub(super) fn height(&self, lines: usize) -> f64 {
        (lines as f64 - 1.0) * self.pitch + self.cell()
    }

    /// Centre of a mark of a block that starts at `top`.
    pub(super) fn center(&self, index: usize, top: f64) -> [f64; 2] {
        let place = |along: usize| along as f64 * self.pitch + self.cell() / 2.0;
        [self.left + place(index % self.per_line), top + place(index / self.per_line)]
    }
}

/// How many marks of the smallest pitch fit into a line.
fn fitting(room: f64) -> usize {
    ((room / SMALLEST_PITCH + 1.0 - CELL_SHARE).floor() as usize).max(1)
}
