//! The system's Chromium, for the browser tests.

use crate::failure::{Failure, Outcome};
use crate::process::{self, command, find};
use crate::project::Project;
use std::env;
use std::path::PathBuf;
use std::process::Command;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const INSTALL: &str = "apt-get update && apt-get install -y chromium fonts-inter";

/// The browser named by `$CHROMIUM`, or the first one on PATH.
pub(crate) fn locate() -> Option<PathBuf> {
    match env::var_os("CHROMIUM") {
        Some(path) => Some(PathBuf::from(path)).filter(|path| path.is_file()),
        None => NAMES.iter().find_map(|name| find(name)),
    }
}

/// Installs it from the system's packages if this is root on a Debian-like system; otherwise says how.
pub(crate) fn install(project: &Project) -> Outcome {
    if env::var_os("CHROMIUM").is_some() {
        return Err(Failure::new(
            "$CHROMIUM names a file that does not exist",
            "point it at Chromium's executable, or unset it to use the one on PATH",
        ));
    }
    if find("apt-get").is_none() {
        return Err(Failure::new(
            "Chromium is missing; the browser tests run in it",
            "install Chromium or Chrome with the system's package manager, or set CHROMIUM to its executable, then run the command again",
        ));
    }
    let by_hand = format!("run this, then the command again:\n  sudo sh -c '{INSTALL}'");
    if !is_root() {
        return Err(Failure::new("Chromium is missing; the browser tests run in it", by_hand));
    }
    let mut shell = command(project, "sh");
    shell.args(["-c", &format!("({INSTALL}) >/dev/null")]).env("DEBIAN_FRONTEND", "noninteractive");
    process::run(&mut shell, &by_hand)
}

fn is_root() -> bool {
    process::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}
