//! Makes typed functions from the texts in `src/language/locales`: a text that is missing in a language, or used with
//! other arguments than it has, does not compile.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match make_texts() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn make_texts() -> Result<(), Box<dyn Error>> {
    let out = std::env::var("OUT_DIR")?;
    let texts = format!("{out}/texts.ftl");
    try_build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("src/language/locales")
            .with_output_file_path(&format!("{out}/texts.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&texts))
            .with_prefix("")
            .with_lint_level(LintLevel::Deny)
            // Every language so far runs left to right, and canvases measure what they draw.
            .without_bidi_isolation()
            .without_format(),
    )?;
    Ok(blank_comments(Path::new(&texts))?)
}

/// Comments are for translators: nobody should have to load them. Each becomes line ends, which pack to nothing, and as
/// many as it had bytes, since the functions know where in the file each language begins.
fn blank_comments(texts: &Path) -> std::io::Result<()> {
    let blank = |line: &str| if line.starts_with('#') { "\n".repeat(line.len()) } else { line.to_owned() };
    let lines: Vec<String> = std::fs::read_to_string(texts)?.split('\n').map(blank).collect();
    std::fs::write(texts, lines.join("\n"))
}
