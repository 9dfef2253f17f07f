//! Tools that are compiled from crates: installed side by side, for that is quickest on two cores.

use crate::failure::{Failure, Outcome};
use crate::process::{command, pretty};
use crate::project::Project;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A program that `cargo install` makes.
pub(crate) struct Tool {
    /// Name of the crate.
    pub(crate) krate: &'static str,
    /// Name of the program, and of its folder in `.tools/`.
    pub(crate) program: &'static str,
    /// The exact version.
    pub(crate) version: String,
    /// Further arguments for `cargo install`.
    pub(crate) options: &'static [&'static str],
}

/// The tools run for a second or two a build, so they are compiled quickly rather than well.
const QUICK_PROFILE: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
];
const BETWEEN_REPORTS: Duration = Duration::from_secs(15);
const BETWEEN_LOOKS: Duration = Duration::from_millis(200);
const LINES_SHOWN_ON_FAILURE: usize = 25;

/// Installs all of them at the same time, with a line of progress every quarter of a minute.
pub(crate) fn install(project: &Project, tools: &[Tool]) -> Outcome {
    let start = Instant::now();
    let mut installations = Vec::new();
    for tool in tools {
        installations.push(Installation::start(project, tool)?);
    }
    let mut reported = start;
    while installations.iter_mut().any(Installation::is_running) {
        thread::sleep(BETWEEN_LOOKS);
        if reported.elapsed() >= BETWEEN_REPORTS {
            reported = Instant::now();
            let progress: Vec<_> = installations.iter_mut().map(Installation::progress).collect();
            println!("      {}: {}", pretty(start.elapsed()), progress.join(", "));
        }
    }
    // The loop above has seen all of them end; a failure of one leaves the others installed.
    let outcomes: Vec<_> = installations.into_iter().map(Installation::finish).collect();
    remove(project);
    outcomes.into_iter().collect()
}

/// A running `cargo install`.
struct Installation {
    program: &'static str,
    child: Child,
    reader: JoinHandle<()>,
    log: Arc<Mutex<Vec<String>>>,
    compiled: Arc<AtomicUsize>,
    done: Option<bool>,
}

impl Installation {
    fn start(project: &Project, tool: &Tool) -> Outcome<Self> {
        let mut cargo = command(project, "cargo");
        cargo
            .args(["install", tool.krate, "--locked", "--force", "--version"])
            .arg(format!("={}", tool.version))
            .args(tool.options)
            .arg("--root")
            .arg(project.tool(tool.program))
            .arg("--target-dir")
            .arg(project.tool("compiling").join(tool.program))
            .envs(QUICK_PROFILE)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let cannot = |what: &str| {
            Failure::new(format!("cannot start cargo: {what}"), "is cargo on PATH? `cargo --version` tells")
        };
        let mut child = cargo.spawn().map_err(|error| cannot(&error.to_string()))?;
        let stderr = child.stderr.take().ok_or_else(|| cannot("it has no error output"))?;

        let log = Arc::new(Mutex::new(Vec::new()));
        let compiled = Arc::new(AtomicUsize::new(0));
        let (to_log, to_compiled) = (Arc::clone(&log), Arc::clone(&compiled));
        let reader = thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                if line.trim_start().starts_with("Compiling ") {
                    to_compiled.fetch_add(1, Ordering::Relaxed);
                }
                if let Ok(mut log) = to_log.lock() {
                    log.push(line);
                }
            }
        });
        Ok(Self { program: tool.program, child, reader, log, compiled, done: None })
    }

    fn is_running(&mut self) -> bool {
        if self.done.is_none() {
            // Not being able to ask is as bad as a failure.
            self.done = self.child.try_wait().map_or(Some(false), |status| status.map(|status| status.success()));
        }
        self.done.is_none()
    }

    fn progress(&mut self) -> String {
        if self.is_running() {
            format!("{} {} crates", self.program, self.compiled.load(Ordering::Relaxed))
        } else {
            format!("{} finished", self.program)
        }
    }

    fn finish(self) -> Outcome {
        // The reader ends with the child's output and cannot panic.
        let _ = self.reader.join();
        if self.done == Some(true) {
            return Ok(());
        }
        let log = self.log.lock().map_or_else(|_| Vec::new(), |log| log.clone());
        for line in &log[log.len().saturating_sub(LINES_SHOWN_ON_FAILURE)..] {
            eprintln!("      {line}");
        }
        Err(Failure::new(
            format!("cargo could not install {}", self.program),
            "the lines above say why; if the network broke off, run the command again",
        ))
    }
}

/// The intermediate files are big and not needed again.
fn remove(project: &Project) {
    let folder = project.tool("compiling");
    if let Err(error) = fs::remove_dir_all(&folder) {
        println!("      {} can be removed by hand ({error})", folder.display());
    }
}
