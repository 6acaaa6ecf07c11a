//! The program's source text, read as far as its imports show.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::fixture::path;

/// A file of the program.
pub(super) struct Source {
    /// Path below `src`, with `/`.
    pub(super) name: String,
    pub(super) text: String,
}

impl Source {
    /// `model` for `model.rs` and everything below `model/`.
    pub(super) fn module(&self) -> &str {
        let end = self.name.find(['/', '.']).expect("a file name has an end");
        &self.name[..end]
    }

    /// The text without comments, to the inner end of a line.
    pub(super) fn code(&self) -> String {
        let lines = self.text.lines();
        lines
            .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// How many modules lie above what is written in the file.
    pub(super) fn depth(&self) -> usize {
        self.name.matches('/').count() + 1
    }
}

/// All `.rs` files below `folder`, by name.
pub(super) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of the repository");
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.expect("an entry").path();
        // Parts that npm installed are not ours.
        if path.is_dir() && !path.ends_with("node_modules") {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Every file of the program, its commands and its build script.
pub(super) fn sources() -> Vec<Source> {
    let root = path("src");
    let files = rust_files(&root).into_iter();
    files
        .map(|file| Source {
            name: file
                .strip_prefix(&root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/"),
            text: fs::read_to_string(&file).unwrap(),
        })
        .collect()
}

/// Whether a character can be part of a name.
fn is_of_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// What follows each whole word `word` in `code`.
pub(super) fn after<'c>(code: &'c str, word: &str) -> Vec<&'c str> {
    code.match_indices(word)
        .filter(|(at, _)| !code[..*at].ends_with(is_of_name))
        .map(|(at, _)| &code[at + word.len()..])
        .filter(|rest| !rest.starts_with(is_of_name))
        .collect()
}

/// Top modules that `code` names after `root`, in paths and in braces: `crate::{a, b::c}`.
pub(super) fn used_modules<'c>(code: &'c str, root: &str) -> BTreeSet<&'c str> {
    let name_of = |path: &'c str| path.trim().split(|it| !is_of_name(it)).next().unwrap_or("");
    let mut used = BTreeSet::new();
    for rest in after(code, root) {
        let Some(rest) = rest.strip_prefix("::") else {
            continue;
        };
        match rest.strip_prefix('{') {
            None => drop(used.insert(name_of(rest))),
            Some(list) => used.extend(top_entries(list).into_iter().map(name_of)),
        }
    }
    used.remove("");
    used
}

/// The entries of a list in braces whose opening brace is already read.
fn top_entries(list: &str) -> Vec<&str> {
    let mut entries = Vec::new();
    let mut depth = 0usize;
    let mut start = 0;
    for (at, character) in list.char_indices() {
        match character {
            '{' => depth += 1,
            ',' if depth == 0 => {
                entries.push(&list[start..at]);
                start = at + 1;
            }
            '}' if depth == 0 => {
                entries.push(&list[start..at]);
                return entries;
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    entries
}

#[test]
fn imports_are_read_from_paths_and_braces() {
    let code = "use crate::a::b;\nuse crate::{\n    c,\n    d::{e, f},\n};\nlet x = crate::g(1);";
    assert_eq!(
        used_modules(code, "crate"),
        BTreeSet::from(["a", "c", "d", "g"])
    );
    assert_eq!(
        used_modules("use my_crate::a; pub(crate) fn b() {}", "crate"),
        BTreeSet::new()
    );
}
