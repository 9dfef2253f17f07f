//! Running other programs.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// Folders in which the project's own tools lie, in front of PATH.
const TOOL_FOLDERS: [&str; 3] = ["trunk/bin", "wasm-bindgen/bin", "wasm-opt/node_modules/.bin"];

/// A command in the project's folder that finds the project's tools first.
pub(crate) fn command(project: &Project, program: impl Into<OsString>) -> Command {
    let mut command = Command::new(program.into());
    command.current_dir(&project.root).env("PATH", search_path(project));
    command
}

/// Runs a command to its end; `next` says what to do if it fails.
pub(crate) fn run(command: &mut Command, next: &str) -> Outcome {
    let program = Path::new(command.get_program()).display().to_string();
    let failure = |what: String| Failure::new(what, next);
    let status = command.status().map_err(|error| failure(format!("cannot start {program}: {error}")))?;
    if status.success() { Ok(()) } else { Err(failure(format!("{program} failed ({status})"))) }
}

/// What a command prints, if it can be run and succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether `program --version` prints this version as one of its words.
pub(crate) fn has_version(project: &Project, program: &str, version: &str) -> bool {
    output(command(project, program).arg("--version"))
        .is_some_and(|text| text.split_whitespace().any(|word| word == version))
}

/// Where a program lies on PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// `1 min 05 s`
pub(crate) fn pretty(duration: Duration) -> String {
    match duration.as_secs() {
        seconds @ 0..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

fn search_path(project: &Project) -> OsString {
    let own = TOOL_FOLDERS.map(|folder| project.tool(folder));
    let inherited = env::var_os("PATH").unwrap_or_default();
    // A folder whose name holds the separator cannot stand on PATH: then only what is there already counts.
    env::join_paths(own.into_iter().chain(env::split_paths(&inherited))).unwrap_or(inherited)
}
