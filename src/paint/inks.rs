//! The colours of the theme in force, read from the page's custom properties.

use crate::scene::Ink;
use wasm_bindgen::JsValue;

/// A CSS colour for every token.
#[derive(Clone, Debug, PartialEq)]
pub struct Inks {
    colours: [String; Ink::ALL.len()],
    font_family: String,
}

impl Inks {
    /// Reads the custom properties that apply to an element now.
    ///
    /// # Errors
    /// When the element is not part of a document with styles.
    pub fn of(element: &web_sys::Element) -> Result<Self, JsValue> {
        let window = web_sys::window().ok_or("no window")?;
        let style = window.get_computed_style(element)?.ok_or("no computed style")?;
        let value = |property: &str| style.get_property_value(property).map(|value| value.trim().to_owned());
        let mut colours = [const { String::new() }; Ink::ALL.len()];
        for (colour, ink) in colours.iter_mut().zip(Ink::ALL) {
            *colour = value(ink.custom_property())?;
        }
        Ok(Self { colours, font_family: value("--font")? })
    }

    /// The CSS colour of a token.
    #[must_use]
    pub fn colour(&self, ink: Ink) -> &str {
        &self.colours[ink as usize]
    }

    /// The page's font stack.
    #[must_use]
    pub fn font_family(&self) -> &str {
        &self.font_family
    }
}
