//! The project's own commands, run as `cargo xtask …`: they install what is missing, then build,
//! serve, test and measure the page. Standard library only, so that they compile in seconds.

mod args;
mod basemap;
mod build;
mod chromium;
mod crates;
mod failure;
mod process;
mod project;
mod serve;
mod setup;
mod size;
mod test;

use args::Args;
use failure::{Failure, Outcome};
use project::Project;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--no-open]    build for release, serve the page, say its address
  test [--native | --browser] [-- ARGS]
                                  run every test, or one half; ARGS go to Playwright
  build                           leave the release page in dist/
  size [--no-build]               brotli size of each part of dist/ against .size-budget
  basemap [--check]               make the basemap again, or check that it is what the script makes
  setup                           only install what the others need, into .tools/";

fn main() -> ExitCode {
    match run(Args::from_command_line()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut args: Args) -> Outcome {
    let project = Project::find()?;
    let command = args.command();
    match command.as_deref() {
        Some("serve") => serve::run(&project, args),
        Some("test") => test::run(&project, args),
        Some("build") => args.finish().and_then(|()| build::run(&project)),
        Some("size") => size::run(&project, args),
        Some("basemap") => basemap::run(&project, args),
        Some("setup") => {
            args.finish()?;
            setup::ensure(&project, setup::Need::Test)?;
            println!("Everything is installed.");
            Ok(())
        }
        // The second half of `serve`, not for people: see serve.rs.
        Some("announce") => serve::announce(args),
        Some("help" | "--help" | "-h") => {
            println!("{HELP}");
            Ok(())
        }
        Some(unknown) => Err(Failure::new(format!("there is no command `{unknown}`"), HELP)),
        None => Err(Failure::new("which command?", HELP)),
    }
}
