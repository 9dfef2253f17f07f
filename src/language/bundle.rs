//! What the generated functions of [`super::texts`] call: slim stand-ins for fluent-typed's types of the same names.
//!
//! A thousand messages make a thousand functions, most of them built into their only caller. Values that are small and
//! an answer that cannot fail leave a few instructions in each; the rest is done here, once.

use fluent_typed::prelude as fluent;
use std::borrow::Cow;

/// A number that a message chooses a plural by.
#[derive(Clone, Copy)]
pub struct FluentNumber(f64);

macro_rules! from_whole_number {
    ($($number:ty)+) => {$(
        impl From<$number> for FluentNumber {
            fn from(number: $number) -> Self {
                Self(number as f64)
            }
        }

        impl From<$number> for FluentValue<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }
    )+};
}
from_whole_number!(u8 u16 u32 usize i32);

/// What stands for a variable of a message.
pub enum FluentValue<'a> {
    Text(Cow<'a, str>),
    Number(FluentNumber),
}

impl<'a> From<&'a str> for FluentValue<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for FluentValue<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for FluentValue<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for FluentValue<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<FluentNumber> for FluentValue<'_> {
    fn from(number: FluentNumber) -> Self {
        Self::Number(number)
    }
}

/// The variables of one message.
pub(super) struct FluentArgs<'a>(Vec<(&'static str, FluentValue<'a>)>);

impl<'a> FluentArgs<'a> {
    pub(super) fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) fn set(&mut self, name: &'static str, value: impl Into<FluentValue<'a>>) {
        self.push(name, value.into());
    }

    #[inline(never)]
    fn push(&mut self, name: &'static str, value: FluentValue<'a>) {
        self.0.push((name, value));
    }

    fn into_fluent(self) -> fluent::FluentArgs<'a> {
        let fluent_value = |value| match value {
            FluentValue::Text(text) => fluent::FluentValue::String(text),
            FluentValue::Number(FluentNumber(number)) => number.into(),
        };
        self.0.into_iter().map(|(name, value)| (name, fluent_value(value))).collect()
    }
}

/// What a message says; there is always something.
pub(super) struct Said(String);

impl Said {
    pub(super) fn unwrap(self) -> String {
        self.0
    }
}

/// The messages of one language.
pub(super) struct L10nBundle(fluent::L10nBundle);

impl L10nBundle {
    pub(super) fn new_without_isolation(language: impl AsRef<str>, bytes: &[u8]) -> Result<Self, fluent::L10nError> {
        fluent::L10nBundle::new_without_isolation(language, bytes).map(Self)
    }

    #[inline(never)]
    pub(super) fn msg(&self, id: &'static str, args: Option<FluentArgs<'_>>) -> Said {
        said(id, self.0.msg(id, args.map(FluentArgs::into_fluent)))
    }

    pub(super) fn attr(&self, id: &'static str, attribute: &str, args: Option<FluentArgs<'_>>) -> Said {
        said(id, self.0.attr(id, attribute, args.map(FluentArgs::into_fluent)))
    }
}

/// The build has checked that every message is there and has its variables. Were one not, its name is a smaller loss
/// than the page.
fn said(id: &str, text: Result<String, fluent::L10nError>) -> Said {
    debug_assert!(text.is_ok(), "{text:?}");
    Said(text.unwrap_or_else(|_| id.to_owned()))
}
