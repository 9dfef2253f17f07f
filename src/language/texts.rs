//! The functions that `src/build.rs` makes of `locales`.
#![expect(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::allow_attributes_without_reason,
    clippy::derivable_impls,
    clippy::uninlined_format_args,
    reason = "generated; a text's comment in the locale is its documentation, `tests/texts.rs` finds unused ones"
)]

use super::bundle::{FluentArgs, FluentNumber, FluentValue, L10nBundle};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

pub use L10nLanguage as Texts;
