//! Where things are, and which versions the project's own files ask for.

use crate::failure::{Failure, Outcome};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the package.
pub(crate) struct Project {
    /// Where Cargo.toml lies.
    pub(crate) root: PathBuf,
}

impl Project {
    /// The package cargo runs this for, or the current folder.
    pub(crate) fn find() -> Outcome<Self> {
        let root = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from("."), PathBuf::from);
        if root.join("Trunk.toml").is_file() {
            Ok(Self { root })
        } else {
            Err(Failure::new(
                "this is not the project's folder: it has no Trunk.toml",
                "run `cargo xtask …` inside the project",
            ))
        }
    }

    /// A file or folder of the project.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Where a tool of this name is installed.
    pub(crate) fn tool(&self, name: &str) -> PathBuf {
        self.root.join(".tools").join(name)
    }

    /// Reads a text file of the project.
    pub(crate) fn read(&self, relative: &str) -> Outcome<String> {
        read(&self.path(relative))
    }

    /// The version of Trunk, from Trunk.toml.
    pub(crate) fn trunk_version(&self) -> Outcome<String> {
        self.version_in("Trunk.toml", |text| quoted_value(text, "trunk-version"))
    }

    /// The version of wasm-bindgen, from Cargo.lock: tool and crate must be the same.
    pub(crate) fn wasm_bindgen_version(&self) -> Outcome<String> {
        self.version_in("Cargo.lock", |text| locked_version(text, "wasm-bindgen"))
    }

    /// The version of wasm-opt, from Trunk.toml: `132` for `version_132`.
    pub(crate) fn wasm_opt_version(&self) -> Outcome<String> {
        self.version_in("Trunk.toml", |text| quoted_value(text, "wasm_opt")?.strip_prefix("version_"))
    }

    fn version_in(&self, file: &str, find: impl Fn(&str) -> Option<&str>) -> Outcome<String> {
        let text = self.read(file)?;
        find(&text).map(str::to_owned).ok_or_else(|| {
            Failure::new(
                format!("{file} does not say which version of a tool to use"),
                format!("`git diff {file}` may show what went missing"),
            )
        })
    }
}

/// Reads a text file.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| {
        Failure::new(format!("cannot read {}: {error}", path.display()), "is the checkout complete? `git status` tells")
    })
}

/// The value of `key = "value"`.
fn quoted_value<'a>(toml: &'a str, key: &str) -> Option<&'a str> {
    toml.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == key).then(|| value.split('"').nth(1))?
    })
}

/// The version of a package in a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    lock.split("[[package]]")
        .find(|entry| quoted_value(entry, "name") == Some(package))
        .and_then(|entry| quoted_value(entry, "version"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_values_beside_comments() {
        let toml = "a = 1\n[tools]\nwasm_opt = \"version_132\"   # not \"108\"\n";
        assert_eq!(quoted_value(toml, "wasm_opt"), Some("version_132"));
        assert_eq!(quoted_value(toml, "sass"), None);
    }

    #[test]
    fn finds_the_package_and_not_its_namesakes() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1\"\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"2\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("2"));
    }
}
