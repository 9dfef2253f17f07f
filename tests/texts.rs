//! The texts of the languages: every one is said somewhere, and the languages have the same sections.

use std::fs;
use std::path::{Path, PathBuf};

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path)
}

fn locale(tag: &str) -> String {
    fs::read_to_string(source("language/locales").join(tag).join("atlas.ftl")).expect("a language is one file")
}

/// The ids of the messages, attributes left out.
fn ids(locale: &str) -> Vec<&str> {
    let id = |line: &'_ str| line.split_once(" =").map(|(id, _)| id.len());
    let is_id = |id: &str| id.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-');
    locale.lines().filter_map(|line| Some(&line[..id(line)?])).filter(|id| !id.is_empty() && is_id(id)).collect()
}

/// All code of the library, the texts left out.
fn code(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).expect("src can be listed").flatten() {
        let path = entry.path();
        if path.is_dir() {
            code(&path, all);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push_str(&fs::read_to_string(&path).expect("a file of the library can be read"));
        }
    }
}

#[test]
fn every_text_is_said_somewhere() {
    let locale = locale("en");
    let mut code_of_all = String::new();
    code(&source(""), &mut code_of_all);
    let is_said = |id: &&str| {
        let name = id.replace('-', "_");
        let calls = [format!(".{name}("), format!("Texts::{name}")];
        let refers = [format!("{{ {id} }}"), format!("{{ {id} ->")];
        calls.iter().any(|call| code_of_all.contains(call)) || refers.iter().any(|refer| locale.contains(refer))
    };
    let unused: Vec<_> = ids(&locale).into_iter().filter(|id| !is_said(id)).collect();
    assert!(ids(&locale).len() > 300, "the test sees the messages");
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

#[test]
fn every_language_is_one_file_with_the_same_messages_in_the_same_order() {
    let english = locale("en");
    for entry in fs::read_dir(source("language/locales")).expect("the languages can be listed").flatten() {
        let files: Vec<_> = fs::read_dir(entry.path()).expect("a language can be listed").flatten().collect();
        assert_eq!(files.len(), 1, "{:?}", entry.path());
        let tag = entry.file_name().to_string_lossy().into_owned();
        assert_eq!(ids(&locale(&tag)), ids(&english), "{tag}");
    }
}
