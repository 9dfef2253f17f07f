//! `cargo xtask test`: native tests, the release build, browser tests.

use crate::args::Args;
use crate::failure::{Failure, Outcome};
use crate::process::{self, command, pretty};
use crate::project::Project;
use crate::setup::{self, Need};
use crate::{build, chromium};
use std::time::{Duration, Instant};

/// Runs the parts asked for, all by default, and sums up.
pub(crate) fn run(project: &Project, mut args: Args) -> Outcome {
    let (only_native, only_browser) = (args.flag("--native"), args.flag("--browser"));
    args.finish()?;
    if !only_native {
        setup::ensure(project, Need::Test)?;
    }
    let mut summary = Summary::default();
    if !only_browser {
        summary.part("native tests", || native(project));
    }
    if !only_native && summary.part("release build", || build::run(project)) {
        summary.part("browser tests", || browser(project, &args.rest));
    }
    summary.finish()
}

fn native(project: &Project) -> Outcome {
    // With the feature, the commands are tested too, and nothing is compiled twice.
    process::run(
        command(project, "cargo").args(["test", "--locked", "--features", "xtask,workbook"]),
        "`cargo test NAME` runs one test alone",
    )
}

fn browser(project: &Project, args: &[String]) -> Outcome {
    let mut playwright = command(project, "node");
    playwright
        .args(["node_modules/@playwright/test/cli.js", "test"])
        .args(args)
        .current_dir(project.path("tests/browser"));
    if let Some(path) = chromium::locate() {
        playwright.env("CHROMIUM", path);
    }
    process::run(&mut playwright, "`cargo xtask test --browser -- -g \"NAME\"` runs one test alone")
}

/// How the parts went.
#[derive(Default)]
struct Summary {
    parts: Vec<(&'static str, bool, Duration)>,
}

impl Summary {
    /// Runs a part; whether it went well.
    fn part(&mut self, name: &'static str, run: impl FnOnce() -> Outcome) -> bool {
        println!("\n── {name} ──");
        let start = Instant::now();
        let outcome = run();
        if let Err(failure) = &outcome {
            eprintln!("\n{failure}");
        }
        self.parts.push((name, outcome.is_ok(), start.elapsed()));
        outcome.is_ok()
    }

    fn finish(&self) -> Outcome {
        println!("\n── summary ──");
        for (name, passed, time) in &self.parts {
            println!("{} {name:15} {}", if *passed { "passed" } else { "FAILED" }, pretty(*time));
        }
        if self.parts.iter().all(|(_, passed, _)| *passed) {
            return Ok(());
        }
        Err(Failure::new("not all tests passed", "what failed and why stands above the summary"))
    }
}
