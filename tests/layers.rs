//! The order of the layers, as the table in `src/lib.rs` states it: each may use the ones above it, never one below;
//! and the pure ones do not know the browser.

use std::fs;
use std::path::{Path, PathBuf};

/// Crates that need a browser, or the page's framework.
const BROWSER: [&str; 6] =
    ["console_error_panic_hook", "js_sys", "leptos", "plotters_canvas", "wasm_bindgen", "web_sys"];

/// A row of the table in `src/lib.rs`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Layer {
    name: String,
    is_pure: bool,
}

#[test]
fn no_layer_uses_a_lower_one() {
    let layers = layers();
    let found: Vec<_> = files().iter().flat_map(|file| uses_of_lower_layers(file, &layers)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn pure_layers_do_not_know_the_browser() {
    let layers = layers();
    let found: Vec<_> = files().iter().flat_map(|file| browser_crates(file, &layers)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_folder_of_the_library_is_a_layer() {
    let layers = layers();
    assert_eq!(layers.first().map(|layer| layer.name.as_str()), Some("language"));
    assert!(layers.iter().any(|layer| layer.is_pure) && layers.iter().any(|layer| !layer.is_pure));
    for entry in fs::read_dir(source()).expect("src can be listed").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_layer = layers.iter().any(|layer| layer.name == name.trim_end_matches(".rs"));
        let is_root = ["bin", "build.rs", "lib.rs", "main.rs"].contains(&name.as_str());
        assert!(is_layer || is_root, "src/{name} is missing from the table of layers in src/lib.rs");
    }
}

#[test]
fn the_test_sees_every_way_to_reach_a_lower_layer() {
    let layers = layers();
    let found = |path: &str, text: &str| uses_of_lower_layers(&File::new(path, text), &layers).len();
    assert_eq!(found("data/economy.rs", "use crate::state::Pair;"), 1);
    assert_eq!(found("data/economy.rs", "fn f(pair: &crate::state::Pair) {}"), 1);
    assert_eq!(found("data/economy.rs", "use crate::{data::{Known, stats}, stats::{Share}, words as text};"), 2);
    assert_eq!(found("data/economy.rs", "use super::super::stats::Share;"), 1);
    assert_eq!(found("data/mod.rs", "use super::{data, stats};"), 1);
    assert_eq!(found("data/economy.rs", "use cluster_atlas::stats::Share;"), 1);
    assert_eq!(found("data/economy.rs", "const RAW: &str = r#\"a \" quote\"#; use crate::ui::App;"), 1);
}

#[test]
fn the_test_passes_what_is_allowed() {
    let layers = layers();
    let found = |path: &str, text: &str| uses_of_lower_layers(&File::new(path, text), &layers).len();
    assert_eq!(found("stats/share.rs", "use crate::data::Dataset; use crate::stats::Share;"), 0);
    assert_eq!(found("state/filter.rs", "impl crate::data::Economy {}"), 0);
    assert_eq!(found("data/mod.rs", "//! Computed figures are in [`crate::stats`].\n/* crate::ui */"), 0);
    assert_eq!(found("data/mod.rs", "const TEXT: &str = \"crate::ui\"; const QUOTE: char = '\"'; // crate::ui"), 0);
    assert_eq!(found("data/mod.rs", "const RAW: &str = r#\"a \"quote\" and \" crate::ui\"#;"), 0);
    assert_eq!(found("chart/map/label.rs", "use super::ui::Thing;"), 0, "a module of the figure, not the layer");
    assert_eq!(found("data/mod.rs", "pub(crate) fn ui() {}"), 0);
}

#[test]
fn the_test_sees_the_browser_in_code_alone() {
    let layers = layers();
    let found = |path: &str, text: &str| browser_crates(&File::new(path, text), &layers).len();
    assert_eq!(found("chart/map/mod.rs", "use web_sys::Element; use leptos::prelude::*;"), 2);
    assert_eq!(found("chart/map/mod.rs", "// web_sys is not used here\nfn leptos_like() {}"), 0);
    assert_eq!(found("ui/mod.rs", "use web_sys::Element;"), 0);
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The layers from top to bottom. `(browser)` in the table marks one that is not pure.
fn layers() -> Vec<Layer> {
    let text = fs::read_to_string(source().join("lib.rs")).expect("src/lib.rs can be read");
    text.lines()
        .filter_map(|line| line.strip_prefix("//! | ")?.split_once(" | "))
        .filter_map(|(name, purpose)| {
            let name = name.trim_matches(['[', ']', '`']);
            let is_name = !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_lowercase());
            let is_row = is_name && name != "layer";
            is_row.then(|| Layer { name: name.to_owned(), is_pure: !purpose.contains("(browser)") })
        })
        .collect()
}

/// A file of the library: its path below `src`, and its code without comments and texts.
#[derive(Clone, Debug)]
struct File {
    path: String,
    code: String,
}

impl File {
    fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), code: code_of(text) }
    }

    /// The names of its module: `data/economy.rs` is `data`, `economy`; `data/mod.rs` is `data`.
    fn module(&self) -> Vec<&str> {
        let path = self.path.trim_end_matches(".rs").trim_end_matches("/mod");
        path.split('/').collect()
    }

    /// Where its layer stands in the list.
    fn level(&self, layers: &[Layer]) -> Option<usize> {
        let layer = *self.module().first()?;
        layers.iter().position(|known| known.name == layer)
    }
}

fn files() -> Vec<File> {
    let mut folders = vec![source()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of src can be listed").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(source()).expect("the file is below src");
                let below = below.to_string_lossy().replace('\\', "/");
                files.push(File::new(&below, &fs::read_to_string(&path).expect("a file of src can be read")));
            }
        }
    }
    files
}

fn uses_of_lower_layers(file: &File, layers: &[Layer]) -> Vec<String> {
    let Some(level) = file.level(layers) else { return Vec::new() };
    let lower = |name: &String| layers[level + 1..].iter().any(|layer| layer.name == *name);
    let complaint = |name| format!("src/{} uses the lower layer {name}", file.path);
    names_at_the_root(file).into_iter().filter(lower).map(complaint).collect()
}

fn browser_crates(file: &File, layers: &[Layer]) -> Vec<String> {
    if !file.level(layers).is_some_and(|level| layers[level].is_pure) {
        return Vec::new();
    }
    let known = BROWSER.iter().filter(|name| words(&file.code).any(|(_, word)| word == **name));
    known.map(|name| format!("src/{} mentions {name}", file.path)).collect()
}

/// The names that follow `crate::`, the library's own name or enough `super::` to reach the root, in groups as well.
fn names_at_the_root(file: &File) -> Vec<String> {
    let code = file.code.as_str();
    let depth = file.module().len();
    let mut names = Vec::new();
    for (at, word) in words(code) {
        let after = code[at + word.len()..].trim_start();
        let path = match word {
            "crate" | "cluster_atlas" => after.strip_prefix("::"),
            // An inline module needs one more `super` than its file, so longer chains count as well.
            "super" if !code[..at].trim_end().ends_with("super::") => {
                above(after, 1).filter(|(_, up)| *up >= depth).map(|(path, _)| path)
            }
            _ => None,
        };
        names.extend(path.map(heads).unwrap_or_default());
    }
    names
}

/// What follows a chain of `super::`, and its length.
fn above(after: &str, up: usize) -> Option<(&str, usize)> {
    let path = after.strip_prefix("::")?.trim_start();
    match path.strip_prefix("super") {
        Some(rest) if rest.trim_start().starts_with("::") => above(rest.trim_start(), up + 1),
        _ => Some((path, up)),
    }
}

/// The first names of a path: one, or those of a group.
fn heads(path: &str) -> Vec<String> {
    let path = path.trim_start();
    let Some(group) = path.strip_prefix('{') else {
        return words(path).next().filter(|(at, _)| *at == 0).map(|(_, word)| word.to_owned()).into_iter().collect();
    };
    let mut depth = 1_usize;
    let mut top = String::new();
    for letter in group.chars() {
        depth = match letter {
            '{' => depth + 1,
            '}' => depth - 1,
            _ => depth,
        };
        match depth {
            0 => break,
            1 => top.push(letter),
            _ => {}
        }
    }
    top.split(',').filter_map(|entry| words(entry).next()).map(|(_, word)| word.to_owned()).collect()
}

/// Every word of the code with its place.
fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    code.split(|letter| !is_word_letter(letter))
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - code.as_ptr() as usize, word))
}

fn is_word_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The text with comments and the contents of strings left out.
fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let skipped = if let Some(length) = raw_string_length(rest).filter(|_| !code.ends_with(is_word_letter)) {
            length
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if letter == '"' {
            string_length(rest)
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest[1..].find('\'').map_or(rest.len(), |end| end + 2)
        } else {
            code.push(letter);
            rest = &rest[letter.len_utf8()..];
            continue;
        };
        code.push(' ');
        rest = &rest[skipped..];
    }
    code
}

/// Length of the raw string that the text begins with: `r"…"`, `r#"…"#`.
fn raw_string_length(text: &str) -> Option<usize> {
    let opening = text.strip_prefix('r')?;
    let content = opening.trim_start_matches('#');
    let hashes = opening.len() - content.len();
    let end = content.strip_prefix('"')?.find(&format!("\"{}", "#".repeat(hashes)));
    Some(end.map_or(text.len(), |end| 1 + hashes + 1 + end + 1 + hashes))
}

/// Length of the string that the text begins with, its quotes included.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
