//! Finds out what is missing and installs it, in pinned versions, inside the project.

use crate::chromium;
use crate::crates::{self, Tool};
use crate::failure::{Failure, Outcome};
use crate::process::{self, command, has_version, pretty};
use crate::project::{self, Project};
use std::fs;
use std::time::Instant;

const WASM: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: u32 = 20;
const BROWSER_TESTS: &str = "tests/browser";

/// What the tools are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The release page.
    Build,
    /// The release page and the browser tests.
    Test,
}

/// Something that is missing.
enum Step {
    WasmTarget,
    WasmOpt(String),
    BrowserTests,
    Chromium,
    Crates(Vec<Tool>),
}

/// Installs what is missing and says so; silent when nothing is.
pub(crate) fn ensure(project: &Project, need: Need) -> Outcome {
    check_node(project)?;
    let steps = missing(project, need)?;
    let start = Instant::now();
    for (i, step) in steps.iter().enumerate() {
        println!("[{}/{}] {}…", i + 1, steps.len(), step.title());
        let start = Instant::now();
        step.run(project)?;
        println!("      done in {}", pretty(start.elapsed()));
    }
    if !steps.is_empty() {
        println!("Installed what was missing in {}.\n", pretty(start.elapsed()));
    }
    Ok(())
}

/// Installs the packages of a package-lock.json where its node_modules are missing or out of date.
pub(crate) fn node_packages(project: &Project, folder: &str) -> Outcome {
    if node_packages_are_current(project, folder) {
        return Ok(());
    }
    let mut npm = command(project, "npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(project.path(folder))
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::run(&mut npm, "if the network broke off, run the command again")?;
    // Written last, so that an installation cut short is made again.
    fs::copy(project.path(folder).join("package-lock.json"), project.path(folder).join(STAMP)).map(drop).map_err(
        |error| {
            Failure::new(
                format!("cannot write {folder}/{STAMP}: {error}"),
                "check the rights and the free space of the folder",
            )
        },
    )
}

/// A copy of the lock file the packages were installed from.
const STAMP: &str = "node_modules/.installed-from";

fn node_packages_are_current(project: &Project, folder: &str) -> bool {
    let text = |name: &str| project::read(&project.path(folder).join(name)).ok();
    text(STAMP).is_some_and(|installed| text("package-lock.json") == Some(installed))
}

/// The quick steps first: they also show soonest that something else is wrong.
fn missing(project: &Project, need: Need) -> Outcome<Vec<Step>> {
    let mut steps = Vec::new();
    if !has_wasm_target(project) {
        steps.push(Step::WasmTarget);
    }
    let wasm_opt = project.wasm_opt_version()?;
    if !has_version(project, "wasm-opt", &wasm_opt) {
        steps.push(Step::WasmOpt(wasm_opt));
    }
    if need == Need::Test {
        if chromium::locate().is_none() {
            steps.push(Step::Chromium);
        }
        if !node_packages_are_current(project, BROWSER_TESTS) {
            steps.push(Step::BrowserTests);
        }
    }
    let tools: Vec<_> =
        wanted_crates(project)?.into_iter().filter(|tool| !has_version(project, tool.program, &tool.version)).collect();
    if !tools.is_empty() {
        steps.push(Step::Crates(tools));
    }
    Ok(steps)
}

fn wanted_crates(project: &Project) -> Outcome<[Tool; 2]> {
    Ok([
        Tool {
            krate: "trunk",
            program: "trunk",
            version: project.trunk_version()?,
            options: &["--no-default-features"],
        },
        Tool {
            krate: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: project.wasm_bindgen_version()?,
            options: &["--bin", "wasm-bindgen"],
        },
    ])
}

impl Step {
    fn title(&self) -> String {
        match self {
            Self::WasmTarget => format!("adding the target {WASM} with rustup"),
            Self::WasmOpt(version) => format!("installing wasm-opt {version} with npm"),
            Self::BrowserTests => "installing the packages of the browser tests with npm".to_owned(),
            Self::Chromium => "installing Chromium from the system's packages".to_owned(),
            Self::Crates(tools) => {
                let names: Vec<_> = tools.iter().map(|tool| format!("{} {}", tool.program, tool.version)).collect();
                format!("compiling {} (about 5 minutes on two cores, only the first time)", names.join(" and "))
            }
        }
    }

    fn run(&self, project: &Project) -> Outcome {
        match self {
            Self::WasmTarget => process::run(
                command(project, "rustup").args(["target", "add", WASM]),
                "without rustup, install the Rust target wasm32-unknown-unknown the way Rust itself was installed",
            ),
            Self::WasmOpt(version) => process::run(
                command(project, "npm")
                    .args(["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"])
                    .arg("--prefix")
                    .arg(project.tool("wasm-opt"))
                    .arg(format!("binaryen@{version}.0.0")),
                "if the network broke off, run the command again",
            ),
            Self::BrowserTests => node_packages(project, BROWSER_TESTS),
            Self::Chromium => chromium::install(project),
            Self::Crates(tools) => crates::install(project, tools),
        }
    }
}

fn has_wasm_target(project: &Project) -> bool {
    process::output(command(project, "rustc").args(["--print", "target-libdir", "--target", WASM]))
        .is_some_and(|folder| fs::read_dir(folder.trim()).is_ok())
}

/// Fails without a current node and npm.
pub(crate) fn check_node(project: &Project) -> Outcome {
    let version = process::output(command(project, "node").arg("--version")).unwrap_or_default();
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= OLDEST_NODE) && process::find("npm").is_some() {
        return Ok(());
    }
    Err(Failure::new(
        format!("node {OLDEST_NODE} or newer and npm are needed; node here says `{}`", version.trim()),
        "install Node.js with npm (nodejs.org, or the system's packages), then run the command again",
    ))
}
