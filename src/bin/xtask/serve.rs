//! `cargo xtask serve`: builds for release, serves, says the address once it can be reached.
//!
//! On Unix this process becomes Trunk itself, so that whoever stops it stops the server. The address is
//! announced by a small second process, which ends with its work or when the server is gone.

use crate::args::Args;
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::setup::{self, Need};
use crate::{build, process};
use std::env;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

const FIRST_PORT: u16 = 8080;
const PORTS_TRIED: u16 = 50;
const BETWEEN_TRIES: Duration = Duration::from_millis(250);

/// Serves until it is stopped.
pub(crate) fn run(project: &Project, mut args: Args) -> Outcome {
    let first = args.number("--port")?.unwrap_or(FIRST_PORT);
    let quiet = args.flag("--no-open");
    args.finish()?;
    setup::ensure(project, Need::Build)?;
    build::fetch(project)?;
    let port = free_port(first)?;

    let mut announcer = Command::new(env::current_exe().map_err(|error| cannot_start(&error))?);
    announcer.arg("announce").arg("--port").arg(port.to_string());
    if quiet {
        announcer.arg("--no-open");
    }
    announcer.stdin(Stdio::null()).spawn().map_err(|error| cannot_start(&error))?;

    let mut trunk = build::trunk(project, "serve");
    trunk.args(["--release", "--port"]).arg(port.to_string());
    become_process(&mut trunk)
}

/// Waits for the page, says where it is and opens a browser if there is one.
pub(crate) fn announce(mut args: Args) -> Outcome {
    let port = args.number("--port")?.unwrap_or(FIRST_PORT);
    let quiet = args.flag("--no-open");
    let server = parent();
    while !page_is_there(port) {
        if parent() != server {
            return Ok(());
        }
        thread::sleep(BETWEEN_TRIES);
    }
    let address = format!("http://127.0.0.1:{port}/");
    println!("\n  Cluster Atlas is at {address}   (Ctrl-C stops it)\n");
    if !quiet {
        open(&address);
    }
    Ok(())
}

fn free_port(first: u16) -> Outcome<u16> {
    (first..=first.saturating_add(PORTS_TRIED))
        .find(|&port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok())
        .ok_or_else(|| {
            Failure::new(
                format!("no port from {first} on is free"),
                "name another one: `cargo xtask serve --port 9000`",
            )
        })
}

fn page_is_there(port: u16) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    };
    ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200") && answer.contains("Cluster Atlas"))
}

/// Opening is a courtesy: without a screen, or if it fails, the printed address is enough.
fn open(address: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let screen =
        cfg!(target_os = "macos") || env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some();
    if screen && env::var_os("CI").is_none() && process::find(opener).is_some() {
        let _ = Command::new(opener).arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    }
}

fn cannot_start(error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot start the server: {error}"), "`cargo xtask build` tells more")
}

#[cfg(unix)]
fn become_process(command: &mut Command) -> Outcome {
    Err(cannot_start(&std::os::unix::process::CommandExt::exec(command)))
}

#[cfg(not(unix))]
fn become_process(command: &mut Command) -> Outcome {
    process::run(command, "the lines above say why")
}

#[cfg(unix)]
fn parent() -> u32 {
    std::os::unix::process::parent_id()
}

#[cfg(not(unix))]
fn parent() -> u32 {
    0
}
