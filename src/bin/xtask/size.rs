//! `cargo xtask size`: what a visitor downloads, against the budget in `.size-budget`.

use crate::args::Args;
use crate::build;
use crate::failure::{Failure, Outcome};
use crate::process::{self, command};
use crate::project::Project;

const BUDGET_FILE: &str = ".size-budget";

/// Prints `extension raw brotli` for each file; node has brotli built in.
const MEASURE: &str = r#"
const fs = require("fs"), path = require("path"), zlib = require("zlib");
for (const entry of fs.readdirSync("dist", { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const bytes = fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name));
  console.log(path.extname(entry.name).slice(1) || "-", bytes.length, zlib.brotliCompressSync(bytes).length);
}"#;

/// A kind of file in dist/.
struct Part {
    name: &'static str,
    extension: &'static str,
    raw: u64,
    brotli: u64,
}

/// Measures the release page and fails above the budget.
pub(crate) fn run(project: &Project, mut args: Args) -> Outcome {
    let as_it_is = args.flag("--no-build");
    args.finish()?;
    if !as_it_is {
        build::run(project)?;
    }
    let budget = parse_budget(&project.read(BUDGET_FILE)?)?;
    let measured = process::output(command(project, "node").args(["-e", MEASURE]))
        .ok_or_else(|| Failure::new("cannot measure dist/", "`cargo xtask build` makes it"))?;
    let parts = sum_up(&measured);

    println!("{:12} {:>10} {:>10}", "part", "raw", "brotli");
    for part in &parts {
        println!("{:12} {:>10} {:>10}", part.name, part.raw, part.brotli);
    }
    let total: u64 = parts.iter().map(|part| part.brotli).sum();
    println!("{:12} {:>10} {total:>10}", "total", parts.iter().map(|part| part.raw).sum::<u64>());
    println!("{:12} {:>10} {budget:>10}", "budget", "");
    if total <= budget {
        return Ok(());
    }
    Err(Failure::new(
        format!("the page is {} bytes above its budget", total - budget),
        format!("make it smaller, or raise the number in {BUDGET_FILE} and say why in the commit"),
    ))
}

fn parse_budget(text: &str) -> Outcome<u64> {
    text.lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with('#'))
        .and_then(|line| line.parse().ok())
        .ok_or_else(|| {
            Failure::new(
                format!("{BUDGET_FILE} holds no number"),
                "write the budget in bytes, for example 200000, on a line of its own",
            )
        })
}

fn sum_up(measured: &str) -> Vec<Part> {
    let part = |name, extension| Part { name, extension, raw: 0, brotli: 0 };
    let mut parts = vec![
        part("wasm", "wasm"),
        part("scripts", "js"),
        part("styles", "css"),
        part("page", "html"),
        part("other", ""),
    ];
    for line in measured.lines() {
        let mut words = line.split(' ');
        let extension = words.next().unwrap_or_default();
        let mut number = || words.next().and_then(|word| word.parse::<u64>().ok()).unwrap_or_default();
        let (raw, brotli) = (number(), number());
        if let Some(part) = parts.iter_mut().find(|part| part.extension == extension || part.extension.is_empty()) {
            part.raw += raw;
            part.brotli += brotli;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_files_of_a_kind_and_puts_the_rest_under_other() {
        let parts = sum_up("js 10 5\njs 1 1\nsvg 7 3\n- 1 1\nwasm 100 40");
        let of = |name: &str| parts.iter().find(|part| part.name == name).map(|part| (part.raw, part.brotli));
        assert_eq!(of("scripts"), Some((11, 6)));
        assert_eq!(of("other"), Some((8, 4)));
        assert_eq!(of("wasm"), Some((100, 40)));
    }

    #[test]
    fn the_budget_may_be_explained() {
        assert_eq!(parse_budget("# why\n\n200000\n").ok(), Some(200_000));
        assert!(parse_budget("# none").is_err());
    }
}
