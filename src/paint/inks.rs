//! The colours of the theme in force, read from the page's custom properties.

use super::scratch_context;
use crate::scene::Ink;
use wasm_bindgen::JsValue;
use web_sys::CanvasRenderingContext2d;

/// A colour for every token, and what else of a theme a canvas has to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Inks {
    colours: [Colour; Ink::ALL.len()],
    font_family: String,
    wider: f64,
    tints: f64,
}

/// An opaque colour, as a canvas and as plotters take it.
#[derive(Clone, Debug, PartialEq)]
struct Colour {
    css: String,
    rgb: [u8; 3],
}

impl Inks {
    /// Reads the custom properties that apply to an element now.
    ///
    /// # Errors
    /// When the element is not part of a document with styles, or the browser has no canvas.
    pub fn of(element: &web_sys::Element) -> Result<Self, JsValue> {
        let window = web_sys::window().ok_or("no window")?;
        let style = window.get_computed_style(element)?.ok_or("no computed style")?;
        let value = |property: &str| style.get_property_value(property).map(|value| value.trim().to_owned());
        let number = |property: &str| value(property).map(|value| value.parse().unwrap_or_default());
        let context = scratch_context().ok_or("no 2D context")?;
        let ground = resolved(&context, &value(Ink::Bg.custom_property())?, [255; 3]);
        let mut colours = [const { Colour { css: String::new(), rgb: [0; 3] } }; Ink::ALL.len()];
        for (colour, ink) in colours.iter_mut().zip(Ink::ALL) {
            let rgb @ [red, green, blue] = resolved(&context, &value(ink.custom_property())?, ground);
            *colour = Colour { css: format!("#{red:02x}{green:02x}{blue:02x}"), rgb };
        }
        Ok(Self { colours, font_family: value("--font")?, wider: number("--wider")?, tints: number("--tints")? })
    }

    /// The CSS colour of a token.
    #[must_use]
    pub fn colour(&self, ink: Ink) -> &str {
        &self.colours[ink as usize].css
    }

    /// Red, green and blue of a token.
    #[must_use]
    pub fn rgb(&self, ink: Ink) -> [u8; 3] {
        self.colours[ink as usize].rgb
    }

    /// How much wider every line is than its scene says, in CSS pixels: more contrast asks for it.
    #[must_use]
    pub fn wider(&self) -> f64 {
        self.wider
    }

    /// How strong tints are, from 0 to 1 (see [`Style::is_tinted`](crate::scene::Style::is_tinted)).
    #[must_use]
    pub fn tints(&self) -> f64 {
        self.tints
    }

    /// The page's font stack.
    #[must_use]
    pub fn font_family(&self) -> &str {
        &self.font_family
    }
}

/// Red, green and blue of any CSS colour as seen on a ground. Names of system colours stay names in a custom property;
/// the canvas writes them back as `#rrggbb`, or as `rgba(…)` where they let the ground through.
fn resolved(context: &CanvasRenderingContext2d, colour: &str, ground: [u8; 3]) -> [u8; 3] {
    context.set_fill_style_str(colour);
    let text = context.fill_style().as_string().unwrap_or_default();
    if let Some(digits) = text.strip_prefix('#') {
        let part = |at: usize| digits.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok());
        return [0, 2, 4].map(|at| part(at).unwrap_or_default());
    }
    let inside = text.strip_prefix("rgba(").and_then(|rest| rest.strip_suffix(')')).unwrap_or_default();
    let parts: Vec<f64> = inside.split(',').filter_map(|part| part.trim().parse().ok()).collect();
    let [red, green, blue, alpha] = parts[..] else { return ground };
    let blend = |over: f64, under: u8| alpha * over + (1.0 - alpha) * f64::from(under);
    [blend(red, ground[0]), blend(green, ground[1]), blend(blue, ground[2])].map(|part| part.round() as u8)
}
