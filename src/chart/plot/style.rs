//! Units, colours and text styles in plotters' terms.

use crate::chart::label::centered_baseline;
use crate::scene::{Anchor, Fill, Font, Ink, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};
use plotters_backend::{BackendColor, BackendCoord, BackendTextStyle};

/// Backend units in a CSS pixel.
pub const UNITS_PER_PX: f64 = 100.0;

/// Marks the green and blue of a reserved colour, so that no other colour passes for a token.
const RESERVED: (u8, u8) = (0xA7, 0x1A);
/// Weights that plotters' two styles stand for: ticks and emphasised ticks.
const NORMAL: u16 = 400;
const EMPHASISED: u16 = 650;

/// A length in backend units.
#[must_use]
pub fn units(px: f64) -> i32 {
    (px * UNITS_PER_PX).round() as i32
}

/// A backend length in CSS pixels.
#[must_use]
pub fn css_px(units: i32) -> f64 {
    f64::from(units) / UNITS_PER_PX
}

/// The reserved colour of a token.
#[must_use]
pub fn token(ink: Ink) -> RGBColor {
    // There are 14 tokens; the index fits.
    RGBColor(ink as u8, RESERVED.0, RESERVED.1)
}

/// The token of a reserved colour; `None` for any other colour.
#[must_use]
pub fn ink_of(color: BackendColor) -> Option<Ink> {
    let (index, green, blue) = color.rgb;
    Ink::ALL.get(usize::from(index)).copied().filter(|_| (green, blue) == RESERVED)
}

/// A line of a width in CSS pixels.
#[must_use]
pub fn line(ink: Ink, width: f64, alpha: f64) -> ShapeStyle {
    ShapeStyle { color: token(ink).mix(alpha), filled: false, stroke_width: units(width).unsigned_abs() }
}

/// A text anchored on its middle height. Weights other than normal become the emphasised one.
#[must_use]
pub fn text_style(font: Font, ink: Ink, anchor: Anchor) -> TextStyle<'static> {
    let style = if font.weight > NORMAL { FontStyle::Bold } else { FontStyle::Normal };
    let across = match anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let font = FontDesc::new(FontFamily::SansSerif, font.size * UNITS_PER_PX, style);
    TextStyle { font, color: token(ink).to_backend_color(), pos: Pos::new(across, VPos::Center) }
}

/// The font a plotters text asks for.
#[must_use]
pub fn font_of(style: &impl BackendTextStyle) -> Font {
    let weight = if matches!(style.style(), FontStyle::Bold) { EMPHASISED } else { NORMAL };
    Font { size: style.size() / UNITS_PER_PX, weight }
}

/// A plotters text as one of a scene; colours that are no token become that of text.
#[must_use]
pub fn text_of(text: &str, style: &impl BackendTextStyle, place: BackendCoord) -> Text {
    let font = font_of(style);
    let [x, y] = point(place);
    let anchor = match style.anchor().h_pos {
        HPos::Left => Anchor::Start,
        HPos::Center => Anchor::Middle,
        HPos::Right => Anchor::End,
    };
    let baseline = match style.anchor().v_pos {
        VPos::Top => y + 0.76 * font.size,
        VPos::Center => centered_baseline(y, font),
        VPos::Bottom => y - 0.2 * font.size,
    };
    Text { position: [x, baseline], runs: vec![(text.to_owned(), font, fill_of(style.color()))], anchor, halo: 0.0 }
}

pub(super) fn fill_of(color: BackendColor) -> Fill {
    Fill { ink: ink_of(color).unwrap_or(Ink::Ink), alpha: color.alpha }
}

pub(super) fn point((x, y): BackendCoord) -> [f64; 2] {
    [css_px(x), css_px(y)]
}
