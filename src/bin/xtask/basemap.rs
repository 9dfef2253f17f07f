//! `cargo xtask basemap`: makes the committed basemap again, or checks it.

use crate::args::Args;
use crate::failure::{Failure, Outcome};
use crate::process::{self, command};
use crate::project::Project;
use crate::setup;
use std::fs;
use std::path::Path;

const FOLDER: &str = "static/basemap";
const COMMITTED: &str = "static/basemap/world-50m.bin";

/// Writes the basemap, or with `--check` compares a fresh one with it, byte for byte.
pub(crate) fn run(project: &Project, mut args: Args) -> Outcome {
    let check = args.flag("--check");
    args.finish()?;
    setup::check_node(project)?;
    setup::node_packages(project, FOLDER)?;
    if !check {
        return make(project, &project.path(COMMITTED));
    }
    let folder = project.path("target/basemap");
    fs::create_dir_all(&folder).map_err(|error| {
        Failure::new(
            format!("cannot make {}: {error}", folder.display()),
            "check the rights and the free space of the folder",
        )
    })?;
    let fresh = folder.join("world-50m.bin");
    make(project, &fresh)?;
    let (Ok(fresh), Ok(committed)) = (fs::read(&fresh), fs::read(project.path(COMMITTED))) else {
        return Err(Failure::new(format!("cannot read {COMMITTED}"), "`cargo xtask basemap` makes it"));
    };
    if fresh != committed {
        return Err(Failure::new(
            format!("{COMMITTED} is not what the script makes"),
            "`cargo xtask basemap` makes it again; commit the file together with the change of the script",
        ));
    }
    println!("{COMMITTED} is what the script makes, byte for byte.");
    Ok(())
}

fn make(project: &Project, output: &Path) -> Outcome {
    process::run(
        command(project, "node").arg(format!("{FOLDER}/build.mjs")).arg(output),
        "the lines above say what is wrong with the basemap",
    )
}
