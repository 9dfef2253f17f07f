//! Makes typed functions from the texts in `src/language/locales`: a text that is missing in a language, or used with
//! other arguments than it has, does not compile.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use std::process::ExitCode;

fn main() -> ExitCode {
    // Cargo sets it for every build script.
    let Ok(out) = std::env::var("OUT_DIR") else { return ExitCode::FAILURE };
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("src/language/locales")
            .with_output_file_path(&format!("{out}/texts.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/texts.ftl")))
            .with_prefix("")
            .with_lint_level(LintLevel::Deny)
            // Every language so far runs left to right, and canvases measure what they draw.
            .without_bidi_isolation()
            .without_format(),
    )
}
