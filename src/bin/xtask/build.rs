//! `cargo xtask build`: the release page in dist/.

use crate::failure::Outcome;
use crate::process::{self, command};
use crate::project::Project;
use crate::setup::{self, Need};
use std::process::Command;

/// Builds the page for release.
pub(crate) fn run(project: &Project) -> Outcome {
    setup::ensure(project, Need::Build)?;
    fetch(project)?;
    process::run(trunk(project, "build").arg("--release"), "the lines above say why the page does not build")
}

/// Trunk works offline: the crates must be there before.
pub(crate) fn fetch(project: &Project) -> Outcome {
    process::run(
        command(project, "cargo").args([
            "fetch",
            "--locked",
            "--target",
            "wasm32-unknown-unknown",
            "--target",
            "host-tuple",
        ]),
        "if the network broke off, run the command again",
    )
}

/// Trunk with the project's tools, told to download nothing.
pub(crate) fn trunk(project: &Project, subcommand: &str) -> Command {
    let mut trunk = command(project, "trunk");
    trunk.arg(subcommand).env("TRUNK_OFFLINE", "true");
    // Trunk's minifier does not understand the modern JS of wasm-bindgen, leaves it as it is and warns.
    if std::env::var_os("RUST_LOG").is_none() {
        trunk.env("RUST_LOG", "error,trunk=info,trunk::processing::minify=error");
    }
    // Trunk wants `true` where the convention is any value.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}
