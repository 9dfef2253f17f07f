//! Colours as tokens, fills and strokes.

/// A colour of the design tokens (`style/tokens.css`), resolved to a value when painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ink {
    /// `--bg`: page and sea.
    Bg,
    /// `--surface`: what floats.
    Surface,
    /// `--soft`: a tinted ground.
    Soft,
    /// `--land`.
    Land,
    /// `--line`: borders on land.
    Line,
    /// `--ink`: text.
    Ink,
    /// `--ink-2`: secondary text.
    Ink2,
    /// `--ink-3`: ticks and notes.
    Ink3,
    /// `--rule`: hairlines.
    Rule,
    /// `--edge`: axes and outlines of controls.
    Edge,
    /// `--a`: the first economy compared.
    A,
    /// `--b`: the second economy compared.
    B,
    /// `--other`: every other economy.
    Other,
    /// `--on-mark`: a figure inside a mark.
    OnMark,
    /// `--own`: points of the reader's.
    Own,
}

impl Ink {
    /// Every token, in the order of declaration.
    pub const ALL: [Self; 15] = [
        Self::Bg,
        Self::Surface,
        Self::Soft,
        Self::Land,
        Self::Line,
        Self::Ink,
        Self::Ink2,
        Self::Ink3,
        Self::Rule,
        Self::Edge,
        Self::A,
        Self::B,
        Self::Other,
        Self::OnMark,
        Self::Own,
    ];

    /// Name of the custom property, with its dashes.
    #[must_use]
    pub fn custom_property(self) -> &'static str {
        match self {
            Self::Bg => "--bg",
            Self::Surface => "--surface",
            Self::Soft => "--soft",
            Self::Land => "--land",
            Self::Line => "--line",
            Self::Ink => "--ink",
            Self::Ink2 => "--ink-2",
            Self::Ink3 => "--ink-3",
            Self::Rule => "--rule",
            Self::Edge => "--edge",
            Self::A => "--a",
            Self::B => "--b",
            Self::Other => "--other",
            Self::OnMark => "--on-mark",
            Self::Own => "--own",
        }
    }
}

/// A flat fill.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    /// The colour.
    pub ink: Ink,
    /// 0 (clear) to 1 (opaque).
    pub alpha: f64,
}

impl Fill {
    /// Alpha of a fill that only tints what lies within an outline.
    pub const TINT: f64 = 0.16;

    /// A fill that only tints.
    #[must_use]
    pub fn tint(ink: Ink) -> Self {
        Self { ink, alpha: Self::TINT }
    }
}

/// A stroked outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// The colour.
    pub ink: Ink,
    /// 0 (clear) to 1 (opaque).
    pub alpha: f64,
    /// Width in CSS pixels.
    pub width: f64,
    /// Lengths of dash and gap in CSS pixels; solid when absent.
    pub dash: Option<[f64; 2]>,
}

/// How a shape is painted: fill first, then stroke.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Style {
    /// The inside.
    pub fill: Option<Fill>,
    /// The outline.
    pub stroke: Option<Stroke>,
}

impl Style {
    /// An opaque fill.
    #[must_use]
    pub fn filled(ink: Ink) -> Self {
        Self { fill: Some(Fill { ink, alpha: 1.0 }), stroke: None }
    }

    /// An opaque solid line.
    #[must_use]
    pub fn stroked(ink: Ink, width: f64) -> Self {
        Self { fill: None, stroke: Some(Stroke { ink, alpha: 1.0, width, dash: None }) }
    }

    /// Whether the fill only tints what the outline holds: where more contrast is asked for, the outline stands alone.
    #[must_use]
    pub fn is_tinted(self) -> bool {
        self.stroke.is_some() && self.fill.is_some_and(|fill| fill.alpha <= Fill::TINT)
    }

    /// The same with an outline.
    #[must_use]
    pub fn with_stroke(self, ink: Ink, width: f64) -> Self {
        Self { stroke: Self::stroked(ink, width).stroke, ..self }
    }

    /// The same with its line dashed.
    #[must_use]
    pub fn dashed(self, dash: f64, gap: f64) -> Self {
        Self { stroke: self.stroke.map(|stroke| Stroke { dash: Some([dash, gap]), ..stroke }), ..self }
    }

    /// The same, every alpha multiplied by `factor`.
    #[must_use]
    pub fn faded(self, factor: f64) -> Self {
        Self {
            fill: self.fill.map(|fill| Fill { alpha: fill.alpha * factor, ..fill }),
            stroke: self.stroke.map(|stroke| Stroke { alpha: stroke.alpha * factor, ..stroke }),
        }
    }
}
