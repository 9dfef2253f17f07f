//! `cargo xtask size`: what a visitor downloads, against the budgets in `.size-budget`.

use crate::args::Args;
use crate::build;
use crate::failure::{Failure, Outcome};
use crate::process::{self, command};
use crate::project::Project;

const BUDGET_FILE: &str = ".size-budget";

/// Prints `name raw brotli` for each file; node has brotli built in.
const MEASURE: &str = r#"
const fs = require("fs"), path = require("path"), zlib = require("zlib");
for (const entry of fs.readdirSync("dist", { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const bytes = fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name));
  console.log(entry.name.replaceAll(" ", "-"), bytes.length, zlib.brotliCompressSync(bytes).length);
}"#;

/// A kind of file in dist/.
struct Part {
    name: &'static str,
    /// What is in the names of its files.
    marked: &'static str,
    raw: u64,
    brotli: u64,
}

/// What is loaded by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Budget {
    page: u64,
    workbook: u64,
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
    let Some((workbook, page)) = parts.split_first() else { return Ok(()) };
    for part in page {
        println!("{:12} {:>10} {:>10}", part.name, part.raw, part.brotli);
    }
    let total = Part {
        name: "the page",
        marked: "",
        raw: page.iter().map(|part| part.raw).sum(),
        brotli: page.iter().map(|part| part.brotli).sum(),
    };
    let both = [(&total, budget.page), (workbook, budget.workbook)];
    for (part, budget) in both {
        println!("{:12} {:>10} {:>10}  of {budget}", part.name, part.raw, part.brotli);
    }
    both.into_iter().try_for_each(|(part, budget)| keep(part, budget))
}

/// Fails where something takes more than it may.
fn keep(part: &Part, budget: u64) -> Outcome {
    if part.brotli <= budget {
        return Ok(());
    }
    Err(Failure::new(
        format!("{} is {} bytes above its budget", part.name, part.brotli - budget),
        format!("make it smaller, or raise the number in {BUDGET_FILE} and say why in the commit"),
    ))
}

fn parse_budget(text: &str) -> Outcome<Budget> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let numbers: Vec<u64> = lines.filter_map(|line| line.split(' ').next()?.parse().ok()).collect();
    let &[page, workbook] = numbers.as_slice() else {
        return Err(Failure::new(
            format!("{BUDGET_FILE} does not hold two numbers"),
            "write the budgets in bytes, of the page and of what reads workbooks, each on a line of its own",
        ));
    };
    Ok(Budget { page, workbook })
}

/// What reads workbooks comes first; it is loaded only when it is needed.
fn sum_up(measured: &str) -> Vec<Part> {
    let part = |name, marked| Part { name, marked, raw: 0, brotli: 0 };
    let mut parts = vec![
        part("workbooks", "workbook"),
        part("wasm", ".wasm"),
        part("scripts", ".js"),
        part("styles", ".css"),
        part("html", ".html"),
        part("other", ""),
    ];
    for line in measured.lines() {
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default();
        let mut number = || words.next().and_then(|word| word.parse::<u64>().ok()).unwrap_or_default();
        let (raw, brotli) = (number(), number());
        if let Some(part) = parts.iter_mut().find(|part| name.contains(part.marked)) {
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
        let parts = sum_up(
            "a.js 10 5\nb.js 1 1\nicon.svg 7 3\nc 1 1\na.wasm 100 40\nworkbook_bg.wasm 9 2\nstart-workbook.js 1 1",
        );
        let of = |name: &str| parts.iter().find(|part| part.name == name).map(|part| (part.raw, part.brotli));
        assert_eq!(of("scripts"), Some((11, 6)));
        assert_eq!(of("other"), Some((8, 4)));
        assert_eq!(of("wasm"), Some((100, 40)));
        assert_eq!(of("workbooks"), Some((10, 3)));
    }

    #[test]
    fn the_budgets_may_be_explained() {
        let budget = Budget { page: 200_000, workbook: 100 };
        assert_eq!(parse_budget("# why\n\n200000 the page\n100 workbooks\n").ok(), Some(budget));
        assert!(parse_budget("200000\n").is_err());
    }
}
